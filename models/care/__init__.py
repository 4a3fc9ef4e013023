"""Care: who is to be contacted when, under which rule, and by whom."""
