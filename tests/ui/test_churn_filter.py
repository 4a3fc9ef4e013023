"""A set of cars as a filter of the list: it reads aloud, can be dropped, and is offered to nobody who adds a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.gate.offering import offering_of
from models.resources import RESOURCES
from models.view import View
from tests.models.shop import open_shop
from ui.widgets.filters.forms import filter_form
from ui.widgets.filters.options import named_in, options_of
from ui.widgets.filters.sentences import chips

if TYPE_CHECKING:
    from pathlib import Path

VALUE = "lost:2026-06-01:2026-06-30:contact=never"


async def test_the_chip_says_which_cars_are_listed(tmp_path: Path):
    async with open_shop(tmp_path) as shop:
        seat, view = shop.seat("wang"), View.from_address(f"churn={VALUE}")
        offering = await offering_of(RESOURCES["vehicles"], seat)
        offers = {"churn": offering.at("churn")}
        named = await named_in(view, offers, seat)
        drawn = str(chips(view, (), offers, named, "zh"))
        assert "流失统计：2026-06-01 至 2026-06-30 流失（联系情况：从未联系）" in drawn
        assert 'data-act="drop=churn"' in drawn


async def test_its_small_form_lets_it_be_dropped_and_nothing_else_be_asked(tmp_path: Path):
    async with open_shop(tmp_path) as shop:
        seat, view = shop.seat("wang"), View.from_address(f"churn={VALUE}")
        offer = (await offering_of(RESOURCES["vehicles"], seat)).at("churn")
        drawn = str(filter_form(offer, view.where, await options_of(offer, seat), "en"))
        assert 'data-act="drop=churn"' in drawn
        assert 'name="presence"' not in drawn
