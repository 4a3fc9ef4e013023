"""What became of a thing, told in words to who may know it; and protected values, shown for a reason."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.gate.counting import count_access
from models.gate.history import history_of
from models.gate.revealing import reveal
from models.gate.rights import rights_to
from models.gate.saving import archive
from models.problem import Problem, Refused
from models.resources import RESOURCES
from tests.models.gate.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.gate.history import Event
    from tests.models.gate.desk import Desk

CUSTOMERS, VEHICLES = RESOURCES["customers"], RESOURCES["vehicles"]


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, database_url) as opened:
        yield opened


def told(event: Event) -> list[tuple[str, str, str]]:
    return [(one.field.label.to("en"), one.before, one.after) for one in event.differences]


async def newest(desk: Desk, who: str, noun: str, row: int) -> Event:
    return (await history_of(RESOURCES[noun], desk.seats[who], row)).events[0]


async def test_a_change_is_told_field_by_field_with_the_words_of_choices_and_people(desk: Desk) -> None:
    row = desk.ids["customer"]
    await desk.write("wang", "customers", row, stage=desk.choices["loyal"], party="company", do_not_contact=True)
    await desk.write(
        "wang", "customers", row, stage=desk.choices["leaving"], advisor=desk.seats["zhou"].person, distance=12
    )
    event = await newest(desk, "wang", "customers", row)
    assert (event.action, event.by) == ("edit", "Wang")
    assert told(event) == [
        ("Distance to the store", "", "12 km"),
        ("Relation stage", "Loyal", "Leaving"),
        ("Advisor", "Li", "Zhou"),
    ]


async def test_a_new_owner_is_told_by_name(desk: Desk) -> None:
    buyer = await desk.add("wang", "customers", name="王芳")
    await desk.write("wang", "vehicles", desk.ids["vehicle"], owner=buyer, insurance_due=date(2027, 3, 1))
    assert told(await newest(desk, "wang", "vehicles", desk.ids["vehicle"])) == [
        ("Owner", "李小明", "王芳"),
        ("Insurance due", "", "2027-03-01"),
    ]


async def test_private_values_are_masked_in_the_history_too(desk: Desk) -> None:
    row = desk.ids["customer"]
    await desk.write("wang", "customers", row, phone="13911112222", birthday=date(1990, 1, 1))
    assert told(await newest(desk, "li", "customers", row)) == [
        ("Phone", "138 0013 8000", "139 1111 2222"),
        ("Birthday", "", "1990-01-01"),
    ]
    assert told(await newest(desk, "shen", "customers", row)) == [
        ("Phone", "138****8000", "139****2222"),
        ("Birthday", "", "***"),
    ]


async def test_the_history_of_another_stores_customer_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        await history_of(CUSTOMERS, desk.seats["chen"], desk.ids["customer"])
    assert not await rights_to(CUSTOMERS, desk.seats["chen"], desk.ids["customer"])


async def test_a_long_history_comes_page_by_page(desk: Desk) -> None:
    row = desk.ids["customer"]
    for number in range(5):
        await desk.write("wang", "customers", row, note=f"note {number}")
    some = await history_of(CUSTOMERS, desk.seats["wang"], row, limit=3)
    every = await history_of(CUSTOMERS, desk.seats["wang"], row, limit=6)
    assert ([told(event)[0][2] for event in some.events], some.more) == (["note 4", "note 3", "note 2"], True)
    assert (len(every.events), every.more) == (6, False)


async def test_values_that_no_longer_fit_their_field_are_told_as_they_were(desk: Desk) -> None:
    row = desk.ids["customer"]
    at = "'2020-01-01'" if desk.dialect == "sqlite" else "now()"
    await desk.change(
        f"INSERT INTO history (noun, row_id, action, at, reason, after) VALUES ('customers', ?, 'edit', {at}, '', ?)",
        row,
        '{"since": "last spring", "birthday": "spring", "gone_field": 1, "stage": 99999}',
    )
    assert told(await newest(desk, "wang", "customers", row)) == [
        ("Birthday", "", "spring"),
        ("Relation stage", "", "#99999"),
        ("Customer since", "", "last spring"),
    ]
    assert told(await newest(desk, "shen", "customers", row))[0] == ("Birthday", "", "***")


class TestRevealing:
    async def test_a_reason_opens_one_value_and_is_noted(self, desk: Desk) -> None:
        row = desk.ids["customer"]
        found = await reveal(CUSTOMERS, desk.seats["shen"], row, "phone", "checking a complaint")
        assert not isinstance(found, Problem)
        assert (found.value, found.today, found.over) == ("13800138000", 1, False)
        event = await newest(desk, "wang", "customers", row)
        assert (event.action, event.by, event.reason, told(event)) == (
            "reveal",
            "Shen",
            "checking a complaint",
            [("Phone", "", "")],
        )

    async def test_without_a_reason_nothing_is_shown_and_nothing_noted(self, desk: Desk) -> None:
        found = await reveal(CUSTOMERS, desk.seats["shen"], desk.ids["customer"], "phone", "   ")
        assert isinstance(found, Problem)
        assert await desk.histories("customers", desk.ids["customer"]) == ["create"]

    @pytest.mark.parametrize(
        ("who", "name"),
        [
            pytest.param("chen", "phone", id="somebody of another store"),
            pytest.param("shen", "password_hash", id="a field that is none"),
        ],
    )
    async def test_who_may_not_see_the_thing_reveals_nothing(self, desk: Desk, who: str, name: str) -> None:
        with pytest.raises(Refused):
            await reveal(CUSTOMERS, desk.seats[who], desk.ids["customer"], name, "curious")
        assert await desk.stored("SELECT count(*) FROM access_count") == [(0,)]

    async def test_more_than_usual_raises_one_alarm_on_the_persons_own_page(self, desk: Desk) -> None:
        from dataclasses import replace

        seat = replace(desk.seats["shen"], settings={"reveal_alarm": 2})
        over = []
        for _ in range(4):
            found = await reveal(CUSTOMERS, seat, desk.ids["customer"], "phone", "again")
            assert not isinstance(found, Problem)
            over.append(found.over)
        assert over == [False, False, True, True]
        assert (await desk.histories("staff", seat.person)).count("alarm") == 1


async def test_views_are_counted_by_person_day_and_noun(desk: Desk) -> None:
    for noun in ("customers", "customers", "vehicles"):
        await count_access(desk.seats["li"], noun, "views")
    assert await count_access(desk.seats["wang"], "customers", "views") == 1
    rows = await desk.stored(
        "SELECT noun, views FROM access_count WHERE person_id = ? ORDER BY noun", desk.seats["li"].person
    )
    assert rows == [("customers", 2), ("vehicles", 1)]


class TestParts:
    async def test_what_becomes_of_phones_and_contacts_is_told_on_the_customers_page(self, desk: Desk) -> None:
        customer = desk.ids["customer"]
        phone = await desk.add("wang", "phones", customer=customer, phone="13955554444", whose="wife")
        contact = await desk.add("wang", "key_contacts", customer=customer, name="王芳", title="Buyer")
        await desk.write("wang", "phones", phone, phone="13966667777")
        await archive(RESOURCES["key_contacts"], desk.seats["wang"], [contact])
        events = (await history_of(CUSTOMERS, desk.seats["wang"], customer)).events
        assert [(one.action, one.part, told(one)) for one in events][:-1] == [
            ("archive", "key contact 王芳", []),
            ("edit", "phone 139****7777", [("Phone", "139 5555 4444", "139 6666 7777")]),
            ("create", "key contact 王芳", [("Name", "", "王芳"), ("Title", "", "Buyer")]),
            ("create", "phone 139****7777", [("Phone", "", "139 5555 4444"), ("Whose", "", "wife")]),
        ]
        assert (events[-1].action, events[-1].part) == ("create", "")

    async def test_numbers_of_a_phone_are_masked_as_its_own_rights_say(self, desk: Desk) -> None:
        await desk.add("wang", "phones", customer=desk.ids["customer"], phone="13955554444")
        event = (await history_of(CUSTOMERS, desk.seats["shen"], desk.ids["customer"])).events[0]
        assert told(event) == [("Phone", "", "139****4444")]

    async def test_phones_of_other_customers_are_not_told(self, desk: Desk) -> None:
        other = await desk.add("wang", "customers", name="Other")
        await desk.add("wang", "phones", customer=other, phone="13955554444")
        assert len((await history_of(CUSTOMERS, desk.seats["wang"], desk.ids["customer"])).events) == 1

    async def test_a_change_of_owner_is_told_once_with_the_car_and_to_both_owners(self, desk: Desk) -> None:
        buyer, car = await desk.add("wang", "customers", name="王芳"), desk.ids["vehicle"]
        await desk.write("wang", "vehicles", car, owner=buyer)
        events = (await history_of(VEHICLES, desk.seats["wang"], car)).events
        assert [(one.action, one.part) for one in events] == [("edit", ""), ("create", "")]
        for customer, end in ((desk.ids["customer"], "until"), (buyer, "since")):
            event = await newest(desk, "wang", "customers", customer)
            assert (event.action, event.part) == ("create", "change of owner")
            differences = {one.field.id: one.after for one in event.differences}
            assert (differences["vehicle"], differences[end]) == ("苏E12345", "2026-11-21")
        await desk.write("wang", "vehicles", car, owner=None)
        event = await newest(desk, "wang", "customers", buyer)
        assert (event.action, told(event)) == ("edit", [("Until", "", "2026-11-21")])

    async def test_an_owner_that_is_corrected_by_hand_is_told_with_the_car(self, desk: Desk) -> None:
        buyer = await desk.add("wang", "customers", name="王芳")
        await desk.write("wang", "vehicles", desk.ids["vehicle"], owner=buyer)
        [(row,)] = await desk.stored("SELECT id FROM ownership WHERE customer_id = ?", buyer)
        await desk.write("wang", "owners", row, since=date(2026, 1, 2))
        event = await newest(desk, "wang", "vehicles", desk.ids["vehicle"])
        assert (event.part, told(event)) == ("change of owner", [("From", "2026-11-21", "2026-01-02")])
