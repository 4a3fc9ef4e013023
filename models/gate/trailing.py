"""Trailing: what follows from a write — history, grams, kept facts, trails of past values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from models import clock
from models.database.many import in_parts, marks_for, rows_in_parts
from models.gate.catalogue import forget_words
from models.gate.conditions import database_value
from models.gate.grams import CUT_SQL, UNCUT_SQL, cut_values, gram_field, grams
from models.gate.trails import leave_trail
from models.kinds import kind_named
from models.kinds.kind import Kind
from models.resources import RESOURCES
from models.uploads.places import keep_places

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from models.gate.columns import Known
    from models.gate.work import Work, Written
    from models.gate.writer import Writer
    from models.resource import Kept, Resource

HISTORY_SQL = """
INSERT INTO history (noun, row_id, action, person_id, at, store_id, batch_id, reason, before, after)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

AS_THEY_ARE_IN_JSON = frozenset({"integer", "date", "boolean"})  # whole numbers, yes and no; a date is its ISO text


async def follow(work: Work) -> None:
    """Do everything that a write entails, in its transaction."""
    await add_history(work)
    await keep_places(work)
    if work.resource.key == "choices":
        work.writer.afterwards.append(forget_words)
    for trail in work.resource.trails:
        for one in work.written:
            if one.action == "edit" and trail.field in one.after:
                await add_history(await leave_trail(work, trail, one))
    for kept in work.resource.keeps:
        await keep_facts(work.writer, work.resource, kept, work.written)
    if work.resource.key == "visits":
        from models.visiting import settle  # noqa: PLC0415 -- it writes through the gate itself

        await settle(work)
    await keep_grams(work.writer, work.resource, work.known, work.written)  # last: it goes on beside what comes next


async def add_history(work: Work) -> None:
    """Write exactly one history row for each row that was written."""
    who, where = work.seat.person or None, work.seat.store or None
    now = database_value(clock.now(), work.writer.dialect)
    dump = _dumping(work.known)
    columns: dict[str, Sequence[Any]] = {
        "row_id": [one.row for one in work.written],
        "action": [one.action for one in work.written],
        "before": [dump(one.before) for one in work.written],
        "after": [dump(one.after) for one in work.written],
    }
    same = {"noun": work.resource.key, "person_id": who, "at": now, "store_id": where}
    await work.writer.add("history", columns, {**same, "batch_id": work.batch, "reason": work.reason})


def _dumping(known: Known) -> Callable[[Mapping[str, Any]], str | None]:
    """Give the function that writes values as JSON; only the kinds that ask for it change theirs."""
    special = {
        name: kind.dump
        for name, field in known.items()
        if type(kind := kind_named(field.kind)).dump is not Kind.dump and kind.storage not in AS_THEY_ARE_IN_JSON
    }

    def dump(values: Mapping[str, Any]) -> str | None:
        if not values:
            return None
        if not special.keys().isdisjoint(values):
            values = {n: special[n](v) if n in special and v is not None else v for n, v in values.items()}
        return orjson.dumps(values, default=str).decode()

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


def several_fields(known: Known) -> list[str]:
    """The fields that hold several choices: their keys stand in the gram index, so that a filter finds them."""
    return [name for name, field in known.items() if field.kind == "choices"]


def _leads_to(start: Resource[Any], steps: list[str], goal: Resource[Any]) -> bool:
    model = start.model
    for step in steps:
        model = model._meta.fields_map[step].related_model
    return bool(model is goal.model)


async def keep_grams(writer: Writer, resource: Resource[Any], known: Known, written: Sequence[Written]) -> None:
    """Bring the gram index up to what the searched fields now hold."""
    table, is_cut_there = resource.model._meta.db_table, writer.dialect == "sqlite"
    for name in (*searched_fields(resource), *several_fields(known)):
        if name not in known:
            continue
        number, fragments = gram_field(f"{table}.{name}"), kind_named(known[name].kind).fragments
        gone: list[tuple[int, str, int]] = []
        added: list[tuple[int, str, int]] = []
        held = [one for one in written if name in one.after or name in one.before]
        words: dict[str, list[tuple[int, str]]] = {CUT_SQL: [], UNCUT_SQL: []}
        for one in held:
            old, new = one.before.get(name), one.after.get(name)
            before, after = fragments(old) if old is not None else "", fragments(new) if new is not None else ""
            if is_cut_there and not (before and after):
                words[UNCUT_SQL if before else CUT_SQL] += [(one.row, word) for word in (before or after).split()]
            elif before != after:
                gone += [(number, gram, one.row) for gram in grams(before) - grams(after)]
                added += [(number, gram, one.row) for gram in grams(after) - grams(before)]
        await writer.run_plain("DELETE FROM gram WHERE field = ? AND gram = ? AND record = ?", gone)
        await writer.run_plain("INSERT INTO gram (field, gram, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", added)
        for sql, cut in words.items():
            if cut:
                await writer.run_soon(sql, cut_values(number, cut))


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
        sql = f'SELECT {kept.via}_id FROM "{table}" WHERE id IN ({{marks}})'
        found = await rows_in_parts(writer, sql, missing)
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
    sets = f"({', '.join(kept.columns)}) = (SELECT {', '.join(kept.columns.values())} FROM {children})"
    if writer.dialect != "sqlite":  # wait for who counts the same children now, and see what they added
        sql = f'SELECT id FROM "{table}" WHERE id IN ({{marks}}) ORDER BY id FOR NO KEY UPDATE'
        await rows_in_parts(writer, sql, parents)
    for part in in_parts(parents):  # one statement for each parent is twice the work
        await writer.run_soon(f'UPDATE "{table}" SET {sets} WHERE id IN ({marks_for(part)})', part)
    for further in parent.keeps:
        marks = marks_for(parents)
        found = await writer.rows(f'SELECT DISTINCT {further.via}_id FROM "{table}" WHERE id IN ({marks})', parents)
        await keep_facts_of(writer, parent, further, sorted(row[0] for row in found if row[0] is not None))
