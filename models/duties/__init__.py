"""Duties: the day's sheets of everybody who holds a post, and how each line of them is settled."""
