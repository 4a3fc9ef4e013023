"""Charts: one drawing a file; each takes rows and words and gives a Drawing."""
