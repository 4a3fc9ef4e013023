"""Shell: what all the letters' pages have above them, and whom one may look for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.access import CALLERS
from models.reception.finding import find
from ui.pages.letters import words as say
from ui.pages.letters.address import COUPONS, PAGE, REGISTERS, TEMPLATES
from ui.pages.reception.lines import dotted, plate_of
from ui.parts.buttons import Button, button
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.letters.texts import Preview
    from models.reception.finding import Found
    from models.text import Text

STYLE: Final = Path(__file__).with_name("letters.css")
SIDES: Final = (
    (say.PRINT_TAB, PAGE),
    (say.TEMPLATES_TAB, TEMPLATES),
    (say.COUPONS_TAB, COUPONS),
    (say.SHEETS_TAB, REGISTERS),
    (say.PRINTED_TAB, "/letters"),
)


def head_html(
    seat: Seat, current: str, note: Text, actions: Sequence[Button] = (), back: tuple[Text, str] | None = None
) -> Markup:
    """Draw the head with the sides of the letters; who may not print sees no side of printing."""
    style = style_of(STYLE)
    shown = [one for one in SIDES if one[1] != PAGE or seat.roles & CALLERS]
    above = page_head(seat.lang, say.TITLE, note=note, actions=actions, back=back)
    return joined([style, above, tabs(seat.lang, shown, current)])


def search_html(lang: str, label: Text, text: str, found: Found | None, act: str) -> Markup:
    """Draw a line to look for somebody, and what it came to; pressing one does the act with c or v and its number."""
    box = tag(
        "input", type="search", class_="input", id="find-text", value=text, data_change="find", autocomplete="off",
        placeholder=label.to(lang), aria_label=label.to(lang),
    )  # fmt: skip
    pressed = button(lang, Button(text=say.FIND, act="look", icon="search"))
    return joined([tag("div", box, pressed, class_="letters-find"), _found_html(lang, text, found, act)])


async def looked_for(seat: Seat, text: str) -> Found | None:
    """Look for somebody by what was typed."""
    return await find(seat, text, staff=0) if text.strip() else None


def paper_html(lang: str, shown: Preview) -> Markup:
    """Draw how a letter or a text reads, with what is missing above it."""
    told = [notice(lang, words, "attention") for words in (shown.refused, shown.lacks) if words is not None]
    to = tag("p", *(joined([line, tag("br")]) for line in shown.to), class_="paper-to") if shown.to else NOTHING
    body, _, signed = shown.words.rpartition("\n\n")
    paragraphs = [tag("p", line) for line in (body or signed).split("\n")]
    under = [tag("p", line, class_="paper-signed") for line in signed.split("\n")] if body else []
    look = "paper is-zh" if any(sign > "\u2e80" for sign in shown.words[:4]) else "paper"
    return joined([*told, tag("div", to, *paragraphs, *under, class_=look, data_paper=True)])


def _found_html(lang: str, text: str, found: Found | None, act: str) -> Markup:
    if found is None:
        return NOTHING
    if found.nobody:
        words = say.TOO_SHORT if found.too_short else say.FOUND_NONE.fill(text=text)
        return tag("p", words.to(lang), class_="quiet", role="status")
    lines = [tag("li", _pick(dotted(plate_of(car), car.text("owner")), f"{act}=v{car.id}")) for car in found.cars]
    lines += [tag("li", _pick(person.text("name"), f"{act}=c{person.id}")) for person in found.people]
    return tag("ul", *lines, class_="letters-found")


def _pick(words: str, act: str) -> Markup:
    return tag("button", words, type="button", class_="button", data_act=act)
