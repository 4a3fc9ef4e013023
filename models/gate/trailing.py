"""Trailing: what follows from a write — history, grams, kept facts, trails of past values."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from models.gate.grams import gram_field, grams
from models.kinds import kind_named
from models.path import names
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.access import Seat
    from models.gate.columns import Known
    from models.gate.writer import Writer
    from models.resource import Kept, Resource

HISTORY_SQL = """
INSERT INTO history (noun, row_id, action, person_id, at, store_id, batch_id, reason, before, after)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass
class Written:
    """One row that was written: what its fields were and what they are, as values."""

    row: int
    action: str
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)


async def follow(writer: Writer, resource: Resource[Any], seat: Seat, known: Known, written: Sequence[Written], *, batch: int | None = None, reason: str = "") -> None:  # noqa: PLR0913 -- one transaction's whole circumstance
    """Do everything that a write entails, in its transaction."""
    await add_history(writer, resource, seat, known, written, batch=batch, reason=reason)
    await keep_grams(writer, resource, known, written)
    for trail in resource.trails:
        for one in written:
            if one.action == "edit" and trail.field in one.after:
                await _trail(writer, seat, trail, one)
    for kept in resource.keeps:
        await keep_facts(writer, resource, kept, written)


async def add_history(writer: Writer, resource: Resource[Any], seat: Seat, known: Known, written: Sequence[Written], *, batch: int | None = None, reason: str = "") -> None:  # noqa: PLR0913 -- as above
    """Write exactly one history row for each row that was written."""
    now = datetime.now(UTC)
    rows = [
        [
            resource.key,
            one.row,
            one.action,
            seat.person or None,
            now,
            seat.store or None,
            batch,
            reason,
            _dumped(known, one.before),
            _dumped(known, one.after),
        ]
        for one in written
    ]
    await writer.run_many(HISTORY_SQL, rows)


def _dumped(known: Known, values: Mapping[str, Any]) -> str | None:
    if not values:
        return None
    plain = {name: kind_named(known[name].kind).dump(v) if name in known and v is not None else v for name, v in values.items()}
    return json.dumps(plain, ensure_ascii=False, default=str)


def searched_fields(resource: Resource[Any]) -> list[str]:
    """The fields of its own in which any resource's search looks, so that their grams must be kept."""
    own = {path for path in resource.search_names if "." not in path}
    for other in RESOURCES.values():
        for path in other.search_names:
            *steps, last = path.split(".")
            if steps and _leads_to(other, steps, resource):
                own.add(last)
    return sorted(own)


def _leads_to(start: Resource[Any], steps: list[str], goal: Resource[Any]) -> bool:
    model = start.model
    for step in steps:
        model = model._meta.fields_map[step].related_model  # type: ignore[attr-defined]  # noqa: SLF001 -- Tortoise's own description
    return bool(model is goal.model)


async def keep_grams(writer: Writer, resource: Resource[Any], known: Known, written: Iterable[Written]) -> None:
    """Bring the gram index up to what the searched fields now hold."""
    table = resource.model._meta.db_table  # noqa: SLF001 -- Tortoise's own description
    gone: list[tuple[int, str, int]] = []
    added: list[tuple[int, str, int]] = []
    searched = [(name, gram_field(f"{table}.{name}"), kind_named(known[name].kind)) for name in searched_fields(resource) if name in known]
    for one in written:
        for name, number, kind in searched:
            if name in one.after or name in one.before:
                old, new = grams(kind.fragments(one.before.get(name))), grams(kind.fragments(one.after.get(name)))
                gone += [(number, gram, one.row) for gram in old - new]
                added += [(number, gram, one.row) for gram in new - old]
    await writer.run_many("DELETE FROM gram WHERE field = ? AND gram = ? AND record = ?", gone)
    await writer.run_many("INSERT INTO gram (field, gram, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", added)


async def _trail(writer: Writer, seat: Seat, trail: Any, one: Written) -> None:
    """End the value that was, begin the one that is."""
    table = RESOURCES[trail.resource].model._meta.db_table  # noqa: SLF001 -- Tortoise's own description
    old, new, now = one.before.get(trail.field), one.after.get(trail.field), datetime.now(UTC)
    insert = f'INSERT INTO "{table}" ({trail.via}_id, {trail.holds}_id, since, until, by_id, version, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?)'  # noqa: S608 -- names of our own models
    if old is not None:
        end = f'UPDATE "{table}" SET until = ? WHERE {trail.via}_id = ? AND {trail.holds}_id = ? AND until IS NULL'  # noqa: S608 -- as above
        if not await writer.run(end, [seat.today, one.row, old]):
            await writer.run(insert, [one.row, old, None, seat.today, seat.person or None, now, now])
    if new is not None:
        await writer.run(insert, [one.row, new, seat.today, None, seat.person or None, now, now])


async def keep_facts(writer: Writer, resource: Resource[Any], kept: Kept, written: Sequence[Written]) -> None:
    """Work out anew what the parents of the written rows keep about their children."""
    watched = " ".join(kept.columns.values()) + kept.where
    parents = {
        values[kept.via]
        for one in written
        if one.action != "edit" or kept.via in one.after or any(name in watched for name in one.after)
        for values in (one.before, one.after)
        if values.get(kept.via) is not None
    }
    if missing := [one.row for one in written if kept.via not in one.after and kept.via not in one.before]:
        table = resource.model._meta.db_table  # noqa: SLF001 -- Tortoise's own description
        marks = ", ".join("?" for _ in missing)
        found = await writer.rows(f'SELECT {kept.via}_id FROM "{table}" WHERE id IN ({marks})', missing)  # noqa: S608 -- as above
        parents |= {row[0] for row in found if row[0] is not None}
    await keep_facts_of(writer, resource, kept, sorted(parents))


async def keep_facts_of(writer: Writer, resource: Resource[Any], kept: Kept, parents: Sequence[int]) -> None:
    """Work out the kept facts of these parents, then of their own parents."""
    if not parents:
        return
    parent = RESOURCES[kept.parent]
    child_table, table = resource.model._meta.db_table, parent.model._meta.db_table  # noqa: SLF001 -- Tortoise's own description
    extra = f" AND {kept.where}" if kept.where else ""
    sets = ", ".join(
        f'{column} = (SELECT {aggregate} FROM "{child_table}" c WHERE c.{kept.via}_id = "{table}".id AND c.archived_at IS NULL{extra})'  # noqa: S608 -- as above
        for column, aggregate in kept.columns.items()
    )
    await writer.run_many(f'UPDATE "{table}" SET {sets} WHERE id = ?', [[one] for one in parents])  # noqa: S608 -- as above
    for further in parent.keeps:
        marks = ", ".join("?" for _ in parents)
        found = await writer.rows(f'SELECT DISTINCT {further.via}_id FROM "{table}" WHERE id IN ({marks})', parents)  # noqa: S608 -- as above
        await keep_facts_of(writer, parent, further, sorted(row[0] for row in found if row[0] is not None))


__all__ = ["Written", "add_history", "follow", "keep_facts", "keep_facts_of", "keep_grams", "names", "searched_fields"]
