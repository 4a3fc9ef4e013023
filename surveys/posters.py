"""Posters: how many answers a day come through one, and what becomes of those that come when the day is full."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.database import reader
from surveys.kept import as_kept

if TYPE_CHECKING:
    from datetime import date

    from models.gate.writer import Writer
    from surveys.doors import Door

TODAY_SQL: Final = """
SELECT count(*) FROM response WHERE archived_at IS NULL AND programme_id = ? AND answered_on = ? AND state = 'complete'
AND channel = 'public' AND invitation_id IS NULL AND client_key IS NOT NULL
"""


async def answers_on(programme: int, day: date) -> int:
    """Give how many have answered from a poster on a day."""
    return int((await reader().rows(TODAY_SQL, [programme, as_kept(day)]))[0][0])


@dataclass
class Room:
    """How many more answers the posters of some programmes take today, while several are handed in together."""

    writer: Writer
    taken: Counter[tuple[int, date]] = field(default_factory=Counter)
    known: set[tuple[int, date]] = field(default_factory=set)

    async def takes(self, door: Door, day: date) -> bool:
        """Count one more, unless the day is full and the store lets nobody in after that."""
        public = door.programme.programme.public
        if not door.is_poster or public.poster_late == "keep":
            return True
        key = door.programme.row, day
        if key not in self.known:
            self.known.add(key)
            self.taken[key] = int((await self.writer.rows(TODAY_SQL, list(key)))[0][0])
        if self.taken[key] >= public.poster_per_day:
            return False
        self.taken[key] += 1
        return True
