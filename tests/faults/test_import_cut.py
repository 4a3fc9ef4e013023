"""An import that is cut off anywhere goes on from there: no half rows, nothing twice, nothing missing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.intake import import_file, undo
from models.intake.command import first_wanted, nouns_for
from models.intake.running import Run, carry_on, new_batch
from models.intake.uploads import new_folder, take_in
from models.people.seats import seat_of
from tests.models.intake.sheets import HEADERS, repair, totals
from tests.models.opened import hire, open_store
from tests.program import ran

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat

ROWS = 1020  # three chunks
HALF = """
SELECT (SELECT count(*) FROM visit v LEFT JOIN vehicle c ON c.id = v.vehicle_id LEFT JOIN customer p ON p.id = v.customer_id
        WHERE c.id IS NULL OR p.id IS NULL),
       (SELECT count(*) FROM vehicle WHERE id NOT IN (SELECT vehicle_id FROM visit)),
       (SELECT count(*) FROM customer WHERE id NOT IN (SELECT customer_id FROM visit))
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / "repairs.csv"
    lines = [HEADERS, *(repair(number) for number in range(ROWS))]
    path.write_text("\n".join(",".join(map(str, line)) for line in lines), "utf-8")
    return path


async def cut(folder: Path, file: Path, statement: int, *more: str) -> None:
    """Import in a process that dies."""
    async with open_store(folder):
        await hire("wang", role="manager")
    await die(folder, file, statement, *more)


async def die(folder: Path, file: Path, statement: int, *more: str) -> None:
    """Import, or undo it, in a process that dies."""
    command = ("-m", "tests.faults.dying_import", str(folder), str(file), str(statement), *more)
    ended = await asyncio.to_thread(ran, *command)
    assert ended.code == 9, f"it did not die where it should: {ended.said}"


async def counted(seat: Seat) -> tuple[int, int]:
    """Give the rows the batch counted and those the file has behind it."""
    del seat
    ((rows, done),) = await reader().rows(
        'SELECT "new" + updated + unchanged + skipped + wrong, done FROM import_batch'
    )
    return rows, done


@pytest.mark.parametrize("statement", [4, 9, 14, 19, 24, 29, 34, 40])
async def test_an_import_cut_off_at_any_statement_is_whole_afterwards(
    tmp_path: Path, file: Path, statement: int
) -> None:
    await cut(tmp_path, file, statement)
    async with open_store(tmp_path):
        seat = await seat_of(1)
        assert (await reader().rows(HALF))[0] == (0, 0, 0)
        rows, done = await counted(seat)
        assert rows == done == (await totals())["visit"]
        counts = await import_file(file, seat)
        assert (counts.new, counts.wrong, counts.rows) == (ROWS, 0, ROWS)
        held = await totals()
        assert (held["customer"], held["vehicle"], held["visit"]) == (ROWS, ROWS, ROWS)
        assert (await reader().rows("SELECT count(*) FROM import_batch"))[0][0] == 1, "it went on with the same batch"
        again = await import_file(file, seat)
        assert (again.new, again.updated, again.unchanged) == (0, 0, ROWS)


async def test_the_server_finds_what_was_cut_off_and_goes_on_with_it(tmp_path: Path, file: Path) -> None:
    from models.intake.running import resume_imports, runs

    await cut(tmp_path, file, 20)
    async with open_store(tmp_path):
        (batch,) = await resume_imports()
        task = runs[batch].task
        assert task is not None
        assert (await task).new == ROWS


async def test_a_position_noted_too_early_would_be_noticed(tmp_path: Path, file: Path) -> None:
    await cut(tmp_path, file, 21, "broken")
    async with open_store(tmp_path):
        seat = await seat_of(1)
        rows, done = await counted(seat)
        assert rows < done
        batch = (await reader().rows("SELECT id FROM import_batch"))[0][0]
        await carry_on(Run(batch), seat)
        assert (await totals())["visit"] < ROWS


async def test_a_running_import_stops_at_the_end_of_a_chunk_and_counts_what_is_there(
    tmp_path: Path, file: Path
) -> None:
    async with open_store(tmp_path):
        await hire("wang", role="manager")
        seat = await seat_of(1)
        batch = await _batch_of(file, seat)
        run = Run(batch)

        def stop_after_the_first(done: int, total: int) -> None:
            assert (done, total) == (500, ROWS)
            run.stop = True

        counts = await carry_on(run, seat, stop_after_the_first)
        assert (counts.new, counts.rows) == (500, 500)
        assert await counted(seat) == (500, 500)
        assert (await totals())["visit"] == 500
        assert (await reader().rows("SELECT state FROM import_batch"))[0][0] == "cancelled"
        counts = await import_file(file, seat)
        assert (counts.new, counts.rows, counts.batch) == (ROWS, ROWS, batch), "it goes on with the rest"


async def _batch_of(file: Path, seat: Seat) -> int:
    folder = new_folder()
    (folder / "file").write_bytes(file.read_bytes())
    upload = await take_in(folder, file.name, seat.person)
    return await new_batch(upload, await first_wanted(upload, seat, nouns_for(None), 0), seat)


@pytest.mark.parametrize("statement", [3, 12, 20])
async def test_an_undo_cut_off_at_any_statement_is_asked_for_again_and_ends(
    tmp_path: Path, file: Path, statement: int
) -> None:
    async with open_store(tmp_path):
        await hire("wang", role="manager")
        before = await totals()
        await import_file(file, await seat_of(1))
    await die(tmp_path, file, statement, "undo")
    async with open_store(tmp_path):
        seat = await seat_of(1)
        assert (await reader().rows("SELECT state FROM import_batch"))[0][0] == "done"
        left = (await totals())["visit"]
        assert left % 500 in {0, ROWS % 500}, "a chunk is taken away whole or not at all"
        undone = await undo(1, seat)
        assert (undone.archived, undone.kept) == (0, [])
        after = await totals()
        assert {name: after[name] for name in after if name != "choice"} == {
            name: before[name] for name in before if name != "choice"
        }
