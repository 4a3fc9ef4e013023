"""Merging: two files of one person or car made one, with everything that hangs on them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import ARCHIVE, EDIT
from models.duplicates.attached import references_to
from models.gate.answers import answer_anew, questions_about
from models.gate.catalogue import fields_of
from models.gate.checking import writable_fields
from models.gate.storing import stored_values, update_rows
from models.gate.trailing import add_history, keep_facts, keep_facts_of, keep_grams
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.kinds import kind_named
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.uploads.places import keep_places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.duplicates.attached import Reference
    from models.field import Field
    from models.resource import Resource

KEPT, GONE, BOTH = "kept", "gone", "both"
SAME_FILE: Final = Text(zh="这是同一份档案，不用合并。", en="This is one file; there is nothing to merge.")
NOT_THERE: Final = Text(
    zh="其中一份档案已经归档或被合并，请刷新页面。",
    en="One of the two was archived or merged meanwhile. Please load the page again.",
)
NOT_MERGED: Final = Text(zh="“{title}”不能合并。", en="“{title}” cannot be merged.")
MERGEABLE: Final = ("customers", "vehicles")
MERGE_SQL: Final = """
INSERT INTO merge (id, noun, kept_id, gone_id, moved, filled, person_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, kw_only=True)
class Merged:
    """What a merge did: its number, the kept row, and how many rows of each table came along."""

    number: int
    row: int
    moved: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass
class Merging:
    """One merge on its way."""

    work: Work
    kept: int
    gone: int
    versions: dict[int, int]
    values: dict[int, dict[str, Any]]
    # {"table", "column", "rows": [[id, value after]]}; of an answer in an own table, {"noun", "field", "rows"}
    moved: list[dict[str, Any]] = field(default_factory=list)
    filled: list[dict[str, Any]] = field(default_factory=list)  # {"row", "field", "before", "after"}
    added: list[tuple[int, str, str]] = field(default_factory=list)  # further phones: id, number, whose

    @property
    def reason(self) -> str:
        """What the history says beside each change."""
        return self.work.reason

    @property
    def counted(self) -> dict[str, int]:
        """How many rows of each table came along; those of an own table once, whatever column of them did."""
        rows: dict[str, set[int]] = {}
        for one in self.moved:
            rows.setdefault(one.get("noun") or one["table"], set()).update(row for row, _ in one["rows"])
        return {table: len(held) for table, held in rows.items()}


async def merge(
    resource: Resource[Any], seat: Seat, kept: int, gone: int, chosen: Mapping[str, str] | None = None
) -> Merged:
    """Make one file of two: what hangs on `gone` moves to `kept`, empty fields are filled, `gone` is archived.

    `chosen` names fields for which the other value wins ("gone") or both stay ("both", for texts).
    """
    if resource.key not in MERGEABLE:
        raise Refused(NOT_MERGED.fill(title=resource.title))
    if kept == gone:
        raise Refused(SAME_FILE)
    async with transaction() as writer:
        work = Work(resource, seat, await fields_of(resource), writer)
        for action in (EDIT, ARCHIVE):
            if await work.allowed([kept, gone], action) != {kept, gone}:
                raise work.refuse(action)
        sql = f'SELECT id FROM "{work.table}" WHERE id IN (?, ?) AND archived_at IS NULL'  # noqa: S608 -- our own tables
        if len(await writer.rows(f"{sql} ORDER BY id{writer.held()}", [kept, gone])) != 2:  # noqa: PLR2004 -- the two of them
            raise Refused(NOT_THERE)
        found = await stored_values(writer, resource, work.known, [kept, gone])
        number = (await writer.new_ids("merge", 1))[0]
        work.reason = f"merge {number}"
        state = Merging(work, kept, gone, {r: v for r, (v, _) in found.items()}, {r: v for r, (_, v) in found.items()})
        await _fill(state, chosen or {})
        for reference in references_to(resource):
            await _move(state, reference)
        await _move_answers(state)
        if resource.key == "customers":
            await _keep_phones(state)
        await _archive_gone(state)
        await _follow(state)
        content = {"tables": state.moved, "added": state.added}
        dumped = [json.dumps(part, ensure_ascii=False) for part in (content, state.filled)]
        stamp = clock.now()
        await writer.run(MERGE_SQL, [number, resource.key, kept, gone, *dumped, seat.person or None, stamp])
    return Merged(number=number, row=kept, moved=state.counted)


def merged_values(
    writable: Mapping[str, Field], kept: Mapping[str, Any], gone: Mapping[str, Any], chosen: Mapping[str, str]
) -> dict[str, Any]:
    """Give the fields of the kept file that change: empty ones filled, chosen ones replaced, texts put together."""
    changed: dict[str, Any] = {}
    for name, about in writable.items():
        mine, theirs = kept.get(name), gone.get(name)
        if theirs in (None, "", []) or theirs == mine:
            continue
        word = chosen.get(name, usual_winner(about, mine))
        if mine in (None, "", []) or word == GONE:
            changed[name] = theirs
        elif word == BOTH and isinstance(mine, list):
            changed[name] = list(dict.fromkeys([*mine, *theirs]))
        elif word == BOTH and isinstance(mine, str) and str(theirs) not in mine:
            changed[name] = f"{mine}\n{theirs}"
    return changed


def usual_winner(about: Field, mine: Any) -> str:
    """Say who wins where nobody chose; a "no" that nobody set gives way: whoever must not be called stays so."""
    if about.kind == "yes_no" and mine is False:
        return GONE
    return BOTH if about.kind in {"long_text", "choices"} else KEPT


async def _fill(state: Merging, chosen: Mapping[str, str]) -> None:
    """Write the values that the kept file takes over; a unique one leaves the other file first."""
    work = state.work
    mine, theirs = state.values[state.kept], state.values[state.gone]
    changed = merged_values(writable_fields(work.resource, work.known), mine, theirs, chosen)
    for name, value in changed.items():
        if work.known[name].to == work.resource.model.__name__ and value in (state.kept, state.gone):
            changed[name] = None  # nobody brought themselves
    changed = {name: value for name, value in changed.items() if value != mine.get(name)}
    taken = {name: None for name in changed if work.known[name].unique}
    for row, values in ((state.gone, taken), (state.kept, changed)):
        if not values:
            continue
        await update_rows(work.writer, work.resource, work.known, [(row, state.versions[row], values)])
        state.versions[row] += 1
        before = {name: state.values[row].get(name) for name in values}
        work.written.append(Written(row, "edit", before, values))
        state.filled += [
            {"row": row, "field": name, "before": _dumped(work, name, before[name]), "after": _dumped(work, name, v)}
            for name, v in values.items()
        ]


def _dumped(work: Work, name: str, value: Any) -> Any:
    return None if value is None else kind_named(work.known[name].kind).dump(value)


async def _move(state: Merging, reference: Reference) -> None:
    """Let every row of one table that points at the gone file point at the kept one."""
    rows = await reference.movable(state.work.writer, state.gone, state.kept)
    if not rows:
        return
    writer = state.work.writer
    own_table = reference.table == state.work.table
    after = [(row, None if own_table and row == state.kept else state.kept) for row in rows]
    sets = f'"{reference.column}" = ?' + (", version = version + 1, updated_at = ?" if reference.versioned else "")
    stamp = [clock.now()] if reference.versioned else []
    sql = f'UPDATE "{reference.table}" SET {sets} WHERE id = ?'  # noqa: S608 -- our own tables
    await writer.run_many(sql, [[value, *stamp, row] for row, value in after])
    if own_table:
        state.versions |= {row: version + 1 for row, version in state.versions.items() if row in rows}
    state.moved.append({"table": reference.table, "column": reference.column, "rows": [list(one) for one in after]})
    if reference.resource:
        other = RESOURCES[reference.resource]
        work = Work(other, state.work.seat, await fields_of(other), writer, reason=state.reason)
        work.written = [Written(row, "edit", {reference.field: state.gone}, {reference.field: v}) for row, v in after]
        await add_history(work)
        await facts_of_parents(work, state.work.resource, reference.field, [state.kept, state.gone])


async def _move_answers(state: Merging) -> None:
    """Let every answer in the store's own tables that names the gone file name the kept one."""
    for question in questions_about(state.work.resource):
        after = [(row, state.kept) for row in await question.rows(state.work.writer, [state.gone])]
        if after:
            await answer_anew(state.work, question, after)
            rows = [list(one) for one in after]
            state.moved.append({"noun": question.resource.key, "field": question.field.id, "rows": rows})


async def facts_of_parents(work: Work, parent: Resource[Any], via: str, rows: list[int]) -> None:
    """Work out what these parents keep about the children that were moved between them."""
    for kept in work.resource.keeps:
        if kept.parent == parent.key and kept.via == via:
            await keep_facts_of(work.writer, work.resource, kept, rows)


async def _keep_phones(state: Merging) -> None:
    """Keep the number that did not win as a further phone, with the name it was known by."""
    mine, theirs = state.values[state.kept], state.values[state.gone]
    numbers = {mine.get("phone"), theirs.get("phone")} - {None, ""}
    now = {one["field"]: one["after"] for one in state.filled if one["row"] == state.kept}
    numbers.discard(now.get("phone", mine.get("phone")))
    writer, other = state.work.writer, RESOURCES["phones"]
    held = await writer.rows("SELECT phone FROM customer_phone WHERE customer_id = ?", [state.kept])
    numbers -= {row[0] for row in held}
    stamp = clock.now()
    work = Work(other, state.work.seat, await fields_of(other), writer, reason=state.reason)
    for number in sorted(str(one) for one in numbers):
        row = (await writer.new_ids("customer_phone", 1))[0]
        whose = "" if mine.get("name") == theirs.get("name") else str(theirs.get("name") or "")[:40]
        sql = (
            "INSERT INTO customer_phone (id, customer_id, phone, whose, version, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, 1, ?, ?)"
        )
        await writer.run(sql, [row, state.kept, number, whose, stamp, stamp])
        work.written.append(Written(row, "create", {}, {"customer": state.kept, "phone": number, "whose": whose}))
        state.added.append((row, number, whose))
    await add_history(work)
    await keep_grams(writer, other, work.known, work.written)


async def _archive_gone(state: Merging) -> None:
    work, now = state.work, clock.now()
    sql = f'UPDATE "{work.table}" SET archived_at = ?, updated_at = ?, version = version + 1 WHERE id = ?'  # noqa: S608 -- our own tables
    await work.writer.run(sql, [now, now, state.gone])
    work.written.append(Written(state.gone, "archive"))


async def _follow(state: Merging) -> None:
    """Leave the trace on both files and bring search and kept facts up to date; no change of owner is told."""
    work = state.work
    await add_history(work)
    await keep_places(work)
    await keep_grams(work.writer, work.resource, work.known, work.written)
    for kept in work.resource.keeps:
        await keep_facts(work.writer, work.resource, kept, work.written)
