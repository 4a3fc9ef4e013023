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
    from collections.abc import Iterable, Mapping, Sequence

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
NOTHING: Mapping[str, Any] = {}
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
    _take_for_main(live)
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
        car = row.parts.get("vehicles", NOTHING)
        if car.get("vin") and key != "plate":
            row.refs["vehicles"] = numbers.of(("vin", car["vin"]))
        elif car:
            later.append(row)
    plates = {row.parts["vehicles"].get("plate") for row in later} - {None}
    for row in rows if plates else ():
        if (car := row.parts.get("vehicles", NOTHING)).get("plate") in plates and "vehicles" in row.refs:
            by_plate[car["plate"]].add(row.refs["vehicles"])
    for row in later:
        plate: str = row.parts["vehicles"].get("plate") or ""
        if key == "vin" or not knows_car(plate):
            continue  # nothing to know it by: told when the row is matched
        if len(by_plate[plate]) > 1:
            row.problems.append((-1, Problem(SHARED_PLATE.fill(found=plate), "plate", plate)))
        else:
            row.refs["vehicles"] = next(iter(by_plate[plate]), -1) if by_plate[plate] else numbers.of(("plate", plate))


def _take_for_main(rows: Sequence[Row]) -> None:
    """Know people by their main phone also where a row gives one that another row says is a further one of theirs."""
    mains: dict[str, tuple[str, str | None]] = {}
    for row in rows:
        person = row.parts.get("customers", NOTHING)
        for phone in row.phones if person.get("phone") else ():
            main = mains.get(person["phone"], (person["phone"], None))[0]
            if phone != main:
                mains.setdefault(phone, (main, person.get("name")))
    for row in rows if mains else ():
        person = row.parts.get("customers", NOTHING)
        main, name = mains.get(person.get("phone", ""), (None, None))
        if main and (not person.get("name") or not name or name == person["name"]):
            row.parts["customers"]["phone"] = main


def _number_people(rows: Sequence[Row], key: str) -> None:
    numbers = Numbers()
    of_car: dict[tuple[int, str], int] = {}
    shared = shared_phones(rows) if key != "phone" else frozenset()
    for row in rows:
        person = row.parts.get("customers", NOTHING)
        phone, name = person.get("phone"), person.get("name")
        if not phone:
            continue
        several = phone in shared
        if several and not name:
            row.problems.append((-1, Problem(SHARED_PHONE.fill(found=phone), "phone", phone)))
            continue
        number = row.refs["customers"] = numbers.of(("phone", phone, name if several else ""))
        if name and "vehicles" in row.refs:
            of_car.setdefault((row.refs["vehicles"], name), number)
    for row in rows:
        if row.parts.get("customers") and not row.parts["customers"].get("phone"):
            _number_by_name(row, numbers, of_car)


def shared_phones(rows: Iterable[Row]) -> frozenset[str]:
    """Give the phones that stand with several names."""
    first: dict[str, str] = {}
    people = (row.parts["customers"] for row in rows if "customers" in row.parts)
    named = ((phone, name) for person in people if (phone := person.get("phone")) and (name := person.get("name")))
    return frozenset(phone for phone, name in named if first.setdefault(phone, name) != name)


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
        if row.problems:
            continue
        _lift_mileage(row)
        _link(row)
        for ref in row.refs.items():
            if (before := first.setdefault(ref, row)) is not row:
                several.setdefault(ref, [before]).append(row)
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
    mileage = row.parts.get("visits", NOTHING).get("mileage")
    if mileage is not None and "vehicles" in row.refs:
        car = row.parts.setdefault("vehicles", {})
        if mileage >= car.get("mileage", 0):
            car["mileage"] = mileage


def _link(row: Row) -> None:
    """Say in the car whose it is, and in the visit which car and customer; the numbers become rows when written."""
    refs, parts = row.refs, row.parts
    person = Ref("customers", refs["customers"]) if "customers" in refs else None
    if person and "vehicles" in refs:
        parts.setdefault("vehicles", {})["owner"] = person
    if "visits" in refs:
        visit = parts.setdefault("visits", {})
        if "vehicles" in refs:
            visit["vehicle"] = Ref("vehicles", refs["vehicles"])
        if person:
            visit["customer"] = person


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
