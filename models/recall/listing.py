"""Listing: the cars of a store that are due for maintenance in a month, put on its list once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE
from models.contacts.allowed import MAY_WRITE_SQL, MAY_WRITE_VALUES
from models.database import database, reader
from models.database.many import in_parts, marks_for
from models.database.stored import day_of
from models.gate.conditions import database_value
from models.gate.writer import transaction
from models.noting import as_program, note_new
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.rules.churn.statuses import OUTSIDE, Status, status_on
from models.rules.mileage import CarLife, Reading
from models.rules.recall import RecallRule, due_in
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from models.rules.recall import DueCar

LOST_MONTHS: Final = 12  # a car away for longer is to be won back, which is another matter than a reminder
READ_MONTHS: Final = 24  # so far back the odometer's readings are looked at
LOCK_NUMBER: Final = 0x48_54_4B_52
NOT_YOURS: Final = Text(zh="您没有列出招揽名单的权限。", en="You may not make the recall list.")
CLOSED: Final = Text(zh="{month} 的招揽已经结束，名单不再变。", en="The recall of {month} is closed; its list stays.")
CARS_SQL: Final = f"""
SELECT v.id, v.owner_id, c.advisor_id, v.delivered_on, v.daily_mileage, v.maintenance_due, v.maintenance_mileage,
       v.last_visit_on
FROM vehicle v JOIN customer c ON c.id = v.owner_id
WHERE v.archived_at IS NULL AND v.kept = 'kept' AND v.home_store_id = ?
  AND (v.last_visit_on >= ? OR v.maintenance_due >= ? OR v.delivered_on >= ?)
  AND {MAY_WRITE_SQL}
  AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.vehicle_id = v.id AND a.state = 'booked'
                  AND a.archived_at IS NULL AND a.booked_for >= ?)
ORDER BY v.id
"""  # noqa: S608 -- our own condition
STATUSES_SQL: Final = """
SELECT vehicle_id, status, since, until FROM vehicle_status WHERE archived_at IS NULL AND vehicle_id IN ({}) ORDER BY id
"""
FIRST_SQL: Final = (
    "SELECT vehicle_id, min(visited_on) FROM visit WHERE archived_at IS NULL AND vehicle_id IN ({}) GROUP BY vehicle_id"
)
VISITS_SQL: Final = """
SELECT v.vehicle_id, v.visited_on, v.mileage, k.code FROM visit v LEFT JOIN choice k ON k.id = v.kind_id
WHERE v.archived_at IS NULL AND v.visited_on >= ? AND v.vehicle_id IN ({}) ORDER BY v.visited_on, v.id
"""
MONTH_SQL: Final = "SELECT id, step FROM recall_month WHERE store_id = ? AND month = ?"


@dataclass(frozen=True)
class Car:
    """A car that may be due, with what decides it."""

    id: int
    owner: int
    advisor: int | None
    delivered_on: date | None
    daily: float | None
    due_on: date | None
    due_mileage: int | None
    last_visit_on: date | None


@dataclass
class Past:
    """What is known of the past of some cars, by car."""

    first: dict[int, date] = field(default_factory=dict)
    readings: dict[int, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    maintained: dict[int, Reading] = field(default_factory=dict)
    statuses: dict[int, list[Status]] = field(default_factory=lambda: defaultdict(list))


@dataclass(frozen=True)
class Listed:
    """What a listing came to: the month's row, how many cars are new on the list."""

    month: int
    added: int
    is_new: bool


def next_month(today: date) -> date:
    """Give the first day of the month that the recall of these days is about: the coming one."""
    return months_before(today.replace(day=1), -1)


async def make_list(seat: Seat, month: date | None = None) -> Listed:
    """List the cars of the seat's store that are due in a month; made again it only adds who has become due."""
    if not seat.may(RESOURCES["recalls"].can, CREATE) or seat.store not in seat.stores:
        raise Refused(NOT_YOURS)
    month = (month or next_month(seat.today)).replace(day=1)
    due = await _due_cars(seat, month)  # read beside: whoever writes meanwhile does not wait for it
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER, seat.store)  # two who press at once make one list
        row, is_new = await _month(writer, seat, month)
        there = {one[0] for one in await writer.rows("SELECT vehicle_id FROM recall WHERE month_id = ?", [row])}
        rows: list[dict[str, Any]] = [
            {
                "month": row,
                "vehicle": car.id,
                "customer": car.owner,
                "store": seat.store,
                "advisor": car.advisor,
                "due_on": found.on,
                "why": found.why,
            }
            for car, found in due
            if car.id not in there
        ]
        for part in in_parts(rows):
            await note_new(writer, as_program(seat), "recalls", part)
        return Listed(row, len(rows), is_new)


async def make_lists(seat: Seat) -> int:
    """List the coming month of every store that has not done so yet; gives how many cars that makes."""
    done = 0
    for store in sorted(seat.stores):
        here = replace(seat, store=store)
        month = f"{next_month(seat.today):%Y-%m}"
        if not await reader().rows(MONTH_SQL, [store, month]):
            done += (await make_list(here)).added
    return done


async def _month(writer: Writer, seat: Seat, month: date) -> tuple[int, bool]:
    found = await writer.rows(MONTH_SQL, [seat.store, f"{month:%Y-%m}"])
    if found and found[0][1] == "closed":
        raise Refused(CLOSED.fill(month=f"{month:%Y-%m}"))
    if found:
        return int(found[0][0]), False
    values = {"store": seat.store, "month": f"{month:%Y-%m}", "step": "listed", "listed_on": seat.today}
    return (await note_new(writer, as_program(seat), "recall_months", [values]))[0], True


async def _due_cars(seat: Seat, month: date) -> list[tuple[Car, DueCar]]:
    rule, found = RecallRule.of(seat.settings), []
    since = months_before(seat.today, LOST_MONTHS)
    asked = [seat.store, since, month, since, *MAY_WRITE_VALUES, seat.today]
    cars = [_car(row) for row in await _rows(CARS_SQL, asked)]
    for part in in_parts(cars):
        past = await _past(seat, [car.id for car in part])
        found += list(_due_of(part, past, month, rule, seat.today))
    return found


def _due_of(
    cars: Sequence[Car], past: Past, month: date, rule: RecallRule, today: date
) -> Iterator[tuple[Car, DueCar]]:
    for car in cars:
        status = status_on(past.statuses[car.id], today, car.last_visit_on)
        if status is not None and status.status in OUTSIDE:
            continue
        life = CarLife(
            readings=past.readings[car.id],
            maintained=past.maintained.get(car.id),
            delivered_on=car.delivered_on,
            daily=car.daily,
            due_on=car.due_on,
            due_mileage=car.due_mileage,
        )
        due = due_in(life, past.first.get(car.id), month, rule, today)
        if due is not None:
            yield car, due


async def _past(seat: Seat, cars: Sequence[int]) -> Past:
    marks, past = marks_for(cars), Past()
    past.first = {row: day_of(on) for row, on in await _rows(FIRST_SQL.format(marks), cars)}
    since = months_before(seat.today, READ_MONTHS)
    for car, on, mileage, kind in await _rows(VISITS_SQL.format(marks), [since, *cars]):
        reading = Reading(day_of(on), mileage)
        past.readings[car].append(reading)
        if kind == "maintenance":
            past.maintained[car] = reading
    for car, status, begun, until in await _rows(STATUSES_SQL.format(marks), cars):
        past.statuses[car].append(Status(status=status, since=_day(begun), until=_day(until)))
    return past


async def _rows(sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    dialect = database().dialect
    return await reader().rows(sql, [database_value(value, dialect) for value in values])


def _car(row: Mapping[int, Any] | Sequence[Any]) -> Car:
    number, owner, advisor, delivered, daily, due, due_mileage, last = tuple(row)
    return Car(number, owner, advisor, _day(delivered), daily, _day(due), due_mileage, _day(last))


def _day(stored: object) -> date | None:
    return None if stored is None else day_of(stored)


def planned_days(month: date) -> dict[str, date]:
    """Give the last day by which each step of a month's recall should be done: the four weeks of the month before.

    >>> planned_days(date(2026, 12, 1))["sent"]
    datetime.date(2026, 11, 21)
    """
    first = months_before(month, 1)
    last = month - timedelta(days=1)
    weeks = ("listed", "letters", "sent")
    return {step: first + timedelta(days=7 * (n + 1) - 1) for n, step in enumerate(weeks)} | {
        "calls": last,
        "closed": last,
    }
