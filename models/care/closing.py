"""Closing: slips that a visit, an appointment, a wish or time has made needless, each with its line in the history."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database.many import in_parts, marks_for
from models.gate.catalogue import fields_of
from models.gate.trailing import add_history
from models.gate.work import Work, Written
from models.noting import note_changes
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

# A visit since the slip began: of its car, or of the customer where the slip is about no car.
CAME_SQL: Final = """
SELECT s.id, min(t.visited_on) FROM slip s JOIN care_rule r ON r.id = s.rule_id AND r.closes_on_visit = ?
JOIN visit t ON t.{column} = s.{column} AND t.visited_on >= s.from_on AND t.archived_at IS NULL
WHERE s.archived_at IS NULL AND s.state = 'open' AND {which} GROUP BY s.id
"""
BOOKED_SQL: Final = """
SELECT s.id FROM slip s JOIN care_rule r ON r.id = s.rule_id AND r.closes_on_visit = ?
JOIN appointment a ON a.vehicle_id = s.vehicle_id AND a.state = 'booked' AND a.booked_for >= s.from_on
    AND a.booked_for >= ? AND a.archived_at IS NULL
WHERE s.archived_at IS NULL AND s.state = 'open' GROUP BY s.id
"""
UNWANTED_SQL: Final = """
SELECT s.id FROM slip s JOIN customer c ON c.id = s.customer_id JOIN care_rule r ON r.id = s.rule_id
LEFT JOIN vehicle v ON v.id = s.vehicle_id
WHERE s.archived_at IS NULL AND s.state = 'open' AND (
    c.archived_at IS NOT NULL OR c.do_not_contact = ? OR coalesce(c.not_served, '') <> ''
    OR v.archived_at IS NOT NULL OR v.kept <> 'kept' OR (v.owner_id IS NOT NULL AND v.owner_id <> s.customer_id)
    OR (r.means IN ('call', 'text')
        AND EXISTS (SELECT 1 FROM quiet_phone q WHERE q.phone = c.phone AND q.archived_at IS NULL)))
"""
PAST_SQL: Final = """
SELECT id FROM slip WHERE archived_at IS NULL AND state = 'open' AND due_on < ? AND (again_on IS NULL OR again_on < ?)
"""
END_SQL: Final = """
UPDATE slip SET state = ?, closed_on = ?, version = version + 1, updated_at = ? WHERE state = 'open' AND id IN ({})
"""
OF_CUSTOMER_SQL: Final = "SELECT id FROM slip WHERE customer_id = ? AND state = 'open' AND archived_at IS NULL"
OF_VEHICLE_SQL: Final = "SELECT id FROM slip WHERE vehicle_id = ? AND state = 'open' AND archived_at IS NULL"
SAME_CAR_SQL: Final = """
SELECT o.id FROM slip s JOIN slip o ON o.vehicle_id = s.vehicle_id AND o.state = 'open' AND o.archived_at IS NULL
JOIN care_rule r ON r.id = o.rule_id AND r.closes_on_visit = ? WHERE s.id = ?
"""
DUE_COLUMNS: Final = {
    "inspection": "inspection_due",
    "seasonal": "seasonal_due",
    "insurance": "insurance_due",
    "licence": "licence_due",
    "maintenance": "maintenance_due",
    "warranty": "warranty_until",
}
_SOURCES: Final = ", ".join(f"'{source}'" for source in DUE_COLUMNS)
_DUE: Final = " ".join(f"WHEN '{source}' THEN v.{column}" for source, column in DUE_COLUMNS.items())
# The day that a reminder speaks of has been moved: it was renewed, here or elsewhere.
MOVED_SQL: Final = f"""
SELECT s.id FROM slip s JOIN care_rule r ON r.id = s.rule_id AND r.counted_from IN ({_SOURCES})
JOIN vehicle v ON v.id = s.vehicle_id
WHERE s.archived_at IS NULL AND s.state = 'open'
  AND (CASE r.counted_from {_DUE} END IS NULL OR CASE r.counted_from {_DUE} END <> s.counted_on)
"""  # noqa: S608 -- our own words


async def end(writer: Writer, seat: Seat, ended: Iterable[tuple[int, date]], state: str) -> int:
    """End open slips, each on its day; gives how many."""
    rows = list(ended)
    now = clock.now()
    by_day: dict[date, list[int]] = defaultdict(list)
    for row, day in rows:
        by_day[day].append(row)
    for day, slips in by_day.items():
        for part in in_parts(slips):
            await writer.run(END_SQL.format(marks_for(part)), [state, day, now, *part])
    resource = RESOURCES["slips"]
    work = Work(resource, seat, await fields_of(resource), writer)
    before = {"state": "open", "closed_on": None}
    work.written = [Written(row, "edit", before, {"state": state, "closed_on": day}) for row, day in rows]
    if rows:
        await add_history(work)
    return len(rows)


async def close_came(writer: Writer, seat: Seat, vehicles: Collection[int] | None = None) -> int:
    """End the slips whose cars came since; of all cars also those that are booked. Gives how many."""
    sides = [("vehicle_id", "1 = 1"), ("customer_id", "s.vehicle_id IS NULL")]
    if vehicles is not None:
        sides = [("vehicle_id", f"s.vehicle_id IN ({marks_for(vehicles)})")]
    found: dict[int, Any] = {}
    for column, which in sides:
        sql = CAME_SQL.format(column=column, which=which)
        found |= dict(await writer.rows(sql, [True, *(vehicles or ())]))
    came = await end(writer, seat, found.items(), "came")
    if vehicles is not None:
        return came
    booked = await writer.rows(BOOKED_SQL, [True, seat.today])
    return came + await end(writer, seat, [(row[0], seat.today) for row in booked], "booked")


async def close_booked(writer: Writer, seat: Seat, slip: int) -> int:
    """End a slip as booked, and with it what else a visit of the same car would end; gives how many."""
    rows = await writer.rows("SELECT 1 FROM slip WHERE id = ? AND state = 'open' AND archived_at IS NULL", [slip])
    same = [row[0] for row in await writer.rows(SAME_CAR_SQL, [True, slip]) if row[0] != slip]
    if rows:
        await note_changes(writer, seat, "slips", {slip: {"state": "booked", "closed_on": seat.today}})
    return len(rows) + await end(writer, seat, [(row, seat.today) for row in same], "booked")


async def reopen(writer: Writer, seat: Seat, slip: int) -> bool:
    """Put a slip that ended as booked back into the queue, with a day to do it in; tells whether it did."""
    rows = await writer.rows("SELECT state, due_on FROM slip WHERE id = ? AND archived_at IS NULL", [slip])
    if not rows or rows[0][0] != "booked":
        return False
    values: dict[str, Any] = {"state": "open", "closed_on": None}
    if str(rows[0][1])[:10] < seat.today.isoformat():
        values["due_on"] = seat.today
    await note_changes(writer, seat, "slips", {slip: values})
    return True


async def drop_of(writer: Writer, seat: Seat, *, customer: int = 0, vehicle: int = 0) -> int:
    """End every open slip of a customer or of a car as no longer needed; gives how many."""
    sql, row = (OF_CUSTOMER_SQL, customer) if customer else (OF_VEHICLE_SQL, vehicle)
    found = [(one[0], seat.today) for one in await writer.rows(sql, [row])]
    return await end(writer, seat, found, "dropped")


async def close_unwanted(writer: Writer, seat: Seat) -> int:
    """End the slips of whom nobody may contact any more, and of cars that are somebody else's or gone."""
    rows = await writer.rows(UNWANTED_SQL, [True])
    return await end(writer, seat, [(row[0], seat.today) for row in rows], "dropped")


async def close_moved(writer: Writer, seat: Seat) -> int:
    """End the reminders of days that have been moved since."""
    rows = await writer.rows(MOVED_SQL)
    return await end(writer, seat, [(row[0], seat.today) for row in rows], "dropped")


async def expire(writer: Writer, seat: Seat) -> int:
    """End what nobody did in time; gives how many."""
    rows = await writer.rows(PAST_SQL, [seat.today, seat.today])
    return await end(writer, seat, [(row[0], seat.today) for row in rows], "missed")
