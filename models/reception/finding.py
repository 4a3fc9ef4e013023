"""Finding: whoever stands at the desk, by plate, phone, name, VIN, last four digits or initials."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from models.field import Field
from models.folding import fold
from models.gate.searching import search_terms
from models.kinds import kind_named
from models.problem import Problem
from models.reception.card import CAR_LINE
from models.reception.seen import Seen, look
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

CARS: Final = 7
PEOPLE: Final = 4
STAFF: Final = 2
SENDERS: Final = 3
VISITS_READ: Final = 12  # the latest ones that somebody brought a car to: often the same car
FLEET: Final = 4  # from so many cars on, their owner is a better answer than the cars
FEWEST_DIGITS: Final = 3
FEWEST_LETTERS: Final = 2
BY_SENDER: Final = ("sender_name", "sender_phone")
SENT_LINE: Final = ("vehicle", "vehicle.plate", "sender_name", "sender_phone", "visited_on")
PERSON_LINE: Final = ("name", "phone", "owner_type", "last_visit_on", "visit_count")

Sort = Literal["plate", "phone", "vin", ""]
_TYPED: Final = {sort: Field(id=sort, label=Text.plain(sort), kind=sort) for sort in ("plate", "phone", "vin")}
_COMPLETE_MOBILE: Final = 11


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a search came to: the cars and people to choose from, how many there are in all, and the only one meant.

    Senders are people who brought a car without being its owner.
    """

    text: str
    sort: Sort
    cars: Sequence[Seen] = ()
    people: Sequence[Seen] = ()
    staff: Sequence[Seen] = ()
    senders: Sequence[Seen] = ()  # visits whose sender it is, the latest of each car
    cars_in_all: int = 0
    people_in_all: int = 0
    too_short: bool = False

    @property
    def nobody(self) -> bool:
        """Tell whether no car and no customer was found, nor who brought a car."""
        return not self.cars and not self.people and not self.senders

    @property
    def only(self) -> tuple[Literal["car", "customer"], int] | None:
        """Give the one car or customer that can be meant: the single exact hit, or the single hit at all.

        Several cars of one owner, found by a number that is the owner's, lead to the owner.
        """
        exact = [car for car in self.cars if self._is_exact(car)]
        cars, people = (exact, []) if exact and self.sort == "plate" else (list(self.cars), list(self.people))
        owners = {car.value("owner") for car in cars}
        if not cars and not people and len(self.senders) == 1:
            return "car", self.senders[0].value("vehicle")
        if len(cars) == 1 and not people and (exact or self.cars_in_all == 1):
            return "car", cars[0].id
        if len(people) == 1 and not cars and self.people_in_all == 1:
            return "customer", people[0].id
        if self.sort == "phone" and len(owners) == 1 and None not in owners and {p.id for p in people} <= owners:
            return "customer", owners.pop()
        return None

    def _is_exact(self, car: Seen) -> bool:
        return bool(self.sort) and (self.sort != "plate" or car.value("plate") == self.text)


def as_typed(text: str) -> tuple[str, Sort]:
    """Put a whole plate, phone or VIN into the form it is kept in, and say which it is; leave other words alone.

    >>> as_typed("京a·12345"), as_typed("+86 138-0013-8000"), as_typed("李小明")
    (('京A12345', 'plate'), ('13800138000', 'phone'), ('李小明', ''))
    """
    for sort in ("vin", "plate", "phone"):
        kind = kind_named(sort)
        value = kind.parse(text, _TYPED[sort])
        if isinstance(value, Problem) or value is None:
            continue
        if sort == "plate" and kind.warn(value) is not None:
            continue
        if sort == "phone" and len(value) < _COMPLETE_MOBILE - 1:
            continue
        return str(value), sort
    return fold(text), ""


def is_long_enough(text: str) -> bool:
    """Tell whether a text is worth a search: one Chinese character, two letters or three digits.

    >>> [is_long_enough(text) for text in ("王", "l", "lx", "12", "123")]
    [True, False, True, False, True]
    """
    terms = search_terms(text)
    if not terms:
        return False
    if len(terms) > 1 or not terms[0].isascii():
        return True
    return len(terms[0]) >= (FEWEST_DIGITS if terms[0].isdecimal() else FEWEST_LETTERS)


async def find(seat: Seat, text: str, *, cars: int = CARS, people: int = PEOPLE, staff: int = STAFF) -> Found:
    """Look for a text among the cars, customers and staff that the seat may see."""
    typed, sort = as_typed(text)
    if not is_long_enough(typed):
        return Found(text=typed, sort=sort, too_short=True)
    colleagues = staff if typed and not typed[0].isdigit() and not sort else 0
    (found_cars, cars_in_all), (found_people, _), (found_staff, _), (sent, _) = await asyncio.gather(
        look("vehicles", seat, View(search=typed, order="-last_visit_on", size=cars), CAR_LINE),
        look("customers", seat, View(search=typed, order="-last_visit_on", size=people), PERSON_LINE),
        look("staff", seat, View(search=typed, size=colleagues), ("name", "role", "department")),
        look("visits", seat, View(search=typed, order="-visited_on", size=VISITS_READ), SENT_LINE, BY_SENDER),
    )
    owned = Counter(car.value("owner") for car in found_cars)
    apart = [person for person in found_people if person.id not in owned]
    more = await _cars_of(seat, [person.id for person in apart], cars)
    owners_of_more = {car.value("owner") for car in more}
    without = [person for person in apart if person.id not in owners_of_more]
    fleets = [person for person in found_people if owned[person.id] >= FLEET]
    listed = found_cars + more
    shown = {car.id for car in listed}
    senders = {visit.value("vehicle"): visit for visit in reversed(sent) if visit.value("vehicle") not in shown}
    return Found(
        text=typed,
        sort=sort,
        cars=listed[:cars],
        people=fleets + without,
        staff=found_staff,
        senders=list(reversed(senders.values()))[:SENDERS],
        cars_in_all=max(cars_in_all, len(found_cars)) + len(more),
        people_in_all=len(fleets) + len(without),
    )


async def _cars_of(seat: Seat, owners: Sequence[int], size: int) -> list[Seen]:
    """Give the cars of people who were found by what is not written on the car, a second number for example."""
    if not owners:
        return []
    where = (Condition("owner", "in", ",".join(map(str, owners))), Condition("kept", "is", "kept"))
    return (await look("vehicles", seat, View(where=where, order="-last_visit_on", size=size), CAR_LINE))[0]
