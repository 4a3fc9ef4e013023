"""Cells that name other records: who recommended a customer, and to which order an item belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.gate.writer import transaction
from models.intake import import_file, undo
from models.intake.command import first_wanted, nouns_for
from models.intake.failed import failed_rows
from models.intake.job import prepare
from models.intake.plan import dry_run
from models.intake.running import Run, carry_on, new_batch
from models.intake.uploads import new_folder, take_in
from tests.models.intake.sheets import one, repair, totals, workbook
from tests.models.intake.test_importing import counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.access import Seat
    from models.intake.plan import Plan
    from models.intake.uploads import Upload
    from models.intake.wanted import Wanted

PEOPLE = ("姓名", "手机", "介绍人")
ITEMS = ("工单号", "类别", "维修项目", "数量", "工时", "费用")
REFERRERS = "SELECT c.name, r.name FROM customer c JOIN customer r ON r.id = c.referrer_id ORDER BY c.name"


def people(path: Path, *rows: Sequence[Any]) -> Path:
    return workbook(path, rows, PEOPLE)


def items(path: Path, *rows: Sequence[Any]) -> Path:
    return workbook(path, rows, ITEMS)


async def arrived(path: Path, seat: Seat) -> tuple[Upload, Wanted]:
    """Take a file in as the five steps do."""
    folder = new_folder()
    (folder / "file").write_bytes(path.read_bytes())
    upload = await take_in(folder, path.name, seat.person)
    return upload, await first_wanted(upload, seat, nouns_for(None), 0)


async def planned(upload: Upload, wanted: Wanted, seat: Seat) -> Plan:
    return await dry_run(await prepare(upload.sheets[0].read(), wanted, seat))


async def agreed(path: Path, seat: Seat) -> tuple[Any, Any]:
    """Count beforehand, then import: both say the same."""
    plan = await planned(*await arrived(path, seat), seat)
    counts = await import_file(path, seat)
    assert counted(plan.counts) == counted(counts)
    return counts, plan


async def reasons(batch: int | None) -> list[tuple[int, str, str]]:
    return [(row, column, text.to("zh")) for row, column, text, _ in await failed_rows(batch or 0)]


@pytest.mark.parametrize("named", ["李小明", "138 0000 0001", "13900000009", "{id}", "#{id}"])
async def test_a_referrer_is_known_by_name_phone_further_phone_or_number(
    tmp_path: Path, manager: Seat, named: str
) -> None:
    await import_file(people(tmp_path / "a.xlsx", ["李小明", "13800000001/13900000009", ""]), manager)
    number = await one("SELECT id FROM customer")
    path = people(tmp_path / "b.xlsx", ["王芳", "13800000002", named.format(id=number)])
    counts, _ = await agreed(path, manager)
    assert counted(counts) == (1, 0, 0, 0, 0)
    assert await reader().rows(REFERRERS) == [("王芳", "李小明")]
    assert counted((await agreed(path, manager))[0]) == (0, 0, 1, 0, 0)
    await undo(counts.batch or 0, manager)
    assert await one("SELECT count(*) FROM customer") == 1


async def test_a_referrer_nobody_knows_makes_the_row_wrong_and_is_put_right_in_its_cell(
    tmp_path: Path, manager: Seat
) -> None:
    await import_file(people(tmp_path / "a.xlsx", ["李小明", "13800000001", ""]), manager)
    path = people(tmp_path / "b.xlsx", ["王芳", "13800000002", "赵强"])
    counts, plan = await agreed(path, manager)
    assert counted(counts) == (0, 0, 0, 0, 1)
    assert (plan.troubles[0].row, plan.troubles[0].column) == (2, 2)
    assert await reasons(counts.batch) == [
        (2, "介绍人", "找不到介绍人“赵强”，请填已建档客户的手机、姓名或客户编号，例如 138 0000 0000，或清空这一格")
    ]
    upload, wanted = await arrived(path, manager)
    wanted.cells["1:2"] = "李小明"
    assert counted((await planned(upload, wanted, manager)).counts) == (1, 0, 0, 0, 0)


async def test_several_customers_of_the_referrers_name_are_asked_about(tmp_path: Path, manager: Seat) -> None:
    await import_file(people(tmp_path / "a.xlsx", ["李明", "13800000001", ""], ["李明", "13800000003", ""]), manager)
    path = people(tmp_path / "b.xlsx", ["王芳", "13800000002", "李明"])
    upload, wanted = await arrived(path, manager)
    (trouble,) = (await planned(upload, wanted, manager)).troubles
    assert (trouble.key, trouble.noun, len(trouble.candidates)) == ("customers.referrer", "customers", 2)
    wanted.picks["1:customers.referrer"] = trouble.candidates[1]
    assert counted((await planned(upload, wanted, manager)).counts) == (1, 0, 0, 0, 0)
    batch = await new_batch(upload, wanted, manager)
    assert counted(await carry_on(Run(batch), manager)) == (1, 0, 0, 0, 0)
    assert await one("SELECT referrer_id FROM customer WHERE name = '王芳'") == trouble.candidates[1]
    assert counted(await import_file(path, manager)) == (0, 0, 0, 0, 1), "nobody is asked on the command line"


async def test_customers_of_one_file_may_recommend_each_other_in_any_order(tmp_path: Path, manager: Seat) -> None:
    before = await totals()
    path = people(
        tmp_path / "a.xlsx",
        ["王芳", "13800000002", "李小明"],
        ["李小明", "13800000001", ""],
        ["赵强", "13800000003", "13800000002"],
    )
    counts, _ = await agreed(path, manager)
    assert counted(counts) == (3, 0, 0, 0, 0)
    assert sorted(await reader().rows(REFERRERS)) == sorted([("王芳", "李小明"), ("赵强", "王芳")])
    again, _ = await agreed(path, manager)
    assert counted(again) == (0, 0, 3, 0, 0)
    done = await undo(counts.batch or 0, manager)
    assert (done.kept, done.archived) == ([], 0)
    assert await totals() == before


async def test_a_customer_known_only_by_the_second_phone_is_that_customer_and_keeps_the_first(
    tmp_path: Path, manager: Seat
) -> None:
    await import_file(people(tmp_path / "a.xlsx", ["李小明", "13800000001、13900000009", ""]), manager)
    for row in (["", "13900000009", ""], ["李小明", "139 0000 0009", ""]):
        counts, _ = await agreed(people(tmp_path / "b.xlsx", row), manager)
        assert counted(counts) == (0, 0, 1, 0, 0)
    assert await reader().rows("SELECT name, phone FROM customer") == [("李小明", "13800000001")]
    assert await one("SELECT phone FROM customer_phone") == "13900000009"


async def test_the_second_phone_of_another_row_is_the_same_customer(tmp_path: Path, manager: Seat) -> None:
    rows = [["李小明", "13800000001/13900000009", ""], ["李小明", "13900000009", ""], ["王芳", "13900000009", ""]]
    path = people(tmp_path / "a.xlsx", *rows)
    counts, _ = await agreed(path, manager)
    assert counted(counts)[0] == 2
    assert await one("SELECT count(*) FROM customer WHERE name = '李小明'") == 1


async def test_items_of_orders_come_to_their_visits(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1), repair(2)]), manager)
    before = await one("SELECT count(*) FROM history WHERE noun = 'visits'")
    path = items(
        tmp_path / "b.xlsx",
        ["WX00001", "工时", "更换机油", 1, 0.5, 120],
        ["WX00001", "配件", "机油 5W-30", 4, None, 260.5],
        ["WX00002", "人工", "四轮定位", 1, 1.2, 300],
        ["WX00002", "配件", "机滤", 1, None, 45],
        ["WX00002", "配件", "机滤", 1, None, 50],
        ["WX00002", "配件", "机滤", 1, None, 45],
        ["WX77777", "配件", "机滤", 1, None, 45],
        [None, "配件", "机滤", 1, None, 45],
    )
    counts, plan = await agreed(path, manager)
    assert counted(counts) == (5, 0, 0, 1, 2)
    assert plan.same == [(7, 5)]
    assert await reasons(counts.batch) == [
        (8, "工单号", "没有工单号为“WX77777”的来店记录，请先导入这张工单，或改成已有的工单号，例如 WX00001"),
        (9, "工单号", "看不出是哪张工单的项目：请填工单号，例如 WX00001"),
    ]
    found = await reader().rows(
        "SELECT v.order_no, l.sort, l.name, l.quantity, l.hours, l.fee FROM visit_line l"
        " JOIN visit v ON v.id = l.visit_id ORDER BY l.id"
    )
    assert found == [
        ("WX00001", "labour", "更换机油", 1, 0.5, 12000),
        ("WX00001", "parts", "机油 5W-30", 4, None, 26050),
        ("WX00002", "labour", "四轮定位", 1, 1.2, 30000),
        ("WX00002", "parts", "机滤", 1, None, 4500),
        ("WX00002", "parts", "机滤", 1, None, 5000),
    ]
    again, _ = await agreed(path, manager)
    assert counted(again) == (0, 0, 5, 1, 2)
    done = await undo(counts.batch or 0, manager)
    assert (done.removed, done.kept) == (5, [])
    assert await one("SELECT count(*) FROM visit_line") == 0
    assert await one("SELECT count(*) FROM history WHERE noun = 'visits'") == before


async def test_a_changed_fee_updates_the_item_and_an_undo_brings_the_old_one_back(
    tmp_path: Path, manager: Seat
) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1)]), manager)
    await import_file(items(tmp_path / "b.xlsx", ["WX00001", "配件", "机滤", 1, None, 45]), manager)
    counts, _ = await agreed(items(tmp_path / "c.xlsx", ["WX00001", "配件", "机滤", 2, None, 90]), manager)
    assert counted(counts) == (0, 1, 0, 0, 0)
    assert await reader().rows("SELECT quantity, fee FROM visit_line") == [(2, 9000)]
    await undo(counts.batch or 0, manager)
    assert await reader().rows("SELECT quantity, fee FROM visit_line") == [(1, 4500)]


async def test_an_order_number_of_several_visits_is_asked_about(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1), repair(2)]), manager)
    upload, wanted = await arrived(items(tmp_path / "b.xlsx", ["WX00001", "配件", "机滤", 1, None, 45]), manager)
    async with transaction() as writer:
        await writer.run("UPDATE visit SET order_no = 'WX00001'")
    (trouble,) = (await planned(upload, wanted, manager)).troubles
    assert (trouble.key, trouble.noun, len(trouble.candidates)) == ("lines.visit", "visits", 2)
    wanted.picks["1:lines.visit"] = trouble.candidates[1]
    batch = await new_batch(upload, wanted, manager)
    assert counted(await carry_on(Run(batch), manager)) == (1, 0, 0, 0, 0)
    assert await one("SELECT visit_id FROM visit_line") == trouble.candidates[1]
