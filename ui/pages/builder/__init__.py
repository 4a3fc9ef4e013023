"""The form builder: a form from nothing or from a copy, built, tried and published without programming."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from models.problem import Refused
from surveys.building.parts import ITEM
from surveys.differing import parts_before
from surveys.drafts import NO_DRAFT, key_of, open_draft
from surveys.library import published
from surveys.publishing import PUBLISHERS
from ui.pages.builder import words as say
from ui.pages.builder.new import new_page
from ui.pages.builder.page import Building, style_html
from ui.pages.builder.sides import DefinitionSide, build_publishing, build_trying
from ui.pages.forms.words import AS
from ui.parts.block import Block
from ui.parts.heads import page_head, tabs
from ui.parts.markup import joined
from ui.questions.counting import known_names

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.drafts import Kept
    from ui.routes import Pages, Visit


def add_builder_pages(pages: Pages) -> None:
    """Register the page of a new form and the builder."""
    pages.add("/forms/new", new_page, title=say.NEW, roles=PUBLISHERS, key="forms")
    pages.add("/forms/{key}/edit", edit_page, title=say.TITLE, roles=PUBLISHERS, key="forms")


async def edit_page(seat: Seat, visit: Visit) -> None:
    """Build the builder; its other sides are its tabs."""
    key = visit.params["key"]
    if len(key) > 60:  # noqa: PLR2004 -- as long as a key can be
        raise Refused(NO_DRAFT.fill(key=key[:60]))
    kept = await open_draft(seat, await key_of(key) if key.isdecimal() else key)
    asked = {name: values[0] for name, values in parse_qs(visit.query).items()}
    tab, known = asked.get("tab", ""), known_names()
    visit.title = _title(seat.lang, kept)
    form_row = (await published(kept.key)).form_row if kept.based_on else 0
    before = await parts_before(kept)
    Block(_head(seat, kept, tab, form_row))
    if tab == "try":
        channel = asked.get("as", "staff")
        await build_trying(seat, kept, known, channel if channel in AS else "staff")
    elif tab == "publish":
        await build_publishing(seat, kept, known)
    elif tab == "definition":
        DefinitionSide(seat, kept, known)
    else:
        chosen = asked.get("item", "")
        order = kept.draft.parts["in:"]
        first = str(order[0]) if order and not kept.based_on else ""
        Building(seat, kept, known, before, chosen if ITEM + chosen in kept.draft.parts else first)


def _title(lang: str, kept: Kept) -> str:
    held = kept.draft.parts["form"].get("title") or {}
    return str(held.get(lang) or held.get("zh") or held.get("en") or say.TITLE.to(lang))


def _head(seat: Seat, kept: Kept, tab: str, form_row: int) -> Markup:
    lang, here = seat.lang, f"/forms/{kept.key}/edit"
    title = _title(lang, kept)
    shown = [(say.TAB_BUILD, here), (say.TAB_TRY, f"{here}?tab=try"), (say.TAB_PUBLISH, f"{here}?tab=publish")]
    if kept.based_on:
        shown.append((say.TAB_HISTORY, f"/forms/{form_row}?tab=versions"))
    if tab == "definition":
        shown.append((say.TAB_DEFINITION, f"{here}?tab=definition"))
    head = page_head(lang, title, back=(say.BACK, f"/forms/{form_row}" if form_row else "/forms"))
    return joined([style_html(), head, tabs(lang, shown, f"{here}?tab={tab}" if tab else here)])
