"""Entities: which rows of a file speak of the same person, the same car, the same visit, and what holds in the end."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from models.intake.wanted import TOGETHER
from models.kinds import kind_named
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from models.intake.values import Row
    from models.intake.wanted import Wanted

Finals = dict[tuple[str, int], dict[str, Any]]
SHARED_PLATE = Text(
    zh="文件里有几台车都用过车牌 {found}，请给这一行加上车架号，例如 LFV2A21KXG4001234",
    en="Several cars in this file have had the plate {found}. Add the VIN to this row, for example LFV2A21KXG4001234",
)
SHARED_PHONE = Text(
    zh="文件里有几个人都用手机 {found}，请给这一行加上姓名，例如 李小明",
    en="Several people in this file have the phone {found}. Add the name to this row, for example Li Ming",
)
VISIT_KEY = ("visited_on", "kind", "amount", "mileage")


class Numbers:
    """Gives every key a number of its own, the same one for the same key."""

    def __init__(self) -> None:
        """Begin with none."""
        self._given: dict[Any, int] = {}

    def of(self, key: Any) -> int:
        """Give the number of a key."""
        return self._given.setdefault(key, len(self._given) + 1)


def knows_car(plate: str | None) -> bool:
    """Tell whether a car can be known by what stands in the plate field: 临牌 says nothing."""
    return bool(plate) and kind_named("plate").warn(plate) is None


def recognise(rows: Sequence[Row], wanted: Wanted, single_key: Sequence[str] = ()) -> Finals:
    """Number the people, cars and visits of a file, and work out what holds of each in the end.

    Where rows disagree about the same thing, the one with the latest visit holds, then the last one; of a car's
    mileages the highest. So a second run of the same file finds nothing left to change.
    """
    live = [row for row in rows if row.same_as is None]
    if wanted.nouns[0] not in TOGETHER:
        _number_single(live, wanted.nouns[0], single_key)
        return _finals(live)
    _number_cars(live, wanted.keys.get("vehicles", ""))
    _number_people(live, wanted.keys.get("customers", ""))
    _number_visits(live, wanted)
    return _finals(live)


def _number_single(rows: Iterable[Row], noun: str, key: Sequence[str]) -> None:
    numbers = Numbers()
    for row in rows:
        values = row.parts.get(noun, {})
        held = tuple(values.get(name) for name in key)
        row.refs[noun] = numbers.of(held if any(v is not None for v in held) else ("row", row.number))


def _number_cars(rows: Sequence[Row], key: str) -> None:
    numbers = Numbers()
    by_plate: dict[str, set[int]] = defaultdict(set)
    later: list[Row] = []
    for row in rows:
        car = row.parts.get("vehicles", {})
        if car.get("vin") and key != "plate":
            number = row.refs["vehicles"] = numbers.of(("vin", car["vin"]))
            if knows_car(car.get("plate")):
                by_plate[car["plate"]].add(number)
        elif car:
            later.append(row)
    for row in later:
        plate: str = row.parts["vehicles"].get("plate") or ""
        if not knows_car(plate) or key == "vin":
            continue  # nothing to know it by: told when the row is matched
        if len(by_plate[plate]) > 1:
            row.problems.append((-1, Problem(SHARED_PLATE.fill(found=plate), "plate", plate)))
        else:
            row.refs["vehicles"] = next(iter(by_plate[plate]), -1) if by_plate[plate] else numbers.of(("plate", plate))


def _number_people(rows: Sequence[Row], key: str) -> None:
    numbers = Numbers()
    named: dict[str, set[str]] = defaultdict(set)
    of_car: dict[tuple[int, str], int] = {}
    for row in rows:
        person = row.parts.get("customers", {})
        if person.get("phone") and person.get("name") and key != "phone":
            named[person["phone"]].add(person["name"])
    for row in rows:
        person = row.parts.get("customers", {})
        phone, name = person.get("phone"), person.get("name")
        if not phone:
            continue
        several = len(named[phone]) > 1
        if several and not name:
            row.problems.append((-1, Problem(SHARED_PHONE.fill(found=phone), "phone", phone)))
            continue
        number = row.refs["customers"] = numbers.of(("phone", phone, name if several else ""))
        if name and "vehicles" in row.refs:
            of_car.setdefault((row.refs["vehicles"], name), number)
    for row in rows:
        if row.parts.get("customers") and not row.parts["customers"].get("phone"):
            _number_by_name(row, numbers, of_car)


def _number_by_name(row: Row, numbers: Numbers, of_car: dict[tuple[int, str], int]) -> None:
    """Know somebody without a phone by the name: as who has to do with the car, else by the name alone."""
    car, name = row.refs.get("vehicles"), row.parts["customers"].get("name")
    if name is not None:
        key = ("name", name) if car is None else ("owner", car, name)
        row.refs["customers"] = of_car.get((-1 if car is None else car, name)) or numbers.of(key)
    elif car is not None:
        del row.parts["customers"]  # of an owner without name and phone nothing is left to keep


def _number_visits(rows: Sequence[Row], wanted: Wanted) -> None:
    numbers, key = Numbers(), wanted.keys.get("visits", "")
    for row in rows:
        visit = row.parts.get("visits")
        if not visit:
            continue
        if visit.get("order_no") and key != "car":
            row.refs["visits"] = numbers.of(("order", visit["order_no"]))
        elif "vehicles" in row.refs and visit.get("visited_on"):
            row.refs["visits"] = numbers.of((row.refs["vehicles"], *(visit.get(name) for name in VISIT_KEY)))


def _finals(rows: Sequence[Row]) -> Finals:
    """Work out what holds of everything that several rows speak of."""
    first: dict[tuple[str, int], Row] = {}
    several: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        if not row.problems:
            _lift_mileage(row)
            _link(row)
            for ref in row.refs.items():
                if first.setdefault(ref, row) is not row:
                    several.setdefault(ref, [first[ref]]).append(row)
    finals: Finals = {}
    for (noun, number), about in several.items():
        about.sort(key=_when)
        held: dict[str, Any] = {}
        for row in about:
            held |= row.parts.get(noun, {})
        if noun == "vehicles" and "mileage" in held:
            held["mileage"] = max(row.parts[noun]["mileage"] for row in about if "mileage" in row.parts.get(noun, {}))
        finals[noun, number] = held
    return finals


def _when(row: Row) -> tuple[date, int]:
    return row.parts.get("visits", {}).get("visited_on") or date.min, row.number


def _lift_mileage(row: Row) -> None:
    """A visit's mileage is the car's too."""
    mileage = row.parts.get("visits", {}).get("mileage")
    if mileage is not None and "vehicles" in row.refs:
        car = row.parts.setdefault("vehicles", {})
        car["mileage"] = max(mileage, car.get("mileage", 0))


def _link(row: Row) -> None:
    """Say in the car whose it is, and in the visit which car and customer; the numbers become rows when written."""
    person, car = row.refs.get("customers"), row.refs.get("vehicles")
    if car is not None and person is not None:
        row.parts.setdefault("vehicles", {})["owner"] = Ref("customers", person)
    if "visits" in row.refs:
        visit = row.parts.setdefault("visits", {})
        if car is not None:
            visit["vehicle"] = Ref("vehicles", car)
        if person is not None:
            visit["customer"] = Ref("customers", person)


class Ref:
    """A thing of the file that stands in for its row until that is known."""

    __slots__ = ("noun", "number")

    def __init__(self, noun: str, number: int) -> None:
        """Say which thing."""
        self.noun, self.number = noun, number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ref) and (self.noun, self.number) == (other.noun, other.number)

    def __hash__(self) -> int:
        return hash((self.noun, self.number))
