"""Saving: the one way to change data — rights, scope, version, history, all in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from tortoise.exceptions import IntegrityError

from models import clock
from models.access import ARCHIVE, CREATE, DELETE, EDIT, READ_PRIVATE, VIEW
from models.database.many import marks_for
from models.gate.catalogue import fields_of
from models.gate.checking import Checks, refuse_by_hand, writable_fields
from models.gate.outcome import Change, Conflict, Outcome, Saved, Stale, Wrong
from models.gate.relating import belonging, own_stores, strangers
from models.gate.removing import remove
from models.gate.staying import last_ones, refuse_last
from models.gate.storing import insert_rows, one_of_a_kind, stored_values, taken_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.working_out import work_out_edits, work_out_new
from models.gate.writer import Writer, transaction
from models.problem import Problem, Refused
from models.text import Text
from models.uploads.places import strange_uploads

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.access import Seat
    from models.resource import Resource

Update = tuple[int, int, dict[str, Any]]  # row, version that was read, values
EMPTY = (None, "")
LAST_CHANGE_SQL = """
SELECT s.name, h.at FROM history h LEFT JOIN staff s ON s.id = h.person_id
WHERE h.noun = ? AND h.row_id = ? AND h.action <> 'reveal' ORDER BY h.id DESC LIMIT 1
"""
OUTSIDE = Text(
    zh="这样保存后，{one}就不在您的门店范围内了，所以没有保存。",
    en="Saved like this, the {one} would leave your store, so it was not saved.",
)
ARCHIVED = Text(
    zh="这条{one}已经归档，恢复后才能修改。", en="This {one} is in the archive. Bring it back to change it."
)
PRIVATE = Text(
    zh="“{label}”受保护，您只能看到一部分，不能修改。",
    en="“{label}” is protected: you see a part of it and cannot change it.",
)


async def write(resource: Resource[Any], seat: Seat, change: Change, *, reason: str = "") -> Outcome:
    """Write one change."""
    return (await write_many(resource, seat, [change], reason=reason))[0]


async def write_many(
    resource: Resource[Any], seat: Seat, changes: Sequence[Change], *, batch: int | None = None, reason: str = ""
) -> list[Outcome]:
    """Write changes in one transaction; what is wrong or stale is left out and told, the rest is written."""
    async with transaction() as writer:
        return await write_in(writer, resource, seat, changes, batch=batch, reason=reason)


async def write_in(
    writer: Writer,
    resource: Resource[Any],
    seat: Seat,
    changes: Sequence[Change],
    *,
    batch: int | None = None,
    reason: str = "",
) -> list[Outcome]:
    """Write changes inside a transaction that is already open."""
    work = Work(resource, seat, await fields_of(resource), writer, batch, reason)
    if any(c.row is None for c in changes) and not seat.may(resource.can, CREATE):
        raise work.refuse(CREATE)
    touched = work.known.keys() & set[str]().union(*(change.values for change in changes))
    kinds = {name for group in one_of_a_kind(resource.model, work.known) for name in group}
    if writer.dialect == "sqlite" or not any(work.known[name].unique or name in kinds for name in touched):
        return await _write_all(work, changes)
    try:
        async with writer.part():
            return await _write_all(work, changes)
    except IntegrityError:  # somebody took the value in this very moment: now the check sees it
        return await _write_all(replace(work, written=[]), changes)


async def _write_all(work: Work, changes: Sequence[Change]) -> list[Outcome]:
    resource, seat = work.resource, work.seat
    own = {path: seat.store for path in own_stores(resource) if path in work.known}
    changes = [_completed(own, change) for change in changes] if own else changes
    checks = Checks(writable_fields(resource, work.known), work.known, changes)
    outcomes: list[Outcome | None] = [_wrong(checks, change) for change in changes]
    await _refuse_taken(work, changes, outcomes)
    await _edit(work, changes, outcomes)
    await _create(work, changes, outcomes)
    await follow(work)
    return [outcome for outcome in outcomes if outcome is not None]


def _completed(own: Mapping[str, int], change: Change) -> Change:
    """A new row belongs to the seat's own store where nothing else is said."""
    return change if change.row is not None else Change(values={**own, **change.values})


def _wrong(checks: Checks, change: Change) -> Wrong | None:
    problems = checks.problems(change)
    return Wrong(tuple(problems)) if problems else None


async def _refuse_taken(work: Work, changes: Sequence[Change], outcomes: list[Outcome | None]) -> None:
    """Values that must be unique and are already somebody else's."""
    seen = partial(work.allowed, action=VIEW)
    for index, problems in (await taken_values(work.writer, work.resource.model, work.known, changes, seen)).items():
        if outcomes[index] is None:
            outcomes[index] = Wrong(tuple(problems))


async def _edit(work: Work, changes: Sequence[Change], outcomes: list[Outcome | None]) -> None:
    pending = [i for i, change in enumerate(changes) if change.row is not None and outcomes[i] is None]
    ids = [row for i in pending if (row := changes[i].row) is not None]
    if not ids:
        return
    if await work.allowed(ids, EDIT) != set(ids):
        raise work.refuse(EDIT)
    await _refuse_masked(work, [changes[i] for i in pending])
    last = await last_ones(work, {i: (row, changes[i].values) for i in pending if (row := changes[i].row) is not None})
    current = await stored_values(work.writer, work.resource, work.known, ids)
    gone = await _archived(work, ids)
    wrong = await _strange(
        work, changes, {i: _changed(changes[i].values, current.get(changes[i].row or 0)) for i in pending}
    )
    changes = work_out_edits(work, changes, current, wrong)
    updates: dict[int, Update] = {}
    for i in pending:
        if changes[i].row in gone:
            outcomes[i] = Wrong((Problem(ARCHIVED.fill(one=work.resource.one)),))
        elif i in wrong or i in last:
            outcomes[i] = Wrong(tuple(wrong.get(i) or [last[i]]))
        else:
            outcomes[i] = await _one_edit(work, changes[i], current, updates)
    await update_rows(work.writer, work.resource, work.known, list(updates.values()))
    await _refuse_moved(work, updates.values())


async def _strange(
    work: Work, changes: Sequence[Change], wanted: Mapping[int, Mapping[str, Any]]
) -> dict[int, list[Problem]]:
    """Find the relations and the files that lead to nothing, or to what the seat may not see."""
    found = await strangers(work, wanted)
    for i, problems in (await strange_uploads(work, changes, wanted)).items():
        found.setdefault(i, []).extend(problems)
    return found


async def _archived(work: Work, ids: Sequence[int]) -> set[int]:
    marks = marks_for(ids)
    sql = f'SELECT id FROM "{work.table}" WHERE id IN ({marks}) AND archived_at IS NOT NULL'
    return {row[0] for row in await work.writer.rows(sql, list(ids))}


async def _refuse_moved(work: Work, updates: Iterable[Update]) -> None:
    """A row may be moved only to where the seat might have made it."""
    moved = [row for row, _, values in updates if not belonging(work.resource).isdisjoint(values)]
    action = CREATE if work.seat.may(work.resource.can, CREATE) else EDIT
    if moved and await work.allowed(moved, action) != set(moved):
        raise Refused(OUTSIDE.fill(one=work.resource.one))


def _changed(values: Mapping[str, Any], current: tuple[int, Mapping[str, Any]] | None) -> dict[str, Any]:
    """Give the values that differ from those that are there; an empty text is as empty as no value."""
    now = current[1] if current else {}
    return {
        name: value
        for name, value in values.items()
        if (held := now.get(name)) != value and not (held in EMPTY and value in EMPTY)
    }


async def _one_edit(
    work: Work,
    change: Change,
    current: Mapping[int, tuple[int, dict[str, Any]]],
    updates: dict[int, Update],
) -> Outcome:
    if change.row is None or change.row not in current:
        raise work.refuse(EDIT)
    version, now = current[change.row]
    if change.version is not None and change.version != version:
        conflicts = tuple(
            Conflict(name, value, now.get(name))
            for name, value in change.values.items()
            if now.get(name) != value and (name not in change.seen or change.seen[name] != now.get(name))
        )
        if conflicts:
            by, at = await _last_change(work, change.row)
            return Stale(change.row, version, conflicts, by, at)
    changed = _changed(change.values, current[change.row])
    if not changed:
        return Saved(change.row, version + (change.row in updates))
    _, _, together = updates.setdefault(change.row, (change.row, version, {}))
    if not together:  # a row that stands twice among the changes is written once
        work.written.append(Written(change.row, "edit", {}, together))
    written = next(one for one in reversed(work.written) if one.row == change.row)
    written.before = {**{name: now.get(name) for name in changed}, **written.before}
    together |= changed
    now |= changed
    return Saved(change.row, version + 1, tuple(changed))


async def _last_change(work: Work, row: int) -> tuple[str, datetime | None]:
    rows = await work.writer.rows(LAST_CHANGE_SQL, [work.resource.key, row])
    if not rows:
        return "", None
    at = rows[0][1]
    return rows[0][0] or "", datetime.fromisoformat(at) if isinstance(at, str) else at


async def _refuse_masked(work: Work, changes: Sequence[Change]) -> None:
    """A private field that the seat sees masked cannot be written either."""
    private = {name for name, f in work.known.items() if f.private}
    touched = [c for c in changes if private & set(c.values)]
    clear = await work.allowed([c.row for c in touched if c.row is not None], READ_PRIVATE)
    for change in touched:
        if change.row not in clear:
            name = min(private & set(change.values))
            raise Refused(PRIVATE.fill(label=work.known[name].label))


async def _create(work: Work, changes: Sequence[Change], outcomes: list[Outcome | None]) -> None:
    pending = [i for i, change in enumerate(changes) if change.row is None and outcomes[i] is None]
    changes, pending = work_out_new(work, changes, outcomes, pending)
    if not pending:
        return
    wrong = await _strange(work, changes, {i: changes[i].values for i in pending})
    for i, problems in wrong.items():
        outcomes[i] = Wrong(tuple(problems))
    pending = [i for i in pending if i not in wrong]
    if not pending:
        return
    refuse_by_hand(work.resource, work.known)
    rows = [changes[i].values for i in pending]
    ids = await insert_rows(work.writer, work.resource, work.known, rows)
    for i, row, values in zip(pending, ids, rows, strict=True):
        outcomes[i] = Saved(row, 1, tuple(values), new=True)
        work.written.append(Written(row, "create", {}, _filled(values)))
    await work.writer.check_soon(_refuse_outside(work, ids))
    work.writer.note_made(work.table, ids)


def _filled(values: Mapping[str, Any]) -> Mapping[str, Any]:
    held = values.values()
    return {n: v for n, v in values.items() if v not in EMPTY} if None in held or "" in held else values


async def _refuse_outside(work: Work, ids: Sequence[int]) -> None:
    if await work.allowed(ids, CREATE) != set(ids):
        raise Refused(OUTSIDE.fill(one=work.resource.one))


async def archive(
    resource: Resource[Any], seat: Seat, ids: Sequence[int], *, back: bool = False, reason: str = ""
) -> int:
    """Put rows into the archive, or take them back out of it; gives the number of rows that moved."""
    if not ids:
        return 0
    async with transaction() as writer:
        work = Work(resource, seat, await fields_of(resource), writer, reason=reason)
        if await work.allowed(ids, ARCHIVE) != set(ids):
            raise work.refuse(ARCHIVE)
        if not back:
            await refuse_last(work, ids)
        marks = marks_for(ids)
        wanted = "NOT NULL" if back else "NULL"
        sql = f'SELECT id FROM "{work.table}" WHERE id IN ({marks}) AND archived_at IS {wanted} ORDER BY id'
        found = [row[0] for row in await writer.rows(sql + writer.held(), list(ids))]
        stamp = None if back else clock.now()
        await writer.run_many(
            f'UPDATE "{work.table}" SET archived_at = ?, version = version + 1 WHERE id = ?',
            [[stamp, row] for row in found],
        )
        work.written = [Written(row, "restore" if back else "archive") for row in found]
        await follow(work)
        return len(found)


async def delete_for_good(resource: Resource[Any], seat: Seat, ids: Sequence[int], *, reason: str = "") -> int:
    """Delete rows and their parts for good; what still hangs on them stops it with a sentence."""
    async with transaction() as writer:
        work = Work(resource, seat, await fields_of(resource), writer, reason=reason)
        if await work.allowed(ids, DELETE) != set(ids):
            raise work.refuse(DELETE)
        return await remove(work, ids)
