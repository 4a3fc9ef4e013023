"""What is due, on the home page: one list in the order of the day, each line one click from the thing itself."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final

from models.access import Role
from models.database.stored import moment_of
from models.due import leading, own
from models.due.item import NOBODY, Due, in_order
from models.duties.checklist import clock_of, moment_at
from models.text import Text
from surveys.calling import CALLING, queue
from ui.parts.figures import chip, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from markupsafe import Markup

    from models.access import Seat

MOST_CALLS: Final = 1000
AGREED: Final = 5  # calls promised for an hour that are named one by one
HOUR: Final = timedelta(hours=1)
ICONS: Final = {
    "meeting": "meeting",
    "minutes": "sheet",
    "task": "task",
    "duty": "check",
    "care": "care",
    "call": "phone",
    "car": "car",
    "appointment": "calendar",
    "case": "case",
    "lead": "star",
    "record": "scale",
    "inbox": "bell",
}
TITLE: Final = Text(zh="今天要做的", en="Due now")
ALL_DONE: Final = Text(
    zh="眼下没有到期的事。新的会议、任务、联系和预约会出现在这里。",
    en="Nothing is due. Meetings, tasks, contacts and appointments appear here when their time comes.",
)
EARLIER: Final = Text(zh="早该做的", en="Overdue")
TODAY: Final = Text(zh="今天，按时间", en="Today, by the hour")
ANY_TIME: Final = Text(zh="今天之内", en="Some time today")
ORDER: Final = (EARLIER, TODAY, ANY_TIME)
IN_MINUTES: Final = Text(zh="{n} 分钟后", en="in {n} minutes")
NOW: Final = Text(zh="就现在", en="now")
PAST: Final = Text(zh="过了 {n} 分钟", en="{n} minutes ago")
PAST_HOURS: Final = Text(zh="过了 {n} 小时", en="{n} hours ago")
LATE_HOURS: Final = Text(zh="逾期 {n} 小时", en="{n} hours late")
LATE_MINUTES: Final = Text(zh="逾期 {n} 分钟", en="{n} minutes late")
LATE_DAY: Final = Text(zh="逾期 1 天", en="1 day late")
LATE_DAYS: Final = Text(zh="逾期 {n} 天", en="{n} days late")
IS_LATE: Final = Text(zh="逾期", en="late")
CALLS: Final = Text(zh="满意度回访 {n} 个，现在可以打", en="{n} survey calls can be made now")
WITH_AGREED: Final = Text(zh="含约好的 {n} 个", en="{n} agreed ones among them")
AGREED_CALL: Final = Text(zh="约好的回访 {plate}", en="Call agreed: {plate}")
NOT_MADE: Final = Text(zh="约好的回访 {n} 个没有按时打", en="{n} agreed calls were not made in time")
DAY: Final = "%m-%d"


async def due_for(seat: Seat, now: datetime) -> list[Due]:
    """Give what waits for a seat, from every source side by side; each asks for the right itself."""
    sources = (*own.SOURCES, *leading.SOURCES, _calls)
    found = await asyncio.gather(*(source(seat, now) for source in sources))
    return in_order((one for some in found for one in some), now)


async def _calls(seat: Seat, now: datetime) -> list[Due]:
    """Give the survey calls: those promised for an hour one by one, the others as one line.

    Those who lead the callers hear of calls only when a promised hour has passed.
    """
    if not seat.roles & CALLING or not seat.stores:
        return []
    waiting = await queue(seat, limit=MOST_CALLS, now=moment_at(now, seat.zone))
    agreed = [one for one in waiting if one.call_back_at is not None][:AGREED]
    if not seat.roles & Role.CLERK:
        n = sum(one.call_back_at is not None for one in waiting)
        return [Due(kind="call", text=NOT_MADE.fill(n=n), path="/calls", day=now.date(), late=n)] if n else []
    found = []
    for one in agreed:
        here = clock_of(moment_of(one.call_back_at), seat.zone)
        text = AGREED_CALL.fill(plate=one.plate or "")
        path = f"/calls/{one.id}"
        found.append(Due(kind="call", text=text, path=path, day=here.date(), at=here.time(), begins=True))
    if len(waiting) > len(agreed):  # as many as the queue itself says
        note = WITH_AGREED.fill(n=len(agreed)) if agreed else NOBODY
        found.append(Due(kind="call", text=CALLS.fill(n=len(waiting)), note=note, path="/calls", day=now.date()))
    return found


def due_html(lang: str, found: Sequence[Due], now: datetime) -> Markup:
    """Draw the list; where nothing is due, say so."""
    if not found:
        return section(lang, TITLE, tag("p", ALL_DONE.to(lang), class_="quiet"))
    parts = []
    for title, some in groupby(found, key=lambda one: ORDER[one.part(now)]):
        parts += [tag("h3", title.to(lang)), tag("ul", *(_line(lang, one, now) for one in some), class_="due")]
    return section(lang, TITLE, *parts)


def _line(lang: str, one: Due, now: datetime) -> Markup:
    clock = f"{one.at:%H:%M}" if one.at and one.day == now.date() else ""
    when = tag("time", clock or (f"{one.day:{DAY}}" if one.day != now.date() else ""), class_="due-at")
    words, tone = _standing(one, now)
    mark = chip(lang, words, tone) if words else NOTHING
    note = tag("span", one.note.to(lang), class_="quiet") if one.note.to(lang) else NOTHING
    named = tag("span", tag("span", one.text.to(lang), class_="due-text"), note, class_="due-words")
    inside = [when, tag("span", icon(ICONS[one.kind]), class_="due-icon"), named, mark]
    return tag("li", tag("a", *inside, href=one.path))


def _standing(one: Due, now: datetime) -> tuple[Text | None, str]:
    """Say how it stands against the clock, where that needs saying."""
    days = (now.date() - one.day).days
    if days > 0:
        return (LATE_DAY if days == 1 else LATE_DAYS.fill(n=days)), "bad"
    if one.late:
        return IS_LATE, "bad"
    return (None, "") if one.at is None else _by_the_clock(one, now)


def _by_the_clock(one: Due, now: datetime) -> tuple[Text | None, str]:
    waits = one.waits(now)
    minutes = int(abs(waits).total_seconds() // 60)
    if one.is_soon(now):
        return (IN_MINUTES.fill(n=minutes) if minutes else NOW), "attention"
    if waits > timedelta():
        return None, ""
    of_minutes, of_hours = (PAST, PAST_HOURS) if one.begins else (LATE_MINUTES, LATE_HOURS)
    words = of_minutes.fill(n=minutes) if -waits < HOUR else of_hours.fill(n=minutes // 60)
    return words, "attention" if one.begins else "bad"
