"""Accountability: the way of a record, who carries which share, and who may see it."""
