"""Unmerging: a merge taken back, all but what somebody has changed since."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import ARCHIVE, EDIT
from models.database import reader
from models.database.many import marks_for
from models.database.stored import loaded
from models.duplicates.attached import references_to
from models.duplicates.merging import facts_of_parents
from models.field import Field
from models.gate.answers import Question, answer_anew
from models.gate.catalogue import fields_of
from models.gate.reading import read
from models.gate.storing import stored_values, update_rows
from models.gate.trailing import add_history, keep_facts, keep_grams
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.kinds import kind_named
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.uploads.places import keep_places
from models.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer
    from models.resource import Resource

UNDONE: Final = Text(zh="这次合并已经撤销过了。", en="This merge was taken back already.")
LATER: Final = Text(
    zh="这份档案后来又合并过一次（合并 {number}），请先撤销那一次。",
    en="This file was merged again later (merge {number}). Please take that one back first.",
)
FIELD_STAYS: Final = Text(zh="“{label}”合并后改过，保持现在的内容", en="“{label}” was changed since and stays as it is")
ROW_STAYS: Final = Text(
    zh="{one} {row} 合并后改过归属，保持现状", en="{one} {row} was given to somebody else since and stays there"
)
ROW_GONE: Final = Text(zh="{one} {row} 合并后已被删除", en="{one} {row} was deleted since")
PHONE_STAYS: Final = Text(
    zh="其他电话 {row} 合并后改过，仍然保留", en="Further phone {row} was changed since and stays"
)
MERGE_SQL: Final = "SELECT noun, kept_id, gone_id, moved, filled, undone_at FROM merge WHERE id = ?"
LATER_SQL: Final = """
SELECT id FROM merge WHERE noun = ? AND undone_at IS NULL AND id > ? AND (kept_id IN (?, ?) OR gone_id IN (?, ?))
ORDER BY id LIMIT 1
"""
MERGES_SQL: Final = """
SELECT m.id, m.kept_id, m.gone_id, s.name, m.at, m.undone_at IS NOT NULL
FROM merge m LEFT JOIN staff s ON s.id = m.person_id
WHERE m.noun = ? AND (m.kept_id = ? OR m.gone_id = ?) ORDER BY m.id DESC
"""


@dataclass(frozen=True)
class PastMerge:
    """One merge that a file took part in."""

    number: int
    kept: int
    gone: int
    by: str
    at: datetime
    undone: bool
    label: str = ""


async def merges_of(noun: str, row: int) -> list[PastMerge]:
    """Give the merges a file took part in, newest first."""
    found = await reader().rows(MERGES_SQL, [noun, row, row])
    return [
        PastMerge(number, kept, gone, by or "", kind_named("datetime").load(at), bool(undone))
        for number, kept, gone, by, at, undone in found
    ]


async def last_merges(resource: Resource[Any], seat: Seat, most: int = 10) -> list[PastMerge]:
    """Give the newest merges that can still be taken back, of files the seat may see, with what they are called."""
    sql = MERGES_SQL.replace("(m.kept_id = ? OR m.gone_id = ?)", "m.undone_at IS NULL") + " LIMIT ?"
    found = await reader().rows(sql, [resource.key, most])
    if not found:
        return []
    head = resource.head_names[0]
    page = await read(resource, seat, View(ids=tuple({row[1] for row in found}), size=most), columns=[head])
    labels = {row.id: row.text(page.fields[head], head, seat.lang) or f"#{row.id}" for row in page.rows}
    return [
        PastMerge(number, kept, gone, by or "", kind_named("datetime").load(at), bool(undone), labels[kept])
        for number, kept, gone, by, at, undone in found
        if kept in labels
    ]


@dataclass
class Unmerging:
    """One merge on its way back."""

    work: Work
    kept: int
    gone: int
    stays: list[Text] = field(default_factory=list)


async def unmerge(seat: Seat, number: int) -> list[Text]:
    """Take a merge back; gives what stays because somebody has changed it since."""
    async with transaction() as writer:
        found = await writer.rows(MERGE_SQL + writer.held(), [number])
        if not found or found[0][5] is not None:
            raise Refused(UNDONE)
        noun, kept, gone, moved, filled, _ = found[0]
        later = await writer.rows(LATER_SQL, [noun, number, kept, gone, kept, gone])
        if later:
            raise Refused(LATER.fill(number=later[0][0]))
        resource = RESOURCES[noun]
        work = Work(resource, seat, await fields_of(resource), writer, reason=f"undo merge {number}")
        for action in (EDIT, ARCHIVE):
            if await work.allowed([kept, gone], action) != {kept, gone}:
                raise work.refuse(action)
        state = Unmerging(work, kept, gone)
        content = loaded(moved)
        await _unfill(state, loaded(filled))
        await _bring_back(state)
        await _take_away(state, content["added"])
        for one in content["tables"]:
            if "noun" in one:
                await _answer_back(state, one["noun"], one["field"], one["rows"])
            else:
                await _move_back(state, one["table"], one["column"], one["rows"])
        await add_history(work)
        await keep_places(work)
        await keep_grams(writer, resource, work.known, work.written)
        for kept_facts in resource.keeps:
            await keep_facts(writer, resource, kept_facts, work.written)
        await writer.run("UPDATE merge SET undone_at = ? WHERE id = ?", [clock.now(), number])
    return state.stays


async def _unfill(state: Unmerging, filled: Sequence[dict[str, Any]]) -> None:
    """Put the fields back as they were, the kept file's first, so that a unique value is free for the other again."""
    work = state.work
    for row in (state.kept, state.gone):
        found = await stored_values(work.writer, work.resource, work.known, [row])
        if row not in found:
            raise Refused(UNDONE)
        version, now = found[row]
        back: dict[str, Any] = {}
        for one in (one for one in filled if one["row"] == row and one["field"] in work.known):
            about = work.known[one["field"]]
            kind = kind_named(about.kind)
            if now.get(about.id) in (kind.load(one["after"]), one["after"]) or (
                one["after"] is None and now.get(about.id) in (None, "")
            ):
                back[about.id] = kind.load(one["before"])
            else:
                state.stays.append(FIELD_STAYS.fill(label=about.label))
        if back:
            await update_rows(work.writer, work.resource, work.known, [(row, version, back)])
            work.written.append(Written(row, "edit", {name: now.get(name) for name in back}, back))


async def _bring_back(state: Unmerging) -> None:
    work = state.work
    sql = (
        f'UPDATE "{work.table}" SET archived_at = NULL, version = version + 1 '  # noqa: S608 -- our own tables
        "WHERE id = ? AND archived_at IS NOT NULL"
    )
    if await work.writer.run(sql, [state.gone]):
        work.written.append(Written(state.gone, "restore"))


async def _take_away(state: Unmerging, added: Sequence[Sequence[Any]]) -> None:
    """Delete the further phones that the merge added, unless somebody has changed them."""
    writer, phones = state.work.writer, RESOURCES["phones"]
    work = Work(phones, state.work.seat, await fields_of(phones), writer, reason=state.work.reason)
    held = await stored_values(writer, phones, work.known, [row for row, *_ in added])
    for row, number, whose in (one for one in added if one[0] in held):
        values = held[row][1]
        if (values["customer"], values["phone"], values["whose"]) != (state.kept, number, whose):
            state.stays.append(PHONE_STAYS.fill(row=row))
            continue
        await writer.run("DELETE FROM customer_phone WHERE id = ?", [row])
        before = {name: value for name, value in values.items() if value not in (None, "")}
        work.written.append(Written(row, "delete", before))
    await add_history(work)
    await keep_grams(writer, phones, work.known, work.written)


async def _move_back(state: Unmerging, table: str, column: str, rows: Sequence[Sequence[int | None]]) -> None:
    """Give the rows of one table back that still point where the merge put them."""
    reference = next((r for r in references_to(state.work.resource) if (r.table, r.column) == (table, column)), None)
    if reference is None:  # a later version has no such table any more
        return
    writer = state.work.writer
    now = await _pointing(writer, table, column, [int(row or 0) for row, _ in rows])
    other = RESOURCES.get(reference.resource)
    word = other.one if other else Text.plain(table)
    back: list[tuple[int, int | None]] = []
    for row, after in ((int(one[0] or 0), one[1]) for one in rows):
        if row not in now:
            state.stays.append(ROW_GONE.fill(one=word, row=f"#{row}"))
        elif now[row] != after:
            state.stays.append(ROW_STAYS.fill(one=word, row=f"#{row}"))
        else:
            back.append((row, after))
    sets = f'"{column}" = ?' + (", version = version + 1, updated_at = ?" if reference.versioned else "")
    stamp = [clock.now()] if reference.versioned else []
    sql = f'UPDATE "{table}" SET {sets} WHERE id = ?'  # noqa: S608 -- our own tables
    await writer.run_many(sql, [[state.gone, *stamp, row] for row, _ in back])
    if other is not None:
        work = Work(other, state.work.seat, await fields_of(other), writer, reason=state.work.reason)
        name = reference.field
        work.written = [Written(row, "edit", {name: after}, {name: state.gone}) for row, after in back]
        await add_history(work)
        await facts_of_parents(work, state.work.resource, name, [state.kept, state.gone])


async def _answer_back(state: Unmerging, noun: str, name: str, rows: Sequence[Sequence[int]]) -> None:
    """Give the answers of an own table back that still name whom the merge put there, also where it is off now."""
    table = RESOURCES.get(noun) or replace(RESOURCES["sheets"], key=noun, where={"form": noun})
    about = Field(id=name, label=Text.plain(name), kind="relation", extra=True, to=state.work.resource.model.__name__)
    held = await stored_values(state.work.writer, table, {name: about}, [row for row, _ in rows])
    back: list[tuple[int, int | None]] = []
    for row, after in rows:
        if row not in held:
            state.stays.append(ROW_GONE.fill(one=table.one, row=f"#{row}"))
        elif held[row][1].get(name) != after:
            state.stays.append(ROW_STAYS.fill(one=table.one, row=f"#{row}"))
        else:
            back.append((row, state.gone))
    await answer_anew(state.work, Question(table, about), back)


async def _pointing(writer: Writer, table: str, column: str, rows: Sequence[int]) -> dict[int, int | None]:
    marks = marks_for(rows)
    sql = f'SELECT id, "{column}" FROM "{table}" WHERE id IN ({marks})'  # noqa: S608 -- our own tables
    return {row[0]: row[1] for row in await writer.rows(sql, list(rows))}
