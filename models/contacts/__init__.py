"""Contacts: what was said and written between the store and its customers, and who is to be left alone."""
