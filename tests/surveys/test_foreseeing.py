"""Foreseeing: what the sheet says of the first draw is what the first draw does, and a month leaves out who must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from surveys.calling import finish_call, queue
from surveys.engine.programme_sheet import fresh_sheet
from surveys.foreseeing import first_draw, foresee, past_of
from surveys.library import programme_named, published
from surveys.programmes import read_typed
from surveys.sampling import draw
from tests.models.shop import TODAY
from tests.surveys.asking import closed_visit, open_asking_shop
from tests.surveys.test_beginning import made, turn
from tests.surveys.test_calling import filled
from tests.surveys.test_drawing import settle_for

if TYPE_CHECKING:
    from surveys.engine.programme import Programme
    from tests.models.shop import Shop

LAST_MONTH = TODAY.day + 5  # days back into the month before


async def typed(**more: object) -> Programme:
    """A new programme that is not saved yet; it calls everybody two days after the visit."""
    form = (await published("three_day_call")).form
    programme = (await read_typed(fresh_sheet(form) | {"alerts": []} | more, form, "")).programme
    assert programme is not None
    return programme


async def first(programme: Programme) -> int:
    """How many the sheet says the first draw takes."""
    found = first_draw(programme, await past_of(programme.head.form, TODAY))
    assert found is not None
    return found.drawn


async def nobody_else(shop: Shop) -> None:
    for key in ("csi_after_visit", "three_day_call"):
        await turn(shop, key, on=False)


async def with_quiet(shop: Shop) -> None:
    await nobody_else(shop)
    await shop.add("quiet_phones", phone="13800000001", whose="客户001")


async def with_open_calls(shop: Shop) -> None:
    await turn(shop, "csi_after_visit", on=False)
    await draw(TODAY)


@pytest.mark.parametrize(
    ("arrange", "drawn"),
    [
        pytest.param(nobody_else, 6, id="everybody of one day"),
        pytest.param(with_quiet, 5, id="but not whose number is not to be called"),
        pytest.param(with_open_calls, 0, id="but not who is still to be called for something else"),
    ],
)
async def test_the_first_draw_takes_what_was_said(tmp_path, database_url, arrange, drawn):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 7):
            await closed_visit(shop, number, days=2)
        for number in range(10, 20):
            await closed_visit(shop, number, days=5)
        await arrange(shop)
        programme = await typed()
        assert await first(programme) == drawn
        await made(shop)
        assert (await draw(TODAY))[programme.id] == drawn


async def test_a_full_quota_leaves_the_first_draw_empty(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0, quota=[{"id": "month", "per": ["month", "store"], "target": 1}])
        await closed_visit(shop, 1, days=1)
        await draw(TODAY)
        await closed_visit(shop, 2, days=1)
        running = (await programme_named("csi_after_visit")).programme
        assert await first(running) == 1
        await finish_call(shop.seat("wang"), *(await filled((await queue(shop.seat("wang")))[0])))
        assert await first(running) == 0


async def test_a_share_is_what_it_comes_to(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await nobody_else(shop)
        for number in range(1, 11):
            await closed_visit(shop, number, days=2)
        found = first_draw(await typed(draw="random", share="40"), await past_of("three_day_call", TODAY))
        assert found is not None
        assert (found.events, found.drawn) == (10, 4)


async def test_where_it_waits_longer_than_is_looked_back_nothing_is_said(tmp_path):
    async with open_asking_shop(tmp_path):
        past = await past_of("three_day_call", TODAY)
        assert first_draw(await typed(wait="300", expire="310"), past) is None


async def test_looking_changes_nothing_about_the_next_look(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await nobody_else(shop)
        await closed_visit(shop, 1, days=2)
        past, programme = await past_of("three_day_call", TODAY), await typed()
        assert first_draw(programme, past) == first_draw(programme, past)


async def test_a_month_leaves_out_whose_number_is_not_to_be_called(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await nobody_else(shop)
        for number in range(10):
            await closed_visit(shop, number, days=LAST_MONTH)
        for number in (3, 4):
            await shop.add("quiet_phones", phone=f"1380000{number:04d}", whose="")
        found = foresee(await typed(), await past_of("three_day_call", TODAY))
        assert found is not None
        assert (found.drawn, found.quiet) == (8, 2)
