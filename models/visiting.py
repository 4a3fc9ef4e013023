"""Visiting: what a visit settles at once — slips of the car, its appointment, its place on the recall list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.appointments.coming import note_came
from models.care.closing import close_came
from models.noting import as_program

if TYPE_CHECKING:
    from models.gate.work import Work

AT_ONCE: Final = 20  # a file with more is settled by the timed work, within the hour
TOUCHING: Final = frozenset({"vehicle", "visited_on"})


async def settle(work: Work) -> None:
    """Settle what waited for the cars of the visits that were just written."""
    rows = [one.row for one in work.written if one.action in {"create", "edit"} and TOUCHING & set(one.after)]
    if not rows or len(rows) > AT_ONCE:
        return
    marks = ", ".join("?" * len(rows))
    found = await work.writer.rows(f"SELECT DISTINCT vehicle_id FROM visit WHERE id IN ({marks})", rows)  # noqa: S608 -- marks only
    cars, seat = [row[0] for row in found], as_program(work.seat)
    await close_came(work.writer, seat, cars)
    await note_came(work.writer, seat, cars)
