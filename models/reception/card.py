"""Reception: what the advisor should know about a car and its people, on one card."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.gate.reading import GONE, read
from models.problem import Refused
from models.reception.seen import Seen
from models.reception.voice import Voice, voice_of
from models.resources import RESOURCES
from models.rules.due import days_to_birthday, due_items, is_birthday_near, lead_times
from models.rules.mileage import (
    CarLife,
    Interval,
    NextMaintenance,
    Reading,
    daily_mileage,
    next_maintenance,
    predicted_mileage,
)
from models.rules.recency import recency_class
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.resource import Band
    from models.rules.due import Due

VISITS_SHOWN: Final = 5
VISITS_READ: Final = 12
SENDERS_SHOWN: Final = 2
CARS_SHOWN: Final = 30
DUE_DATES: Final = {
    "inspection": "inspection_due",
    "seasonal": "seasonal_due",
    "insurance": "insurance_due",
    "licence": "licence_due",
    "warranty": "warranty_until",
}
CAR_LINE: Final = ("plate", "vin", "owner", "series", "model", "kept", "last_visit_on", "visit_count")
CAR: Final = (
    *CAR_LINE,
    *("brand", "colour", "vehicle_class", "mileage", "daily_mileage", "delivered_on", "note"),
    *("maintenance_due", "maintenance_mileage", *DUE_DATES.values()),
)
OWNER: Final = (
    *("name", "phone", "party", "sex", "birthday", "owner_type", "stage", "level", "segments", "payment", "advisor"),
    *("contact_time", "do_not_contact", "not_served", "note", "last_visit_on", "visit_count"),
)
VISIT: Final = (
    *("visited_on", "kind", "kind.code", "work", "mileage", "amount", "advisor", "state", "advice"),
    *("sender_name", "sender_phone", "call_suits"),
)


@dataclass(frozen=True)
class Call:
    """A number to call: whose it is, how it reads, and what to dial where the seat may read it."""

    whose: str
    shown: str
    dialled: str


@dataclass(frozen=True)
class Odometer:
    """What is known of the mileage: the last reading and its day, kilometres a day, and today's forecast."""

    mileage: int | None
    on: date | None
    daily: float | None
    today: int | None


@dataclass(frozen=True, kw_only=True)
class Card:
    """Everything about a car and its people that helps the advisor at the desk."""

    car: Seen
    owner: Seen | None
    calls: Sequence[Call]
    senders: Sequence[Call]
    other_cars: Sequence[Seen]
    visits: Sequence[Seen]
    recency: Band
    days_away: int | None
    odometer: Odometer
    due: Sequence[Due]
    maintained: bool
    advice: str
    call_suits: str
    habits: Sequence[tuple[str, int]]
    birthday_in: int | None
    voice: Voice

    @property
    def new(self) -> bool:
        """Tell whether the car comes for the first time."""
        return not self.car.value("visit_count") and not self.visits

    @property
    def in_shop(self) -> bool:
        """Tell whether the car's last order is still open."""
        return bool(self.visits) and self.visits[0].value("state") == "open"


@dataclass(frozen=True, kw_only=True)
class Person:
    """A customer whose car is still to be picked, or who has none."""

    customer: Seen
    calls: Sequence[Call]
    cars: Sequence[Seen]


async def _last_maintenance(seat: Seat, where_car: Condition) -> list[Seen]:
    where = (where_car, Condition("kind", "is", "maintenance"))
    return await _several("visits", seat, where, ("visited_on", "mileage"), order="-visited_on", size=1)


async def card_of(seat: Seat, vehicle: int) -> Card:
    """Read the card of a car; refuse where the seat may not see it."""
    car = await _one("vehicles", seat, vehicle, CAR)
    owner_id = car.value("owner")
    where_car = Condition("vehicle", "is", str(vehicle))
    visits, maintained, owner, calls, others, voice = await asyncio.gather(
        _several("visits", seat, (where_car,), VISIT, order="-visited_on", size=VISITS_READ),
        _last_maintenance(seat, where_car),
        _owner(seat, owner_id),
        calls_of(seat, owner_id),
        cars_of(seat, owner_id),
        voice_of(seat, owner_id),
    )
    life = car_life(car, visits, maintained)
    birthday = owner.value("birthday") if owner else None
    near = is_birthday_near(birthday, seat.today, seat.settings)
    last_visit = car.value("last_visit_on")
    return Card(
        car=car,
        owner=owner,
        calls=_own_call(owner) + calls,
        senders=_senders(visits, car.text("owner")),
        other_cars=[other for other in others if other.id != vehicle],
        visits=visits[:VISITS_SHOWN],
        recency=recency_class(last_visit, seat.today, seat.settings),
        days_away=(seat.today - last_visit).days if last_visit else None,
        odometer=_odometer(car, life, seat.today),
        due=_due(car, life, seat),
        maintained=bool(maintained),
        advice=next((visit.text("advice") for visit in visits if visit.text("advice")), ""),
        call_suits=next((visit.text("call_suits") for visit in visits if visit.text("call_suits")), ""),
        habits=Counter(visit.text("kind") for visit in visits if visit.text("kind")).most_common(3),
        birthday_in=days_to_birthday(birthday, seat.today) if near else None,
        voice=voice,
    )


async def person_of(seat: Seat, customer: int) -> Person:
    """Read a customer with the cars to pick from; refuse where the seat may not see them."""
    owner = await _one("customers", seat, customer, OWNER)
    calls, cars = await asyncio.gather(calls_of(seat, customer), cars_of(seat, customer))
    return Person(customer=owner, calls=_own_call(owner) + calls, cars=cars)


async def cars_of(seat: Seat, customer: int | None) -> list[Seen]:
    """Give the cars that a customer still has, the one that was here last first."""
    if customer is None:
        return []
    where = (Condition("owner", "is", str(customer)), Condition("kept", "is", "kept"))
    return await _several("vehicles", seat, where, CAR_LINE, order="-last_visit_on", size=CARS_SHOWN)


async def calls_of(seat: Seat, customer: int | None) -> list[Call]:
    """Give the further numbers of a customer: their own, and those of the people who decide at a company."""
    if customer is None:
        return []
    where = (Condition("customer", "is", str(customer)),)
    phones, contacts = await asyncio.gather(
        _several("phones", seat, where, ("phone", "whose"), order="id", size=3),
        _several("key_contacts", seat, where, ("name", "title", "phone"), order="id", size=2),
    )
    return [_call(phone, phone.text("whose")) for phone in phones] + [
        _call(contact, " ".join(filter(None, (contact.text("name"), contact.text("title"))))) for contact in contacts
    ]


def car_life(car: Seen, visits: Sequence[Seen], maintained: Sequence[Seen]) -> CarLife:
    """Put together what the rules need to know about the use of a car."""
    return CarLife(
        readings=[Reading(visit.value("visited_on"), visit.value("mileage")) for visit in visits],
        maintained=Reading(maintained[0].value("visited_on"), maintained[0].value("mileage")) if maintained else None,
        delivered_on=car.value("delivered_on"),
        daily=car.value("daily_mileage"),
        due_on=car.value("maintenance_due"),
        due_mileage=car.value("maintenance_mileage"),
    )


def _odometer(car: Seen, life: CarLife, today: date) -> Odometer:
    """Compare the readings of the visits with what the file holds; the higher one is the later one."""
    last = max((one for one in life.readings if one.mileage is not None), key=lambda one: one.on, default=None)
    filed = car.value("mileage")
    readings = [*life.readings, *([Reading(life.delivered_on, 0)] if life.delivered_on else [])]
    rate = daily_mileage(readings)
    daily = life.daily if rate is None else rate
    if last is None or last.mileage is None:
        return Odometer(filed, None, daily, None)
    predicted = predicted_mileage(readings, today, daily)
    if filed is not None and filed > last.mileage:
        return Odometer(filed, None, daily, max(predicted, filed) if predicted is not None else None)
    return Odometer(last.mileage, last.on, daily, predicted)


def _due(car: Seen, life: CarLife, seat: Seat) -> list[Due]:
    coming: NextMaintenance | None = next_maintenance(life, Interval.of(seat.settings), seat.today)
    dates = {kind: car.value(path) for kind, path in DUE_DATES.items()}
    return due_items(dates, seat.today, lead_times(seat.settings), coming)


def _senders(visits: Sequence[Seen], owner: str) -> list[Call]:
    """Give who brought the car lately and is not its owner, the latest first."""
    found: dict[str, Call] = {}
    for visit in visits:
        name = visit.text("sender_name")
        if name and name != owner and name not in found:
            found[name] = _call(visit, name, "sender_phone")
    return list(found.values())[:SENDERS_SHOWN]


def _own_call(owner: Seen | None) -> list[Call]:
    return [_call(owner, "")] if owner and owner.text("phone") else []


def _call(seen: Seen, whose: str, path: str = "phone") -> Call:
    number = seen.value(path)
    return Call(whose, seen.text(path), str(number).partition("-")[0] if number else "")


async def _owner(seat: Seat, customer: int | None) -> Seen | None:
    """Read the owner; a car's visitor may belong to a store whose files the seat does not see."""
    if customer is None:
        return None
    try:
        return await _one("customers", seat, customer, OWNER)
    except Refused:
        return None


async def _one(key: str, seat: Seat, row: int, columns: Sequence[str]) -> Seen:
    resource = RESOURCES[key]
    for archived in (False, True):
        page = await read(resource, seat, View(ids=(row,), archived=archived), columns=columns)
        if page.rows:
            return Seen(page.rows[0], page.fields, seat.lang)
    raise Refused(GONE.fill(one=resource.one))


async def _several(
    key: str, seat: Seat, where: tuple[Condition, ...], columns: Sequence[str], *, order: str, size: int
) -> list[Seen]:
    page = await read(RESOURCES[key], seat, View(where=where, order=order, size=size), columns=columns)
    return [Seen(row, page.fields, seat.lang) for row in page.rows]
