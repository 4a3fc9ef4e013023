"""Working days: rest, closing days, and where a day of the month or the week falls."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.working_days import WorkingDays

NO_SUNDAYS = WorkingDays(rests=frozenset({6}))
SPRING = WorkingDays(
    closed=frozenset(date(2026, 2, day) for day in range(15, 24)), worked=frozenset({date(2026, 2, 15)})
)


def month(year: int, number: int) -> list[date]:
    first = date(year, number, 1)
    days = (first + timedelta(days=shift) for shift in range(31))
    return [day for day in days if day.month == number]


@pytest.mark.parametrize(
    ("working", "day", "is_open"),
    [
        (WorkingDays(), date(2026, 11, 22), True),
        (NO_SUNDAYS, date(2026, 11, 22), False),
        (NO_SUNDAYS, date(2026, 11, 23), True),
        (SPRING, date(2026, 2, 17), False),
        (SPRING, date(2026, 2, 15), True),
    ],
    ids=["no rest at all", "Sunday off", "Monday", "Spring Festival", "worked instead, although closed"],
)
def test_open_or_not(working: WorkingDays, day: date, *, is_open: bool):
    assert working.is_open(day) is is_open


@pytest.mark.parametrize(
    ("working", "year", "number", "day", "falls"),
    [
        (WorkingDays(), 2026, 11, 1, date(2026, 11, 1)),
        (NO_SUNDAYS, 2026, 11, 1, date(2026, 11, 2)),
        (WorkingDays(), 2027, 2, 31, date(2027, 2, 28)),
        (WorkingDays(), 2028, 2, 31, date(2028, 2, 29)),
        (NO_SUNDAYS, 2026, 5, 31, date(2026, 5, 30)),
        (WorkingDays(closed=frozenset(month(2026, 2)[10:])), 2026, 2, 15, date(2026, 2, 10)),
    ],
    ids=[
        "the day itself",
        "Sunday the 1st moves to Monday",
        "a short month has it on the last day",
        "a leap year too",
        "the last day a Sunday: the Saturday before, not the next month",
        "only rest is left of the month: the last working day before",
    ],
)
def test_a_day_of_the_month_falls_on_one_working_day(
    working: WorkingDays, year: int, number: int, day: int, falls: date
):
    assert [one for one in month(year, number) if working.falls_in_month(one, day)] == [falls]


def test_a_month_of_rest_has_none():
    closed = WorkingDays(closed=frozenset(month(2026, 2)))
    assert not any(closed.falls_in_month(day, 5) for day in month(2026, 2))


@pytest.mark.parametrize(
    ("closed", "weekday", "falls"),
    [
        ((), 0, 23),
        ((23,), 0, 24),
        ((28, 29), 5, 27),
        ((23, 24, 25, 26, 27, 28, 29), 2, None),
    ],
    ids=["Monday", "a closed Monday moves to Tuesday", "a closed weekend moves to Friday", "a week of rest has none"],
)
def test_a_weekday_falls_on_one_working_day(closed: tuple[int, ...], weekday: int, falls: int | None):
    working = WorkingDays(closed=frozenset(date(2026, 11, day) for day in closed))
    found = [day for day in range(23, 30) if working.falls_in_week(date(2026, 11, day), weekday)]
    assert found == ([falls] if falls else [])


def test_the_next_working_day():
    assert SPRING.on_or_after(date(2026, 2, 16)) == date(2026, 2, 24)
    assert WorkingDays(rests=frozenset(range(7))).on_or_after(date(2026, 2, 16)) is None
