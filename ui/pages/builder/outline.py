"""The outline: every item as a line, with what it is, and whether it waits for something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from surveys.building.kinds import kind_of
from surveys.building.parts import HOLDING
from ui.pages.builder import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from ui.pages.builder.scene import Scene


def row_html(scene: Scene, name: str) -> Markup:
    """Draw one line."""
    item, lang = scene.item(name), scene.lang
    kind = kind_of(item)
    words = scene.name_of(name)
    is_empty = not any((item.get("label") or {}).values())
    look = "outline-words is-section" if item["type"] in HOLDING else "outline-words"
    marks = []
    if item.get("required") is True:
        marks.append(tag("span", "*", class_="outline-required", title=say.REQUIRED.to(lang)))
    if str(item.get("relevant") or "").strip():
        marks.append(tag("span", icon("filter"), class_="outline-mark", title=say.IS_CONDITIONAL.to(lang)))
    if item.get("retired"):
        marks.append(tag("span", say.IS_RETIRED.to(lang), class_="chip"))
    title = kind.name.to(lang)
    return joined(
        [
            tag("span", icon(kind.icon), class_="outline-kind", title=title),
            tag("span", words, class_=f"{look} quiet" if is_empty else look),
            joined(marks) if marks else NOTHING,
            tag("span", icon("sort"), class_="outline-grip", title=say.DRAG.to(lang), aria_hidden="true"),
        ]
    )


TONES = ("bad", "attention", "tongue")  # the worst first; a missing translation is the least


def marks_of(scene: Scene) -> dict[str, list[object]]:
    """Give the items at which something is wrong: how bad, and the first sentence."""
    found: dict[str, list[object]] = {}
    for one in scene.looked.mistakes:
        held = found.get(one.item)
        tone = "bad" if one.is_error else "tongue" if one.word.endswith((".en", ".zh")) else "attention"
        if held is None or TONES.index(tone) < TONES.index(str(held[0])):
            found[one.item] = [tone, one.text.to(scene.lang)]
    return found
