"""What we ask: forms, their versions and answers. Part 2 fills this folder."""
