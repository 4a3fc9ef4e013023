"""Help: what a page is for, in three sentences, and the first week of everybody who is new."""
