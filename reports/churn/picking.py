"""Picking: which cars are meant — by how they stood on a day, or by what became of them in a period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.rules.churn.classes import CLASSES
from models.rules.churn.sets import CarSet
from reports.churn.arrays import number_of
from reports.churn.groups import Chosen
from reports.churn.scope import Scope
from reports.churn.standing import STANDING_NAMES
from reports.period import Period
from reports.statistics.retention import flow_months

if TYPE_CHECKING:
    from reports.churn.arrays import Marks
    from reports.churn.standing import Stand

DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class Picked:
    """The cars of a set, and the word by which a list asks for them."""

    cars: Chosen
    wanted: CarSet


Pick = Callable[[Scope, Period], Picked]
Pair = Callable[[Scope, Period], tuple[Picked, Chosen]]  # who is counted, and of whom


def standing(*names: str) -> Pick:
    """Pick the cars that stood so at the end of the days."""
    places = [STANDING_NAMES.index(name) for name in names]

    def pick(scope: Scope, days: Period) -> Picked:
        import numpy as np  # noqa: PLC0415 -- slow import

        stand = scope.stand(days.last)
        return Picked(_standing(stand, stand.known & np.isin(stand.standing, places)), CarSet.on(days.last, *names))

    return pick


def partial_loss(name: str) -> Pick:
    """Pick the cars that are lost in part at the end of the days."""

    def pick(scope: Scope, days: Period) -> Picked:
        stand = scope.stand(days.last)
        return Picked(_standing(stand, stand.known & stand.partial[name]), CarSet.on(days.last, name))

    return pick


def with_status(code: int, name: str) -> Pick:
    """Pick the cars whose status was set so by hand."""

    def pick(scope: Scope, days: Period) -> Picked:
        stand = scope.stand(days.last)
        marks = stand.known & (stand.status == code)
        return Picked(_standing(stand, marks), CarSet("status", days.last, days.last, (name,)))

    return pick


def in_use(scope: Scope, days: Period) -> Picked:
    """Pick all cars that have been here and are still in use."""
    stand = scope.stand(days.last)
    return Picked(_standing(stand, stand.in_classes), CarSet.on(days.last, *CLASSES))


def away(days_away: int) -> Pick:
    """Pick the cars in use whose last visit is so many days back or more."""

    def pick(scope: Scope, days: Period) -> Picked:
        stand = scope.stand(days.last)
        marks = stand.in_classes & (stand.last_days <= number_of(days.last) - days_away)
        return Picked(_standing(stand, marks), CarSet("away", days.last, days.last, days=days_away))

    return pick


def lost(scope: Scope, days: Period) -> Picked:
    """Pick the losses that began in the days."""
    import numpy as np  # noqa: PLC0415 -- slow import

    spells, last = scope.spells, number_of(days.last)
    marks = spells.lost_between(number_of(days.first), last)
    until = np.minimum(spells.back[marks], last)
    return Picked(Chosen(spells.cars[marks], spells.rows[marks], until, days.last), _set("lost", days))


def gone(scope: Scope, days: Period) -> Picked:
    """Pick the losses that began in the days and that no visit has ended by their last."""
    picked, last = lost(scope, days), number_of(days.last)
    spells = scope.spells
    marks = spells.back[spells.lost_between(number_of(days.first), last)] > last
    return Picked(picked.cars.only(marks), _set("gone", days))


def won_back(scope: Scope, days: Period) -> Picked:
    """Pick the losses that a visit ended in the days."""
    spells = scope.spells
    marks = spells.back_between(number_of(days.first), number_of(days.last))
    return Picked(Chosen(spells.cars[marks], spells.rows[marks], spells.back[marks], days.last), _set("won_back", days))


def newly_come(scope: Scope, days: Period) -> Picked:
    """Pick the cars whose first visit was in the days."""
    import numpy as np  # noqa: PLC0415 -- slow import

    index = scope.fleet.visits.index
    has = index.first[1:] > index.first[:-1]
    cars = np.flatnonzero(has if scope.among is None else has & scope.among)
    rows = index.first[cars]
    inside = (index.days[rows] >= number_of(days.first)) & (index.days[rows] <= number_of(days.last))
    return Picked(Chosen(cars[inside], rows[inside], index.days[rows[inside]], days.last), _set("new", days))


def at_stake(scope: Scope, days: Period) -> Chosen:
    """Pick the cars that could be lost in the days: not lost when these began, or come within them; each once."""
    import numpy as np  # noqa: PLC0415 -- slow import

    first, last = number_of(days.first), number_of(days.last)
    cars, before = np.arange(scope.fleet.size), scope.stand(days.first - DAY)
    rows = scope.fleet.visits.index.newest(cars, last)
    spells = scope.spells
    fell = spells.lost_between(first, last)
    marks = (before.in_classes & ~before.lost) | (rows > before.rows)
    if scope.among is not None:
        marks &= scope.among
    marks[spells.cars[fell]] = True
    rows[spells.cars[fell]] = spells.rows[fell]  # whose loss it is says the visit before it
    found = np.flatnonzero(marks)
    return Chosen(found, rows[found], np.full(found.size, last, dtype=np.int64), days.last, once=True)


def flow(months: int) -> Pair:
    """Pick who of the base month's cars has not come since, and all cars of the base month."""

    def pick(scope: Scope, days: Period) -> tuple[Picked, Chosen]:
        import numpy as np  # noqa: PLC0415 -- slow import

        base, after, _ = flow_months(days.last, months)
        index, cars = scope.fleet.visits.index, np.arange(scope.fleet.size)
        rows = index.newest(cars, number_of(after) - 1)
        marks = (rows >= 0) & (index.day_of(rows) >= number_of(base))
        if scope.among is not None:
            marks &= scope.among
        until = np.full(int(marks.sum()), number_of(days.last), dtype=np.int64)
        came = Chosen(cars[marks], rows[marks], until, days.last, once=True)
        gone = came.only(index.newest(came.cars, number_of(days.last)) == came.rows)
        return Picked(gone, CarSet("flow", base, days.last)), came

    return pick


def lost_of_stake(scope: Scope, days: Period) -> tuple[Picked, Chosen]:
    """Pick the losses of the days, and the cars that could be lost in them."""
    return lost(scope, days), at_stake(scope, days)


def lost_of_stock(scope: Scope, days: Period) -> tuple[Picked, Chosen]:
    """Pick the cars that are lost at the end of the days, and all cars in use."""
    return standing("short_lost", "long_lost")(scope, days), in_use(scope, days).cars


def _set(what: str, days: Period) -> CarSet:
    return CarSet(what, days.first, days.last)


def _standing(stand: Stand, marks: Marks) -> Chosen:
    import numpy as np  # noqa: PLC0415 -- slow import

    cars = np.flatnonzero(marks)
    return Chosen(cars, stand.rows[cars], np.full(cars.size, number_of(stand.on), dtype=np.int64), stand.on, once=True)
