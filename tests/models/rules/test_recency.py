"""Recency: loyal, wavering, short-term lost, long-term lost, by calendar months; and the cars that never came."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.recency import recency_bands, recency_class

NEW_YEAR = date(2010, 1, 1)

AT_NEW_YEAR = {
    "here today": (date(2010, 1, 1), "loyal"),
    "the first loyal day": (date(2009, 10, 1), "loyal"),
    "the last wavering day": (date(2009, 9, 30), "wavering"),
    "the first wavering day": (date(2009, 7, 1), "wavering"),
    "the last day that is short-term lost, as the source has it": (date(2009, 6, 30), "short_lost"),
    "the first day that is short-term lost, as the source has it": (date(2009, 1, 1), "short_lost"),
    "the last day that is long-term lost": (date(2008, 12, 31), "long_lost"),
    "years ago": (date(1999, 5, 5), "long_lost"),
    "booked for tomorrow": (date(2010, 1, 2), "loyal"),
    "never here": (None, "never"),
}


@pytest.mark.parametrize(("last", "expected"), AT_NEW_YEAR.values(), ids=AT_NEW_YEAR.keys())
def test_a_car_has_the_class_of_its_last_visit(last, expected):
    assert recency_class(last, NEW_YEAR, {}).value == expected


MONTH_ENDS = {
    "31 May less three months is the end of February": (date(2026, 5, 31), date(2026, 2, 28), "loyal"),
    "the day before that": (date(2026, 5, 31), date(2026, 2, 27), "wavering"),
    "in a leap year it is the 29th": (date(2028, 5, 31), date(2028, 2, 29), "loyal"),
    "there the 28th is over three months": (date(2028, 5, 31), date(2028, 2, 28), "wavering"),
    "31 August less six months": (date(2026, 8, 31), date(2026, 2, 28), "wavering"),
    "29 February less twelve months": (date(2028, 2, 29), date(2027, 2, 28), "short_lost"),
    "the day before the twelve months": (date(2028, 2, 29), date(2027, 2, 27), "long_lost"),
}


@pytest.mark.parametrize(("today", "last", "expected"), MONTH_ENDS.values(), ids=MONTH_ENDS.keys())
def test_a_day_that_the_month_lacks_becomes_its_last(today, last, expected):
    assert recency_class(last, today, {}).value == expected


SET = {
    "loyal within two months": (date(2026, 9, 21), "loyal"),
    "wavering from there": (date(2026, 9, 20), "wavering"),
    "short-term lost after four": (date(2026, 7, 20), "short_lost"),
    "long-term lost after eighteen": (date(2025, 5, 20), "long_lost"),
}


@pytest.mark.parametrize(("last", "expected"), SET.values(), ids=SET.keys())
def test_a_store_sets_the_months(last, expected):
    assert recency_class(last, date(2026, 11, 21), {"recency_months": (2, 4, 18)}).value == expected


@pytest.mark.parametrize("today", [NEW_YEAR, date(2026, 5, 31), date(2028, 2, 29), date(2027, 3, 1)])
@pytest.mark.parametrize("months", [(3, 6, 12), (1, 2, 3), (2, 4, 18)])
def test_every_day_belongs_to_exactly_one_class(today, months):
    bands = recency_bands(today, {"recency_months": months})
    for days in range(-5, 800):
        assert sum(band.holds(today - timedelta(days=days)) for band in bands) == 1
    assert [band.value for band in bands if band.holds(None)] == ["never"]
