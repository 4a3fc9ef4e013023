"""Telling: a person learns of one thing once, however often and by however many servers it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models import clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.gate.writer import Writer
    from models.text import Text

LONGEST: Final = 300
LONGEST_PATH: Final = 200
TELL_SQL: Final = """
INSERT INTO notice (version, created_at, updated_at, person_id, told_at, zh, en, path, key)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING id
"""


@dataclass(frozen=True)
class Told:
    """Who is told what, which page it opens, and the key by which it is told only once."""

    person: int
    text: Text
    path: str
    key: str


async def tell(writer: Writer, person: int, text: Text, path: str, key: str) -> bool:
    """Tell a person one thing; False where they have been told already."""
    return await tell_all(writer, [Told(person, text, path, key)]) > 0


async def tell_all(writer: Writer, told: Iterable[Told]) -> int:
    """Tell several; gives how many were new."""
    now, count = clock.now(), 0
    for one in told:
        words = (one.text.to("zh")[:LONGEST], one.text.to("en")[:LONGEST])
        said = [now, now, one.person, now, *words, one.path[:LONGEST_PATH], one.key]
        count += len(await writer.rows(TELL_SQL, said))
    return count
