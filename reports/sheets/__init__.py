"""Sheets: what is printed for the desk and the file, one sheet a module: its facts, how they are read, how it looks."""
