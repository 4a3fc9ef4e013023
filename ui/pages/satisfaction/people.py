"""People: the customers behind a bar that no list's address can say, those who gave this answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from models.gate.reading import read
from models.resources import RESOURCES
from models.view import View
from reports.satisfaction.answers import answers_of
from reports.satisfaction.findings import listed
from reports.satisfaction.loyalty import people_by_recency
from reports.satisfaction.parts import parts_of
from reports.satisfaction.scope import scope_of
from reports.satisfaction.spreading import people_of
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import Filters
from ui.pages.satisfaction.page import style_html
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Page
    from models.text import Text
    from reports.figure import Asked
    from reports.satisfaction.parts import Part
    from surveys.engine.form import Form
    from ui.routes import Visit

MOST: Final = 200
COLUMNS: Final = ("answered_on", "customer", "vehicle", "score", "words", "advisor")
SETS: Final = ("chosen", "level", "recency")


async def people_page(seat: Seat, visit: Visit) -> None:
    """Build the list."""
    filters, said = Filters.read(visit.query), dict(parse_qsl(visit.query))
    asked, lang = filters.asked(seat), seat.lang
    answers = await answers_of(asked)
    part = parts_of(answers, asked)[0]
    of = said.get("of", "")
    ids = _people(asked, part, of, said) if of in SETS else []
    view = View(ids=tuple(ids[:MOST]), size=MOST, order="-answered_on")
    page = await read(RESOURCES["responses"], seat, view, columns=list(COLUMNS)) if ids else None
    title = _title(answers.form, said)
    visit.title = title
    Block(joined([style_html(), page_head(lang, title, count=len(ids), note=scope_of(answers, asked),
                                          back=(say.BACK, filters.at()))]))  # fmt: skip
    note = say.SHOWN.fill(shown=MOST, n=f"{len(ids):,}").to(lang) if len(ids) > MOST else ""
    Block(joined([_table(lang, page), tag("p", note, class_="quiet")]) if page else empty_state(lang, say.NOBODY))


def _people(asked: Asked, part: Part, of: str, said: dict[str, str]) -> list[int]:
    return people_by_recency(asked, part, said.get("value", "")) if of == "recency" else people_of(part, of, said)


def _title(form: Form, said: dict[str, str]) -> Text:
    item, value = said.get("item", ""), said.get("value", "")
    if item not in form.asked:
        return say.PEOPLE
    asks, part = form.asked[item]
    if "value" not in said:
        return say.PEOPLE_LEVEL.fill(item=part.label, low=said.get("low", ""), high=said.get("high", ""))
    words = [choice.label for choice in form.choices_of(asks) if choice.v in value.split(",")]
    return say.PEOPLE_CHOSEN.fill(item=part.label, value=listed(words) if words else value)


def _table(lang: str, page: Page) -> Markup:
    heads = tag("tr", *(tag("th", page.fields[path].label.to(lang)) for path in COLUMNS))
    lines = []
    for row in page.rows:
        cells: list[Any] = [row.text(page.fields[path], path, lang) for path in COLUMNS]
        cells[0] = tag("a", cells[0], href=f"/responses/{row.id}")
        cells[3] = "" if row.values["score"] is None else f"{float(row.values['score']):,.0f}"
        lines.append(tag("tr", *(tag("td", cell) for cell in cells)))
    table = tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table csi-people")
    return tag("div", table, class_="csi-scroll")
