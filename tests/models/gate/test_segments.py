"""Segments: a customer is in several, each a word of a list that the store edits."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from models.duplicates.merging import merge
from models.gate.catalogue import fields_of, forget_words
from models.gate.columns import resolve
from models.gate.grams import gram_field
from models.gate.history import history_of
from models.gate.outcome import Change, Saved, Wrong
from models.gate.query import Compiler
from models.gate.reading import read, read_one
from models.gate.saving import archive, write_in
from models.gate.writer import transaction
from models.intake import import_file
from models.lists.exporting import export
from models.resources import RESOURCES
from models.tables.choices import Choice
from models.view import View
from tests.models.gate.desk import open_desk
from tests.models.intake.sheets import workbook

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.gate.desk import Desk

CUSTOMERS, VEHICLES, CHOICES = RESOURCES["customers"], RESOURCES["vehicles"], RESOURCES["choices"]


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    """Three segments; Li's customer is in two of them, another in one, a third in none."""
    async with open_desk(tmp_path, database_url) as desk:
        for place, (code, zh, en) in enumerate(
            (("target", "目标用户", "Target"), ("club", "车友会", "Car club"), ("far", "外地车", "From afar"))
        ):
            desk.ids[code] = (await Choice.create(list="segment", code=code, zh=zh, en=en, order=place)).id
        forget_words()
        desk.ids["none"] = await desk.add("wang", "customers", name="None")
        desk.ids["one"] = await desk.add("wang", "customers", name="One", segments=["far"])
        await desk.write("wang", "customers", desk.ids["customer"], segments=["target", "club"])
        yield desk


async def found(desk: Desk, address: str) -> list[int]:
    page = await read(CUSTOMERS, desk.seats["wang"], View.from_address(f"{address}&sort=id"))
    assert page.problems == []
    return [row.id for row in page.rows]


ASKED = {
    "one of them": ("segments=in:target", ["customer"]),
    "either of two": ("segments=in:club,far", ["customer", "one"]),
    "not in one": ("segments=none_of:target", ["none", "one"]),
    "in none": ("segments=empty:", ["none"]),
    "in any": ("segments=filled:", ["customer", "one"]),
}


@pytest.mark.parametrize(("address", "who"), ASKED.values(), ids=ASKED)
async def test_customers_are_filtered_by_their_segments(desk, address, who):
    assert await found(desk, address) == [desk.ids[one] for one in who]


async def test_the_filter_uses_an_index_which_follows_every_change(desk):
    compiler = Compiler(CUSTOMERS, desk.seats["wang"], await fields_of(CUSTOMERS), desk.dialect)
    assert "FROM gram" in compiler.where(View.from_address("segments=in:target")).text
    await desk.write("wang", "customers", desk.ids["customer"], segments=["club"])
    await desk.write("wang", "customers", desk.ids["one"], segments=None)
    held = await desk.stored("SELECT DISTINCT record FROM gram WHERE field = ?", gram_field("customer.segments"))
    assert held == [(desk.ids["customer"],)]


async def test_a_list_shows_the_words_also_one_step_away(desk):
    row = (await read(VEHICLES, desk.seats["wang"], View(), columns=["owner.segments"])).rows[0]
    field = resolve(VEHICLES, "owner.segments", await fields_of(VEHICLES)).field
    assert row.text(field, "owner.segments", "zh") == "目标用户、车友会"
    assert row.text(field, "owner.segments", "en") == "Target, Car club"


async def test_an_export_holds_the_words(desk):
    target = BytesIO()
    await export(CUSTOMERS, desk.seats["wang"], View.from_address("columns=name,segments&segments=in:club"), target)
    rows = [[cell.value for cell in row] for row in load_workbook(target).active.iter_rows()]
    assert rows == [["Name", "Segments"], ["李小明", "Target, Car club"]]


async def test_what_the_list_does_not_have_is_refused_with_what_it_has(desk):
    outcome = await desk.write("wang", "customers", desk.ids["none"], segments=["rich"])
    assert isinstance(outcome, Wrong)
    assert "Target, Car club, From afar" in outcome.problems[0].text.to("en")


async def test_a_new_word_of_the_list_can_be_used_at_once(desk):
    await desk.add("wang", "choices", list="segment", code="night", zh="夜班司机", en="Night driver")
    assert isinstance(await desk.write("wang", "customers", desk.ids["none"], segments=["night"]), Saved)


async def test_words_made_in_a_transaction_are_known_right_after_it_whoever_looked_meanwhile(desk):
    async with transaction() as writer:
        new = Change(values={"list": "segment", "code": "night", "zh": "夜班司机"})
        await write_in(writer, CHOICES, desk.seats["wang"], [new])
        await fields_of(CUSTOMERS)
    assert "night" in list((await fields_of(CUSTOMERS))["segments"].choices or {})


async def test_a_file_brings_several_by_their_words(desk, tmp_path):
    rows = [["赵一", "13711110001", "目标用户、车友会"], ["钱二", "13711110002", "大客"]]
    file = workbook(tmp_path / "people.xlsx", rows, ("姓名", "手机", "客户细分"))
    seat = replace(desk.seats["wang"], lang="zh")
    for new in (1, 0):
        counts = await import_file(file, seat)
        assert (counts.new, counts.updated, counts.wrong) == (new, 0, 1)
    [row] = (await read(CUSTOMERS, seat, View.from_address("q=赵一"), columns=["segments"])).rows
    assert row.values["segments"] == ["target", "club"]


async def test_a_word_in_the_archive_is_not_offered_but_stays_with_who_has_it(desk):
    await archive(CHOICES, desk.seats["wang"], [desk.ids["club"]])
    field = (await fields_of(CUSTOMERS))["segments"]
    assert list(field.choices or {}) == ["target", "far"]
    row = await read_one(CUSTOMERS, desk.seats["wang"], desk.ids["customer"])
    assert row.text(field, "segments", "en") == "Target, Car club"
    assert isinstance(await desk.write("wang", "customers", row.id, note="x", segments=["club"]), Saved)


async def test_the_history_says_what_was_added(desk):
    await desk.write("wang", "customers", desk.ids["one"], segments=["far", "club"])
    event = (await history_of(CUSTOMERS, desk.seats["wang"], desk.ids["one"])).events[0]
    assert [(one.before, one.after) for one in event.differences] == [("From afar", "From afar, Car club")]


async def test_two_files_of_one_person_bring_their_segments_together(desk):
    await merge(CUSTOMERS, desk.seats["wang"], desk.ids["customer"], desk.ids["one"])
    row = await read_one(CUSTOMERS, desk.seats["wang"], desk.ids["customer"])
    assert row.values["segments"] == ["target", "club", "far"]
    assert await found(desk, "segments=in:far") == [desk.ids["customer"]]
