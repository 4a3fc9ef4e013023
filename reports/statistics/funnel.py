"""Funnel: how far apart people may lie by chance alone, given how many answers each has."""

from __future__ import annotations

from math import sqrt

WARNING = 1.96  # one in twenty lies outside by chance
ACTION = 3.09  # one in five hundred does


def share_spread(share: float) -> float:
    """Give the spread of single yes-or-no answers around a share.

    >>> share_spread(0.5)
    0.5
    """
    return sqrt(share * (1 - share))


def funnel_limits(centre: float, spread: float, n: float, sigmas: float) -> tuple[float, float]:
    """Give the limits around the store's level for a person with n answers.

    >>> funnel_limits(800.0, 100.0, 25, 2)
    (760.0, 840.0)
    """
    reach = sigmas * spread / sqrt(n)
    return centre - reach, centre + reach
