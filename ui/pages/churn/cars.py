"""Cars: those behind a number, each with its class, reason and last contact; from here calls are assigned."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.churn.words import words_of_set
from models.gate.choosing import ids_of
from models.gate.offering import offering_of
from models.gate.reading import read
from models.resources import RESOURCES
from models.rules.churn.asking import months_for
from models.rules.churn.losses import lapses_on
from models.rules.churn.statuses import STATUSES
from models.rules.recency import recency_class
from models.view import Condition, View
from ui.pages.churn import words as say
from ui.pages.churn import words_of_lists as tell
from ui.pages.churn.address import CARS, PAGE
from ui.pages.churn.picking import Picking, handlers_for
from ui.pages.churn.shell import style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.widgets.filters.options import named_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Page, Row
    from models.text import Text
    from ui.routes import Visit

SIZE: Final = 50
COLUMNS: Final = ("plate", "owner", "series", "last_visit_on", "kept")
SET: Final = "churn"
MOST_CONTACTS: Final = 400


@dataclass(frozen=True)
class Known:
    """What is known of the cars of one page besides their files: reason, status and last contact, by car."""

    losses: Mapping[int, tuple[Page, Row]]
    statuses: Mapping[int, Row]
    contacts: Mapping[int, tuple[Page, Row]]


async def cars_page(seat: Seat, visit: Visit) -> None:
    """Build the list."""
    asked = View.from_address(visit.query)
    view = replace(asked, size=SIZE, order=asked.order or "last_visit_on", columns=())
    page, title, people = await asyncio.gather(
        read(RESOURCES["vehicles"], seat, view, columns=COLUMNS), title_of(seat, view), handlers_for(seat)
    )
    known = await known_of(seat, [row.id for row in page.rows])
    visit.title = title
    lang = seat.lang
    links = [
        Button(text=tell.AS_LIST, href=f"/vehicles?{replace(view, size=25, order='', page=1).address()}", icon="list")
    ]
    head = page_head(lang, title, count=page.total, back=(say.TITLE, PAGE), actions=links)
    wrong = [notice(lang, problem.text, "attention") for problem in page.problems]
    Block(joined([style_html(), head, *wrong]))
    if not page.rows:
        Block(empty_state(lang, tell.NO_CARS, icon_name="car"))
        return

    async def every(seat: Seat) -> list[int]:
        return [row for row, _ in await ids_of(RESOURCES["vehicles"], seat, view)]

    picking = Picking(seat, people, [row.id for row in page.rows], page.total, every)
    picking.put_bar(seat)
    picking.put_table(lambda: table_html(seat, page, known, picking))
    Block(pages_html(lang, CARS, view, page.total))


async def title_of(seat: Seat, view: View) -> Text:
    """Say which cars these are: the set in words, and what else they were narrowed by."""
    sets = [condition.value for condition in view.where if condition.path == SET]
    said = await words_of_set(sets[0], seat) if sets else tell.CARS_TITLE
    others = replace(view, where=tuple(condition for condition in view.where if condition.path != SET))
    if not others.where:
        return said
    offering = await offering_of(RESOURCES["vehicles"], seat)
    offers = {one.path: offer for one in others.where if (offer := offering.at(one.path))}
    named = await named_in(others, offers, seat)
    words = [named.get(one.path, {}).get(one.value, one.value) for one in others.where]
    return tell.NARROWED.fill(words=said, by="、".join(words) if seat.lang == "zh" else ", ".join(words))


async def known_of(seat: Seat, vehicles: Sequence[int]) -> Known:
    """Read what is known of some cars, as the seat may see it."""
    among = Condition("vehicle", "in", ",".join(str(one) for one in vehicles))
    losses, statuses, contacts = await asyncio.gather(
        _of(seat, "losses", among, ("vehicle", "last_visit_on", "reason", "words", "asked_on", "person"), "-asked_on"),
        _of(seat, "vehicle_statuses", among, ("vehicle", "status", "since", "until", "note"), "-since"),
        _of(seat, "contacts", among, ("vehicle", "contacted_on", "outcome", "person"), "-contacted_on"),
    )
    return Known(losses, {car: row for car, (_, row) in statuses.items()}, contacts)


async def _of(
    seat: Seat, key: str, among: Condition, columns: Sequence[str], order: str
) -> dict[int, tuple[Page, Row]]:
    """Give the newest row of each car."""
    if not among.value or not seat.may(RESOURCES[key].can, VIEW):
        return {}
    page = await read(RESOURCES[key], seat, View(where=(among,), order=order, size=MOST_CONTACTS), columns=columns)
    return {row.values["vehicle"]: (page, row) for row in reversed(page.rows)}


def table_html(seat: Seat, page: Page, known: Known, picking: Picking) -> Markup:
    """Draw the cars."""
    lang = seat.lang
    heads = (tell.CAR, tell.OWNER, say.SERIES, tell.LAST_VISIT, tell.STANDING, tell.REASON, tell.CALLED)
    top = tag("tr", tag("th", picking.tick_page()), *(tag("th", words.to(lang)) for words in heads))
    lines = []
    for row in page.rows:
        cell = {path: row.text(field, path, lang) for path, field in page.fields.items()}
        plate = cell["plate"] or tell.NO_PLATE.to(lang)
        last: date | None = row.values["last_visit_on"]
        lines.append(
            tag(
                "tr",
                tag("td", picking.tick(row.id, plate)),
                tag("td", tag("a", plate, href=f"/reception/{row.id}")),
                tag("td", cell["owner"]),
                tag("td", cell["series"], class_="quiet"),
                tag("td", cell["last_visit_on"] or tell.NEVER.to(lang), data_label=tell.LAST_VISIT.to(lang)),
                tag("td", standing_html(seat, last, known.statuses.get(row.id))),
                tag(
                    "td", _reason(lang, last, known.losses.get(row.id)), class_="wide", data_label=tell.REASON.to(lang)
                ),
                tag("td", _called(lang, last, known.contacts.get(row.id)), data_label=tell.CALLED.to(lang)),
                data_car=row.id,
            )
        )
    table = tag("table", tag("thead", top), tag("tbody", *lines), class_="csi-table churn-cars")
    return tag("div", table, class_="csi-scroll")


def standing_html(seat: Seat, last: date | None, status: Row | None = None) -> Markup:
    """Draw the class as it is today and since when; a status that was set by hand and still holds comes first."""
    lang, band = seat.lang, recency_class(last, seat.today, seat.settings)
    parts: list[Any] = []
    if status is not None and holds(status, seat.today, last):
        parts.append(chip(lang, STATUSES[str(status.values["status"])], "attention"))
    parts.append(chip(lang, band.label, band.tone))
    since = since_of(seat, last, str(band.value))
    if since is not None:
        parts.append(tag("small", tell.SINCE.fill(day=since.isoformat()).to(lang), class_="quiet"))
    return joined(parts)


def holds(status: Row, today: date, last: date | None) -> bool:
    """Tell whether a status still holds: it has not ended, and the car has not come since."""
    since, until = status.values["since"], status.values["until"]
    has_come = last is not None and since is not None and last > since
    return not has_come and (since is None or since <= today) and (until is None or until >= today)


def since_of(seat: Seat, last: date | None, recency: str) -> date | None:
    """Give the first day of a class that a car fell into; a loyal one fell into none."""
    places = {"wavering": 0, "short_lost": 1, "long_lost": 2}
    if last is None or recency not in places:
        return None
    return lapses_on(last, months_for(seat)[places[recency]])


def _reason(lang: str, last: date | None, found: tuple[Page, Row] | None) -> Markup | str:
    if found is None:
        return tag("span", "—", class_="quiet")
    page, row = found
    said = row.text(page.fields["reason"], "reason", lang)
    words = str(row.values["words"] or "")
    is_old = last is not None and row.values["last_visit_on"] != last
    before = tag("small", tell.EARLIER.to(lang), " ", class_="quiet") if is_old else NOTHING
    quote = tag("small", f"“{words}”", class_="quiet clamped", title=words) if words else NOTHING
    return joined([before, said, " ", quote])


def _called(lang: str, last: date | None, found: tuple[Page, Row] | None) -> Markup | str:
    if found is None or (last is not None and found[1].values["contacted_on"] <= last):
        return tag("span", tell.NOT_CALLED.to(lang), class_="quiet")
    page, row = found
    parts = [row.text(page.fields[name], name, lang) for name in ("contacted_on", "person", "outcome")]
    return " · ".join(part for part in parts if part)


def pages_html(lang: str, path: str, view: View, total: int) -> Markup:
    """Draw the way to the pages before and after."""
    last = max(1, -(-total // SIZE))
    if last == 1:
        return NOTHING
    ways = [(tell.PAGE_BEFORE, view.page - 1, view.page > 1), (tell.PAGE_AFTER, view.page + 1, view.page < last)]
    links = [
        button(lang, Button(text=words, href=f"{path}?{replace(view, page=to, size=25).address()}", disabled=not may))
        for words, to, may in ways
    ]
    said = tag("span", tell.PAGE_OF.fill(page=view.page, last=f"{last:,}").to(lang), class_="quiet")
    return tag("div", links[0], said, links[1], class_="buttons churn-pages")
