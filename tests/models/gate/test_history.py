"""What became of a thing, told in words to who may know it; and protected values, shown for a reason."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.gate.counting import count_access
from models.gate.history import history_of
from models.gate.revealing import reveal
from models.gate.rights import rights_to
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
