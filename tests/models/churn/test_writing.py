"""Statuses and reasons: written by who may, read back beside what is counted, ended by a visit or by hand."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.access import Role
from models.churn.losing import explain_loss
from models.churn.standing import standing_of
from models.churn.statuses import end_status, set_status
from models.churn.words import words_of_set
from models.database import reader
from models.gate.outcome import Saved, Wrong
from models.gate.reading import read_one
from models.gate.saving import archive
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.choices import Choice
from models.tables.organisation import Store
from reports.churn.command import churn_on
from tests.models.opened import hire
from tests.models.shop import TODAY, Shop, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

LAST_VISIT = date(2026, 2, 20)


@asynccontextmanager
async def one_car(folder: Path, url: str = "", **more: Any) -> AsyncIterator[tuple[Shop, int]]:
    """A store with one car of Li's customer, which came three times and then no more."""
    async with open_shop(folder, url) as shop:
        maintenance = await Choice.create(list="visit_kind", code="maintenance", zh="保养")
        owner = await shop.add("customers", name="王建国", phone="13912345678", advisor=shop.people["li"].id, **more)
        car = await shop.add("vehicles", plate="京A12345", owner=owner)
        for day in (date(2025, 9, 1), date(2025, 12, 1), LAST_VISIT):
            await shop.add("visits", vehicle=car, customer=owner, visited_on=day, kind=maintenance.id)
        yield shop, car


async def kept(shop: Shop, car: int) -> str:
    return str((await read_one(RESOURCES["vehicles"], shop.seat("wang"), car, columns=["kept"])).values["kept"])


async def test_a_lost_car_tells_since_when_why_and_who_called(tmp_path: Path, database_url: str):
    async with one_car(tmp_path, database_url) as (shop, car):
        reason = await Choice.create(list="lost_reason", code="price", zh="价格高", en="Dear")
        li = shop.seat("li", lang="zh")
        outcome = await explain_loss(li, car, reason=reason.id, words="外面便宜一半")
        assert isinstance(outcome, Saved)
        owner = (await read_one(RESOURCES["vehicles"], li, car, columns=["owner"])).values["owner"]
        await shop.add(
            "contacts", customer=owner, vehicle=car, contacted_on=TODAY, person=shop.people["li"].id, outcome="reached"
        )
        stands = await standing_of(li, car)
        assert stands.standing is not None
        assert (stands.standing.recency, stands.standing.since) == ("short_lost", date(2026, 8, 21))
        assert (stands.reason, stands.words, stands.told_on) == ("价格高", "外面便宜一半", TODAY)
        assert (stands.called_by, stands.called_on) == ("Li", TODAY)
        assert stands.judgement is not None
        assert stands.judgement.verdict == "stopped"


async def test_one_absence_has_one_reason_and_saying_it_again_replaces_it(tmp_path: Path):
    async with one_car(tmp_path) as (shop, car):
        dear = await Choice.create(list="lost_reason", code="price", zh="价格高")
        far = await Choice.create(list="lost_reason", code="far", zh="太远")
        clerk = shop.seat("wang")
        first = await explain_loss(clerk, car, reason=dear.id)
        second = await explain_loss(clerk, car, reason=far.id, words="搬到城东了")
        assert isinstance(first, Saved)
        assert isinstance(second, Saved)
        assert first.row == second.row
        rows = await reader().rows("SELECT reason_id, last_visit_on, words FROM loss")
        assert [(row[0], str(row[1]), row[2]) for row in rows] == [(far.id, LAST_VISIT.isoformat(), "搬到城东了")]


async def test_a_reason_said_anew_comes_out_of_the_archive(tmp_path: Path, database_url: str):
    async with one_car(tmp_path, database_url) as (shop, car):
        wang = shop.seat("wang")
        reason = await Choice.create(list="lost_reason", code="price", zh="价格高", en="Dear")
        first = await explain_loss(wang, car, reason=reason.id, words="太贵")
        assert isinstance(first, Saved)
        await archive(RESOURCES["losses"], wang, [first.row])
        again = await explain_loss(wang, car, reason=reason.id, words="外面便宜一半")
        assert isinstance(again, Saved)
        assert (again.row, (await standing_of(wang, car)).words) == (first.row, "外面便宜一半")
        row = await read_one(RESOURCES["losses"], wang, first.row, columns=["words"])
        assert row.version == again.version


async def test_a_status_belongs_to_the_store_of_the_car(tmp_path: Path):
    async with one_car(tmp_path) as (shop, car):
        other = await Store.create(name="二店")
        await shop.change("vehicles", car, home_store=other.id)
        done = await set_status(
            shop.seat("wang", stores=frozenset({shop.store.id, other.id})), car, "paused", "出国半年"
        )
        assert isinstance(done, Saved)
        assert await reader().rows("SELECT store_id FROM vehicle_status") == [(other.id,)]


async def test_a_car_that_never_came_has_no_reason_to_leave(tmp_path: Path):
    async with open_shop(tmp_path) as shop:
        car = await shop.add("vehicles", plate="京A12345")
        outcome = await explain_loss(shop.seat("wang"), car, reason=None)
        assert isinstance(outcome, Wrong)
        assert "没有来过" in outcome.problems[0].text.to("zh")


async def test_a_visit_wins_the_car_back_by_itself(tmp_path: Path, database_url: str):
    async with one_car(tmp_path, database_url) as (shop, car):
        wang = shop.seat("wang")
        assert (await standing_of(wang, car)).won_back_on is None
        await shop.add("visits", vehicle=car, visited_on=TODAY)
        stands = await standing_of(wang, car)
        assert stands.won_back_on == TODAY
        assert stands.standing is not None
        assert stands.standing.recency == "loyal"
        assert stands.judgement is None
        assert (await standing_of(wang, car, TODAY - timedelta(days=1))).won_back_on is None


@pytest.mark.parametrize(
    ("status", "file"),
    [("sold", "sold"), ("scrapped", "scrapped"), ("moved", "moved"), ("paused", "kept"), ("passing", "kept")],
)
async def test_a_car_that_is_gone_is_marked_in_its_file(tmp_path: Path, status: str, file: str):
    async with one_car(tmp_path) as (shop, car):
        outcome = await set_status(shop.seat("li"), car, status, "客户电话里说的")
        assert isinstance(outcome, Saved)
        assert await kept(shop, car) == file
        stands = await standing_of(shop.seat("wang"), car)
        assert stands.standing is not None
        assert stands.standing.status is not None
        assert (stands.standing.status.status, stands.standing.status.note, stands.status_row) == (
            status,
            "客户电话里说的",
            outcome.row,
        )
        counted = await churn_on(shop.seat("wang"), TODAY)
        assert counted[status] == 1
        assert (await churn_on(shop.seat("wang"), TODAY - timedelta(days=1)))["short_lost"] == 1


async def test_a_status_is_ended_by_hand_and_the_file_follows(tmp_path: Path, database_url: str):
    async with one_car(tmp_path, database_url) as (shop, car):
        li = shop.seat("li")
        made = await set_status(li, car, "moved", "搬去外省", since=TODAY - timedelta(days=30))
        assert isinstance(made, Saved)
        ended = await end_status(li, made.row, TODAY - timedelta(days=1))
        assert isinstance(ended, Saved)
        assert await kept(shop, car) == "kept"
        counted = await churn_on(shop.seat("wang"), TODAY)
        assert (counted["moved"], counted["short_lost"]) == (0, 1)
        assert (await churn_on(shop.seat("wang"), TODAY - timedelta(days=10)))["moved"] == 1


async def test_a_paused_car_is_counted_beside_until_its_last_day(tmp_path: Path):
    async with one_car(tmp_path) as (shop, car):
        until = TODAY + timedelta(days=40)
        await set_status(shop.seat("li"), car, "paused", "半年在国外", until=until)
        wang = shop.seat("wang")
        for day, status in ((TODAY, "paused"), (until, "paused"), (until + timedelta(days=1), "short_lost")):
            counted = await churn_on(wang, day)
            assert (counted[status], counted["vehicles"]) == (1, 1), day


@pytest.mark.parametrize(
    ("said", "words"),
    [
        pytest.param({"status": "gone"}, "可以选", id="a status that does not exist"),
        pytest.param({"note": "  "}, "请写一句说明", id="no word how it is known"),
        pytest.param({"since": TODAY + timedelta(days=1)}, "还没到", id="a day to come"),
        pytest.param({"until": TODAY - timedelta(days=1)}, "早于开始日", id="an end before the beginning"),
    ],
)
async def test_what_cannot_be_set_is_told_in_a_sentence(tmp_path: Path, said, words):
    async with one_car(tmp_path) as (shop, car):
        told: dict[str, Any] = {"status": "paused", "note": "出国", **said}
        status, note = told.pop("status"), told.pop("note")
        outcome = await set_status(shop.seat("li"), car, status, note, **told)
        assert isinstance(outcome, Wrong)
        assert words in outcome.problems[0].text.to("zh")
        assert await reader().rows("SELECT 1 FROM vehicle_status") == []


async def test_rights_to_statuses_and_reasons(tmp_path: Path, database_url: str):
    async with one_car(tmp_path, database_url) as (shop, car):
        with pytest.raises(Refused):  # Ren's customer it is not
            await set_status(shop.seat("ren"), car, "paused", "出国")
        with pytest.raises(Refused):  # who audits changes nothing
            await set_status(shop.seat("xu"), car, "sold", "卖了")
        other = await Store.create(name="Elsewhere")
        stranger = await hire("zhao", store=other, role="advisor", password="")
        shop.people["zhao"] = stranger
        away = shop.seat("zhao", all_stores=False, stores=frozenset({other.id}), store=other.id, roles=Role.ADVISOR)
        for ask in (
            set_status(away, car, "sold", "卖了"),
            explain_loss(away, car, reason=None),
            standing_of(away, car),
        ):
            with pytest.raises(Refused):
                await ask
        assert await kept(shop, car) == "kept"


@pytest.mark.parametrize(
    ("address", "verdict"),
    [("临江市东湖路 1 号", "local_once"), ("河北省廊坊市和平路 1 号", "passing"), (None, "once")],
    ids=["from the store's own town", "from another province", "nobody knows where from"],
)
async def test_a_car_that_came_once_is_judged_by_where_it_is_from(tmp_path: Path, address, verdict):
    async with open_shop(tmp_path) as shop:
        await Store.filter(id=shop.store.id).update(address="江海省临江市滨江大道 8 号")
        owner = await shop.add("customers", name="王建国", address=address)
        car = await shop.add("vehicles", plate="", owner=owner)
        await shop.add("visits", vehicle=car, visited_on=LAST_VISIT)
        judgement = (await standing_of(shop.seat("wang"), car)).judgement
        assert judgement is not None
        assert judgement.verdict == verdict


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("lost:2026-06-01:2026-06-30", "lost from 2026-06-01 to 2026-06-30"),
        ("standing:2026-06-30:short_lost.long_lost", "Short-term lost or Long-term lost on 2026-06-30"),
        ("away:2026-06-30:180:service=6", "180 days away or more on 2026-06-30 (after which visit: visit 6 and later)"),
        ("lost:2026-06-01:2026-06-30:contact=never", "lost from 2026-06-01 to 2026-06-30 (contact since: never contacted)"),
        ("won_back:2026-06-01:2026-06-30:series=1", "won back from 2026-06-01 to 2026-06-30 (series: not known)"),
        ("anything else", "anything else"),
    ],
)  # fmt: skip
async def test_a_set_of_cars_reads_aloud(tmp_path: Path, value: str, words: str):
    async with open_shop(tmp_path) as shop:
        assert (await words_of_set(value, shop.seat("wang"))).to("en") == words
