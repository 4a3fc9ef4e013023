"""Working days: on which days a store is open, with its weekly rest, its closing days and the days worked instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from models.rules.calendar import months_before

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LONGEST_REST: Final = 62  # days; a store that is closed longer has no next working day


@dataclass(frozen=True, kw_only=True)
class WorkingDays:
    """The days a store works: `rests` are weekdays (Monday is 0); `worked` are open although they would rest."""

    rests: frozenset[int] = frozenset()
    closed: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def is_open(self, day: date) -> bool:
        """Tell whether the store works on a day; a day worked instead beats every rest.

        >>> sundays = WorkingDays(rests=frozenset({6}), worked=frozenset({date(2026, 2, 15)}))
        >>> [sundays.is_open(date(2026, 2, day)) for day in (8, 14, 15)]
        [False, True, True]
        """
        if day in self.worked:
            return True
        return day not in self.closed and day.weekday() not in self.rests

    def on_or_after(self, day: date) -> date | None:
        """Give the first working day from a day on; None where the store does not open for two months.

        >>> spring = WorkingDays(closed=frozenset(date(2026, 2, day) for day in range(16, 23)))
        >>> spring.on_or_after(date(2026, 2, 17))
        datetime.date(2026, 2, 23)
        """
        days = (day + timedelta(days=ahead) for ahead in range(LONGEST_REST))
        return next((one for one in days if self.is_open(one)), None)

    def falls_in_month(self, day: date, number: int) -> bool:
        """Tell whether a day is where a given day of the month falls: itself, or the next working day within the month.

        A month that lacks the day has it on its last one; where only rest is left, it is the last working day before.

        >>> WorkingDays(rests=frozenset({5, 6})).falls_in_month(date(2026, 8, 3), 1)
        True
        """
        first = day.replace(day=1)
        after = months_before(first, -1)
        wanted = min(first + timedelta(days=number - 1), after - timedelta(days=1))
        ahead = self.on_or_after(wanted)
        if ahead is not None and ahead < after:
            return day == ahead
        return day == next((one for one in _backwards(wanted, first) if self.is_open(one)), None)

    def falls_in_week(self, day: date, weekday: int) -> bool:
        """Tell whether a day is where a weekday falls: itself, else the next working day of the week, else the last.

        >>> WorkingDays(closed=frozenset({date(2026, 11, 23)})).falls_in_week(date(2026, 11, 24), 0)
        True
        """
        monday = day - timedelta(days=day.weekday())
        week = [monday + timedelta(days=shift) for shift in range(7)]
        open_days = [one for one in week if self.is_open(one)]
        later = [one for one in open_days if one >= week[weekday]]
        return day == (later[0] if later else open_days[-1] if open_days else None)


def _backwards(day: date, first: date) -> list[date]:
    return [day - timedelta(days=back) for back in range((day - first).days + 1)]
