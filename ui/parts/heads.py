"""Heads: what a page is, how many, and the one thing most people do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.parts.buttons import Button, button_row
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.text import Text


def page_head(
    lang: str,
    title: Text | str,
    *,
    count: int | None = None,
    note: Text | str = "",
    back: tuple[Text, str] | None = None,
    actions: Sequence[Button] = (),
) -> Markup:
    """Draw the head of a page; the first action is the primary one."""
    counted = tag("span", f"{count:,}", class_="count") if count is not None else NOTHING
    above = tag("a", icon("left"), words(lang, back[0]), class_="above", href=back[1]) if back else NOTHING
    below = tag("p", words(lang, note), class_="quiet") if note else NOTHING
    named = tag("div", above, tag("h1", joined([words(lang, title), " ", counted])), below, class_="page-name")
    return tag("header", named, button_row(lang, actions) if actions else NOTHING, class_="page-head")


def tabs(lang: str, shown: Sequence[tuple[Text | str, str]], current: str) -> Markup:
    """Draw links that switch between the sides of one thing; `current` is the address that is open."""
    links = (
        tag("a", words(lang, text), href=href, aria_current="page" if href == current else None) for text, href in shown
    )
    return tag("nav", *links, class_="tabs")
