"""Control: whether a month stands out from the usual up and down, by Shewhart's limits and two rules."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

SIGMAS = 3
RUN = 8
XMR = 2.66  # three sigmas from the mean moving range of two: 3 / 1.128
OUTSIDE = Text(zh="超出控制限", en="outside the limits")
ONE_SIDED = Text(zh="连续 {run} 个点在同一侧", en="{run} in a row on one side").fill(run=RUN)


@dataclass(frozen=True)
class Watched:
    """One month under control: its value, its limits, and the rule it breaks, if any."""

    value: float | None
    low: float | None
    high: float | None
    hit: Text | None = None


@dataclass(frozen=True)
class Control:
    """The usual level and every month beside it."""

    centre: float | None
    months: tuple[Watched, ...]


def share_limits(share: float, n: int, sigmas: float = SIGMAS) -> tuple[float, float]:
    """Give the limits of a share in a sample of that size, never below 0 or above 1.

    >>> [round(limit, 3) for limit in share_limits(0.86, 40)]
    [0.695, 1.0]
    """
    reach = sigmas * sqrt(share * (1 - share) / n)
    return max(0.0, share - reach), min(1.0, share + reach)


def p_chart(months: Sequence[tuple[int, int]]) -> Control:
    """Watch a share by month, given the hits and the answers of each; few answers have wide limits."""
    total = sum(n for _, n in months)
    if total == 0:
        return Control(None, tuple(Watched(None, None, None) for _ in months))
    centre = sum(hits for hits, _ in months) / total
    values = [hits / n if n else None for hits, n in months]
    limits = [share_limits(centre, n) if n else (None, None) for _, n in months]
    return Control(centre, _watched(values, limits, centre))


def xmr_chart(values: Sequence[float | None]) -> Control:
    """Watch a score by month; the limits come from how much neighbouring months differ."""
    known = [value for value in values if value is not None]
    moves = [abs(later - earlier) for earlier, later in pairwise(values) if earlier is not None and later is not None]
    if not known:
        return Control(None, tuple(Watched(None, None, None) for _ in values))
    centre = sum(known) / len(known)
    reach = XMR * sum(moves) / len(moves) if moves else None
    limits = (None, None) if reach is None else (centre - reach, centre + reach)
    return Control(centre, _watched(values, [limits] * len(values), centre))


def _watched(
    values: Sequence[float | None], limits: Sequence[tuple[float | None, float | None]], centre: float
) -> tuple[Watched, ...]:
    one_sided = _one_sided(values, centre)
    watched = []
    for place, (value, (low, high)) in enumerate(zip(values, limits, strict=True)):
        outside = value is not None and low is not None and high is not None and not low <= value <= high
        hit = OUTSIDE if outside else ONE_SIDED if place in one_sided else None
        watched.append(Watched(value, low, high, hit))
    return tuple(watched)


def _one_sided(values: Sequence[float | None], centre: float) -> set[int]:
    """Find the months of runs of eight or more on one side; a month without answers neither adds nor breaks."""
    found: set[int] = set()
    run: list[int] = []
    side = 0
    for place, value in enumerate(values):
        if value is None:
            continue
        now = (value > centre) - (value < centre)
        run = [*run, place] if now == side and now else [place] if now else []
        side = now
        if len(run) >= RUN:
            found.update(run)
    return found
