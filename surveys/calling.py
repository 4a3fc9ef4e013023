"""Calling: the queue of who was drawn, one attempt after the other, until each has an outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models import clock
from models.access import HEADS, ROLE_WORDS, Role, role_named
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of, moment_of
from models.gate.writer import transaction
from models.outcomes import OUTCOME
from models.problem import Refused
from models.text import Text
from surveys.engine.programme import FINAL
from surveys.kept import as_kept
from surveys.library import programme_at, programmes
from surveys.quiet import NUMBERS_SQL, NUMBERS_VALUES, leave_alone
from surveys.responses import Kept, keep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.library import Running
    from surveys.responses import Sheet

CALLING: Final = HEADS | Role.CLERK
HELD_MINUTES: Final = 30  # so long nobody else is offered the one that somebody has on the screen
REST_HOURS: Final = 3  # who did not answer is not rung again at once
MOST_DAYS_AHEAD: Final = 30  # so far ahead a call may be promised
NOT_BY_HAND: Final = frozenset({"complete", "partial", "expired"})  # these come from answers, and from time
NOT_CALLING: Final = Text(zh="您没有回访权限，请找经理或管理员开通。", en="You may not make these calls.")
GONE: Final = Text(
    zh="这一条已经由同事处理完：{outcome}。请继续下一条。",
    en="A colleague has finished this one: {outcome}. Please go on with the next.",
)
OTHERS_CALL: Final = Text(
    zh="这个调查由{handler}打电话，请打下一个。", en="These calls are made by: {handler}. Please go on with the next."
)
NOT_OFFERED: Final = Text(
    zh="结果“{found}”不在可选之列，请选：{expected}。",
    en="“{found}” is no outcome here; please choose among: {expected}.",
)
WHEN_BACK: Final = Text(
    zh="约时间再打，需要填约定的时间，例如 2026-11-23 10:30。",
    en="To call back later, say when, for example 2026-11-23 10:30.",
)
TOO_FAR: Final = Text(
    zh="约的时间太远，最多约到 {days} 天后，例如下周三上午。",
    en="That is too far ahead; please agree on a time within {days} days.",
)
SERVED_BY_YOU: Final = Text(
    zh="这位客户是您接待的，请同事来打，客户才好说真话。",
    en="You served this customer yourself. Please let a colleague call, so that the customer can speak freely.",
)
ON_SCREEN: Final = Text(
    zh="{name}正在联系这一位，或刚刚联系过。请打下一个。",
    en="{name} has this one on the screen or has just called. Please go on with the next.",
)
COLUMNS: Final = """
i.id, i.programme_id, i.visit_id, i.customer_id, i.vehicle_id, i.store_id, i.asks, i.phone, i.attempts, i.due_on,
i.expires_on, i.call_back_at, i.outcome, i.handler_id, i.advisor_id, v.plate, i.version
"""
ONE_SQL: Final = f"""
SELECT {COLUMNS}, i.is_open, i.updated_at, s.name FROM invitation i LEFT JOIN vehicle v ON v.id = i.vehicle_id
LEFT JOIN staff s ON s.id = i.handler_id WHERE i.id = ?
"""  # noqa: S608 -- our own columns
# First what was promised for now, then what is due longest; never one whom the caller served.
QUEUE_SQL: Final = """
SELECT {columns}
FROM invitation i LEFT JOIN vehicle v ON v.id = i.vehicle_id
JOIN programme p ON p.id = i.programme_id AND p.is_on = ? AND p.archived_at IS NULL
LEFT JOIN customer c ON c.id = i.customer_id
WHERE i.archived_at IS NULL AND i.is_open = ? AND i.due_on <= ? AND i.expires_on >= ? AND i.channel = 'phone'
  AND (i.call_back_at IS NULL OR i.call_back_at <= ?) AND i.store_id IN ({stores}) AND i.phone NOT IN ({quiet})
  AND (c.id IS NULL OR (c.do_not_contact = ? AND c.archived_at IS NULL))
  AND i.programme_id IN ({programmes}) AND (i.advisor_id IS NULL OR i.advisor_id <> ?)
  AND (i.handler_id IS NULL OR i.handler_id = ? OR i.updated_at < ?)
  AND (i.call_back_at IS NOT NULL
       OR NOT EXISTS (SELECT 1 FROM attempt a WHERE a.invitation_id = i.id AND a.at > ?))
ORDER BY CASE WHEN i.call_back_at IS NULL THEN 1 ELSE 0 END, i.call_back_at, i.attempts, i.due_on, i.id LIMIT ?
"""

READ: Final = (
    "programme_id", "attempts", "customer_id", "is_open", "outcome", "due_on", "expires_on", "advisor_id", "store_id",
    "phone", "asks",
)  # fmt: skip


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


def _calls_for(seat: Seat, running: Running) -> bool:
    """Tell whether the calls of a programme are the seat's to make: its handler's, and always a head's."""
    return bool(seat.roles & (HEADS | role_named(running.programme.head.handler)))


async def _refuse_others(seat: Seat, programme: int) -> None:
    running = await programme_at(programme)
    if not _calls_for(seat, running):
        raise Refused(OTHERS_CALL.fill(handler=ROLE_WORDS[running.programme.head.handler]))


async def queue(seat: Seat, *, limit: int = 200, now: datetime | None = None) -> list[Waiting]:
    """Give whom the seat may call now, the most pressing first."""
    if not seat.roles & CALLING or not seat.stores:
        raise Refused(NOT_CALLING)
    now = now or clock.now()
    stores = sorted(seat.stores)
    own = [one.row for one in await programmes() if _calls_for(seat, one)]
    if not own:
        return []
    places, asked = marks_for(stores), marks_for(own)
    sql = QUEUE_SQL.format(columns=COLUMNS, stores=places, quiet=NUMBERS_SQL, programmes=asked)
    held, rested = now - timedelta(minutes=HELD_MINUTES), now - timedelta(hours=REST_HOURS)
    values = [
        True, True, seat.today, seat.today, now, *stores, *NUMBERS_VALUES, False, *own, seat.person, seat.person, held,
        rested, limit,
    ]  # fmt: skip
    rows = await reader().rows(sql, [as_kept(value) for value in values])
    return [Waiting(*row) for row in rows]


async def invited(seat: Seat, row: int) -> Waiting:
    """Give one that the seat may call now; refuses one that is finished, or that a colleague is calling."""
    rows = await reader().rows(ONE_SQL, [row])
    if not rows or rows[0][5] not in seat.stores or not seat.roles & CALLING:
        raise Refused(NOT_CALLING)
    *held, is_open, updated_at, name = rows[0]
    waiting = Waiting(*held)
    await _refuse_others(seat, waiting.programme)
    if not is_open:
        raise Refused(GONE.fill(outcome=OUTCOME.get(waiting.outcome, Text.plain(waiting.outcome))))
    if waiting.advisor is not None and waiting.advisor == seat.person:
        raise Refused(SERVED_BY_YOU)
    is_others = waiting.handler is not None and waiting.handler != seat.person
    if is_others and moment_of(updated_at) >= clock.now() - timedelta(minutes=HELD_MINUTES):
        raise Refused(ON_SCREEN.fill(name=name or ""))
    return waiting


async def take(seat: Seat, row: int) -> Waiting:
    """Give one and hold it for the seat, so that two callers never ring the same customer."""
    waiting = await invited(seat, row)
    async with transaction() as writer:
        if await _hold(writer, seat, waiting):
            return waiting
    return await invited(seat, row)  # somebody was quicker: this says who


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
        [seat.person, clock.now(), waiting.id, True, waiting.version],
    )


async def finish_call(seat: Seat, sheet: Sheet, settled: Settled, *, state: str = "complete") -> Kept:
    """Keep what was answered on the phone, where the one who was drawn still waits to be called."""
    async with transaction() as writer:
        row = await _row(writer, seat, sheet.invitation or 0)
        known = await writer.rows("SELECT id FROM response WHERE client_key = ?", [sheet.client_key or ""])
        if known:
            return Kept(known[0][0], None, is_repeat=True)
        _refuse_finished(row)
        return await keep(writer, sheet, settled, state=state)


async def record_attempt(
    seat: Seat, invitation: int, outcome: str, *, note: str = "", call_back_at: datetime | None = None
) -> str:
    """Write down how an attempt ended; gives the outcome that the invitation now has.

    After the last attempt that the programme allows, "no answer" is final. What was promised is kept, also after
    the day on which the invitation would have expired.
    """
    now = clock.now()
    async with transaction() as writer:
        row = await _row(writer, seat, invitation)
        _refuse_finished(row)
        programme = (await programme_at(row["programme_id"])).programme
        offered = [one for one in programme.outcomes if one not in NOT_BY_HAND]
        if outcome not in offered:
            expected = Text(zh="、".join(OUTCOME[one].to("zh") for one in offered),
                            en=", ".join(OUTCOME[one].to("en") for one in offered))  # fmt: skip
            raise Refused(NOT_OFFERED.fill(found=outcome, expected=expected))
        back = call_back_at if outcome == "call_back" else None
        due, until = day_of(row["due_on"]), day_of(row["expires_on"])
        if outcome == "call_back":  # a promise counts for more than the days that a link is waited for
            promised = _promised(seat, back)
            due, until = min(due, promised), max(until, promised)
        attempts = row["attempts"] + 1
        ends = outcome in FINAL or (outcome == "no_answer" and attempts >= programme.who.max_attempts)
        await _note_attempt(writer, seat, invitation, outcome, note, back, now)
        stands = "call_back" if ends and outcome == "no_answer" and await _was_reached(writer, invitation) else outcome
        await writer.run(
            "UPDATE invitation SET outcome = ?, is_open = ?, attempts = ?, call_back_at = ?, ended_on = ?, due_on = ?, "
            "expires_on = ?, handler_id = ?, version = version + 1, updated_at = ? WHERE id = ?",
            [
                stands, not ends, attempts, back, seat.today if ends else None, due, until, seat.person, now,
                invitation,
            ],
        )  # fmt: skip
        if outcome == "do_not_contact":
            await leave_alone(writer, seat, row, note, now)
    return stands


async def _was_reached(writer: Writer, invitation: int) -> bool:
    """Tell whether somebody spoke to the customer before: who was reached once counts as reached."""
    sql = "SELECT 1 FROM attempt WHERE invitation_id = ? AND outcome = 'call_back' LIMIT 1"
    return bool(await writer.rows(sql, [invitation]))


def _promised(seat: Seat, call_back_at: datetime | None) -> date:
    """Give the day of a promised call."""
    if call_back_at is None:
        raise Refused(WHEN_BACK)
    day = call_back_at.astimezone(ZoneInfo(seat.zone)).date()
    if day > seat.today + timedelta(days=MOST_DAYS_AHEAD):
        raise Refused(TOO_FAR.fill(days=MOST_DAYS_AHEAD))
    return day


async def _row(writer: Writer, seat: Seat, invitation: int) -> dict[str, Any]:
    """Give one that the seat may call, held until the end of the transaction."""
    rows = await writer.rows(f"SELECT {', '.join(READ)} FROM invitation WHERE id = ?{writer.held()}", [invitation])  # noqa: S608 -- our own columns
    found = dict(zip(READ, rows[0], strict=True)) if rows else {}
    if not found or found["store_id"] not in seat.stores or not seat.roles & CALLING:
        raise Refused(NOT_CALLING)
    if found["advisor_id"] is not None and found["advisor_id"] == seat.person:
        raise Refused(SERVED_BY_YOU)
    await _refuse_others(seat, found["programme_id"])
    return found


def _refuse_finished(row: dict[str, Any]) -> None:
    if not row["is_open"]:
        raise Refused(GONE.fill(outcome=OUTCOME.get(row["outcome"], Text.plain(row["outcome"]))))


async def _note_attempt(  # noqa: PLR0913, PLR0917 -- the columns of one row
    writer: Writer, seat: Seat, invitation: int, outcome: str, note: str, call_back_at: datetime | None, now: datetime
) -> None:
    sql = (
        "INSERT INTO attempt (invitation_id, at, person_id, channel, outcome, call_back_at, note) "
        "VALUES (?, ?, ?, 'phone', ?, ?, ?)"
    )
    await writer.run(sql, [invitation, now, seat.person or None, outcome, call_back_at, note[:500]])
