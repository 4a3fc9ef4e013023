"""Making: the meetings of a day with everybody who belongs there; done twice, or by two servers, it makes none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.gate.writer import transaction
from models.noting import put_rows
from models.rules.meeting_times import MeetingTime
from models.store_days import working_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from models.rules.working_days import WorkingDays

CAUGHT_UP: Final = 3  # days; an older meeting that nobody opened the program for is not made afterwards
LOCK_NUMBER: Final = 0x48_54_4B_4D_45
USUAL_HOURS: Final = ("08:30", "17:30")  # of a store that has not said its own
SERIES_SQL: Final = """
SELECT m.id, m.store_id, m.every, m.weekday, m.day, m.anchor, m.minutes, m.chair_id, m.attend, m.observe,
    s.opens_at, s.closes_at, m.created_at
FROM meeting_series m JOIN store s ON s.id = m.store_id
WHERE m.is_on = ? AND m.archived_at IS NULL AND s.archived_at IS NULL ORDER BY m.id
"""
MADE_SQL: Final = "SELECT series_id, held_on FROM meeting WHERE held_on >= ?"
HOLDERS_SQL: Final = """
SELECT h.post_id, o.name, p.id, p.store_id FROM holding h JOIN staff p ON p.id = h.person_id
JOIN post o ON o.id = h.post_id
WHERE h.archived_at IS NULL AND p.archived_at IS NULL AND p.suspended_at IS NULL
    AND (h.since IS NULL OR h.since <= ?) ORDER BY h.id
"""

Holders = dict[tuple["int | str", int], list[int]]  # by post, its number or its name, and store


@dataclass(frozen=True, kw_only=True)
class Series:
    """A series as far as making its meetings goes: when it meets, and the posts of those who belong there."""

    id: int
    store: int
    at: MeetingTime
    chair: int | None
    attend: Sequence[str]
    observe: Sequence[str]
    opens: str
    closes: str
    since: date

    def values_on(self, day: date, chair: int | None) -> dict[str, Any]:
        """Give the row of the meeting of a day."""
        begins = self.at.starts_at(clock(self.opens or USUAL_HOURS[0]), clock(self.closes or USUAL_HOURS[1]))
        return {
            "series": self.id,
            "held_on": day,
            "starts_at": begins,
            "state": "planned",
            "chair": chair,
            "store": self.store,
        }


async def make_meetings(seat: Seat, since: date | None = None) -> int:
    """Make the meetings of today, and those of the days since a day that nobody made; gives how many."""
    first = max(since or seat.today, seat.today - timedelta(days=CAUGHT_UP))
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER)  # one after the other: the second finds what the first made
        made = {(series, day_of(day)) for series, day in await writer.rows(MADE_SQL, [first])}
        posts = await _holders(writer, seat.today)
        calendars: dict[int, WorkingDays] = {}
        found: list[tuple[Series, date]] = []
        for one in await series_of(writer):
            if one.store not in calendars:
                calendars[one.store] = await working_days(one.store)
            days = (first + timedelta(days=number) for number in range((seat.today - first).days + 1))
            found += [
                (one, day)
                for day in days
                if (one.id, day) not in made and day >= one.since and one.at.is_on(day, calendars[one.store])
            ]
        await write_meetings(writer, seat, found, posts)
    return len(found)


async def series_of(writer: Writer) -> list[Series]:
    """Give every series in use."""
    return [
        Series(
            id=row, store=store, at=MeetingTime(every=every, weekday=weekday, day=day, anchor=anchor, minutes=minutes),
            chair=chair, attend=posts_named(attend), observe=posts_named(observe), opens=opens, closes=closes,
            since=day_of(str(created)[:10]),
        )
        for row, store, every, weekday, day, anchor, minutes, chair, attend, observe, opens, closes, created
        in await writer.rows(SERIES_SQL, [True])
    ]  # fmt: skip


async def write_meetings(writer: Writer, seat: Seat, found: Sequence[tuple[Series, date]], posts: Holders) -> list[int]:
    """Write meetings with the people who belong there; gives their ids."""
    chairs = [next(iter(posts.get((one.chair or 0, one.store), ())), None) for one, _ in found]
    rows = [one.values_on(day, chair) for (one, day), chair in zip(found, chairs, strict=True)]
    ids = await put_rows(writer, seat, "meetings", rows)
    people = [
        {"meeting": row, "person": person, "part": part}
        for row, (one, _), chair in zip(ids, found, chairs, strict=True)
        for person, part in _people(one, chair, posts).items()
    ]
    await put_rows(writer, seat, "attendances", people)
    return ids


def _people(one: Series, chair: int | None, posts: Holders) -> dict[int, str]:
    """Give who belongs there: who holds a post twice is there once, and who takes part does not look on."""
    found = {person: "observer" for post in one.observe for person in posts.get((post, one.store), ())}
    members = {person: "member" for post in one.attend for person in posts.get((post, one.store), ())}
    return {**found, **members, **({chair: "member"} if chair else {})}


def posts_named(words: str) -> list[str]:
    """Read the names of posts as somebody types them.

    >>> posts_named("销售顾问、销售接待, 保安 ")
    ['销售顾问', '销售接待', '保安']
    """
    return [name for part in re.split(r"[、,，;；]", words) if (name := part.strip())]


def clock(stored: object) -> time:
    """Read a time of the store's hours as it is kept.

    >>> clock("08:30"), clock("17:30:00")
    (datetime.time(8, 30), datetime.time(17, 30))
    """
    return time.fromisoformat(str(stored)[:5])


async def _holders(writer: Writer, today: date) -> Holders:
    found: Holders = {}
    for post, name, person, store in await writer.rows(HOLDERS_SQL, [today]):
        for key in (post, name):
            found.setdefault((key, store), []).append(person)
    return found
