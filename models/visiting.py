"""Visiting: what a visit settles at once — slips, the appointment, the place on the recall list, the car's file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.appointments.coming import note_came
from models.care.closing import close_came
from models.database.many import marks_for
from models.noting import as_program, note_changes

if TYPE_CHECKING:
    from models.gate.work import Work

AT_ONCE: Final = 20  # a file with more is settled by the timed work, within the hour
TOUCHING: Final = frozenset({"vehicle", "visited_on"})
# Written down as sold, scrapped or moved by a status set by hand, and here again after that day.
BACK_SQL: Final = """
SELECT DISTINCT v.id FROM vehicle v JOIN vehicle_status s ON s.vehicle_id = v.id AND s.status = v.kept
    AND s.archived_at IS NULL
WHERE v.id IN ({marks}) AND v.kept <> 'kept' AND v.archived_at IS NULL AND v.last_visit_on > s.since
    AND NOT EXISTS (SELECT 1 FROM vehicle_status n WHERE n.vehicle_id = v.id AND n.status = v.kept
        AND n.archived_at IS NULL AND n.since >= v.last_visit_on)
"""


async def settle(work: Work) -> None:
    """Settle what waited for the cars of the visits that were just written."""
    rows = [one.row for one in work.written if one.action in {"create", "edit"} and TOUCHING & set(one.after)]
    if not rows or len(rows) > AT_ONCE:
        return
    marks = marks_for(rows)
    found = await work.writer.rows(f"SELECT DISTINCT vehicle_id FROM visit WHERE id IN ({marks})", rows)  # noqa: S608 -- marks only
    cars, seat = [row[0] for row in found], as_program(work.seat)
    await close_came(work.writer, seat, cars)
    back = [row[0] for row in await work.writer.rows(BACK_SQL.format(marks=marks_for(cars)), cars)]
    await note_changes(work.writer, seat, "vehicles", {car: {"kept": "kept"} for car in back})
    await note_came(work.writer, seat, cars)
