"""Review: the month in figures and plain words; each chapter is one file of the folder chapters."""
