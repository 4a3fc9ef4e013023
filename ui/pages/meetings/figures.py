"""Figures of a meeting: readable across the room, with their formula on tap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from surveys.engine.figures import words_in
from ui.pages.meetings import words as say
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

    from surveys.engine.form import Item

WHOLE: Final = "all"  # the group of a figure that is not broken down
MOST_LINES: Final = 8  # what can be read from four metres; the rest is on the figure's own list


def figures_html(
    lang: str, items: Iterable[Item], held: Mapping[str, Mapping[str, Any]], *, is_signed: bool, waits: bool
) -> Markup:
    """Draw the figures of one topic side by side; a number opens the names behind it."""
    wanted = [item for item in items if waits or item.id in held]
    if not wanted:
        return NOTHING
    at = max(str(held.get(item.id, {}).get("at", "")) for item in wanted).replace("T", " ")
    told = [(say.FIGURES_SIGNED if is_signed else say.FIGURES_NOW).fill(at=at).to(lang)] if at else []
    if any(row.get("list") for item in wanted for row in held.get(item.id, {}).get("rows", ())):
        told.append((say.NAMES_SIGNED if is_signed else say.NAMES_NOW).to(lang))
    shown = [_card(lang, item, held[item.id]) if item.id in held else _waiting(lang, item) for item in wanted]
    note = tag("p", " · ".join(told), class_="quiet meet-counted") if told else NOTHING
    return joined([note, tag("div", *shown, class_="meet-figures")])


def _waiting(lang: str, item: Item) -> Markup:
    said = tag("p", say.COUNTING.to(lang), class_="quiet", aria_live="polite")
    return tag("section", tag("h3", item.label.to(lang)), said, class_="meet-figure")


def _card(lang: str, item: Item, held: Mapping[str, Any]) -> Markup:
    title = tag("h3", item.label.to(lang))
    if "problem" in held:
        return tag("section", title, tag("p", words_in(held["problem"]).to(lang), class_="quiet"), class_="meet-figure")
    rows = list(held.get("rows") or ())
    is_whole = len(rows) == 1 and rows[0].get("group", WHOLE) == WHOLE
    inside = _number(rows[0]) if is_whole else _lines(lang, rows)
    return tag("section", title, inside, _formula(lang, held, rows), class_="meet-figure")


def _number(row: Mapping[str, Any]) -> Markup:
    return tag("p", _opening(row, row["shown"]), class_="meet-number")


def _opening(row: Mapping[str, Any], words: str) -> Markup | str:
    """Let a number open the list that it was counted from."""
    address = str(row.get("list") or "")
    return tag("a", words, href=address) if address.startswith("/") else words


def _lines(lang: str, rows: list[Mapping[str, Any]]) -> Markup:
    if not rows:
        return tag("p", "—", class_="meet-number quiet")
    most = sorted(rows, key=lambda row: -abs(float(row["value"] or 0)))[:MOST_LINES] if len(rows) > MOST_LINES else rows
    shown = (
        tag("tr", tag("td", _opening(row, words_in(row.get("label")).to(lang))),
            tag("td", row["shown"], class_="number"))
        for row in rows
        if row in most
    )  # fmt: skip
    left = len(rows) - len(most)
    more = tag("p", say.AND_MORE.fill(number=left).to(lang), class_="quiet") if left else NOTHING
    return joined([tag("table", *shown, class_="meet-lines"), more])


def _formula(lang: str, held: Mapping[str, Any], rows: list[Mapping[str, Any]]) -> Markup:
    period = words_in(held.get("period"))
    count = sum(int(row.get("n") or 0) for row in rows)
    told = say.COUNTED.fill(period=period, n=count).to(lang)
    words = words_in(held.get("formula")).to(lang)
    notes = (tag("p", words_in(note).to(lang)) for note in held.get("notes", ()))
    return tag("details", tag("summary", say.FORMULA.to(lang)), tag("p", words), tag("p", told), *notes, class_="quiet")
