"""Buttons: verbs with objects; one primary on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from models.text import Text


@dataclass(frozen=True, kw_only=True)
class Button:
    """What a button says and does: it opens an address, or tells the block's act of that name."""

    text: Text | str
    act: str = ""
    href: str = ""
    icon: str = ""
    weight: str = ""  # primary, danger, quiet; else ordinary
    whole: bool = False  # a download or a page outside the frame
    tab: bool = False  # opens in a tab of its own, as what is printed does
    disabled: bool = False
    prints: bool = False  # asks the browser to print the page
    copies: str = ""  # puts this text on the clipboard


def button(lang: str, shown: Button) -> Markup:
    """Draw a button, or a link that looks like one."""
    inside = joined([icon(shown.icon) if shown.icon else NOTHING, tag("span", words(lang, shown.text))])
    look = f"button {shown.weight}".strip()
    if shown.href and not shown.disabled:
        beside = {"target": "_blank", "rel": "noopener"} if shown.tab else {}
        return tag("a", inside, class_=look, href=shown.href, data_whole=shown.whole, **beside)
    acts = {"data_act": shown.act or None, "data_print": shown.prints, "disabled": shown.disabled}
    if shown.copies:
        acts |= {"data_copy": shown.copies, "data_copied": say.COPIED.to(lang), "aria_live": "polite"}
    return tag("button", inside, type="button", class_=look, **acts)


def icon_button(lang: str, name: str, text: Text | str, act: str) -> Markup:
    """Draw a square button of one icon; its words are read out and shown on hover."""
    return tag(
        "button",
        icon(name),
        type="button",
        class_="button square",
        data_act=act,
        aria_label=words(lang, text),
        title=words(lang, text),
    )


def button_row(lang: str, shown: Iterable[Button]) -> Markup:
    """Set buttons beside one another."""
    return tag("div", *(button(lang, one) for one in shown), class_="buttons")
