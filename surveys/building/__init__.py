"""Building a form: its definition as parts, edits that can be taken back, and what two people change at once."""
