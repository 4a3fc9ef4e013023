"""Pausing: whom a link was sent is not called for some days, and comes back into the queue when no answer came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of
from models.settings import settings
from models.tables.surveys import LINK_SENT
from surveys.kept import as_kept

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer

DAYS: Final = "link_wait_days"
ATTEMPT_SQL: Final = (
    "INSERT INTO attempt (invitation_id, at, person_id, channel, outcome, note) VALUES (?, ?, ?, 'public', ?, '')"
)
# A call that was promised for later stands; one that was promised for now has just been made.
PAUSE_SQL: Final = """
UPDATE invitation SET token_hash = ?, outcome = ?, due_on = ?, handler_id = ?,
    call_back_at = CASE WHEN call_back_at > ? THEN call_back_at END, version = version + 1, updated_at = ?
WHERE id = ?
"""
SENT_SQL: Final = """
SELECT i.id, i.programme_id, i.asks, v.plate, i.due_on, max(a.at) FROM invitation i
JOIN attempt a ON a.invitation_id = i.id AND a.outcome = ?
JOIN programme p ON p.id = i.programme_id AND p.is_on = ? AND p.archived_at IS NULL
LEFT JOIN vehicle v ON v.id = i.vehicle_id
WHERE i.archived_at IS NULL AND i.is_open = ? AND i.due_on > ? AND i.channel = 'phone' AND i.store_id IN ({stores})
  AND (i.advisor_id IS NULL OR i.advisor_id <> ?)
GROUP BY i.id, i.programme_id, i.asks, v.plate, i.due_on ORDER BY i.due_on, i.id LIMIT ?
"""


@dataclass(frozen=True)
class WithLink:
    """One who has a link and is not called for now."""

    id: int
    programme: int
    asks: str
    plate: str | None
    due_on: Any
    sent_at: Any


async def pause(writer: Writer, seat: Seat, drawn: Mapping[str, Any], token_hash: str, now: datetime) -> date:
    """Note that the link was sent; gives the day from which calls are made again, the last day at the latest."""
    wait = timedelta(days=int((await settings())[DAYS]))
    due = max(day_of(drawn["due_on"]), min(seat.today + wait, day_of(drawn["expires_on"])))
    row = drawn["id"]
    await writer.run(ATTEMPT_SQL, [row, now, seat.person or None, LINK_SENT])
    await writer.run(PAUSE_SQL, [token_hash, LINK_SENT, due, seat.person or None, now, now, row])
    return due


async def paused_until(invitation: int) -> date:
    """Give the day from which one who was drawn is called."""
    return day_of((await reader().rows("SELECT due_on FROM invitation WHERE id = ?", [invitation]))[0][0])


async def with_link(seat: Seat, *, limit: int = 100) -> list[WithLink]:
    """Give those of the seat's stores who have a link and time to use it, the first to be called again first."""
    stores = sorted(seat.stores)
    sql = SENT_SQL.format(stores=marks_for(stores))
    values = [LINK_SENT, True, True, seat.today, *stores, seat.person, limit]
    return [WithLink(*row) for row in await reader().rows(sql, [as_kept(value) for value in values])]
