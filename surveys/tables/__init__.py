"""Tables: what a store keeps in tables of its own, each made from a form without a line of program."""
