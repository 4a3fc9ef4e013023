"""Undoing: an import is taken back — what it made goes, what it changed is as before, what was edited since stays."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import ForeignKeyFieldInstance

from models import clock
from models.access import IMPORT
from models.database import reader
from models.database.many import in_parts, marks_for, rows_in_parts
from models.database.stored import loaded
from models.gate.catalogue import fields_of
from models.gate.staying import last_ones
from models.gate.storing import column_of, stored_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import Writer, transaction
from models.intake.limits import BATCH_ROWS
from models.intake.nouns import resource_on
from models.intake.running import batch_row, runs
from models.kinds import kind_named
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource

STILL_RUNNING = Text(
    zh="这次导入还在进行，请先停止它再撤销。", en="This import is still running. Stop it first, then undo it."
)
UNDONE = Text(zh="这次导入已经撤销过了。", en="This import has been undone already.")
NOT_YOURS = Text(
    zh="您不能撤销这次导入：它属于别的门店，或您没有导入的权限。",
    en="You may not undo this import: it is another store's, or you may not import.",
)
REASON = "undo {batch}"
EDITS = "SELECT noun, row_id, before, after FROM history WHERE batch_id = ? AND action = 'edit' ORDER BY id"
MADE = "SELECT noun, row_id FROM history WHERE batch_id = ? AND action = 'create' ORDER BY id"
TOUCHED = """
SELECT DISTINCT row_id FROM history WHERE noun = '{noun}' AND (batch_id IS NULL OR batch_id <> {batch})
AND reason <> '{reason}' AND row_id IN ({{marks}})
"""
LATE_NOTE = """
DELETE FROM ownership WHERE vehicle_id = ? AND customer_id = ? AND since IS NULL
AND created_at >= (SELECT started_at FROM import_batch WHERE id = {batch})
"""  # the owner before, noted only because the import changed the owner
LAST_OWNER = """
UPDATE ownership SET until = NULL
WHERE id = (SELECT max(id) FROM ownership WHERE vehicle_id = ? AND customer_id = ?)
"""
WITH_OTHERS = """
 AND NOT EXISTS (SELECT 1 FROM history h
                 WHERE h.noun = '{noun}' AND h.row_id = t.id AND h.batch_id = {batch} AND h.action = 'create')
"""
FOLLOWING = frozenset({"ownership"})  # rows that only say what the row itself says; they go with it
WITH_THEM = frozenset({"choices", "phones"})  # come with the rows of other nouns
NEXT_TO_GO = ("phones", "visits", "vehicles", "customers")  # a visit before its car, a car before its owner


@dataclass
class Undone:
    """What an undo did; `kept` are the rows that somebody has edited since, by noun with their names."""

    batch: int
    removed: int = 0
    archived: int = 0
    restored: int = 0
    kept: list[tuple[str, int, str]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """Give what the command line prints."""
        kept = [f"{noun} {row} {name}".strip() for noun, row, name in self.kept]
        return {
            "batch": self.batch,
            "removed": self.removed,
            "archived": self.archived,
            "restored": self.restored,
            "kept": kept,
        }


async def undo(batch: int, seat: Seat) -> Undone:
    """Take an import back; cut off half-way, it can simply be asked for again."""
    _, _, _, _, store, *_, state = await batch_row(batch)
    if batch in runs:
        raise Refused(STILL_RUNNING)
    if state == "undone":
        raise Refused(UNDONE)
    edits, made = await _edits_of(batch), await _made_by(batch)
    held = {noun: resource_on(noun) for noun in (*edits, *made)}
    if store not in seat.stores or not all(seat.may(held[noun].can, IMPORT) for noun in held.keys() - WITH_THEM):
        raise Refused(NOT_YOURS)
    done = Undone(batch)
    for noun, rows in edits.items():
        await _put_back(held[noun], seat, rows, done)
    order = [*(n for n in NEXT_TO_GO if n in made), *(n for n in made if n not in NEXT_TO_GO)]
    for noun in order:
        await _take_away(held[noun], seat, made[noun], done)
    async with transaction() as writer:
        sql = "UPDATE import_batch SET state = 'undone', undone_at = ? WHERE id = ?"
        await writer.run(sql, [clock.now(), batch])
    return done


Before = Mapping[str, tuple[Any, Any]]  # by field: what it was, what the import made of it


async def _edits_of(batch: int) -> dict[str, dict[int, dict[str, tuple[Any, Any]]]]:
    """Give what the import changed: the value before its first change and the one after its last."""
    found: dict[str, dict[int, dict[str, tuple[Any, Any]]]] = {}
    for noun, row, before, after in await reader().rows(EDITS, [batch]):
        changed = found.setdefault(noun, {}).setdefault(row, {})
        was = _json(before)
        for name, value in _json(after).items():
            changed[name] = (changed[name][0] if name in changed else was.get(name), value)
    return found


async def _made_by(batch: int) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for noun, row in await reader().rows(MADE, [batch]):
        found.setdefault(noun, []).append(row)
    return found


async def _put_back(resource: Resource[Any], seat: Seat, rows: Mapping[int, Before], done: Undone) -> None:
    known, ids = await fields_of(resource), list(rows)
    for part in in_parts(ids, BATCH_ROWS):
        async with transaction() as writer:
            work = Work(resource, seat, known, writer, reason=REASON.format(batch=done.batch))
            current = await stored_values(writer, resource, known, part)
            updates: list[tuple[int, int, dict[str, Any]]] = []
            for row, (version, now) in current.items():
                back, was_edited = _values_back(known, rows[row], now)
                if was_edited:
                    done.kept.append((resource.key, row, _name(resource, now)))
                if back:
                    updates.append((row, version, back))
                    work.written.append(Written(row, "undo", {name: now.get(name) for name in back}, back))
            last = await last_ones(work, {row: (row, back) for row, _, back in updates})
            done.kept += [(resource.key, row, _name(resource, current[row][1])) for row in last]
            updates = [one for one in updates if one[0] not in last]
            work.written = [one for one in work.written if one.row not in last]
            await update_rows(writer, resource, known, updates)
            await _owners_back(writer, resource, work.written, done.batch)
            await follow(work)
            done.restored += len(updates)


def _values_back(known: Mapping[str, Any], changed: Before, now: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """Choose the values that go back: those that still are what the import made of them."""
    back: dict[str, Any] = {}
    was_edited = False
    for name, (before, after) in changed.items():
        if name not in known:
            continue
        kind = kind_named(known[name].kind)
        held = now.get(name)
        dumped = None if held is None else json.loads(json.dumps(kind.dump(held), default=str))
        if dumped == after:
            back[name] = None if before is None else kind.load(before)
        elif dumped != before:
            was_edited = True
    return back, was_edited


async def _owners_back(writer: Writer, resource: Resource[Any], written: Sequence[Written], batch: int) -> None:
    """The car was never really another's: the line of owners is as it was."""
    for one in written if resource.key == "vehicles" else ():
        if "owner" in one.before:
            values = [one.row, one.before["owner"]]
            await writer.run("DELETE FROM ownership WHERE vehicle_id = ? AND customer_id = ? AND until IS NULL", values)
            values = [one.row, one.after["owner"]]
            await writer.run(LATE_NOTE.format(batch=batch), values)
            await writer.run(LAST_OWNER, values)


async def _take_away(resource: Resource[Any], seat: Seat, ids: Sequence[int], done: Undone) -> None:
    known, reason = await fields_of(resource), REASON.format(batch=done.batch)
    for part in in_parts(ids, BATCH_ROWS):
        async with transaction(ahead=True) as writer:
            current = await stored_values(writer, resource, known, part)
            touched_sql = TOUCHED.format(noun=resource.key, batch=done.batch, reason=reason)
            touched = {row for (row,) in await rows_in_parts(writer, touched_sql, current)}
            for row in sorted(touched):
                done.kept.append((resource.key, row, _name(resource, current[row][1])))
            hanging = await _hanging(writer, resource, [row for row in current if row not in touched], done.batch)
            gone = [row for row in current if row not in touched and row not in hanging]
            work = Work(resource, seat, known, writer, reason=reason)
            work.written = [
                Written(row, "delete", {n: v for n, v in current[row][1].items() if v not in (None, "")})
                for row in gone
            ]
            table = work.table
            if gone:
                await writer.run_soon(f'DELETE FROM "{table}" WHERE id IN ({marks_for(gone)})', gone)
            stamp = clock.now()
            away = f'UPDATE "{table}" SET archived_at = ?, version = version + 1 WHERE id = ? AND archived_at IS NULL'
            await writer.run_many(away, [[stamp, row] for row in sorted(hanging)])
            work.written += [Written(row, "archive") for row in sorted(hanging)]
            await follow(work)
            done.removed += len(gone)
            done.archived += len(hanging)


async def _hanging(writer: Writer, resource: Resource[Any], ids: Sequence[int], batch: int) -> set[int]:
    """Give those rows to which something else belongs: a visit to a car, a phone to a customer."""
    held: set[int] = set()
    for other in list(RESOURCES.values()):  # the store's own tables come and go
        model = other.model
        if model._meta.db_table in FOLLOWING:
            continue
        for name, relation in model._meta.fields_map.items():
            if isinstance(relation, ForeignKeyFieldInstance) and relation.related_model is resource.model:
                column = column_of(model, name)
                sql = f'SELECT DISTINCT "{column}" FROM "{model._meta.db_table}" t WHERE "{column}" IN ({{marks}})'
                if other is resource:  # whoever came with the same import goes with it
                    sql += WITH_OTHERS.format(noun=resource.key, batch=batch)
                held |= {row for (row,) in await rows_in_parts(writer, sql, ids)}
    return held


def _name(resource: Resource[Any], values: Mapping[str, Any]) -> str:
    """Say which row it is."""
    words = [str(values[name]) for name in resource.head_names if isinstance(values.get(name), str)]
    return " ".join(words[:2])


def _json(stored: Any) -> dict[str, Any]:
    return loaded(stored) or {}
