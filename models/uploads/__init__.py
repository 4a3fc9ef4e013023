"""Uploads: files that people bring, kept under numbers of ours and seen by whoever may see the record they stand in."""
