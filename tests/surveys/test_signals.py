"""Signals: each finds what was arranged, and nothing where all is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models.gate.writer import transaction
from models.problem import Refused
from surveys.sampling import draw
from surveys.signals import signals
from surveys.signals.people import gap, highest_share
from tests.models.shop import TODAY
from tests.surveys.asking import GOOD, answer, cell, closed_visit, open_asking_shop

SAME = GOOD | dict.fromkeys(("overall", "f_initiation", "f_advisor", "f_facility", "f_pickup", "f_quality", "nps"), 10)


async def found(shop):
    return {one.key: one for one in await signals(shop.seat("wang"))}


async def set_all(sql, *values):
    async with transaction() as writer:
        await writer.run(sql, list(values))


async def test_where_all_is_well_nothing_is_found(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 5):
            await closed_visit(shop, number, days=3, advisor=shop.people["li"].id)
        await draw(TODAY)
        await answer(await closed_visit(shop, 9), GOOD)
        assert {key: one.count for key, one in (await found(shop)).items()} == dict.fromkeys(
            ("same_phone", "staff_phone", "phone_changed", "same_device", "too_fast", "straight", "own_caller",
             "coverage", "gap"), 0)  # fmt: skip


async def test_phones_shared_of_staff_and_just_changed_are_found(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 6):
            await closed_visit(shop, number, days=3)
        customer = await cell("SELECT id FROM customer WHERE name = '客户003'")
        await shop.change("customers", customer, phone="13900000003")
        await draw(TODAY)
        await set_all("UPDATE invitation SET phone = '13800000001' WHERE asks = '客户002'")
        await set_all("UPDATE staff SET phone = '13800000005' WHERE login = 'ren'")
        seen = await found(shop)
        assert [len(line.links) for line in seen["same_phone"].lines] == [2]
        assert [link.words for link in seen["staff_phone"].lines[0].links] == ["客户005", "Ren"]
        assert [line.links[0].words for line in seen["phone_changed"].lines] == ["客户003"]
        await set_all("UPDATE history SET at = ? WHERE noun = 'customers'", datetime.now(UTC) - timedelta(hours=49))
        assert not (await found(shop))["phone_changed"].count


async def test_devices_speed_and_straight_lines_are_found(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        now = datetime.now(UTC)
        for number in range(1, 9):
            took = timedelta(seconds=20 if number == 8 else 90)
            typed = SAME if number == 2 else GOOD
            device = "tablet" if number < 4 else f"phone{number}"
            await answer(
                await closed_visit(shop, number), typed, channel="public", device=device, started_at=now - took
            )
        seen = await found(shop)
        assert [len(line.links) for line in seen["same_device"].lines] == [3]
        assert [line.links[0].words for line in seen["too_fast"].lines] == ["客户008 11-21"]
        assert [line.links[0].words for line in seen["straight"].lines] == ["客户002 11-21"]


async def test_anonymous_answers_are_never_listed(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 5):
            visit = await closed_visit(shop, number)
            await answer(visit, SAME, channel="public", identity="anonymous", device="one")
        seen = await found(shop)
        assert not seen["straight"].lines
        assert not seen["same_device"].lines


async def test_who_calls_the_own_customers_is_found(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        li, ren = shop.people["li"].id, shop.people["ren"].id
        await answer(await closed_visit(shop, 1, advisor=li), GOOD, author=li)
        await answer(await closed_visit(shop, 2, advisor=li), GOOD, author=ren)
        lines = (await found(shop))["own_caller"].lines
        assert [(line.words.to("en"), len(line.links)) for line in lines] == [("Li, 1 answers", 1)]


async def test_an_advisor_whose_customers_are_seldom_drawn_stands_out(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 51):
            who = "li" if number <= 25 else "ren"
            await closed_visit(shop, number, days=3, advisor=shop.people[who].id)
        await draw(TODAY)
        li = shop.people["li"].id
        await set_all("DELETE FROM invitation WHERE advisor_id = ?", li)
        lines = (await found(shop))["coverage"].lines
        assert [(line.links[0].words, line.is_odd) for line in lines] == [("Li", True), ("Ren", False)]


@pytest.mark.parametrize(
    ("called", "own", "is_odd"),
    [
        ([900.0, 910, 905, 915, 908] * 2, [760.0, 800, 820, 790, 810] * 2, True),
        ([800.0, 810, 790, 805, 795] * 2, [760.0, 840, 820, 790, 810] * 2, False),
        ([900.0] * 9, [700.0] * 20, False),
    ],
    ids=["clearly higher", "as customers say themselves", "too few to tell"],
)
def test_a_gap_between_calls_and_customers_is_judged_with_its_chance(called, own, is_odd):
    rows = [{"score": s, "channel": "phone", "author_id": 7, "author": "唐晓燕", "form_id": 1} for s in called]
    rows += [{"score": s, "channel": "public", "author_id": None, "author": None, "form_id": 1} for s in own]
    assert [line.is_odd for line in gap(rows).lines] == [is_odd]


@pytest.mark.parametrize(("hits", "of", "upper"), [(0, 10, 0.2775), (5, 10, 0.7634), (42, 50, 0.9166)])
def test_the_upper_end_is_wilsons(hits, of, upper):
    assert highest_share(hits, of) == pytest.approx(upper, abs=5e-5)


async def test_only_heads_may_see_them(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        for login in ("li", "sun", "xu"):
            with pytest.raises(Refused, match="Only managers"):
                await signals(shop.seat(login))
