"""Dashboards: figures that a person or a role has put together, in their order and size."""
