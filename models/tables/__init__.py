"""The tables, about three to a file; the file's name is the noun's."""
