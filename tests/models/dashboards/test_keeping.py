"""A dashboard is one's own, or what a manager gave the role, or what comes with the product; no change is lost."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio

from models.dashboards.keeping import dashboard_of, drop_own, keep_for_role, keep_own
from models.dashboards.tiles import MOST, START, Tile, tiles_in
from models.problem import Refused
from reports.figures import FIGURES
from reports.period import PERIODS
from tests.models.house import open_house

DEALS, TASKS = Tile(figure="sales.deals", size=2), Tile(figure="tasks.open", by="owner")


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def test_ones_own_comes_before_the_roles_and_the_roles_before_the_products(house):
    worker, chief = await house.seat("worker"), await house.seat("chief")
    assert (await dashboard_of(worker)).tiles == START["staff"]
    await keep_for_role(chief, "staff", [DEALS, TASKS], 0)
    assert [(one.whose, list(one.tiles)) for one in [await dashboard_of(worker)]] == [("role", [DEALS, TASKS])]
    await keep_own(worker, [TASKS], 0)
    assert (await dashboard_of(worker)).tiles == (TASKS,)
    assert (await dashboard_of(await house.seat("trainee"))).whose == "role"
    await drop_own(worker)
    assert (await dashboard_of(worker)).whose == "role"


async def test_of_two_changes_the_second_is_told_and_nothing_is_overwritten(house):
    chief = await house.seat("chief")
    await keep_for_role(chief, "staff", [DEALS], 0)
    await keep_for_role(chief, "staff", [TASKS], 1)
    for version in (0, 1):
        with pytest.raises(Refused, match="Somebody has just changed"):
            await keep_for_role(await house.seat("boss"), "staff", [DEALS], version)
    assert (await dashboard_of(chief, role="staff")).tiles == (TASKS,)


@pytest.mark.parametrize("held", [0, 1], ids=["both the first", "both changing it"])
async def test_of_two_at_the_same_moment_one_is_told(house, held):
    chief, boss = await house.seat("chief"), await house.seat("boss")
    if held:
        await keep_for_role(chief, "staff", [DEALS], 0)
    both = [keep_for_role(seat, "staff", tiles, held) for seat, tiles in ((chief, [DEALS]), (boss, [TASKS]))]
    told = [one for one in await asyncio.gather(*both, return_exceptions=True) if one is not None]
    assert [str(one.text.to("en"))[:25] for one in told] == ["Somebody has just changed"]


async def test_only_managers_arrange_for_others_and_nobody_keeps_nothing(house):
    lead, chief = await house.seat("lead"), await house.seat("chief")
    with pytest.raises(Refused, match="A manager decides"):
        await keep_for_role(lead, "staff", [DEALS], 0)
    with pytest.raises(Refused, match="A manager decides"):
        await dashboard_of(lead, role="staff")
    with pytest.raises(Refused, match="no role"):
        await keep_for_role(chief, "administrator", [DEALS], 0)
    with pytest.raises(Refused, match="at least one"):
        await keep_own(lead, [], 0)
    with pytest.raises(Refused, match="at most"):
        await keep_own(lead, [DEALS] * (MOST + 1), 0)


@pytest.mark.parametrize("kept", [None, {}, [1, "x", {"size": 2}, {"figure": ""}, {"figure": "x" * 99}]])
def test_what_is_no_tile_is_left_out(kept):
    assert tiles_in(kept) == ()


def test_tiles_are_kept_as_they_are():
    tile = Tile(figure="targets.completion", period="today", by="person", params={"measure": "visits"}, size=4)
    assert tiles_in([tile.as_json()]) == (tile,)


@pytest.mark.parametrize("role", START)
def test_every_figure_that_a_role_begins_with_can_be_asked_so(role):
    for tile in START[role]:
        figure = FIGURES.named(tile.figure)
        figure.grouping(tile.by or None)
        figure.settled(tile.params)
        assert tile.period in PERIODS
