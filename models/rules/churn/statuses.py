"""Statuses: what somebody set by hand after a call, which no counting anew takes away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

STATUSES: Final = {
    "paused": Text(zh="停顿", en="Paused"),
    "passing": Text(zh="过路车", en="Passing through"),
    "sold": Text(zh="已卖出", en="Sold"),
    "scrapped": Text(zh="已报废", en="Scrapped"),
    "moved": Text(zh="已迁走", en="Moved away"),
}
GONE: Final = frozenset({"sold", "scrapped", "moved"})  # no longer the customer's to bring
OUTSIDE: Final = GONE | {"paused"}  # counted beside the four classes; a car that passed through is lost with a remark


@dataclass(frozen=True, kw_only=True)
class Status:
    """What was set by hand: from which day, to which day if it ends, and what the customer said.

    Without a first day nobody knows when it began: it has always held, and no visit ends it.
    """

    status: str
    since: date | None = None
    until: date | None = None
    note: str = ""


def status_on(statuses: Iterable[Status], on: date, last_visit: date | None = None) -> Status | None:
    """Give the status that holds on a day: the one set last, unless its last day is past or the car came since.

    Of two set on one day the later in the row counts.

    >>> from datetime import date
    >>> away = Status(status="paused", since=date(2026, 3, 1), until=date(2026, 9, 30))
    >>> [bool(status_on([away], day)) for day in (date(2026, 2, 28), date(2026, 9, 30), date(2026, 10, 1))]
    [False, True, False]
    >>> status_on([away], date(2026, 6, 1), last_visit=date(2026, 5, 4)) is None
    True
    """
    newest: Status | None = None
    for status in statuses:
        if status.since is not None and status.since > on:
            continue
        if newest is None or _begins(status) >= _begins(newest):
            newest = status
    if newest is None or (newest.until is not None and newest.until < on):
        return None
    came_since = newest.since is not None and last_visit is not None and last_visit > newest.since
    return None if came_since else newest


def _begins(status: Status) -> tuple[bool, int]:
    return status.since is not None, status.since.toordinal() if status.since else 0
