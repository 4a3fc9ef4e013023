"""The settings of when an item is asked: rows of question, comparison and answer; the formula on demand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from surveys.building.asking import NO_VALUE, askable, rows_of, sort_of, values_of
from surveys.building.parts import ITEM
from surveys.engine.conditions import OPERATORS, OPERATORS_OF
from ui.pages.builder import words as say
from ui.pages.builder.boxes import act, area, field, said, select
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from ui.pages.builder.scene import Scene

LONGEST = 60
FOLLOWED = frozenset({"scale", "choice", "yes_no", "choices"})


def asking_html(scene: Scene, name: str) -> Markup:
    """Draw when an item is asked."""
    lang, item = scene.lang, scene.item(name)
    text = str(item.get("relevant") or "")
    known = askable(scene.parts, name)
    found = rows_of(text)
    parts: list[Markup] = []
    if found is None:
        parts.append(tag("p", say.BY_FORMULA.fill(words=scene.condition(text)).to(lang)))
    elif found[0]:
        rows, joins = found
        parts += [_joined(scene, joins) if len(rows) > 1 else NOTHING, _rows(scene, known, rows)]
        parts.append(tag("p", scene.condition(text), class_="quiet", data_condition=True))
    else:
        parts.append(tag("p", (say.ALWAYS if known else say.NOTHING_BEFORE).to(lang), class_="quiet"))
    buttons = _buttons(scene, name, known, found)
    formula = _formula(scene, name, text) if text.strip() else NOTHING
    inside = tag(
        "div",
        *parts,
        said("relevant"),
        tag("div", *buttons, class_="buttons"),
        formula,
        data_rows=name,
        data_joined=found[1] if found else "and",
    )
    return field(lang, say.WHEN, inside)


def _formula(scene: Scene, name: str, text: str) -> Markup:
    lang = scene.lang
    box = area(lang, (ITEM + name, ["relevant"]), text, say.FORMULA, rows=2, spellcheck="false")
    help_ = tag("p", say.FORMULA_HELP.fill().to(lang), class_="field-help")
    return tag("details", tag("summary", say.SHOW_FORMULA.to(lang)), box, help_, class_="folded")


def _buttons(scene: Scene, name: str, known: Mapping[str, Any], found: Any) -> list[Markup]:
    lang = scene.lang
    buttons = []
    if known and found is not None:
        text = say.ADD_AND if found[0] else say.ADD_CONDITION
        last = json.dumps({"question": list(known)[-1]})
        buttons.append(
            tag("button", icon("plus"), tag("span", text.to(lang)), type="button", class_="button", data_row_add=last)
        )
    if found is None or found[0]:
        buttons.append(act(lang, "condition", say.CLEAR, weight="quiet", item=name, rows=[], joined="and"))
    return buttons


def _joined(scene: Scene, joins: str) -> Markup:
    return tag("p", select(scene.lang, joins, say.JOINS.items(), say.OPERATOR, data_row="joined"))


def _rows(scene: Scene, known: Mapping[str, Any], rows: Sequence[Mapping[str, str]]) -> Markup:
    return tag("ul", *(_row(scene, known, row, at) for at, row in enumerate(rows)), class_="condition-rows")


def _row(scene: Scene, known: Mapping[str, Any], row: Mapping[str, str], at: int) -> Markup:
    lang, asked = scene.lang, row["question"]
    questions = [(name, _short(scene.in_lang(part.get("label"))) or name) for name, (_, part) in known.items()]
    if asked not in known:
        is_there = ITEM + asked in scene.parts  # then it stands further down
        questions.insert(0, (asked, _short(scene.name_of(asked)) if is_there else say.GONE.to(lang)))
    item = known[asked][0] if asked in known else scene.parts.get(ITEM + asked) or {"type": "text"}
    operators = [(name, OPERATORS[name]) for name in OPERATORS_OF[sort_of(item)]]
    if row["operator"] in OPERATORS and row["operator"] not in OPERATORS_OF[sort_of(item)]:
        operators.append((row["operator"], OPERATORS[row["operator"]]))
    boxes = [
        select(lang, asked, questions, say.QUESTION, data_row="question", id=f"c-{at}-question"),
        select(lang, row["operator"], operators, say.OPERATOR, data_row="operator", id=f"c-{at}-operator"),
        NOTHING if row["operator"] in NO_VALUE else _value(scene, item, row, at),
    ]
    drop = tag(
        "button",
        icon("close"),
        type="button",
        class_="button square quiet",
        data_row_drop=str(at),
        aria_label=say.DROP.to(lang),
        title=say.DROP.to(lang),
    )
    return tag("li", *boxes, drop, class_="condition-row", data_condition_row=True)


def _value(scene: Scene, item: Mapping[str, Any], row: Mapping[str, str], at: int) -> Markup:
    lang = scene.lang
    if offered := values_of(scene.parts, item):
        options = [(value, scene.in_lang(words) or value) for value, words in offered]
        return select(lang, row["value"], options, say.VALUE, data_row="value", id=f"c-{at}-value")
    sort = sort_of(item)
    kind = "date" if sort in {"date", "datetime"} else "text"
    return tag(
        "input",
        type=kind,
        class_="input",
        value=row["value"],
        data_row="value",
        id=f"c-{at}-value",
        aria_label=say.VALUE.to(lang),
        autocomplete="off",
    )


def _short(words: str) -> str:
    line = " ".join(words.split())
    return f"{line[:LONGEST]}…" if len(line) > LONGEST else line


def follow_html(scene: Scene, name: str) -> Markup:
    """Offer the follow-up that inspection sheets need most: after a bad answer, words or a photo."""
    lang = scene.lang
    if scene.item(name)["type"] not in FOLLOWED:
        return NOTHING
    buttons = [
        act(lang, "follow_up", say.FOLLOW_TEXT, icon=icon("message"), item=name, how="text"),
        act(lang, "follow_up", say.FOLLOW_PHOTO, icon=icon("camera"), item=name, how="photo"),
    ]
    return field(lang, say.FOLLOW_UP, tag("div", *buttons, class_="buttons"))
