"""The day of a loss by the calendar, and the visit that wins a car back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.churn.losses import Loss, is_won_back, lapses_on, losses, lost_range
from tests.models.rules.churn.oracle import back

LAPSES = {
    "a plain day": (date(2026, 1, 10), 6, date(2026, 7, 11)),
    "the source's example: 30 June is lost on New Year's Day": (date(2009, 6, 30), 6, date(2010, 1, 1)),
    "29 August stands for the whole end of February": (date(2026, 8, 28), 6, date(2027, 3, 1)),
    "in a leap year the 29th of February is a day of its own": (date(2027, 8, 28), 6, date(2028, 2, 29)),
    "29 February itself": (date(2028, 2, 29), 12, date(2029, 3, 1)),
    "28 February a year on": (date(2027, 2, 28), 12, date(2028, 3, 1)),
    "27 February a year on": (date(2027, 2, 27), 12, date(2028, 2, 28)),
    "the last day of a short month waits for the long month's end": (date(2026, 4, 30), 6, date(2026, 11, 1)),
    "over New Year": (date(2026, 12, 31), 3, date(2027, 4, 1)),
}


@pytest.mark.parametrize(("visit", "months", "expected"), LAPSES.values(), ids=LAPSES.keys())
def test_a_visit_lapses_on_the_first_day_that_is_too_late(visit, months, expected):
    assert lapses_on(visit, months) == expected


@pytest.mark.parametrize("months", [1, 2, 3, 6, 12, 18])
def test_every_day_of_four_years_lapses_when_counting_back_says_so(months):
    for count in range(4 * 366):
        visit = date(2025, 1, 1) + timedelta(days=count)
        lost = lapses_on(visit, months)
        assert back(lost, months) > visit >= back(lost - timedelta(days=1), months)


def test_a_car_may_be_lost_and_won_back_more_than_once():
    days = [date(2024, 1, 1), date(2024, 3, 1), date(2025, 3, 1), date(2026, 3, 1)]
    assert losses(days, date(2026, 12, 31)) == [
        Loss(last_visit=date(2024, 3, 1), since=date(2024, 9, 2), won_back_on=date(2025, 3, 1)),
        Loss(last_visit=date(2025, 3, 1), since=date(2025, 9, 2), won_back_on=date(2026, 3, 1)),
        Loss(last_visit=date(2026, 3, 1), since=date(2026, 9, 2)),
    ]


ON_A_DAY = {
    "before the loss": (date(2025, 9, 1), 0, None),
    "on its first day": (date(2025, 9, 2), 1, None),
    "the day before the car comes back": (date(2026, 2, 28), 1, None),
    "the day it comes back": (date(2026, 3, 1), 1, date(2026, 3, 1)),
}


@pytest.mark.parametrize(("on", "number", "won_back"), ON_A_DAY.values(), ids=ON_A_DAY.keys())
def test_only_what_was_known_on_the_day_counts(on, number, won_back):
    found = losses([date(2026, 3, 1), date(2025, 3, 1), date(2025, 3, 1)], on)
    assert len(found) == number
    assert [loss.won_back_on for loss in found] == [won_back] * number


def test_a_visit_on_the_last_good_day_is_no_loss_and_on_the_next_wins_back():
    came = date(2026, 8, 31)
    assert not is_won_back(came, date(2027, 2, 28))
    assert is_won_back(came, date(2027, 3, 1))
    assert not is_won_back(None, date(2027, 3, 1))
    assert losses([came, date(2027, 2, 28)], date(2027, 3, 1)) == []
    assert losses([came, date(2027, 3, 1)], date(2027, 3, 1))[0].won_back_on == date(2027, 3, 1)


@pytest.mark.parametrize("months", [3, 6, 12])
def test_the_range_of_a_period_holds_the_visits_that_lapse_in_it(months):
    for month in range(48):
        first = date(2025 + month // 12, month % 12 + 1, 1)
        last = back(first, 0).replace(day=28) + timedelta(days=10)
        last = last.replace(day=1) - timedelta(days=1)
        low, high = lost_range(first, last, months)
        for count in range(-5, 45):
            visit = low + timedelta(days=count)
            assert (low <= visit < high) == (first <= lapses_on(visit, months) <= last)
