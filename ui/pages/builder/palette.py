"""The palette: kinds of items, and the library of tested questions; both are found by typing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from models.text import Text
from surveys.building.kinds import GROUPS, KINDS, shelves_for
from surveys.building.library import library_for
from ui.pages.builder import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from markupsafe import Markup


def palette_html(lang: str, form_kind: str = "") -> Markup:
    """Draw both shelves as a form of a kind needs them; the search above them is the browser's."""
    kinds = []
    for group, held in shelves_for(form_kind).items():
        cards = (_card(lang, kind.name, kind.help, kind.icon, {"do": "add", "kind": kind.key}) for kind in held)
        kinds.append(tag("section", tag("h3", GROUPS[group].to(lang)), tag("div", *cards, class_="palette-cards")))
    shelves = []
    for shelf in library_for(form_kind):
        cards = (_question(lang, one) for one in shelf.questions)
        shelves.append(tag("section", tag("h3", shelf.title.to(lang)), tag("div", *cards, class_="palette-cards")))
    return joined(
        [
            tag("div", tag("h2", say.KINDS.to(lang)), *kinds, class_="palette-kinds"),
            tag("div", tag("h2", say.LIBRARY.to(lang)), *shelves, class_="palette-library"),
        ]
    )


def _question(lang: str, question: Mapping[str, Any]) -> Markup:
    item = question["item"]
    kind = next((kind for kind in KINDS.values() if kind.type == item["type"]), KINDS["text"])
    label, why = Text(**item["label"]), Text(**question["why"])
    return _card(lang, label, why, kind.icon, {"do": "question", "name": item["id"]})


def _card(lang: str, name: Text, why: Text, sign: str, told: Mapping[str, Any]) -> Markup:
    found = " ".join([*name.words.values(), *why.words.values()]).lower()
    words = tag("span", tag("strong", name.to(lang)), tag("span", why.to(lang), class_="quiet"), class_="palette-words")
    times = tag("span", class_="palette-times") if told["do"] == "question" else NOTHING  # how often it has been added
    about = {"class_": "palette-card", "data_do": json.dumps(told), "data_find": found}
    return tag("button", icon(sign), words, times, type="button", **about)
