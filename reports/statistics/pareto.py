"""Pareto: the few reasons behind most of the trouble."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 0.8


@dataclass(frozen=True)
class Reason:
    """One reason: how often it was named, its share, the share of it and all before it, and whether it counts most."""

    key: str
    count: int
    share: float
    cumulative: float
    vital: bool


def pareto(counts: Mapping[str, int]) -> list[Reason]:
    """Order reasons by how often they were named; those that make up the first 80 % are the vital few.

    >>> [(r.key, r.cumulative, r.vital) for r in pareto({"price": 1, "waiting": 8, "dirty": 1})]
    [('waiting', 0.8, True), ('price', 0.9, False), ('dirty', 1.0, False)]
    """
    ordered = sorted(((key, count) for key, count in counts.items() if count), key=lambda one: -one[1])
    total = sum(count for _, count in ordered)
    running = accumulate(count for _, count in ordered)
    return [
        Reason(key, count, count / total, so_far / total, (so_far - count) / total < MOST)
        for (key, count), so_far in zip(ordered, running, strict=True)
    ]
