"""Choosing: whom a batch of letters is for, by customers, cars, a list of cars, a recall month or care slips."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.gate.reading import read
from models.problem import Refused
from models.reception.seen import look
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

MOST: Final = 1000
LISTS: Final = frozenset({"vehicles", "customers"})
TOO_MANY: Final = Text(
    zh="一次最多打印 {most} 封，这里有 {found} 位。请缩小名单，或分几次打印。",
    en="At most {most} letters are printed at once; these are {found}. Please narrow the list or print in parts.",
)


@dataclass(frozen=True, kw_only=True)
class Selection:
    """Whom somebody has picked; any of the ways may be used, also together."""

    customers: tuple[int, ...] = ()
    vehicles: tuple[int, ...] = ()
    slips: tuple[int, ...] = ()
    recall: int = 0
    view: str = ""  # a query of a list
    view_of: str = "vehicles"  # or customers

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody has been picked yet."""
        return not (self.customers or self.vehicles or self.slips or self.recall or self.view)


@dataclass(frozen=True)
class Pick:
    """One who is meant: the customer, the car it is about, and the care slip that it settles."""

    customer: int
    vehicle: int | None = None
    slip: int | None = None


@dataclass(frozen=True)
class Chosen:
    """Who is meant, and the plates of cars that have nobody to write to: sold, scrapped, moved, without an owner."""

    picks: tuple[Pick, ...] = ()
    gone: tuple[str, ...] = ()


async def chosen_by(seat: Seat, selection: Selection, *, each_car: bool) -> Chosen:
    """Give who is meant, each once: a customer, or a car where every car gets its own letter."""
    found = [Pick(*one) for one in await _of_slips(seat, selection.slips)]
    listed = await _of_view(seat, selection)
    is_cars = selection.view_of == "vehicles"
    cars = [*selection.vehicles, *await _of_recall(seat, selection.recall), *(listed if is_cars else ())]
    owned, gone = await _of_cars(seat, tuple(dict.fromkeys(cars)))
    found += owned
    found += await _of_customers(seat, (*selection.customers, *(() if is_cars else listed)))
    once: dict[tuple[int, int | None], Pick] = {}
    for pick in found:
        once.setdefault((pick.customer, pick.vehicle if each_car else None), pick)
    if len(once) > MOST:
        raise Refused(TOO_MANY.fill(most=MOST, found=len(once)))
    return Chosen(tuple(once.values()), tuple(gone))


async def _of_slips(seat: Seat, slips: Sequence[int]) -> list[tuple[int, int | None, int]]:
    if not slips:
        return []
    where = (Condition("state", "is", "open"),)
    rows, _ = await look("slips", seat, View(ids=tuple(slips), where=where, size=len(slips)), ("customer", "vehicle"))
    return [(row.value("customer"), row.value("vehicle"), row.id) for row in rows]


async def _of_recall(seat: Seat, month: int) -> list[int]:
    """Give the cars of a recall month that have had no letter and have not come or been booked."""
    if not month:
        return []
    where = tuple(Condition(path, "empty") for path in ("letter", "appointment", "came_on", "reason"))
    view = View(where=(Condition("month", "is", str(month)), *where), order="due_on", size=MOST + 1)
    rows, _ = await look("recalls", seat, view, ("vehicle",))
    return [row.value("vehicle") for row in rows]


async def _of_view(seat: Seat, selection: Selection) -> list[int]:
    if not selection.view or selection.view_of not in LISTS:
        return []
    asked = View.from_address(selection.view)
    view = View(where=asked.where, search=asked.search, order=asked.order, size=MOST + 1)
    page = await read(RESOURCES[selection.view_of], seat, view, columns=("id",))
    if page.problems:
        raise Refused(page.problems[0].text)
    if page.total > MOST:
        raise Refused(TOO_MANY.fill(most=MOST, found=page.total))
    return [row.id for row in page.rows]


async def _of_cars(seat: Seat, cars: tuple[int, ...]) -> tuple[list[Pick], list[str]]:
    """Give the owners of cars, in the order of the cars, and the cars that have nobody to write to."""
    if not cars:
        return [], []
    rows, _ = await look("vehicles", seat, View(ids=cars, size=len(cars)), ("plate", "vin", "owner", "kept"))
    seen = {row.id: row for row in rows}
    owner = {row.id: row.value("owner") for row in rows if row.value("kept") == "kept"}
    picks = [Pick(owner[car], car) for car in cars if owner.get(car)]
    gone = [row.text("plate") or row.text("vin") for car, row in seen.items() if not owner.get(car)]
    return picks, gone


async def _of_customers(seat: Seat, customers: tuple[int, ...]) -> list[Pick]:
    """Give customers with the car of theirs that was here last."""
    if not customers:
        return []
    of = Condition("owner", "in", ",".join(str(one) for one in customers))
    view = View(where=(of, Condition("kept", "is", "kept")), order="-last_visit_on", size=MOST * 4)
    rows, _ = await look("vehicles", seat, view, ("owner",))
    car: dict[int, int] = {}
    for row in rows:
        car.setdefault(row.value("owner"), row.id)
    return [Pick(one, car.get(one)) for one in dict.fromkeys(customers)]
