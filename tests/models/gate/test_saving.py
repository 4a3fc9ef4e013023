"""The gate's way in: who may write what, what stops a write, and what follows from one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from models.access import EDIT, OWN, READ_PRIVATE, STORE, VIEW, Role, allow
from models.gate.catalogue import forget_extra_fields
from models.gate.grams import gram_field
from models.gate.outcome import Change, Conflict, Saved, Stale, Wrong
from models.gate.reading import read, read_one
from models.gate.saving import archive, delete_for_good, write, write_many
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.system import ExtraField
from models.view import View
from tests.models.gate.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.gate.desk import Desk

CUSTOMERS, VEHICLES, VISITS = RESOURCES["customers"], RESOURCES["vehicles"], RESOURCES["visits"]


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, database_url) as opened:
        yield opened


def change(desk: Desk, version: int | None = None, seen: dict[str, object] | None = None, **values: object) -> Change:
    return Change(row=desk.ids["customer"], version=version, seen=seen or {}, values=values)


@pytest.mark.parametrize(
    ("who", "may_edit", "may_archive", "may_delete"),
    [
        pytest.param("li", True, False, False, id="the advisor of the customer edits"),
        pytest.param("zhou", False, False, False, id="another advisor of the store only looks"),
        pytest.param("wang", True, True, False, id="the manager edits and archives"),
        pytest.param("chen", False, False, False, id="the manager of another store cannot touch it"),
        pytest.param("shen", False, False, False, id="the auditor only looks"),
        pytest.param("tang", True, True, True, id="the general manager may delete for good"),
    ],
)
async def test_who_may_write_a_customer(desk, who, may_edit, may_archive, may_delete):
    seat, row = desk.seats[who], await desk.add("wang", "customers", name="王芳", advisor=desk.seats["li"].person)
    for allowed, act in (
        (may_edit, lambda: write(CUSTOMERS, seat, Change(row=row, values={"note": "called"}))),
        (may_archive, lambda: archive(CUSTOMERS, seat, [row])),
        (may_delete, lambda: delete_for_good(CUSTOMERS, seat, [row])),
    ):
        if allowed:
            await act()
        else:
            with pytest.raises(Refused):
                await act()
    left = await desk.stored("SELECT note, archived_at IS NOT NULL FROM customer WHERE id = ?", row)
    assert [(note, bool(gone)) for note, gone in left] == (
        [] if may_delete else [("called" if may_edit else "", may_archive)]
    )


async def test_a_refused_write_leaves_nothing_behind(desk: Desk) -> None:
    good = Change(row=None, values={"name": "甲"})
    with pytest.raises(Refused):
        await write_many(CUSTOMERS, desk.seats["li"], [good, Change(row=9999, values={"name": "乙"})])
    assert await desk.stored("SELECT count(*) FROM customer WHERE name = ?", "甲") == [(0,)]


async def test_a_customer_may_not_be_moved_out_of_ones_own_store(desk: Desk) -> None:
    with pytest.raises(Refused, match="leave your store"):
        await desk.write("wang", "customers", desk.ids["customer"], home_store=desk.seats["chen"].store)
    assert (await read_one(CUSTOMERS, desk.seats["wang"], desk.ids["customer"])).values["home_store"] == desk.seats[
        "wang"
    ].store


@pytest.mark.parametrize("name", ["version", "archived_at", "last_visit_on", "visit_count", "id", "nonsense", "extra"])
async def test_what_is_not_on_the_page_cannot_be_written(desk: Desk, name: str) -> None:
    with pytest.raises(Refused):
        await desk.write("wang", "customers", desk.ids["customer"], **{name: 7})


async def test_a_private_field_that_is_shown_masked_cannot_be_written(desk: Desk) -> None:
    rules = [allow(Role.ADVISOR, VIEW | EDIT, STORE), allow(Role.ADVISOR, READ_PRIVATE, OWN)]
    looser, row = replace(CUSTOMERS, can=rules), desk.ids["customer"]
    with pytest.raises(Refused, match="Phone"):
        await write(looser, desk.seats["zhou"], Change(row=row, values={"phone": "13911112222"}))
    masked = await read_one(looser, desk.seats["zhou"], row)
    assert (masked.values["phone"], masked.labels["phone"], masked.editable) == (None, "138****8000", True)
    assert isinstance(await write(looser, desk.seats["zhou"], Change(row=row, values={"note": "x"})), Saved)
    assert isinstance(await write(looser, desk.seats["li"], Change(row=row, values={"phone": "13911112222"})), Saved)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        pytest.param({"name": None}, "name", id="a required field emptied"),
        pytest.param({"name": "x" * 61}, "name", id="a name too long"),
        pytest.param({"sex": "q"}, "sex", id="a state that is not among the choices"),
    ],
)
async def test_wrong_values_are_told_at_their_field_and_nothing_is_written(
    desk: Desk, values: dict[str, object], field: str
) -> None:
    outcome = await write(CUSTOMERS, desk.seats["wang"], change(desk, note="also", **values))
    assert isinstance(outcome, Wrong)
    assert [problem.field for problem in outcome.problems] == [field]
    assert (await read_one(CUSTOMERS, desk.seats["wang"], desk.ids["customer"])).values["note"] == ""


async def test_a_new_customer_without_a_name_is_wrong(desk: Desk) -> None:
    outcome = await desk.write("wang", "customers", note="no name")
    assert isinstance(outcome, Wrong)
    assert outcome.problems[0].field == "name"


async def test_a_vin_stands_once_in_the_group(desk: Desk) -> None:
    outcome = await desk.write("chen", "vehicles", plate="沪A00001", vin="LFV2A21KXG4001234")
    assert isinstance(outcome, Wrong)
    assert outcome.problems[0].field == "vin"
    twice = await write_many(VEHICLES, desk.seats["wang"], [Change(values={"vin": "LFV2A21K1G4009999"})] * 2)
    assert [type(one) for one in twice] == [Saved, Wrong]
    same = await desk.write("wang", "vehicles", desk.ids["vehicle"], vin="LFV2A21KXG4001234", note="unchanged")
    assert isinstance(same, Saved)
    assert same.fields == ("note",)


class TestTwoPeopleAtOnce:
    async def test_changes_to_different_fields_are_both_kept(self, desk: Desk) -> None:
        first = await write(CUSTOMERS, desk.seats["wang"], change(desk, 1, {"name": "李小明"}, name="李大明"))
        second = await write(CUSTOMERS, desk.seats["li"], change(desk, 1, {"note": ""}, note="夜间来电"))
        assert (first, second) == (
            Saved(desk.ids["customer"], 2, ("name",)),
            Saved(desk.ids["customer"], 3, ("note",)),
        )
        row = await read_one(CUSTOMERS, desk.seats["li"], desk.ids["customer"])
        assert (row.values["name"], row.values["note"]) == ("李大明", "夜间来电")

    async def test_a_change_to_the_same_field_shows_both_and_writes_neither_the_second(self, desk: Desk) -> None:
        await write(CUSTOMERS, desk.seats["wang"], change(desk, 1, {"name": "李小明"}, name="李大明"))
        outcome = await write(
            CUSTOMERS, desk.seats["li"], change(desk, 1, {"name": "李小明", "note": ""}, name="李中明", note="x")
        )
        assert isinstance(outcome, Stale)
        assert outcome.conflicts == (Conflict("name", "李中明", "李大明"),)
        assert (outcome.version, outcome.by) == (2, "Wang")
        row = await read_one(CUSTOMERS, desk.seats["li"], desk.ids["customer"])
        assert (row.values["name"], row.values["note"]) == ("李大明", "")

    async def test_the_same_change_twice_is_one(self, desk: Desk) -> None:
        for _ in range(2):
            outcome = await write(CUSTOMERS, desk.seats["wang"], change(desk, 1, {"name": "李小明"}, name="李大明"))
            assert isinstance(outcome, Saved)
        assert await desk.histories("customers", desk.ids["customer"]) == ["create", "edit"]

    async def test_what_was_not_seen_is_never_overwritten(self, desk: Desk) -> None:
        await write(CUSTOMERS, desk.seats["wang"], change(desk, note="from Wang"))
        outcome = await write(CUSTOMERS, desk.seats["li"], change(desk, 1, {}, note="from Li"))
        assert isinstance(outcome, Stale)


class TestWhatFollows:
    async def test_every_write_leaves_exactly_one_line_of_history(self, desk: Desk) -> None:
        row, wang = await desk.add("wang", "customers", name="王芳", phone="13911112222"), desk.seats["wang"]
        await desk.write("wang", "customers", row, note="x", stage=desk.choices["loyal"])
        await desk.write("wang", "customers", row, note="x")
        await archive(CUSTOMERS, wang, [row])
        await archive(CUSTOMERS, wang, [row])
        await archive(CUSTOMERS, wang, [row], back=True)
        await delete_for_good(CUSTOMERS, desk.seats["tang"], [row])
        assert await desk.histories("customers", row) == ["create", "edit", "archive", "restore", "delete"]

    async def test_visits_keep_the_facts_of_the_car_and_of_its_owner(self, desk: Desk) -> None:
        async def facts() -> list[tuple[str, int]]:
            sql = "SELECT last_visit_on, visit_count FROM {} WHERE id = ?"
            rows = [(await desk.stored(sql.format(noun), desk.ids[noun]))[0] for noun in ("vehicle", "customer")]
            return [(str(day), number) for day, number in rows]

        visit = await desk.add("wang", "visits", vehicle=desk.ids["vehicle"], visited_on=date(2026, 10, 1))
        await desk.add("wang", "visits", vehicle=desk.ids["vehicle"], visited_on=date(2026, 5, 1))
        assert await facts() == [("2026-10-01", 2)] * 2
        await desk.write("wang", "visits", visit, visited_on=date(2026, 11, 2))
        assert await facts() == [("2026-11-02", 2)] * 2
        await archive(VISITS, desk.seats["wang"], [visit])
        assert await facts() == [("2026-05-01", 1)] * 2
        await desk.write("wang", "vehicles", desk.ids["vehicle"], kept="sold")
        assert await facts() == [("2026-05-01", 1), ("None", 0)]

    async def test_a_new_owner_leaves_the_old_one_in_the_trail(self, desk: Desk) -> None:
        buyer = await desk.add("wang", "customers", name="王芳")
        await desk.write("wang", "vehicles", desk.ids["vehicle"], owner=buyer)
        sql = "SELECT customer_id, since, until FROM ownership WHERE vehicle_id = ? ORDER BY id"
        trail = [(who, str(since), str(until)) for who, since, until in await desk.stored(sql, desk.ids["vehicle"])]
        assert trail == [(desk.ids["customer"], "None", "2026-11-21"), (buyer, "2026-11-21", "None")]

    async def test_a_search_finds_the_new_name_and_no_longer_the_old(self, desk: Desk) -> None:
        await desk.write("wang", "customers", desk.ids["customer"], name="欧阳娜娜")

        async def found(text: str) -> int:
            return (await read(CUSTOMERS, desk.seats["wang"], View(search=text))).total

        assert (await found("娜娜"), await found("小明"), await found("8000")) == (1, 0, 1)

    async def test_grams_of_a_deleted_customer_are_gone(self, desk: Desk) -> None:
        row = await desk.add("wang", "customers", name="钱多多")
        await delete_for_good(CUSTOMERS, desk.seats["tang"], [row])
        left = "SELECT count(*) FROM gram WHERE field = ? AND record = ?"
        assert await desk.stored(left, gram_field("customer.name"), row) == [(0,)]

    async def test_a_customer_with_a_car_cannot_be_deleted_for_good(self, desk: Desk) -> None:
        with pytest.raises(Refused, match="cannot be deleted"):
            await delete_for_good(CUSTOMERS, desk.seats["tang"], [desk.ids["customer"]])
        assert await desk.histories("customers", desk.ids["customer"]) == ["create"]


async def test_the_stores_own_fields_are_written_beside_one_another(desk: Desk) -> None:
    await ExtraField.create(noun="customers", name="golf", kind="yes_no", label={"zh": "高尔夫", "en": "Golf"})
    await ExtraField.create(noun="customers", name="since_day", kind="date", label={"zh": "会员日", "en": "Member day"})
    forget_extra_fields()
    row = desk.ids["customer"]
    await desk.write("wang", "customers", row, golf=True)
    await desk.write("wang", "customers", row, since_day=date(2026, 1, 2))
    both = (await read_one(CUSTOMERS, desk.seats["wang"], row)).values
    await desk.write("wang", "customers", row, golf=None)
    one = (await read_one(CUSTOMERS, desk.seats["wang"], row)).values
    assert [(both["golf"], both["since_day"]), (one["golf"], one["since_day"])] == [
        (True, date(2026, 1, 2)),
        (None, date(2026, 1, 2)),
    ]


async def test_a_time_of_the_day_is_kept_as_its_text(desk: Desk) -> None:
    seat = desk.seats["tang"]
    await write(RESOURCES["stores"], seat, Change(row=seat.store, values={"opens_at": time(9, 15)}))
    assert await desk.stored("SELECT opens_at FROM store WHERE id = ?", seat.store) == [("09:15",)]
