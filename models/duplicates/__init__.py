"""Duplicates: the same person or car twice — found, faced, merged, taken apart again."""
