"""A cell with several phones: the first is the customer's own, the others are added to the further ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.intake import import_file, undo
from tests.models.intake.sheets import one, repair, workbook
from tests.models.intake.test_importing import counted, planned

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat


@pytest.mark.parametrize(
    "cell",
    ["13800138000/13900139000", "13800138000，13900139000", "138 0013 8000、139 0013 9000", "13800138000 13900139000"],
    ids=["a slash", "a comma", "the Chinese comma, with gaps", "a space"],
)
async def test_a_cell_with_two_phones_gives_the_main_one_and_a_further_one(
    tmp_path: Path, manager: Seat, cell: str
) -> None:
    path = workbook(tmp_path / "a.xlsx", [repair(1, 手机=cell), repair(2)])
    assert counted((await planned(path, manager)).counts) == (2, 0, 0, 0, 0)
    first = await import_file(path, manager)
    assert counted(first) == (2, 0, 0, 0, 0)
    further = "SELECT c.phone || ' ' || p.phone FROM customer_phone p JOIN customer c ON c.id = p.customer_id"
    assert await one(further) == "13800138000 13900139000"
    assert counted(await import_file(path, manager)) == (0, 0, 2, 0, 0), "the second run adds nothing"
    assert (await undo(first.batch or 0, manager)).kept == []
    assert await one("SELECT count(*) FROM customer_phone") == await one("SELECT count(*) FROM customer") == 0


async def test_a_further_phone_of_a_known_customer_is_added_to_the_others(tmp_path: Path, sqlite_manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1, 手机="13800138000")]), sqlite_manager)
    path = workbook(tmp_path / "b.xlsx", [repair(1, 手机="13800138000；010-12345678")])
    assert counted((await planned(path, sqlite_manager)).counts) == (0, 1, 0, 0, 0)
    assert counted(await import_file(path, sqlite_manager)) == (0, 1, 0, 0, 0)
    assert await one("SELECT count(*) FROM customer") == 1
    assert await one("SELECT phone FROM customer_phone") == "01012345678"


@pytest.mark.parametrize("cell", ["13800138000/12", "13800138000/1390013900"], ids=["a scrap", "a digit short"])
async def test_a_cell_whose_parts_are_not_all_phones_is_wrong(tmp_path: Path, sqlite_manager: Seat, cell: str) -> None:
    counts = await import_file(workbook(tmp_path / "a.xlsx", [repair(1, 手机=cell)]), sqlite_manager)
    assert counted(counts) == (0, 0, 0, 0, 1)


async def test_who_answers_a_customers_further_phone_does_not_rename_the_customer(
    tmp_path: Path, manager: Seat
) -> None:
    both = repair(1, 手机="13800138000/13900139000", 车主姓名="张三", 性别="男")
    await import_file(workbook(tmp_path / "a.xlsx", [both]), manager)
    by_wife = workbook(tmp_path / "b.xlsx", [repair(2, 手机="13900139000", 车主姓名="李四", 性别="女")])
    assert counted((await planned(by_wife, manager)).counts) == (1, 0, 0, 0, 0)
    assert counted(await import_file(by_wife, manager)) == (1, 0, 0, 0, 0), "the car and its visit are new"
    assert await one("SELECT name || ' ' || sex || ' ' || phone FROM customer") == "张三 m 13800138000"
    assert await one("SELECT count(*) FROM vehicle v JOIN customer c ON c.id = v.owner_id") == 2
    assert counted(await import_file(by_wife, manager)) == (0, 0, 1, 0, 0), "the second run changes nothing"
