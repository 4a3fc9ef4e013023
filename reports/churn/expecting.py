"""Expecting: when each car's next visit is to be expected, from its own rhythm or as its maintenance is planned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.rules.mileage import CarLife, Interval, Reading, next_maintenance
from models.rules.rhythm import MONTH
from reports.churn.arrays import LAST_DAY, NO_DAY, as_datetimes, day_at, number_of
from reports.statistics.visiting import Visits, rhythms

if TYPE_CHECKING:
    from datetime import date

    from reports.churn.arrays import Floats, Marks, Numbers
    from reports.churn.fleet import Fleet


@dataclass(frozen=True)
class Expectations:
    """Cars (places in the fleet, in order) that are expected again: the day, the days of a round, how it is known."""

    places: Numbers
    on: Numbers
    every: Numbers
    own: Marks  # from its own rhythm; the others by the plan
    last: Numbers
    visits: Numbers

    def rounds(self, day: int) -> Floats:
        """Give how much of a round each is late on a day; below zero it is still to come."""
        late: Floats = (day - self.on) / self.every
        return late


def expectations(fleet: Fleet, cars: Numbers, on: date, interval: Interval) -> Expectations:
    """Give what is expected of these cars, as models/rules/rhythm expects one; those of which nothing is are left out.

    All of them have been here by that day.
    """
    import numpy as np  # noqa: PLC0415 -- slow import

    index, day = fleet.visits.index, number_of(on)
    marks = np.zeros(fleet.size, dtype=bool)
    marks[cars] = True
    kept = marks[fleet.visits.cars] & (index.days <= day)
    found = rhythms(Visits(fleet.visits.cars[kept], as_datetimes(index.days[kept])))
    last = found.last_visits.astype("datetime64[D]").astype(np.int64)
    own = found.days > 0
    due = np.where(own, last + found.days, LAST_DAY)
    every = np.where(own, found.days, max(round(interval.months * MONTH), 1))
    for at in np.flatnonzero(~own):
        planned = _planned(fleet, int(found.cars[at]), on, interval)
        due[at] = LAST_DAY if planned is None else planned
    known = due < LAST_DAY
    return Expectations(found.cars[known], due[known], every[known], own[known], last[known], found.visits[known])


def _planned(fleet: Fleet, car: int, on: date, interval: Interval) -> int | None:
    """Give the day of the next maintenance of a car that came too seldom to have a rhythm."""
    visits, day, files = fleet.visits, number_of(on), fleet.files
    rows = range(int(visits.index.first[car]), int(visits.index.first[car + 1]))
    readings = {int(visits.index.days[row]): int(visits.mileage[row]) for row in rows if visits.index.days[row] <= day}
    done = [
        int(one)
        for one in fleet.maintenances.days[fleet.maintenances.first[car] : fleet.maintenances.first[car + 1]]
        if one <= day
    ]
    life = CarLife(
        readings=[Reading(day_at(at), _known(mileage)) for at, mileage in readings.items()],
        maintained=Reading(day_at(done[-1]), _known(readings.get(done[-1], -1))) if done else None,
        delivered_on=_day(int(files["delivered"][car])),
        daily=_known(int(files["daily"][car])),
        due_on=_day(int(files["due"][car])),
        due_mileage=_known(int(files["due_mileage"][car])),
    )
    planned = next_maintenance(life, interval, on)
    return None if planned is None else number_of(planned.on)


def _known(number: int) -> int | None:
    return number if number >= 0 else None


def _day(number: int) -> date | None:
    return day_at(number) if number > NO_DAY else None
