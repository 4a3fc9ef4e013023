"""Booking: places are kept to the last one, also when two people want it at the same moment."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.appointments.booking import Full, Wish, book, cancel, move
from models.appointments.places import days_of, next_free, spread_free
from models.database import reader
from models.gate.reading import read_one
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Store
from tests.models.opened import hire
from tests.models.shop import TODAY, open_shop
from tests.surveys.asking import cell

MONDAY = date(2026, 11, 23)


@pytest.fixture
async def shop(tmp_path, database_url):
    """The shop, with two cars an hour on Mondays from nine to eleven, and no other hours."""
    async with open_shop(tmp_path, database_url) as opened:
        opened.people["clara"] = await hire("clara", role="clerk", password="")
        for hour in (9, 10):
            await opened.add("capacities", weekday="1", hour=hour, places=2)
        yield opened


async def car(shop, number=1, **values):
    """A customer with a car."""
    owner = await shop.add("customers", name=f"客户{number}", phone=f"1380000{number:04d}", **values)
    return await shop.add("vehicles", plate=f"苏E{number:05d}", owner=owner)


def at(hour, vehicle, **more):
    """A wish for Monday."""
    return Wish(on=MONDAY, hour=hour, vehicle=vehicle, **more)


async def state_of(row):
    """How an appointment stands."""
    return await cell("SELECT state FROM appointment WHERE id = ?", row)


async def test_a_booking_knows_whose_car_it_is_and_who_booked_it(shop):
    vehicle = await car(shop, advisor=shop.people["li"].id)
    row = await book(shop.seat("clara"), at(9, vehicle, wishes="保养，刹车有异响"))
    seen = await read_one(RESOURCES["appointments"], shop.seat("wang"), row)
    assert seen.values["customer"] == await cell("SELECT owner_id FROM vehicle WHERE id = ?", vehicle)
    assert (seen.values["advisor"], seen.values["booked_by"]) == (shop.people["li"].id, shop.people["clara"].id)
    assert (seen.values["hour"], seen.values["state"], seen.values["wishes"]) == (9, "booked", "保养，刹车有异响")
    history = await reader().rows("SELECT action FROM history WHERE noun = 'appointments' AND row_id = ?", [row])
    assert history == [("create",)]


async def test_a_full_hour_names_the_next_free_one(shop):
    for number in (1, 2):
        await book(shop.seat("clara"), at(9, await car(shop, number)))
    with pytest.raises(Full) as full:
        await book(shop.seat("clara"), at(9, await car(shop, 3)))
    assert "9:00 on 2026-11-23 is full (2 cars). The next free place: 2026-11-23, 10:00" in full.value.text.to("en")
    assert (full.value.free.on, full.value.free.hour) == (MONDAY, 10)


async def test_two_who_want_the_last_place_at_the_same_moment_get_one_place(shop):
    await book(shop.seat("clara"), at(9, await car(shop, 1)))
    wanting = [await car(shop, number) for number in range(2, 6)]
    seats = [shop.seat(login) for login in ("clara", "li", "sun", "ren")]
    outcomes = await asyncio.gather(
        *(book(seat, at(9, vehicle)) for seat, vehicle in zip(seats, wanting, strict=True)), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["Full", "Full", "Full", "int"]
    assert await cell("SELECT count(*) FROM appointment WHERE hour = 9") == 2
    assert all(one.free.hour == 10 for one in outcomes if isinstance(one, Full))


async def test_a_head_may_take_one_more_with_a_reason(shop):
    for number in (1, 2):
        await book(shop.seat("clara"), at(9, await car(shop, number)))
    vehicle = await car(shop, 3)
    with pytest.raises(Full, match="Please say why"):
        await book(shop.seat("wang"), at(9, vehicle))
    with pytest.raises(Full, match="is full"):
        await book(shop.seat("clara"), at(9, vehicle, overbook="外地客户"))
    row = await book(shop.seat("wang"), at(9, vehicle, overbook="外地客户，只有这个时间"))
    assert await cell("SELECT note FROM appointment WHERE id = ?", row) == "外地客户，只有这个时间"
    [hours] = await days_of(shop.seat("wang"), MONDAY)
    assert [(one.hour, one.taken, one.places, one.free()) for one in hours] == [(9, 3, 2, 0), (10, 0, 2, 2)]


@pytest.mark.parametrize(
    ("on", "hour", "words"),
    [
        pytest.param(MONDAY, 14, "No cars are taken at 14:00", id="an hour without places"),
        pytest.param(MONDAY + timedelta(days=1), 9, "The next free place: 2026-11-30, 9:00", id="a day without places"),
        pytest.param(TODAY - timedelta(days=1), 9, "has passed", id="yesterday"),
        pytest.param(MONDAY, 25, "from 0 to 23", id="an hour that is none"),
        pytest.param(TODAY + timedelta(days=500), 9, "At most a year", id="in two years"),
    ],
)
async def test_what_cannot_be_booked(shop, on, hour, words):
    with pytest.raises(Refused, match=words):
        await book(shop.seat("clara"), Wish(on=on, hour=hour, vehicle=await car(shop)))


async def test_a_car_is_booked_once_a_day(shop):
    vehicle = await car(shop)
    await book(shop.seat("clara"), at(9, vehicle))
    with pytest.raises(Refused, match="booked for 9:00 on 2026-11-23 already"):
        await book(shop.seat("clara"), at(10, vehicle))


async def test_a_kind_may_have_fewer_places_than_the_hour(shop):
    paint = await shop.add("choices", list="visit_kind", code="paint", zh="钣喷", en="Paint")
    await shop.add("capacities", weekday="1", hour=9, places=1, kind=paint)
    await book(shop.seat("clara"), at(9, await car(shop, 1), kind=paint))
    with pytest.raises(Full) as full:
        await book(shop.seat("clara"), at(9, await car(shop, 2), kind=paint))
    assert full.value.free.hour == 10
    await book(shop.seat("clara"), at(9, await car(shop, 3)))


async def test_moving_gives_the_place_back_and_needs_one(shop):
    first, second, third = [
        await book(shop.seat("clara"), at(hour, await car(shop, number))) for number, hour in ((1, 9), (2, 9), (3, 10))
    ]
    with pytest.raises(Full):
        await move(shop.seat("clara"), third, MONDAY, 9)
    assert await move(shop.seat("clara"), first, MONDAY, 10)
    assert await move(shop.seat("clara"), third, MONDAY, 9)
    assert not await move(shop.seat("clara"), third, MONDAY, 9)
    await cancel(shop.seat("clara"), second, "客户出差")
    assert await state_of(second) == "cancelled"
    assert [one.hour for one in await next_free(shop.seat("clara"), (MONDAY, 9), count=1)] == [9]
    with pytest.raises(Refused, match="“Cancelled” now"):
        await move(shop.seat("clara"), second, MONDAY, 10)
    with pytest.raises(Refused, match="say why"):
        await cancel(shop.seat("clara"), first, " ")


async def test_the_proposals_level_the_load(shop):
    await book(shop.seat("clara"), at(9, await car(shop, 1)))
    proposed = await spread_free(shop.seat("clara"), TODAY)
    assert [(one.on, one.hour) for one in proposed] == [
        (MONDAY, 10), (MONDAY + timedelta(days=7), 9), (MONDAY + timedelta(days=14), 9),
    ]  # fmt: skip


async def test_who_may_not_book(shop):
    vehicle = await car(shop)
    with pytest.raises(Refused, match="may not add"):
        await book(shop.seat("xu"), at(9, vehicle))
    other = (await Store.create(name="城东店")).id
    stranger = replace(shop.seat("clara"), store=other, stores=frozenset({other}), all_stores=False)
    with pytest.raises(Refused, match="not there, or not among what you may see"):
        await book(stranger, at(9, vehicle))
    row = await book(shop.seat("clara"), at(9, vehicle))
    for act in (move(stranger, row, MONDAY, 10), cancel(stranger, row, "因为"), cancel(shop.seat("xu"), row, "因为")):
        with pytest.raises(Refused, match="not there"):
            await act
    assert await state_of(row) == "booked"
