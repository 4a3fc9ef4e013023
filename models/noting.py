"""Noting: what the program itself writes into fields that nobody types, with rights and history like any write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.access import CREATE, EDIT, Role
from models.gate.catalogue import fields_of
from models.gate.storing import insert_rows, stored_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.writer import Writer

EMPTY = (None, "")


def as_program(seat: Seat) -> Seat:
    """Give a seat that may write what follows from somebody's act, in whosever care the row is; the person stays."""
    return replace(seat, roles=seat.roles | Role.GENERAL_MANAGER, all_stores=True)


async def note_new(
    writer: Writer, seat: Seat, key: str, rows: Sequence[Mapping[str, Any]], *, reason: str = ""
) -> list[int]:
    """Add rows of one noun and give their numbers; refuses where the seat may not add them."""
    if not rows:
        return []
    work = Work(RESOURCES[key], seat, await fields_of(RESOURCES[key]), writer)
    if not seat.may(work.resource.can, CREATE):
        raise work.refuse(CREATE)
    ids = await put_rows(writer, seat, key, rows, reason=reason)
    if await work.allowed(ids, CREATE) != set(ids):
        raise work.refuse(CREATE)
    return ids


async def put_rows(
    writer: Writer, seat: Seat, key: str, rows: Sequence[Mapping[str, Any]], *, reason: str = ""
) -> list[int]:
    """Add rows that only the program makes, with their history; nobody has the right to add one by hand."""
    if not rows:
        return []
    work = Work(RESOURCES[key], seat, await fields_of(RESOURCES[key]), writer, reason=reason)
    ids = await insert_rows(writer, work.resource, work.known, rows)
    work.written = [
        Written(row, "create", {}, {name: v for name, v in values.items() if name in work.known and v not in EMPTY})
        for row, values in zip(ids, rows, strict=True)
    ]
    await follow(work)
    return ids


async def note_changes(
    writer: Writer, seat: Seat, key: str, changes: Mapping[int, Mapping[str, Any]], *, reason: str = ""
) -> set[int]:
    """Change rows of one noun and give those that really changed; refuses where the seat may not change them all."""
    if not changes:
        return set()
    work = Work(RESOURCES[key], seat, await fields_of(RESOURCES[key]), writer, reason=reason)
    if await work.allowed(list(changes), EDIT) != set(changes):
        raise work.refuse(EDIT)
    return await change_rows(writer, seat, key, changes, reason=reason)


async def change_rows(
    writer: Writer, seat: Seat, key: str, changes: Mapping[int, Mapping[str, Any]], *, reason: str = ""
) -> set[int]:
    """Change rows that only the program changes, with their history; gives those that really changed."""
    if not changes:
        return set()
    work = Work(RESOURCES[key], seat, await fields_of(RESOURCES[key]), writer, reason=reason)
    current = await stored_values(writer, work.resource, work.known, list(changes))
    updates = []
    for row, values in changes.items():
        version, now = current[row]
        changed = {name: value for name, value in values.items() if now.get(name) != value}
        if changed:
            updates.append((row, version, changed))
            work.written.append(Written(row, "edit", {name: now.get(name) for name in changed}, changed))
    await update_rows(writer, work.resource, work.known, updates)
    if work.written:
        await follow(work)
    return {row for row, _, _ in updates}
