"""Figures and facts: numbers that can be read across the room, and what is known about one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.parts.markup import NOTHING, joined, tag, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.text import Text


@dataclass(frozen=True, kw_only=True)
class FigureShown:
    """A number as it stands on a page, already written in the reader's language."""

    title: Text | str
    value: str
    unit: Text | str = ""
    change: str = ""  # against the period before: "+3.2"
    change_tone: str = ""  # good, bad; nothing while it is noise
    note: Text | str = ""  # n and interval in one quiet line
    href: str = ""  # the list behind it


def figure(lang: str, shown: FigureShown) -> Markup:
    """Draw one figure: number large, unit small, change beside it, a quiet line below."""
    unit = tag("span", words(lang, shown.unit), class_="unit") if shown.unit else NOTHING
    change = tag("span", shown.change, class_=f"change {shown.change_tone}".strip()) if shown.change else NOTHING
    note = tag("span", words(lang, shown.note), class_="quiet") if shown.note else NOTHING
    number = tag("span", tag("span", shown.value, class_="value"), unit, change, class_="number")
    inside = joined([tag("span", words(lang, shown.title), class_="title"), number, note])
    return tag("a", inside, class_="figure", href=shown.href) if shown.href else tag("div", inside, class_="figure")


def figure_row(lang: str, shown: Iterable[FigureShown]) -> Markup:
    """Set figures beside one another."""
    return tag("div", *(figure(lang, one) for one in shown), class_="figures")


def facts(lang: str, rows: Iterable[tuple[Text | str, object]]) -> Markup:
    """Draw what is known as label and value; what is not known shows a dash."""
    pairs = (
        tag(
            "div",
            tag("dt", words(lang, label)),
            tag("dd", tag("span", "—", class_="quiet") if value is None or value == "" else value),
        )
        for label, value in rows
    )
    return tag("dl", *pairs, class_="facts")


def section(lang: str, title: Text | str, *inside: object, actions: Markup = NOTHING, note: Text | str = "") -> Markup:
    """Group what belongs together under a heading."""
    quiet = tag("p", words(lang, note), class_="quiet") if note else NOTHING
    head = tag("header", tag("h2", words(lang, title)), actions)
    return tag("section", head, quiet, *inside, class_="section")


def folded(lang: str, title: Text | str, *inside: object) -> Markup:
    """Group what few people need; it opens on demand."""
    return tag("details", tag("summary", words(lang, title)), *inside, class_="section folded")


def chip(lang: str, text: Text | str, tone: str = "") -> Markup:
    """Draw a short state: a mark of its colour and always its word."""
    return tag("span", words(lang, text), class_=f"chip {tone}".strip())


def chips(lang: str, shown: Sequence[tuple[Text | str, str]]) -> Markup:
    """Set several chips beside one another."""
    return tag("span", *(chip(lang, text, tone) for text, tone in shown), class_="chips")


def skeleton(lines: int = 3) -> Markup:
    """Hold the place of what is still on its way."""
    return tag("div", *(tag("span") for _ in range(lines)), class_="skeleton", aria_hidden="true")
