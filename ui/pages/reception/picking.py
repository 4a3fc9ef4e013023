"""Picking: the cars of a customer, and what a search came to, as lines to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from models.gate.reading import may_create
from models.resources import RESOURCES
from ui.pages.reception import words as say
from ui.pages.reception.lines import (
    band_of,
    car_address,
    dotted,
    model_of,
    person_address,
    plate_of,
    sender_note,
    sender_title,
    vin_tail,
)
from ui.pages.reception.people import calls
from ui.parts.buttons import Button
from ui.parts.figures import chips, section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.reception.card import Person
    from models.reception.finding import Found
    from models.reception.seen import Seen
    from models.text import Text


def person_page(seat: Seat, person: Person) -> Markup:
    """Draw a customer with the cars to pick from."""
    lang, customer = seat.lang, person.customer
    band = band_of(seat, customer)
    marks: list[tuple[Text | str, str]] = [(band.label, band.tone)]
    if customer.value("do_not_contact"):
        marks.append((say.DO_NOT_CONTACT, "bad"))
    actions = [Button(text=say.OPEN_OWNER, href=f"/customers/{customer.id}")]
    if may_create(RESOURCES["vehicles"], seat):
        address = f"/vehicles/new?{urlencode({'owner': customer.id})}"
        weight = "" if person.cars else "primary"
        actions.insert(0 if not person.cars else 1, Button(text=say.ADD_CAR, href=address, icon="plus", weight=weight))
    note = dotted(*(customer.text(path) for path in ("owner_type", "stage", "level", "segments", "note")))
    cars = section(lang, say.PICK, _picks(_car_line(seat, car, owner=False) for car in person.cars))
    return joined(
        [
            page_head(lang, customer.text("name"), note=note, actions=actions),
            tag("div", chips(lang, marks), calls(lang, person.calls), class_="reception-marks"),
            cars if person.cars else empty_state(lang, say.NO_CARS_YET, icon_name="car"),
        ]
    )


def search_page(seat: Seat, text: str, found: Found | None, additions: Sequence[tuple[Text | str, str]]) -> Markup:
    """Draw what a search came to; `found` is None when the text was too short to look for."""
    lang = seat.lang
    head = page_head(lang, say.FOUND_FOR.fill(text=text) if text else say.SEARCH)
    if found is None:
        return joined([head, empty_state(lang, say.TOO_SHORT)])
    if found.nobody and not found.staff:
        add = Button(text=additions[0][0], href=additions[0][1], icon="plus", weight="primary") if additions else None
        return joined([head, empty_state(lang, say.NOTHING.fill(text=text), add)])
    return joined(
        [
            head,
            _section(lang, say.CARS, [_car_line(seat, car) for car in found.cars]),
            _all_cars(lang, found),
            _section(lang, say.PEOPLE, [_person_line(seat, person) for person in found.people]),
            _section(lang, say.SENDERS, [_sender_line(visit) for visit in found.senders]),
            _section(lang, say.STAFF, [_staff_line(person) for person in found.staff]),
        ]
    )


def _section(lang: str, title: Text, lines: Sequence[Markup]) -> Markup:
    return section(lang, title, _picks(lines)) if lines else NOTHING


def _all_cars(lang: str, found: Found) -> Markup:
    if found.cars_in_all <= len(found.cars):
        return NOTHING
    words = say.ALL_CARS.fill(count=found.cars_in_all).to(lang)
    return tag("p", tag("a", words, href=f"/vehicles?{urlencode({'q': found.text})}"))


def _picks(lines: Iterable[Markup]) -> Markup:
    return tag("ul", *(tag("li", line) for line in lines), class_="reception-picks")


def _car_line(seat: Seat, car: Seen, *, owner: bool = True) -> Markup:
    plate = plate_of(car) or say.NO_PLATE.to(seat.lang)
    tail = say.VIN_TAIL.fill(tail=vin_tail(car)).to(seat.lang) if vin_tail(car) and car.text("plate") else ""
    about = tag("span", dotted(model_of(car), tail), class_="quiet")
    said = joined([car.text("owner"), " ", about]) if owner else about
    return _line(seat, car, plate, said, car_address(car))


def _person_line(seat: Seat, person: Seen) -> Markup:
    about = tag("span", dotted(person.text("phone"), person.text("owner_type")), class_="quiet")
    return _line(seat, person, person.text("name"), about, person_address(person))


def _line(seat: Seat, seen: Seen, name: str, about: Markup, address: str) -> Markup:
    band = band_of(seat, seen)
    day = tag("span", seen.text("last_visit_on"), class_="quiet day")
    return tag(
        "a", tag("strong", name), tag("span", about), chips(seat.lang, [(band.label, band.tone)]), day, href=address
    )


def _sender_line(visit: Seen) -> Markup:
    about = tag("span", sender_note(visit), class_="quiet")
    return tag("a", tag("strong", sender_title(visit)), about, href=f"/reception/{visit.value('vehicle')}")


def _staff_line(person: Seen) -> Markup:
    about = tag("span", dotted(person.text("role"), person.text("department")), class_="quiet")
    return tag("a", tag("strong", person.text("name")), about, href=f"/staff/{person.id}")
