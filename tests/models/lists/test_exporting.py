"""Export: exactly what is filtered, chosen and permitted; typed, never a formula; counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from models.gate.outcome import Change
from models.gate.saving import write_many
from models.lists.exporting import export
from models.people.seats import forget_seats, seat_of
from models.problem import Refused
from models.resources import RESOURCES
from models.settings import change_setting
from models.view import View
from tests.models.gate.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.gate.desk import Desk

CUSTOMERS, VISITS = RESOURCES["customers"], RESOURCES["visits"]
BAD = '=HYPERLINK("http://evil.example","click")'


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, database_url) as opened:
        yield opened


async def exported(resource, seat, query="", **view):
    target = BytesIO()
    done = await export(resource, seat, View(**view) if view else View.from_address(query), target)
    target.seek(0)
    return done, [[*row] for row in load_workbook(target).active.iter_rows()]


def words(rows):
    return [[cell.value for cell in row] for row in rows]


async def test_the_columns_are_those_of_the_screen_in_their_order(desk):
    _, rows = await exported(CUSTOMERS, desk.seats["wang"], "columns=advisor,name,recency,phone")
    assert words(rows) == [
        ["Advisor", "Name", "Recency", "Phone"],
        ["Li", "李小明", "Never serviced here", "138 0013 8000"],
    ]


async def test_texts_are_never_formulas_not_even_in_the_header(desk):
    await desk.add("wang", "customers", name="+86 王", note=BAD)
    _, rows = await exported(CUSTOMERS, desk.seats["wang"], "columns=name,note&note=filled:")
    assert [cell.data_type for row in rows for cell in row] == ["s", "s", "s", "s"]
    assert words(rows)[1] == ["+86 王", BAD]
    assert all(cell.hyperlink is None for row in rows for cell in row)


async def test_dates_and_amounts_are_typed(desk):
    await desk.add("wang", "visits", vehicle=desk.ids["vehicle"], visited_on=date(2026, 11, 2), amount=123_450)
    _, rows = await exported(VISITS, desk.seats["wang"], "columns=visited_on,amount")
    day, amount = rows[1]
    assert (day.value, day.number_format) == (datetime(2026, 11, 2), "yyyy-mm-dd")  # noqa: DTZ001 -- Excel has no zones
    assert (amount.value, amount.number_format) == (1234.5, "#,##0.00")


async def test_only_what_the_filters_leave_and_what_is_chosen_is_in_the_file(desk):
    first = await desk.add("wang", "customers", name="张伟")
    await desk.add("wang", "customers", name="张敏")
    seat = desk.seats["wang"]
    _, filtered = await exported(CUSTOMERS, seat, "name=has:张&sort=id&columns=name")
    assert words(filtered) == [["Name"], ["张伟"], ["张敏"]]
    _, chosen = await exported(CUSTOMERS, seat, ids=(first,), columns=("name",))
    assert words(chosen) == [["Name"], ["张伟"]]


async def test_another_stores_customers_are_not_in_the_file(desk):
    await desk.add("chen", "customers", name="西门客户")
    done, rows = await exported(CUSTOMERS, desk.seats["wang"], "columns=name")
    assert ["西门客户"] not in words(rows)
    done, rows = await exported(CUSTOMERS, desk.seats["tang"], "columns=name")
    assert (done.rows, done.left_out) == (1, 1)  # the general manager sees the group and exports the own store
    assert ["西门客户"] not in words(rows)


@pytest.mark.parametrize("who", ["li", "shen"])
async def test_without_the_right_there_is_no_file(desk, who):
    with pytest.raises(Refused, match="may not export"):
        await exported(CUSTOMERS, desk.seats[who])


async def test_nothing_to_export_is_said(desk):
    with pytest.raises(Refused, match="nothing here"):
        await exported(CUSTOMERS, desk.seats["wang"], "name=is:nobody")


async def test_more_rows_than_one_page_are_all_there_and_in_order(desk):
    await write_many(CUSTOMERS, desk.seats["wang"], [Change(values={"name": f"客户{n:04d}"}) for n in range(1201)])
    told: list[tuple[int, int]] = []
    target = BytesIO()
    view = View.from_address("name=has:客户&sort=-name&columns=name&page=3&size=25")
    done = await export(CUSTOMERS, desk.seats["wang"], view, target, progress=lambda *part: told.append(part))
    names = [row[0].value for row in load_workbook(BytesIO(target.getvalue())).active.iter_rows(min_row=2)]
    assert (done.rows, names) == (1201, [f"客户{n:04d}" for n in reversed(range(1201))])
    assert told == [(1000, 1201), (1201, 1201)]


async def test_every_export_is_counted_and_stands_in_the_history(desk):
    seat = desk.seats["wang"]
    for _ in range(2):
        done, _ = await exported(CUSTOMERS, seat, "stage=empty:")
    assert (done.today, done.alarm) == (2, False)
    assert await desk.stored("SELECT exported_rows FROM access_count WHERE person_id = ?", seat.person) == [(2,)]
    assert await desk.histories("customers", 0) == ["export", "export"]


async def test_beyond_the_days_alarm_a_line_is_left_for_the_manager_once(desk):
    seat = replace(desk.seats["wang"], settings={"export_alarm_rows": 1})
    alarms = [(await exported(CUSTOMERS, seat))[0].alarm for _ in range(3)]
    assert alarms == [False, True, True]
    assert await desk.histories("staff", seat.person) == ["alarm"]


async def test_the_days_limit_stops_the_export_and_counts_nothing(desk):
    seat = replace(desk.seats["wang"], settings={"export_limit_rows": 1})
    await exported(CUSTOMERS, seat)
    with pytest.raises(Refused, match="1 rows a day"):
        await exported(CUSTOMERS, seat)
    assert await desk.stored("SELECT exported_rows FROM access_count WHERE person_id = ?", seat.person) == [(1,)]


async def test_the_days_limit_is_what_the_store_has_set(desk):
    person = desk.seats["wang"].person
    assert await change_setting("export_limit_rows", "1") is None
    forget_seats()
    await exported(CUSTOMERS, await seat_of(person))
    with pytest.raises(Refused, match="1 rows a day"):
        await exported(CUSTOMERS, await seat_of(person))
    assert await change_setting("export_limit_rows", 0) is None
    forget_seats()
    assert (await exported(CUSTOMERS, await seat_of(person)))[0].rows == 1, "0 means no limit"
