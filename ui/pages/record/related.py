"""Related things on the same page: compact rows, added, changed and archived where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import ARCHIVE, CREATE
from models.kinds import kind_named
from ui.pages.record import words as say
from ui.pages.record.loading import SHOWN
from ui.pages.record.showing import value_html
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Row
    from ui.pages.record.loading import Rows


def related_html(seat: Seat, rows: Rows, index: int, parent: int, *, closed: bool) -> Markup:
    """Draw one list: its first rows, and where all of them are."""
    lang, page = seat.lang, rows.page
    all_ = say.RELATED_ALL.fill(count=page.total).to(lang)
    more = tag("a", all_, href=f"/{rows.resource.key}?{rows.about.via}={parent}") if page.total > SHOWN else NOTHING
    count = tag("span", str(page.total), class_="count") if page.total else NOTHING
    may_add = seat.may(rows.resource.can, CREATE) and not closed and rows.about.via in rows.resource.section_names
    add = _button(lang, "plus", say.RELATED_ADD.to(lang), f"add={index}", shown=True) if may_add else NOTHING
    head = tag(
        "header", tag("h2", rows.about.title.to(lang), " ", count), tag("span", more, add, class_="section-acts")
    )
    body = (
        _table(seat, rows, index, closed=closed) if page.rows else tag("p", say.RELATED_NONE.to(lang), class_="quiet")
    )
    return tag("section", head, body, class_="section related", data_related=rows.resource.key)


def _table(seat: Seat, rows: Rows, index: int, *, closed: bool) -> Markup:
    names = [name for name in rows.columns if name in rows.page.fields]
    heads = [
        tag("th", rows.page.fields[name].label.to(seat.lang), scope="col", class_=_side(rows, name)) for name in names
    ]
    lines = [_line(seat, rows, index, row, names, closed) for row in rows.page.rows[:SHOWN]]
    table = tag("table", tag("thead", tag("tr", *heads, tag("th"))), tag("tbody", *lines), class_="rows")
    return tag("div", table, class_="rows-frame")


def _line(seat: Seat, rows: Rows, index: int, row: Row, names: list[str], closed: bool) -> Markup:  # noqa: FBT001 -- the parts of one line
    cells = []
    for place, name in enumerate(names):
        shown = value_html(seat, rows.page.fields[name], row, name)
        if place == 0 and not shown.startswith("<a "):
            shown = tag("a", shown or f"#{row.id}", href=f"/{rows.resource.key}/{row.id}")
        cells.append(tag("td", shown, class_=_side(rows, name), data_label=rows.page.fields[name].label.to(seat.lang)))
    acts = []
    if row.editable and not closed:
        acts.append(_button(seat.lang, "edit", say.RELATED_EDIT.to(seat.lang), f"change={index}.{row.id}"))
        if seat.may(rows.resource.can, ARCHIVE):
            acts.append(_button(seat.lang, "archive", say.RELATED_ARCHIVE.to(seat.lang), f"drop={index}.{row.id}"))
    return tag("tr", *cells, tag("td", joined(acts), class_="acts"), data_row=row.id)


def _side(rows: Rows, name: str) -> str | None:
    return "number" if kind_named(rows.page.fields[name].kind).number else None


def _button(lang: str, name: str, words: str, act: str, *, shown: bool = False) -> Markup:
    del lang
    inside = joined([icon(name), tag("span", words)]) if shown else icon(name)
    look = "button quiet" if shown else "button square quiet"
    return tag(
        "button", inside, type="button", class_=look, data_act=act, title=None if shown else words, aria_label=words
    )
