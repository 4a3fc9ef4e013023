"""Counting: how often a person looked, revealed and exported on a day; the alarm against carrying data away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from models.gate.writer import Writer, transaction

if TYPE_CHECKING:
    from models.access import Seat

Counted = Literal["views", "reveals", "exported_rows"]
COLUMNS: Final = frozenset({"views", "reveals", "exported_rows"})

MADE: Final = """
INSERT INTO access_count (person_id, day, noun, views, reveals, exported_rows) VALUES (?, ?, ?, 0, 0, 0)
ON CONFLICT (person_id, day, noun) DO NOTHING
"""
ADDED: Final = "UPDATE access_count SET {what} = {what} + ? WHERE person_id = ? AND day = ? AND noun = ?"
SUMMED: Final = "SELECT coalesce(sum({what}), 0) FROM access_count WHERE person_id = ? AND day = ?"


async def count_access(seat: Seat, noun: str, what: Counted, number: int = 1) -> int:
    """Add to what the seat's person did today, in a transaction of its own; gives the day's sum over all nouns."""
    async with transaction() as writer:
        return await count_access_in(writer, seat, noun, what, number)


async def count_access_in(writer: Writer, seat: Seat, noun: str, what: Counted, number: int = 1) -> int:
    """Add to what the seat's person did today inside a transaction that is already open."""
    assert what in COLUMNS  # noqa: S101 -- the name becomes SQL
    if not seat.person:
        return 0
    await writer.run(MADE, [seat.person, seat.today, noun])
    await writer.run(ADDED.format(what=what), [number, seat.person, seat.today, noun])
    return int((await writer.rows(SUMMED.format(what=what), [seat.person, seat.today]))[0][0])
