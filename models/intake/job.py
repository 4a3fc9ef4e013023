"""Job: one file made ready before anything is written — rows read, things recognised, words understood."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from models.access import IMPORT
from models.database import reader
from models.gate.catalogue import fields_of
from models.intake.entities import Finals, recognise, shared_phones
from models.intake.mapping import Target, targets
from models.intake.named import NAMED, REFERRER, people_of, turns_of
from models.intake.nouns import resource_on
from models.intake.tied import find_tied
from models.intake.values import Lists, Option, Row, Unknown, list_of, read_rows, unknown_words
from models.intake.wanted import ADD, LEAVE_EMPTY, TOGETHER, Wanted
from models.path import names
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.field import Field
    from models.resource import Resource

NOT_ALLOWED = Text(zh="您没有导入{title}的权限。", en="You may not import {title}.")
NO_COLUMNS = Text(
    zh="没有认出任何一列。请检查表头，例如 姓名、手机、车牌、来店日期。",
    en="No column was recognised. Check the headers, for example name, phone, plate, visited on.",
)
LIST_SQL = {
    "Choice": 'SELECT list, id, zh, en, code, aliases FROM choice WHERE archived_at IS NULL ORDER BY list, "order", id',
    "Staff": "SELECT 'Staff', id, name, '', login, '' FROM staff WHERE archived_at IS NULL ORDER BY id",
    "Store": "SELECT 'Store', id, name, '', '', '' FROM store WHERE archived_at IS NULL ORDER BY id",
    "Department": "SELECT 'Department', id, name, '', '', '' FROM department WHERE archived_at IS NULL ORDER BY id",
}
SINGLE_KEYS: Mapping[str, tuple[str, ...]] = {
    "choices": ("list", "code"),
    "lines": (),
}  # where one field alone does not say which row is meant; every item of a visit is one of its own


@dataclass
class Job:
    """Everything that the dry run and the run both need."""

    wanted: Wanted
    seat: Seat
    resources: dict[str, Resource[Any]]
    known: dict[str, Mapping[str, Field]]
    rows: list[Row]
    finals: Finals
    unknown: list[Unknown]
    shared_phones: frozenset[str] = frozenset()
    single_key: tuple[str, ...] = ()
    notes: list[Text] = field(default_factory=list)
    people: Mapping[str, set[int]] = field(default_factory=dict)  # of the file, where some of them name others
    turns: Mapping[int, int] = field(default_factory=dict)  # of items that are called alike, by row

    @cached_property
    def named(self) -> dict[str, int]:
        """The columns that name records in words."""
        held = ((target, self.wanted.column_of(target)) for target in NAMED)
        return {target: column for target, column in held if column is not None}

    @cached_property
    def needed(self) -> dict[str, dict[str, Field]]:
        """What a new record of each noun cannot do without."""
        return {
            noun: {f.id: f for f in known.values() if f.required and not f.default and f.kind != "relation"}
            for noun, known in self.known.items()
        }

    @property
    def single(self) -> str:
        """The one noun of the file, where it is not the owner, car and visit together."""
        return "" if self.wanted.nouns[0] in TOGETHER else self.wanted.nouns[0]


async def offered_targets(nouns: Sequence[str], seat: Seat) -> tuple[list[Target], dict[str, Mapping[str, Field]]]:
    """Give the fields that this seat may import into, and all fields of those nouns."""
    wanted = [resource_on(noun) for noun in nouns]
    allowed = [resource for resource in wanted if seat.may(resource.can, IMPORT)]
    if not allowed:
        raise Refused(NOT_ALLOWED.fill(title=wanted[0].title))
    known: dict[str, Mapping[str, Field]] = {resource.key: await fields_of(resource) for resource in allowed}
    return targets(allowed, known), known


async def load_lists(fields: Mapping[str, Field]) -> Lists:
    """Load the words that a file's cells may name: choices, people, stores, departments."""
    lists = Lists()
    wanted = {"Choice" if f.choice_list else f.to for f in fields.values() if list_of(f) not in {"", "own"}}
    for table in sorted(wanted & set(LIST_SQL)):
        for name, row_id, zh, en, code, aliases in await reader().rows(LIST_SQL[table]):
            place = f"choice:{name}" if table == "Choice" else f"row:{name}"
            also = [code or "", *(aliases or "").replace("，", ",").split(",")]
            lists.add(place, Option(row_id, Text(zh=zh, en=en or zh)), also)
    return lists


async def find_unknown(rows: Sequence[Sequence[str]], wanted: Wanted, seat: Seat) -> list[Unknown]:
    """Find the words of a file that no list of ours has."""
    offered, _ = await offered_targets(wanted.nouns, seat)
    fields = {target.path: target.field for target in offered if target.path in wanted.columns.values()}
    lists = await load_lists(fields)
    await find_tied(lists, rows, wanted, fields, seat)
    return await asyncio.to_thread(unknown_words, rows, wanted, fields, lists)


async def prepare(
    rows: Sequence[Sequence[str]], wanted: Wanted, seat: Seat, added: Mapping[tuple[str, str], int] | None = None
) -> Job:
    """Read a file's rows as its person wants them; `added` are the choices that were made for its words."""
    offered, known = await offered_targets(wanted.nouns, seat)
    fields = {target.path: target.field for target in offered if target.path in wanted.columns.values()}
    if not fields:
        raise Refused(NO_COLUMNS)
    lists = await load_lists(fields)
    await find_tied(lists, rows, wanted, fields, seat)
    resources = {noun: resource_on(noun) for noun in known}
    return await asyncio.to_thread(
        _prepared, rows, wanted, _Ready(seat, resources, known, fields, lists, dict(added or {}))
    )


@dataclass
class _Ready:
    seat: Seat
    resources: dict[str, Resource[Any]]
    known: dict[str, Mapping[str, Field]]
    fields: dict[str, Field]
    lists: Lists
    added: dict[tuple[str, str], int]


def _prepared(rows: Sequence[Sequence[str]], wanted: Wanted, ready: _Ready) -> Job:
    unknown = unknown_words(rows, wanted, ready.fields, ready.lists)
    taken: dict[tuple[str, str], Any] = {}
    stand_ins: dict[tuple[str, str], int] = {}
    for word in unknown:
        if word.taken_for == ADD:  # a number below zero stands for the choice until it is made
            same = (word.field.choice_list, word.word)
            taken[word.target, word.word] = ready.added.get(same) or stand_ins.setdefault(same, -1 - len(stand_ins))
        elif word.taken_for is not None:
            taken[word.target, word.word] = word.taken_for
    read = read_rows(rows, wanted, ready.fields, ready.lists, taken)
    single = "" if wanted.nouns[0] in TOGETHER else wanted.nouns[0]
    key = single_key(ready.resources[single], wanted.keys.get(single, "")) if single else ()
    finals = recognise(read, wanted, key)
    job = Job(wanted, ready.seat, ready.resources, ready.known, read, finals, unknown, shared_phones(read), key)
    if REFERRER in job.named:
        job.people = people_of(read)
    if single == "lines":
        job.turns = turns_of(read)
    job.notes = [_left_empty(word) for word in unknown if word.taken_for == LEAVE_EMPTY and not word.said]
    return job


def single_key(resource: Resource[Any], chosen: str) -> tuple[str, ...]:
    """Say by which fields the rows of a noun are known."""
    if chosen:
        return (chosen,)
    if resource.key in SINGLE_KEYS:
        return SINGLE_KEYS[resource.key]
    if resource.fields:  # nothing in a store's own table is unique: it takes several answers to know a row again
        return tuple(names(resource.identify))
    return tuple(names(resource.identify)[:1] or names(resource.head)[:1])


def _left_empty(word: Unknown) -> Text:
    return Text(
        zh="“{label}”里的“{word}”不在名单里，{count} 行的这一格留空",
        en="“{word}” under “{label}” is not on our list: left empty in {count} rows",
    ).fill(label=word.field.label, word=word.word, count=word.count)


def stored_notes(notes: Sequence[Text]) -> str:
    """Give what is kept of the notes with the batch."""
    return json.dumps([note.words for note in notes[:20]], ensure_ascii=False)
