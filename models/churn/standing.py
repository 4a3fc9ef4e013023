"""Standing: how one car stands — its class and since when, what was set by hand, why it left, who called."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.churn.nearness import home_of
from models.database import reader
from models.database.stored import day_of
from models.gate.reading import read, read_one
from models.resources import RESOURCES
from models.rules.churn.asking import cars_for, months_for
from models.rules.churn.classes import History, Standing, standing
from models.rules.churn.judging import Judgement, Known, is_local, judged
from models.rules.churn.losses import Loss, losses
from models.rules.churn.statuses import Status
from models.rules.mileage import CarLife, Interval, Reading
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.reading import Row
    from models.rules.churn.judging import Home

CAR: Final = ("plate", "owner", "delivered_on", "daily_mileage", "maintenance_due", "maintenance_mileage", "home_store")
OWNER: Final = ("address", "distance")
VISITS_SQL: Final = """
SELECT v.visited_on, k.code, v.mileage FROM visit v LEFT JOIN choice k ON k.id = v.kind_id
WHERE v.vehicle_id = ? AND v.archived_at IS NULL AND {here} ORDER BY v.visited_on, v.id
"""
MOST: Final = 200


@dataclass(frozen=True)
class CarStanding:
    """How a car stands on a day; nothing of it is stored.

    `losses` are all its absences, the last one open or ended by a visit. `reason`, `words`, `told_on` and `called_by`
    are of the last absence; `judgement` is what to think of a car that is lost, and the next step.
    """

    standing: Standing | None
    losses: Sequence[Loss]
    status_row: int | None
    reason: str
    words: str
    told_on: date | None
    called_by: str
    called_on: date | None
    judgement: Judgement | None

    @property
    def won_back_on(self) -> date | None:
        """The day on which the last loss was ended by a visit."""
        return self.losses[-1].won_back_on if self.losses else None


async def standing_of(seat: Seat, vehicle: int, on: date | None = None) -> CarStanding:
    """Give how a car stood on a day, by the visits to the seat's stores; refuse where the seat may not see it."""
    day, months = on or seat.today, months_for(seat)
    car = await read_one(RESOURCES["vehicles"], seat, vehicle, columns=CAR)
    visits, statuses, elsewhere, told, contacts, owner = await asyncio.gather(
        _visits(seat, vehicle, day),
        _statuses(vehicle, seat),
        _elsewhere(vehicle, seat),
        _newest("losses", seat, vehicle, ("last_visit_on", "reason", "words", "asked_on", "person"), "-asked_on"),
        _newest("contacts", seat, vehicle, ("contacted_on", "person"), "-contacted_on"),
        _owner(seat, car.values.get("owner")),
    )
    stands = standing(
        History(
            visits=[(at, kind) for at, kind, _ in visits],
            known_since=car.values.get("delivered_on") or (day if car.id else None),
            statuses=[one for _, one in statuses],
            decorated_elsewhere=elsewhere,
        ),
        day,
        months,
    )
    spells = losses([at for at, _, _ in visits], day, months[1])
    since = spells[-1].last_visit if spells else None
    said = next((row for row in told if since is not None and row.values.get("last_visit_on") == since), None)
    called = next((row for row in contacts if since is None or row.values["contacted_on"] > since), None)
    home = await home_of(seat) if stands and stands.is_lost else None
    return CarStanding(
        standing=stands,
        losses=spells,
        status_row=next((row for row, one in statuses if stands is not None and one is stands.status), None),
        reason=said.labels.get("reason", "") if said else "",
        words=str(said.values.get("words") or "") if said else "",
        told_on=said.values.get("asked_on") if said else None,
        called_by=called.labels.get("person", "") if called else "",
        called_on=called.values["contacted_on"] if called else None,
        judgement=_judgement(seat, _Facts(car, owner, home), visits, day) if home else None,
    )


Came = tuple["date", "str | None", "int | None"]


@dataclass(frozen=True)
class _Facts:
    """What is known of a car besides its visits."""

    car: Row
    owner: Row | None
    home: Home


def _judgement(seat: Seat, facts: _Facts, visits: Sequence[Came], day: date) -> Judgement | None:
    car, owner = facts.car, facts.owner
    maintained = [(at, mileage) for at, kind, mileage in visits if kind == "maintenance"]
    life = CarLife(
        readings=[Reading(at, mileage) for at, _, mileage in visits],
        maintained=Reading(*maintained[-1]) if maintained else None,
        delivered_on=car.values.get("delivered_on"),
        daily=car.values.get("daily_mileage"),
        due_on=car.values.get("maintenance_due"),
        due_mileage=car.values.get("maintenance_mileage"),
    )
    known = owner.values if owner else {}
    local = is_local(
        facts.home,
        address=str(known.get("address") or ""),
        plate=str(car.values.get("plate") or ""),
        distance=known.get("distance"),
    )
    came = Known(visits=[at for at, _, _ in visits], local=local, car=life, interval=Interval.of(seat.settings))
    return judged(came, day, months_for(seat)[1])


async def _visits(seat: Seat, vehicle: int, day: date) -> list[Came]:
    stores = cars_for(seat).stores
    here = f"v.store_id IN ({', '.join('?' for _ in stores)})" if stores else "1 = 1"
    rows = await reader().rows(VISITS_SQL.format(here=here), [vehicle, *stores])
    return [(at, kind, mileage) for visited, kind, mileage in rows if (at := day_of(visited)) <= day]


async def _statuses(vehicle: int, seat: Seat) -> list[tuple[int, Status]]:
    sql = f"SELECT id, status, since, until FROM ({cars_for(seat).statuses}) s WHERE vehicle_id = ? ORDER BY id"  # noqa: S608 -- words of ours
    notes = await _newest("vehicle_statuses", seat, vehicle, ("note",), "-since")
    words = {row.id: str(row.values.get("note") or "") for row in notes}
    return [
        (
            row,
            Status(
                status=status,
                since=day_of(since) if since else None,
                until=day_of(until) if until else None,
                note=words.get(row, ""),
            ),
        )
        for row, status, since, until in await reader().rows(sql, [vehicle])
    ]


async def _elsewhere(vehicle: int, seat: Seat) -> list[date]:
    sql = f"SELECT bought_on FROM ({cars_for(seat).elsewhere}) e WHERE vehicle_id = ?"  # noqa: S608 -- as above
    return [day_of(row[0]) for row in await reader().rows(sql, [vehicle])]


async def _newest(noun: str, seat: Seat, vehicle: int, columns: Sequence[str], order: str) -> list[Row]:
    view = View(where=(Condition("vehicle", "is", str(vehicle)),), order=order, size=MOST)
    return (await read(RESOURCES[noun], seat, view, columns=columns)).rows


async def _owner(seat: Seat, customer: Any) -> Row | None:
    if not isinstance(customer, int):
        return None
    page = await read(RESOURCES["customers"], seat, View(ids=(customer,)), columns=OWNER)
    return page.rows[0] if page.rows else None
