"""The day: its hours one below the other, with the cars that are expected in each; and the week's load."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.access import CREATE, HEADS
from models.appointments.places import days_of, hour_now
from models.gate.reading import read
from models.resources import RESOURCES
from models.tables.appointments import BOOKED
from models.view import Condition, View
from ui.frame import go
from ui.pages.appointments import words as say
from ui.pages.appointments.address import ADDING, Shown, adding_address, day_in, day_words
from ui.pages.appointments.hours import bar_html, load_html, week_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.field import Field
    from models.gate.reading import Row
    from models.rules.capacity import Hour
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("appointments.css")
MOST: Final = 200
COLUMNS: Final = (
    "hour", "customer", "customer.phone", "vehicle", "vehicle.series", "kind", "wishes", "state", "advisor", "note",
)  # fmt: skip
TONES: Final = {"booked": "", "came": "good", "missed": "bad"}


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


async def bookings_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a day or a week."""
    shown = Shown.read(visit.query, seat)
    days = await days_of(seat, shown.first, shown.count)
    rows: Sequence[Row] = []
    known: Mapping[str, Field] = {}
    if shown.view == "day":
        where = (Condition("booked_for", "is", shown.day.isoformat()), Condition("store", "is", str(seat.store)))
        page = await read(RESOURCES["appointments"], seat, View(where=where, size=MOST), columns=COLUMNS)
        rows, known = page.rows, page.fields
    visit.title = say.TITLE
    Block(joined([style_html(), _head(seat, shown)]))

    async def other_day(key: str, value: str) -> None:
        del key
        day = day_in(value)
        if day is not None:
            await go(Shown(day, shown.view).address)

    Block(_moving(seat, shown), {"day": other_day}, classes="bookings-bar")
    may_book = seat.may(RESOURCES["appointments"].can, CREATE)
    if shown.view == "week":
        dates = [shown.first + timedelta(days=each) for each in range(shown.count)]
        Block(
            week_html(seat.lang, days, dates, (seat.today, hour_now(seat)), may_book=may_book), classes="bookings-week"
        )
    else:
        Block(_day_html(seat, days[0], rows, known), classes="bookings-day")


def _printing(shown: Shown) -> Button:
    """Print a day as its sheet; a week as it stands on the screen."""
    if shown.view != "day":
        return Button(text=say.PRINT, icon="print", prints=True)
    day = shown.day.isoformat()
    return Button(text=say.PRINT, icon="print", href=f"/sheets/day-sheet.pdf?from={day}&to={day}", whole=True)


def _head(seat: Seat, shown: Shown) -> Markup:
    first, last = shown.first, shown.first + timedelta(days=shown.count - 1)
    note = (
        day_words(shown.day) if shown.view == "day" else say.WEEK_OF.fill(first=day_words(first), last=day_words(last))
    )
    actions = [
        Button(text=say.NEW, href=f"{ADDING}?day={shown.day.isoformat()}", icon="plus", weight="primary"),
        _printing(shown),
        Button(text=say.LIST, href="/appointments"),
        Button(text=say.CAPACITY, href="/capacities"),
    ]
    may_book, is_head = seat.may(RESOURCES["appointments"].can, CREATE), bool(seat.roles & HEADS)
    offered = [one for one in actions if (one.icon != "plus" or may_book) and (one.text != say.CAPACITY or is_head)]
    return page_head(seat.lang, say.TITLE, note=note, actions=offered)


def _moving(seat: Seat, shown: Shown) -> Markup:
    lang = seat.lang
    views = (
        tag(
            "a",
            words.to(lang),
            href=Shown(shown.day, view).address,
            aria_current="page" if view == shown.view else None,
        )
        for view, words in (("day", say.DAY), ("week", say.WEEK))
    )
    back, on = say.BEFORE[shown.view].to(lang), say.AFTER[shown.view].to(lang)
    date_box = tag(
        "input", type="date", class_="input", value=shown.day.isoformat(), data_change="day",
        aria_label=say.PICK_DAY.to(lang), id="bookings-day",
    )  # fmt: skip
    return joined(
        [
            tag("nav", *views, class_="view-switch", aria_label=say.TITLE.to(lang)),
            tag("a", icon("left"), class_="button square", href=shown.moved(-1).address, aria_label=back, title=back),
            button(lang, Button(text=say.TODAY, href=Shown(seat.today, shown.view).address)),
            tag("a", icon("right"), class_="button square", href=shown.moved(1).address, aria_label=on, title=on),
            date_box,
        ]
    )


def _day_html(seat: Seat, hours: Sequence[Hour], rows: Sequence[Row], known: Mapping[str, Field]) -> Markup:
    lang = seat.lang
    if not hours and not rows:
        return empty_state(lang, say.EMPTY_DAY, icon_name="calendar")
    now = (seat.today, hour_now(seat))
    lines = [
        _hour_html(seat, one, [row for row in rows if row.values["hour"] == one.hour], known, now) for one in hours
    ]
    cancelled = sum(1 for row in rows if row.values["state"] == "cancelled")
    besides = tag("p", say.CANCELLED_COUNT.fill(count=cancelled).to(lang), class_="quiet") if cancelled else NOTHING
    head = tag("p", load_html(lang, hours), class_="day-load")
    return joined([head, tag("ol", *lines, class_="day-hours"), besides])


def _hour_html(
    seat: Seat, one: Hour, rows: Sequence[Row], known: Mapping[str, Field], now: tuple[object, int]
) -> Markup:
    lang = seat.lang
    cars = [_car_html(lang, row, known) for row in rows if row.values["state"] != "cancelled"]
    name = tag("time", say.HOUR.fill(hour=one.hour).to(lang))
    numbers = say.LOAD_SHORT.fill(taken=one.taken, places=one.places).to(lang)
    full = chip(lang, say.FULL, "attention") if not one.free() else NOTHING
    load = tag("span", bar_html(one.taken, one.places), tag("span", numbers, class_="load-words"), full, class_="load")
    is_ahead = (one.on, one.hour) >= now
    may = seat.may(RESOURCES["appointments"].can, CREATE) and is_ahead
    adding = NOTHING
    if may and (one.free() or seat.roles & HEADS):
        words = (say.BOOK_HERE if one.free() else say.ONE_MORE).to(lang)
        adding = tag("a", icon("plus"), tag("span", words), class_="book-here", href=adding_address(one.on, one.hour))
    return tag(
        "li", tag("div", name, load, class_="hour-head"), tag("div", *cars, adding, class_="hour-cars"),
        class_="hour" if is_ahead else "hour is-past",
    )  # fmt: skip


def _car_html(lang: str, row: Row, known: Mapping[str, Field]) -> Markup:
    def words(path: str) -> str:
        return row.text(known[path], path, lang) if path in known else ""

    state = str(row.values["state"])
    plate = words("vehicle") or say.NO_PLATE.to(lang)
    shown = chip(lang, BOOKED[state], TONES.get(state, "")) if state != "booked" else NOTHING
    first = tag("span", tag("strong", plate), " ", words("customer"), " ", shown, class_="car-who")
    about = " · ".join(part for part in (words("kind"), words("wishes"), words("vehicle.series")) if part)
    people = " · ".join(part for part in (words("advisor"), words("customer.phone")) if part)
    return tag(
        "a", first, tag("span", about, class_="car-what"), tag("span", people, class_="quiet"),
        href=f"/appointments/{row.id}", class_=f"booked-car is-{state}",
    )  # fmt: skip
