"""Tenure: how long somebody has been a customer, by whole years; and files without a first day."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.tenure import tenure_bands

TODAY = date(2026, 2, 28)

SINCE = {
    "began today": (date(2026, 2, 28), "new"),
    "the last day under a year": (date(2025, 3, 1), "new"),
    "a year ago to the day": (date(2025, 2, 28), "new"),
    "a day more than a year": (date(2025, 2, 27), "one"),
    "three years and a day": (date(2023, 2, 27), "three"),
    "five years and a day": (date(2021, 2, 27), "five"),
    "twenty years ago": (date(2006, 1, 1), "five"),
    "nobody noted it": (None, "unknown"),
}


@pytest.mark.parametrize(("since", "expected"), SINCE.values(), ids=SINCE.keys())
def test_a_customer_is_in_exactly_one_class(since, expected):
    assert [band.value for band in tenure_bands(TODAY, {}) if band.holds(since)] == [expected]
