"""Lists: saved views, changes to many rows at once, Excel out."""
