"""Flowing back: contacts, letters, appointments and visits become what the recall list says of a car."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models.access import EDIT
from models.database.many import in_parts, marks_for, rows_in_parts
from models.database.stored import day_of, moment_of
from models.gate.writer import transaction
from models.noting import as_program, note_changes
from models.resources import RESOURCES
from models.rules.calendar import months_before

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.access import Seat
    from models.gate.writer import Writer

LATE_DAYS: Final = 31  # so long after its month a car's coming is still looked for
REACHED: Final = ("reached", "booked", "call_back", "refused", "gone", "do_not_contact")  # somebody was on the phone
ROWS_SQL: Final = """
SELECT r.id, r.vehicle_id, r.slip_id, m.month, m.listed_on, r.letter_id, r.reached_on, r.appointment_id, r.came_on,
       r.reason_id
FROM recall r JOIN recall_month m ON m.id = r.month_id WHERE r.archived_at IS NULL AND m.month >= ?
"""
CALLS_SQL: Final = f"""
SELECT vehicle_id, slip_id, contacted_on FROM contact WHERE archived_at IS NULL AND means = 'call'
AND outcome IN ({", ".join(f"'{one}'" for one in REACHED)}) AND contacted_on >= ?
"""  # noqa: S608 -- our own words
LETTERS_SQL: Final = """
SELECT l.vehicle_id, l.id, l.printed_on FROM letter l JOIN letter_template t ON t.id = l.template_id
WHERE l.archived_at IS NULL AND t.occasion IN ('invitation', 'reminder') AND l.printed_on >= ? AND l.vehicle_id IN ({})
ORDER BY l.printed_on, l.id
"""
BOOKED_SQL: Final = """
SELECT vehicle_id, id, created_at, booked_for, visit_id, slip_id FROM appointment
WHERE archived_at IS NULL AND state <> 'cancelled' AND vehicle_id IN ({}) AND booked_for >= ? ORDER BY created_at, id
"""
VISITS_SQL: Final = """
SELECT vehicle_id, id, visited_on FROM visit
WHERE archived_at IS NULL AND visited_on >= ? AND vehicle_id IN ({}) ORDER BY visited_on
"""
REASONS_SQL: Final = "SELECT id, reason_id FROM slip WHERE reason_id IS NOT NULL AND id IN ({})"


@dataclass(frozen=True)
class Listed:
    """One car of a list as it stands."""

    id: int
    vehicle: int
    slip: int | None
    listed_on: date
    ends_on: date
    held: dict[str, Any]


@dataclass
class Happened:
    """What has happened to the cars of a list since it was made."""

    calls: dict[int, list[date]] = field(default_factory=lambda: defaultdict(list))  # by car
    calls_of_slip: dict[int, list[date]] = field(default_factory=lambda: defaultdict(list))
    letters: dict[int, list[tuple[int, date]]] = field(default_factory=lambda: defaultdict(list))
    booked: dict[int, list[tuple[int, date, date, int | None, int | None]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    visits: dict[int, list[tuple[int, date]]] = field(default_factory=lambda: defaultdict(list))
    reasons: dict[int, int] = field(default_factory=dict)


async def follow_all(seat: Seat) -> int:
    """Bring every list that still matters up to what has happened; gives how many cars changed."""
    async with transaction() as writer:
        return await follow_cars(writer, seat, None)


async def follow_month(seat: Seat, month: int) -> int:
    """Do the same for the list of one month, where the seat may; for others the timed job has done it."""
    if not seat.may(RESOURCES["recall_months"].can, EDIT):
        return 0
    async with transaction() as writer:
        rows = await writer.rows("SELECT vehicle_id FROM recall WHERE month_id = ? AND archived_at IS NULL", [month])
        return await follow_cars(writer, seat, [row[0] for row in rows])


async def follow_cars(writer: Writer, seat: Seat, vehicles: Collection[int] | None) -> int:
    """Do the same for some cars inside a transaction that is already open; None means all of them."""
    if vehicles is not None and not vehicles:
        return 0
    listed = await _listed(writer, seat, vehicles)
    changed = 0
    for part in in_parts(listed):
        happened = await _happened(writer, seat, part)
        changes = {one.id: found for one in part if (found := _changes(one, happened))}
        changed += len(await note_changes(writer, as_program(seat), "recalls", changes))
    return changed


async def _listed(writer: Writer, seat: Seat, vehicles: Collection[int] | None) -> list[Listed]:
    oldest = (seat.today - timedelta(days=LATE_DAYS)).replace(day=1)
    since = [f"{oldest:%Y-%m}"]
    if vehicles is None:
        rows = await writer.rows(ROWS_SQL, since)
    else:
        named = f"{ROWS_SQL} AND r.vehicle_id IN ({{marks}})"
        rows = await rows_in_parts(writer, named, sorted(set(vehicles)), before=since)
    return [
        Listed(
            row,
            vehicle,
            slip,
            day_of(listed_on),
            months_before(date.fromisoformat(f"{month}-01"), -1) - timedelta(days=1),
            dict(zip(("letter", "reached_on", "appointment", "came_on", "reason"), held, strict=True)),
        )
        for row, vehicle, slip, month, listed_on, *held in rows
        if listed_on is not None
    ]


async def _happened(writer: Writer, seat: Seat, part: Sequence[Listed]) -> Happened:
    cars, slips = sorted({one.vehicle for one in part}), sorted({one.slip for one in part if one.slip})
    first = min(one.listed_on for one in part)
    happened = Happened()
    marks = marks_for(cars)
    by_slip = f" OR slip_id IN ({marks_for(slips)})" if slips else ""
    calls = f"{CALLS_SQL} AND (vehicle_id IN ({marks}){by_slip}) ORDER BY contacted_on"
    for vehicle, slip, on in await writer.rows(calls, [first, *cars, *slips]):
        happened.calls[vehicle].append(day_of(on))
        happened.calls_of_slip[slip].append(day_of(on))
    for vehicle, letter, on in await writer.rows(LETTERS_SQL.format(marks), [first, *cars]):
        happened.letters[vehicle].append((letter, day_of(on)))
    zone = ZoneInfo(seat.zone)
    for vehicle, row, made, on, visit, slip in await writer.rows(BOOKED_SQL.format(marks), [*cars, first]):
        made_on = moment_of(made).astimezone(zone).date()
        happened.booked[vehicle].append((row, made_on, day_of(on), visit, slip))
    for vehicle, visit, on in await writer.rows(VISITS_SQL.format(marks), [first, *cars]):
        happened.visits[vehicle].append((visit, day_of(on)))
    if slips:
        happened.reasons = dict(await writer.rows(REASONS_SQL.format(marks_for(slips)), slips))
    return happened


def _changes(one: Listed, happened: Happened) -> dict[str, Any]:
    """Give what is to be written of one car: what people have noted by hand stays, what follows from facts is new."""
    booked = [each for each in happened.booked[one.vehicle] if each[1] >= one.listed_on and each[2] <= _last(one)]
    visits = {visit for _, _, _, visit, _ in booked if visit}
    came = [
        on
        for visit, on in happened.visits[one.vehicle]
        if one.listed_on <= on and (on <= one.ends_on or visit in visits)
    ]
    calls = [*happened.calls[one.vehicle], *(happened.calls_of_slip[one.slip] if one.slip else ())]
    reached = [on for on in calls if on >= one.listed_on]
    if not reached:  # whoever booked from the slip of a call was spoken to
        reached = [made_on for _, made_on, _, _, slip in booked if slip is not None and slip == one.slip]
    letters = [letter for letter, on in happened.letters[one.vehicle] if on >= one.listed_on]
    now = {
        "appointment": booked[0][0] if booked else None,
        "came_on": min(came, default=None),
        "reached_on": one.held["reached_on"] or min(reached, default=None),
        "letter": one.held["letter"] or next(iter(letters), None),
        "reason": one.held["reason"] or (happened.reasons.get(one.slip) if one.slip else None),
    }
    return {name: value for name, value in now.items() if value != _read(name, one.held[name])}


def _read(name: str, held: Any) -> Any:
    return day_of(held) if name.endswith("_on") and held is not None else held


def _last(one: Listed) -> date:
    return one.ends_on + timedelta(days=LATE_DAYS)
