"""Figures of a meeting: readable across the room, with their formula on tap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from surveys.engine.figures import words_in
from ui.pages.meetings import words as say
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

    from surveys.engine.form import Item

MOST_LINES: Final = 8  # what can be read from four metres; the rest is on the figure's own list


def figures_html(lang: str, items: Iterable[Item], held: Mapping[str, Mapping[str, Any]]) -> Markup:
    """Draw the figures of one topic side by side."""
    shown = [_card(lang, item, held[item.id]) for item in items if item.id in held]
    return tag("div", *shown, class_="meet-figures") if shown else NOTHING


def _card(lang: str, item: Item, held: Mapping[str, Any]) -> Markup:
    title = tag("h3", item.label.to(lang))
    if "problem" in held:
        return tag("section", title, tag("p", words_in(held["problem"]).to(lang), class_="quiet"), class_="meet-figure")
    rows = list(held.get("rows") or ())
    inside = _number(rows[0]) if len(rows) == 1 else _lines(lang, rows)
    return tag("section", title, inside, _formula(lang, held, rows), class_="meet-figure")


def _number(row: Mapping[str, Any]) -> Markup:
    return tag("p", row["shown"], class_="meet-number")


def _lines(lang: str, rows: list[Mapping[str, Any]]) -> Markup:
    if not rows:
        return tag("p", "—", class_="meet-number quiet")
    most = sorted(rows, key=lambda row: -abs(float(row["value"] or 0)))[:MOST_LINES] if len(rows) > MOST_LINES else rows
    return tag(
        "table",
        *(
            tag("tr", tag("td", words_in(row.get("label")).to(lang)), tag("td", row["shown"], class_="number"))
            for row in rows
            if row in most
        ),
        class_="meet-lines",
    )


def _formula(lang: str, held: Mapping[str, Any], rows: list[Mapping[str, Any]]) -> Markup:
    period = words_in(held.get("period"))
    count = sum(int(row.get("n") or 0) for row in rows)
    told = say.COUNTED.fill(period=period, n=count).to(lang)
    words = words_in(held.get("formula")).to(lang)
    notes = (tag("p", words_in(note).to(lang)) for note in held.get("notes", ()))
    return tag("details", tag("summary", say.FORMULA.to(lang)), tag("p", words), tag("p", told), *notes, class_="quiet")
