"""Rhythm: when a car's next visit is to be expected, from how it came so far or from its mileage."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from math import floor
from statistics import median
from typing import TYPE_CHECKING, Final

from models.rules.mileage import daily_mileage, next_maintenance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from models.rules.mileage import CarLife, Interval, NextMaintenance

FEWEST_VISITS: Final = 3
YEAR: Final = 365
MONTH: Final = 30.4375  # days, on average
BY_MILEAGE_ALONE: Final = 1188  # months; no calendar interval comes before the odometer's


@dataclass(frozen=True)
class Rhythm:
    """How a car usually comes: on how many days it came, and the usual days between two visits."""

    visits: int
    days: int


@dataclass(frozen=True, kw_only=True)
class Expected:
    """The next visit to be expected: its day, the days that one round takes, and what it follows from."""

    on: date
    every: int
    source: str  # rhythm: as the car came so far; plan: as maintenance is planned

    def days_overdue(self, today: date) -> int:
        """Give the days since it was expected; below zero it is still to come."""
        return (today - self.on).days

    def overdue(self, today: date) -> float:
        """Give how much of a whole round it is late: 0.5 is half a round, below zero it is still to come.

        >>> from datetime import date
        >>> Expected(on=date(2026, 6, 1), every=180, source="rhythm").overdue(date(2026, 8, 30))
        0.5
        """
        return self.days_overdue(today) / self.every


def rhythm(visits: Iterable[date]) -> Rhythm | None:
    """Give a car's own rhythm, the middle of the gaps between its visits; None with fewer than three of them.

    >>> from datetime import date
    >>> rhythm([date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 10)])
    Rhythm(visits=3, days=95)
    """
    days = sorted(set(visits))
    if len(days) < FEWEST_VISITS:
        return None
    gaps = [(after - before).days for before, after in pairwise(days)]
    return Rhythm(len(days), floor(median(gaps) + 0.5))


def expected_visit(
    visits: Iterable[date], today: date, plan: NextMaintenance | None = None, months: int = 6
) -> Expected | None:
    """Give the next visit to be expected: from the car's own rhythm, else as its maintenance is planned.

    `months` is how long a round of the plan takes. Visits after `today` are not known yet.

    >>> from datetime import date
    >>> came = [date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 10)]
    >>> expected_visit(came, date(2026, 11, 1)).on
    datetime.date(2026, 10, 13)
    """
    days = [day for day in visits if day <= today]
    own = rhythm(days)
    if own is not None:
        return Expected(on=max(days) + timedelta(days=own.days), every=own.days, source="rhythm")
    if plan is None:
        return None
    return Expected(on=plan.on, every=round(months * MONTH), source="plan")


def kilometres_a_day(car: CarLife) -> float | None:
    """Give how much a car is driven: by its last two readings, else as written into its file."""
    read = daily_mileage(car.readings)
    return car.daily if read is None else read


def is_little_driven(car: CarLife, interval: Interval) -> bool:
    """Tell whether a year's driving does not reach the mileage of one maintenance.

    >>> from models.rules.mileage import CarLife, Interval
    >>> [is_little_driven(CarLife(daily=daily), Interval()) for daily in (0, 27, 28, None)]
    [True, True, False, False]
    """
    daily = kilometres_a_day(car)
    return daily is not None and daily * YEAR < interval.kilometres


def maintenance_by_mileage(car: CarLife, interval: Interval, today: date) -> NextMaintenance | None:
    """Give the next maintenance by the odometer alone, as for a car that is little driven; None if it is not foreseen.

    >>> from datetime import date
    >>> from models.rules.mileage import CarLife, Interval, Reading
    >>> car = CarLife(
    ...     readings=[Reading(date(2025, 1, 1), 20_000), Reading(date(2026, 1, 1), 25_475)],
    ...     maintained=Reading(date(2026, 1, 1), 25_475),
    ... )
    >>> maintenance_by_mileage(car, Interval(), date(2026, 11, 21)).on
    datetime.date(2027, 10, 30)
    """
    alone = replace(interval, months=BY_MILEAGE_ALONE, first_months=BY_MILEAGE_ALONE)
    found = next_maintenance(replace(car, due_on=None), alone, today)
    return found if found is not None and found.source == "mileage" else None
