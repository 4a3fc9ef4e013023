"""Lookups: what the books already hold of the things that some rows speak of; a few questions for all of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.database.many import Asks, rows_in_parts
from models.gate.columns import extra_value
from models.gate.storing import column_of
from models.kinds import kind_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.intake.values import Row
    from models.resource import Resource

CARS = "SELECT id, vin, plate, owner_id, mileage, archived_at IS NOT NULL FROM vehicle WHERE {column} IN ({marks})"
PHONES = """
SELECT id, name, phone, 0 FROM customer WHERE archived_at IS NULL AND phone IN ({marks})
UNION SELECT c.id, c.name, p.phone, 1 FROM customer_phone p JOIN customer c ON c.id = p.customer_id
WHERE c.archived_at IS NULL AND p.archived_at IS NULL AND p.phone IN ({marks})
"""
NAMES = "SELECT id, name FROM customer WHERE archived_at IS NULL AND phone IS NULL AND name IN ({marks})"
OF_CARS = """
SELECT v.id, c.id, c.name FROM vehicle v JOIN customer c ON c.id = v.owner_id
WHERE c.archived_at IS NULL AND v.id IN ({marks})
UNION SELECT o.vehicle_id, c.id, c.name FROM ownership o JOIN customer c ON c.id = o.customer_id
WHERE c.archived_at IS NULL AND o.vehicle_id IN ({marks})
UNION SELECT s.vehicle_id, c.id, c.name FROM visit s JOIN customer c ON c.id = s.customer_id
WHERE c.archived_at IS NULL AND s.archived_at IS NULL AND s.vehicle_id IN ({marks})
"""
ORDERS = "SELECT id, order_no, store_id, vehicle_id FROM visit WHERE archived_at IS NULL AND order_no IN ({marks})"
VISITS = """
SELECT id, vehicle_id, visited_on, kind_id, amount, mileage, order_no FROM visit
WHERE archived_at IS NULL AND vehicle_id IN ({marks})
"""


@dataclass(frozen=True)
class Car:
    """A car in the books."""

    id: int
    vin: str | None
    plate: str | None
    owner: int | None
    mileage: int | None
    is_archived: bool = False


@dataclass(frozen=True)
class Person:
    """A customer in the books."""

    id: int
    name: str


VisitKey = tuple[int, "date | None", "int | None", "int | None", "int | None"]


@dataclass
class Found:
    """What was found, by what a row may know it by."""

    by_vin: dict[str, list[Car]] = field(default_factory=lambda: defaultdict(list))
    by_plate: dict[str, list[Car]] = field(default_factory=lambda: defaultdict(list))
    by_phone: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    of_car: dict[tuple[int, str], list[Person]] = field(default_factory=lambda: defaultdict(list))
    around: dict[int, list[Person]] = field(default_factory=lambda: defaultdict(list))
    by_order: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_visit: dict[VisitKey, list[int]] = field(default_factory=lambda: defaultdict(list))
    unordered: dict[VisitKey, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_key: dict[tuple[Any, ...], list[int]] = field(default_factory=lambda: defaultdict(list))
    cars: dict[int, Car] = field(default_factory=dict)
    visited: dict[int, int] = field(default_factory=dict)  # which car a visit was with
    further: dict[tuple[int | None, str], str] = field(default_factory=dict)  # (customer, phone): name


def held(rows: Iterable[Row], noun: str, name: str) -> list[Any]:
    """Collect what rows say in one field."""
    return [value for row in rows if (value := row.parts.get(noun, {}).get(name)) is not None]


async def find_cars(asks: Asks, rows: Sequence[Row], found: Found) -> None:
    """Look the cars up by VIN and by plate."""
    for column, by in (("vin", found.by_vin), ("plate", found.by_plate)):
        for raw in await rows_in_parts(asks, CARS.replace("{column}", column), held(rows, "vehicles", column)):
            car = Car(raw[0], raw[1], raw[2], raw[3], raw[4], bool(raw[5]))
            if column == "vin" or not car.is_archived:
                by[getattr(car, column)].append(car)
                found.cars[car.id] = car


async def find_people(asks: Asks, rows: Sequence[Row], found: Found, cars: Iterable[int], key: str = "") -> None:
    """Look the customers up by phone; those whom it does not tell by name, and by the car they have to do with."""
    for row_id, name, phone, is_further in await rows_in_parts(asks, PHONES, held(rows, "customers", "phone")):
        if is_further:
            found.further[row_id, phone] = name
        if (person := Person(row_id, name)) not in found.by_phone[phone]:
            found.by_phone[phone].append(person)
    open_ = [row for row in rows if key == "name" or not _is_told(row.parts.get("customers", {}), found)]
    for row_id, name in await rows_in_parts(
        asks, NAMES, held([r for r in open_ if "vehicles" not in r.refs], "customers", "name")
    ):
        found.by_name[name].append(Person(row_id, name))
    if held(open_, "customers", "name"):
        for car, row_id, name in await rows_in_parts(asks, OF_CARS, cars):
            found.of_car[car, name].append(Person(row_id, name))
            found.around[car].append(found.of_car[car, name][-1])


def _is_told(person: Mapping[str, Any], found: Found) -> bool:
    name = person.get("name")
    return any(name in {None, known.name} for known in found.by_phone.get(person.get("phone", ""), ()))


async def find_visits(asks: Asks, rows: Sequence[Row], found: Found, cars: Iterable[int], seat: Seat) -> None:
    """Look the visits up by order number, within the seat's stores, and by car, date and what was done."""
    for row_id, order, store, car in await rows_in_parts(asks, ORDERS, held(rows, "visits", "order_no")):
        found.visited[row_id] = car
        if store in seat.stores:
            found.by_order[order].append(row_id)
    if any("visits" in row.refs for row in rows):
        load = kind_named("date").load
        for row_id, car, day, kind, amount, mileage, order in await rows_in_parts(asks, VISITS, cars):
            key = (car, load(day), kind, amount, mileage)
            found.visited[row_id] = car
            found.by_visit[key].append(row_id)
            if not order:
                found.unordered[key].append(row_id)


async def find_single(
    asks: Asks, resource: Resource[Any], key: Sequence[str], rows: Sequence[Row], found: Found, *, seat: Seat
) -> None:
    """Look the rows of any other noun up by its key."""
    if resource.fields:
        found.by_key |= await _find_own(asks, resource, key, rows, seat)
        return
    model, noun = resource.model, resource.key
    columns = ", ".join(f'"{column_of(model, name)}"' for name in key)
    first = f'"{column_of(model, key[-1])}"'
    sql = f'SELECT id, {columns} FROM "{model._meta.db_table}" WHERE archived_at IS NULL AND {first} IN ({{marks}})'
    for row_id, *values in await rows_in_parts(asks, sql, held(rows, noun, key[-1])):
        found.by_key[tuple(values)].append(row_id)


async def _find_own(
    asks: Asks, resource: Resource[Any], key: Sequence[str], rows: Sequence[Row], seat: Seat
) -> dict[tuple[Any, ...], list[int]]:
    """Look the rows of a store's own table up by several answers, which lie in the JSON, within the seat's stores."""
    found: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    known = {field.id: field for field in resource.fields}
    fields = [known[name] for name in key if name in known]
    if not fields:
        return found
    values = [extra_value(field, asks.dialect, alias="") for field in fields]
    table, own = resource.model._meta.db_table, (resource.where or {}).items()
    where = " AND ".join(["archived_at IS NULL", *(f'"{name}" = {_quoted(value)}' for name, value in own)])
    sql = f'SELECT id, store_id, {", ".join(values)} FROM "{table}" WHERE {where} AND {values[-1]} IN ({{marks}})'
    last = fields[-1]
    wanted = [kind_named(last.kind).dump(value) for value in held(rows, resource.key, last.id)]
    for row_id, store, *cells in await rows_in_parts(asks, sql, wanted):
        if seat.all_stores or store in seat.stores:
            loaded = (kind_named(field.kind).load(cell) for field, cell in zip(fields, cells, strict=True))
            found[tuple(loaded)].append(row_id)
    return found


def _quoted(value: Any) -> str:
    return "'" + str(value).replace("'", "''") + "'"


def visit_key(car: int, visit: Mapping[str, Any]) -> VisitKey:
    """Give what a visit without a number is known by."""
    return (car, visit.get("visited_on"), visit.get("kind"), visit.get("amount"), visit.get("mileage"))
