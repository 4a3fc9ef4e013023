"""Due: what is spoken of at the desk, from the lead time on; what is past; birthdays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.due import (
    DUE_WORDS,
    LEADS,
    days_to_birthday,
    due_items,
    is_birthday_near,
    lead_times,
)
from models.rules.mileage import NextMaintenance

TODAY = date(2026, 11, 21)


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


NEAR = {
    "insurance on the first day of its lead time": ("insurance", 30, True),
    "insurance a day before that": ("insurance", 31, False),
    "inspection today": ("inspection", 0, True),
    "inspection yesterday": ("inspection", -1, True),
    "a seasonal inspection has a shorter lead time": ("seasonal", 15, False),
    "licence long past": ("licence", -400, True),
    "warranty about to end": ("warranty", 10, True),
    "warranty on its last day": ("warranty", 0, True),
    "warranty over: nothing is left to do": ("warranty", -1, False),
}


@pytest.mark.parametrize(("kind", "days", "expected"), NEAR.values(), ids=NEAR.keys())
def test_a_due_date_is_spoken_of_from_its_lead_time_on(kind, days, expected):
    assert [due.kind for due in due_items({kind: in_days(days)}, TODAY, LEADS)] == ([kind] if expected else [])


PAST = {"tomorrow": (1, False), "on the day itself": (0, False), "the day after": (-1, True)}


@pytest.mark.parametrize(("days", "expected"), PAST.values(), ids=PAST.keys())
def test_overdue_begins_the_day_after(days, expected):
    (due,) = due_items({"insurance": in_days(days)}, TODAY, LEADS)
    assert (due.days_left, due.overdue, due.source) == (days, expected, "file")


def test_what_is_most_urgent_stands_first_and_unknown_dates_are_left_out():
    dates = {"insurance": in_days(20), "inspection": in_days(-3), "seasonal": None, "licence": in_days(5)}
    assert [due.kind for due in due_items(dates, TODAY, LEADS)] == ["inspection", "licence", "insurance"]


def test_maintenance_says_how_its_day_is_known():
    coming = NextMaintenance(on=in_days(9), source="mileage", mileage=30_000, first=True)
    (due,) = due_items({}, TODAY, LEADS, coming)
    assert (due.kind, due.days_left, due.source, due.mileage, due.first) == ("maintenance", 9, "mileage", 30_000, True)


def test_maintenance_beyond_its_lead_time_is_not_spoken_of():
    assert due_items({}, TODAY, LEADS, NextMaintenance(on=in_days(15), source="months")) == []


def test_a_store_sets_the_lead_times():
    leads = lead_times({"lead_insurance": 60, "lead_inspection": 0})
    dates = {"insurance": in_days(60), "inspection": in_days(1), "licence": in_days(30)}
    assert [due.kind for due in due_items(dates, TODAY, leads)] == ["licence", "insurance"]


def test_every_kind_has_words_and_a_lead_time():
    assert DUE_WORDS.keys() == LEADS.keys()


BIRTHDAYS = {
    "today": (date(1988, 11, 21), TODAY, 0),
    "tomorrow": (date(1988, 11, 22), TODAY, 1),
    "yesterday: in a year": (date(1988, 11, 20), TODAY, 364),
    "over New Year": (date(1990, 1, 2), date(2026, 12, 30), 3),
    "29 February in a common year": (date(1988, 2, 29), date(2027, 2, 28), 0),
    "29 February in a leap year": (date(1988, 2, 29), date(2028, 2, 28), 1),
    "29 February on 1 March": (date(1988, 2, 29), date(2027, 3, 1), 365),
    "not known": (None, TODAY, None),
}


@pytest.mark.parametrize(("birthday", "today", "expected"), BIRTHDAYS.values(), ids=BIRTHDAYS.keys())
def test_days_to_the_next_birthday(birthday, today, expected):
    assert days_to_birthday(birthday, today) == expected


NEARNESS = {
    "within the usual week": (date(1988, 11, 28), {}, True),
    "a day beyond it": (date(1988, 11, 29), {}, False),
    "as the store has set it": (date(1988, 11, 29), {"lead_birthday": 8}, True),
    "not known": (None, {}, False),
}


@pytest.mark.parametrize(("birthday", "settings", "expected"), NEARNESS.values(), ids=NEARNESS.keys())
def test_a_birthday_is_near(birthday, settings, expected):
    assert is_birthday_near(birthday, TODAY, settings) is expected
