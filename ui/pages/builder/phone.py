"""The preview as a phone shows it: drawn with the inputs that people really fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from models.text import Text
from surveys.building.parts import HOLDING
from surveys.engine.form import Choice, Item
from ui.pages.builder import words as say
from ui.pages.forms.words import SHOWN_IF
from ui.parts.markup import NOTHING, joined, tag
from ui.questions.inputs import GROUPED, input_of
from ui.questions.sheet import OPTIONAL, Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from ui.pages.builder.scene import Scene

MOST_STEPS = 101
SILENT = frozenset({"calculation", "figure"})


def card_html(scene: Scene, name: str) -> Markup:
    """Draw one item."""
    item, lang = scene.item(name), scene.lang
    words = scene.name_of(name)
    asked = str(item.get("relevant") or "")
    when = NOTHING
    if asked.strip():
        when = tag("p", SHOWN_IF.fill(condition=scene.condition(asked)).to(lang), class_="card-when")
    if item["type"] in HOLDING:
        label = words if any((item.get("label") or {}).values()) else ""
        return joined([when, tag("h2", label or say.NO_WORDS.to(lang), class_="q-group" if label else "q-group quiet")])
    if item["type"] == "note":
        spoken = scene.with_examples(scene.in_lang(item.get("script")))
        return joined([when, tag("p", spoken or words, class_="q-script" if spoken else "q-note")])
    if item["type"] in SILENT:
        return joined([when, tag("p", words, class_="q-note quiet")])
    return joined([when, _question(scene, name, item, words)])


def _question(scene: Scene, name: str, held: Mapping[str, Any], words: str) -> Markup:
    """Draw a question; one that cannot be read yet shows its words."""
    lang = scene.lang
    try:
        item = Item.model_validate(held)
        offered = tuple(
            Choice.model_validate(one) for one in scene.choices(held) if any((one.get("label") or {}).values())
        )
    except ValidationError:
        return tag("p", words, class_="q-note")
    if item.scale and len(item.scale.steps) > MOST_STEPS:  # told as a mistake; nobody draws a million boxes
        return tag("p", words, class_="q-note")
    mark = NOTHING if held.get("required") else tag("span", OPTIONAL.to(lang), class_="optional")
    hint = (
        tag("p", scene.with_examples(scene.in_lang(held.get("hint"))), class_="hint") if held.get("hint") else NOTHING
    )
    if item.type == "grid":
        rows = [
            _drawn(lang, f"{name}-{row['id']}", item, scene.with_examples(scene.in_lang(row.get("label"))), offered)
            for row in held.get("rows", ())
            if not row.get("retired")
        ]
        return joined([tag("p", words, class_="q-note"), hint, *rows])
    return _drawn(lang, name, item, words, offered, (mark, hint))


def _drawn(
    lang: str,
    key: str,
    item: Item,
    words: str,
    offered: tuple[Choice, ...],
    beside: tuple[Markup, Markup] = (NOTHING, NOTHING),
) -> Markup:
    """Draw what is answered; beside its words stand a mark and the help under them."""
    question = Question(f"p-{key}", item, Text.plain(words), lang, offered=offered, is_row=item.type == "grid")
    (mark, hint), box = beside, input_of(question)
    look = f"ask is-{item.type}{' is-row' if item.type == 'grid' else ''}"
    if item.type in GROUPED:
        return tag("fieldset", tag("legend", words, mark), hint, box, class_=look)
    return tag("div", tag("p", words, mark, class_="label"), hint, box, class_=look)
