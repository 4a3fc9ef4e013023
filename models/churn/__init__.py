"""Churn as people write and read it: statuses set by hand, reasons of losses, how one car stands."""
