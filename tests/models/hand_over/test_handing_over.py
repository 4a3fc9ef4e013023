"""Handing over: an advisor's customers go to others in one go, and come back in one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from models.database import reader
from models.hand_over.giving import HandedOver, Plan, hand_over, hands, plan_problems, preview
from models.hand_over.undoing import past_hand_overs, undo_hand_over
from models.problem import Refused
from tests.models.opened import suspend
from tests.models.shop import open_shop


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


async def customers_of(shop, login, number):
    who = shop.people[login].id
    return [await shop.add("customers", name=f"客户{at}号", advisor=who) for at in range(number)]


async def shares():
    return Counter(row[0] for row in await reader().rows("SELECT advisor_id FROM customer"))


def plan(shop, giver="li", takers=("ren", "sun"), **more):
    return Plan(
        giver=shop.people[giver].id, takers=tuple(shop.people[t].id for t in takers), **({"reason": "李红离职"} | more)
    )


async def test_everybody_gets_as_many(shop):
    await customers_of(shop, "li", 7)
    ren, sun = shop.people["ren"].id, shop.people["sun"].id
    foreseen = await preview(shop.seat("wang"), plan(shop))
    assert (foreseen.shares, foreseen.total, foreseen.locked) == ({ren: 4, sun: 3}, 7, 0)
    made = await hand_over(shop.seat("wang"), plan(shop))
    assert (made.done, made.skipped, dict(made.shares)) == (7, 0, {ren: 4, sun: 3})
    assert await shares() == {ren: 4, sun: 3}


async def test_each_gets_the_share_said_by_hand_and_the_rest_stays(shop):
    await customers_of(shop, "li", 7)
    ren, sun, li = (shop.people[who].id for who in ("ren", "sun", "li"))
    by_hand = plan(shop, shares=(4, 1))
    foreseen = await preview(shop.seat("wang"), by_hand)
    assert (foreseen.shares, foreseen.total) == ({ren: 4, sun: 1}, 7)
    made = await hand_over(shop.seat("wang"), by_hand)
    assert (made.done, dict(made.shares)) == (5, {ren: 4, sun: 1})
    assert await shares() == {ren: 4, sun: 1, li: 2}


async def test_all_go_to_one(shop):
    await customers_of(shop, "li", 3)
    await hand_over(shop.seat("wang"), plan(shop, takers=("ren",)))
    assert await shares() == {shop.people["ren"].id: 3}


async def test_somebody_who_left_can_still_give(shop):
    await customers_of(shop, "li", 1)
    await suspend(shop.people["li"])
    givers, takers = await hands(shop.seat("wang"))
    assert [(hand.id, hand.left, hand.customers) for hand in givers] == [(shop.people["li"].id, True, 1)]
    assert shop.people["li"].id not in {hand.id for hand in takers}
    assert isinstance(await hand_over(shop.seat("wang"), plan(shop)), HandedOver)


async def test_each_customer_has_the_reason_in_the_history(shop):
    [row] = await customers_of(shop, "li", 1)
    await hand_over(shop.seat("wang"), plan(shop))
    found = await reader().rows("SELECT row_id FROM history WHERE reason = ?", ["李红离职"])
    assert found == [(row,)]


async def test_only_those_of_a_recency_class_go(shop):
    fresh, *_ = await customers_of(shop, "li", 3)
    car = await shop.add("vehicles", plate="京A12345", owner=fresh)
    await shop.add("visits", vehicle=car, customer=fresh, visited_on=date(2026, 11, 1))
    made = await hand_over(shop.seat("wang"), plan(shop, takers=("ren",), recency=("loyal",)))
    assert made.done == 1
    assert (await reader().rows("SELECT advisor_id FROM customer WHERE id = ?", [fresh]))[0][0] == shop.people["ren"].id


async def test_only_those_picked_in_the_list_go(shop):
    rows = await customers_of(shop, "li", 3)
    made = await hand_over(shop.seat("wang"), plan(shop, ids=tuple(rows[:2])))
    assert made.done == 2


async def test_customers_of_several_advisors_picked_in_the_list_go_and_come_back_to_each(shop):
    rows = [*await customers_of(shop, "li", 1), *await customers_of(shop, "sun", 1)]
    before = await shares()
    picked = replace(plan(shop, takers=("ren",), ids=tuple(rows)), giver=-1)
    made = await hand_over(shop.seat("wang"), picked)
    assert await shares() == {shop.people["ren"].id: 2}
    assert await undo_hand_over(shop.seat("wang"), made.number, "弄错了") == (2, 0)
    assert await shares() == before


async def test_taken_back_everybody_has_their_customers_again(shop):
    await customers_of(shop, "li", 5)
    before = await shares()
    made = await hand_over(shop.seat("wang"), plan(shop))
    assert await undo_hand_over(shop.seat("wang"), made.number, "弄错了") == (5, 0)
    assert await shares() == before
    with pytest.raises(Refused):
        await undo_hand_over(shop.seat("wang"), made.number, "弄错了")
    assert [past.state for past in await past_hand_overs(shop.seat("wang"))] == ["undone"]


async def test_whoever_was_given_on_since_stays_there(shop):
    rows = await customers_of(shop, "li", 2)
    made = await hand_over(shop.seat("wang"), plan(shop, takers=("ren",)))
    await shop.change("customers", rows[0], advisor=shop.people["sun"].id)
    assert await undo_hand_over(shop.seat("wang"), made.number, "弄错了") == (1, 1)
    assert await shares() == {shop.people["sun"].id: 1, shop.people["li"].id: 1}


async def test_it_can_be_stopped_between_chunks(shop, monkeypatch):
    monkeypatch.setattr("models.hand_over.giving.CHUNK", 2)
    await customers_of(shop, "li", 5)
    told = []

    async def tell(done, total):
        told.append((done, total))

    made = await hand_over(shop.seat("wang"), plan(shop), tell, lambda: len(told) == 2)
    assert (told, made.done) == ([(2, 5), (4, 5)], 4)
    assert (await past_hand_overs(shop.seat("wang")))[0].state == "cancelled"


async def test_customers_without_advisor_can_be_given_out(shop):
    await shop.add("customers", name="李小明")
    made = await hand_over(shop.seat("wang"), replace(plan(shop), giver=0))
    assert made.done == 1


@pytest.mark.parametrize(
    ("more", "field"),
    [
        pytest.param({"takers": ()}, "takers", id="nobody takes them"),
        pytest.param({"takers": ("li",)}, "takers", id="the giver himself"),
        pytest.param({"takers": ("xu",)}, "takers", id="an auditor"),
        pytest.param({"shares": (1, 1)}, "takers", id="more than there are"),
        pytest.param({"shares": (1, 0)}, "takers", id="a share of nothing"),
        pytest.param({"shares": (1,)}, "takers", id="a share that is missing"),
        pytest.param({"reason": " "}, "reason", id="no reason"),
        pytest.param({"reason": "x" * 201}, "reason", id="a long reason"),
    ],
)
async def test_what_is_missing_is_told_and_nothing_is_done(shop, more, field):
    await customers_of(shop, "li", 1)
    assert [p.field for p in await plan_problems(shop.seat("wang"), plan(shop, **more))] == [field]
    assert [p.field for p in await hand_over(shop.seat("wang"), plan(shop, **more))] == [field]
    assert await shares() == {shop.people["li"].id: 1}


async def test_a_supervisor_hands_over_within_the_team(shop):
    await customers_of(shop, "li", 2)
    await customers_of(shop, "ren", 2)
    givers, takers = await hands(shop.seat("sun"))
    assert {hand.name for hand in givers} == {"Li"}
    assert {hand.name for hand in takers} == {"Li", "Sun"}
    foreign = await preview(shop.seat("sun"), plan(shop, giver="ren", takers=("sun",)))
    assert (foreign.total, foreign.locked) == (0, 2)


@pytest.mark.parametrize("login", ["li", "xu"])
async def test_others_hand_nothing_over(shop, login):
    with pytest.raises(Refused):
        await hand_over(shop.seat(login), plan(shop))
