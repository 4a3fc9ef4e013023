"""Recall: the month's list of cars due for maintenance, its four weeks, and what came of each car."""
