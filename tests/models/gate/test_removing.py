"""Deleting for good takes a thing's parts along, out of the search too, and leaves a trace of each."""

from __future__ import annotations

import re

import pytest

from models.editing.drafts import Typed, keep_draft
from models.gate.reading import read
from models.gate.revealing import reveal
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
    contact = await desk.add("tang", "key_contacts", customer=customer, name="Somebody", phone="13933332222")
    await delete_for_good(CUSTOMERS, desk.seats["tang"], [customer])
    for noun, row in (("customers", customer), ("phones", phone), ("key_contacts", contact)):
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


async def everything_in(desk):
    """All that the database holds, as one text."""
    listed = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
        "postgres": "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
    }
    tables = [table for (table,) in await desk.stored(listed[desk.dialect])]
    rows = str([await desk.stored(f'SELECT * FROM "{table}"') for table in tables])
    return re.sub(r"datetime\.datetime\([^)]*\)|\d{4}-\d\d-\d\d[ T][\d:.]+", "", rows)  # digits of times are no trace


async def test_deleted_for_good_nothing_it_held_is_left_but_who_did_what_and_when(desk):
    seat = desk.seats["tang"]
    customer = await desk.add("tang", "customers", name="Canary", phone="13870001111", hobbies="fishing-canary")
    await desk.write("tang", "customers", customer, phone="13870002222", address="Canary Wharf 7")
    phone = await desk.add("tang", "phones", customer=customer, phone="13870003333", whose="Canary's wife")
    await reveal(CUSTOMERS, seat, customer, "phone", "Canary asked for it")
    await keep_draft(seat, "customers", customer, Typed(version=2, values={"name": "Canary typed"}))
    await archive(CUSTOMERS, seat, [customer], reason="Canary moved away")
    before = await everything_in(desk)
    assert all(trace in before for trace in ("Canary", "canary", "1387000"))
    await delete_for_good(CUSTOMERS, seat, [customer], reason="asked to be forgotten")
    after = await everything_in(desk)
    assert [trace for trace in ("Canary", "canary", "1387000", "7000") if trace in after] == []
    told = await desk.stored(
        "SELECT action, person_id, at IS NOT NULL, reason FROM history WHERE noun = 'customers' AND row_id = ?"
        " ORDER BY id",
        customer,
    )
    assert [row[0] for row in told] == ["create", "edit", "reveal", "archive", "delete"]
    assert {row[1:3] for row in told} == {(seat.person, True)}
    assert told[-1][3] == "asked to be forgotten"
    assert await desk.histories("phones", phone) == ["create", "delete"]


async def test_nothing_to_archive_is_nothing(desk):
    assert await archive(CUSTOMERS, desk.seats["tang"], []) == 0
