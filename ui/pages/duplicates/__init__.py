"""Duplicates: pairs side by side, merged or told apart."""
