"""What the store knows."""
