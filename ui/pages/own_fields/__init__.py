"""Own fields: add, order and retire the fields of the store's own."""
