"""People: who works here, how they sign in, from which seat they ask."""
