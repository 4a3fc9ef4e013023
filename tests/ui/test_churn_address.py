"""The churn pages' address: what is usual is not written, what is unknown is left out."""

from __future__ import annotations

from datetime import date

import pytest

from models.view import Condition, View
from reports.row import Behind
from ui.pages.churn.address import RISK, Filters, cars_address


@pytest.mark.parametrize(
    ("query", "again"),
    [
        pytest.param("", "", id="the usual"),
        pytest.param("period=this_month&by=series&show=lost&days=180", "", id="the usual, said"),
        pytest.param("period=nonsense&else=1", "", id="unknown words"),
        pytest.param("first=2026-01-01&last=2026-03-31", "first=2026-01-01&last=2026-03-31", id="days of one's own"),
        pytest.param(
            "advisor=7&series=x5&by=advisor", "by=advisor&advisor=7&series=x5", id="whose, which car, by whom"
        ),
        pytest.param("days=0", "", id="no days away"),
        pytest.param("days=-5", "", id="fewer than no days away"),
        pytest.param("days=400&page=2", "days=400&page=2", id="days away, the second page"),
    ],
)
def test_an_address_comes_back_as_it_was(query, again):
    assert Filters.read(query).query == again


@pytest.mark.parametrize(
    ("page", "place"), [("", 0), ("1", 0), ("3", 2), ("0", 0), ("-2", 0), ("x", 0), ("٣", 0), ("9" * 40, 0)]
)
def test_a_page_that_is_no_number_is_the_first(page, place):
    assert Filters.read(f"page={page}").place == place


def test_the_days_and_whose_cars_go_along_to_the_other_pages_and_nothing_else():
    filters = Filters.read("period=last_month&advisor=7&by=advisor&show=rate&page=4")
    assert filters.shared.at(RISK) == "/churn/risk?period=last_month&advisor=7"


def test_only_a_view_has_a_list_of_cars():
    view = View(where=(Condition("churn", "is", "lost:2026-06-01:2026-06-30:series=12"),))
    assert cars_address(view) == "/churn/cars?churn=lost:2026-06-01:2026-06-30:series%3D12"
    assert not cars_address(Behind(resource="vehicles", name="lost", as_of=date(2026, 6, 30)))
    assert not cars_address(None)
