"""Past hand-overs, each with the button that takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.hand_over import words as say
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.hand_over.undoing import PastHandOver


def past_html(lang: str, past: Sequence[PastHandOver], names: Mapping[int, str]) -> Markup:
    """Draw the latest hand-overs; nothing where there was none."""
    if not past:
        return NOTHING
    lines = tag("ul", *(_line(lang, one, names) for one in past), class_="own-fields")
    return tag("div", section(lang, say.PAST, lines), class_="tidy-past")


def _line(lang: str, one: PastHandOver, names: Mapping[int, str]) -> Markup:
    comma = "、" if lang == "zh" else ", "
    words = say.FROM_TO.fill(
        giver=one.giver or say.CHOSEN,
        takers=comma.join(names.get(taker, f"#{taker}") for taker in one.takers),
        count=one.done,
    )
    about = tag("p", f"{one.reason} · {one.by} · {one.at:%Y-%m-%d}", class_="quiet")
    undo = Button(text=say.UNDO, act=f"undo={one.number}", weight="quiet")
    end = chip(lang, say.WAS_UNDONE) if one.state == "undone" else button(lang, undo) if one.done else NOTHING
    return tag("li", tag("div", words.to(lang), about, class_="own-field"), end)
