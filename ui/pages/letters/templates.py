"""Templates: what letters and texts there are, and whether they are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CREATE
from models.letters.templates import in_language, templates_of
from models.resources import RESOURCES
from ui.pages.letters import words as say
from ui.pages.letters.address import TEMPLATES
from ui.pages.letters.shell import head_html
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import chip, section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.letters.templates import Template
    from models.text import Text
    from ui.routes import Visit

LONGEST = 60


async def templates_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    found = await templates_of(seat)
    visit.title = say.TEMPLATES_TAB
    may_add = seat.may(RESOURCES["letter_templates"].can, CREATE)
    acts = [Button(text=say.NEW, href=f"{TEMPLATES}/new", icon="plus", weight="primary")] if may_add else []
    Block(head_html(seat, TEMPLATES, say.TEMPLATES_WHY, acts))
    letters = [one for one in found if one.is_letter]
    texts = [one for one in found if not one.is_letter]
    Block(
        joined([_list_html(seat.lang, say.LETTER_TITLE, letters), _list_html(seat.lang, say.TEXT_TITLE, texts)]),
        classes="letters-templates",
    )


def _list_html(lang: str, title: Text, found: Sequence[Template]) -> Markup:
    if not found:
        return NOTHING
    rows = (_row(lang, one) for one in found)
    return section(lang, title, tag("table", tag("tbody", *rows), class_="letters-table folds"))


def _row(lang: str, one: Template) -> Markup:
    worth = in_language(one.coupon, lang)
    states = [] if one.is_on else [chip(lang, say.NOT_IN_USE, "attention")]
    states += [chip(lang, say.WITH_COUPON.fill(worth=worth))] if worth else []
    words = " ".join(one.text(lang).split("\n")[1:] or [one.text(lang)])
    short = words if len(words) <= LONGEST else words[:LONGEST] + "…"
    return tag(
        "tr",
        tag("td", tag("a", one.called.to(lang), href=f"{TEMPLATES}/{one.key}")),
        tag("td", one.purpose.to(lang), class_="quiet"),
        tag("td", short, class_="wide quiet"),
        tag("td", *states, class_="wide"),
    )
