"""Losses: the day on which a car counts as lost, and the visit that wins it back."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

LOST_AFTER: Final = 6  # months; with the shipped classes the end of wavering


@dataclass(frozen=True, kw_only=True)
class Loss:
    """One loss: the last visit before it, the first day of it, and the visit that ended it, if one did."""

    last_visit: date
    since: date
    won_back_on: date | None = None


def lapses_on(visit: date, months: int) -> date:
    """Give the first day on which a visit lies more than so many calendar months back.

    >>> from datetime import date
    >>> lapses_on(date(2009, 6, 30), 6), lapses_on(date(2026, 8, 30), 6)
    (datetime.date(2010, 1, 1), datetime.date(2027, 3, 1))
    """
    first = months_before(visit.replace(day=1), -months)
    if visit.day < min(_length(visit), _length(first)):
        return first.replace(day=visit.day + 1)
    return months_before(first, -1)


def losses(visits: Iterable[date], on: date, months: int = LOST_AFTER) -> list[Loss]:
    """Give every loss of a car up to a day, oldest first; a visit on the first day of a loss ends it at once.

    >>> from datetime import date
    >>> [(loss.since.month, loss.won_back_on) for loss in losses([date(2026, 1, 10)], date(2026, 8, 1))]
    [(7, None)]
    """
    days = sorted({day for day in visits if day <= on})
    found = [
        Loss(last_visit=day, since=lapses_on(day, months), won_back_on=after)
        for day, after in pairwise(days)
        if is_won_back(day, after, months)
    ]
    if days and lapses_on(days[-1], months) <= on:
        found.append(Loss(last_visit=days[-1], since=lapses_on(days[-1], months)))
    return found


def is_won_back(before: date | None, visit: date, months: int = LOST_AFTER) -> bool:
    """Tell whether a visit brings a lost car back, given the visit before it.

    >>> from datetime import date
    >>> is_won_back(date(2026, 1, 10), date(2026, 7, 10)), is_won_back(date(2026, 1, 10), date(2026, 7, 11))
    (False, True)
    """
    return before is not None and before < months_before(visit, months)


def lost_range(first: date, last: date, months: int = LOST_AFTER) -> tuple[date, date]:
    """Give the last visits, from the first day to the day after the last one, whose cars become lost in a period.

    >>> from datetime import date
    >>> lost_range(date(2026, 7, 1), date(2026, 7, 31))
    (datetime.date(2025, 12, 30), datetime.date(2026, 1, 31))
    """
    return months_before(first - timedelta(days=1), months), months_before(last, months)


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
