"""Editing: what is typed and not saved yet, and who else is typing."""
