"""Charts on a page: the image with the places to tap, its table and its files; each page says what is drawn."""
