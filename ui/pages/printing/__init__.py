"""Printing: everything as PDF — lists, records, forms, responses, duty sheets, charts."""
