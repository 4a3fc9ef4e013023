"""Capacity: how many cars an hour takes, of all kinds and of one, and what is still free of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

# Where a store has not said anything: from eight to seventeen o'clock, every day, so many cars begin in an hour.
USUAL_HOURS: Final = range(8, 17)
USUAL_PLACES: Final = 4
LAST_HOUR: Final = 23


@dataclass(frozen=True)
class Limit:
    """What a store has said: so many cars of a kind (None: of all kinds) in an hour of a weekday, 1 for Monday."""

    weekday: int
    hour: int
    kind: int | None
    places: int


@dataclass(frozen=True)
class Taken:
    """A car that has its place: the day, the hour and the kind."""

    on: date
    hour: int
    kind: int | None = None


@dataclass(frozen=True)
class Hour:
    """One hour of one day: its places, how many are taken, and the same for the kinds that have limits of their own."""

    on: date
    hour: int
    places: int
    taken: int
    kinds: Mapping[int, tuple[int, int]] = field(default_factory=dict)  # kind: its places, how many are taken

    def free(self, kind: int | None = None) -> int:
        """Count the places that a car of a kind may still have; never below zero."""
        left = self.places - self.taken
        if kind is not None and kind in self.kinds:
            places, taken = self.kinds[kind]
            left = min(left, places - taken)
        return max(left, 0)

    @property
    def share(self) -> float:
        """Tell how full it is; an hour without a place is full."""
        return min(self.taken / self.places, 1.0) if self.places else 1.0


def usual_limits() -> list[Limit]:
    """Give what holds where a store has not said anything."""
    return [Limit(weekday, hour, None, USUAL_PLACES) for weekday in range(1, 8) for hour in USUAL_HOURS]


def hours_of(on: date, limits: Iterable[Limit], taken: Iterable[Taken]) -> list[Hour]:
    """Give the hours of a day in which cars are taken, and those in which one is booked all the same.

    Of two limits for the same hour and kind the smaller counts. An hour with limits of kinds only takes as many as
    these make together.

    >>> from datetime import date
    >>> monday = date(2026, 11, 23)
    >>> [hour] = hours_of(monday, [Limit(1, 9, None, 2), Limit(1, 9, 7, 1)], [Taken(monday, 9, 7)])
    >>> hour.free(), hour.free(7)
    (1, 0)
    """
    of_all: dict[int, int] = {}
    of_kind: dict[int, dict[int, int]] = {}
    for limit in limits:
        if limit.weekday != on.isoweekday():
            continue
        if limit.kind is None:
            of_all[limit.hour] = min(of_all.get(limit.hour, limit.places), limit.places)
        else:
            own = of_kind.setdefault(limit.hour, {})
            own[limit.kind] = min(own.get(limit.kind, limit.places), limit.places)
    there = [one for one in taken if one.on == on]
    cars, cars_of_kind = Counter(one.hour for one in there), Counter((one.hour, one.kind) for one in there)
    hours = sorted(of_all.keys() | of_kind.keys() | cars.keys())
    return [
        Hour(
            on,
            hour,
            of_all.get(hour, sum(of_kind.get(hour, {}).values())),
            cars[hour],
            {kind: (places, cars_of_kind[hour, kind]) for kind, places in of_kind.get(hour, {}).items()},
        )
        for hour in hours
    ]


def load_of(hours: Iterable[Hour]) -> tuple[int, int]:
    """Count the cars of a day and its places; what is overbooked counts as a car, not as a place."""
    there = list(hours)
    return sum(hour.taken for hour in there), sum(hour.places for hour in there)
