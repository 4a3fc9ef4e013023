"""Programmes on the screen: one in words, and the page on which one is made or changed."""
