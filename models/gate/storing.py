"""Storing: rows as the database holds them — columns of their own and the `extra` JSON."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import ForeignKeyFieldInstance

from models import clock
from models.database.many import rows_in_parts
from models.gate.conditions import database_value
from models.gate.writer import as_they_are
from models.kinds import kind_named
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from models.field import Field
    from models.gate.columns import Known
    from models.gate.outcome import Change
    from models.gate.writer import Writer
    from models.record import Record
    from models.resource import Resource

TAKEN = Text(
    zh="“{label}”{value} 已经有了（编号 {other}），不能重复", en="“{label}” {value} is taken already (number {other})"
)
TAKEN_ELSEWHERE = Text(
    zh="“{label}”{value} 在别的门店已经有了，不能重复；请找总经理核对",
    en="“{label}” {value} is taken already, in another store. Please ask the general manager",
)
TWICE = Text(zh="“{label}”{value} 出现了两次，不能重复", en="“{label}” {value} stands here twice")


def column_of(model: type[Record], name: str) -> str:
    """Give the database column of a field."""
    found = model._meta.fields_map[name]
    return str(found.source_field) if isinstance(found, ForeignKeyFieldInstance) else name


def stored(field: Field, value: Any) -> Any:
    """Give a value as its column holds it."""
    if value is None:
        return None
    if isinstance(value, time):  # its column holds text
        return kind_named(field.kind).dump(value)
    if isinstance(value, Decimal):  # its column is a float
        return float(value)
    return json.dumps(value, ensure_ascii=False) if kind_named(field.kind).storage == "json" else value


async def stored_values(
    writer: Writer, resource: Resource[Any], known: Known, ids: Sequence[int], *, lock: bool = True
) -> dict[int, tuple[int, dict[str, Any]]]:
    """Read the versions and all known values of some rows, as the transaction sees them."""
    model = resource.model
    own = [name for name, field in known.items() if not field.extra]
    has_extra = "extra" in model._meta.fields_map
    picked = ", ".join(
        ["id", "version", *(f'"{column_of(model, name)}"' for name in own), *(["extra"] if has_extra else [])]
    )
    found: dict[int, tuple[int, dict[str, Any]]] = {}
    # On PostgreSQL another writer may be at work: the rows are ours from here to the end of the transaction.
    locking = " ORDER BY id FOR NO KEY UPDATE" if lock and writer.dialect != "sqlite" else ""
    sql = f'SELECT {picked} FROM "{model._meta.db_table}" WHERE id IN ({{marks}}){locking}'
    for row_id, version, *cells in await rows_in_parts(writer, sql, ids):
        values = {name: kind_named(known[name].kind).load(cell) for name, cell in zip(own, cells, strict=False)}
        if has_extra:
            values |= extra_values(known, cells[-1])
        found[row_id] = (version, values)
    return found


def extra_values(known: Known, extra: Any) -> dict[str, Any]:
    """Read the store's own fields out of the JSON."""
    held = (json.loads(extra) if isinstance(extra, str) else extra) or {}
    return {
        name: kind_named(field.kind).load(held[name])
        for name, field in known.items()
        if field.extra and held.get(name) is not None
    }


def _extra_patch(known: Known, values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: None if value is None else kind_named(known[name].kind).dump(value)
        for name, value in values.items()
        if name in known and known[name].extra
    }


async def insert_rows(
    writer: Writer, resource: Resource[Any], known: Known, rows: Sequence[Mapping[str, Any]]
) -> list[int]:
    """Insert rows with one statement and give their ids."""
    model = resource.model
    table, now = model._meta.db_table, clock.now()
    ids = await writer.new_ids(table, len(rows))
    defaults = {**_defaults(model), **(resource.where or {}), "created_at": now, "updated_at": now}
    said = set[str]().union(*rows)
    columns: dict[str, Sequence[Any]] = {"id": ids}
    same: dict[str, Any] = {}
    for name, default in defaults.items():
        if name in said:
            columns[column_of(model, name)] = _cells(known.get(name), name, default, rows, writer.dialect)
        elif default is not None and name != "extra":
            same[column_of(model, name)] = database_value(default, writer.dialect)
    if "extra" in defaults and any(known[name].extra for name in said if name in known):
        columns["extra"] = [_extra_cell(known, values) for values in rows]
    await writer.add(table, columns, same)
    return ids


def _cells(
    field: Field | None, name: str, default: Any, rows: Sequence[Mapping[str, Any]], dialect: str
) -> Sequence[Any]:
    """Give one column; an emptied text stays text where the column asks for one."""
    cells: list[Any] = [row.get(name) for row in rows]
    if field and _is_held_otherwise(field):
        cells = [stored(field, value) for value in cells]
    if default is not None:
        cells = [default if value is None else value for value in cells]
    return as_they_are(cells) if dialect == "sqlite" else cells


def _extra_cell(known: Known, values: Mapping[str, Any]) -> str | None:
    patch = {name: value for name, value in _extra_patch(known, values).items() if value is not None}
    return json.dumps(patch, ensure_ascii=False) if patch else None


def _is_held_otherwise(field: Field) -> bool:
    """Tell whether a column holds something else than the value: a list as JSON, a time as text, a float."""
    return field.kind == "time" or kind_named(field.kind).storage in {"json", "real"}


def _defaults(model: type[Record]) -> dict[str, Any]:
    """What each column of a new row holds when nothing is said."""
    defaults: dict[str, Any] = {}
    for name, column in model._meta.fields_map.items():
        if name == "id" or name.endswith("_id"):
            continue
        if isinstance(column, ForeignKeyFieldInstance):
            defaults[name] = None
        elif getattr(column, "has_db_field", True) and name in model._meta.db_fields:
            given = column.default
            defaults[name] = given() if callable(given) else given
    return defaults


async def update_rows(
    writer: Writer, resource: Resource[Any], known: Known, updates: Sequence[tuple[int, int, Mapping[str, Any]]]
) -> None:
    """Write changed values to rows, one statement for all rows with the same changed fields."""
    model, now = resource.model, clock.now()
    table = model._meta.db_table
    alike: dict[tuple[str, ...], list[tuple[int, int, Mapping[str, Any]]]] = defaultdict(list)
    for update in updates:
        alike[tuple(sorted(update[2]))].append(update)
    defaults = _defaults(model)
    for changed, group in alike.items():
        own = [name for name in changed if not known[name].extra]
        extra = any(known[name].extra for name in changed)
        sets = [f'"{column_of(model, name)}" = ?' for name in own] + ([_merged_extra(writer.dialect)] if extra else [])
        rows = []
        for row_id, version, values in group:
            cells = [
                defaults[n] if values[n] is None and not _nullable(model, n) else stored(known[n], values[n])
                for n in own
            ]
            if extra:
                cells.append(json.dumps(_extra_patch(known, values), ensure_ascii=False))
            rows.append([*cells, now, row_id, version])
        sets += ["updated_at = ?", "version = version + 1"]
        await writer.run_many(f'UPDATE "{table}" SET {", ".join(sets)} WHERE id = ? AND version = ?', rows)


def _nullable(model: type[Record], name: str) -> bool:
    return bool(model._meta.fields_map[name].null)


def _merged_extra(dialect: str) -> str:
    """Lay the changed values over the JSON that is there; an emptied one is taken out."""
    if dialect == "sqlite":
        return "extra = json_patch(coalesce(extra, '{}'), ?)"
    return "extra = jsonb_strip_nulls(coalesce(extra, '{}'::jsonb) || ?::jsonb)"


def one_of_a_kind(model: type[Record], known: Known) -> list[tuple[str, ...]]:
    """Give the fields whose values together no second row may have."""
    return [group for group in model._meta.unique_together if known.keys() >= set(group)]


async def _taken_together(
    writer: Writer, model: type[Record], group: tuple[str, ...], changes: Sequence[Change]
) -> dict[int, tuple[int, Any]]:
    """Find the changes whose values together another row has, or a change before: its number (0) and the last value."""
    table, columns = model._meta.db_table, [f'"{column_of(model, name)}"' for name in group]
    same = " AND ".join(f"{column} = ?" for column in columns)
    found: dict[int, tuple[int, Any]] = {}
    before: set[tuple[Any, ...]] = set()
    for index, change in enumerate(changes):
        if set(group).isdisjoint(change.values):
            continue
        sql = f'SELECT {", ".join(columns)} FROM "{table}" WHERE id = ?'
        now = (await writer.rows(sql, [change.row]) if change.row else []) or [(None,) * len(group)]
        values = tuple(change.values.get(name, held) for name, held in zip(group, now[0], strict=True))
        if None in values:
            continue
        rows = await writer.rows(f'SELECT id FROM "{table}" WHERE {same}', values)
        if values in before or (rows and rows[0][0] != change.row):
            found[index] = (rows[0][0] if rows else 0, values[-1])
        before.add(values)
    return found


async def taken_values(
    writer: Writer,
    model: type[Record],
    known: Known,
    changes: Sequence[Change],
    seen: Callable[[Sequence[int]], Awaitable[set[int]]],
) -> dict[int, list[Problem]]:
    """Find unique values that another row has, or that stand twice among the changes.

    The number of the other row is told only where `seen` says that it may be.
    """
    found: dict[int, list[Problem]] = defaultdict(list)
    table = model._meta.db_table
    for group in one_of_a_kind(model, known):
        together = await _taken_together(writer, model, group, changes)
        visible = await seen(sorted({row for row, _ in together.values() if row})) if together else set[int]()
        for index, (row, value) in together.items():
            words = TWICE if not row else TAKEN if row in visible else TAKEN_ELSEWHERE
            text = words.fill(label=known[group[-1]].label, value=value, other=row or "")
            found[index].append(Problem(text, group[-1], value))
    for name in (name for name, field in known.items() if field.unique):
        wanted = [(i, c.values[name]) for i, c in enumerate(changes) if c.values.get(name) not in (None, "")]
        if not wanted:
            continue
        sql = f'SELECT "{name}", id FROM "{table}" WHERE "{name}" IN ({{marks}})'
        owners: dict[Any, int] = dict(await rows_in_parts(writer, sql, [value for _, value in wanted]))
        others = {owners[v] for i, v in wanted if owners.get(v) not in (None, changes[i].row)}
        visible = await seen(sorted(others)) if others else set[int]()
        before: set[Any] = set()
        for index, value in wanted:
            other = owners.get(value)
            is_taken = other not in (None, changes[index].row)
            if is_taken or value in before:
                words = TWICE if not is_taken else TAKEN if other in visible else TAKEN_ELSEWHERE
                text = words.fill(label=known[name].label, value=value, other=other or "")
                found[index].append(Problem(text, name, value))
            before.add(value)
    return found
