"""Sales: what follows when a step is noted — a lead moves on, a car is reserved, a customer's file begins."""
