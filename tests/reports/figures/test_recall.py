"""Recall figures: the ratios are what DOMAIN says they are, and every number opens the cars behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.gate.reading import count
from models.problem import Refused
from models.recall.listing import make_list
from models.resources import RESOURCES
from models.tables.appointments import Appointment
from models.tables.recall import Recall
from models.view import Condition, View
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from seeds.starting import start_store
from tests.models.opened import hire
from tests.models.recall.test_listing import due_car
from tests.models.shop import TODAY, open_shop
from tests.surveys.asking import cell

DECEMBER = Period.of_months(date(2026, 12, 1), 1)
RATIOS = ("sent", "contact", "booking", "came")


@pytest.fixture
async def shop(tmp_path, database_url):
    """Five cars on December's list: four written to, three reached, two booked, one came; one is too far away."""
    async with open_shop(tmp_path, database_url) as opened:
        await start_store(opened.store.id)
        opened.people["clara"] = await hire("clara", role="clerk", password="")
        cars = []
        for number in range(1, 6):
            advisor = opened.people["li" if number <= 3 else "ren"].id
            cars.append(await due_car(opened, number, customer={"advisor": advisor}))
        await make_list(opened.seat("clara"))
        for number, car in enumerate(cars):
            if number < 4:
                await Recall.filter(vehicle_id=car).update(sent_on=TODAY)
            if number < 3:
                await Recall.filter(vehicle_id=car).update(reached_on=TODAY)
            if number < 2:
                said = {
                    "customer_id": 1,
                    "vehicle_id": car,
                    "store_id": opened.store.id,
                    "booked_for": TODAY,
                    "hour": 9,
                }
                made = await Appointment.create(**said)
                await Recall.filter(vehicle_id=car).update(appointment_id=made.id)
            if number < 1:
                await Recall.filter(vehicle_id=car).update(came_on=TODAY)
        too_far = await cell("SELECT id FROM choice WHERE list = 'not_coming' AND code = 'too_far'")
        await Recall.filter(vehicle_id=cars[2]).update(reason_id=too_far)
        yield opened


def asked(shop, login="wang", **more):
    """The manager asks about December."""
    said = {"seat": shop.seat(login), "period": DECEMBER, "as_of": TODAY} | more
    return Asked(**said)


async def rows_of(name, question):
    """What a figure says."""
    return (await FIGURES.named(f"recall.{name}").answer(question)).rows


@pytest.mark.parametrize(("name", "hits"), [("sent", 4), ("contact", 3), ("booking", 2), ("came", 1)])
async def test_a_ratio_is_what_was_done_of_what_should_have_been(shop, name, hits):
    [row] = await rows_of(name, asked(shop))
    assert (row.value, row.n) == (hits / 5, 5)
    assert row.low < row.value < row.high
    assert await count(RESOURCES["recalls"], shop.seat("wang"), row.behind) == hits


@pytest.mark.parametrize("by", ["month", "store", "advisor", "series"])
async def test_every_group_opens_its_own_cars(shop, by):
    for name in RATIOS:
        rows = await rows_of(name, asked(shop, by=by))
        assert sum(row.n for row in rows) == 5
        for row in rows:
            behind = await count(RESOURCES["recalls"], shop.seat("wang"), row.behind)
            assert behind == round(row.value * row.n), (name, row.group)


async def test_by_advisor(shop):
    rows = {row.words("zh"): (row.value, row.n) for row in await rows_of("contact", asked(shop, by="advisor"))}
    assert rows == {"Li": (1.0, 3), "Ren": (0.0, 2)}


async def test_reasons_are_counted_of_who_neither_booked_nor_came(shop):
    rows = await rows_of("reasons", asked(shop))
    assert [(row.group, row.value, row.n) for row in rows] == [("too_far", 1, 3), ("none", 2, 3)]
    for row in rows:
        assert await count(RESOURCES["recalls"], shop.seat("wang"), row.behind) == row.value
    [first, *_] = await rows_of("reasons", asked(shop, by="advisor"))
    assert (first.group, first.words("en")) == (f"{shop.people['li'].id}/too_far", "Li · Too far")


async def test_a_month_without_a_list_has_no_ratio(shop):
    november = Period.of_months(date(2026, 11, 1), 1)
    [row] = await rows_of("sent", asked(shop, period=november))
    assert (row.value, row.n, row.low) == (None, 0, None)


async def test_only_one_months_list_where_it_is_asked_for(shop):
    month = await cell("SELECT id FROM recall_month")
    there, elsewhere = (View(where=(Condition("month", "is", str(row)),)) for row in (month, month + 1))
    assert [row.n for row in await rows_of("sent", asked(shop, view=there))] == [5]
    assert [row.n for row in await rows_of("sent", asked(shop, view=elsewhere))] == [0]


async def test_another_stores_cars_are_not_counted(shop):
    stranger = replace(shop.seat("wang"), stores=frozenset({99}), all_stores=False)
    [row] = await rows_of("sent", asked(shop, seat=stranger))
    assert row.n == 0


async def test_whoever_may_not_see_the_list_sees_no_numbers(shop):
    nobody = replace(shop.seat("wang"), roles=type(shop.seat("wang").roles)(0))
    with pytest.raises(Refused):
        await rows_of("sent", asked(shop, seat=nobody))
