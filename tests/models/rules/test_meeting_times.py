"""Meeting times: the morning, the evening and the monthly meeting of DOMAIN, and what a store may set instead."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from models.rules.meeting_times import MeetingTime
from models.rules.working_days import WorkingDays

OPENS, CLOSES = time(8, 30), time(17, 30)


@pytest.mark.parametrize(
    ("at", "clock"),
    [
        (MeetingTime(anchor="opening", minutes=10), time(8, 20)),
        (MeetingTime(anchor="closing", minutes=30), time(17, 0)),
        (MeetingTime(anchor="closing", minutes=90), time(16, 0)),
        (MeetingTime(anchor="clock", minutes=14 * 60 + 15), time(14, 15)),
        (MeetingTime(anchor="opening", minutes=600), time(0, 0)),
        (MeetingTime(anchor="clock", minutes=5000), time(23, 59)),
    ],
    ids=["morning", "evening", "monthly review", "fixed time", "never on the day before", "never on the day after"],
)
def test_the_clock(at: MeetingTime, clock: time):
    assert at.starts_at(OPENS, CLOSES) == clock


def test_it_follows_the_store_s_hours():
    assert MeetingTime(anchor="opening", minutes=10).starts_at(time(9, 0), CLOSES) == time(8, 50)


@pytest.mark.parametrize(
    ("at", "days"),
    [
        (MeetingTime(), [2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14]),
        (MeetingTime(every="week", weekday=6), [7, 14]),
        (MeetingTime(every="month", day=1), [2]),
        (MeetingTime(every="month", day=8), [9]),
    ],
    ids=["each working day", "Sundays fall on Saturdays", "the 1st is a Sunday", "so is the 8th"],
)
def test_the_days_of_a_fortnight(at: MeetingTime, days: list[int]):
    working = WorkingDays(rests=frozenset({6}))
    fortnight = [date(2026, 11, 1) + timedelta(days=shift) for shift in range(14)]
    assert [day.day for day in fortnight if at.is_on(day, working)] == days


def test_it_says_when_in_words():
    assert MeetingTime(anchor="closing", minutes=30).words(OPENS, CLOSES).to("zh") == "关门前 30 分钟（17:00）"
    assert MeetingTime(anchor="clock", minutes=600).words(OPENS, CLOSES).to("en") == "10:00"
