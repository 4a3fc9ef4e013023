"""The calendar as a store counts it: months with their ends, and the periods that filters offer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.calendar import PERIOD_WORDS, months_before, period

SATURDAY = date(2026, 11, 21)

MONTHS = {
    "a plain day": (date(2026, 11, 21), 3, date(2026, 8, 21)),
    "the 31st becomes the 30th": (date(2026, 10, 31), 1, date(2026, 9, 30)),
    "the 31st becomes the 28th of February": (date(2027, 3, 31), 1, date(2027, 2, 28)),
    "the 31st becomes the 29th in a leap year": (date(2028, 3, 31), 1, date(2028, 2, 29)),
    "29 February a year back": (date(2028, 2, 29), 12, date(2027, 2, 28)),
    "29 February four years back": (date(2028, 2, 29), 48, date(2024, 2, 29)),
    "over New Year": (date(2010, 1, 1), 6, date(2009, 7, 1)),
    "December stays December": (date(2026, 12, 15), 12, date(2025, 12, 15)),
    "no month at all": (date(2026, 2, 28), 0, date(2026, 2, 28)),
    "forward": (date(2026, 8, 31), -6, date(2027, 2, 28)),
    "forward over New Year": (date(2026, 12, 31), -2, date(2027, 2, 28)),
}


@pytest.mark.parametrize(("day", "months", "expected"), MONTHS.values(), ids=MONTHS.keys())
def test_months_are_counted_back(day, months, expected):
    assert months_before(day, months) == expected


PERIODS = {
    "today": (SATURDAY, "today", date(2026, 11, 21), date(2026, 11, 22)),
    "yesterday over a month's end": (date(2026, 3, 1), "yesterday", date(2026, 2, 28), date(2026, 3, 1)),
    "the week begins on Monday": (SATURDAY, "this_week", date(2026, 11, 16), date(2026, 11, 23)),
    "on a Monday the week is the new one": (date(2026, 11, 23), "this_week", date(2026, 11, 23), date(2026, 11, 30)),
    "last week": (SATURDAY, "last_week", date(2026, 11, 9), date(2026, 11, 16)),
    "this month": (SATURDAY, "this_month", date(2026, 11, 1), date(2026, 12, 1)),
    "December ends with the year": (date(2026, 12, 31), "this_month", date(2026, 12, 1), date(2027, 1, 1)),
    "last month from the 31st": (date(2026, 3, 31), "last_month", date(2026, 2, 1), date(2026, 3, 1)),
    "last month in January": (date(2026, 1, 5), "last_month", date(2025, 12, 1), date(2026, 1, 1)),
    "next month in December": (date(2026, 12, 5), "next_month", date(2027, 1, 1), date(2027, 2, 1)),
    "this year on 29 February": (date(2028, 2, 29), "this_year", date(2028, 1, 1), date(2029, 1, 1)),
    "last year": (SATURDAY, "last_year", date(2025, 1, 1), date(2026, 1, 1)),
    "seven days hold today": (SATURDAY, "last_7d", date(2026, 11, 15), date(2026, 11, 22)),
    "any number of days back": (SATURDAY, "last_90d", date(2026, 8, 24), date(2026, 11, 22)),
    "the next days hold today": (SATURDAY, "next_30d", date(2026, 11, 21), date(2026, 12, 21)),
    "over six months has no beginning": (date(2026, 8, 31), "over_6m", None, date(2026, 2, 28)),
    "overdue is before today": (SATURDAY, "overdue", None, SATURDAY),
}


@pytest.mark.parametrize(("today", "word", "first", "after"), PERIODS.values(), ids=PERIODS.keys())
def test_a_period_is_its_first_day_and_the_day_after_its_last(today, word, first, after):
    assert period(word, today) == (first, after)


@pytest.mark.parametrize("word", ["", "someday", "last_xd", "over_m", "last_7", "next_99999d"])
def test_a_word_that_is_no_period_is_none(word):
    assert period(word, SATURDAY) is None


@pytest.mark.parametrize("word", PERIOD_WORDS)
@pytest.mark.parametrize("today", [SATURDAY, date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1)])
def test_every_period_that_is_offered_is_understood(word, today):
    first, after = period(word, today)
    assert after is not None
    assert first is None or first < after


def test_a_week_has_seven_days_whatever_the_day():
    for days in range(400):
        first, after = period("this_week", SATURDAY + timedelta(days=days))
        assert (first.weekday(), (after - first).days) == (0, 7)
