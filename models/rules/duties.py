"""Duties: on which days an item of a post's checklist falls, and how it stands at any moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.rules.working_days import WorkingDays

PERIODS: Final = {
    "daily": Text(zh="每天", en="Daily"),
    "weekly": Text(zh="每周", en="Weekly"),
    "monthly": Text(zh="每月", en="Monthly"),
    "event": Text(zh="有事时", en="On event"),
}
STATES: Final = {
    "scheduled": Text(zh="还没到时间", en="Not yet"),
    "open": Text(zh="待办", en="Open"),
    "done": Text(zh="已完成", en="Done"),
    "late": Text(zh="补做", en="Done late"),
    "excused": Text(zh="未做，已说明", en="Not done, reason given"),
    "missed": Text(zh="漏做", en="Missed"),
}
PROOFS: Final = {
    "none": Text(zh="打勾就行", en="A tick will do"),
    "wanted": Text(zh="写一句结果", en="A word on the result"),
    "photo": Text(zh="要拍照", en="A photo"),
    "sheet": Text(zh="填好整张表", en="The filled sheet"),
}
DUE: Final = frozenset({"done", "late", "excused", "missed"})  # counted in the rate once the time is over
KEPT: Final = frozenset({"done", "late"})


@dataclass(frozen=True, kw_only=True)
class DutyItem:
    """One line of a checklist: how often, on which weekday (Monday is 0) or day of the month, within which hours.

    `late_days` is how many days afterwards it may still be entered late; 0 means until the end of its own day, None
    that nothing is entered once its hours are over.
    """

    period: str = "daily"
    weekday: int = 0
    day: int = 1
    begins: time = time(0, 0)
    ends: time = time(23, 59)
    late_days: int | None = None


@dataclass(frozen=True)
class Entry:
    """What was entered for an item: when, on the store's clock, and the reason where it was not done."""

    at: datetime
    reason: str = ""


def falls_on(item: DutyItem, day: date, working: WorkingDays) -> bool:
    """Tell whether an item stands on the sheet of a day; what comes with an event stands on none.

    >>> from models.rules.working_days import WorkingDays
    >>> falls_on(DutyItem(period="weekly", weekday=6), date(2026, 11, 21), WorkingDays(rests=frozenset({6})))
    True
    """
    if item.period == "event" or not working.is_open(day):
        return False
    if item.period == "monthly":
        return working.falls_in_month(day, item.day)
    return item.period == "daily" or working.falls_in_week(day, item.weekday)


def state_at(item: DutyItem, day: date, now: datetime, entry: Entry | None = None) -> str:
    """Give how an item of a day stands; `now` and the entry's time are the store's clock.

    A reason given in time excuses; after the time it is missed all the same, for else every miss could be explained
    away afterwards.

    >>> morning = DutyItem(begins=time(8), ends=time(9), late_days=1)
    >>> day = date(2026, 11, 21)
    >>> [state_at(morning, day, datetime(2026, 11, 21, hour)) for hour in (7, 8, 10)]
    ['scheduled', 'open', 'open']
    >>> state_at(morning, day, datetime(2026, 11, 23))
    'missed'
    """
    ends = datetime.combine(day, item.ends)
    if entry is not None:
        if entry.at > ends:
            return "missed" if entry.reason or entry.at > last_moment(item, day) else "late"
        return "excused" if entry.reason else "done"
    if now < datetime.combine(day, item.begins):
        return "scheduled"
    return "open" if now <= last_moment(item, day) else "missed"


def last_moment(item: DutyItem, day: date) -> datetime:
    """Give until when an item of a day may be entered: the end of its hours, or of the last day for late entries.

    >>> last_moment(DutyItem(ends=time(9), late_days=0), date(2026, 11, 21))
    datetime.datetime(2026, 11, 21, 23, 59, 59, 999999)
    """
    if item.late_days is None:
        return datetime.combine(day, item.ends)
    return datetime.combine(day + timedelta(days=item.late_days), time.max)


def kept_rate(states: Iterable[str]) -> float | None:
    """Give the share of items done among those whose time is over; None where none is.

    >>> kept_rate(["done", "late", "missed", "excused", "open"])
    0.5
    """
    due = [state for state in states if state in DUE]
    return sum(state in KEPT for state in due) / len(due) if due else None


def is_repeated(misses: Iterable[date], on: date, *, times: int, days: int) -> bool:
    """Tell whether an item was missed so often in the days up to one that a record has to be drafted.

    >>> is_repeated([date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 20)], date(2026, 11, 21), times=3, days=30)
    True
    """
    return sum(on - timedelta(days=days) < day <= on for day in misses) >= times
