"""Calling: the queue of who was drawn, one attempt after the other, until each has an outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.database import reader
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text
from surveys.engine.programme import FINAL, OUTCOME
from surveys.kept import as_kept
from surveys.library import programme_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

CALLING: Final = HEADS | Role.CLERK
HELD_MINUTES: Final = 30  # so long nobody else is offered the one that somebody has on the screen
NOT_CALLING: Final = Text(zh="您没有回访权限，请找经理或管理员开通。", en="You may not make these calls.")
GONE: Final = Text(
    zh="这一条已经由同事处理完：{outcome}。请继续下一条。",
    en="A colleague has finished this one: {outcome}. Please go on with the next.",
)
NOT_OFFERED: Final = Text(
    zh="结果“{found}”不在可选之列，请选：{expected}。",
    en="“{found}” is no outcome here; please choose among: {expected}.",
)
WHEN_BACK: Final = Text(
    zh="约时间再打，需要填约定的时间，例如 2026-11-23 10:30。",
    en="To call back later, say when, for example 2026-11-23 10:30.",
)
COLUMNS: Final = """
i.id, i.programme_id, i.visit_id, i.customer_id, i.vehicle_id, i.store_id, i.asks, i.phone, i.attempts, i.due_on,
i.expires_on, i.call_back_at, i.outcome, i.handler_id, i.advisor_id, v.plate, i.version
"""
ONE_SQL: Final = f"""
SELECT {COLUMNS}, i.is_open FROM invitation i LEFT JOIN vehicle v ON v.id = i.vehicle_id WHERE i.id = ?
"""  # noqa: S608 -- our own columns
# First what was promised for now, then what is due longest; never one whom the caller served.
QUEUE_SQL: Final = """
SELECT {columns}
FROM invitation i LEFT JOIN vehicle v ON v.id = i.vehicle_id
JOIN programme p ON p.id = i.programme_id
WHERE i.archived_at IS NULL AND i.is_open = ? AND i.due_on <= ? AND i.expires_on >= ? AND i.channel = 'phone'
  AND (i.call_back_at IS NULL OR i.call_back_at <= ?) AND i.store_id IN ({stores})
  AND (i.advisor_id IS NULL OR i.advisor_id <> ?)
  AND (i.handler_id IS NULL OR i.handler_id = ? OR i.updated_at < ?)
ORDER BY CASE WHEN i.call_back_at IS NULL THEN 1 ELSE 0 END, i.call_back_at, i.attempts, i.due_on, i.id LIMIT ?
"""


@dataclass(frozen=True)
class Waiting:
    """One that is to be called."""

    id: int
    programme: int
    visit: int | None
    customer: int | None
    vehicle: int | None
    store: int
    asks: str
    phone: str
    attempts: int
    due_on: Any
    expires_on: Any
    call_back_at: Any
    outcome: str
    handler: int | None
    advisor: int | None
    plate: str | None
    version: int


async def queue(seat: Seat, *, limit: int = 200, now: datetime | None = None) -> list[Waiting]:
    """Give whom the seat may call now, the most pressing first."""
    if not seat.roles & CALLING or not seat.stores:
        raise Refused(NOT_CALLING)
    now = now or datetime.now(UTC)
    stores = sorted(seat.stores)
    sql = QUEUE_SQL.format(columns=COLUMNS, stores=", ".join("?" * len(stores)))
    held = now - timedelta(minutes=HELD_MINUTES)
    values = [True, seat.today, seat.today, now, *stores, seat.person, seat.person, held, limit]
    rows = await reader().rows(sql, [as_kept(value) for value in values])
    return [Waiting(*row) for row in rows]


async def invited(seat: Seat, row: int) -> Waiting:
    """Give one that may still be called; refuses one that is finished."""
    rows = await reader().rows(ONE_SQL, [row])
    if not rows or rows[0][5] not in seat.stores or not seat.roles & CALLING:
        raise Refused(NOT_CALLING)
    *held, is_open = rows[0]
    waiting = Waiting(*held)
    if not is_open:
        raise Refused(GONE.fill(outcome=OUTCOME.get(waiting.outcome, Text.plain(waiting.outcome))))
    return waiting


async def next_call(seat: Seat, *, besides: Sequence[int] = ()) -> Waiting | None:
    """Give the next one and hold it for the seat, so that two callers never ring the same customer."""
    for waiting in await queue(seat, limit=20 + len(besides)):
        if waiting.id in besides:
            continue
        async with transaction() as writer:
            if await _hold(writer, seat, waiting):
                return waiting
    return None


async def _hold(writer: Writer, seat: Seat, waiting: Waiting) -> int:
    return await writer.run(
        "UPDATE invitation SET handler_id = ?, updated_at = ?, version = version + 1 "
        "WHERE id = ? AND is_open = ? AND version = ?",
        [seat.person, datetime.now(UTC), waiting.id, True, waiting.version],
    )


async def record_attempt(
    seat: Seat, invitation: int, outcome: str, *, note: str = "", call_back_at: datetime | None = None
) -> str:
    """Write down how an attempt ended; gives the outcome that the invitation now has.

    After the last attempt that the programme allows, "no answer" is final.
    """
    if not seat.roles & CALLING:
        raise Refused(NOT_CALLING)
    now = datetime.now(UTC)
    async with transaction() as writer:
        row = await _row(writer, seat, invitation)
        programme = (await programme_at(row["programme_id"])).programme
        if outcome not in programme.outcomes:
            expected = "、".join(str(OUTCOME[one]) for one in programme.outcomes)
            raise Refused(NOT_OFFERED.fill(found=outcome, expected=expected))
        if outcome == "call_back" and call_back_at is None:
            raise Refused(WHEN_BACK)
        attempts = row["attempts"] + 1
        ends = outcome in FINAL or (outcome == "no_answer" and attempts >= programme.who.max_attempts)
        await _note_attempt(writer, seat, invitation, outcome, note, call_back_at, now)
        await writer.run(
            "UPDATE invitation SET outcome = ?, is_open = ?, attempts = ?, call_back_at = ?, ended_on = ?, "
            "handler_id = ?, version = version + 1, updated_at = ? WHERE id = ?",
            [outcome, not ends, attempts, None if ends else call_back_at, _end(ends, seat.today), seat.person, now,
             invitation],
        )  # fmt: skip
        if outcome == "do_not_contact" and row["customer_id"]:
            await _leave_alone(writer, seat, row["customer_id"], now)
    return outcome


def _end(ends: bool, today: date) -> date | None:  # noqa: FBT001 -- its only question
    return today if ends else None


async def _row(writer: Writer, seat: Seat, invitation: int) -> dict[str, Any]:
    names = ("programme_id", "attempts", "customer_id", "is_open", "outcome", "store_id")
    rows = await writer.rows(f"SELECT {', '.join(names)} FROM invitation WHERE id = ?", [invitation])  # noqa: S608 -- our own columns
    if not rows or rows[0][-1] not in seat.stores:
        raise Refused(NOT_CALLING)
    found = dict(zip(names, rows[0], strict=True))
    if not found["is_open"]:
        raise Refused(GONE.fill(outcome=OUTCOME.get(found["outcome"], Text.plain(found["outcome"]))))
    return found


async def _note_attempt(  # noqa: PLR0913, PLR0917 -- the columns of one row
    writer: Writer, seat: Seat, invitation: int, outcome: str, note: str, call_back_at: datetime | None, now: datetime
) -> None:
    sql = (
        "INSERT INTO attempt (invitation_id, at, person_id, channel, outcome, call_back_at, note) "
        "VALUES (?, ?, ?, 'phone', ?, ?, ?)"
    )
    await writer.run(sql, [invitation, now, seat.person or None, outcome, call_back_at, note[:500]])


async def _leave_alone(writer: Writer, seat: Seat, customer: int, now: datetime) -> None:
    """Who does not want to be called is not called by anybody any more."""
    sql = "UPDATE customer SET do_not_contact = ?, version = version + 1, updated_at = ? WHERE id = ?"
    await writer.run(sql, [True, now, customer])
    said = ['{"do_not_contact": false}', '{"do_not_contact": true}']
    about = ["customers", customer, "edit", seat.person or None, now, seat.store or None, None, "", *said]
    await writer.run(HISTORY_SQL, about)
