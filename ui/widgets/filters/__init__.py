"""Filters: the row above a list — search, conditions that read as a sentence, and the small forms behind them."""
