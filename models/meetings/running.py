"""Running: attendance, grooming, points and tasks of a meeting, while it goes on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import loaded
from models.gate.writer import transaction
from models.meetings.held import held, now_utc
from models.noting import change_rows, put_rows
from models.problem import Refused
from models.tables.minutes import POINT, PRESENT
from models.tasks.carrying import carry_in
from models.tasks.making import Wanted, make_in
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.meetings.held import Held

SAY_POINT: Final = Text(
    zh="请写点内容，例如：展厅门口地垫换新的。",
    en="Please write something, for example: a new mat at the showroom door.",
)
SAY_REASON: Final = Text(
    zh="缺席和请假要写原因，例如：调休、外出交车。",
    en="Say why somebody is absent or excused, for example: day off in exchange, out for a delivery.",
)
NOT_IN_IT: Final = Text(zh="这位同事不在这场会议的名单里。", en="This colleague is not on the list of this meeting.")
NOT_A_KIND: Final = Text(zh="没有“{found}”这一类。可以是：{words}", en="There is no kind “{found}”; there are: {words}")
SHEET_SQL: Final = "SELECT sheet FROM meeting WHERE id = ?"
KEEP_SHEET_SQL: Final = "UPDATE meeting SET sheet = ?, updated_at = ? WHERE id = ?"
OPEN_POINTS_SQL: Final = """
SELECT id, carried FROM meeting_point WHERE series_id = ? AND meeting_id <> ? AND closed_on IS NULL
    AND archived_at IS NULL AND kind IN ('point', 'help')
"""
OPEN_TASKS_SQL: Final = """
SELECT t.id FROM task t JOIN meeting m ON m.id = t.meeting_id
WHERE m.series_id = ? AND t.meeting_id <> ? AND t.state = 'open' AND t.archived_at IS NULL
"""
ESCALATE_SQL: Final = "SELECT escalate_after FROM meeting_series WHERE id = ?"


async def begin(seat: Seat, row: int) -> None:
    """Open a meeting: what earlier ones left open comes in and counts once more."""
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "planned", "skipped")
        await _carry(meeting)
        chair = meeting.now["chair"] or seat.person or None
        await meeting.change(state="running", begun_at=now_utc(), chair=chair)


async def _carry(meeting: Held) -> None:
    writer, about = meeting.writer, [meeting.series, meeting.row]
    tasks = [task for (task,) in await writer.rows(OPEN_TASKS_SQL, about)]
    times = int((await writer.rows(ESCALATE_SQL, [meeting.series]))[0][0])
    await carry_in(writer, meeting.seat, tasks, times=times)
    points = {point: {"carried": carried + 1} for point, carried in await writer.rows(OPEN_POINTS_SQL, about)}
    await change_rows(writer, meeting.seat, "meeting_points", points)


async def mark(seat: Seat, row: int, person: int, state: str, reason: str = "") -> None:
    """Note whether somebody is there; who is absent or excused has a reason."""
    if state not in PRESENT:
        raise Refused(NOT_A_KIND.fill(found=state, words=", ".join(PRESENT)))
    if state in {"absent", "excused"} and not reason.strip():
        raise Refused(SAY_REASON)
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "planned", "running")
        place = await _place(meeting, person)
        await meeting.change_of("attendances", place, state=state, reason=reason.strip())


async def groom(seat: Seat, row: int, person: int, *, is_right: bool, note: str = "") -> None:
    """Note whether somebody's dress and badge are in order."""
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "planned", "running")
        place = await _place(meeting, person)
        told = "" if is_right else note.strip()
        await meeting.change_of("attendances", place, groomed="yes" if is_right else "no", groomed_note=told)


async def _place(meeting: Held, person: int) -> int:
    sql = "SELECT id FROM attendance WHERE meeting_id = ? AND person_id = ? AND archived_at IS NULL"
    found = await meeting.writer.rows(sql, [meeting.row, person])
    if not found:
        raise Refused(NOT_IN_IT)
    return int(found[0][0])


async def add_point(seat: Seat, row: int, kind: str, words: str) -> int:
    """Write down a point, a decision, praise, or what help is needed."""
    if kind not in POINT:
        raise Refused(NOT_A_KIND.fill(found=kind, words=", ".join(POINT)))
    if not words.strip():
        raise Refused(SAY_POINT)
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "planned", "running")
        values = {"meeting": row, "series": meeting.series, "kind": kind, "words": words.strip()}
        return (await put_rows(writer, seat, "meeting_points", [{**values, "person": seat.person or None}]))[0]


async def close_point(seat: Seat, row: int, point: int) -> None:
    """Say that an open point of this or an earlier meeting of the series is done with."""
    async with transaction() as writer:
        meeting = await held(writer, seat, row, "planned", "running")
        sql = "SELECT 1 FROM meeting_point WHERE id = ? AND series_id = ? AND closed_on IS NULL"
        if await writer.rows(sql, [point, meeting.series]):
            await meeting.change_of("meeting_points", point, closed_on=seat.today)


async def give_task(seat: Seat, row: int, wanted: Wanted) -> int:
    """Give a task that the meeting has decided."""
    async with transaction() as writer:
        await held(writer, seat, row, "planned", "running")
        return (await make_in(writer, seat, [wanted]))[0]


async def keep_sheet(seat: Seat, row: int, values: Mapping[str, Any]) -> None:
    """Keep what was typed into some items; the others stay as somebody else may have typed them meanwhile."""
    async with transaction() as writer:
        await held(writer, seat, row, "planned", "running")
        now = loaded((await writer.rows(SHEET_SQL, [row]))[0][0]) or {}
        kept = {name: value for name, value in {**now, **values}.items() if value not in (None, "")}
        await writer.run(KEEP_SHEET_SQL, [json.dumps(kept, ensure_ascii=False, default=str), now_utc(), row])
