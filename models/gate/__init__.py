"""The gate: the one way in and out of the data."""
