"""The satisfaction page's address: what is usual is not written, what is unknown is left out."""

from __future__ import annotations

from datetime import date

import pytest

from models.view import View
from reports.row import Behind
from ui.pages.satisfaction.address import Filters, behind_address


@pytest.mark.parametrize(
    ("query", "again"),
    [
        pytest.param("", "", id="the usual"),
        pytest.param("period=this_quarter&by=month", "", id="the usual, said"),
        pytest.param("period=nonsense&by=colour&else=1", "", id="unknown words"),
        pytest.param("first=2026-01-01&last=2026-03-31", "first=2026-01-01&last=2026-03-31", id="days of one's own"),
        pytest.param(*["cross=fixed&importance=0.65&performance=8.1"] * 2, id="a crosshair"),
        pytest.param("cross=sideways&show=nps", "show=nps", id="a crosshair that there is not"),
        pytest.param("advisor=7&series=x5&q=等", "advisor=7&series=x5&q=%E7%AD%89", id="whose, which car, which words"),
    ],
)
def test_an_address_comes_back_as_it_was(query, again):
    assert Filters.read(query).query == again


def test_a_set_that_no_list_can_ask_for_has_a_page_of_its_own_with_the_same_filters():
    filters = Filters(advisor="7", period="last_month")
    asked = Behind(
        resource="responses", name="chosen", as_of=date(2026, 11, 21), params={"item": "why", "value": "far"}
    )
    assert (
        behind_address(filters, asked)
        == "/satisfaction/people?period=last_month&advisor=7&of=chosen&item=why&value=far"
    )
    assert behind_address(filters, View(ids=(9,))) == "/responses/9"
    assert behind_address(filters, None) == ""
