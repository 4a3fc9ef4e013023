"""Scope: what a question about churn is asked of — the statistics day, the days, the cars that a view leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.rules.churn.asking import months_for
from models.view import Condition, View
from reports.churn.fleet import fleet_of
from reports.churn.spells import spells_of
from reports.churn.standing import stand_of
from reports.grouping import MONTH, QUARTER
from reports.period import Period
from reports.source import source_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from datetime import date

    from models.rules.churn.classes import Months
    from models.rules.churn.sets import CarSet
    from reports.churn.arrays import Marks
    from reports.churn.fleet import Fleet
    from reports.churn.spells import Spells
    from reports.churn.standing import Stand
    from reports.figure import Asked

PATH = "churn"


@dataclass(frozen=True)
class Scope:
    """A question with everything that answers it. `among` are the cars that are asked about; None means all."""

    asked: Asked
    fleet: Fleet
    months: Months
    among: Marks | None
    mark: Hashable = None  # of which cars these are, to keep results by

    @property
    def day(self) -> date:
        """The statistics day."""
        return day_of(self.asked)

    @property
    def days(self) -> Period:
        """The days that are counted: none that are still to come."""
        first, last = self.asked.period.first, self.day
        return Period(min(first, last), last)

    def stand(self, on: date) -> Stand:
        """How the cars that are asked about stood on a day."""
        found = stand_of(self.fleet, on, self.months, self.asked.seat.zone)
        return found if self.among is None else replace(found, known=found.known & self.among)

    @property
    def spells(self) -> Spells:
        """The losses of the cars that are asked about."""
        found = spells_of(self.fleet, self.months)
        if self.among is None:
            return found
        kept = self.among[found.cars]
        return type(found)(found.cars[kept], found.rows[kept], found.since[kept], found.back[kept])

    def parts(self) -> Sequence[tuple[str, Period]]:
        """Cut the days into months or quarters where that was asked for, each with its key; what has not begun goes."""
        if self.asked.by == QUARTER.key:
            return [(span.quarter_key, span) for span in self.days.quarters]
        return [(span.month_key, span) for span in self.days.months]

    @property
    def along_time(self) -> bool:
        """Tell whether it was asked for by months or quarters."""
        return self.asked.by in {MONTH.key, QUARTER.key}

    def view(self, wanted: CarSet) -> View:
        """Give the list of exactly the cars of a set, among those that are asked about."""
        given = self.asked.view or View()
        return View(where=(Condition(PATH, "is", wanted.value), *given.where), search=given.search)


def day_of(asked: Asked) -> date:
    """Give the statistics day: the last of the days asked about, or today where that is still to come."""
    return min(asked.period.last, asked.as_of)


async def scope_of(asked: Asked) -> Scope:
    """Read what a question needs; a condition that cannot be met is refused."""
    fleet = await fleet_of(asked.seat)
    among, mark = await _among(asked, fleet)
    return Scope(asked, fleet, months_for(asked.seat), among, mark)


async def _among(asked: Asked, fleet: Fleet) -> tuple[Marks | None, Hashable]:
    if asked.view is None or not (asked.view.where or asked.view.search or asked.view.ids):
        return None, None
    source = await source_of("vehicles", asked.seat, replace(asked.view, order="", page=1))
    key = ("among", source, asked.seat.today)
    among: Marks | None = fleet.counted.get(key)
    if among is None:
        import numpy as np  # noqa: PLC0415 -- slow import

        ids = [row[0] for row in await source.rows("t.id")]
        among = fleet.once(key, lambda: np.isin(fleet.cars, ids))
    return among, key
