"""What we count and print: figures, charts, sheets. Parts 3 and 6 fill this folder."""
