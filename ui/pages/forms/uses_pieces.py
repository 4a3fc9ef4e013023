"""Pieces of a form's uses: cards, choices and what would follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.forms import uses_words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from markupsafe import Markup

    from models.text import Text

    Saved = Callable[[], Awaitable[None]]  # what is called when a use was saved


def card(lang: str, title: Text, why: Text, *inside: object, icon_name: str = "") -> Markup:
    """Draw one use with what it is for."""
    head = tag("h3", icon(icon_name) if icon_name else NOTHING, tag("span", title.to(lang)))
    return tag("div", head, tag("p", why.to(lang), class_="quiet"), *inside, class_="use-card")


def radios(lang: str, name: str, offered: Mapping[str, Text], chosen: str) -> Markup:
    """Draw a choice of one as segments."""
    drawn = (
        tag(
            "label",
            tag("input", type="radio", name=f"use-{name}", value=key, checked=key == chosen, data_change=name),
            tag("span", words.to(lang)),
            class_="segment",
        )
        for key, words in offered.items()
    )
    return tag("div", *drawn, class_="segments", role="radiogroup")


def lines_of_choice(lang: str, name: str, offered: Mapping[str, Text], chosen: str) -> Markup:
    """Draw a choice of one as lines, where the words are sentences."""
    drawn = (
        tag(
            "label",
            tag("input", type="radio", name=f"use-{name}", value=key, checked=key == chosen, data_change=name),
            tag("span", words.to(lang)),
            class_="tidy-check",
        )
        for key, words in offered.items()
    )
    return tag("div", *drawn, role="radiogroup")


def select(lang: str, change: str, offered: Iterable[tuple[str, Text | str]], chosen: str, *, label: str) -> Markup:
    """Draw a choice of one that opens."""
    options = (
        tag("option", words if isinstance(words, str) else words.to(lang), value=key, selected=key == chosen)
        for key, words in offered
    )
    return tag("select", *options, class_="input", data_change=change, aria_label=label)


def follows_html(lang: str, told: Sequence[Text], tone: str = "") -> Markup:
    """Say what would follow from saving, before anybody does."""
    if not told:
        return NOTHING
    lines = tag("ul", *(tag("li", text.to(lang)) for text in told))
    return tag("div", tag("strong", say.FOLLOWS.to(lang)), lines, class_=f"use-follows {tone}".strip())


def list_of(lang: str, texts: Sequence[Text]) -> Markup:
    """Draw sentences below one another."""
    return joined([tag("p", text.to(lang), class_="quiet") for text in texts])
