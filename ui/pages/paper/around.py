"""Around the sheet: which version lies on the desk, the foot, and where a form is filled in that is not typed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.paper import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from markupsafe import Markup

    from ui.pages.paper.choosing import Typable


def tell_where(lang: str, kind: str) -> None:
    """Say where a form of this kind is filled in, and lead there."""
    words, address = say.ELSEWHERE[kind]
    there = Button(text=say.GO_THERE[kind], href=address)
    Block(page_head(lang, say.TITLE, back=(say.TITLE, "/paper")))
    Block(notice(lang, words, action=there))


def versions_html(lang: str, one: Typable) -> Markup:
    """Let somebody choose the version that is printed on the paper, where there are several."""
    form = one.version.form
    if len(one.versions) == 1:
        return NOTHING
    links = (
        tag("a", say.VERSION_OF.fill(version=number).to(lang), href=f"/paper/{form.id}?version={number}",
            aria_current="page" if number == form.version else None)
        for _, number in one.versions
    )  # fmt: skip
    return tag("div", tag("span", say.VERSION.to(lang), class_="quiet"), tag("nav", *links, class_="tabs"))


def foot_html(lang: str) -> Markup:
    """Draw what stands below: that it is kept, and the button."""
    save = button(lang, Button(text=say.SAVE, act="finish", icon="check", weight="primary"))
    return joined([tag("p", say.KEPT.to(lang), class_="quiet"), tag("div", save, class_="buttons")])
