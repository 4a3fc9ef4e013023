"""Notices: what each person is told in the product, once."""
