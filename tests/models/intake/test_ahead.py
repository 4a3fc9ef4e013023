"""Rows that are matched ahead of time find what they would have found in their turn."""

from __future__ import annotations

import asyncio
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.gate.outcome import Change
from models.gate.saving import write
from models.intake import import_file, running
from models.intake.ahead import Ahead
from models.intake.chunk import Chunk
from models.people.seats import seat_of
from models.resources import RESOURCES
from tests.models.intake.sheets import one, repair, workbook
from tests.models.opened import hire, open_store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.access import Seat

BOOKS = (
    "SELECT id, name, phone, visit_count, last_visit_on, version FROM customer ORDER BY id",
    "SELECT id, plate, vin, owner_id, mileage, visit_count, version FROM vehicle ORDER BY id",
    "SELECT id, order_no, visited_on, vehicle_id, customer_id, amount, version FROM visit ORDER BY id",
    "SELECT id, vehicle_id, customer_id FROM ownership ORDER BY id",
    "SELECT id, customer_id, phone FROM customer_phone ORDER BY id",
    'SELECT "row", "column", reason FROM import_problem ORDER BY id',
)


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "BATCH_ROWS", 5)


async def test_rows_that_speak_of_what_the_rows_before_them_made_find_it(tmp_path: Path, manager: Seat) -> None:
    rows = [repair(number % 7, 委托书号=f"WX{number:05d}", 行驶里程=30000 + number) for number in range(40)]
    counts = await import_file(workbook(tmp_path / "a.xlsx", rows), manager)
    assert (counts.new, counts.wrong) == (40, 0)
    assert [await one(f"SELECT count(*) FROM {t}") for t in ("customer", "vehicle", "visit")] == [7, 7, 40]
    assert await one("SELECT max(mileage) FROM vehicle") == 30039


@pytest.mark.parametrize("seed", range(6))
async def test_a_tangled_file_gives_the_same_books_as_without_it(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [workbook(tmp_path / f"{number}.xlsx", tangled(Random(seed * 2 + number))) for number in range(2)]
    ahead = await books_after(tmp_path / "ahead", files)

    async def never(*_: Any) -> None:
        pass

    monkeypatch.setattr(Ahead, "begin", never)
    assert ahead == await books_after(tmp_path / "in turn", files)
    assert all(len(rows) > 10 for rows in ahead[:3])


async def test_what_somebody_writes_between_two_chunks_is_found(tmp_path: Path, sqlite_manager: Seat) -> None:
    writing: list[asyncio.Task[Any]] = []

    def between(done: int, _: int) -> None:
        if done == 5:
            change = Change(values={"name": "王伟", "phone": "13800000007"})
            writing.append(asyncio.create_task(write(RESOURCES["customers"], sqlite_manager, change)))

    rows = [repair(number) for number in range(15)]
    await import_file(workbook(tmp_path / "a.xlsx", rows), sqlite_manager, progress=between)
    await writing[0]
    assert await one("SELECT count(*) FROM customer WHERE phone = '13800000007'") == 1


async def test_rows_that_have_to_do_with_nothing_written_meanwhile_are_matched_only_once(
    tmp_path: Path, sqlite_manager: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[int] = []
    real = Chunk.match_again

    async def noted(chunk: Chunk, asks: Any, rows: Sequence[Any]) -> None:
        again.extend(row.number for row in rows)
        await real(chunk, asks, rows)

    monkeypatch.setattr(Chunk, "match_again", noted)
    rows = [*(repair(number) for number in range(8)), repair(4, 委托书号="WX99999"), repair(9)]
    await import_file(workbook(tmp_path / "a.xlsx", rows), sqlite_manager)
    assert again == [9]


def tangled(random: Random) -> list[list[Any]]:
    """Write visits of few cars and people in which plates, phones and owners change hands."""
    rows = []
    for number in range(120):
        car, person = random.randrange(20), random.randrange(15)
        said: dict[str, Any] = {
            "委托书号": random.choice([f"WX{number:05d}", f"WX{random.randrange(120):05d}", ""]),
            "车牌号": random.choice([f"京A{10000 + car}", f"京A{10000 + random.randrange(20)}", ""]),
            "车架号": random.choice([f"LFV2A21K6A3{car:06d}", f"LFV2A21K6A3{car:06d}", ""]),
            "车主姓名": random.choice([f"李小{'明芳强丽'[person % 4]}", "王伟", ""]),
            "手机": random.choice([f"138{person:08d}", f"138{person:08d}/138{random.randrange(15):08d}", ""]),
        }
        rows.append(repair(number, **said))
    return rows


async def books_after(folder: Path, files: Sequence[Path]) -> list[list[tuple[Any, ...]]]:
    """Import files into a store of their own; give what its books hold then, and how the rows were counted."""
    async with open_store(folder):
        seat = await seat_of((await hire("wang", role="manager")).id)
        counts = [tuple((await import_file(file, seat)).as_dict().values()) for file in files]
        return [*[await reader().rows(sql) for sql in BOOKS], counts]
