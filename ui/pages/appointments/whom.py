"""Whom: whose car is booked, from a slip, a car or a customer, or looked for by plate, phone or name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from models.gate.reading import read, read_one
from models.reception.card import cars_of, person_of
from models.reception.finding import Found, find
from models.resources import RESOURCES
from models.tables.care import SLIP_STATE
from models.view import Condition, View
from ui.addresses import number_in
from ui.pages.appointments import words as say
from ui.pages.reception.adding import additions
from ui.pages.reception.lines import dotted, model_of, plate_of
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.reception.seen import Seen

LISTED: Final = 8
NUMBERS: Final = ("slip", "vehicle", "customer")
CAR: Final = ("plate", "owner", "owner.advisor", "series", "model")


@dataclass(frozen=True, kw_only=True)
class Whom:
    """Who is booked: the customer, the car, the slip it comes from, and what the page says of them."""

    customer: int | None = None
    vehicle: int | None = None
    slip: int | None = None
    name: str = ""
    plate: str = ""
    model: str = ""
    advisor: int | None = None
    rule: str = ""
    asked_for: str = ""
    slip_state: str = ""
    next_one: tuple[int, date, int] | None = None  # an appointment that it has already

    @property
    def is_said(self) -> bool:
        """Tell whether somebody is chosen."""
        return bool(self.customer or self.vehicle)

    @property
    def words(self) -> str:
        """Name the car and its customer."""
        return " ".join(part for part in (self.plate, self.name) if part)


async def whom_in(seat: Seat, query: str) -> Whom:
    """Read whom an address names; refuses what the seat may not see."""
    said = {name: number_in(value) for name, value in parse_qsl(query) if name in NUMBERS}
    if slip := said.get("slip"):
        return await _of_slip(seat, slip)
    if vehicle := said.get("vehicle"):
        return await of_car(seat, vehicle)
    if customer := said.get("customer"):
        return await of_customer(seat, customer)
    return Whom()


async def of_car(seat: Seat, vehicle: int, **more: Any) -> Whom:
    """Read a car and its owner."""
    row = await read_one(RESOURCES["vehicles"], seat, vehicle, columns=CAR)
    values, labels = row.values, row.labels
    known: dict[str, Any] = {
        "customer": values.get("owner"),
        "vehicle": vehicle,
        "name": labels.get("owner", ""),
        "plate": str(values.get("plate") or ""),
        "model": labels.get("model") or labels.get("series") or "",
        "advisor": values.get("owner.advisor"),
        "next_one": await _booked(seat, Condition("vehicle", "is", str(vehicle))),
    }
    return Whom(**(known | more))


async def of_customer(seat: Seat, customer: int) -> Whom:
    """Read a customer; one who has a single car is booked with it."""
    cars = await cars_of(seat, customer)
    if len(cars) == 1:
        return await of_car(seat, cars[0].id)
    row = await read_one(RESOURCES["customers"], seat, customer, columns=("name", "advisor"))
    return Whom(customer=customer, name=str(row.values["name"]), advisor=row.values.get("advisor"))


async def _of_slip(seat: Seat, slip: int) -> Whom:
    columns = ("customer", "vehicle", "rule", "asked_for", "state")
    row = await read_one(RESOURCES["slips"], seat, slip, columns=columns)
    more: dict[str, Any] = {
        "slip": slip,
        "customer": row.values["customer"],
        "rule": row.labels.get("rule", ""),
        "asked_for": str(row.values.get("asked_for") or ""),
        "slip_state": str(row.values["state"]),
    }
    if row.values.get("vehicle"):
        return await of_car(seat, row.values["vehicle"], **more, name=row.labels.get("customer", ""))
    return Whom(**more, name=row.labels.get("customer", ""))


async def _booked(seat: Seat, whose: Condition) -> tuple[int, date, int] | None:
    """Give the next appointment that somebody has already."""
    where = (whose, Condition("state", "is", "booked"), Condition("booked_for", "from", seat.today.isoformat()))
    view = View(where=where, order="booked_for", size=1)
    page = await read(RESOURCES["appointments"], seat, view, columns=("booked_for", "hour"))
    if not page.rows:
        return None
    row = page.rows[0]
    return row.id, row.values["booked_for"], row.values["hour"]


async def look_for(seat: Seat, text: str) -> Found:
    """Look for a car or a customer."""
    return await find(seat, text, cars=LISTED, people=LISTED, staff=0)


async def picked(seat: Seat, key: str) -> Whom | list[Seen]:
    """Take what was pressed: a car, or a customer; one with several cars has them to pick from."""
    kind, _, number = key.partition(":")
    row = number_in(number)
    if kind == "vehicle":
        return await of_car(seat, row)
    if kind == "customer":
        cars = (await person_of(seat, row)).cars
        return list(cars) if len(cars) > 1 else await of_customer(seat, row)
    only = await read_one(RESOURCES["customers"], seat, row, columns=("name", "advisor"))
    return Whom(customer=row, name=str(only.values["name"]), advisor=only.values.get("advisor"))


def found_html(seat: Seat, found: Found) -> Markup:
    """Draw what a search came to, each line a button."""
    lang = seat.lang
    if found.too_short:
        return tag("p", say.TOO_SHORT.to(lang), class_="quiet", role="status")
    if found.nobody:
        offered = (tag("a", one.title if isinstance(one.title, str) else one.title.to(lang), href=one.address)
                   for one in additions(seat, found))  # fmt: skip
        none = tag("p", say.FOUND_NONE.fill(text=found.text).to(lang), class_="quiet", role="status")
        return joined([none, tag("p", *offered)])
    people = (_line(f"customer:{one.id}", one.text("name"), one.text("phone"), one.text("owner_type"))
              for one in found.people)  # fmt: skip
    senders = (_line(f"vehicle:{one.value('vehicle')}", one.text("vehicle.plate"), one.text("sender_name"), "")
               for one in found.senders)  # fmt: skip
    return tag("ul", *cars_lines(found.cars), *people, *senders, class_="found-lines")


def cars_lines(cars: Sequence[Seen]) -> list[Markup]:
    """Draw cars as buttons."""
    return [
        _line(f"vehicle:{one.id}", plate_of(one), one.text("owner"), dotted(model_of(one), one.text("last_visit_on")))
        for one in cars
    ]


def _line(key: str, name: str, who: str, about: str) -> Markup:
    inside = joined([tag("strong", name or "—"), tag("span", who), tag("span", about, class_="quiet")])
    return tag("li", tag("button", inside, type="button", data_act=f"pick={key}"))


def search_html(lang: str, text: str) -> Markup:
    """Draw the box to look for somebody."""
    return tag(
        "input", type="search", id="booking-find", class_="input", value=text, data_change="find", autofocus=True,
        placeholder=say.FIND.to(lang), aria_label=say.FIND.to(lang), autocomplete="off", maxlength=100,
        enterkeyhint="search",
    )  # fmt: skip


def chosen_html(lang: str, whom: Whom) -> Markup:
    """Draw who is chosen."""
    plate = tag("strong", whom.plate or say.NO_PLATE.to(lang))
    file = f"/reception/{whom.vehicle}" if whom.vehicle else f"/reception/customer/{whom.customer}"
    link = tag("a", say.FILE.to(lang), href=file)
    other = tag("button", say.OTHER.to(lang), type="button", class_="button quiet", data_act="other")
    line = tag(
        "p", plate, tag("span", whom.name), tag("span", whom.model, class_="quiet"), link,
        NOTHING if whom.slip else other, class_="whom-line",
    )  # fmt: skip
    told = [line]
    if whom.slip:
        told.append(tag("p", icon("care"), " ", say.FROM_SLIP.fill(rule=whom.rule).to(lang), " ", whom.asked_for))
        if whom.slip_state != "open":
            words = say.SLIP_ENDED.fill(state=SLIP_STATE.get(whom.slip_state, whom.slip_state))
            told.append(tag("p", words.to(lang), class_="quiet"))
    return joined(told)
