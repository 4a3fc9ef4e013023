"""Indices: both conventions with renormalised weights, and the ACSI."""

from __future__ import annotations

import pytest

from reports.statistics.indices import acsi, index_min_max, index_times_100

WEIGHTS = {"quality": 24, "facility": 21, "pickup": 21, "advisor": 18, "initiation": 17}  # sum 101, as published
FACTORS = {"quality": 8.4, "facility": 8.1, "pickup": 8.9, "advisor": 9.2, "initiation": 7.8}


def test_the_two_conventions_differ():
    assert round(index_times_100(FACTORS, WEIGHTS), 2) == 848.32
    assert round(index_min_max(FACTORS, WEIGHTS), 2) == 831.46


def test_a_factor_without_answers_gives_its_weight_to_the_others():
    without = FACTORS | {"facility": None}
    assert round(index_times_100(without, WEIGHTS), 2) == 858.38
    del without["facility"]
    assert round(index_times_100(without, WEIGHTS), 2) == 858.38


@pytest.mark.parametrize(("score", "hundred", "stretched"), [(10, 1000, 1000), (1, 100, 0), (5.5, 550, 500)])
def test_the_ends_and_the_middle(score, hundred, stretched):
    same = dict.fromkeys(WEIGHTS, float(score))
    assert index_times_100(same, WEIGHTS) == pytest.approx(hundred)
    assert index_min_max(same, WEIGHTS) == pytest.approx(stretched)


def test_other_scales_stretch_as_well():
    assert index_min_max({"quality": 5.0}, {"quality": 1}, lowest=1, highest=5) == 1000
    assert index_min_max({"quality": 3.0}, {"quality": 1}, lowest=1, highest=5) == 500


def test_nothing_answered_is_no_index():
    assert index_times_100(dict.fromkeys(WEIGHTS), WEIGHTS) is None
    assert index_min_max({}, WEIGHTS) is None
    assert index_times_100({"quality": 8.0}, {"quality": 0}) is None
    assert index_times_100({"unknown": 8.0}, WEIGHTS) is None


def test_the_acsi_weighs_three_questions():
    assert round(acsi([8.2, 7.6, 7.4], [0.4, 0.3, 0.3]), 2) == 75.33
    assert acsi([10, 10, 10], [0.3885, 0.3190, 0.2925]) == pytest.approx(100)
    assert acsi([1, 1, 1]) == 0


def test_the_acsi_with_equal_weights_is_their_sum_less_three_over_27():
    assert acsi([8.2, 7.6, 7.4]) == pytest.approx((8.2 + 7.6 + 7.4 - 3) / 27 * 100)
