"""Duties: which items stand on a day's sheet, and how each stands as the day goes on."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from models.rules.duties import DutyItem, Entry, falls_on, is_repeated, kept_rate, state_at
from models.rules.working_days import WorkingDays

DAY = date(2026, 11, 20)  # a Friday
WORKING = WorkingDays(rests=frozenset({6}))
MORNING = DutyItem(begins=time(8), ends=time(9))
SAME_DAY = DutyItem(begins=time(8), ends=time(9), late_days=0)
FORGIVING = DutyItem(begins=time(8), ends=time(9), late_days=1)


def at(clock: str, day: int = 20) -> datetime:
    hour, minute = clock.split(":")
    return datetime(2026, 11, day, int(hour), int(minute))  # noqa: DTZ001 -- the store's clock


@pytest.mark.parametrize(
    ("item", "now", "entry", "state"),
    [
        (MORNING, at("07:59"), None, "scheduled"),
        (MORNING, at("08:00"), None, "open"),
        (MORNING, at("09:00"), None, "open"),
        (MORNING, at("09:01"), None, "missed"),
        (MORNING, at("12:00"), Entry(at("08:30")), "done"),
        (MORNING, at("12:00"), Entry(at("09:01")), "missed"),
        (MORNING, at("12:00"), Entry(at("08:30"), "器材坏了"), "excused"),
        (MORNING, at("12:00"), Entry(at("09:30"), "忘了"), "missed"),
        (SAME_DAY, at("23:59"), None, "open"),
        (SAME_DAY, at("00:00", 21), None, "missed"),
        (SAME_DAY, at("23:59"), Entry(at("18:00")), "late"),
        (FORGIVING, at("23:59", 21), None, "open"),
        (FORGIVING, at("00:00", 22), None, "missed"),
        (FORGIVING, at("12:00"), Entry(at("09:01")), "late"),
        (FORGIVING, at("12:00"), Entry(at("09:01"), "忘了"), "missed"),
    ],
    ids=[
        "before its time",
        "its time begins",
        "the last minute",
        "a minute too late",
        "done in time",
        "entered after the end where nothing late is allowed",
        "a reason in time",
        "a reason after the end explains no miss away",
        "late entry allowed until its own day ends",
        "and not on the next day",
        "done late on its own day",
        "late entry allowed until the next day ends",
        "and not a minute longer",
        "done late",
        "a late reason is a miss",
    ],
)
def test_how_an_item_stands(item: DutyItem, now: datetime, entry: Entry | None, state: str):
    assert state_at(item, DAY, now, entry) == state


@pytest.mark.parametrize(
    ("item", "days"),
    [
        (DutyItem(), [20, 21, 23, 24]),
        (DutyItem(period="weekly", weekday=4), [20]),
        (DutyItem(period="weekly", weekday=6), [21]),
        (DutyItem(period="monthly", day=22), [23]),
        (DutyItem(period="event"), []),
    ],
    ids=["daily, not on Sunday", "Fridays", "Sundays fall on Saturday", "the 22nd is a Sunday", "only when it happens"],
)
def test_which_days_it_falls_on(item: DutyItem, days: list[int]):
    assert [day for day in range(20, 25) if falls_on(item, date(2026, 11, day), WORKING)] == days


@pytest.mark.parametrize(
    ("states", "rate"),
    [
        ([], None),
        (["open", "scheduled"], None),
        (["done", "late"], 1.0),
        (["done", "missed", "excused", "open"], 1 / 3),
    ],
    ids=["no sheet", "nothing due yet", "late counts as kept", "excuses do not count as kept"],
)
def test_the_rate(states: list[str], rate: float | None):
    assert kept_rate(states) == rate


@pytest.mark.parametrize(
    ("days", "is_draft"),
    [([1, 10, 20], True), ([10, 20], False), ([1, 2, 20], True), ([21, 20, 19], False)],
    ids=["three in thirty days", "two only", "close together", "those to come do not count"],
)
def test_repeated_misses(days: list[int], *, is_draft: bool):
    misses = [date(2026, 11, day) for day in days]
    assert is_repeated(misses, DAY, times=3, days=30) is is_draft
