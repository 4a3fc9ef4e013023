"""Filters, orders and worked out columns have an index behind them, or the start check names the one missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.definitions import check_definitions
from models.resource import Derived
from models.resources import RESOURCES
from models.text import Text

WORDS = Text(zh="字", en="Words")
PLANTED = {
    "a filter": ({"filters": lambda c: [c.email]}, "no index behind filter 'email' of customers"),
    "an order": ({"order": "-distance"}, "no index behind order 'distance' of customers"),
    "a worked out column": (
        {"derived": [*RESOURCES["customers"].derived, Derived(name="age", label=WORDS, of="family")]},
        "no index behind derived column 'family' of customers",
    ),
    "a column that can be sorted by": (
        {"columns": lambda c: [c.hobbies]},
        "no index behind column 'hobbies' of customers",
    ),
}


@pytest.mark.parametrize(("options", "sentence"), PLANTED.values(), ids=PLANTED)
def test_a_missing_index_is_named(options, sentence, monkeypatch):
    monkeypatch.setitem(RESOURCES, "customers", replace(RESOURCES["customers"], **options))
    assert f"models/tables/customers.py: {sentence}" in check_definitions()


def test_a_filter_one_step_away_needs_an_index_where_its_value_lies(monkeypatch):
    wrong = replace(RESOURCES["customers"], filters=lambda c: [c.vehicles.engine_no])
    monkeypatch.setitem(RESOURCES, "customers", wrong)
    assert "models/tables/vehicles.py: no index behind filter 'vehicles.engine_no' of customers" in check_definitions()


@pytest.mark.parametrize("name", ["cost", "customer.visit_count"], ids=["a private field", "a field of another noun"])
def test_what_may_not_be_summed_is_refused_at_start(name, monkeypatch):
    monkeypatch.setitem(RESOURCES, "visits", replace(RESOURCES["visits"], totals=lambda _: [name]))
    assert any("cannot be totalled" in mistake for mistake in check_definitions())
