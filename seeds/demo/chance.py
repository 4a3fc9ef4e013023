"""Chance: how often something is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def happens(draw: Random, share: float) -> bool:
    """Tell whether something happens that happens in this share of cases."""
    return draw.random() < share
