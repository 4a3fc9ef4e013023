"""Set-up: everything a store has chosen, as one file that another store can take."""
