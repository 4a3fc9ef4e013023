"""Trailing: what follows from a write — history, grams, kept facts, trails of past values."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from models.gate.conditions import database_value
from models.gate.grams import CUT_SQL, cut_values, gram_field, grams
from models.gate.storing import CHUNK
from models.kinds import kind_named
from models.kinds.kind import Kind
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from models.access import Seat
    from models.gate.columns import Known
    from models.gate.work import Work, Written
    from models.gate.writer import Writer
    from models.resource import Kept, Resource

HISTORY_SQL = """
INSERT INTO history (noun, row_id, action, person_id, at, store_id, batch_id, reason, before, after)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

ENCODER = json.JSONEncoder(ensure_ascii=False, default=str)


async def follow(work: Work) -> None:
    """Do everything that a write entails, in its transaction."""
    await add_history(work)
    for trail in work.resource.trails:
        for one in work.written:
            if one.action == "edit" and trail.field in one.after:
                await _trail(work.writer, work.seat, trail, one)
    for kept in work.resource.keeps:
        await keep_facts(work.writer, work.resource, kept, work.written)
    await keep_grams(work.writer, work.resource, work.known, work.written)  # last: it goes on beside what comes next


async def add_history(work: Work) -> None:
    """Write exactly one history row for each row that was written."""
    who, where = work.seat.person or None, work.seat.store or None
    now = database_value(datetime.now(UTC), work.writer.dialect)
    dump = _dumping(work.known)
    rows = [
        [
            work.resource.key,
            one.row,
            one.action,
            who,
            now,
            where,
            work.batch,
            work.reason,
            dump(one.before),
            dump(one.after),
        ]
        for one in work.written
    ]
    await work.writer.run_many(HISTORY_SQL, rows)


def _dumping(known: Known) -> Callable[[Mapping[str, Any]], str | None]:
    """Give the function that writes values as JSON; only the kinds that ask for it change theirs."""
    special = {n: kind.dump for n, field in known.items() if type(kind := kind_named(field.kind)).dump is not Kind.dump}

    def dump(values: Mapping[str, Any]) -> str | None:
        if not values:
            return None
        plain = {n: special[n](v) if n in special and v is not None else v for n, v in values.items()}
        return ENCODER.encode(plain)

    return dump


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
        model = model._meta.fields_map[step].related_model
    return bool(model is goal.model)


async def keep_grams(writer: Writer, resource: Resource[Any], known: Known, written: Iterable[Written]) -> None:
    """Bring the gram index up to what the searched fields now hold."""
    table = resource.model._meta.db_table
    gone: list[tuple[int, str, int]] = []
    added: list[tuple[int, str, int]] = []
    fresh: dict[int, list[tuple[int, str]]] = defaultdict(list)
    searched = [
        (name, gram_field(f"{table}.{name}"), kind_named(known[name].kind))
        for name in searched_fields(resource)
        if name in known
    ]
    for one in written:
        for name, number, kind in searched:
            if name in one.before:
                old, new = grams(kind.fragments(one.before[name])), grams(kind.fragments(one.after.get(name)))
                gone += [(number, gram, one.row) for gram in old - new]
                added += [(number, gram, one.row) for gram in new - old]
            elif name in one.after:
                fresh[number] += [(one.row, word) for word in kind.fragments(one.after[name]).split()]
    await writer.run_plain("DELETE FROM gram WHERE field = ? AND gram = ? AND record = ?", gone)
    if writer.dialect != "sqlite":
        added += [(number, gram, row) for number, words in fresh.items() for row, word in words for gram in grams(word)]
    await writer.run_plain("INSERT INTO gram (field, gram, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", added)
    for number, words in fresh.items() if writer.dialect == "sqlite" else ():
        if words:
            writer.run_soon(CUT_SQL, cut_values(number, words))


async def _trail(writer: Writer, seat: Seat, trail: Any, one: Written) -> None:
    """End the value that was, begin the one that is."""
    table = RESOURCES[trail.resource].model._meta.db_table
    old, new, now = one.before.get(trail.field), one.after.get(trail.field), datetime.now(UTC)
    columns = f"{trail.via}_id, {trail.holds}_id, since, until, by_id, version, created_at, updated_at"
    insert = f'INSERT INTO "{table}" ({columns}) VALUES (?, ?, ?, ?, ?, 1, ?, ?)'
    if old is not None:
        end = f'UPDATE "{table}" SET until = ? WHERE {trail.via}_id = ? AND {trail.holds}_id = ? AND until IS NULL'
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
        if _concerns(one, kept.via, watched)
        for values in (one.before, one.after)
        if values.get(kept.via) is not None
    }
    if missing := [one.row for one in written if kept.via not in one.after and kept.via not in one.before]:
        table = resource.model._meta.db_table
        marks = ", ".join("?" for _ in missing)
        found = await writer.rows(f'SELECT {kept.via}_id FROM "{table}" WHERE id IN ({marks})', missing)
        parents |= {row[0] for row in found if row[0] is not None}
    await keep_facts_of(writer, resource, kept, sorted(parents))


def _concerns(one: Written, via: str, watched: str) -> bool:
    """Tell whether a write can change what the parent keeps; a new row that is counted nowhere cannot."""
    if one.action == "create":
        return "*" in watched or any(name in watched for name in one.after)
    return one.action != "edit" or via in one.after or any(name in watched for name in one.after)


async def keep_facts_of(writer: Writer, resource: Resource[Any], kept: Kept, parents: Sequence[int]) -> None:
    """Work out the kept facts of these parents, then of their own parents."""
    if not parents:
        return
    parent = RESOURCES[kept.parent]
    child_table, table = resource.model._meta.db_table, parent.model._meta.db_table
    extra = f" AND {kept.where}" if kept.where else ""
    plus = "+" if writer.dialect == "sqlite" else ""  # or SQLite walks all rows that are not archived
    children = f'"{child_table}" c WHERE c.{kept.via}_id = "{table}".id AND {plus}c.archived_at IS NULL{extra}'
    sets = ", ".join(f"{column} = (SELECT {aggregate} FROM {children})" for column, aggregate in kept.columns.items())
    if writer.dialect != "sqlite":  # wait for who counts the same children now, and see what they added
        marks = ", ".join("?" for _ in parents)
        await writer.rows(f'SELECT id FROM "{table}" WHERE id IN ({marks}) ORDER BY id FOR NO KEY UPDATE', parents)
    for start in range(0, len(parents), CHUNK):  # some hundred at a time: one statement each is twice the work
        part = parents[start : start + CHUNK]
        await writer.run(f'UPDATE "{table}" SET {sets} WHERE id IN ({", ".join("?" for _ in part)})', part)
    for further in parent.keeps:
        marks = ", ".join("?" for _ in parents)
        found = await writer.rows(f'SELECT DISTINCT {further.via}_id FROM "{table}" WHERE id IN ({marks})', parents)
        await keep_facts_of(writer, parent, further, sorted(row[0] for row in found if row[0] is not None))
