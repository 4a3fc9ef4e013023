"""What a new store starts with, and the demo store."""
