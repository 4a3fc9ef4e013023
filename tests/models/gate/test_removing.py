"""Deleting for good takes a thing's parts along, out of the search too, and leaves a trace of each."""

from __future__ import annotations

import pytest

from models.gate.reading import read
from models.gate.saving import archive, delete_for_good
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from tests.models.gate.desk import TODAY, open_desk

CUSTOMERS, VISITS = RESOURCES["customers"], RESOURCES["visits"]


@pytest.fixture
async def desk(tmp_path, database_url):
    async with open_desk(tmp_path, database_url) as desk:
        yield desk


async def test_a_deleted_customer_takes_phones_and_contacts_out_of_the_search(desk):
    customer = await desk.add("tang", "customers", name="Leaving", phone="13877776666")
    phone = await desk.add("tang", "phones", customer=customer, phone="13955554444")
    contact = await desk.add("tang", "contacts", customer=customer, name="Somebody", phone="13933332222")
    await delete_for_good(CUSTOMERS, desk.seats["tang"], [customer])
    for noun, row in (("customers", customer), ("phones", phone), ("contacts", contact)):
        assert await desk.histories(noun, row) == ["create", "delete"]
    left = await desk.stored("SELECT gram FROM gram WHERE gram IN ('7777', '9555', '9333', 'leav', 'some')")
    assert left == []


async def test_a_customer_with_a_car_stays_with_all_its_parts(desk):
    phone = await desk.add("tang", "phones", customer=desk.ids["customer"], phone="13955554444")
    with pytest.raises(Refused, match="still belongs"):
        await delete_for_good(CUSTOMERS, desk.seats["tang"], [desk.ids["customer"]])
    assert await desk.histories("phones", phone) == ["create"]
    assert (await read(CUSTOMERS, desk.seats["tang"], View(search="9555"))).total == 1


async def test_a_deleted_visit_no_longer_counts(desk):
    made = {"vehicle": desk.ids["vehicle"], "customer": desk.ids["customer"], "visited_on": TODAY}
    visit = await desk.add("tang", "visits", **made)
    line = await desk.add("tang", "lines", visit=visit, name="Oil")
    assert await desk.stored("SELECT visit_count FROM customer WHERE id = ?", desk.ids["customer"]) == [(1,)]
    await delete_for_good(VISITS, desk.seats["tang"], [visit])
    assert await desk.stored("SELECT visit_count FROM customer WHERE id = ?", desk.ids["customer"]) == [(0,)]
    assert await desk.histories("lines", line) == ["create", "delete"]


async def test_nothing_to_archive_is_nothing(desk):
    assert await archive(CUSTOMERS, desk.seats["tang"], []) == 0
