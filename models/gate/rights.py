"""Rights: what a seat may do with one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import ARCHIVE, DELETE, EDIT, NOTHING, READ_PRIVATE, VIEW, Action
from models.database import database, reader
from models.gate.catalogue import fields_of
from models.gate.conditions import LARGEST_ID
from models.gate.query import Compiler

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource

ON_ROWS = (VIEW, READ_PRIVATE, EDIT, ARCHIVE, DELETE)


async def rights_to(resource: Resource[Any], seat: Seat, row: int) -> Action:
    """Give everything the seat may do with this row; nothing where it may not see it or it is not there."""
    if not 0 < row <= LARGEST_ID:
        return NOTHING
    compiler = Compiler(resource, seat, await fields_of(resource), database().dialect)
    picked: list[str] = []
    values: list[Any] = []
    joins: list[str] = []
    for action in ON_ROWS:
        scope = compiler.scope(action)
        picked.append("1" if scope is None else f"CASE WHEN {scope.text} THEN 1 ELSE 0 END")
        if scope is not None:
            values += scope.values
            joins += scope.joins
    wanted = "".join(f' AND t."{name}" = ?' for name in resource.where or {})
    sql = (
        f'SELECT {", ".join(picked)} FROM "{compiler.table}" t {" ".join(dict.fromkeys(joins))} WHERE t.id = ?{wanted}'
    )
    rows = await reader().rows(sql, [*values, row, *(resource.where or {}).values()])
    granted = NOTHING
    for action, cell in zip(ON_ROWS, rows[0] if rows else (), strict=False):
        if cell:
            granted |= action
    return granted if VIEW in granted else NOTHING
