"""Effects: what a countermeasure changed — the losses before it beside those after it, with the interval."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.gate.reading import read_one
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.rules.churn.sets import NONE
from reports.churn.counting import cars_in, numbers_by
from reports.churn.picking import at_stake, lost
from reports.churn.scope import Scope, scope_of
from reports.period import Period
from reports.statistics.retention import Effect, effect

if TYPE_CHECKING:
    from reports.figure import Asked

LONGEST: Final = 6  # months before and after that are compared
DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class MeasureEffect:
    """What a countermeasure changed: the days compared, and the share lost of the cars at stake.

    `cause` is the share with its cause among the losses whose reason is known; None where it is against no cause.
    """

    before: Period
    after: Period
    lost: Effect
    cause: Effect | None


async def effect_of(asked: Asked, measure: int) -> MeasureEffect | None:
    """Compare as many days before a countermeasure as have passed since, six months at most; None before it begins."""
    row = await read_one(RESOURCES["countermeasures"], asked.seat, measure, columns=["starts_on", "ended_on", "cause"])
    scope = await scope_of(replace(asked, by=None))
    start, end = row.values["starts_on"], row.values["ended_on"]
    last = min(one for one in (scope.day, months_before(start, -LONGEST) - DAY, end) if one is not None)
    if last < start:
        return None
    after = Period(start, last)
    before = Period(start - (last - start) - DAY, start - DAY)
    sides = [(cars_in(lost(scope, days).cars), cars_in(at_stake(scope, days))) for days in (before, after)]
    cause = row.values["cause"]
    return MeasureEffect(
        before,
        after,
        effect(*sides[0], *sides[1]),
        None if cause is None else effect(*_named(scope, before, cause), *_named(scope, after, cause)),
    )


def _named(scope: Scope, days: Period, cause: int) -> tuple[int, int]:
    """Count the losses of the days with a cause, and all whose reason is known."""
    numbers = numbers_by(scope, "reason", lost(scope, days).cars)
    known = sum(number for key, (_, number) in numbers.items() if key != NONE)
    return next((number for key, (_, number) in numbers.items() if key == str(cause)), 0), known
