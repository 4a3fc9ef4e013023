"""NPS: the score and the interval of its own variance."""

from __future__ import annotations

from math import sqrt

import pytest

from reports.statistics.nps import Recommending, nps, nps_difference

PUBLISHED = {
    "a hundred answers": (60, 25, 15, 45.0, 14.5),
    "fifty answers": (30, 10, 10, 40.0, 22.2),
    "two hundred answers": (120, 50, 30, 45.0, 10.3),
}


@pytest.mark.parametrize(
    ("promoters", "passives", "detractors", "score", "margin"), PUBLISHED.values(), ids=PUBLISHED.keys()
)
def test_the_score_comes_with_its_margin(promoters, passives, detractors, score, margin):
    estimate = nps(Recommending(promoters, passives, detractors))
    assert estimate.value == pytest.approx(score)
    assert round(estimate.high - estimate.value, 1) == margin
    assert round(estimate.value - estimate.low, 1) == margin


def test_answers_are_sorted_at_seven_and_nine():
    assert Recommending.of([0, 6, 7, 8, 9, 10, 6.5]) == Recommending(promoters=2, passives=2, detractors=3)


def test_the_variance_is_that_of_tickets_worth_plus_one_nought_and_minus_one():
    tickets = [1] * 60 + [0] * 25 + [-1] * 15
    middle = sum(tickets) / 100
    assert Recommending(60, 25, 15).variance == pytest.approx(sum((one - middle) ** 2 for one in tickets) / 100 / 100)


def test_a_change_under_fifteen_points_at_a_hundred_answers_is_noise():
    before = Recommending(60, 25, 15)
    assert nps_difference(Recommending(67, 23, 10), before).is_noise
    assert not nps_difference(Recommending(80, 15, 5), before).is_noise
    changed = nps_difference(Recommending(67, 23, 10), before)
    assert changed.value == pytest.approx(12.0)
    assert changed.high - changed.value == pytest.approx(196 * sqrt(0.005475 + (0.77 - 0.57**2) / 100), abs=0.001)


def test_without_answers_there_is_no_score():
    assert nps(Recommending(0, 0, 0)).value is None
    assert nps_difference(Recommending(0, 0, 0), Recommending(1, 0, 0)).value is None
