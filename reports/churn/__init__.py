"""Churn: how many cars still come, how many were lost and won back, why, and who will be lost next."""
