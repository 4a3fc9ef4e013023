"""Rows of the sales side that nobody types: written by what happened, with their history like any write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.access import EDIT
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.storing import insert_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

NOT_YOURS = Text(
    zh="找不到这条{one}，或不归您跟进。请刷新后再试。",
    en="This {one} is not there, or not yours. Please reload and try again.",
)
CHOICE_SQL = "SELECT id FROM choice WHERE list = ? AND code = ? AND archived_at IS NULL"


async def add_row(writer: Writer, seat: Seat, key: str, values: Mapping[str, Any]) -> int:
    """Add a row that follows from something the seat was allowed to do; gives its number."""
    work = Work(RESOURCES[key], seat, await fields_of(RESOURCES[key]), writer)
    row = (await insert_rows(writer, work.resource, work.known, [values]))[0]
    said = {name: value for name, value in values.items() if name in work.known and value not in (None, "")}
    work.written = [Written(row, "create", {}, said)]
    await follow(work)
    return row


async def put_away(writer: Writer, seat: Seat, key: str, row: int) -> None:
    """Put one row into the archive, whatever the list itself lets the seat do."""
    work = Work(RESOURCES[key], seat, await fields_of(RESOURCES[key]), writer)
    sql = f'UPDATE "{work.table}" SET archived_at = ?, version = version + 1 WHERE id = ?'  # noqa: S608 -- our own name
    await writer.run(sql, [clock.now(), row])
    work.written = [Written(row, "archive")]
    await follow(work)


async def held(writer: Writer, seat: Seat, key: str, row: int, columns: str) -> tuple[Any, ...]:
    """Read columns of a row that the seat may change, held until the transaction ends."""
    resource = RESOURCES[key]
    work = Work(resource, seat, await fields_of(resource), writer)
    sql = f'SELECT {columns} FROM "{work.table}" WHERE id = ? AND archived_at IS NULL{writer.held()}'  # noqa: S608 -- our own names
    found = await writer.rows(sql, [row])
    if not found or row not in await work.allowed([row], EDIT):
        raise Refused(NOT_YOURS.fill(one=resource.one))
    return found[0]


def maybe_day(stored: object) -> date | None:
    """Read a day that may be missing."""
    return None if stored is None else day_of(stored)


async def choice_of(writer: Writer, list_name: str, code: str) -> int | None:
    """Give the row of one choice, None where the list has no such code."""
    found = await writer.rows(CHOICE_SQL, [list_name, code]) if code else []
    return found[0][0] if found else None
