"""Settings: the store's choices, and its people's accounts."""
