"""Own fields: what a store adds to a noun without programming."""
