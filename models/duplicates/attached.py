"""Attached: every table that points at a noun, found from the models, so that a later table is never forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.database import table_modules
from models.record import Record
from models.resources import resource_of

if TYPE_CHECKING:
    from models.gate.writer import Writer
    from models.resource import Resource


@dataclass(frozen=True)
class Reference:
    """A column of a table that holds the id of the noun's row."""

    table: str
    column: str
    field: str
    resource: str  # key of the table's own resource; empty for tables that the gate does not write
    versioned: bool
    unique_with: tuple[tuple[str, ...], ...] = ()  # the other columns of each unique set that the column is part of

    async def rows(self, writer: Writer, row: int) -> list[int]:
        """Give the ids of the rows that point at a row."""
        found = await writer.rows(f'SELECT id FROM "{self.table}" WHERE "{self.column}" = ? ORDER BY id', [row])  # noqa: S608 -- our own tables
        return [one[0] for one in found]

    async def movable(self, writer: Writer, gone: int, kept: int) -> list[int]:
        """Give the ids of the rows that may point at another row: not those whose place is taken there already."""
        taken: set[int] = set()
        for others in self.unique_with:
            same = " AND ".join(f'a."{other}" = b."{other}"' for other in others) or "1 = 1"
            sql = (
                f'SELECT a.id FROM "{self.table}" a JOIN "{self.table}" b ON {same} '  # noqa: S608 -- our own tables
                f'WHERE a."{self.column}" = ? AND b."{self.column}" = ?'
            )
            taken |= {one[0] for one in await writer.rows(sql, [gone, kept])}
        return [row for row in await self.rows(writer, gone) if row not in taken]


def references_to(resource: Resource[Any]) -> tuple[Reference, ...]:
    """Find all columns, of any table, that point at the rows of a resource."""
    return _references(resource.model.__name__)


@lru_cache(maxsize=64)
def _references(name: str) -> tuple[Reference, ...]:
    found: list[Reference] = []
    for model in _models():
        for field, column in model._meta.fields_map.items():
            if not isinstance(column, ForeignKeyFieldInstance) or str(column.model_name).rpartition(".")[2] != name:
                continue
            own = resource_of(model.__name__)
            source = _source(model, field)
            sets = [group for group in model._meta.unique_together if field in group or source in group]
            unique = [tuple(_source(model, one) for one in group if one not in {field, source}) for group in sets]
            if getattr(column, "unique", False):
                unique.append(())
            found.append(
                Reference(
                    table=model._meta.db_table,
                    column=source,
                    field=field,
                    resource=own.key if own else "",
                    versioned=issubclass(model, Record),
                    unique_with=tuple(unique),
                )
            )
    return tuple(found)


def _models() -> list[type[Model]]:
    found: dict[str, type[Model]] = {}
    for name in table_modules():
        for value in vars(import_module(name)).values():
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == name:
                found[value._meta.db_table] = value
    return [found[table] for table in sorted(found)]


def _source(model: type[Model], name: str) -> str:
    column = model._meta.fields_map[name]
    return (column.source_field or f"{name}_id") if isinstance(column, ForeignKeyFieldInstance) else name
