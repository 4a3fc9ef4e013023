"""Import a file and die at a given statement, as a power cut would have it; the tests run this as a program.

`undo` takes the import back instead. `broken` plants the fault that the tests must notice: how far the file has come is noted before its rows are written.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.database import open_database
from models.gate.writer import Writer, transaction
from models.intake import import_file, running, undo
from models.people.seats import seat_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def die_at(statement: int) -> None:
    """Let the process end, without a word, when it begins its nth statement."""
    begun = 0

    def counting(real: Any) -> Any:
        async def counted(writer: Writer, sql: str, values: Sequence[Any] = ()) -> Any:
            nonlocal begun
            begun += 1
            if begun == statement:
                os._exit(9)
            return await real(writer, sql, values)

        return counted

    for name in ("run", "run_many", "run_plain", "run_soon"):
        setattr(Writer, name, counting(getattr(Writer, name)))


def note_too_early() -> None:
    """Plant the fault."""
    real = running.write_chunk

    async def early(job: Any, rows: Any, cells: Any, run: Any) -> Any:
        async with transaction() as writer:
            await writer.run("UPDATE import_batch SET done = ? WHERE id = ?", [run.done + len(rows), run.batch])
        return await real(job, rows, cells, run)

    running.write_chunk = early


async def main(folder: Path, file: Path, statement: int) -> None:
    async with await open_database(folder):
        seat = await seat_of(1)
        die_at(statement)
        if "undo" in sys.argv:
            await undo(1, seat)
        else:
            await import_file(file, seat)


if __name__ == "__main__":
    if "broken" in sys.argv:
        note_too_early()
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
