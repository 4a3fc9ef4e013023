"""Drafts of forms, kept with every edit: several people may build at once, and nobody's words are written over."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.database.stored import loaded, moment_of
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text
from surveys.building.beginning import copy_of, new_definition
from surveys.building.draft import Draft, Step
from surveys.building.merging import mended, merged
from surveys.building.naming import free_name
from surveys.building.parts import ITEM, after, parts_of, said_once
from surveys.building.perform import perform
from surveys.engine.plan import plan_of
from surveys.following import follow
from surveys.library import NO_FORM, published
from surveys.publishing import may_build, publish, refuse_others, versions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer
    from surveys.building.draft import Draft as Building
    from surveys.engine.known import Known
    from surveys.publishing import Done as Published

NO_DRAFT: Final = Text(
    zh="没有编号为“{key}”的表单。请回到表单列表，从那里打开或新建。",
    en="There is no form “{key}”. Please go back to the list of forms and open or begin one there.",
)
HAS_DRAFT: Final = Text(
    zh="这张表（{key}）已经有人在改，还没发布。请先到表单列表里打开那份草稿，发布或放弃后再导入；也可以另存为一张新表。",
    en="Somebody is already changing this form ({key}) and has not published it. Please open that draft in the list of "
    "forms and publish or drop it first, or take the file in as a form of its own.",
)
BUSY: Final = Text(
    zh="几个人正同时改这张表，这一步没有保存。请再做一次。",
    en="Several people are changing this form just now and this step was not kept. Please do it once more.",
)
DRAFT_SQL: Final = """
SELECT d.id, d.based_on, d.version, d.parts, d.steps, d.updated_at, s.name FROM form_draft d
LEFT JOIN staff s ON s.id = d.person_id WHERE d.key = ?
"""
NEW_SQL: Final = """
INSERT INTO form_draft (id, key, based_on, version, parts, steps, updated_at, person_id) VALUES (?, ?, ?, 1, ?, ?, ?, ?)
ON CONFLICT (key) DO NOTHING RETURNING id
"""
KEEP_SQL: Final = """
UPDATE form_draft SET parts = ?, steps = ?, based_on = ?, version = ?, updated_at = ?, person_id = ? WHERE key = ?
"""
DROP_SQL: Final = "DELETE FROM form_draft WHERE key = ?"
KEYS_SQL: Final = "SELECT key FROM form UNION SELECT key FROM form_draft"
OPEN_SQL: Final = """
SELECT d.key, d.parts, d.based_on, d.updated_at, s.name FROM form_draft d LEFT JOIN staff s ON s.id = d.person_id
ORDER BY d.updated_at DESC
"""
LONGEST_NUMBER: Final = 10


@dataclass(frozen=True)
class Kept:
    """A draft as it is kept: its number of edits, the published version it began with, who touched it last."""

    key: str
    draft: Building
    version: int
    based_on: int
    at: datetime | None = None
    by: str = ""


async def open_draft(seat: Seat, key: str) -> Kept:
    """Give the draft of a form; the first to open one begins it with the version in use."""
    kept = await draft_kept(key)
    if kept is None:
        current = await _published_or_none(key)
        if current is None:
            raise Refused(NO_DRAFT.fill(key=key))
        refuse_others(seat, current)
        await _begin(seat, key, current, int(current["form"].get("version", 1)))
        kept = await draft_kept(key)
    if kept is None:
        raise Refused(BUSY)
    refuse_others(seat, {"form": kept.draft.parts["form"]})
    return kept


async def key_of(number: str) -> str:
    """Give the key of a form by its number; the number itself where there is none."""
    is_small = len(number) < LONGEST_NUMBER
    rows = await reader().rows("SELECT key FROM form WHERE id = ?", [int(number)]) if is_small else []
    return str(rows[0][0]) if rows else number


async def draft_kept(key: str) -> Kept | None:
    """Give the draft of a form as it is kept, or None where nobody has begun one."""
    rows = await reader().rows(DRAFT_SQL, [key])
    return await _kept(key, rows[0]) if rows else None


async def _kept(key: str, row: tuple[Any, ...]) -> Kept:
    _, based_on, version, parts, steps, at, by = row
    draft = Draft(loaded(parts), tuple(Step(**one) for one in loaded(steps)), await _taken(key))
    return Kept(key, draft, int(version), int(based_on), moment_of(at), by or "")


async def _taken(key: str) -> frozenset[str]:
    """Give the ids of every published version; they are never used for something else."""
    return frozenset(name for one in await versions(key) for name in plan_of(one.form).nodes)


async def _published_or_none(key: str) -> dict[str, Any] | None:
    try:
        form = (await published(key)).form
    except Refused:
        return None
    return form.as_json()


async def _begin(seat: Seat, key: str, definition: Mapping[str, Any], based_on: int) -> bool:
    """Keep a first draft, unless somebody else has just begun one under the same key."""
    parts = json.dumps(parts_of(said_once(definition)), ensure_ascii=False)
    async with transaction() as writer:
        row = (await writer.new_ids("form_draft", 1))[0]
        return bool(await writer.rows(NEW_SQL, [row, key, based_on, parts, "[]", clock.now(), seat.person or None]))


async def begin_form(seat: Seat, kind: str, title: Mapping[str, str], source: str = "", subject: str = "none") -> str:
    """Begin a new form, or a copy of one (`source` is its key); gives the key under which it is built."""
    refuse_others(seat)
    held = await draft_kept(source) if source else None
    definition = held.draft.definition if held else await _published_or_none(source) if source else None
    if source and definition is None:
        raise Refused(NO_FORM.fill(key=source))
    while True:  # of two who begin at the same moment the second looks for another key
        taken = {row[0] for row in await reader().rows(KEYS_SQL)}
        if definition is None:
            key = _free_key(kind, taken)
            made = new_definition(kind, key, title, subject)
        else:
            key = free_name(f"{source[:50]}_copy", taken)
            made = copy_of(said_once(definition), key, title)
        if await _begin(seat, key, made, 0):
            return key


async def begin_with(seat: Seat, definition: Mapping[str, Any], *, anew: bool = False) -> str:
    """Begin the draft of a definition that came from elsewhere; gives the key under which it is built.

    It becomes the next version of the form that has its key; with `anew`, or where none has it, a form of its own.
    A draft that somebody has begun is never written over.
    """
    refuse_others(seat, definition)
    taken = {row[0] for row in await reader().rows(KEYS_SQL)}
    key = str(definition["form"]["id"])
    current = None if anew else await _published_or_none(key)
    if current is not None:
        refuse_others(seat, current)
        if await draft_kept(key) is not None:
            raise Refused(HAS_DRAFT.fill(key=key))
    else:
        key = free_name(key, taken)
    head = {**definition["form"], "id": key}
    based_on = int(current["form"].get("version", 1)) if current else 0
    if not await _begin(seat, key, {**definition, "form": head}, based_on):
        raise Refused(HAS_DRAFT.fill(key=key))
    return key


def _free_key(kind: str, taken: set[str]) -> str:
    number = 1
    while f"{kind}_{number}" in taken:
        number += 1
    return f"{kind}_{number}"


async def change(seat: Seat, key: str, told: Mapping[str, Any]) -> tuple[Kept, Kept, str | None]:
    """Do one edit upon what is kept now: the draft before and after, and the item to look at.

    Raises Refused where it cannot be done, Overtaken where somebody else has just changed the same words.
    """
    chosen: list[str | None] = [None]

    def act(kept: Kept) -> Building:
        done = perform(kept.draft, told, seat.person, kept.based_on or None)
        chosen[0] = done.chosen
        return done.draft

    before, now = await _keep(seat, key, act)
    return before, now, chosen[0]


async def take_back(seat: Seat, key: str, *, again: bool = False) -> tuple[Kept, Kept, list[str]]:
    """Take back one's own last step, or repeat it; gives also the parts that others have changed since."""
    clashes: list[list[str]] = [[]]

    def act(kept: Kept) -> Building:
        draft, clashes[0] = kept.draft.redone(seat.person) if again else kept.draft.undone(seat.person)
        return draft

    before, now = await _keep(seat, key, act)
    return before, now, clashes[0]


async def catch_up(seat: Seat, key: str) -> tuple[Kept, Kept, list[str]]:
    """Bring into a draft what was published meanwhile by another way; what both have changed stays as in the draft."""
    current = await _published_or_none(key)
    kept = await draft_kept(key)
    if current is None or kept is None:
        raise Refused(NO_DRAFT.fill(key=key))
    old = next((one.form for one in await versions(key) if one.form.version == kept.based_on), None)
    base = parts_of(said_once(old.as_json())) if old else {}
    theirs = parts_of(said_once(current))
    pairs = {
        name: (base.get(name), theirs.get(name)) for name in {*base, *theirs} if base.get(name) != theirs.get(name)
    }
    clashes: list[list[str]] = [[]]

    def act(kept: Kept) -> Building:
        changes, clashes[0] = merged(kept.draft.parts, pairs)
        parts = after(kept.draft.parts, changes)
        changes = {**changes, **mended(parts)}
        return kept.draft.changed(changes, "catch_up", seat.person)

    before, now = await _keep(seat, key, act, based_on=int(current["form"].get("version", 1)))
    return before, now, clashes[0]


async def _keep(seat: Seat, key: str, act: Any, based_on: int | None = None) -> tuple[Kept, Kept]:
    """Do something upon the newest draft and keep it; of several at the same moment each waits for the one before."""
    async with transaction() as writer:
        rows = await writer.rows(DRAFT_SQL + writer.held("d"), [key])
        if not rows:
            raise Refused(NO_DRAFT.fill(key=key))
        before = await _kept(key, rows[0])
        refuse_others(seat, {"form": before.draft.parts["form"]})
        draft = act(before)
        now = replace(before, draft=draft, version=before.version + 1, by=seat.name, at=clock.now(),
                      based_on=before.based_on if based_on is None else based_on)  # fmt: skip
        if draft is before.draft and now.based_on == before.based_on:
            return before, before
        await _write(writer, seat, now)
        return before, now


async def _write(writer: Writer, seat: Seat, kept: Kept) -> None:
    parts = json.dumps(dict(kept.draft.parts), ensure_ascii=False)
    steps = json.dumps([step.as_json() for step in kept.draft.steps], ensure_ascii=False)
    about = [kept.based_on, kept.version, kept.at, seat.person or None, kept.key]
    await writer.run(KEEP_SQL, [parts, steps, *about])


async def drop_form_draft(seat: Seat, key: str) -> None:
    """Let a draft go; the published form stays as it is."""
    kept = await draft_kept(key)
    refuse_others(seat, {"form": kept.draft.parts["form"]} if kept else None)
    async with transaction() as writer:
        await writer.run(DROP_SQL, [key])


async def publish_draft(seat: Seat, kept: Kept, note: str, known: Known) -> Published:
    """Publish what was shown as the next version; the draft is done with, unless somebody went on changing it."""
    refuse_others(seat, {"form": kept.draft.parts["form"]})
    done = await publish(seat, to_publish(kept), note=note, after=kept.based_on, known=known)
    async with transaction() as writer:
        await writer.run("DELETE FROM form_draft WHERE key = ? AND version = ?", [kept.key, kept.version])
        await writer.run("UPDATE form_draft SET based_on = ? WHERE key = ?", [done.published.form.version, kept.key])
    return replace(done, left=await follow(seat, kept))


def to_publish(kept: Kept) -> dict[str, Any]:
    """Give the definition of a draft with the number of the version that it will be."""
    definition = kept.draft.definition
    return {**definition, "form": {**definition["form"], "id": kept.key, "version": kept.based_on + 1}}


async def open_drafts(seat: Seat) -> list[tuple[str, Mapping[str, str], int, datetime, str]]:
    """Give every draft that a seat may go on with: key, title, the version it is based on, when and by whom."""
    found = []
    for key, held, based_on, at, by in await reader().rows(OPEN_SQL):
        parts = loaded(held)
        if may_build(seat, {"form": parts["form"]}):
            found.append((key, parts["form"].get("title") or {}, int(based_on), moment_of(at), by or ""))
    return found


def counted(kept: Kept) -> int:
    """Count the items of a draft."""
    return sum(name.startswith(ITEM) for name in kept.draft.parts)
