"""Small building blocks that every page is made of: escaped HTML, few elements, one look."""
