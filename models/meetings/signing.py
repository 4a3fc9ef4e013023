"""Signing: the chair's word ends a meeting; afterwards minutes are amended, never changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS
from models.gate.writer import transaction
from models.meetings.held import held, now_utc
from models.meetings.making import posts_named
from models.notices.telling import tell
from models.noting import put_rows
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.gate.writer import Writer
    from models.meetings.held import Held

NOT_CHAIR: Final = Text(
    zh="纪要由主持人{name}签字；主持人不在时由经理签。",
    en="The chair, {name}, signs the minutes; a manager does in the chair's absence.",
)
NOT_MARKED: Final = Text(
    zh="还有 {number} 位没有点名：{names}。点完再签字。",
    en="{number} people are not marked yet: {names}. Mark them, then sign.",
)
SAY_WHY: Final = Text(
    zh="请写原因，例如：全员外出培训。", en="Please say why, for example: everybody was at a training."
)
SAY_BOTH: Final = Text(
    zh="更正要写清改什么、为什么，例如：交车数应为 3 台；漏记一台。",
    en="Say what is put right and why, for example: three cars were handed over; one was left out.",
)
MINUTES_OF: Final = Text(
    zh="{title} {day} 的纪要已签字，请阅。", en="The minutes of {title} on {day} are signed off; please read."
)
AMENDED: Final = Text(
    zh="{title} {day} 的纪要有更正：{words}", en="The minutes of {title} on {day} were put right: {words}"
)
UNMARKED_SQL: Final = """
SELECT p.name FROM attendance a JOIN staff p ON p.id = a.person_id
WHERE a.meeting_id = ? AND a.part = 'member' AND a.state = '' AND a.archived_at IS NULL ORDER BY a.id
"""
SERIES_SQL: Final = "SELECT title, english, receive, store_id FROM meeting_series WHERE id = ?"
RECEIVERS_SQL: Final = """
SELECT DISTINCT p.id FROM staff p LEFT JOIN holding h ON h.person_id = p.id AND h.archived_at IS NULL
LEFT JOIN post o ON o.id = h.post_id
LEFT JOIN attendance a ON a.person_id = p.id AND a.meeting_id = ? AND a.part = 'observer' AND a.archived_at IS NULL
WHERE p.archived_at IS NULL AND p.suspended_at IS NULL AND p.store_id = ? AND ({posts} OR a.id IS NOT NULL)
"""
FREEZE_SQL: Final = "UPDATE meeting SET frozen = ? WHERE id = ?"


async def sign_in(writer: Writer, seat: Seat, row: int, response: int, minutes: Mapping[str, Any]) -> None:
    """Sign a meeting off inside a transaction: its sheet is a response now, its minutes stay as they are."""
    meeting = await held(writer, seat, row, "running")
    await refuse_unready(meeting)
    await writer.run(FREEZE_SQL, [json.dumps(minutes, ensure_ascii=False, default=str), row])
    await meeting.change(state="signed", signed_at=now_utc(), signed_by=seat.person or None, response=response)
    await _tell(meeting, MINUTES_OF, f"minutes:{row}")


async def refuse_unready(meeting: Held) -> None:
    """Refuse a sign-off by somebody else than the chair or a head, or while people are not marked."""
    seat, chair = meeting.seat, meeting.now["chair"]
    if chair != seat.person and not seat.roles & HEADS:
        names = await meeting.writer.rows("SELECT name FROM staff WHERE id = ?", [chair or 0])
        raise Refused(NOT_CHAIR.fill(name=names[0][0] if names else "—"))
    missing = [name for (name,) in await meeting.writer.rows(UNMARKED_SQL, [meeting.row])]
    if missing:
        raise Refused(NOT_MARKED.fill(number=len(missing), names="、".join(missing)))


async def skip(seat: Seat, row: int, why: str) -> None:
    """Say that a meeting was not held, and why."""
    if not why.strip():
        raise Refused(SAY_WHY)
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "planned", "running")
        await meeting.change(state="skipped", note=why.strip()[:200])


async def amend(seat: Seat, row: int, words: str, reason: str) -> None:
    """Put signed minutes right: what stood there stays, the amendment stands below it."""
    if not words.strip() or not reason.strip():
        raise Refused(SAY_BOTH)
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "signed")
        values = {"meeting": row, "words": words.strip(), "reason": reason.strip(), "at": now_utc()}
        number = (await put_rows(writer, seat, "amendments", [{**values, "person": seat.person or None}]))[0]
        await _tell(meeting, AMENDED, f"meeting:{row}:amended:{number}", words=words.strip())


async def acknowledge(seat: Seat, row: int) -> None:
    """Note that somebody has read the signed minutes."""
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "signed", anybody=True)
        sql = "SELECT id FROM attendance WHERE meeting_id = ? AND person_id = ? AND read_at IS NULL"
        for (place,) in await writer.rows(sql, [row, seat.person]):
            await meeting.change_of("attendances", place, read_at=now_utc())


async def _tell(meeting: Held, text: Text, fact: str, **more: str) -> None:
    writer = meeting.writer
    title, english, receive, store = (await writer.rows(SERIES_SQL, [meeting.series]))[0]
    posts = posts_named(receive)
    wanted = f"o.name IN ({', '.join('?' * len(posts))})" if posts else "1 = 0"
    people = await writer.rows(RECEIVERS_SQL.format(posts=wanted), [meeting.row, store, *posts])
    named = Text(zh=title, en=english or title)
    said = text.fill(title=named, day=meeting.now["held_on"], **more)
    for (person,) in people:
        if person != meeting.seat.person:
            await tell(writer, person, said, f"/meetings/{meeting.row}", f"{fact}:{person}")
