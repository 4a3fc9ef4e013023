"""Proportions: Wilson's interval of a share and Newcombe's of a difference, against published and recomputed numbers."""

from __future__ import annotations

from math import sqrt

import pytest

from reports.statistics.proportions import share, share_difference, top_box

WILSON = {
    "none of ten": (0, 10, 0.0, 0.2775),
    "one of ten": (1, 10, 0.0179, 0.4042),
    "half of ten": (5, 10, 0.2366, 0.7634),
    "eight of ten": (8, 10, 0.4902, 0.9433),
    "42 of 50": (42, 50, 0.7149, 0.9166),
    "90 of 100": (90, 100, 0.8256, 0.9448),
    "81 of 263, Newcombe's own example": (81, 263, 0.2553, 0.3662),
    "ten of ten": (10, 10, 0.7225, 1.0),
}


@pytest.mark.parametrize(("hits", "n", "low", "high"), WILSON.values(), ids=WILSON.keys())
def test_a_share_has_wilsons_interval(hits, n, low, high):
    estimate = share(hits, n)
    assert estimate.value == hits / n
    assert estimate.n == n
    assert (round(estimate.low, 4), round(estimate.high, 4)) == (low, high)


def test_without_answers_there_is_no_share():
    assert share(0, 0).value is None
    assert share(0, 0).low is None


NEWCOMBE = {
    "56/70 against 48/80, Newcombe 1998 (a)": (56, 70, 48, 80, 0.0524, 0.3339),
    "9/10 against 3/10 (b)": (9, 10, 3, 10, 0.1705, 0.8090),
    "5/56 against 0/29 (d)": (5, 56, 0, 29, -0.0381, 0.1926),
    "0/10 against 0/20 (e)": (0, 10, 0, 20, -0.1611, 0.2775),
    "10/10 against 0/10 (h)": (10, 10, 0, 10, 0.6075, 1.0),
}


@pytest.mark.parametrize(("hits", "n", "before", "n_before", "low", "high"), NEWCOMBE.values(), ids=NEWCOMBE.keys())
def test_the_difference_of_two_shares_has_newcombes_interval(hits, n, before, n_before, low, high):
    estimate = share_difference(hits, n, before, n_before)
    assert estimate.value == pytest.approx(hits / n - before / n_before)
    assert (estimate.low, estimate.high) == (pytest.approx(low, abs=6e-5), pytest.approx(high, abs=6e-5))


def test_the_difference_is_built_from_the_two_intervals():
    now, then = share(42, 50), share(31, 60)
    difference = share_difference(42, 50, 31, 60)
    assert difference.low == pytest.approx(
        difference.value - sqrt((now.value - now.low) ** 2 + (then.high - then.value) ** 2)
    )
    assert difference.high == pytest.approx(
        difference.value + sqrt((now.high - now.value) ** 2 + (then.value - then.low) ** 2)
    )


def test_a_change_of_ten_points_among_forty_is_noise_and_among_a_thousand_is_not():
    assert share_difference(32, 40, 28, 40).is_noise
    assert not share_difference(800, 1000, 700, 1000).is_noise
    assert share_difference(5, 10, 0, 0).is_noise


def test_a_box_is_cut_where_it_says():
    answers = [5, 5, 4, 4, 4, 3, 2, 1]
    assert top_box(answers, lowest=5).value == 0.25
    assert top_box(answers, lowest=4).value == 0.625
    assert top_box([10, 9, 8, 1], lowest=9).value == 0.5
