"""The calendar feed: what a person has to do and when they meet, as events."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from models import clock
from models.database import reader
from models.database.stored import day_of
from models.people.seats import seat_of
from models.text import Text
from reports.kit.calendar import Event, written

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat

DAYS_BEFORE: Final = 14
DAYS_AHEAD: Final = 92
NAME: Final = Text(zh="回头客：{name}", en="Huitouke: {name}")
TASK: Final = Text(zh="待办：{title}", en="To do: {title}")
LATE: Final = Text(zh="过期（{day}）：{title}", en="Overdue ({day}): {title}")
TASKS_SQL: Final = """
SELECT id, title, due_on, proof_wanted FROM task
WHERE owner_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY due_on, id LIMIT 500
"""
MEETINGS_SQL: Final = """
SELECT m.id, s.title, s.english, m.held_on, m.starts_at, s.lasts, s.place
FROM attendance a JOIN meeting m ON m.id = a.meeting_id JOIN meeting_series s ON s.id = m.series_id
WHERE a.person_id = ? AND a.archived_at IS NULL AND m.archived_at IS NULL AND m.state <> 'skipped'
AND m.held_on >= ? AND m.held_on <= ? ORDER BY m.held_on, m.starts_at LIMIT 500
"""


async def feed_of(person: int, base: str) -> bytes:
    """Write the calendar of a person; `base` is the address that their links begin with."""
    seat = await seat_of(person)
    events = [*await _tasks(seat, base), *await _meetings(seat, base)]
    return written(NAME.fill(name=seat.name).to(seat.lang), events, clock.now())


async def _tasks(seat: Seat, base: str) -> list[Event]:
    events = []
    for row, title, due_on, wanted in await reader().rows(TASKS_SQL, [seat.person]):
        due = day_of(due_on)
        words = TASK if due >= seat.today else LATE  # what is late stands on today, where it is seen
        events.append(
            Event(
                id=f"task-{row}@huitouke",
                title=words.fill(title=title, day=f"{due:%m-%d}").to(seat.lang),
                begins=max(due, seat.today),
                words=wanted,
                url=f"{base}/tasks/{row}",
            )
        )
    return events


async def _meetings(seat: Seat, base: str) -> list[Event]:
    first, last = seat.today - timedelta(days=DAYS_BEFORE), seat.today + timedelta(days=DAYS_AHEAD)
    events = []
    for row, title, english, held_on, starts_at, lasts, place in await reader().rows(
        MEETINGS_SQL, [seat.person, first, last]
    ):
        name = (english or title) if seat.lang == "en" else title
        begins = _begins(day_of(held_on), starts_at, seat.zone)
        ends = begins + timedelta(minutes=lasts) if isinstance(begins, datetime) else None
        url = f"{base}/meetings/{row}"
        events.append(
            Event(
                id=f"meeting-{row}@huitouke", title=name, begins=begins, ends=ends, place=place, url=url, is_busy=True
            )
        )
    return events


def _begins(day: date, clock: str, zone: str) -> date | datetime:
    """Give the moment a meeting begins; one without an hour stands on its day."""
    try:
        return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone))
    except ValueError:
        return day
