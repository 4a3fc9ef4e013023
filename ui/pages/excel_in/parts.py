"""Parts: the line of steps, tables and choices of the import pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.access import IMPORT
from models.intake.nouns import resource_on
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from ui.pages.excel_in import words as say
from ui.parts.buttons import Button, button_row
from ui.parts.figures import FigureShown, figure_row
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, tag
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat

STYLE = Path(__file__).with_name("excel_in.css")
NOT_ALLOWED = Text(zh="您没有导入的权限。", en="You may not import files.")


async def importing_seat(nouns: Iterable[str] = ()) -> Seat:
    """Give the seat of whoever acts on the open page; refuse who may not import, and a table switched off since."""
    seat = await current_seat()
    if not any(seat.may(resource.can, IMPORT) for resource in RESOURCES.values()):
        raise Refused(NOT_ALLOWED)
    for noun in nouns:
        resource_on(noun)
    return seat


def framed(lang: str, step: int, *inside: object, note: Text | str = "") -> Markup:
    """Draw a step: its head, the line of steps, what is in it."""
    style = style_of(STYLE)
    return tag("div", style, page_head(lang, say.TITLE, note=note), step_line(lang, step), *inside, class_="excel-in")


def step_line(lang: str, current: int) -> Markup:
    """Draw where in the five steps we are."""
    items = (
        tag(
            "li",
            tag("span", "✓" if number < current else str(number + 1), class_="number", aria_hidden="true"),
            name.to(lang),
            class_="past" if number < current else None,
            aria_current="step" if number == current else None,
        )
        for number, name in enumerate(say.STEP_NAMES)
    )
    return tag("ol", *items, class_="step-line", aria_label=say.STEP_LINE.to(lang))


def table(
    lang: str, headers: Sequence[Text | str], rows: Iterable[Sequence[object]], *, right: Sequence[int] = ()
) -> Markup:
    """Draw a plain table; on a phone each row becomes a small list with its headers."""
    words = [header.to(lang) if isinstance(header, Text) else header for header in headers]
    head = tag(
        "tr", *(tag("th", word, scope="col", class_="right" if i in right else None) for i, word in enumerate(words))
    )
    body = (
        tag(
            "tr",
            *(
                tag("td", cell, data_label=words[i], class_="right" if i in right else None)
                for i, cell in enumerate(row)
            ),
        )
        for row in rows
    )
    return tag("div", tag("table", tag("thead", head), tag("tbody", *body)), class_="plain-table")


def choice(
    change: str,
    options: Iterable[tuple[str, str]],
    chosen: str,
    label: str,
    *,
    groups: Mapping[str, Sequence[tuple[str, str]]] | None = None,
) -> Markup:
    """Draw a drop-down whose change is told; its id lets the keyboard come back to it."""
    plain = [_option(value, words, chosen) for value, words in options]
    grouped = [
        tag("optgroup", *(_option(value, words, chosen) for value, words in inside), label=name)
        for name, inside in (groups or {}).items()
    ]
    return tag("select", *plain, *grouped, data_change=change, aria_label=label, id=html_id(change))


def _option(value: str, words: str, chosen: str) -> Markup:
    return tag("option", words, value=value, selected=value == chosen)


def typed(change: str, value: str, label: str, **more: Any) -> Markup:
    """Draw an input whose change is told."""
    return tag(
        "input",
        type="text",
        value=value,
        data_change=change,
        aria_label=label,
        id=html_id(change),
        maxlength=2000,
        autocomplete="off",
        **more,
    )


def html_id(change: str) -> str:
    """Give an id that can be found again after the page part was drawn anew."""
    return "in-" + "".join(sign if sign.isalnum() else "-" for sign in change)


def ticked(change: str, text: Text, lang: str, *, on: bool) -> Markup:
    """Draw a box to tick with its words."""
    return tag(
        "label",
        tag("input", type="checkbox", checked=on, data_change=change),
        tag("span", text.to(lang)),
        class_="tick",
    )


def count_figures(lang: str, counts: Mapping[str, int]) -> Markup:
    """Draw the five counts beside one another."""
    return figure_row(
        lang,
        [FigureShown(title=say.COUNTS[name], value=f"{counts[name]:,}", unit=say.ROWS) for name in say.COUNTS],
    )


def step_buttons(lang: str, *shown: Button | None) -> Markup:
    """Draw the buttons at the end of a step."""
    return tag("div", button_row(lang, [one for one in shown if one]), class_="step-buttons")


def bar(done: int, total: int, words: str) -> Markup:
    """Draw how far something has come."""
    return tag(
        "div",
        tag("progress", max=max(total, 1), value=done, aria_label=words),
        tag("p", words, class_="quiet", role="status"),
        class_="progress",
    )


def lines(found: Iterable[object]) -> Markup:
    """Draw a short list, or nothing."""
    items = [tag("li", one) for one in found]
    return tag("ul", *items) if items else NOTHING


def noted(lang: str, notes: Sequence[Text]) -> Markup:
    """Say what was left out without being wrong, all in one place."""
    if not notes:
        return NOTHING
    inside = tag("div", lines(note.to(lang) for note in notes)) if len(notes) > 1 else tag("div", notes[0].to(lang))
    return tag("div", icon("attention"), inside, class_="notice attention", role="status")
