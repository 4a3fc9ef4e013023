"""Means: Student's interval, the bootstrap of few answers, the finite population, and Welch's difference."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from reports.statistics.means import mean, mean_difference

CHANCE = np.random.default_rng(7)
MANY = CHANCE.normal(846, 110, 84)
FEW = CHANCE.normal(846, 110, 12)
OTHERS = CHANCE.normal(800, 60, 50)


def test_from_thirty_answers_on_the_interval_is_students():
    estimate = mean(MANY)
    low, high = stats.t.interval(0.95, len(MANY) - 1, loc=MANY.mean(), scale=stats.sem(MANY))
    assert estimate.value == pytest.approx(MANY.mean())
    assert (estimate.low, estimate.high) == (pytest.approx(low), pytest.approx(high))
    assert estimate.n == 84


def test_a_textbook_interval():
    # NIST/SEMATECH e-Handbook 1.3.5.2, ZARR13: n=195, mean 9.26146, s 0.02278881 → 9.258242 to 9.264679
    shape = CHANCE.normal(0, 1, 195)
    values = 9.261460 + 0.02278881 * (shape - shape.mean()) / shape.std(ddof=1)
    assert (mean(values).low, mean(values).high) == (
        pytest.approx(9.258242, abs=1e-6),
        pytest.approx(9.264679, abs=1e-6),
    )


def test_below_thirty_answers_it_is_a_bootstraps_and_always_the_same():
    first, second = mean(FEW), mean(FEW)
    assert first == second
    assert first.low < first.value < first.high
    own = CHANCE.choice(FEW, (20000, 12)).mean(axis=1)
    assert (first.low, first.high) == (
        pytest.approx(np.quantile(own, 0.025), abs=6),
        pytest.approx(np.quantile(own, 0.975), abs=6),
    )


def test_a_bootstrap_never_leaves_what_was_answered():
    estimate = mean([10, 10, 10, 10, 2])
    assert estimate.low >= 2
    assert estimate.high <= 10


@pytest.mark.parametrize("values", [MANY, FEW], ids=["many", "few"])
def test_the_interval_shrinks_when_three_of_four_customers_answered(values):
    free, bound = mean(values), mean(values, population=len(values) * 4 // 3)
    assert bound.value == free.value
    assert (bound.high - bound.value) == pytest.approx((free.high - free.value) / 2)
    assert (bound.value - bound.low) == pytest.approx((free.value - free.low) / 2)


def test_who_asked_everybody_has_no_doubt():
    assert mean(MANY, population=84).low == pytest.approx(MANY.mean())


def test_nothing_from_nothing_and_no_interval_from_one():
    assert mean([]).value is None
    assert mean([8.0]).value == 8.0
    assert mean([8.0]).low is None
    assert mean([8.0] * 12).low == 8.0
    assert mean([8.0] * 40).high == 8.0


def test_two_means_differ_by_welchs_interval():
    difference = mean_difference(MANY, OTHERS)
    welch = stats.ttest_ind(MANY, OTHERS, equal_var=False).confidence_interval(0.95)
    assert difference.value == pytest.approx(MANY.mean() - OTHERS.mean())
    assert (difference.low, difference.high) == (pytest.approx(welch.low), pytest.approx(welch.high))
    assert not difference.is_noise
    assert mean_difference(MANY[:10], MANY[10:20]).is_noise


def test_differences_at_the_edges():
    assert mean_difference([], [1.0]).value is None
    assert mean_difference([3.0], [1.0]).value == 2.0
    assert mean_difference([3.0], [1.0]).is_noise
    assert mean_difference([3.0, 3.0], [1.0, 1.0]).low == 2.0
