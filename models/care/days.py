"""Days: on which days in the file a rule of care asks for a contact today, in both calendars."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before
from models.rules.churn.losses import lapses_on
from models.rules.lunar import FIRST_YEAR, LunarDay, day_in_year, lunar_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

YEAR: Final = 12  # months
CAUGHT_UP: Final = 31  # days; what opened longer ago while the program was off is let be
LONGEST_LIFE: Final = 120  # years
LONGEST_CAR: Final = 30
DUE_DATES: Final = frozenset({"inspection", "seasonal", "insurance", "licence", "maintenance", "warranty"})
GREETINGS: Final = frozenset({"birthday", "purchase"})  # they come every year, and none comes late
SET_AHEAD: Final = DUE_DATES | {"birthday"}  # spoken of some days before, as the store has set it
LOST: Final = {"lost": 1, "long_lost": 2}  # the place of its months in the setting
BY_HAND: Final = frozenset({"recall", "by_hand"})  # no day makes these; somebody asks for them


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """When a rule asks for a contact: counted from what, how many days after, and for how long it may be done."""

    counted_from: str
    after_days: int = 0
    every_months: int = 0
    open_days: int = 7
    lead: int = 0  # days before the counted day, as the store has set it
    lost_months: int = 6


@dataclass(frozen=True)
class Turn:
    """One cycle: the day in the file, the day it is counted from, the first and the last day to do it."""

    held: date
    counted: date
    opens: date
    due: date


def turns(schedule: Schedule, today: date, since: date | None = None, *, lunar: bool = False) -> list[Turn]:
    """Give the cycles that are to be done today: their days in the file, and when they began and end.

    `since` is the first day that nobody has looked at yet: what opened from then on comes even where its time is over,
    with as many days as it would have had. With `lunar`, birthdays are those kept by the lunar calendar.

    >>> from datetime import date
    >>> first_call = Schedule(counted_from="delivery", open_days=1)
    >>> [turn.held.day for turn in turns(first_call, date(2026, 11, 22))]
    [21, 22]
    """
    if schedule.counted_from in BY_HAND:
        return []
    ahead = schedule.lead - schedule.after_days
    span = schedule.open_days + (ahead if schedule.counted_from in SET_AHEAD else 0)
    since = max(since or today, today - timedelta(days=CAUGHT_UP))
    first = min(since, today - timedelta(days=max(span, 0)))
    found = []
    for number in range((today - first).days + 1):
        opens = first + timedelta(days=number)
        counted = opens + timedelta(days=ahead)
        due = (counted if schedule.counted_from in SET_AHEAD else opens) + timedelta(days=schedule.open_days)
        if due < today:
            if opens < since or schedule.counted_from in GREETINGS:
                continue
            due = today + timedelta(days=schedule.open_days)
        found += [Turn(held, counted, opens, due) for held in held_days(schedule, counted, lunar=lunar)]
    return found


@lru_cache(maxsize=512)  # the days of one week are nearly those of the day before
def held_days(schedule: Schedule, counted: date, *, lunar: bool = False) -> tuple[date, ...]:
    """Give the days that may stand in the file of whoever is counted from a day.

    >>> from datetime import date
    >>> born = held_days(Schedule(counted_from="birthday"), date(2027, 2, 28))
    >>> date(1988, 2, 28) in born, date(1988, 2, 29) in born, date(1988, 3, 1) in born
    (True, True, False)
    """
    source = schedule.counted_from
    if source == "birthday":
        return tuple(sorted(_born(counted)) if lunar else repeated(counted, YEAR, LONGEST_LIFE))
    if source == "purchase":
        return tuple(repeated(counted, YEAR, LONGEST_CAR))
    if source in LOST:
        return _around(counted, schedule.lost_months, lapses_on)
    if schedule.every_months:
        return tuple(repeated(counted, schedule.every_months, LONGEST_CAR))
    return (counted,)


def repeated(counted: date, months: int, years: int) -> Iterator[date]:
    """Give the days from which every so many months a day is reached; one that a month lacks is kept on its last.

    >>> from datetime import date
    >>> list(repeated(date(2026, 2, 28), 2, 1))[:4]
    [datetime.date(2025, 12, 28), datetime.date(2025, 12, 29), datetime.date(2025, 12, 30), datetime.date(2025, 12, 31)]
    """
    is_last = counted.day == monthrange(counted.year, counted.month)[1]
    for back in range(months, years * YEAR + 1, months):
        month = months_before(counted.replace(day=1), back)
        length = monthrange(month.year, month.month)[1]
        for day in range(counted.day, length + 1 if is_last else min(counted.day, length) + 1):
            yield month.replace(day=day)


def _around(counted: date, months: int, reach: Callable[[date, int], date]) -> tuple[date, ...]:
    """Give the days that reach one after so many months; they lie close together."""
    start = months_before(counted, months) - timedelta(days=4)
    days = (start + timedelta(days=number) for number in range(8))
    return tuple(day for day in days if reach(day, months) == counted)


def _born(kept: date) -> set[date]:
    """Give everybody's date of birth whose lunar birthday is kept on a day.

    A leap month's day is kept in the ordinary month where the year has none, a 30th on the 29th where the month is
    short.
    """
    said = lunar_day(kept)
    year = _lunar_year(kept, said)
    likely = {LunarDay(said.month, day, leap) for day in {said.day, 30} for leap in (False, True)}
    found = [one for one in likely if day_in_year(one, year) == kept]
    return {born for one in found for born in _days_of(one, range(max(FIRST_YEAR, year - LONGEST_LIFE), year))}


def _lunar_year(day: date, said: LunarDay) -> int:
    """Give the lunar year of a day: its last months lie in the calendar year that follows."""
    return next(year for year in (day.year, day.year - 1) if day_in_year(said, year) == day)


def _days_of(lunar: LunarDay, years: Iterable[int]) -> Iterator[date]:
    """Give the days on which somebody was born on a lunar day; not every year has it."""
    for year in years:
        day = day_in_year(lunar, year)
        if lunar_day(day) == lunar:
            yield day
