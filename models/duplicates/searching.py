"""Duplicates: files that may be of one person or one car, found among those that are there."""

from __future__ import annotations

import asyncio
import gc
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, TypeVar

from models.access import EDIT
from models.database import reader
from models.gate.writer import transaction
from models.problem import Refused
from models.rules.likeness import (
    ASK_FROM,
    Car,
    Likeness,
    Person,
    car_blocks,
    cars_alike,
    people_alike,
    person_blocks,
)
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from models.access import Seat
    from models.resource import Resource

T = TypeVar("T", Person, Car)
SEARCHED: Final = ("customers", "vehicles")
CROWD: Final = 12  # in a larger block only neighbours are compared: a number that a whole company shares
MOST_PAIRS: Final = 2000
WITHOUT_PLATE: Final = frozenset({"临牌", "无牌", "未上牌", "待上牌", "新车", "临时牌照", "临时车牌"})

PEOPLE_SQL: Final = "SELECT id, name, phone, address FROM customer WHERE archived_at IS NULL ORDER BY id"
PHONES_SQL: Final = "SELECT customer_id, phone FROM customer_phone WHERE archived_at IS NULL"
PLATES_SQL: Final = "SELECT owner_id, plate FROM vehicle WHERE archived_at IS NULL AND plate IN ({shared})"
SHARED_PLATES: Final = """
SELECT plate FROM vehicle WHERE archived_at IS NULL AND plate IS NOT NULL GROUP BY plate HAVING count(*) > 1
"""
CARS_SQL: Final = "SELECT id, plate, vin, owner_id FROM vehicle WHERE archived_at IS NULL ORDER BY id"
NOT_SAME_SQL: Final = "SELECT low_id, high_id FROM not_same WHERE noun = ?"
DECIDE_SQL: Final = """
INSERT INTO not_same (noun, low_id, high_id, person_id, at) VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)
ON CONFLICT DO NOTHING
"""
NOT_YOURS: Final = Text(zh="您没有修改“{title}”的权限。", en="You may not change “{title}”.")


@dataclass(frozen=True)
class Pair:
    """Two files that may be one, how sure it is, and why."""

    noun: str
    one: int
    other: int
    likeness: Likeness


async def find_duplicates(noun: str, progress: Callable[[float], None] | None = None) -> list[Pair]:
    """Compare all customers, or all cars, with one another; the surest pairs come first.

    Decided pairs are left out. It reads each table once and compares only what shares a block, in a thread of its own.
    """
    tell = progress or (lambda _: None)
    decided = {(row[0], row[1]) for row in await reader().rows(NOT_SAME_SQL, [noun])}
    tell(0.1)
    with _undisturbed():
        if noun == "customers":
            people = await _people()
            tell(0.4)
            return await asyncio.to_thread(_pairs, noun, people, person_blocks, people_alike, decided)
        cars = await _cars()
        tell(0.4)
        return await asyncio.to_thread(_pairs, noun, cars, car_blocks, cars_alike, decided)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let Python's collector rest: it would walk through all the files again and again and stop every page meanwhile.

    Nothing here makes circles, so nothing is left over for it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


async def _people() -> list[Person]:
    rows, further, plates = await asyncio.gather(
        reader().rows(PEOPLE_SQL), reader().rows(PHONES_SQL), reader().rows(PLATES_SQL.format(shared=SHARED_PLATES))
    )
    return await asyncio.to_thread(_made_people, rows, further, plates)


def _made_people(
    rows: Sequence[tuple[Any, ...]], further: Sequence[tuple[Any, ...]], plates: Sequence[tuple[Any, ...]]
) -> list[Person]:
    numbers: dict[int, set[str]] = defaultdict(set)
    owned: dict[int, set[str]] = defaultdict(set)
    for customer, phone in further:
        numbers[customer].add(phone)
    for customer, plate in plates:
        if customer and plate not in WITHOUT_PLATE:
            owned[customer].add(plate)
    return [
        Person(
            number,
            name or "",
            frozenset(numbers.get(number, ()) if not phone else {phone, *numbers.get(number, ())}),
            address or "",
            frozenset(owned.get(number, ())),
        )
        for number, name, phone, address in rows
    ]


async def _cars() -> list[Car]:
    rows = await reader().rows(CARS_SQL)
    return [
        Car(number, "" if plate in WITHOUT_PLATE else plate or "", vin or "", owner or 0)
        for number, plate, vin, owner in rows
    ]


def _pairs(
    noun: str,
    things: Sequence[T],
    blocks: Callable[[T], Iterator[tuple[str, ...]]],
    alike: Callable[[T, T], Likeness],
    decided: set[tuple[int, int]],
) -> list[Pair]:
    """Put things into blocks, compare within each, keep what is likely enough."""
    first: dict[int, T] = {}
    lying: dict[int, list[T]] = {}
    for thing in things:
        for block in blocks(thing):
            key = hash(block)  # two blocks with one hash only cost a comparison
            if key in lying:
                lying[key].append(thing)
            elif key in first:
                lying[key] = [first.pop(key), thing]
            else:
                first[key] = thing
    found: dict[tuple[int, int], Likeness] = {}
    for together in lying.values():
        for one, other in _within(together):
            pair = (min(one.id, other.id), max(one.id, other.id))
            if one.id != other.id and pair not in found and pair not in decided:
                found[pair] = alike(one, other)
    likely = [Pair(noun, *pair, likeness) for pair, likeness in found.items() if likeness.score >= ASK_FROM]
    likely.sort(key=lambda pair: (-pair.likeness.score, pair.one, pair.other))
    return likely[:MOST_PAIRS]


def _within(together: Sequence[T]) -> Iterable[tuple[T, T]]:
    if len(together) > CROWD:
        return pairwise(together)
    return ((one, other) for at, one in enumerate(together) for other in together[at + 1 :])


async def decide_not_same(seat: Seat, resource: Resource[Any], one: int, other: int) -> None:
    """Remember that two files are of two people or two cars; nobody is asked again."""
    if not seat.may(resource.can, EDIT):
        raise Refused(NOT_YOURS.fill(title=resource.title))
    async with transaction() as writer:
        await writer.run(DECIDE_SQL, [resource.key, min(one, other), max(one, other), seat.person or None])


async def decide_again(seat: Seat, resource: Resource[Any], one: int, other: int) -> None:
    """Forget such a decision, so that the pair is shown again."""
    if not seat.may(resource.can, EDIT):
        raise Refused(NOT_YOURS.fill(title=resource.title))
    async with transaction() as writer:
        sql = "DELETE FROM not_same WHERE noun = ? AND low_id = ? AND high_id = ?"
        await writer.run(sql, [resource.key, min(one, other), max(one, other)])
