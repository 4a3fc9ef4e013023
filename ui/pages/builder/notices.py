"""Notices above the settings: somebody was there first, or another version has come into use meanwhile."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from ui.pages.builder import words_around as say
from ui.parts.markup import tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from surveys.building.setting import Overtaken

SHOWN: Final = 80


def overtaken_html(lang: str, by: str, told: Mapping[str, Any], one: Overtaken) -> Markup:
    """Show both values and let the person choose; nothing is lost, and nobody is written over."""
    again = {**told, "was": "" if one.theirs is None else str(one.theirs)}
    mine, theirs = (_shown(lang, value) for value in (one.mine, one.theirs))
    words = say.OVERTAKEN.fill(by=by or say.SOMEBODY, theirs=theirs, mine=mine)
    buttons = [
        tag("button", text.to(lang), type="button", class_="button", data_resolve=json.dumps(op))
        for text, op in ((say.TAKE_MINE, again), (say.TAKE_THEIRS, {}))
    ]
    inside = tag("div", *buttons, class_="buttons")
    return tag("div", tag("p", words.to(lang)), inside, class_="notice attention", role="alert")


def _shown(lang: str, value: object) -> str:
    words = "" if value is None else str(value)
    return (f"{words[:SHOWN]}…" if len(words) > SHOWN else words) or say.EMPTY.to(lang)


def meanwhile_html(lang: str, version: int, based: int) -> Markup:
    """Say that another version was published meanwhile, and offer to bring its changes in."""
    words = say.PUBLISHED_MEANWHILE.fill(version=version, based=based)
    do = tag("button", say.CATCH_UP.to(lang), type="button", class_="button", data_act="catch_up")
    return tag("div", tag("p", words.to(lang)), do, class_="notice attention", role="status")
