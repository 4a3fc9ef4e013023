"""Coming: a visit near its day marks an appointment as come, and a day that has passed without one as missed."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models.database.many import in_parts, marks_for
from models.database.stored import day_of, moment_of
from models.gate.writer import transaction
from models.noting import as_program, note_changes
from models.recall.flowing import follow_cars

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.access import Seat
    from models.gate.writer import Writer

NEAR: Final = timedelta(days=1)  # a car that comes a day early or late has kept its appointment
LOOKED_BACK: Final = timedelta(days=14)  # visits of a paper week may be entered so late
WAITING_SQL: Final = """
SELECT id, vehicle_id, customer_id, booked_for, created_at FROM appointment
WHERE archived_at IS NULL AND state IN ('booked', 'missed') AND booked_for >= ? AND booked_for <= ?
"""
VISITS_SQL: Final = """
SELECT {whose}, id, visited_on FROM visit
WHERE archived_at IS NULL AND visited_on >= ? AND visited_on <= ? AND {whose} IN ({marks}) ORDER BY visited_on, id
"""
MISSED_SQL: Final = (
    "SELECT id FROM appointment WHERE archived_at IS NULL AND state = 'booked' AND booked_for < ? ORDER BY id"
)
Waiting = tuple[int, int | None, int, date, date]  # the appointment, car, customer, the day, when it was made


async def keep_appointments(seat: Seat) -> tuple[int, int]:
    """Mark who has come and who has not; gives how many of each. A second time on the same data changes nothing."""
    async with transaction() as writer:
        came = await note_came(writer, seat)
        late = [row[0] for row in await writer.rows(MISSED_SQL, [seat.today])]
        missed = await note_changes(
            writer, as_program(seat), "appointments", {row: {"state": "missed"} for row in late}
        )
    return came, len(missed)


async def note_came(writer: Writer, seat: Seat, vehicles: Collection[int] | None = None) -> int:
    """Mark the appointments of cars that have come, inside a transaction that is open; gives how many.

    With the cars of the visits that were just written it asks for those alone, which costs one indexed query.
    """
    if vehicles is not None and not vehicles:
        return 0
    more = f" AND vehicle_id IN ({marks_for(vehicles)})" if vehicles is not None else ""
    asked = [seat.today - LOOKED_BACK, seat.today + NEAR, *(vehicles or ())]
    zone = ZoneInfo(seat.zone)
    waiting: list[Waiting] = [
        (row, car, customer, day_of(on), moment_of(made).astimezone(zone).date())
        for row, car, customer, on, made in await writer.rows(WAITING_SQL + more, asked)
    ]
    changes: dict[int, dict[str, Any]] = {}
    for part in in_parts(waiting):
        changes |= await _kept(writer, part)
    marked = await note_changes(writer, as_program(seat), "appointments", changes)
    if vehicles is None:
        await follow_cars(writer, seat, [car for row, car, *_ in waiting if row in marked and car])
    else:
        await follow_cars(writer, seat, vehicles)
    return len(marked)


async def _kept(writer: Writer, waiting: Sequence[Waiting]) -> dict[int, dict[str, Any]]:
    """Match appointments with visits of the same car; one without a car with visits of the same customer."""
    span = [min(one[3] for one in waiting) - NEAR, max(one[3] for one in waiting) + NEAR]
    by_car = await _visits(writer, "vehicle_id", sorted({one[1] for one in waiting if one[1]}), span)
    by_customer = await _visits(writer, "customer_id", sorted({one[2] for one in waiting if not one[1]}), span)
    changes: dict[int, dict[str, Any]] = {}
    for row, car, customer, on, made in waiting:
        near = [
            (abs(day - on), visit)
            for visit, day in (by_car[car] if car else by_customer[customer])
            if abs(day - on) <= NEAR and (day >= on or day > made)  # booked on leaving for tomorrow: not come yet
        ]
        if near:
            changes[row] = {"state": "came", "visit": min(near)[1]}
    return changes


async def _visits(
    writer: Writer, whose: str, ids: Sequence[int], span: Sequence[date]
) -> dict[int, list[tuple[int, date]]]:
    found: dict[int, list[tuple[int, date]]] = defaultdict(list)
    if ids:
        sql = VISITS_SQL.format(whose=whose, marks=marks_for(ids))
        for key, visit, on in await writer.rows(sql, [*span, *ids]):
            found[key].append((visit, day_of(on)))
    return found
