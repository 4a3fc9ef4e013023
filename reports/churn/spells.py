"""Spells: every loss of every car with the visit before it, its first day, and the visit that won the car back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.rules.churn.statuses import OUTSIDE
from reports.churn.arrays import LAST_DAY, as_datetimes
from reports.churn.reading import STATUS_NAMES
from reports.churn.standing import status_at
from reports.statistics.visiting import Visits, lapses

if TYPE_CHECKING:
    from models.rules.churn.classes import Months
    from reports.churn.arrays import Marks, Numbers
    from reports.churn.fleet import Fleet


@dataclass(frozen=True)
class Spells:
    """The losses as columns: the last visit before (a row of the fleet), the first day lost, the day of the return.

    Without a return that day lies behind the end of the calendar. A car that was paused or known to be gone when its
    visit lapsed was not lost.
    """

    cars: Numbers
    rows: Numbers
    since: Numbers
    back: Numbers

    def lost_between(self, first: int, last: int) -> Marks:
        """Tell which began in a period, both days included."""
        marks: Marks = (self.since >= first) & (self.since <= last)
        return marks

    def back_between(self, first: int, last: int) -> Marks:
        """Tell which ended in a period, both days included."""
        marks: Marks = (self.back >= first) & (self.back <= last)
        return marks


def spells_of(fleet: Fleet, months: Months) -> Spells:
    """Give all losses, from what has been counted already or anew."""
    found: Spells = fleet.once(("spells", months[1]), lambda: _spells(fleet, months[1]))
    return found


def next_days(fleet: Fleet) -> Numbers:
    """Give the day of the next visit of the same car, for every visit; behind the end of the calendar without one."""
    import numpy as np  # noqa: PLC0415 -- slow import

    cars, days = fleet.visits.cars, fleet.visits.index.days
    later = np.full(days.size, LAST_DAY, dtype=np.int64)
    if days.size:
        later[:-1] = np.where(cars[1:] == cars[:-1], days[1:], LAST_DAY)
    return later


def visits_of(fleet: Fleet) -> Visits:
    """Give the visits as the statistics take them; cars are places in the fleet."""
    return Visits(fleet.visits.cars, as_datetimes(fleet.visits.index.days), fleet.visits.spent.astype(float))


def _spells(fleet: Fleet, months: int) -> Spells:
    import numpy as np  # noqa: PLC0415 -- slow import

    cars, days = fleet.visits.cars, fleet.visits.index.days
    since = lapses(as_datetimes(days), months).astype("datetime64[D]").astype(np.int64)
    back = next_days(fleet)
    rows = np.flatnonzero(back >= since)
    status = status_at(fleet, cars[rows], since[rows], days[rows])
    out = np.array([name in OUTSIDE for name in STATUS_NAMES])[status]
    rows = rows[~out]
    return Spells(cars[rows], rows, since[rows], back[rows])
