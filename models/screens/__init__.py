"""Screens: how a store wants its pages and its menu, chosen on the screen and not programmed."""
