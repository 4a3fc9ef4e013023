"""Reception: who stands at the counter, found and shown at a glance."""
