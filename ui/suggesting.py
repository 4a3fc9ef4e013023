"""Suggesting: what the search box offers while somebody types — cars, customers, staff, pages and actions."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from models.gate.reading import may_create
from models.kinds.person_name import initials
from models.reception.finding import FLEET, find
from models.resources import RESOURCES
from ui.frame import Found
from ui.menu import menu_of
from ui.pages.reception import words as say
from ui.pages.reception.adding import add_words, additions
from ui.pages.reception.lines import (
    car_address,
    car_note,
    car_title,
    dotted,
    person_address,
    person_note,
    sender_note,
    sender_title,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.access import Seat
    from models.reception.finding import Found as Hits
    from models.text import Text

MOST: Final = 8
PAGES_AT_MOST: Final = 3
ADDED: Final = ("customers", "vehicles", "visits")  # what is added in the course of a day
FEWEST: Final = 2  # letters that may mean a page


def _everywhere(_path: str) -> bool:
    return True


async def suggest(seat: Seat, text: str, exists: Callable[[str], bool] = _everywhere) -> Sequence[Found]:
    """Offer what a text may mean, the likeliest first: Enter opens the first line."""
    hits = await find(seat, text)
    pages = _pages(seat, text.strip().casefold(), exists)
    known = _people(seat, hits, fleets=True) + _cars(seat, hits) + _people(seat, hits, fleets=False)
    known += _senders(hits)
    lines = [*known[: MOST - min(len(pages), 2) - len(hits.staff)], *_staff(hits), *pages]
    in_the_list = f"/vehicles?{urlencode({'q': hits.text})}"
    if hits.cars_in_all > len(hits.cars):
        return [*lines[: MOST - 1], Found(title=say.ALL_CARS.fill(count=hits.cars_in_all), address=in_the_list)]
    if hits.too_short and hits.text and not lines:
        return [Found(title=say.IN_THE_LIST.fill(text=hits.text), address=in_the_list)]
    return lines[:MOST] or additions(seat, hits)


def _cars(seat: Seat, hits: Hits) -> list[Found]:
    return [Found(title=car_title(car), note=car_note(seat, car), address=car_address(car)) for car in hits.cars]


def _people(seat: Seat, hits: Hits, *, fleets: bool) -> list[Found]:
    """Offer customers: owners of many cars stand before these, those without a car behind all cars."""
    owners = {car.value("owner") for car in hits.cars}
    lang = seat.lang
    return [
        Found(
            title=person.text("name"),
            note=dotted(
                (say.SEVERAL.fill(count=FLEET) if fleets else say.NO_CAR).to(lang),
                person_note(seat, person),
            ),
            address=person_address(person),
        )
        for person in hits.people
        if (person.id in owners) == fleets
    ]


def _senders(hits: Hits) -> list[Found]:
    """Offer the cars that somebody brought who does not own them."""
    return [
        Found(title=sender_title(visit), note=sender_note(visit), address=f"/reception/{visit.value('vehicle')}")
        for visit in hits.senders
    ]


def _staff(hits: Hits) -> list[Found]:
    lines: list[Found] = []
    for person in hits.staff:
        note = dotted(say.STAFF.to(person.lang), person.text("role"), person.text("department"))
        lines.append(Found(title=person.text("name"), note=note, address=f"/staff/{person.id}"))
    return lines


def _pages(seat: Seat, typed: str, exists: Callable[[str], bool]) -> list[Found]:
    """Offer pages and actions by their words in any language, or by the initials of the Chinese ones."""
    if not typed or (typed.isascii() and (len(typed) < FEWEST or not typed[0].isalpha())):
        return []
    entries = [entry for group in menu_of(seat, exists) for entry in group.entries]
    offered = [
        Found(title=add_words(key), note=say.ACTION, address=f"/{key}/new")
        for key in ADDED
        if may_create(RESOURCES[key], seat)
    ]
    offered += [Found(title=entry.text, note=say.PAGE, address=entry.path) for entry in entries]
    return [found for found in offered if _means(typed, found.title)][:PAGES_AT_MOST]


def _means(typed: str, title: Text | str) -> bool:
    if isinstance(title, str):
        return typed in title.casefold()
    starts = any(f" {typed}" in f" {words.casefold()}" for words in title.words.values())
    if starts or typed in title.to("zh"):
        return True
    return typed.isascii() and _pinyin_is_loaded() and initials(title.to("zh")).startswith(typed)


_loader: Final = ThreadPoolExecutor(1, thread_name_prefix="pinyin")
_loading: Future[str] | None = None


def _pinyin_is_loaded() -> bool:
    """Load the dictionary of pinyin beside the first search: half a second for which nobody should wait."""
    global _loading  # noqa: PLW0603 -- once in a process
    if _loading is None:
        _loading = _loader.submit(initials, "店")
    return _loading.done()
