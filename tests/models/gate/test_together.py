"""Several people at work in the same moment: nothing is lost, nothing counted wrong."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from models.gate.outcome import Change, Saved, Stale
from models.gate.reading import read_one
from models.gate.saving import write
from models.problem import Refused
from models.resources import RESOURCES
from tests.models.gate.desk import TODAY, open_desk

CUSTOMERS = RESOURCES["customers"]


@pytest.fixture
async def desk(tmp_path, database_url):
    async with open_desk(tmp_path, database_url) as desk:
        yield desk


async def test_of_two_who_save_the_same_field_at_once_one_is_told(desk):
    row, seat = desk.ids["customer"], desk.seats["wang"]
    for round_ in range(5):
        version = (await read_one(CUSTOMERS, seat, row)).version
        outcomes = await asyncio.gather(
            *(
                write(CUSTOMERS, seat, Change(row=row, version=version, values={"note": f"{round_} {n}"}))
                for n in range(4)
            )
        )
        saved = [outcome for outcome in outcomes if isinstance(outcome, Saved)]
        assert len(saved) == 1
        assert sum(isinstance(outcome, Stale) for outcome in outcomes) == 3
    assert await desk.histories("customers", row) == ["create", *["edit"] * 5]


async def test_who_save_different_fields_at_once_both_find_them(desk):
    row, seat = desk.ids["customer"], desk.seats["wang"]
    now = await read_one(CUSTOMERS, seat, row)
    wanted = {"note": "called", "hobbies": "fishing", "distance": 12, "contact_time": "evenings"}
    await asyncio.gather(
        *(
            write(CUSTOMERS, seat, Change(row=row, version=now.version, values={n: v}, seen={n: now.values[n]}))
            for n, v in wanted.items()
        )
    )
    after = await read_one(CUSTOMERS, seat, row)
    assert {name: after.values[name] for name in wanted} == wanted
    assert after.version == now.version + len(wanted)


async def test_visits_that_are_written_at_once_are_all_counted(desk):
    visit = {"vehicle": desk.ids["vehicle"], "customer": desk.ids["customer"], "visited_on": TODAY}
    await asyncio.gather(*(desk.add("wang", "visits", **visit, note=str(n)) for n in range(8)))
    assert await desk.stored("SELECT visit_count FROM vehicle WHERE id = ?", desk.ids["vehicle"]) == [(8,)]
    assert await desk.stored("SELECT visit_count FROM customer WHERE id = ?", desk.ids["customer"]) == [(8,)]


async def test_a_resource_of_some_rows_changes_no_others(desk):
    companies = replace(CUSTOMERS, where={"party": "company"})
    with pytest.raises(Refused):
        await write(companies, desk.seats["wang"], Change(row=desk.ids["customer"], values={"note": "x"}))
