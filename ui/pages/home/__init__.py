"""Home: today's figures and what to do next."""
