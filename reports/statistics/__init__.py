"""Statistics: estimates with their uncertainty, as pure functions over plain values."""
