"""The overview: which pages a store can arrange, and which of them it has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.resources import RESOURCES
from models.screens.reading import keep_screens, screen_of
from seeds.set_up.file import MOVERS
from ui.pages.screens import words as say
from ui.parts.block import Block
from ui.parts.figures import chip
from ui.parts.heads import page_head, tabs
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.resource import Resource
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("screens.css")
FIRST = ("customers", "vehicles", "visits")
SIDES = ((say.RECORDS, say.PAGE), (say.MENU, say.MENU_PAGE))
ALL_SIDES = (*SIDES, (say.SET_UP, say.SET_UP_PAGE))


def arrangeable() -> list[Resource[Any]]:
    """Give the nouns whose pages people open, those of every day first, the store's own tables last."""
    found = [one for one in RESOURCES.values() if one.sections and (one.in_menu or one.fields)]
    last = len(FIRST)
    return sorted(found, key=lambda one: FIRST.index(one.key) if one.key in FIRST else last + bool(one.fields))


def head(seat: Seat, current: str) -> Markup:
    """Draw the head that the sides share; only who may take a set-up along is shown the way to it."""
    sides = ALL_SIDES if seat.roles & MOVERS else SIDES
    by = NOTHING if seat.roles & MOVERS else tag("p", say.SET_UP_BY.to(seat.lang), class_="quiet")
    return joined([page_head(seat.lang, say.TITLE, note=say.WHY), tabs(seat.lang, sides, current), by])


async def show_nouns(seat: Seat, visit: Visit) -> None:
    """Build the overview."""
    del visit
    await keep_screens(anew=True)
    lines = tag("ul", *(_line(seat.lang, one) for one in arrangeable()), class_="nouns")
    Block(joined([style_of(STYLE), head(seat, say.PAGE), lines]), classes="screens")


def _line(lang: str, resource: Resource[Any]) -> Markup:
    changed = NOTHING if screen_of(resource).is_plain else chip(lang, say.IS_CHANGED, "information")
    inside = joined([icon(resource.icon), tag("span", resource.title.to(lang)), changed])
    return tag("li", tag("a", inside, href=f"{say.PAGE}/{resource.key}"))
