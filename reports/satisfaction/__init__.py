"""Satisfaction: what the figures of a form's answers are counted from, and how."""
