"""Period: the days of a number, by word, by months, and the ones before."""

from __future__ import annotations

from datetime import date

import pytest

from models.problem import Refused
from reports.period import PERIODS, Period

TODAY = date(2026, 11, 22)

NAMED = {
    "this_month": ("2026-11-01", "2026-11-30", "2026年11月", "Nov 2026"),
    "last_month": ("2026-10-01", "2026-10-31", "2026年10月", "Oct 2026"),
    "this_quarter": ("2026-10-01", "2026-12-31", "2026年第4季度", "2026 Q4"),
    "last_quarter": ("2026-07-01", "2026-09-30", "2026年第3季度", "2026 Q3"),
    "this_year": ("2026-01-01", "2026-12-31", "2026年", "2026"),
    "last_year": ("2025-01-01", "2025-12-31", "2025年", "2025"),
    "today": ("2026-11-22", "2026-11-22", "2026-11-22", "2026-11-22"),
    "yesterday": ("2026-11-21", "2026-11-21", "2026-11-21", "2026-11-21"),
    "last_30_days": ("2026-10-24", "2026-11-22", "2026-10-24 至 2026-11-22", "2026-10-24 to 2026-11-22"),
    "last_12_months": ("2025-12-01", "2026-11-30", "2025年12月至2026年11月", "Dec 2025 to Nov 2026"),
}


@pytest.mark.parametrize(("word", "expected"), NAMED.items(), ids=NAMED.keys())
def test_a_period_has_a_word_and_a_label(word, expected):
    period = Period.named(word, TODAY)
    assert (str(period.first), str(period.last), period.label.to("zh"), period.label.to("en")) == expected


@pytest.mark.parametrize(
    ("first", "last", "zh", "en"),
    [
        ("2026-02-01", "2026-03-31", "2026年2月至3月", "Feb to Mar 2026"),
        ("2025-11-01", "2026-02-28", "2025年11月至2026年2月", "Nov 2025 to Feb 2026"),
        ("2026-02-02", "2026-03-31", "2026-02-02 至 2026-03-31", "2026-02-02 to 2026-03-31"),
    ],
)
def test_other_periods_are_named_by_their_ends(first, last, zh, en):
    label = Period(date.fromisoformat(first), date.fromisoformat(last)).label
    assert (label.to("zh"), label.to("en")) == (zh, en)


def test_every_word_is_tried_here():
    assert set(NAMED) == set(PERIODS)


def test_the_turn_of_the_year():
    assert Period.named("last_month", date(2026, 1, 31)).label.to("zh") == "2025年12月"
    assert Period.named("last_quarter", date(2026, 2, 1)).label.to("zh") == "2025年第4季度"


BEFORE = {
    "a month": ("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"),
    "a quarter": ("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"),
    "twelve months": ("2025-12-01", "2026-11-30", "2024-12-01", "2025-11-30"),
    "ten days": ("2026-03-01", "2026-03-10", "2026-02-19", "2026-02-28"),
    "a day": ("2026-03-01", "2026-03-01", "2026-02-28", "2026-02-28"),
}


@pytest.mark.parametrize(("first", "last", "first_before", "last_before"), BEFORE.values(), ids=BEFORE.keys())
def test_the_period_before_is_as_long(first, last, first_before, last_before):
    before = Period(date.fromisoformat(first), date.fromisoformat(last)).previous
    assert (str(before.first), str(before.last)) == (first_before, last_before)


TYPED = {
    "two months": ("2026-01", "2026-03", "2026-01-01", "2026-03-31"),
    "two days": ("2026-01-05", " 2026-01-20 ", "2026-01-05", "2026-01-20"),
    "from a month to today": ("2026-10", "", "2026-10-01", "2026-11-22"),
    "a year up to a month": ("", "2026-06", "2025-07-01", "2026-06-30"),
    "nothing": ("", "", "2025-12-01", "2026-11-30"),
    "from a day to come": ("2026-12-01", "", "2026-12-01", "2026-12-01"),
}


@pytest.mark.parametrize(("typed", "until", "first", "last"), TYPED.values(), ids=TYPED.keys())
def test_a_period_is_typed_by_days_or_months(typed, until, first, last):
    period = Period.between(typed, until, TODAY)
    assert (str(period.first), str(period.last)) == (first, last)


@pytest.mark.parametrize(
    ("typed", "until", "said"),
    [
        pytest.param("2026-13", "", "“2026-13” is no date", id="no such month"),
        pytest.param("yesterday", "", "“yesterday” is no date", id="a word"),
        pytest.param("2026-05-01", "2026-04-30", "lies after the last", id="backwards"),
    ],
)
def test_what_cannot_be_read_is_said(typed, until, said):
    with pytest.raises(Refused) as refused:
        Period.between(typed, until, TODAY)
    assert said in refused.value.text.to("en")


def test_an_unknown_word_names_the_known_ones():
    with pytest.raises(Refused, match="last_12_months"):
        Period.named("last_decade", TODAY)


def test_months_and_quarters_are_cut_to_the_period():
    period = Period(date(2026, 1, 15), date(2026, 4, 2))
    assert [(part.month_key, str(part.first), str(part.last)) for part in period.months] == [
        ("2026-01", "2026-01-15", "2026-01-31"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("2026-03", "2026-03-01", "2026-03-31"),
        ("2026-04", "2026-04-01", "2026-04-02"),
    ]
    assert [(part.quarter_key, str(part.last)) for part in period.quarters] == [
        ("2026-Q1", "2026-03-31"),
        ("2026-Q2", "2026-04-02"),
    ]
    assert date(2026, 4, 2) in period
    assert date(2026, 4, 3) not in period
