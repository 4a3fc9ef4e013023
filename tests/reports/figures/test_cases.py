"""Cases: how fast they were solved, against hours worked out by hand."""

from __future__ import annotations

import pytest

from reports.figures.cases import median


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        pytest.param([], (None, None, None), id="no case has no median"),
        pytest.param([5.0], (5.0, None, None), id="one case has no interval"),
        pytest.param([9.0, 1.0, 4.0, 2.0], (3.0, None, None), id="an even number lies between the middle two"),
        pytest.param([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], (3.5, 1.0, 6.0), id="six: from the first to the last"),
        pytest.param([float(n) for n in range(1, 26)], (13.0, 8.0, 18.0), id="twenty-five: the 8th to the 18th"),
    ],
)
def test_the_median_has_the_interval_of_its_order(hours, told):
    estimate = median(hours)
    assert (estimate.value, estimate.low, estimate.high) == told
