"""Many rows at once: what can be done is done, what cannot is told, nothing is half done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from models.access import ARCHIVE, EDIT
from models.gate.catalogue import fields_of
from models.gate.choosing import ids_of, rows_of
from models.gate.grams import gram_field
from models.gate.outcome import Change
from models.gate.query import Compiler
from models.gate.reading import read
from models.gate.saving import write_many
from models.lists.bulk import Stopped, archive_all, choose_all, delete_all, edit_all
from models.own_fields.reading import Offer, OwnField
from models.own_fields.writing import save_own_field
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from tests.models.gate.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.gate.desk import Desk

CUSTOMERS = RESOURCES["customers"]


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, database_url) as opened:
        yield opened


async def add(desk: Desk, number: int) -> list[tuple[int, int]]:
    made = [Change(values={"name": f"客户{n}"}) for n in range(number)]
    return [(outcome.row, 1) for outcome in await write_many(CUSTOMERS, desk.seats["wang"], made)]


async def notes(desk: Desk) -> set[str | None]:
    return {note for (note,) in await desk.stored("SELECT note FROM customer")}


async def test_all_rows_get_the_value_and_one_history_row_each(desk):
    rows = await add(desk, 3)
    tally = await edit_all(CUSTOMERS, desk.seats["wang"], rows, {"note": "老客户"})
    assert (tally.done, tally.left) == ([row for row, _ in rows], 0)
    assert [await desk.histories("customers", row) for row, _ in rows] == [["create", "edit"]] * 3


async def test_a_row_that_somebody_changed_meanwhile_is_left_as_it_is(desk):
    (first, second) = await add(desk, 2)
    await desk.write("tang", "customers", first[0], note="刚来过")
    tally = await edit_all(CUSTOMERS, desk.seats["wang"], [first, second], {"note": "老客户"})
    assert (tally.done, tally.stale) == ([second[0]], [first[0]])
    assert "刚来过" in await notes(desk)


async def test_what_is_so_already_counts_as_unchanged(desk):
    rows = await add(desk, 2)
    await edit_all(CUSTOMERS, desk.seats["wang"], rows, {"note": "x"})
    again = await edit_all(CUSTOMERS, desk.seats["wang"], [(row, 2) for row, _ in rows], {"note": "x"})
    assert (again.done, again.unchanged) == ([], 2)


async def test_rows_outside_the_scope_do_not_stop_the_others(desk):
    own = desk.ids["customer"]
    (other,) = await add(desk, 1)
    tally = await edit_all(CUSTOMERS, desk.seats["li"], [other, (own, 1)], {"note": "x"})
    assert tally.done == [own]
    (why,) = tally.refused
    assert tally.refused[why] == [other[0]]
    assert "may not change" in why.to("en")


async def test_only_the_rows_that_may_be_changed_are_offered(desk):
    await add(desk, 2)
    li = desk.seats["li"]
    assert len(await ids_of(CUSTOMERS, li, View())) == 3
    assert [row for row, _ in await ids_of(CUSTOMERS, li, View(), EDIT)] == [desk.ids["customer"]]
    assert await ids_of(CUSTOMERS, li, View(), ARCHIVE) == []


async def test_archived_rows_come_back(desk):
    wang, rows = desk.seats["wang"], await add(desk, 2)
    await archive_all(CUSTOMERS, wang, rows)
    assert len(await ids_of(CUSTOMERS, wang, View(archived=True))) == 2
    await archive_all(CUSTOMERS, wang, rows, back=True)
    assert await ids_of(CUSTOMERS, wang, View(archived=True)) == []


async def test_deleting_for_good_leaves_what_other_things_hang_on(desk):
    (free,) = await add(desk, 1)
    tang = desk.seats["tang"]
    tally = await delete_all(CUSTOMERS, tang, [(desk.ids["customer"], 1), free])
    assert tally.done == [free[0]]
    assert list(tally.refused.values()) == [[desk.ids["customer"]]]


async def test_it_goes_in_parts_and_can_be_stopped_between_them(desk):
    rows = await add(desk, 501)
    told: list[int] = []

    def stop(done: int) -> None:
        told.append(done)
        raise Stopped

    tally = await edit_all(CUSTOMERS, desk.seats["wang"], rows, {"note": "x"}, stop)
    assert (told, len(tally.done), tally.stopped) == ([500], 500, True)


class TestSeveralChoices:
    """Segments that a store sets by hand: an own field that holds several choices."""

    @pytest.fixture
    async def segments(self, desk: Desk) -> list[tuple[int, int]]:
        """Three customers: one in two segments, one in one, one in none."""
        words = (Text(zh="车友会", en="Car club"), Text(zh="企业客户", en="Fleet"), Text(zh="重点", en="Key"))
        field = OwnField(
            noun="customers",
            kind="choices",
            label=Text(zh="车友活动", en="Clubs"),
            offers=tuple(Offer(label=text) for text in words),
            in_filter=True,
        )
        saved = await save_own_field(desk.seats["wang"], field)
        assert isinstance(saved, OwnField), saved
        rows = await add(desk, 3)
        for (row, _), held in zip(rows, (["car_club", "fleet"], ["fleet"]), strict=False):
            await desk.write("wang", "customers", row, clubs=held)
        return [(row, 2 if at < 2 else 1) for at, (row, _) in enumerate(rows)]

    async def held(self, desk: Desk, rows: list[tuple[int, int]]) -> list[Any]:
        found = await rows_of(CUSTOMERS, desk.seats["wang"], [row for row, _ in rows], ["clubs"])
        return [row.values["clubs"] for row in found]

    async def test_one_is_added_to_what_each_holds(self, desk, segments):
        tally = await choose_all(CUSTOMERS, desk.seats["wang"], segments, "clubs", ["fleet", "key"])
        assert await self.held(desk, segments) == [["car_club", "fleet", "key"], ["fleet", "key"], ["fleet", "key"]]
        assert len(tally.done) == 3

    async def test_one_is_taken_away_from_who_holds_it(self, desk, segments):
        tally = await choose_all(CUSTOMERS, desk.seats["wang"], segments, "clubs", ["fleet"], away=True)
        assert await self.held(desk, segments) == [["car_club"], None, None]
        assert (len(tally.done), tally.unchanged) == (2, 1)

    async def test_they_are_filtered_by_an_index(self, desk, segments):
        [one, two, three] = [row for row, _ in segments]
        found = {}
        for asked in ("in:fleet", "in:car_club,key", "in:key", "none_of:car_club", "empty:"):
            page = await read(CUSTOMERS, desk.seats["wang"], View.from_address(f"clubs={asked}&sort=id"))
            assert page.problems == []
            found[asked] = [row.id for row in page.rows if row.id != desk.ids["customer"]]
        assert found == {
            "in:fleet": [one, two],
            "in:car_club,key": [one],
            "in:key": [],
            "none_of:car_club": [two, three],
            "empty:": [three],
        }
        await choose_all(CUSTOMERS, desk.seats["wang"], segments, "clubs", ["fleet"], away=True)
        compiler = Compiler(CUSTOMERS, desk.seats["wang"], await fields_of(CUSTOMERS), desk.dialect)
        asked = compiler.where(View.from_address("clubs=in:fleet"))
        assert "FROM gram" in asked.text
        left = await desk.stored("SELECT count(*) FROM gram WHERE field = ?", gram_field("customer.clubs"))
        assert left == [(len("car_club"),)], "what is taken away leaves the index"
