"""Hand-over: an advisor's customers given to others, and taken back."""
