"""The jobs of appointments and recall: done again they change nothing."""

from __future__ import annotations

import pytest

from jobs import collect
from models.people.seats import seat_of_the_machine
from models.recall.listing import next_month
from models.rules.calendar import months_before
from models.tables.appointments import Appointment
from tests.models.shop import open_shop
from tests.surveys.asking import cell


@pytest.fixture
async def shop(tmp_path, database_url):
    """The shop with a car that is due next month, whichever day it is."""
    async with open_shop(tmp_path, database_url) as opened:
        due = next_month((await seat_of_the_machine()).today)
        owner = await opened.add("customers", name="李静", phone="13800000001")
        car = await opened.add("vehicles", plate="苏E00001", owner=owner)
        await opened.add("visits", vehicle=car, customer=owner, visited_on=months_before(due.replace(day=10), 3))
        yield opened


async def test_the_coming_month_gets_its_list_once(shop):
    job = collect()["make_recall_list"]
    assert (await job.run()).to("en") == "1 cars listed for recall, 0 updated"
    assert (await job.run()).to("en") == "0 cars listed for recall, 0 updated"
    assert await cell("SELECT count(*) FROM recall_month") == 1


async def test_appointments_of_days_that_are_over_are_missed_once(shop):
    today = (await seat_of_the_machine()).today
    row = await shop_appointment(shop, months_before(today, 1))
    job = collect()["keep_appointments"]
    assert (await job.run()).to("en") == "0 came, 1 did not"
    assert (await job.run()).to("en") == "0 came, 0 did not"
    assert await cell("SELECT state FROM appointment WHERE id = ?", row) == "missed"


async def shop_appointment(shop, day):
    """An appointment of a day, as an import might bring it."""
    made = await Appointment.create(customer_id=1, vehicle_id=1, store=shop.store, booked_for=day, hour=9)
    return made.id
