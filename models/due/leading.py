"""Leading: what waits for those who lead — drafts and decisions, misses without a word, what the team lets lie."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, VIEW, Role
from models.database import reader
from models.database.stored import day_of
from models.due.item import NOBODY, Due
from models.due.own import MOST
from models.duties.sheets import LATEST, seen_by
from models.gate.reading import count, read
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat

LEADS: Final = HEADS | Role.SUPERVISOR
GIVEN_SQL: Final = """
SELECT count(*), min(due_on) FROM task
WHERE archived_at IS NULL AND given_by_id = ? AND state = 'done' AND owner_id <> ? AND done_on >= ?
"""
TEAM_SQL: Final = """
SELECT count(*) FROM task WHERE archived_at IS NULL AND state = 'open' AND due_on < ? AND {whose}
AND (owner_id IS NULL OR owner_id <> ?)
"""
MISSES_SQL: Final = """
SELECT count(*) FROM duty_line l JOIN duty_sheet d ON d.id = l.sheet_id
WHERE l.archived_at IS NULL AND l.state = 'missed' AND l.comment = '' AND l.kept_on >= ? AND l.kept_on <= ?
AND d.archived_at IS NULL AND d.person_id <> ? AND {where}
"""
SHEETS_SQL: Final = """
SELECT count(*) FROM duty_sheet d WHERE d.archived_at IS NULL AND d.confirmed_at IS NULL AND d.kept_on >= ?
AND d.kept_on < ? AND d.person_id <> ? AND {where}
"""
DID_SQL: Final = "SELECT record_id FROM bearer WHERE person_id = ? AND level = 0 AND archived_at IS NULL"
WEEK: Final = timedelta(days=7)

NEXT: Final = {  # how a record stands, and what its next step asks of those above
    "draft": Text(zh="责任追究草稿待处理：{title}", en="Draft to look at: {title}"),
    "reply": Text(zh="说明期已过，待决定：{title}", en="Replies are in, to decide: {title}"),
    "decided": Text(zh="待定整改措施：{title}", en="Action to be set: {title}"),
    "action": Text(zh="整改到期，待核实：{title}", en="Action due, to be checked: {title}"),
    "verified": Text(zh="待结案：{title}", en="To be closed: {title}"),
}
PRAISE: Final = Text(zh="表扬待确认：{title}", en="Praise to confirm: {title}")
GIVEN: Final = Text(zh="您布置的任务 {n} 件已完成，请看一眼", en="{n} tasks that you gave are done, please look")
TEAM_TASKS: Final = Text(zh="团队逾期任务 {n} 件", en="{n} tasks of the team are overdue")
MISSES: Final = Text(zh="岗位漏检 {n} 项待您说明", en="{n} missed duties want your word")
SHEETS: Final = Text(zh="岗位检查表 {n} 份待您确认", en="{n} duty sheets to confirm")
CASES: Final = Text(zh="别人名下过期未结的客诉 {n} 件", en="{n} cases of others past due")
CARS: Final = Text(zh="过了答应时间还没交的车 {n} 台", en="{n} cars are past their promised time")


async def records(seat: Seat, now: datetime) -> list[Due]:
    """Give the records of accountability whose next step is for those above who did it."""
    resource = RESOURCES["accountability_records"]
    if not seat.roles & LEADS or not seat.may(resource.can, VIEW):
        return []
    view = View(where=(Condition("state", "in", ",".join(NEXT)),), order="happened_on", size=100)
    columns = ["title", "kind", "state", "reply_until", "action_due"]
    page = await read(resource, seat, view, columns=columns)
    did = {int(row) for (row,) in await reader().rows(DID_SQL, [seat.person])} if page.rows else set()
    found = []
    for row in page.rows:
        day = _day_of_step(row.values, now.date())
        if row.id not in did and day is not None:
            words = PRAISE if row.values["kind"] == "praise" else NEXT[row.values["state"]]
            text = words.fill(title=row.values["title"])
            found.append(Due(kind="record", text=text, path=f"/accountability_records/{row.id}", day=day))
    return found[:MOST]


def _day_of_step(values: Any, today: date) -> date | None:
    """Say on which day a record's next step is due; none while it waits for somebody else."""
    if values["state"] == "reply":
        until = values["reply_until"]
        return today if until is None or day_of(until) < today else None
    if values["state"] == "action":
        until = values["action_due"]
        return day_of(until) if until is not None and day_of(until) <= today else None
    return today


async def given(seat: Seat, now: datetime) -> list[Due]:
    """Give the tasks that the person gave and that are done since a week, as one line."""
    n, _ = (await reader().rows(GIVEN_SQL, [seat.person, seat.person, now.date() - WEEK]))[0]
    return _line("task", GIVEN, n, "/to-do?who=given", now, is_late=False)


async def team_tasks(seat: Seat, now: datetime) -> list[Due]:
    """Give how many tasks of the team are late."""
    if not seat.roles & LEADS:
        return []
    is_general = bool(seat.roles & Role.GENERAL_MANAGER)
    people = sorted(seat.stores if is_general else seat.team)
    if not people:
        return []
    column = "store_id" if is_general else "owner_id"
    sql = TEAM_SQL.format(whose=f"{column} IN ({', '.join('?' * len(people))})")
    n = (await reader().rows(sql, [now.date(), *people, seat.person]))[0][0]
    return _line("task", TEAM_TASKS, n, "/to-do?who=late", now)


async def misses(seat: Seat, now: datetime) -> list[Due]:
    """Give how many missed duties of others nobody has said a word about, and how many sheets wait to be confirmed."""
    if not seat.roles & LEADS:
        return []
    where, values = seen_by(seat)
    first = now.date() - timedelta(days=LATEST)
    said = [first, now.date(), seat.person, *values]
    missed = (await reader().rows(MISSES_SQL.format(where=where), said))[0][0]
    if not seat.roles & Role.SUPERVISOR:  # managers confirm nothing day by day
        return _line("duty", MISSES, missed, "/duties/team", now)
    kept = [now.date() - WEEK, now.date(), seat.person, *values]
    sheets = (await reader().rows(SHEETS_SQL.format(where=where), kept))[0][0]
    return [
        *_line("duty", MISSES, missed, "/duties/team", now),
        *_line("duty", SHEETS, sheets, "/duties/team", now, is_late=False),
    ]


async def team_cases(seat: Seat, now: datetime) -> list[Due]:
    """Give how many cases of others are past their due time."""
    if not seat.roles & (LEADS | Role.CLERK | Role.AUDITOR):
        return []
    others = Condition("owner", "not", str(seat.person))
    view = View(where=(Condition("state", "in", "open,doing"), Condition("due_at", "to", _before(now)), others))
    return _line("case", CASES, await count(RESOURCES["cases"], seat, view), f"/cases?{view.address()}", now)


async def late_cars(seat: Seat, now: datetime) -> list[Due]:
    """Give how many cars are in the shop past the time that was promised."""
    if not seat.roles & LEADS:
        return []
    late = Condition("promised_at", "to", _before(now))
    view = View(where=(Condition("state", "is", "open"), late))
    return _line("car", CARS, await count(RESOURCES["visits"], seat, view), f"/visits?{view.address()}", now)


def _before(now: datetime) -> str:
    return f"{now:%Y-%m-%d %H:%M}"


def _line(kind: str, words: Text, n: int, path: str, now: datetime, *, is_late: bool = True) -> list[Due]:
    if not n:
        return []
    return [Due(kind=kind, text=words.fill(n=n), path=path, day=now.date(), note=NOBODY, late=n if is_late else 0)]


SOURCES: Final = (records, given, team_tasks, misses, team_cases, late_cars)
