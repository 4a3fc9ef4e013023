"""Hand-over: customers of one advisor given to others."""
