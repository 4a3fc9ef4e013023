"""Several people at work in the same moment: nothing is lost, nothing counted wrong."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from models.gate.outcome import Change, Saved, Stale, Wrong
from models.gate.reading import read_one
from models.gate.saving import archive, write, write_many
from models.problem import Refused
from models.resources import RESOURCES
from tests.models.gate.desk import TODAY, open_desk

CUSTOMERS, VEHICLES = RESOURCES["customers"], RESOURCES["vehicles"]


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


VIN = "LSVAB2182G2123456"


async def test_of_two_who_add_the_same_car_at_once_one_is_told_that_it_is_taken(desk):
    for round_ in range(5):
        vin = f"LSVAB2182G212345{round_}"
        added = [Change(values={"vin": vin, "plate": f"苏E0000{n}"}) for n in range(2)]
        outcomes = await asyncio.gather(*(write(VEHICLES, desk.seats["wang"], one) for one in added))
        [saved] = [outcome for outcome in outcomes if isinstance(outcome, Saved)]
        [wrong] = [outcome for outcome in outcomes if isinstance(outcome, Wrong)]
        assert wrong.problems[0].field == "vin"
        assert wrong.problems[0].text.to("en") == f"“VIN” {vin} is taken already (number {saved.row})"


async def test_of_two_who_add_the_same_code_to_a_list_at_once_one_is_told(desk):
    new = Change(values={"list": "series", "code": "zz", "zh": "甲"})
    outcomes = await asyncio.gather(*(write(RESOURCES["choices"], desk.seats["wang"], new) for _ in range(2)))
    [saved] = [outcome for outcome in outcomes if isinstance(outcome, Saved)]
    [wrong] = [outcome for outcome in outcomes if isinstance(outcome, Wrong)]
    assert wrong.problems[0].text.to("en") == f"“Code” zz is taken already (number {saved.row})"
    other = await desk.add("wang", "choices", list="brand", code="zz", zh="甲")
    told = await desk.write("wang", "choices", other, list="series")
    assert told.problems[0].text == wrong.problems[0].text
    assert isinstance(await desk.write("wang", "choices", other, list="brand", zh="乙"), Saved)


async def test_of_two_who_archive_the_same_file_at_once_one_has_done_it(desk):
    row = desk.ids["customer"]
    moved = await asyncio.gather(*(archive(CUSTOMERS, desk.seats["wang"], [row]) for _ in range(2)))
    assert sorted(moved) == [0, 1]
    assert await desk.histories("customers", row) == ["create", "archive"]


async def test_one_who_comes_too_late_keeps_the_rest_of_what_was_written(desk):
    async def several(start):
        made = [Change(values={"vin": VIN}), *(Change(values={"plate": f"苏E1{start}{n}"}) for n in range(10, 40))]
        return await write_many(VEHICLES, desk.seats["wang"], made)

    outcomes = await asyncio.gather(several(11), several(12))
    assert sorted(sum(isinstance(one, Wrong) for one in some) for some in outcomes) == [0, 1]
    assert await desk.stored("SELECT count(*) FROM vehicle WHERE vin = ?", VIN) == [(1,)]
    assert (await desk.stored("SELECT count(*) FROM vehicle WHERE plate LIKE '苏E1%'"))[0][0] >= 60


async def test_the_number_of_another_stores_car_is_not_told(desk):
    car = await desk.add("chen", "vehicles", vin=VIN)
    for who, sentence in (
        ("chen", f"“VIN” {VIN} is taken already (number {car})"),
        ("wang", f"“VIN” {VIN} is taken already, in another store. Please ask the general manager"),
    ):
        [problem] = (await desk.write(who, "vehicles", vin=VIN)).problems
        assert problem.text.to("en") == sentence


async def test_a_value_that_stands_twice_is_told(desk):
    outcomes = await write_many(
        VEHICLES, desk.seats["wang"], [Change(values={"vin": VIN}), Change(values={"vin": VIN})]
    )
    assert isinstance(outcomes[0], Saved)
    assert outcomes[1].problems[0].text.to("en") == f"“VIN” {VIN} stands here twice"
