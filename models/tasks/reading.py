"""Reading: whose tasks are open, late or waiting for a look, and which came from one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import Role
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat

SHOWN: Final = 200
DONE_DAYS: Final = 7
COLUMNS: Final = """
t.id, t.title, t.owner_id, o.name AS owner, t.due_on, t.state, t.carried, t.proof_wanted, t.source, t.given_by_id,
g.name AS given_by, t.done_on, t.meeting_id, t.case_id, t.record_id, t.measure_id, t.proof, t.version
"""
FROM: Final = """
FROM task t LEFT JOIN staff o ON o.id = t.owner_id LEFT JOIN staff g ON g.id = t.given_by_id
WHERE t.archived_at IS NULL
"""
PLACES: Final = {
    "meeting": ("meeting_id", "/meetings"),
    "case": ("case_id", "/cases"),
    "record": ("record_id", "/accountability_records"),
    "measure": ("measure_id", "/countermeasures"),
}


@dataclass(frozen=True, kw_only=True)
class TaskSeen:
    """One task as a page shows it; `path` is where it came from, empty where it was given by hand."""

    id: int
    title: str
    owner: int
    owner_name: str
    due_on: date
    state: str
    carried: int
    proof_wanted: str
    source: str
    path: str
    given_by: int
    given_name: str
    done_on: date | None
    proof: str
    version: int

    def is_late(self, today: date) -> bool:
        """Tell whether it should have been done before today."""
        return self.state == "open" and self.due_on < today


async def tasks_from(place: str, rows: Sequence[int]) -> list[TaskSeen]:
    """Give the tasks that came from meetings, cases, records or measures, the open ones first.

    Whoever asks has read the page of that place before, so its tasks may be told too.
    """
    if not rows:
        return []
    column = PLACES[place][0]
    marks = marks_for(rows)
    sql = f"SELECT {COLUMNS} {FROM} AND t.{column} IN ({marks}) ORDER BY {OPEN_FIRST}, t.due_on, t.id LIMIT {SHOWN}"
    return [_seen(row) for row in await reader().dicts(sql, list(rows))]


async def carried_over(series: int, before: date) -> list[TaskSeen]:
    """Give the open tasks that earlier meetings of a series gave out."""
    sql = (
        f"SELECT {COLUMNS} {FROM} AND t.state = 'open' AND t.meeting_id IN (SELECT id FROM meeting "  # noqa: S608 -- our own columns
        "WHERE series_id = ? AND held_on < ? AND archived_at IS NULL) ORDER BY t.due_on, t.id"
    )
    return [_seen(row) for row in await reader().dicts(sql, [series, before])]


async def own_tasks(seat: Seat) -> list[TaskSeen]:
    """Give what the seat's person has to do, the most urgent first, and what they have done in the last days."""
    since = seat.today - timedelta(days=DONE_DAYS)
    open_ones = await _read("t.owner_id = ? AND t.state = 'open'", [seat.person])
    done = await _read("t.owner_id = ? AND t.state IN ('done', 'proved') AND t.done_on >= ?", [seat.person, since])
    return [*open_ones, *sorted(done, key=lambda one: (one.done_on or since, one.id), reverse=True)]


async def given_tasks(seat: Seat) -> list[TaskSeen]:
    """Give what the person has given to others and is open or waits for their look."""
    where = "t.given_by_id = ? AND (t.owner_id IS NULL OR t.owner_id <> ?) AND t.state IN ('open', 'done')"
    return await _read(where, [seat.person, seat.person])


async def team_tasks(seat: Seat, *, late: bool = False) -> list[TaskSeen]:
    """Give the open tasks of those below the seat, the general manager's are the store's; `late` ones with their own.

    Nobody sees here what the list of tasks would not show them.
    """
    if seat.roles & Role.GENERAL_MANAGER:
        whose, values = f"t.store_id IN ({marks_for(seat.stores) or 'NULL'})", sorted(seat.stores)
    else:
        whose, values = f"t.owner_id IN ({marks_for(seat.team) or 'NULL'})", sorted(seat.team)
    if late:
        return await _read(f"{whose} AND t.state = 'open' AND t.due_on < ?", [*values, seat.today])
    others = "(t.owner_id IS NULL OR t.owner_id <> ?)"
    return await _read(f"{whose} AND {others} AND t.state IN ('open', 'done')", [*values, seat.person])


async def count_due(seat: Seat) -> tuple[int, int]:
    """Count the person's open tasks that are due today, and those that are late."""
    sql = (
        "SELECT sum(CASE WHEN due_on = ? THEN 1 ELSE 0 END), sum(CASE WHEN due_on < ? THEN 1 ELSE 0 END) FROM task "
        "WHERE owner_id = ? AND state = 'open' AND archived_at IS NULL"
    )
    today, late = (await reader().rows(sql, [seat.today, seat.today, seat.person]))[0]
    return int(today or 0), int(late or 0)


OPEN_FIRST: Final = "CASE t.state WHEN 'open' THEN 0 WHEN 'done' THEN 1 WHEN 'proved' THEN 2 ELSE 3 END"


async def _read(where: str, values: Sequence[Any]) -> list[TaskSeen]:
    sql = f"SELECT {COLUMNS} {FROM} AND {where} ORDER BY t.due_on, t.id LIMIT {SHOWN}"
    return [_seen(row) for row in await reader().dicts(sql, list(values))]


def _seen(row: Any) -> TaskSeen:
    path = next((f"{at}/{row[column]}" for column, at in PLACES.values() if row[column]), "")
    return TaskSeen(
        id=row["id"],
        title=row["title"],
        owner=row["owner_id"] or 0,
        owner_name=row["owner"] or "",
        due_on=day_of(row["due_on"]),
        state=row["state"],
        carried=row["carried"],
        proof_wanted=row["proof_wanted"],
        source=row["source"],
        path=path,
        given_by=row["given_by_id"] or 0,
        given_name=row["given_by"] or "",
        done_on=day_of(row["done_on"]) if row["done_on"] else None,
        proof=row["proof"] or "",
        version=row["version"],
    )
