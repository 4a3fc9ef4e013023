"""Histories by chance in a store's own tables: cars with owners, visits with advisors, statuses, contacts, reasons."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from models.access import Role, Seat
from models.gate.writer import transaction
from models.tables.choices import Choice
from models.tables.churn import Elsewhere, Loss, VehicleStatus
from models.tables.contacts import Contact
from models.tables.customers import Customer
from models.tables.organisation import Staff, Store
from models.tables.vehicles import Vehicle
from models.tables.visits import Visit
from tests.models.rules.churn.oracle import DAYS, Told, back
from tests.models.rules.churn.test_statement import MADE, fill, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

TODAY = date(2028, 6, 30)
KINDS = ("maintenance", "repair", "decoration", "event")
LISTS = {
    "visit_kind": KINDS,
    "series": ("one", "two", "three"),
    "model": ("a", "b"),
    "vehicle_class": ("mid",),
    "owner_type": ("private", "company"),
    "district": ("east", "west"),
    "lost_reason": ("price", "service", "moved"),
}
NUMBERS = {code: place for place, code in enumerate((code for codes in LISTS.values() for code in codes), 1)}
STORES, ADVISORS = (1, 2), (1, 2, 3, 4)  # advisors 1 and 2 belong to store 1
OUTCOMES = ("reached", "no_answer", "booked")


@dataclass
class Car:
    """What a test is told of a car; `came` holds store and advisor of each visit, in the order of the visits."""

    number: int
    told: Told
    came: list[tuple[int, int | None]]
    series: str | None
    model: str | None
    vehicle_class: str | None
    owner: int | None
    born: date | None
    contacts: list[tuple[date, str, int]] = field(default_factory=list)
    losses: list[tuple[date, str | None]] = field(default_factory=list)


def cars_by_chance(histories: Sequence[Told], seed: int = 11) -> list[Car]:
    """Give every history a car: a file, an owner, who received it, who called."""
    draw = random.Random(seed)
    return [_car(draw, number, told) for number, told in enumerate(histories, 1)]


def _car(draw: random.Random, number: int, told: Told) -> Car:
    dated = {status for status, since, _ in told.statuses if since is not None}
    told.statuses = [one for one in told.statuses if one[1] is not None or one[0] not in dated]
    days = sorted({day for day, _ in told.visits})

    def near(day: date) -> date:
        return day + timedelta(days=draw.choice((0, 1, 30, 200, 400)))

    return Car(
        number=number,
        told=told,
        came=[(draw.choice(STORES), draw.choice((*ADVISORS, None))) for _ in told.visits],
        series=draw.choice((*LISTS["series"], None)),
        model=draw.choice((*LISTS["model"], None)),
        vehicle_class=draw.choice(("mid", None)),
        owner=draw.choice((1, 2, 3, 4, None)),
        born=told.delivered or draw.choice((None, *(back(on, 12 * draw.randrange(10)) for on in DAYS[:4]))),
        contacts=[(near(draw.choice(days)), draw.choice(OUTCOMES), draw.choice(STORES)) for _ in range(draw.choice((0, 0, 1, 2)))] if days else [],
        losses=[(day, draw.choice(("price", "service", None))) for day in days if draw.random() < 0.4],
    )  # fmt: skip


async def keep_cars(cars: Sequence[Car]) -> None:
    """Write them into the store's tables."""
    choices = [(NUMBERS[code], name, code) for name, codes in LISTS.items() for code in codes]
    owners = [(1, "private", "east"), (2, "company", None), (3, None, "west"), (4, "private", "west")]
    people = [(number, 1 if number < 3 else 2) for number in ADVISORS]
    await fill("store", [whole(Store, {"id": number, "name": f"store {number}"}) for number in STORES])
    await fill(
        "choice", [whole(Choice, {"id": n, "list": name, "code": code, "zh": code}) for n, name, code in choices]
    )
    await fill("staff", [
        whole(Staff, {"id": n, "name": f"advisor {n}", "login": f"a{n}", "store_id": store}) for n, store in people
    ])  # fmt: skip
    await fill("customer", [
        whole(Customer, {"id": n, "name": f"owner {n}", "home_store_id": 1, "owner_type_id": NUMBERS.get(kind), "district_id": NUMBERS.get(place)})
        for n, kind, place in owners
    ])  # fmt: skip
    await fill("vehicle", [_file(car) for car in cars])
    await fill("visit", [
        whole(Visit, {"vehicle_id": car.number, "visited_on": day, "kind_id": NUMBERS.get(kind), "store_id": store, "advisor_id": advisor, "amount": 1000 * car.number})
        for car in cars for (day, kind), (store, advisor) in zip(car.told.visits, car.came, strict=True)
    ])  # fmt: skip
    await fill("vehicle_status", [
        whole(VehicleStatus, {"store_id": 1, "vehicle_id": car.number, "status": status, "since": since, "until": until, "note": "said so"})
        for car in cars for status, since, until in car.told.statuses if since is not None
    ])  # fmt: skip
    await fill("elsewhere", [
        whole(Elsewhere, {"store_id": 1, "vehicle_id": car.number, "bought_on": day, "kind_id": NUMBERS["decoration"]})
        for car in cars for day in car.told.elsewhere
    ])  # fmt: skip
    await fill("contact", [
        whole(Contact, {"customer_id": car.owner or 1, "vehicle_id": car.number, "store_id": store, "contacted_on": day, "outcome": outcome})
        for car in cars for day, outcome, store in car.contacts
    ])  # fmt: skip
    await fill("loss", [
        whole(Loss, {"vehicle_id": car.number, "store_id": 1, "last_visit_on": day, "reason_id": NUMBERS.get(reason)})
        for car in cars for day, reason in car.losses
    ])  # fmt: skip
    async with transaction() as writer:
        await writer.run("ANALYZE")  # PostgreSQL does so itself a minute after much was written


def _file(car: Car) -> dict[str, Any]:
    kept = next((status for status, since, _ in car.told.statuses if since is None), "kept")
    numbers = {f"{name}_id": NUMBERS.get(getattr(car, name)) for name in ("series", "model", "vehicle_class")}
    return whole(Vehicle, {
        "id": car.number, "delivered_on": car.told.delivered, "purchased_on": car.born, "home_store_id": 1,
        "owner_id": car.owner, "kept": kept, "created_at": MADE, **numbers,
    })  # fmt: skip


def seat_for(stores: tuple[int, ...] = STORES, **more: Any) -> Seat:
    """Sit a manager down who sees these stores."""
    said = {
        "person": 0, "name": "", "roles": Role.GENERAL_MANAGER if stores == STORES else Role.MANAGER, "store": stores[0],
        "stores": frozenset(stores), "all_stores": stores == STORES, "team": frozenset(), "today": TODAY, "lang": "zh",
    }  # fmt: skip
    return Seat(**(said | more))
