"""Saved views: mine, shared, a role's first one — and who may do what with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.lists.saved_views import (
    delete_view,
    first_view,
    forget_views,
    keep_view,
    rename_view,
    set_first_view,
    share_view,
    update_view,
    views_of,
)
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from tests.models.shop import open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.shop import Shop

CUSTOMERS = RESOURCES["customers"]
AWAY = View.from_address("recency=long_lost&sort=-last_visit_on&columns=name,phone&page=7")


@pytest.fixture
async def shop(tmp_path: Path, database_url: str) -> AsyncIterator[Shop]:
    forget_views()
    async with open_shop(tmp_path, database_url) as opened:
        yield opened
    forget_views()


async def names(seat) -> list[str]:
    return [kept.name for kept in await views_of(CUSTOMERS, seat)]


async def test_a_view_keeps_columns_order_and_filters_but_not_the_page(shop):
    await keep_view(CUSTOMERS, shop.seat("li"), "  Away   long ", AWAY)
    (kept,) = await views_of(CUSTOMERS, shop.seat("li"))
    assert kept.name == "Away long"
    assert kept.view == View.from_address("recency=long_lost&sort=-last_visit_on&columns=name,phone")


async def test_my_view_is_mine_until_it_is_shared(shop):
    kept = await keep_view(CUSTOMERS, shop.seat("wang"), "Away", AWAY)
    assert await names(shop.seat("li")) == []
    await share_view(CUSTOMERS, shop.seat("wang"), kept, shared=True)
    assert await names(shop.seat("li")) == ["Away"]


async def test_a_view_belongs_to_one_list(shop):
    await keep_view(CUSTOMERS, shop.seat("li"), "Away", AWAY)
    assert await views_of(RESOURCES["vehicles"], shop.seat("li")) == []


async def test_only_managers_share(shop):
    with pytest.raises(Refused, match="for managers"):
        await keep_view(CUSTOMERS, shop.seat("li"), "Away", AWAY, shared=True)
    own = await keep_view(CUSTOMERS, shop.seat("li"), "Away", AWAY)
    with pytest.raises(Refused, match="for managers"):
        await share_view(CUSTOMERS, shop.seat("li"), own, shared=True)
    with pytest.raises(Refused, match="for managers"):
        await set_first_view(CUSTOMERS, shop.seat("li"), own, "advisor")


@pytest.mark.parametrize("change", [update_view, rename_view], ids=["update", "rename"])
async def test_somebody_elses_view_cannot_be_changed_even_when_it_is_shared(shop, change):
    kept = await keep_view(CUSTOMERS, shop.seat("wang"), "Away", AWAY, shared=True)
    with pytest.raises(Refused, match="somebody else's"):
        await change(CUSTOMERS, shop.seat("li"), kept, View() if change is update_view else "Mine now")


async def test_somebody_elses_own_view_is_as_good_as_gone(shop):
    kept = await keep_view(CUSTOMERS, shop.seat("li"), "Away", AWAY)
    for who in ("wang", "ren"):
        with pytest.raises(Refused, match="no longer there"):
            await delete_view(CUSTOMERS, shop.seat(who), kept)


async def test_the_first_view_of_a_role_is_one_and_shared(shop):
    wang = shop.seat("wang")
    away = await keep_view(CUSTOMERS, wang, "Away", AWAY)
    with pytest.raises(Refused, match="Share the view first"):
        await set_first_view(CUSTOMERS, wang, away, "advisor")
    await share_view(CUSTOMERS, wang, away, shared=True)
    other = await keep_view(CUSTOMERS, wang, "Mine today", View.from_address("advisor=me"), shared=True)
    for kept in (away, other):
        await set_first_view(CUSTOMERS, wang, kept, "advisor")
    first = await first_view(CUSTOMERS, shop.seat("li"))
    assert first is not None
    assert first.name == "Mine today"
    assert await first_view(CUSTOMERS, wang) is None
    await share_view(CUSTOMERS, wang, other, shared=False)
    assert await first_view(CUSTOMERS, shop.seat("li")) is None
    assert (await first_view(RESOURCES["stock_cars"], wang)).address == "state=none_of:gone"  # what came with it


@pytest.mark.parametrize(
    ("name", "said"), [("", "Please name"), ("   ", "Please name"), ("x" * 61, "at most 60"), ("Away", "already have")]
)
async def test_a_name_that_cannot_be_is_refused_with_a_sentence(shop, name, said):
    await keep_view(CUSTOMERS, shop.seat("li"), "Away", AWAY)
    with pytest.raises(Refused, match=said):
        await keep_view(CUSTOMERS, shop.seat("li"), name, AWAY)


async def test_updating_keeps_the_name_and_deleting_gives_the_view_back(shop):
    li = shop.seat("li")
    kept = await keep_view(CUSTOMERS, li, "Away", AWAY)
    await update_view(CUSTOMERS, li, kept, View(search="王"))
    gone = await delete_view(CUSTOMERS, li, kept)
    assert (gone.name, gone.view) == ("Away", View(search="王"))
    assert await names(li) == []
