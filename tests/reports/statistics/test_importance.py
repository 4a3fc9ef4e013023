"""Importance, correlation, quadrants and Pareto."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from reports.statistics.importance import Quadrant, correlation, crosshair, derived_importance, quadrant
from reports.statistics.pareto import pareto

CHANCE = np.random.default_rng(11)
OVERALL = CHANCE.integers(1, 11, 80).astype(float)
FACTOR = np.clip(OVERALL + CHANCE.integers(-2, 3, 80), 1, 10)


def test_importance_is_the_correlation_of_ranks():
    ranks = np.corrcoef(stats.rankdata(FACTOR), stats.rankdata(OVERALL))[0, 1]
    assert derived_importance(FACTOR, OVERALL) == pytest.approx(ranks)


def test_under_fifty_pairs_there_is_no_importance():
    assert derived_importance(FACTOR[:50], OVERALL[:50]) is not None
    assert derived_importance(FACTOR[:49], OVERALL[:49]) is None


def test_a_missing_answer_takes_its_pair_out():
    holed = FACTOR.copy()
    holed[:31] = np.nan
    assert derived_importance(holed, OVERALL) is None
    holed[:31] = FACTOR[:31]
    holed[0] = np.nan
    assert derived_importance(holed, OVERALL) == pytest.approx(derived_importance(FACTOR[1:], OVERALL[1:]))


def test_who_always_answers_the_same_tells_nothing():
    assert derived_importance([9.0] * 80, OVERALL) is None
    assert correlation([9.0] * 80, OVERALL).value is None


def test_correlation_has_fishers_interval():
    found = correlation(FACTOR, OVERALL)
    middle, reach = np.arctanh(found.value), 1.959964 / np.sqrt(77)
    assert (found.low, found.high) == (pytest.approx(np.tanh(middle - reach)), pytest.approx(np.tanh(middle + reach)))
    assert correlation([1, 2, 3], [1, 2, 2]).low is None
    assert correlation([1], [1]).value is None


@pytest.mark.parametrize(
    ("importance", "performance", "expected"),
    [
        (0.7, 7.0, Quadrant.CONCENTRATE),
        (0.7, 9.0, Quadrant.KEEP_UP),
        (0.3, 7.0, Quadrant.LOW_PRIORITY),
        (0.3, 9.0, Quadrant.OVERKILL),
        (0.5, 8.0, Quadrant.KEEP_UP),
    ],
)
def test_a_factor_stands_in_a_quadrant(importance, performance, expected):
    assert quadrant(importance, performance, (0.5, 8.0)) is expected


def test_the_crosshair_is_the_means():
    assert crosshair([(0.25, 8.0), (0.75, 9.0), (0.5, 7.0)]) == (0.5, 8.0)
    assert crosshair([]) == (0.0, 0.0)


def test_the_few_reasons_behind_most():
    reasons = pareto({"dirty": 6, "price": 18, "never": 0, "wait": 35, "again": 12, "attitude": 6, "other": 3})
    assert [one.key for one in reasons] == ["wait", "price", "again", "dirty", "attitude", "other"]
    assert [one.vital for one in reasons] == [True, True, True, False, False, False]
    assert reasons[-1].cumulative == 1
    assert reasons[0].share == 35 / 80
    assert pareto({}) == []
