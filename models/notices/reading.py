"""Reading: a person's inbox, and how much of it is new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models import clock
from models.database import reader
from models.database.stored import moment_of
from models.gate.writer import transaction
from models.text import Text

if TYPE_CHECKING:
    from datetime import datetime

    from models.access import Seat

SHOWN: Final = 100
UNREAD_SQL: Final = "SELECT count(*) FROM notice WHERE person_id = ? AND read_at IS NULL AND archived_at IS NULL"
INBOX_SQL: Final = """
SELECT id, told_at, zh, en, path, read_at FROM notice WHERE person_id = ? AND archived_at IS NULL
ORDER BY told_at DESC, id DESC LIMIT ?
"""
ONE_READ_SQL: Final = "UPDATE notice SET read_at = ?, updated_at = ? WHERE id = ? AND person_id = ? AND read_at IS NULL"
ALL_READ_SQL: Final = (
    "UPDATE notice SET read_at = ?, updated_at = ? WHERE person_id = ? AND read_at IS NULL AND told_at <= ?"
)


@dataclass(frozen=True)
class Heard:
    """One notice in somebody's inbox."""

    id: int
    at: datetime
    text: Text
    path: str
    is_read: bool


async def unread(person: int) -> int:
    """Count what a person has not read yet."""
    return int((await reader().rows(UNREAD_SQL, [person]))[0][0]) if person else 0


async def inbox(seat: Seat, limit: int = SHOWN) -> list[Heard]:
    """Give the latest of what the seat's person was told."""
    rows = await reader().rows(INBOX_SQL, [seat.person, limit])
    return [
        Heard(row, moment_of(at), Text(zh=zh, en=en or zh), path, read is not None)
        for row, at, zh, en, path, read in rows
    ]


async def read_notice(seat: Seat, row: int) -> None:
    """Note that the person has read one."""
    now = clock.now()
    async with transaction() as writer:
        await writer.run(ONE_READ_SQL, [now, now, row, seat.person])


async def read_all(seat: Seat, until: datetime) -> None:
    """Note that the person has read everything told until a moment; what came since stays new."""
    now = clock.now()
    async with transaction() as writer:
        await writer.run(ALL_READ_SQL, [now, now, seat.person, until])
