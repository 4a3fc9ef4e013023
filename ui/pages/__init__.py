"""Pages: what people open."""
