"""Tasks: given, done, proved, carried over; and where they came from."""
