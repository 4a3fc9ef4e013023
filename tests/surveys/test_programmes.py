"""Programmes: kept as versions, refused to who may not, and followed by the very next draw."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.database.stored import day_of
from models.gate.outcome import Change
from models.gate.saving import archive, write
from models.problem import Refused
from models.resources import RESOURCES
from surveys.engine.programme_reading import Read
from surveys.engine.programme_sheet import fresh_sheet, sheet_of
from surveys.foreseeing import foresee, past_of, would_open
from surveys.library import Running, programme_at, programme_named, programmes, published
from surveys.programmes import save_typed, versions_of
from surveys.sampling import draw
from tests.models.shop import TODAY
from tests.surveys.asking import BAD, GOOD, answer, cell, closed_visit, open_asking_shop

if TYPE_CHECKING:
    from surveys.engine.programme_sheet import Sheet
    from tests.models.shop import Shop

LAST_MONTH = TODAY.day + 5  # days back into the month before


async def typed(key: str = "csi_after_visit", **more: object) -> Sheet:
    """A programme that is there, as it is typed."""
    return sheet_of((await programme_named(key)).programme) | more


async def saved(shop: Shop, sheet: Sheet, key: str = "csi_after_visit", after: int = 1) -> Running:
    done = await save_typed(shop.seat("wang"), sheet, key, after=after)
    assert isinstance(done, Running), done.wrong
    return done


async def test_a_changed_programme_is_a_new_version_with_who_why_and_what_it_was(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await saved(shop, await typed(share="60", note="more answers"))
        newest, first = await versions_of(kept.row)
        assert (newest.number, newest.by, newest.note) == (2, "Wang", "more answers")
        assert (first.programme.who.share, newest.programme.who.share) == (0.4, 0.6)
        assert (await programme_named("csi_after_visit")).programme.who.share == 0.6
        told = "SELECT count(*) FROM history WHERE noun = 'programmes' AND action = 'publish' AND person_id = ?"
        assert await cell(told, shop.seat("wang").person) == 1


async def test_a_new_programme_gets_a_key_of_its_own_and_is_on(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        form = (await published("three_day_call")).form
        sheet = fresh_sheet(form) | {"alerts": []}
        first = await saved(shop, sheet, "", after=0)
        second = await saved(shop, sheet, "", after=0)
        assert (first.programme.id, second.programme.id) == ("three_day_call_2", "three_day_call_3")
        assert {one.programme.id for one in await programmes() if one.is_on} >= {"three_day_call_2", "three_day_call_3"}


async def test_the_next_draw_follows_what_was_saved(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(6):
            await closed_visit(shop, number, days=3)
        await saved(shop, await typed(draw="all", quotas=[], wait="4", expire="9"))
        await saved(shop, await typed("three_day_call", wait="4"), "three_day_call")
        assert sum((await draw(TODAY)).values()) == 0, "they came three days ago, it waits four"
        await saved(shop, await typed(wait="3"), after=2)
        assert (await draw(TODAY))["csi_after_visit"] == 6
        due, ends = (await reader().rows("SELECT due_on, expires_on FROM invitation"))[0]
        assert day_of(ends) - day_of(due) == timedelta(days=9)


async def test_a_programme_that_is_off_draws_nobody(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await closed_visit(shop, days=3)
        for one in await programmes():
            await write(RESOURCES["programmes"], shop.seat("wang"), Change(row=one.row, values={"is_on": False}))
        assert await draw(TODAY) == {}


async def test_a_programme_in_the_archive_draws_nobody_and_its_answers_are_still_read(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await closed_visit(shop, days=3)
        rows, wang = [one.row for one in await programmes()], shop.seat("wang")
        with pytest.raises(Refused):
            await archive(RESOURCES["programmes"], shop.seat("li"), rows)
        await archive(RESOURCES["programmes"], wang, rows)
        assert await draw(TODAY) == {}
        assert await programmes() == []
        assert not (await programme_at(rows[0])).is_on
        await archive(RESOURCES["programmes"], wang, rows[:1], back=True)
        assert (await programme_at(rows[0])).is_on


async def test_of_two_who_save_at_once_the_slower_is_told_and_loses_nothing(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        sheets = [await typed(share="50"), await typed(share="70")]
        seats = [shop.seat("wang"), shop.seat("admin")]
        work = [save_typed(seat, sheet, "csi_after_visit", after=1) for seat, sheet in zip(seats, sheets, strict=True)]
        done = await asyncio.gather(*work, return_exceptions=True)
        assert sorted(type(one).__name__ for one in done) == ["Refused", "Running"]
        refused = next(str(one) for one in done if isinstance(one, Refused))
        assert "has just published version 2" in refused
        assert await cell("SELECT count(*) FROM programme_version v JOIN programme p ON p.id = v.programme_id "
                          "WHERE p.key = 'csi_after_visit'") == 2  # fmt: skip


@pytest.mark.parametrize("login", ["li", "sun", "xu"])
async def test_who_is_no_head_changes_nothing(tmp_path, login: str):
    async with open_asking_shop(tmp_path) as shop:
        with pytest.raises(Refused, match="Only managers"):
            await save_typed(shop.seat(login), await typed(share="90"), "csi_after_visit", after=1)
        assert (await programme_named("csi_after_visit")).version == 1


async def test_what_is_wrong_is_given_back_and_nothing_is_kept(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        done = await save_typed(shop.seat("wang"), await typed(share="lots"), "csi_after_visit", after=1)
        assert isinstance(done, Read)
        assert list(done.wrong) == ["share"]
        assert (await programme_named("csi_after_visit")).version == 1


async def test_titles_and_definition_cannot_be_written_past_the_versions(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        row = (await programme_named("csi_after_visit")).row
        with pytest.raises(Refused, match="Title"):
            await write(RESOURCES["programmes"], shop.seat("wang"), Change(row=row, values={"title": "Other"}))


async def test_the_last_months_tell_how_many_would_be_asked(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(30):
            await closed_visit(shop, number, days=LAST_MONTH + number % 5)
        past = await past_of("csi_service", TODAY)
        read = (await programme_named("csi_after_visit")).programme
        everybody = read.model_copy(update={"quota": (), "who": read.who.model_copy(update={"draw": "all"})})
        found = foresee(everybody, past)
        assert found is not None
        assert (past.months, found.events, found.drawn) == (1, 30, 30)
        some = foresee(read.model_copy(update={"quota": ()}), past)
        assert some is not None
        assert 4 <= some.drawn <= 20, "about 40 of 100"
        taken = foresee((await programme_named("three_day_call")).programme, past)
        assert taken is not None
        assert taken.others + taken.drawn == 30


async def test_a_customer_who_came_twice_is_asked_once_in_what_is_foreseen(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        visit = await closed_visit(shop, 1, days=LAST_MONTH)
        car, customer = (
            await cell("SELECT vehicle_id FROM visit WHERE id = ?", visit),
            await cell("SELECT customer_id FROM visit WHERE id = ?", visit),
        )
        await closed_visit(shop, 2, days=LAST_MONTH + 1, vehicle=car, customer=customer)
        past = await past_of("csi_service", TODAY)
        read = (await programme_named("csi_after_visit")).programme
        found = foresee(read.model_copy(update={"who": read.who.model_copy(update={"draw": "all"})}), past)
        assert found is not None
        assert (found.drawn, found.rested) == (1, 1)


async def test_without_a_past_nothing_is_foreseen(tmp_path):
    async with open_asking_shop(tmp_path):
        past = await past_of("csi_service", TODAY)
        for one in await programmes():
            assert foresee(one.programme, past) is None


async def test_the_last_answers_tell_how_many_cases_a_rule_would_open(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        for number, given in enumerate((GOOD, BAD, GOOD)):
            await answer(await closed_visit(shop, number), given)
        past = await past_of("csi_service", TODAY)
        assert would_open("${overall} <= 6", past) == (1, 3)
        assert would_open("selected(${why}, 'price')", past) == (0, 3)
