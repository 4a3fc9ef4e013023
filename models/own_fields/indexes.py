"""Indexes of extra fields: made and dropped as a store adds and retires them, outside the migrations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.database import database, reader
from models.gate.catalogue import UNINDEXED
from models.gate.columns import extra_value
from models.gate.writer import transaction
from models.own_fields.reading import extendable_nouns, own_fields
from models.record import postgres_order
from models.resources import RESOURCES

if TYPE_CHECKING:
    from models.own_fields.reading import OwnField

PREFIX: Final = "own_field_"
PRESENT: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'index' AND substr(name, 1, 10) = ?",
    "postgres": "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND left(indexname, 10) = ?",
}


async def keep_indexes() -> tuple[list[str], list[str]]:
    """Make the indexes that lists need and drop the others; gives what was made and what was dropped.

    It can be run at any time and by several processes: what is there already is left alone.
    """
    dialect = database().dialect
    wanted = {
        f"{PREFIX}{own.number}": index_sql(own, dialect)
        for noun in extendable_nouns()
        for own in await own_fields(noun)
        if (own.in_filter or own.in_list) and own.kind not in UNINDEXED
    }
    present = {row[0] for row in await reader().rows(PRESENT[dialect], [PREFIX])}
    made, dropped = sorted(wanted.keys() - present), sorted(present - wanted.keys())
    for name in made:  # each in a transaction of its own: nobody waits longer than for one index
        async with transaction() as writer:
            await writer.run(wanted[name])
    for name in dropped:
        async with transaction() as writer:
            await writer.run(f'DROP INDEX IF EXISTS "{name}"')
    return made, dropped


def index_sql(own: OwnField, dialect: str) -> str:
    """Write the index that serves both the filter and the order of a list, behind the archive mark."""
    table = RESOURCES[own.noun].model._meta.db_table
    value = extra_value(own.field(), dialect, alias="")
    made = f'CREATE INDEX IF NOT EXISTS "{PREFIX}{own.number}" ON "{table}" '
    return f"{made}(archived_at, ({value}), id)" if dialect == "sqlite" else made + postgres_order([f"({value})"])
