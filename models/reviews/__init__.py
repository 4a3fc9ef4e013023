"""Reviews: monthly reviews as they were issued, kept byte for byte."""
