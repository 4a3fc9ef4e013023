"""The team: what everybody has to do, who is away, and slips moved from one to others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import CALLERS, HEADS, Role, role_named
from models.care.handing import IS_HERE_SQL, balanced
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.conditions import database_value
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.people.seats import forget_seats
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.access import Seat
    from models.gate.writer import Writer

LEADS: Final = HEADS | Role.SUPERVISOR
DAYS: Final = 7  # so far back it is counted what was done and what was not
FARTHEST: Final = 366
NOT_A_LEAD: Final = Text(
    zh="只有主管和经理能看团队的关怀单、能调配。", en="Only supervisors and managers see and move the team's slips."
)
NOBODY: Final = Text(
    zh="请选接手的人：在职、在岗、属于同一家门店，例如本店的客服专员。",
    en="Please choose who takes over: somebody of the same store who works today, for example its clerk.",
)
NOTHING: Final = Text(zh="没有可以转的关怀单，可能刚办完。", en="There is nothing to move; it may just have been done.")
AWAY_WHEN: Final = Text(
    zh="不在岗到哪一天，请填今天到一年以内的日期，例如 {example}。",
    en="Away until a day from today to a year ahead, for example {example}.",
)
NOT_YOURS: Final = Text(zh="这位同事不在您的团队里。", en="This colleague is not in your team.")
LOAD_SQL: Final = """
SELECT p.id, p.name, p.role, p.away_until, p.suspended_at IS NOT NULL OR p.archived_at IS NOT NULL,
    coalesce(sum(CASE WHEN s.state = 'open' THEN 1 ELSE 0 END), 0),
    coalesce(sum(CASE WHEN s.state = 'open' AND s.from_on <= {day} AND (s.again_on IS NULL OR s.again_on <= {day})
        THEN 1 ELSE 0 END), 0),
    coalesce(sum(CASE WHEN s.state = 'open' AND s.due_on <= {day} THEN 1 ELSE 0 END), 0),
    coalesce(sum(CASE WHEN s.state = 'missed' AND s.closed_on >= {day} THEN 1 ELSE 0 END), 0),
    coalesce(sum(CASE WHEN s.state IN ('done', 'booked', 'came', 'gave_up') AND s.closed_on >= {day}
        THEN 1 ELSE 0 END), 0)
FROM staff p LEFT JOIN slip s ON s.handler_id = p.id AND s.archived_at IS NULL AND s.store_id IN ({stores})
    AND (s.state = 'open' OR s.closed_on >= {day})
WHERE p.store_id IN ({stores}) OR s.id IS NOT NULL
GROUP BY p.id, p.name, p.role, p.away_until, p.suspended_at, p.archived_at ORDER BY p.id
"""
NOBODYS_SQL: Final = """
SELECT count(*) FROM slip WHERE handler_id IS NULL AND state = 'open' AND archived_at IS NULL AND store_id IN ({stores})
"""
MOVABLE_SQL: Final = """
SELECT s.id, s.customer_id, s.store_id, s.handler_id, s.version FROM slip s
WHERE s.state = 'open' AND s.archived_at IS NULL AND {which} AND s.store_id IN ({stores}) ORDER BY s.due_on, s.id
"""
TAKERS_SQL: Final = f"""
SELECT s.id, s.store_id, (SELECT count(*) FROM slip o WHERE o.handler_id = s.id AND o.state = 'open') FROM staff s
WHERE {IS_HERE_SQL} AND s.id IN ({{people}})
"""  # noqa: S608 -- our own words
MOVE_SQL: Final = """
UPDATE slip SET handler_id = ?, version = version + 1, updated_at = ? WHERE id = ? AND state = 'open'
"""
AWAY_SQL: Final = "UPDATE staff SET away_until = ?, version = version + 1, updated_at = ? WHERE id = ?"
STANDING_SQL: Final = "SELECT store_id, away_until FROM staff WHERE id = ? AND archived_at IS NULL"


@dataclass(frozen=True)
class Load:
    """What somebody has: open slips, those for today, those whose last day it is, not done and done in a week."""

    person: int
    name: str
    role: str
    away_until: date | None
    has_left: bool
    open: int
    today: int
    last_day: int
    missed: int
    done: int

    def is_away(self, today: date) -> bool:
        """Tell whether somebody else has to do it."""
        return self.has_left or (self.away_until is not None and self.away_until >= today)


async def loads(seat: Seat) -> tuple[list[Load], int]:
    """Give what everybody of the seat's team has to do, and how many slips are nobody's."""
    _refuse_others(seat)
    stores = sorted(seat.stores)
    marks = marks_for(stores)
    day = "?" if reader().dialect == "sqlite" else "?::date"
    since = seat.today - timedelta(days=DAYS - 1)
    values = [seat.today, seat.today, seat.today, since, since, *stores, since, *stores]
    rows = await reader().rows(LOAD_SQL.format(day=day, stores=marks), _kept(values))
    found = [_load(row) for row in rows]
    nobodys = await reader().rows(NOBODYS_SQL.format(stores=marks), stores)
    return [one for one in found if _is_shown(seat, one)], int(nobodys[0][0])


def _load(row: Sequence[Any]) -> Load:
    person, name, role, away_until, has_left, *counts = row
    away = day_of(away_until) if away_until is not None else None
    return Load(person, name, role, away, bool(has_left), *(int(count) for count in counts))


def _is_shown(seat: Seat, one: Load) -> bool:
    """Whoever has left, or makes no calls, needs no line unless something is left to do."""
    if not one.open and (one.has_left or not role_named(one.role) & CALLERS):
        return False
    return bool(seat.roles & HEADS) or one.person in seat.team


async def move(
    seat: Seat, to: Collection[int], *, person: int | None = None, slips: Collection[int] = (), nobodys: bool = False
) -> int:
    """Give open slips to others, shared by what these have to do: chosen ones, all of a person, or those of nobody."""
    _refuse_others(seat)
    async with transaction() as writer:
        rows = await _movable(writer, seat, person, slips, nobodys=nobodys)
        if not rows:
            raise Refused(NOTHING)
        day = "?" if writer.dialect == "sqlite" else "?::date"
        sql = TAKERS_SQL.format(day=day, people=marks_for(to) or "0")
        takers = await writer.rows(sql, [seat.today, *sorted(to)])
        if not takers:
            raise Refused(NOBODY)
        return await _move(writer, seat, rows, takers)


async def _movable(
    writer: Writer, seat: Seat, person: int | None, slips: Collection[int], *, nobodys: bool
) -> list[tuple[Any, ...]]:
    which, values = f"s.id IN ({', '.join('?' * len(slips))})", sorted(slips)
    if person is not None:
        which, values = "s.handler_id = ?", [person]
    elif nobodys:
        which, values = "s.handler_id IS NULL", []
    stores = sorted(seat.stores)
    sql = MOVABLE_SQL.format(which=which, stores=marks_for(stores))
    rows = await writer.rows(sql, [*values, *stores])
    if seat.roles & HEADS:
        return rows
    if any(row[3] is not None and row[3] not in seat.team for row in rows):
        raise Refused(NOT_YOURS)
    return rows


async def _move(writer: Writer, seat: Seat, rows: Sequence[tuple[Any, ...]], takers: Sequence[tuple[Any, ...]]) -> int:
    held = {row[0]: row[3] for row in rows}
    given: dict[int, int] = {}
    for store in {row[2] for row in rows}:
        loads_here = {person: load for person, at, load in takers if at == store}
        if not loads_here:
            raise Refused(NOBODY)
        given |= balanced([(row[0], row[1]) for row in rows if row[2] == store], loads_here)
    moved = {slip: taker for slip, taker in given.items() if held[slip] != taker}
    now = clock.now()
    await writer.run_many(MOVE_SQL, [[taker, now, slip] for slip, taker in moved.items()])
    resource = RESOURCES["slips"]
    work = Work(resource, seat, await fields_of(resource), writer)
    work.written = [Written(slip, "edit", {"handler": held[slip]}, {"handler": one}) for slip, one in moved.items()]
    if moved:
        await follow(work)
    return len(moved)


async def set_away(seat: Seat, person: int, until: date | None) -> None:
    """Note until when somebody is away, so that new slips go to others; without a day they are back."""
    _refuse_others(seat)
    if until is not None and not seat.today <= until <= seat.today + timedelta(days=FARTHEST):
        raise Refused(AWAY_WHEN.fill(example=(seat.today + timedelta(days=3)).isoformat()))
    async with transaction() as writer:
        rows = await writer.rows(STANDING_SQL, [person])
        is_theirs = bool(rows) and rows[0][0] in seat.stores and bool(seat.roles & HEADS or person in seat.team)
        if not is_theirs:
            raise Refused(NOT_YOURS)
        before = day_of(rows[0][1]) if rows[0][1] is not None else None
        if before == until:
            return
        await writer.run(AWAY_SQL, [until, clock.now(), person])
        resource = RESOURCES["staff"]
        work = Work(resource, seat, await fields_of(resource), writer)
        work.written = [Written(person, "edit", {"away_until": before}, {"away_until": until})]
        await follow(work)
    forget_seats()


def _refuse_others(seat: Seat) -> None:
    if not seat.roles & LEADS or not seat.stores:
        raise Refused(NOT_A_LEAD)


def _kept(values: Sequence[Any]) -> list[Any]:
    dialect = reader().dialect
    return [database_value(value, dialect) for value in values]
