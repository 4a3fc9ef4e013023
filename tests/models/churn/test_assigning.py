"""Assigning: calls to the owners of lost cars; asked twice it makes none, and who must not be called is left out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from models.care.team import set_away
from models.churn.assigning import MOST, Assigned, assign_calls
from models.problem import Refused
from models.tables.organisation import Store
from tests.models.care_shop import open_care
from tests.models.opened import hire
from tests.models.shop import TODAY

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from tests.models.care_shop import Care

DAYS_AGO = timedelta(days=1)
SHORT, LONG, COMING = TODAY - 250 * DAYS_AGO, TODAY - 500 * DAYS_AGO, TODAY - 40 * DAYS_AGO


async def lost(care: Care, last: date, **more: bool) -> int:
    """A car of a customer of its own that was here last on a day."""
    owner = await care.customer(**more)
    car = await care.car(owner)
    await care.add("visits", vehicle=car, customer=owner, visited_on=last)
    return car


async def test_a_lost_car_becomes_a_call_under_the_rule_of_its_class(tmp_path: Path, database_url: str):
    async with open_care(tmp_path, database_url) as care:
        cars = [await lost(care, last) for last in (SHORT, LONG, COMING)]
        chen = care.people["chen"].id
        assert await assign_calls(care.at("wang"), cars, chen) == Assigned(3, 0)
        slips = await care.slips()
        assert [(slip["vehicle_id"], slip["rule"]) for slip in slips] == list(
            zip(cars, ("lost_confirm", "lost_reason", "by_hand"), strict=True)
        )
        assert {(slip["handler_id"], slip["from_on"], slip["state"]) for slip in slips} == {(chen, TODAY, "open")}


async def test_what_is_asked_for_already_is_handed_on_and_not_made_twice(tmp_path: Path):
    async with open_care(tmp_path) as care:
        car = await lost(care, SHORT)
        chen, li = care.people["chen"].id, care.people["li"].id
        await assign_calls(care.at("wang"), [car], chen)
        assert await assign_calls(care.at("wang"), [car], li) == Assigned(1, 0)
        assert [slip["handler_id"] for slip in await care.slips()] == [li]
        assert await assign_calls(care.at("wang"), [car]) == Assigned(1, 0)
        assert [slip["handler_id"] for slip in await care.slips()] == [li]


async def test_who_must_not_be_contacted_and_a_car_without_an_owner_are_left_out(tmp_path: Path):
    async with open_care(tmp_path) as care:
        quiet = await lost(care, SHORT, do_not_contact=True)
        nobody = await care.add("vehicles", plate="京B00001")
        assert await assign_calls(care.at("wang"), [quiet, nobody], care.people["chen"].id) == Assigned(0, 2)
        assert await care.slips() == []


async def test_nobody_of_another_store_or_away_is_given_a_call(tmp_path: Path):
    async with open_care(tmp_path) as care:
        car = await lost(care, SHORT)
        other = await hire("tang", role="clerk", password="", store=await Store.create(name="城北店"))
        li = care.people["li"].id
        await set_away(care.at("wang"), li, TODAY)
        for taker in (other.id, li):
            with pytest.raises(Refused, match="somebody of the same store who works today"):
                await assign_calls(care.at("wang"), [car], taker)
        assert await care.slips() == []


async def test_too_many_at_once_are_refused_with_what_to_do(tmp_path: Path):
    async with open_care(tmp_path) as care:
        with pytest.raises(Refused, match="pick some of them"):
            await assign_calls(care.at("wang"), list(range(1, MOST + 2)))
