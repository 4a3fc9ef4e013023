"""Meetings: made by themselves on their days, run, signed off, and remembered by the next ones."""
