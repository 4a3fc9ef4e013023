"""Listing: which cars of a store stand on the coming month's list, once each."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from models.appointments.booking import Wish, book
from models.database import reader
from models.gate.saving import archive
from models.problem import Refused
from models.recall.listing import make_list, make_lists, planned_days
from models.resources import RESOURCES
from models.tables.organisation import Store
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.surveys.asking import cell

DECEMBER = date(2026, 12, 1)


@pytest.fixture
async def shop(tmp_path, database_url):
    """The shop with a clerk."""
    async with open_shop(tmp_path, database_url) as opened:
        opened.people["clara"] = await hire("clara", role="clerk", password="")
        yield opened


async def due_car(shop, number=1, customer=None, visited_on=date(2026, 9, 10), **car):
    """A car that was here for the first time three months before the middle of December."""
    said = {"name": f"客户{number}", "phone": f"1380000{number:04d}"} | (customer or {})
    owner = await shop.add("customers", **said)
    vehicle = await shop.add("vehicles", plate=f"苏E{number:05d}", owner=owner, **car)
    if visited_on:
        await shop.add("visits", vehicle=vehicle, customer=owner, visited_on=visited_on)
    return vehicle


async def listed():
    """The cars on the lists, with why."""
    return await reader().rows("SELECT vehicle_id, why FROM recall ORDER BY vehicle_id")


async def test_the_list_names_car_owner_advisor_and_day(shop):
    vehicle = await due_car(shop, customer={"advisor": shop.people["li"].id})
    made = await make_list(shop.seat("clara"))
    assert (made.added, made.is_new) == (1, True)
    found = (await reader().dicts("SELECT * FROM recall"))[0]
    assert (found["vehicle_id"], found["advisor_id"], found["why"]) == (vehicle, shop.people["li"].id, "rule")
    assert str(found["due_on"]) == "2026-12-10"
    assert await cell("SELECT month FROM recall_month WHERE id = ?", made.month) == "2026-12"


async def test_a_list_made_again_adds_only_who_has_become_due(shop):
    first = await due_car(shop, 1)
    made = await make_list(shop.seat("clara"))
    second = await due_car(shop, 2, visited_on=None, maintenance_due=date(2026, 12, 24), delivered_on=date(2024, 1, 1))
    again = await make_list(shop.seat("wang"))
    assert (again.month, again.added, again.is_new) == (made.month, 1, False)
    assert await listed() == [(first, "rule"), (second, "file")]
    assert (await make_list(shop.seat("clara"))).added == 0


async def test_two_who_make_the_list_at_once_make_one(shop):
    await due_car(shop)
    made = await asyncio.gather(*(make_list(shop.seat(login)) for login in ("clara", "wang", "sun")))
    assert sorted(one.added for one in made) == [0, 0, 1]
    assert len({one.month for one in made}) == 1


@pytest.mark.parametrize(
    ("customer", "car"),
    [
        pytest.param({"do_not_contact": True}, {}, id="who asked not to be contacted"),
        pytest.param({"not_served": "拖欠货款"}, {}, id="who is not served any more"),
        pytest.param({}, {"kept": "sold"}, id="a car that is sold"),
        pytest.param({}, {"kept": "scrapped"}, id="a car that is scrapped"),
        pytest.param({}, {"kept": "moved"}, id="a car that has moved away"),
        pytest.param({}, {"maintenance_due": date(2027, 3, 1)}, id="a car whose file names a later day"),
    ],
)
async def test_who_is_left_out(shop, customer, car):
    await due_car(shop, customer=customer, **car)
    assert (await make_list(shop.seat("clara"))).added == 0


@pytest.mark.parametrize("status", ["paused", "sold", "scrapped", "moved"])
async def test_a_status_set_by_hand_leaves_a_car_out_while_it_holds(shop, status):
    vehicle = await due_car(shop)
    said = {"vehicle": vehicle, "status": status, "since": date(2026, 10, 1), "note": "来电说的"}
    row = await shop.add("vehicle_statuses", **said)
    assert (await make_list(shop.seat("clara"))).added == 0
    await shop.change("vehicle_statuses", row, until=date(2026, 11, 1))
    assert (await make_list(shop.seat("clara"))).added == 1


async def test_archived_files_are_left_out(shop):
    vehicle = await due_car(shop)
    await archive(RESOURCES["vehicles"], shop.seat("wang"), [vehicle])
    assert (await make_list(shop.seat("clara"))).added == 0


async def test_a_car_that_is_booked_already_needs_no_invitation(shop):
    vehicle = await due_car(shop)
    await book(shop.seat("li"), Wish(on=date(2026, 11, 24), hour=9, vehicle=vehicle))
    assert (await make_list(shop.seat("clara"))).added == 0


async def test_a_car_that_was_lost_is_not_reminded(shop):
    await due_car(shop, visited_on=date(2025, 9, 10))
    assert (await make_list(shop.seat("clara"))).added == 0


async def test_every_store_has_its_own_list(shop):
    other = (await Store.create(name="城东店")).id
    here, there = await due_car(shop, 1), await due_car(shop, 2, home_store=other)
    seat = replace(shop.seat("wang"), stores=frozenset({shop.store.id, other}))
    assert await make_lists(seat) == 2
    assert await make_lists(seat) == 0
    assert await reader().rows("SELECT vehicle_id, store_id FROM recall ORDER BY id") == [
        (here, shop.store.id), (there, other),
    ]  # fmt: skip


async def test_who_may_not_make_a_list(shop):
    for login in ("li", "xu"):
        with pytest.raises(Refused, match="may not make the recall list"):
            await make_list(shop.seat(login))


async def test_the_four_weeks_lie_in_the_month_before():
    assert {step: day.isoformat() for step, day in planned_days(DECEMBER).items()} == {
        "listed": "2026-11-07", "letters": "2026-11-14", "sent": "2026-11-21", "calls": "2026-11-30",
        "closed": "2026-11-30",
    }  # fmt: skip
