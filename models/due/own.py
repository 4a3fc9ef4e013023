"""Own: what waits for a person themselves; each source is one indexed query."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from models.access import CALLERS, WORKERS, Role
from models.care.queue import queue
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of, moment_of
from models.due.item import Due
from models.duties.checklist import clock_of, moment_at
from models.duties.sheets import own_sheets
from models.notices.reading import unread
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat

MOST: Final = 20  # of one kind; the rest is on its own page
MOST_SLIPS: Final = 500
DAYS_BACK: Final = 14  # so long minutes that wait for a signature or a reader are told
MEETINGS_SQL: Final = """
SELECT m.id, s.title, s.english, m.held_on, m.starts_at, m.state, m.chair_id, s.place
FROM meeting m JOIN meeting_series s ON s.id = m.series_id
WHERE m.archived_at IS NULL AND m.held_on BETWEEN ? AND ? AND m.store_id IN ({stores})
AND m.state IN ('planned', 'running') AND (m.held_on = ? OR m.state = 'running')
AND (m.chair_id = ? OR EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = m.id AND a.person_id = ?
     AND a.archived_at IS NULL)) ORDER BY m.held_on, m.starts_at
"""
MINUTES_SQL: Final = """
SELECT m.id, s.title, s.english, m.held_on FROM attendance a JOIN meeting m ON m.id = a.meeting_id
JOIN meeting_series s ON s.id = m.series_id
WHERE a.person_id = ? AND a.part = 'observer' AND a.read_at IS NULL AND a.archived_at IS NULL AND m.state = 'signed'
AND m.held_on >= ? AND m.archived_at IS NULL ORDER BY m.held_on DESC LIMIT {most}
"""
TASKS_SQL: Final = """
SELECT id, title, due_on, carried FROM task
WHERE archived_at IS NULL AND owner_id = ? AND state = 'open' AND due_on <= ? ORDER BY due_on, id LIMIT {most}
"""
CARS_SQL: Final = """
SELECT v.id, c.plate, v.promised_at FROM visit v JOIN vehicle c ON c.id = v.vehicle_id
WHERE v.archived_at IS NULL AND v.state = 'open' AND v.promised_at < ? AND {whose} = ?
ORDER BY v.promised_at LIMIT {most}
"""
BOOKED_SQL: Final = """
SELECT a.id, a.hour, c.name, v.plate, a.wishes FROM appointment a JOIN customer c ON c.id = a.customer_id
LEFT JOIN vehicle v ON v.id = a.vehicle_id
WHERE a.archived_at IS NULL AND a.advisor_id = ? AND a.booked_for = ? AND a.state = 'booked'
ORDER BY a.hour LIMIT {most}
"""
CASES_SQL: Final = """
SELECT id, title, due_at FROM case_file
WHERE archived_at IS NULL AND owner_id = ? AND state IN ('open', 'doing') AND due_at < ? ORDER BY due_at LIMIT {most}
"""
LEADS_SQL: Final = """
SELECT count(*), sum(CASE WHEN next_on < ? THEN 1 ELSE 0 END), min(next_on) FROM lead
WHERE archived_at IS NULL AND consultant_id = ? AND state = 'open' AND (next_on IS NULL OR next_on <= ?)
"""
REPLIES_SQL: Final = """
SELECT r.id, r.title, r.reply_until FROM bearer b JOIN accountability_record r ON r.id = b.record_id
WHERE b.person_id = ? AND b.replied_at IS NULL AND b.archived_at IS NULL AND r.state = 'reply' AND r.kind <> 'praise'
AND r.archived_at IS NULL ORDER BY r.reply_until LIMIT {most}
"""

SIGN: Final = Text(zh="{title}纪要还没签字", en="Minutes to sign: {title}")
READ: Final = Text(zh="{title}纪要请查阅", en="Minutes to take note of: {title}")
CARRIED: Final = Text(zh="第 {times} 次延期", en="carried {times} times")
DUTY: Final = Text(zh="岗位检查：{words}", en="Duty: {words}")
DUTIES: Final = Text(zh="岗位检查 {n} 项", en="{n} duties")
LEFT_OVER: Final = Text(zh="补填昨天以前的岗位检查 {n} 项", en="{n} duties of earlier days to fill in")
CARE: Final = Text(zh="关怀联系 {n} 件", en="{n} contacts to make")
CAR: Final = Text(zh="答应交车：{plate}", en="Promised for hand-over: {plate}")
MY_CAR: Final = Text(zh="手上的车要交：{plate}", en="In your hands, to be ready: {plate}")
BOOKED: Final = Text(zh="预约到店：{name} {plate}", en="Expected: {name} {plate}")
CASE: Final = Text(zh="客诉：{title}", en="Case: {title}")
LEADS: Final = Text(zh="该跟进的意向客户 {n} 位", en="{n} leads to follow up")
LATE: Final = Text(zh="其中 {n} 位逾期", en="{n} of them late")
REPLY: Final = Text(zh="请说明情况：{title}", en="Your reply is asked for: {title}")
INBOX: Final = Text(zh="收件箱 {n} 条未读", en="{n} unread in the inbox")
NO_NOTE: Final = Text.plain("")


async def meetings(seat: Seat, now: datetime) -> list[Due]:
    """Give today's meetings that the person belongs to, and those of the last days whose minutes they sign."""
    if not seat.stores:
        return []
    stores = sorted(seat.stores)
    sql = MEETINGS_SQL.format(stores=marks_for(stores))
    first = now.date() - timedelta(days=DAYS_BACK)
    values = [first, now.date(), *stores, now.date(), seat.person, seat.person]
    found = []
    for row, title, english, held, starts, state, chair, place in await reader().rows(sql, values):
        day, named = day_of(held), Text(zh=title, en=english or title)
        if state == "running" and chair == seat.person and day < now.date():
            found.append(Due(kind="minutes", text=SIGN.fill(title=named), path=f"/meetings/{row}", day=day))
        elif day == now.date():
            clock = time.fromisoformat(str(starts)[:5]) if starts else None
            found.append(
                Due(kind="meeting", text=named, path=f"/meetings/{row}", day=day, at=clock, begins=True,
                    note=Text.plain(place or ""))
            )  # fmt: skip
    return found


async def minutes(seat: Seat, now: datetime) -> list[Due]:
    """Give the signed minutes that the person looks on at and has not taken note of."""
    rows = await reader().rows(MINUTES_SQL.format(most=MOST), [seat.person, now.date() - timedelta(days=DAYS_BACK)])
    return [
        Due(kind="minutes", text=READ.fill(title=Text(zh=title, en=english or title)), path=f"/meetings/{row}",
            day=now.date(), note=Text.plain(f"{day_of(held):%m-%d}"))
        for row, title, english, held in rows
    ]  # fmt: skip


async def tasks(seat: Seat, now: datetime) -> list[Due]:
    """Give the person's open tasks that are late or due today."""
    rows = await reader().rows(TASKS_SQL.format(most=MOST), [seat.person, now.date()])
    return [
        Due(kind="task", text=Text.plain(title), path=f"/tasks/{row}", day=day_of(due),
            note=CARRIED.fill(times=carried) if carried else NO_NOTE)
        for row, title, due, carried in rows
    ]  # fmt: skip


async def duties(seat: Seat, now: datetime) -> list[Due]:
    """Give what is still to be ticked, together by the end of its hours; what earlier days left is one line."""
    if not seat.roles & WORKERS:
        return []
    today: dict[time, list[Text]] = {}
    left: Counter[date] = Counter()
    for sheet in await own_sheets(seat, now):
        for line in sheet.lines:
            if line.state in {"open", "scheduled"}:
                if sheet.day == now.date():
                    today.setdefault(line.ends, []).append(line.words)
                else:
                    left[sheet.day] += 1
    found = [
        Due(kind="duty", path="/duties", day=now.date(), at=None if ends >= time(23, 59) else ends,
            text=DUTIES.fill(n=len(words)) if len(words) > 1 else DUTY.fill(words=words[0]))
        for ends, words in today.items()
    ]  # fmt: skip
    if left:
        earlier = Due(kind="duty", text=LEFT_OVER.fill(n=left.total()), path="/duties", day=min(left))
        found.append(earlier)
    return found


async def care(seat: Seat, now: datetime) -> list[Due]:
    """Give the person's care slips as one line: how many, and how many are late."""
    if not seat.roles & CALLERS or not seat.stores:
        return []
    waiting = await queue(seat, limit=MOST_SLIPS)
    if not waiting:
        return []
    late = sum(day_of(one.due_on) < now.date() for one in waiting)
    return [_several("care", CARE.fill(n=len(waiting)), "/care", late, now)]


async def cars(seat: Seat, now: datetime) -> list[Due]:
    """Give the cars that the person promised for today or before, or has in their hands."""
    if not seat.roles & (Role.ADVISOR | Role.STAFF):
        return []
    whose, words = ("v.advisor_id", CAR) if seat.roles & Role.ADVISOR else ("v.technician_id", MY_CAR)
    sql = CARS_SQL.format(whose=whose, most=MOST)
    rows = await reader().rows(sql, [_day_ends(seat, now), seat.person])
    return [
        _timed(seat, "car", words.fill(plate=plate or "—"), f"/visits/{row}", promised) for row, plate, promised in rows
    ]


async def appointments(seat: Seat, now: datetime) -> list[Due]:
    """Give whom the person expects today."""
    if not seat.roles & CALLERS:
        return []
    rows = await reader().rows(BOOKED_SQL.format(most=MOST), [seat.person, now.date()])
    return [
        Due(kind="appointment", text=BOOKED.fill(name=name, plate=plate or ""), path=f"/appointments/{row}",
            day=now.date(), at=time(hour), begins=True, note=Text.plain(wishes or ""))
        for row, hour, name, plate, wishes in rows
    ]  # fmt: skip


async def cases(seat: Seat, now: datetime) -> list[Due]:
    """Give the person's cases without a result whose time ends today or is over."""
    if not seat.roles & WORKERS:
        return []
    rows = await reader().rows(CASES_SQL.format(most=MOST), [seat.person, _day_ends(seat, now)])
    return [_timed(seat, "case", CASE.fill(title=title), f"/cases/{row}", due) for row, title, due in rows]


async def leads(seat: Seat, now: datetime) -> list[Due]:
    """Give the leads whose next day has come as one line."""
    if not seat.roles & Role.CONSULTANT:
        return []
    day = now.date()
    count, late, _ = (await reader().rows(LEADS_SQL, [day, seat.person, day]))[0]
    return [_several("lead", LEADS.fill(n=count), "/sales", int(late or 0), now)] if count else []


async def replies(seat: Seat, now: datetime) -> list[Due]:
    """Give the records of accountability to which the person may still reply."""
    rows = await reader().rows(REPLIES_SQL.format(most=MOST), [seat.person])
    return [
        Due(kind="record", text=REPLY.fill(title=title), path=f"/accountability_records/{row}",
            day=day_of(until) if until else now.date())
        for row, title, until in rows
    ]  # fmt: skip


async def inbox(seat: Seat, now: datetime) -> list[Due]:
    """Give how much of the inbox is new."""
    new = await unread(seat.person)
    return [Due(kind="inbox", text=INBOX.fill(n=new), path="/inbox", day=now.date())] if new else []


def _several(kind: str, text: Text, path: str, late: int, now: datetime) -> Due:
    note = LATE.fill(n=late) if late else NO_NOTE
    return Due(kind=kind, text=text, path=path, day=now.date(), late=late, note=note)


def _timed(seat: Seat, kind: str, text: Text, path: str, moment: datetime | str) -> Due:
    here = clock_of(moment_of(moment), seat.zone)
    return Due(kind=kind, text=text, path=path, day=here.date(), at=here.time())


def _day_ends(seat: Seat, now: datetime) -> datetime:
    return moment_at(datetime.combine(now.date() + timedelta(days=1), time()), seat.zone)


SOURCES: Final = (meetings, minutes, tasks, duties, care, cars, appointments, cases, leads, replies, inbox)
