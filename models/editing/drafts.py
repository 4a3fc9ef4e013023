"""Drafts: what somebody typed and has not saved, kept so that neither a reload nor a restart loses it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.gate.writer import Writer, transaction
from models.kinds import kind_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from models.access import Seat

LONGEST: Final = 200_000  # characters of one draft; more is not typed by hand

KEEP_SQL: Final = """
INSERT INTO draft (person_id, noun, row_id, version, typed, updated_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (person_id, noun, row_id)
DO UPDATE SET version = excluded.version, typed = excluded.typed, updated_at = excluded.updated_at
"""
TAKE_SQL: Final = """
INSERT INTO draft (person_id, noun, row_id, version, typed, updated_at) VALUES (?, ?, ?, 0, '{}', ?)
ON CONFLICT (person_id, noun, row_id) DO UPDATE SET row_id = excluded.row_id
"""
READ_SQL: Final = "SELECT version, typed, updated_at FROM draft WHERE person_id = ? AND noun = ? AND row_id = ?"
DROP_SQL: Final = "DELETE FROM draft WHERE person_id = ? AND noun = ? AND row_id = ?"
CLEAR_SQL: Final = "DELETE FROM draft WHERE updated_at < ?"


@dataclass(frozen=True)
class Typed:
    """What was typed into one thing (`row` 0 is a new one): raw input by field, and the values it was read with.

    `ticket` names the form it was typed into; `made` is the row that a new thing with this ticket has become, so
    that the same form sent twice makes one thing.
    """

    version: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    seen: Mapping[str, Any] = field(default_factory=dict)
    ticket: str = ""
    made: int = 0
    at: datetime | None = None


async def draft_of(seat: Seat, noun: str, row: int) -> Typed | None:
    """Give what the seat's person typed last and did not save, or None."""
    found = _typed(await reader().rows(READ_SQL, [seat.person, noun, row]))
    return found if found is not None and found.values else None


async def keep_draft(seat: Seat, noun: str, row: int, typed: Typed) -> bool:
    """Keep what was typed into some fields, beside what was typed into the others; empty fields are let go.

    Tells False where it was not kept: it is too long, or the form it belongs to has been saved meanwhile.
    """
    async with transaction() as writer:
        await writer.run(TAKE_SQL, [seat.person, noun, row, clock.now()])
        old = _typed(await writer.rows(READ_SQL, [seat.person, noun, row])) or Typed()
        if old.made and old.ticket == typed.ticket:
            return False
        values = {name: value for name, value in {**old.values, **typed.values}.items() if value is not None}
        seen = {name: value for name, value in {**old.seen, **typed.seen}.items() if name in values}
        if not values:
            await writer.run(DROP_SQL, [seat.person, noun, row])
            return True
        version = min(old.version, typed.version) if old.values else typed.version
        return await _keep(writer, seat, noun, row, Typed(version, values, seen, typed.ticket))


async def drop_draft(seat: Seat, noun: str, row: int, names: Iterable[str] | None = None) -> None:
    """Let go of what was typed: all of it, or what was typed into some fields."""
    async with transaction() as writer:
        await drop_draft_in(writer, seat, noun, row, names)


async def drop_draft_in(writer: Writer, seat: Seat, noun: str, row: int, names: Iterable[str] | None = None) -> None:
    """Let go of what was typed, in the transaction that saves it: after a crash it is either saved or still typed."""
    old = None if names is None else _typed(await writer.rows(READ_SQL, [seat.person, noun, row]))
    gone = set(names or ())
    values = {name: value for name, value in old.values.items() if name not in gone} if old else {}
    if old is None or not values:
        await writer.run(DROP_SQL, [seat.person, noun, row])
    else:
        await _keep(writer, seat, noun, row, Typed(old.version, values, old.seen, old.ticket))


async def made_with(writer: Writer, seat: Seat, noun: str, ticket: str) -> int:
    """Give the row that this form has made already, 0 for none; holds other senders of the same form until the end."""
    await writer.run(TAKE_SQL, [seat.person, noun, 0, clock.now()])
    old = _typed(await writer.rows(READ_SQL, [seat.person, noun, 0]))
    return old.made if old is not None and ticket and old.ticket == ticket else 0


async def note_made(writer: Writer, seat: Seat, noun: str, ticket: str, row: int) -> None:
    """Remember in the saving transaction which row this form has made; nothing of what was typed is left."""
    await _keep(writer, seat, noun, 0, Typed(ticket=ticket, made=row))


async def forget_old_drafts(before: datetime) -> None:
    """Let go of what nobody touched since a moment long ago."""
    async with transaction() as writer:
        await writer.run(CLEAR_SQL, [before])


async def _keep(writer: Writer, seat: Seat, noun: str, row: int, typed: Typed) -> bool:
    plain = {"values": dict(typed.values), "seen": dict(typed.seen), "ticket": typed.ticket, "made": typed.made}
    words = json.dumps(plain, ensure_ascii=False)
    if len(words) > LONGEST:
        return False
    await writer.run(KEEP_SQL, [seat.person, noun, row, typed.version, words, clock.now()])
    return True


def _typed(rows: list[tuple[Any, ...]]) -> Typed | None:
    if not rows:
        return None
    version, stored, at = rows[0]
    held = json.loads(stored) if isinstance(stored, str) else stored
    return Typed(
        version,
        held.get("values", {}),
        held.get("seen", {}),
        str(held.get("ticket", "")),
        int(held.get("made", 0)),
        kind_named("datetime").load(at),
    )
