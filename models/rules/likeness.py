"""Likeness: how sure it is that two files are of the same person, or of the same car, and why."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TAIL: Final = 4
HEAD: Final = 7
SHORTEST_NAME: Final = 2
ASK_FROM: Final = 50  # pairs less sure than this are not shown
SURE_FROM: Final = 85

REASONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "same_phone": Text(zh="电话相同", en="Same phone"),
        "same_name": Text(zh="姓名相同", en="Same name"),
        "alike_name": Text(zh="姓名相近", en="Names alike"),
        "near_phone": Text(zh="电话只差一位", en="Phones one digit apart"),
        "same_tail": Text(zh="电话后四位相同", en="Same last four digits"),
        "same_address": Text(zh="地址相同", en="Same address"),
        "same_plate": Text(zh="车牌相同", en="Same plate"),
        "same_vin": Text(zh="车架号相同", en="Same VIN"),
        "near_vin": Text(zh="车架号只差一位", en="VINs one sign apart"),
        "other_name": Text(zh="姓名不同", en="Names differ"),
        "other_vin": Text(zh="车架号不同", en="VINs differ"),
        "same_owner": Text(zh="车主相同", en="Same owner"),
    }
)


@dataclass(frozen=True)
class Person:
    """What is compared of a customer."""

    id: int
    name: str
    phones: frozenset[str] = frozenset()
    address: str = ""
    plates: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Car:
    """What is compared of a vehicle."""

    id: int
    plate: str = ""
    vin: str = ""
    owner: int = 0


@dataclass(frozen=True)
class Likeness:
    """How sure it is, of 100, and the reasons that speak for it or against it."""

    score: int
    reasons: tuple[str, ...]


def people_alike(one: Person, other: Person) -> Likeness:
    """Compare two customers; names say little without something else, for many people share one.

    >>> people_alike(Person(1, "李小明", frozenset({"13800001234"})), Person(2, "李晓明", frozenset({"13800001234"})))
    Likeness(score=90, reasons=('same_phone', 'alike_name'))
    """
    name = _name_reason(one.name, other.name)
    phone = _phone_reason(one.phones, other.phones)
    also = [
        reason
        for reason, same in (
            ("same_plate", one.plates & other.plates),
            ("same_address", one.address and _plain(one.address) == _plain(other.address)),
        )
        if same
    ]
    score = _PEOPLE.get((name, phone), 0)
    for reason in also:
        score = max(score, _PEOPLE.get((name, reason), 0)) + (5 if score >= ASK_FROM else 0)
    reasons = [reason for reason in (phone, name, *also) if reason]
    return Likeness(min(score, 100), tuple(reasons))


_PEOPLE: Final[Mapping[tuple[str, str], int]] = MappingProxyType(
    {
        ("same_name", "same_phone"): 98,
        ("alike_name", "same_phone"): 90,
        ("other_name", "same_phone"): 55,  # a couple, or a company's driver
        ("same_name", "near_phone"): 86,
        ("same_name", "same_tail"): 75,
        ("same_name", "same_plate"): 92,
        ("same_name", "same_address"): 85,
        ("alike_name", "near_phone"): 70,
        ("alike_name", "same_tail"): 60,
        ("alike_name", "same_plate"): 80,
        ("alike_name", "same_address"): 65,
    }
)


def cars_alike(one: Car, other: Car) -> Likeness:
    """Compare two cars; the VIN is the car, a plate may have moved to the owner's next one.

    >>> cars_alike(Car(1, "京A12345", "LFV2A21KXG4001234"), Car(2, "京A12345", "LFV2A21KXG4001235")).score
    92
    """
    plate = "same_plate" if one.plate and one.plate == other.plate else ""
    vin = _vin_reason(one.vin, other.vin)
    owner = "same_owner" if one.owner and one.owner == other.owner else ""
    if vin == "same_vin":
        score = 99
    elif vin == "near_vin":
        score = 92 if plate else 70 if owner else 0
    elif plate:
        score = 30 if vin == "other_vin" else 95 if owner else 80
    else:
        score = 0
    return Likeness(score, tuple(reason for reason in (vin, plate, owner) if reason))


def folded_vin(vin: str) -> str:
    """Write a VIN as it must have been meant: no gaps, no letters that a VIN never has.

    >>> folded_vin("lfv 2a21k-xg4OO1234")
    'LFV2A21KXG4001234'
    """
    return "".join(sign for sign in vin.upper() if sign.isalnum()).translate(_VIN_SIGNS)


_VIN_SIGNS: Final = str.maketrans("IOQ", "100")


def _vin_reason(one: str, other: str) -> str:
    first, second = folded_vin(one), folded_vin(other)
    if not first or not second:
        return ""
    if first == second:
        return "same_vin"
    return "near_vin" if is_near(first, second) else "other_vin"


def _name_reason(one: str, other: str) -> str:
    first, second = _plain(one), _plain(other)
    if first == second:
        return "same_name"
    if min(len(first), len(second)) < SHORTEST_NAME:
        return "other_name"
    if pinyin(first) == pinyin(second):
        return "alike_name"
    long_enough = max(len(first), len(second)) > SHORTEST_NAME  # of two characters, one apart is another person
    return "alike_name" if long_enough and first[0] == second[0] and is_near(first, second) else "other_name"


def _phone_reason(one: frozenset[str], other: frozenset[str]) -> str:
    if one & other:
        return "same_phone"
    if any(is_near(mine, theirs) for mine in one for theirs in other):
        return "near_phone"
    return "same_tail" if {p[-TAIL:] for p in one} & {p[-TAIL:] for p in other} else ""


def is_near(one: str, other: str) -> bool:
    """Tell whether one sign was changed, left out or added, or two neighbours were swapped.

    >>> is_near("13800001234", "13800001243"), is_near("李小明", "李明"), is_near("abc", "xyz")
    (True, True, False)
    """
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    short, long = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[at:] == long[at + 1 :]
    swapped = long[:at] + long[at : at + 2][::-1] + long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or short == swapped


@lru_cache(maxsize=20_000)
def _sound(sign: str) -> str:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- slow import

    return "".join(lazy_pinyin(sign))


def pinyin(name: str) -> str:
    """Spell a name as it sounds, without tones; names that sound alike are written differently by mistake."""
    return " ".join(_sound(sign) for sign in name)


def _plain(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def person_blocks(person: Person) -> Iterator[tuple[str, ...]]:
    """Name the blocks a customer lies in: only two that share a block are ever compared."""
    name = _plain(person.name)
    for phone in person.phones:
        yield "phone", phone
        if len(name) < SHORTEST_NAME:
            continue
        yield "tail", pinyin(name), phone[-TAIL:]
        yield "head", name, phone[:HEAD]
        if len(name) > SHORTEST_NAME:
            for at in range(1, len(name)):
                yield "gap", name[:at] + name[at + 1 :], phone[-TAIL:]
            yield "gap", name, phone[-TAIL:]
    if person.address and len(name) >= SHORTEST_NAME:
        yield "address", pinyin(name), _plain(person.address)
    for plate in person.plates:
        yield "plate", plate


def car_blocks(car: Car) -> Iterator[tuple[str, ...]]:
    """Name the blocks a car lies in."""
    vin = folded_vin(car.vin)
    if vin:
        yield "vin", vin
    if car.plate:
        yield "plate", car.plate
    if vin and car.owner:
        yield "owner", str(car.owner), vin[:8]
