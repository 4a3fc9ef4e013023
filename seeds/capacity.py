"""Capacity: how many cars a new store takes in each hour, until it says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.rules.capacity import usual_limits

if TYPE_CHECKING:
    from typing import Any


def shipped_capacity(store: int) -> list[dict[str, Any]]:
    """Give the hours of a week as rows: what a store that has said nothing is reckoned with, to be changed by it."""
    return [
        {"store": store, "weekday": str(limit.weekday), "hour": limit.hour, "places": limit.places}
        for limit in usual_limits()
    ]
