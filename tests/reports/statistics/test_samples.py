"""Samples: how many are needed, what margin to expect, and the marks of small ones."""

from __future__ import annotations

import pytest

from reports.statistics.samples import SampleMark, expected_margin, finite_population, sample_mark, sample_size

NEEDED = {
    "100 customers": (100, 80, 50),
    "200 customers": (200, 132, 66),
    "400 customers": (400, 197, 78),
    "800 customers": (800, 260, 86),
    "2,000 customers": (2000, 323, 92),
    "no end of customers": (None, 385, 97),
}


@pytest.mark.parametrize(("population", "five", "ten"), NEEDED.values(), ids=NEEDED.keys())
def test_so_many_answers_are_needed_for_five_and_for_ten_points(population, five, ten):
    assert sample_size(0.05, population) == five
    assert sample_size(0.10, population) == ten


@pytest.mark.parametrize(("n", "margin"), [(20, 70), (30, 57), (50, 44), (100, 31)])
def test_an_index_of_answers_that_spread_by_1_6_has_this_margin(n, margin):
    assert round(expected_margin(1.6 * 100, n)) == margin


def test_who_asks_nearly_all_is_nearly_sure():
    assert finite_population(100, None) == 1
    assert finite_population(75, 100) == 0.5
    assert finite_population(100, 100) == 0
    assert finite_population(101, 100) == 0
    assert expected_margin(160, 50, 200) == pytest.approx(expected_margin(160, 50) * 0.75**0.5)


@pytest.mark.parametrize(
    ("n", "mark", "zh"),
    [
        (0, SampleMark.TOO_SMALL, "样本不足，不排名"),
        (9, SampleMark.TOO_SMALL, "样本不足，不排名"),
        (10, SampleMark.SMALL, "小样本"),
        (29, SampleMark.SMALL, "小样本"),
        (30, SampleMark.ENOUGH, "样本足够"),
    ],
)
def test_small_samples_are_marked(n, mark, zh):
    assert sample_mark(n) is mark
    assert mark.words.to("zh") == zh
