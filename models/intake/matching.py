"""Matching: which record a row speaks of — one, a new one, or several, and then somebody is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.intake.entities import knows_car
from models.intake.lookups import visit_key
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from models.intake.lookups import Car, Found, Person

ARCHIVED = Text(
    zh="车架号 {found} 的车在归档里，请先在车辆列表里恢复它",
    en="The car with VIN {found} is archived; take it out of the archive first",
)
SEVERAL = {
    "vehicles": Text(
        zh="有 {count} 台车都符合，请选定是哪一台，或补上车架号",
        en="{count} cars fit. Choose which one, or add the VIN",
    ),
    "customers": Text(
        zh="有 {count} 位客户都符合，请选定是哪一位，或补上手机",
        en="{count} customers fit. Choose which one, or add the phone",
    ),
    "visits": Text(
        zh="有 {count} 次来店都符合，请选定是哪一次，或补上工单号",
        en="{count} visits fit. Choose which one, or add the order number",
    ),
}
SEVERAL_OTHERS = Text(zh="有 {count} 条都符合，请选定是哪一条", en="{count} of them fit. Choose which one")
NO_CAR_KEY = Text(
    zh="认不出是哪台车：请填车架号或车牌，例如 京A·12345",
    en="It is not clear which car this is. Add the VIN or the plate, for example 京A·12345",
)
NO_PERSON_KEY = Text(
    zh="认不出是哪位客户：请填手机或姓名，例如 138 0000 0000",
    en="It is not clear who this is. Add the phone or the name, for example 138 0000 0000",
)
NO_VISIT_KEY = Text(
    zh="认不出是哪次来店：请填工单号，或填车牌和来店日期，例如 2026-11-21",
    en="It is not clear which visit this is. Add the order number, or the plate and the date, for example 2026-11-21",
)


@dataclass(frozen=True)
class Several:
    """Several records fit, and nobody guesses."""

    noun: str
    ids: tuple[int, ...]
    target: str = ""  # the field that names one of them, where it is not the row's own record

    @property
    def key(self) -> str:
        """What is chosen for the row."""
        return self.target or self.noun

    def problem(self) -> Problem:
        """Say so."""
        return Problem(SEVERAL.get(self.noun, SEVERAL_OTHERS).fill(count=len(self.ids)))


@dataclass
class Asked:
    """A row for which somebody has to choose among several records."""

    row: int
    several: Several


Match = int | None | Several | Problem


def one_of(noun: str, ids: Iterable[int]) -> Match:
    """Give the one there is, none, or that there are several."""
    unique = tuple(dict.fromkeys(ids))
    return Several(noun, unique) if len(unique) > 1 else (unique[0] if unique else None)


def match_car(car: Mapping[str, Any], found: Found, key: str = "") -> Match:
    """Find a car by its VIN, else by its plate; a plate that now hangs on a car with another VIN has moved on."""
    vin, plate = car.get("vin"), car.get("plate")
    if vin and key != "plate" and (same := found.by_vin.get(vin)):
        return Problem(ARCHIVED.fill(found=vin), "vin", vin) if same[0].is_archived else same[0].id
    if key != "vin" and knows_car(plate):
        fits: list[Car] = found.by_plate.get(plate or "", [])
        if vin and key != "plate":
            fits = [known for known in fits if known.vin in {None, "", vin}]
        return one_of("vehicles", (known.id for known in fits))
    return None if vin else Problem(NO_CAR_KEY, "vehicles")


def match_person(
    person: Mapping[str, Any],
    car: int | None,
    found: Found,
    key: str = "",
    *,
    shared: bool = False,
    new_car: bool = False,
) -> Match:
    """Find a customer by phone, else as the one of that name who has to do with the car, else by a name alone.

    A phone that several names of the file share tells nobody apart: then the name has to agree as well. The owner of a
    new car is nobody whom the books know by the name alone.
    """
    phone, name = person.get("phone"), person.get("name")
    fits: list[Person] = found.by_phone.get(phone, []) if phone else []
    if fits and key != "name":
        if key == "phone":
            return one_of("customers", (known.id for known in fits))
        same = [known for known in fits if known.name == name]
        if same or not shared:
            return one_of("customers", (known.id for known in same or fits))
    if name and car is not None and not (phone and key == "phone"):
        of_car = one_of("customers", (known.id for known in found.of_car.get((car, name), [])))
        if of_car is not None:
            return of_car
    if phone or (name and (new_car or car is not None)):
        return None
    if name:
        return one_of("customers", (known.id for known in found.by_name.get(name, [])))
    return Problem(NO_PERSON_KEY, "customers")


def match_visit(visit: Mapping[str, Any], car: int | None, found: Found, key: str = "") -> Match:
    """Find a visit by its order number, else by car, date, kind, amount and mileage; a new car has had none."""
    order = visit.get("order_no")
    if order and key != "car":
        by_order = one_of("visits", found.by_order.get(order, ()))
        if by_order is not None or key == "order_no":
            return by_order
    if car is None:
        return None
    known = found.unordered if order and key != "car" else found.by_visit
    return one_of("visits", known.get(visit_key(car, visit), ()))
