"""Sheets: those that a seat may see, with every line and how it stands now."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import OWN, TEAM, VIEW
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of, loaded, moment_of
from models.duties.checklist import clock_of, rule_of
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.duties import Entry, kept_rate, last_moment, state_at
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat

LATEST: Final = 31  # days a line may be entered late at most
REASONS: Final = 6
SHEETS_SQL: Final = """
SELECT d.id, d.person_id, s.name, d.post_id, p.name AS post, p.english, d.form_key, d.form_version, d.kept_on,
    d.delegate_id, g.name AS delegate, d.confirmed_at, c.name AS confirmed_by, d.store_id
FROM duty_sheet d JOIN staff s ON s.id = d.person_id JOIN post p ON p.id = d.post_id
LEFT JOIN staff g ON g.id = d.delegate_id LEFT JOIN staff c ON c.id = d.confirmed_by_id
WHERE d.archived_at IS NULL AND {where} ORDER BY d.kept_on DESC, s.name, d.id
"""
LINES_SQL: Final = """
SELECT l.*, e.name AS entered_name, c.name AS commented_name FROM duty_line l
LEFT JOIN staff e ON e.id = l.entered_by_id LEFT JOIN staff c ON c.id = l.commented_by_id
WHERE l.archived_at IS NULL AND l.sheet_id IN ({marks}) ORDER BY l.sheet_id, l.begins, l.id
"""
STILL_OPEN: Final = (
    "d.kept_on BETWEEN ? AND ? AND (d.person_id = ? OR d.delegate_id = ?) AND (d.kept_on = ? OR EXISTS "
    "(SELECT 1 FROM duty_line l WHERE l.sheet_id = d.id AND l.state = 'open' AND l.archived_at IS NULL))"
)
REASONS_SQL: Final = """
SELECT l.reason, max(l.id) FROM duty_line l JOIN duty_sheet d ON d.id = l.sheet_id
WHERE l.reason <> '' AND d.post_id IN (SELECT post_id FROM holding WHERE person_id = ? AND archived_at IS NULL)
AND l.kept_on > ? AND d.store_id = ? GROUP BY l.reason ORDER BY max(l.id) DESC LIMIT {most}
"""
NOT_ALLOWED: Final = Text(zh="您没有查看检查表的权限。", en="You may not see duty sheets.")


@dataclass(frozen=True, kw_only=True)
class LineShown:
    """One line of a sheet as it stands now; times are the store's clock."""

    id: int
    item: str
    words: Text
    period: str
    begins: time
    ends: time
    proof: str
    state: str
    over: datetime  # the end of its hours
    until: datetime  # the last moment at which it may be entered
    entered_at: datetime | None
    entered_by: str
    reason: str
    note: str
    files: tuple[str, ...]
    response: int | None
    comment: str
    commented_by: str


@dataclass(frozen=True, kw_only=True)
class SheetShown:
    """The checklist of one person for one day."""

    id: int
    person: int
    name: str
    post: Text
    form_key: str
    day: date
    store: int
    delegate: int | None
    delegate_name: str
    confirmed_at: datetime | None
    confirmed_by: str
    lines: tuple[LineShown, ...]

    @property
    def rate(self) -> float | None:
        """The share of lines kept among those whose time is over."""
        return kept_rate(line.state for line in self.lines)

    def count(self, *states: str) -> int:
        """Count the lines in some states."""
        return sum(line.state in states for line in self.lines)

    @property
    def silent(self) -> tuple[LineShown, ...]:
        """The misses that nobody has commented on."""
        return tuple(line for line in self.lines if line.state == "missed" and not line.comment)


async def own_sheets(seat: Seat, now: datetime) -> list[SheetShown]:
    """Give one's own sheets of today, and those of earlier days on which something may still be entered."""
    today = now.date()
    values = [today - timedelta(days=LATEST), today, seat.person, seat.person, today]
    found = await _sheets(seat, now, STILL_OPEN, values)
    return [sheet for sheet in found if sheet.day == today or sheet.count("open", "scheduled")]


async def sheets_of_day(seat: Seat, day: date, now: datetime) -> list[SheetShown]:
    """Give everybody's sheets of a day that this seat may see."""
    where, values = seen_by(seat)
    return await _sheets(seat, now, f"d.kept_on = ? AND {where}", [day, *values])


async def sheet_numbered(seat: Seat, sheet: int, now: datetime) -> SheetShown | None:
    """Give one sheet that this seat may see."""
    where, values = seen_by(seat)
    return next(iter(await _sheets(seat, now, f"d.id = ? AND {where}", [sheet, *values])), None)


async def recent_reasons(seat: Seat, today: date) -> list[str]:
    """Give the reasons that colleagues of the same post gave last, the newest first."""
    rows = await reader().rows(
        REASONS_SQL.format(most=REASONS), [seat.person, today - timedelta(days=LATEST), seat.store]
    )
    return [row[0] for row in rows]


def seen_by(seat: Seat, about: str = "d") -> tuple[str, list[Any]]:
    """Say which sheets a seat may see, as the resource grants it."""
    scope = seat.scope_for(RESOURCES["duty_sheets"].can, VIEW)
    if scope is None:
        raise Refused(NOT_ALLOWED)
    if scope in {OWN, TEAM}:
        people = [seat.person] if scope == OWN else sorted({seat.person, *seat.team})
        marks = marks_for(people)
        return f"({about}.person_id IN ({marks}) OR {about}.delegate_id IN ({marks}))", [*people, *people]
    stores = sorted(seat.stores) or [0]
    return f"{about}.store_id IN ({', '.join('?' for _ in stores)})", list(stores)


async def _sheets(seat: Seat, now: datetime, where: str, values: Sequence[Any]) -> list[SheetShown]:
    sheets = await reader().dicts(SHEETS_SQL.format(where=where), values)
    if not sheets:
        return []
    ids = [one["id"] for one in sheets]
    lines: dict[int, list[LineShown]] = defaultdict(list)
    for row in await reader().dicts(LINES_SQL.format(marks=marks_for(ids)), ids):
        lines[row["sheet_id"]].append(line_shown(row, seat.zone, now))
    return [_sheet(one, tuple(lines[one["id"]]), seat.zone) for one in sheets]


def line_shown(row: dict[str, Any], zone: str, now: datetime) -> LineShown:
    """Give a line as the database holds it, as it stands now."""
    rule, day = rule_of(row), day_of(row["kept_on"])
    entered = clock_of(moment_of(row["entered_at"]), zone) if row["entered_at"] else None
    return LineShown(
        id=row["id"],
        item=row["item"],
        words=Text(zh=row["words"], en=row["english"] or row["words"]),
        period=row["period"],
        begins=rule.begins,
        ends=rule.ends,
        proof=row["proof"],
        state=state_at(rule, day, now, Entry(entered, row["reason"] or "") if entered else None),
        over=datetime.combine(day, rule.ends),
        until=last_moment(rule, day),
        entered_at=entered,
        entered_by=row["entered_name"] or "",
        reason=row["reason"] or "",
        note=row["note"] or "",
        files=tuple(loaded(row["files"]) or ()),
        response=row["response_id"],
        comment=row["comment"] or "",
        commented_by=row["commented_name"] or "",
    )


def _sheet(row: dict[str, Any], lines: tuple[LineShown, ...], zone: str) -> SheetShown:
    return SheetShown(
        id=row["id"],
        person=row["person_id"],
        name=row["name"],
        post=Text(zh=row["post"], en=row["english"] or row["post"]),
        form_key=row["form_key"],
        day=day_of(row["kept_on"]),
        store=row["store_id"],
        delegate=row["delegate_id"],
        delegate_name=row["delegate"] or "",
        confirmed_at=clock_of(moment_of(row["confirmed_at"]), zone) if row["confirmed_at"] else None,
        confirmed_by=row["confirmed_by"] or "",
        lines=lines,
    )
