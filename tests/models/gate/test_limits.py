"""Addresses that anybody can send and nobody would type: told in a sentence or answered, never an error."""

from __future__ import annotations

import pytest

from models.gate.history import history_of
from models.gate.reading import read, read_one
from models.gate.revealing import reveal
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from tests.models.gate.desk import open_desk

CUSTOMERS = RESOURCES["customers"]
HUGE = 99_999_999_999
MANY = ",".join(
    f"{'referrer.' * n}{name}"
    for n in range(4)
    for name in (
        "advisor",
        "home_store",
        "stage",
        "level",
        "need",
        "price_level",
        "credit",
        "payment",
        "source",
        "district",
        "owner_type",
        "advisor.department",
        "advisor.supervisor",
        "advisor.store",
        "home_store.name",
    )
)

LEFT_OUT = {
    "too many days away": "days_away=99999999",
    "days that are no number": "days_away=soon",
    "days that are not 5": "days_away=not:5",
    "a period of a name": "name=within:this_month",
    "a period of a person": "advisor=within:this_month",
    "an unknown period": "last_visit_on=within:someday",
    "letters of a date": "last_visit_on=has:2026",
    "letters of a number": "visit_count=has:3",
    "a yes from one on": "do_not_contact=from:1",
    "a choice from one on": "stage=from:loyal",
    "a number too large": f"id={HUGE}",
    "too many steps": "referrer.referrer.referrer.referrer.name=x",
    "an order by too many steps": "sort=referrer.referrer.referrer.referrer.name",
    "more columns than a query takes": f"columns={MANY}",
    "a name that is SQL": "name%22%20OR%201=1",
    "a hidden column": "advisor.password_hash=filled:",
}
ANSWERED = {
    "no days": "days_away=",
    "class without value": "recency=empty:",
    "class with value": "recency=filled:",
    "a sign that no database keeps": "name=has:a%00b&stage=%00&q=%00",
    "a person of a huge number": f"advisor={HUGE}",
    "the last page there could be": "page=999999999&size=200",
    "quotes and wildcards": "name=has:%25_%27%22%5C&q=%25%27%22__",
    "nothing to be equal to": "name=&stage=&advisor=&since=&last_visit_on=",
    "choices of none": "stage=in:&stage=none_of:,",
}


@pytest.fixture
async def desk(tmp_path, database_url):
    async with open_desk(tmp_path, database_url) as desk:
        yield desk


async def test_what_cannot_be_meant_is_left_out_and_told(desk):
    for case, address in LEFT_OUT.items():
        page = await read(CUSTOMERS, desk.seats["wang"], View.from_address(address))
        assert page.problems, case
        assert page.total == 1, case


async def test_what_can_be_asked_is_answered(desk):
    for address in ANSWERED.values():
        assert (await read(CUSTOMERS, desk.seats["wang"], View.from_address(address))).total in {0, 1}


async def test_thirty_conditions_over_many_relations_are_answered(desk):
    names = (
        "name",
        "advisor.name",
        "advisor.department.name",
        "advisor.supervisor.name",
        "home_store.name",
        "stage.zh",
    )
    address = "&".join(f"{'referrer.' * n}{name}=has:a" for n in range(4) for name in names)
    page = await read(CUSTOMERS, desk.seats["wang"], View.from_address(address))
    assert page.total == 0


async def test_a_number_that_no_row_has_is_not_there(desk):
    for row in (HUGE, 0, -1):
        with pytest.raises(Refused):
            await read_one(CUSTOMERS, desk.seats["wang"], row)
        with pytest.raises(Refused):
            await history_of(CUSTOMERS, desk.seats["wang"], row)
        with pytest.raises(Refused):
            await reveal(CUSTOMERS, desk.seats["wang"], row, "phone", "asked")
        with pytest.raises(Refused):
            await desk.write("wang", "customers", row, note="x")
        assert not await rights_to(CUSTOMERS, desk.seats["wang"], row)


async def test_a_decimal_can_be_asked_for(desk):
    visit = await desk.add("wang", "visits", vehicle=desk.ids["vehicle"], visited_on=desk.seats["wang"].today)
    await desk.add("wang", "lines", visit=visit, name="Oil", quantity=4.5)
    for address, wanted in {"quantity=from:4.5": 1, "quantity=4.5": 1, "quantity=to:4.4": 0}.items():
        assert (await read(RESOURCES["lines"], desk.seats["wang"], View.from_address(address))).total == wanted
