"""Aside: open lines of who is not here, or of a day of rest, are taken away; they are nobody's miss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models import clock
from models.database.many import marks_for
from models.gate.catalogue import fields_of
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer

OPEN_SQL: Final = """
SELECT id FROM duty_line WHERE sheet_id IN ({marks}) AND archived_at IS NULL AND entered_at IS NULL AND state = 'open'
"""
EMPTY_SQL: Final = """
SELECT id FROM duty_sheet d WHERE d.id IN ({marks}) AND d.archived_at IS NULL
AND NOT EXISTS (SELECT 1 FROM duty_line l WHERE l.sheet_id = d.id AND l.archived_at IS NULL)
"""


async def set_aside_in(writer: Writer, seat: Seat, sheets: Sequence[int], reason: str) -> int:
    """Take the open lines of sheets away, and the sheets on which nothing is left; gives how many lines."""
    if not sheets:
        return 0
    marks = marks_for(sheets)
    lines = [row[0] for row in await writer.rows(OPEN_SQL.format(marks=marks), sheets)]
    await _archive(writer, seat, "duty_lines", lines, reason)
    empty = [row[0] for row in await writer.rows(EMPTY_SQL.format(marks=marks), sheets)]
    await _archive(writer, seat, "duty_sheets", empty, reason)
    return len(lines)


async def _archive(writer: Writer, seat: Seat, key: str, rows: Sequence[int], reason: str) -> None:
    if not rows:
        return
    resource = RESOURCES[key]
    work = Work(resource, seat, await fields_of(resource), writer, reason=reason[:200])
    now = clock.now()
    sql = f'UPDATE "{work.table}" SET archived_at = ?, version = version + 1 WHERE id = ?'  # noqa: S608 -- our own table
    await writer.run_many(sql, [[now, row] for row in rows])
    work.written = [Written(row, "archive") for row in rows]
    await follow(work)
