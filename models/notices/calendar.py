"""The calendar feed: a secret address for each person, kept as a hash, closed at any moment."""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import TYPE_CHECKING, Final

from models import clock
from models.database import reader
from models.database.stored import day_of
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat

KEY_BYTES: Final = 32
KEY: Final = re.compile(r"[A-Za-z0-9_-]{43}")
NOBODY: Final = Text(zh="请先登录，再生成订阅地址。", en="Please sign in first; the address belongs to a person.")
PERSON_SQL: Final = """
SELECT f.person_id FROM calendar_feed f JOIN staff s ON s.id = f.person_id
WHERE f.digest = ? AND f.archived_at IS NULL AND s.suspended_at IS NULL AND s.archived_at IS NULL
"""
MAKE_SQL: Final = """
INSERT INTO calendar_feed (version, created_at, updated_at, person_id, digest, made_on) VALUES (1, ?, ?, ?, ?, ?)
"""


async def open_feed(seat: Seat) -> str:
    """Give the person a new address, told this once; the one before is closed."""
    if not seat.person:
        raise Refused(NOBODY)
    key, now = secrets.token_urlsafe(KEY_BYTES), clock.now()
    async with transaction() as writer:
        await writer.run("DELETE FROM calendar_feed WHERE person_id = ?", [seat.person])
        await writer.run(MAKE_SQL, [now, now, seat.person, digest_of(key), seat.today])
    return f"/calendar/{key}.ics"


async def close_feed(seat: Seat) -> None:
    """Close the person's address."""
    async with transaction() as writer:
        await writer.run("DELETE FROM calendar_feed WHERE person_id = ?", [seat.person])


async def feed_since(seat: Seat) -> date | None:
    """Tell since when the person has an address; None where there is none."""
    rows = await reader().rows("SELECT made_on FROM calendar_feed WHERE person_id = ?", [seat.person])
    return day_of(rows[0][0]) if rows else None


async def person_of_feed(key: str) -> int | None:
    """Give whose address it is; None for any other, and for whoever has left."""
    if not KEY.fullmatch(key):
        return None
    rows = await reader().rows(PERSON_SQL, [digest_of(key)])
    return int(rows[0][0]) if rows else None


def digest_of(key: str) -> str:
    """Give what is kept of a key."""
    return hashlib.sha256(key.encode()).hexdigest()
