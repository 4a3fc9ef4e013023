"""Due: what waits for one person today, from every part of the store, in the order of the day."""
