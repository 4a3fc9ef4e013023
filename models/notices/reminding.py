"""Reminding: what is due today or late, what is awaited; told once a day or once a fact, by however many servers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models import clock
from models.database import reader
from models.database.stored import day_of
from models.gate.writer import transaction
from models.notices.telling import Told, tell_all
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat

TASKS_SQL: Final = """
SELECT t.owner_id, sum(CASE WHEN t.due_on = ? THEN 1 ELSE 0 END), sum(CASE WHEN t.due_on < ? THEN 1 ELSE 0 END)
FROM task t JOIN staff s ON s.id = t.owner_id
WHERE t.state = 'open' AND t.archived_at IS NULL AND t.due_on <= ?
AND s.suspended_at IS NULL AND s.archived_at IS NULL GROUP BY t.owner_id
"""
CASES_SQL: Final = """
SELECT c.id, c.owner_id, c.due_at FROM case_file c WHERE c.owner_id IS NOT NULL AND c.archived_at IS NULL
AND c.state IN ('open', 'doing') AND c.due_at < ?
"""
REPLIES_SQL: Final = """
SELECT b.id, b.person_id, r.id, r.title, r.reply_until FROM bearer b JOIN accountability_record r ON r.id = b.record_id
WHERE r.state = 'reply' AND r.archived_at IS NULL AND b.archived_at IS NULL AND b.replied_at IS NULL
AND r.reply_until = ?
"""
MINUTES_SQL: Final = """
SELECT m.id, a.person_id, s.title, s.english, m.held_on FROM attendance a JOIN meeting m ON m.id = a.meeting_id
JOIN meeting_series s ON s.id = m.series_id
WHERE m.state = 'signed' AND a.part = 'observer' AND a.read_at IS NULL AND a.archived_at IS NULL
AND m.archived_at IS NULL AND m.held_on >= ?
"""
MINUTES_FOR: Final = timedelta(days=14)  # who has not read older ones will not read them for a reminder
DUE: Final = Text(zh="今天到期的任务 {today} 件", en="{today} tasks are due today")
LATE: Final = Text(
    zh="今天到期的任务 {today} 件，已过期 {late} 件", en="{today} tasks are due today, {late} are overdue"
)
ONLY_LATE: Final = Text(zh="已过期的任务 {late} 件", en="{late} tasks are overdue")
CASE: Final = Text(zh="客诉案件 {row} 已超过处理时限", en="Case {row} is past its due time")
REPLY: Final = Text(zh="今天是说明情况的最后一天：{title}", en="Today is the last day to reply: {title}")
MINUTES: Final = Text(zh="请查阅会议纪要：{title} {day}", en="Please take note of the minutes: {title}, {day}")


async def remind(seat: Seat) -> int:
    """Tell everybody what is due, awaited or late; gives how many notices were new. The seat is the machine's."""
    told = [*await _tasks(seat), *await _cases(), *await _replies(seat), *await _minutes(seat)]
    known = {row[0] for row in await reader().rows("SELECT key FROM notice WHERE read_at IS NULL OR told_at > ?",
                                                   [clock.now().replace(hour=0, minute=0)])}  # fmt: skip
    fresh = [one for one in told if one.key not in known]
    if not fresh:
        return 0
    async with transaction() as writer:
        return await tell_all(writer, fresh)


async def _tasks(seat: Seat) -> list[Told]:
    day, found = seat.today, []
    for person, today, late in await reader().rows(TASKS_SQL, [day, day, day]):
        words = (LATE if today else ONLY_LATE) if late else DUE
        path = "/to-do" if today else "/to-do?who=late"
        found.append(Told(person, words.fill(today=today, late=late), path, f"tasks:{person}:{day}"))
    return found


async def _cases() -> list[Told]:
    rows = await reader().rows(CASES_SQL, [clock.now()])
    return [
        Told(person, CASE.fill(row=row), f"/cases/{row}", f"case:{row}:late:{person}:{str(due)[:10]}")
        for row, person, due in rows
    ]


async def _replies(seat: Seat) -> list[Told]:
    rows = await reader().rows(REPLIES_SQL, [seat.today])
    return [
        Told(person, REPLY.fill(title=title), f"/accountability_records/{record}", f"reply:{row}:{day_of(until)}")
        for row, person, record, title, until in rows
    ]


async def _minutes(seat: Seat) -> list[Told]:
    return [
        Told(
            person,
            MINUTES.fill(title=Text(zh=title, en=english or title), day=day_of(held)),
            f"/meetings/{meeting}",
            f"minutes:{meeting}:{person}",
        )
        for meeting, person, title, english, held in await reader().rows(MINUTES_SQL, [seat.today - MINUTES_FOR])
    ]
