"""Counting for the sales side: steps, leads, stock and targets, broken down by whatever is asked for."""
