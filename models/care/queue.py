"""The queue: what somebody has to do today, the most pressing first, and what keeps each slip waiting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import CALLERS, HEADS, Role
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of
from models.gate.conditions import database_value
from models.problem import Refused
from models.settings import settings
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.access import Seat

MOST: Final = 1000  # are counted, as on the first page
BUSY_MINUTES: Final = 15  # so long a busy line is left alone
PAUSE: Final = "care_pause_days"  # who was spoken to is not called for something else at once
NOT_HERE: Final = Text(zh="您的角色不办关怀单，请找主管。", en="Your role does no care slips. Please ask a supervisor.")
GONE: Final = Text(
    zh="这张关怀单不在您的范围内，或已归档。请回到今日联系。",
    en="This slip is not among yours, or in the archive. Please go back to today's list.",
)
COLUMNS: Final = """
s.id, s.rule_id, s.customer_id, s.vehicle_id, s.store_id, s.handler_id, s.counted_on, s.from_on, s.due_on, s.state,
s.tries, s.again_on, s.asked_for, c.name, c.phone, v.plate
"""
# What is held back: whom nobody may call any more, whose car has come or was booked meanwhile, a busy line, and who
# was spoken to lately, unless it is the last day or was agreed.
QUEUE_SQL: Final = """
SELECT {columns} FROM slip s JOIN care_rule r ON r.id = s.rule_id JOIN customer c ON c.id = s.customer_id
LEFT JOIN vehicle v ON v.id = s.vehicle_id
WHERE s.archived_at IS NULL AND s.state = 'open' AND s.handler_id = ? AND s.from_on <= ?
  AND (s.again_on IS NULL OR s.again_on <= ?) AND s.store_id IN ({stores})
  AND c.archived_at IS NULL AND c.do_not_contact = ? AND (c.not_served IS NULL OR c.not_served = '')
  AND (r.means NOT IN ('call', 'text')
       OR NOT EXISTS (SELECT 1 FROM quiet_phone q WHERE q.phone = c.phone AND q.archived_at IS NULL))
  AND (r.closes_on_visit = ? OR s.vehicle_id IS NULL OR NOT EXISTS (
       SELECT 1 FROM visit t WHERE t.vehicle_id = s.vehicle_id AND t.visited_on >= s.from_on AND t.archived_at IS NULL))
  AND NOT EXISTS (SELECT 1 FROM contact b WHERE b.slip_id = s.id AND b.outcome = 'busy' AND b.at > ?
                  AND b.archived_at IS NULL)
"""
IS_PAUSED: Final = """
  AND {negated} (r.counted_from <> 'by_hand' AND s.due_on > ? AND s.again_on IS NULL AND s.tries = 0 AND EXISTS (
       SELECT 1 FROM contact k WHERE k.customer_id = s.customer_id AND k.contacted_on > ? AND k.means = 'call'
       AND k.outcome IN ('reached', 'refused', 'booked') AND k.archived_at IS NULL))
"""
ORDER: Final = """
ORDER BY CASE WHEN s.again_on IS NULL THEN 1 ELSE 0 END, s.due_on, s.tries, s.id LIMIT ?
"""
ONE_SQL: Final = f"""
SELECT {COLUMNS} FROM slip s JOIN customer c ON c.id = s.customer_id LEFT JOIN vehicle v ON v.id = s.vehicle_id
WHERE s.id = ? AND s.archived_at IS NULL
"""  # noqa: S608 -- our own columns
DONE_SQL: Final = """
SELECT count(DISTINCT slip_id) FROM contact
WHERE person_id = ? AND contacted_on = ? AND slip_id IS NOT NULL AND archived_at IS NULL
"""


@dataclass(frozen=True)
class Waiting:
    """One slip of the queue."""

    id: int
    rule: int
    customer: int
    vehicle: int | None
    store: int
    handler: int | None
    counted_on: date | None
    from_on: date
    due_on: date
    state: str
    tries: int
    again_on: date | None
    asked_for: str
    name: str
    phone: str | None
    plate: str | None

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.state == "open"


@dataclass(frozen=True)
class Day:
    """Somebody's day: what waits, how many were done today, and how many are held back since they were just called."""

    waiting: Sequence[Waiting]
    done: int
    paused: int


async def queue(seat: Seat, *, limit: int = MOST, now: datetime | None = None) -> list[Waiting]:
    """Give what the seat has to do now, what was agreed for today first, then what is due soonest."""
    return [
        waiting_of(row) for row in await _asked(seat, COLUMNS, IS_PAUSED.format(negated="NOT") + ORDER, now, [limit])
    ]


async def day(seat: Seat, *, now: datetime | None = None) -> Day:
    """Give the queue with what is done already and what is held back."""
    waiting = await queue(seat, now=now)
    done = await reader().rows(DONE_SQL, _kept([seat.person, seat.today]))
    paused = await _asked(seat, "count(*)", IS_PAUSED.format(negated=""), now, [])
    return Day(waiting, int(done[0][0]), int(paused[0][0]))


async def _asked(
    seat: Seat, columns: str, more: str, now: datetime | None, values: Sequence[Any]
) -> list[tuple[Any, ...]]:
    if not seat.roles & CALLERS or not seat.stores:
        raise Refused(NOT_HERE)
    stores = sorted(seat.stores)
    sql = QUEUE_SQL.format(columns=columns, stores=marks_for(stores)) + more
    busy = (now or clock.now()) - timedelta(minutes=BUSY_MINUTES)
    given = [
        seat.person, seat.today, seat.today, *stores, False, False, busy, seat.today,
        seat.today - timedelta(days=await _pause()), *values,
    ]  # fmt: skip
    return await reader().rows(sql, _kept(given))


async def next_slip(seat: Seat, *, besides: Collection[int] = ()) -> Waiting | None:
    """Give the next slip to do."""
    waiting = await queue(seat, limit=1 + len(besides))
    return next((one for one in waiting if one.id not in besides), None)


async def slip_of(seat: Seat, row: int) -> Waiting:
    """Give one slip that the seat may do: its own, its team's, or any of its store for a clerk or a head."""
    rows = await reader().rows(ONE_SQL, [row])
    if not rows:
        raise Refused(GONE)
    waiting = waiting_of(rows[0])
    if not may_do(seat, waiting):
        raise Refused(GONE)
    return waiting


def may_do(seat: Seat, waiting: Waiting) -> bool:
    """Tell whether the seat may do a slip."""
    if waiting.store not in seat.stores or not seat.roles & CALLERS:
        return False
    if waiting.handler == seat.person or seat.roles & (HEADS | Role.CLERK):
        return True
    return bool(seat.roles & Role.SUPERVISOR) and (waiting.handler is None or waiting.handler in seat.team)


def waiting_of(row: Sequence[Any]) -> Waiting:
    """Read one slip."""
    one = list(row)
    for place in (6, 7, 8, 11):  # days
        one[place] = day_of(one[place]) if one[place] is not None else None
    return Waiting(*one)


async def _pause() -> int:
    return int((await settings())[PAUSE])


def _kept(values: Sequence[Any]) -> list[Any]:
    dialect = reader().dialect
    return [database_value(value, dialect) for value in values]
