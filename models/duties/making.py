"""Making: the day's sheets of everybody who holds a post; done twice, or by two servers at once, it makes none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.gate.writer import transaction
from models.noting import put_rows
from models.rules.duties import falls_on, last_moment
from models.store_days import working_days

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date, datetime

    from models.access import Seat
    from models.duties.checklist import Checklist, Line
    from models.gate.writer import Writer
    from models.rules.working_days import WorkingDays

CAUGHT_UP: Final = 7  # days; who has not opened the books for longer begins anew
LOCK_NUMBER: Final = 0x48_54_4B_44
# Everybody who holds a post with a checklist; `away` are left out unless somebody does it for them.
HOLDERS_SQL: Final = """
SELECT s.id, s.store_id, h.post_id, l.form_key, s.joined_on, h.since, s.away_until
FROM duty_list l JOIN holding h ON h.post_id = l.post_id AND h.archived_at IS NULL
JOIN staff s ON s.id = h.person_id AND s.archived_at IS NULL AND s.suspended_at IS NULL
JOIN post p ON p.id = h.post_id AND p.archived_at IS NULL
WHERE l.archived_at IS NULL AND l.is_on = ? ORDER BY s.id, h.id
"""
MADE_SQL: Final = "SELECT person_id, form_key, kept_on FROM duty_sheet WHERE kept_on >= ?"


@dataclass(frozen=True)
class Holder:
    """Somebody who keeps a checklist, since when, and until when they are away."""

    person: int
    store: int
    post: int
    form_key: str
    since: date | None
    away_until: date | None

    def is_here(self, day: date) -> bool:
        """Tell whether they work here on a day, as far as the store knows."""
        has_come = self.since is None or self.since <= day
        return has_come and (self.away_until is None or self.away_until < day)


async def make_sheets(
    seat: Seat,
    checklists: Mapping[str, Checklist],
    now: datetime,
    *,
    since: date | None = None,
    people: Collection[int] | None = None,
) -> int:
    """Make the sheets of the day that are not there yet, for everybody or for some; gives how many.

    `since` is the first day for which nobody has made any: of past days only what may still be entered is put down,
    for nobody could say anything about the rest.
    """
    async with transaction() as writer:
        return await make_in(writer, seat, checklists, now, since=since, people=people)


async def make_in(  # noqa: PLR0913 -- one more than make_sheets
    writer: Writer,
    seat: Seat,
    checklists: Mapping[str, Checklist],
    now: datetime,
    *,
    since: date | None = None,
    people: Collection[int] | None = None,
    for_absent: bool = False,
) -> int:
    """Do the same inside a transaction that is already open; `for_absent` makes those of who is away as well."""
    today = now.date()
    first = max(min(since or today, today), today - timedelta(days=CAUGHT_UP))
    await writer.in_turn(LOCK_NUMBER)  # one after the other: the second finds what the first made
    made = {(person, key, day_of(day)) for person, key, day in await writer.rows(MADE_SQL, [first])}
    found: list[tuple[Holder, date, list[Line]]] = []
    days = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    calendars: dict[int, WorkingDays] = {}
    for holder in await holders(writer):
        if holder.form_key not in checklists or (people is not None and holder.person not in people):
            continue
        if holder.store not in calendars:
            calendars[holder.store] = await working_days(holder.store)
        for day in days:
            place = (holder.person, holder.form_key, day)
            if place not in made and (for_absent or holder.is_here(day)):
                lines = lines_on(checklists[holder.form_key], day, calendars[holder.store], now)
                found += [(holder, day, lines)] if lines else []
                made.add(place)
    return await _write(writer, seat, checklists, found)


def lines_on(checklist: Checklist, day: date, working: WorkingDays, now: datetime) -> list[Line]:
    """Give the lines of a day that can still be entered."""
    return [
        line for line in checklist.lines if falls_on(line.when, day, working) and last_moment(line.when, day) >= now
    ]


async def holders(writer: Writer) -> list[Holder]:
    """Give everybody who keeps a checklist; who holds two posts keeps two."""
    rows = await writer.rows(HOLDERS_SQL, [True])
    return [
        Holder(person, store, post, key, max((day_of(d) for d in (joined, since) if d), default=None),
               day_of(away) if away else None)
        for person, store, post, key, joined, since, away in rows
    ]  # fmt: skip


async def _write(
    writer: Writer, seat: Seat, checklists: Mapping[str, Checklist], found: Sequence[tuple[Holder, date, list[Line]]]
) -> int:
    sheets = [sheet_values(holder, day, checklists[holder.form_key]) for holder, day, _ in found]
    ids = await put_rows(writer, seat, "duty_sheets", sheets)
    lines = [
        {**line.values, "sheet": row, "kept_on": day, "state": "open"}
        for row, (_, day, own) in zip(ids, found, strict=True)
        for line in own
    ]
    await put_rows(writer, seat, "duty_lines", lines)
    return len(ids)


def sheet_values(holder: Holder, day: date, checklist: Checklist) -> dict[str, Any]:
    """Give the row of one sheet."""
    return {
        "person": holder.person,
        "post": holder.post,
        "form_key": checklist.key,
        "form_version": checklist.version,
        "kept_on": day,
        "store": holder.store,
    }
