"""Indexes of own tables: made as tables are made and dropped with their columns, outside the migrations."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from models.database import database, reader
from models.gate.columns import extra_value
from models.gate.writer import transaction
from models.record import postgres_order
from models.resources import own_resources
from surveys.tables.living import bring_up_to_date

if TYPE_CHECKING:
    from models.field import Field

PREFIX: Final = "own_sheet_"
TABLE: Final = "sheet"
PRESENT: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'index' AND substr(name, 1, 10) = ?",
    "postgres": "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND left(indexname, 10) = ?",
}


async def keep_table_indexes() -> tuple[list[str], list[str]]:
    """Make the indexes that the lists of own tables need and drop the others; gives what was made and dropped.

    Tables that ask for the same thing under the same name share one. It can be run at any time by several processes.
    """
    await bring_up_to_date(at_once=True)
    dialect = database().dialect
    wanted = dict(
        index_of(field, dialect) for table in own_resources() for field in table.fields if field.extra and field.indexed
    )
    present = {row[0] for row in await reader().rows(PRESENT[dialect], [PREFIX])}
    made, dropped = sorted(wanted.keys() - present), sorted(present - wanted.keys())
    for name in made:  # each in a transaction of its own: nobody waits longer than for one index
        async with transaction() as writer:
            await writer.run(wanted[name])
    for name in dropped:
        async with transaction() as writer:
            await writer.run(f'DROP INDEX IF EXISTS "{name}"')
    return made, dropped


def index_of(field: Field, dialect: str) -> tuple[str, str]:
    """Give the name of the index that serves the filter and the order of a list by a field, and how it is made."""
    value = extra_value(field, dialect, alias="")
    name = f"{PREFIX}{zlib.crc32(value.encode()):08x}"
    made = f'CREATE INDEX IF NOT EXISTS "{name}" ON "{TABLE}" '
    if dialect == "sqlite":
        return name, f"{made}(archived_at, form, ({value}), id)"
    return name, made + postgres_order(["form", f"({value})"])
