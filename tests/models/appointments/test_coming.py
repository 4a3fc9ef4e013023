"""Coming: appointments are kept true by visits and by the days that pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from models.appointments.booking import Wish, book
from models.appointments.coming import keep_appointments, note_came
from models.gate.writer import transaction
from models.tables.appointments import Appointment
from tests.models.appointments.test_booking import car, state_of
from tests.models.shop import open_shop
from tests.surveys.asking import cell

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
async def shop(tmp_path, database_url):
    """The shop with its usual hours."""
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


def on(shop, day):
    """The manager's seat on a day."""
    return replace(shop.seat("wang"), today=day)


async def made_on(row, day):
    """Pretend that an appointment was made on a day: the database notes the moment of the test."""
    await Appointment.filter(id=row).update(created_at=datetime(day.year, day.month, day.day, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("after", "state"),
    [
        pytest.param(0, "came", id="on its day"),
        pytest.param(1, "came", id="a day late"),
        pytest.param(-1, "came", id="a day early"),
        pytest.param(2, "missed", id="two days late is another coming"),
        pytest.param(None, "missed", id="not at all"),
    ],
)
async def test_a_visit_near_the_day_keeps_the_appointment(shop, after, state):
    vehicle = await car(shop)
    row = await book(shop.seat("li"), Wish(on=MONDAY, hour=9, vehicle=vehicle))
    await made_on(row, MONDAY - 3 * DAY)
    visit = None
    if after is not None:
        visit = await shop.add("visits", vehicle=vehicle, visited_on=MONDAY + after * DAY)
    came, missed = await keep_appointments(on(shop, MONDAY + 3 * DAY))
    assert await state_of(row) == state
    assert (came, missed) == ((1, 0) if state == "came" else (0, 1))
    assert await cell("SELECT visit_id FROM appointment WHERE id = ?", row) == (visit if state == "came" else None)
    assert await keep_appointments(on(shop, MONDAY + 3 * DAY)) == (0, 0)


async def test_nobody_has_missed_an_appointment_before_its_day_is_over(shop):
    row = await book(shop.seat("li"), Wish(on=MONDAY, hour=9, vehicle=await car(shop)))
    assert await keep_appointments(on(shop, MONDAY)) == (0, 0)
    assert await keep_appointments(on(shop, MONDAY + DAY)) == (0, 1)
    assert await state_of(row) == "missed"


async def test_a_visit_that_is_entered_late_still_counts(shop):
    vehicle = await car(shop)
    row = await book(shop.seat("li"), Wish(on=MONDAY, hour=9, vehicle=vehicle))
    await keep_appointments(on(shop, MONDAY + DAY))
    await shop.add("visits", vehicle=vehicle, visited_on=MONDAY)
    await keep_appointments(on(shop, MONDAY + 5 * DAY))
    assert await state_of(row) == "came"


async def test_who_books_for_tomorrow_while_the_car_is_here_has_not_come_yet(shop):
    vehicle = await car(shop)
    await shop.add("visits", vehicle=vehicle, visited_on=MONDAY - DAY)
    row = await book(shop.seat("li"), Wish(on=MONDAY, hour=9, vehicle=vehicle))
    await made_on(row, MONDAY - DAY)
    await keep_appointments(on(shop, MONDAY))
    assert await state_of(row) == "booked"


async def test_without_a_car_the_customer_is_matched(shop):
    vehicle = await car(shop)
    customer = await cell("SELECT owner_id FROM vehicle WHERE id = ?", vehicle)
    row = await book(shop.seat("li"), Wish(on=MONDAY, hour=9, customer=customer))
    await shop.add("visits", vehicle=vehicle, customer=customer, visited_on=MONDAY)
    await keep_appointments(on(shop, MONDAY))
    assert await state_of(row) == "came"


async def test_saving_a_visit_asks_for_its_own_cars_only(shop):
    first, second = await car(shop, 1), await car(shop, 2)
    rows = [await book(shop.seat("li"), Wish(on=MONDAY, hour=9, vehicle=one)) for one in (first, second)]
    for one in (first, second):
        await shop.add("visits", vehicle=one, visited_on=MONDAY)
    async with transaction() as writer:
        assert await note_came(writer, on(shop, MONDAY), [first]) == 1
    assert [await state_of(row) for row in rows] == ["came", "booked"]
