"""Churn: which cars still come, which are lost, and what to think of it."""
