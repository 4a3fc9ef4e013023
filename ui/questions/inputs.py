"""Inputs: how each type of question is answered in plain HTML, usable by keyboard and without JavaScript."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.form import NOT_ANSWERED
from ui.parts.markup import NOTHING, joined, tag
from ui.questions.attaching import files
from ui.questions.picking import relation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from markupsafe import Markup

    from surveys.engine.form import Choice
    from ui.questions.sheet import Question

NA: Final = Text(zh="不适用", en="Does not apply")
YES: Final = Text(zh="是", en="Yes")
NO: Final = Text(zh="否", en="No")
SIGN: Final = Text(zh="请写上您的姓名，作为签名", en="Please write your name as your signature")
RANK: Final = Text(zh="用数字排序，1 排最前", en="Put them in order with numbers, 1 first")
TYPES: Final = {
    "text": "text", "integer": "text", "decimal": "text", "date": "date", "time": "time", "datetime": "datetime-local",
    "phone": "tel", "signature": "text",
}  # fmt: skip
MODES: Final = {"integer": "numeric", "decimal": "decimal", "phone": "tel"}
KEYS: Final = "1234567890"  # the digits by which a clerk chooses, in the order of the choices
NA_KEY: Final = "-"  # beside the digits on every keyboard, on the block of numbers too
TEN: Final = 10
# In signs of 16 pixels: what a choice may have to stand beside others, its box and edges, and a line of a narrow phone.
SHORT, AROUND, LINE, TWO = 9, 4, 20.5, 2


def input_of(question: Question) -> Markup:
    """Draw what a question is answered with."""
    draw = DRAWN.get(question.item.type, _line)
    return draw(question)


def _scale(question: Question) -> Markup:
    scale, lang = question.item.scale, question.lang
    if scale is None:
        return NOTHING
    offered = [(str(step), str(step)) for step in scale.steps]
    if scale.na:
        offered.append((NOT_ANSWERED, NA.to(lang)))
    keys = [""] * len(offered)
    if question.is_keyed:
        keys = [_key_of(step, has_nought=0 in scale.steps) for step in scale.steps] + [NA_KEY] * scale.na
    low = tag("span", scale.low.to(lang), class_="end") if scale.low else NOTHING
    high = tag("span", scale.high.to(lang), class_="end") if scale.high else NOTHING
    ends = tag("p", low, high, class_="ends") if scale.low or scale.high else NOTHING
    return joined([ends, tag("div", *_radios(question, offered, keys), class_=f"scale of-{len(scale.steps)}")])


def _key_of(step: int, *, has_nought: bool) -> str:
    """Say what is typed for a step: itself; ten is 0 where nought is not offered, else 1 and 0 one after the other."""
    if step == TEN and not has_nought:
        return "0"
    return str(step) if 0 <= step <= TEN else ""


def _choice(question: Question) -> Markup:
    offered = [(choice.v, choice.label.to(question.lang)) for choice in question.offered]
    return tag("div", *_radios(question, offered, list(KEYS)), class_=f"choices{beside(offered)}")


def beside(offered: Iterable[tuple[str, str]]) -> str:
    """Say how choices stand: short ones side by side, in one line where a phone is wide enough for it.

    >>> beside([("ok", "合格"), ("not_ok", "不合格"), ("na", "不适用")])
    ' is-row'
    """
    widths = [sum(1 if unicodedata.east_asian_width(sign) in "WF" else 0.55 for sign in words) for _, words in offered]
    if not widths or max(widths) > SHORT:
        return ""
    lines = sum(width + AROUND for width in widths) / LINE
    return " is-row" if lines <= 1 else " is-flowing" if lines <= TWO else ""


def _yes_no(question: Question) -> Markup:
    offered = [("y", YES.to(question.lang)), ("n", NO.to(question.lang))]
    return tag("div", *_radios(question, offered, list(KEYS)), class_="choices is-row")


def _radios(question: Question, offered: Iterable[tuple[str, str]], keys: list[str]) -> Iterable[Markup]:
    held = _plain(question.held)
    padded = [*keys, *[""] * 100]
    for number, (value, words) in enumerate(offered):
        first = question.input_id if number == 0 else None  # where the line that tells what is wrong leads to
        yield _option(question, "radio", (value, words), padded[number], first, is_on=held == value)


def _option(
    question: Question, kind: str, offered: tuple[str, str], key: str, input_id: str | None, *, is_on: bool
) -> Markup:
    value, words = offered
    box = tag(
        "input",
        type=kind,
        name=question.key,
        id=input_id,
        value=value,
        checked=is_on,
        aria_describedby=question.described_by,
        aria_invalid="true" if question.problem else None,
        data_key=key or None,
    )
    keys = " ".join(key)  # ten is a 1 and a 0
    shown = tag("kbd", keys, aria_hidden="true") if key and question.is_keyed and keys != words else NOTHING
    classes = "option is-na" if value == NOT_ANSWERED else "option"
    return tag("label", box, tag("span", words), shown, class_=classes)


def _choices(question: Question) -> Markup:
    held = {str(value) for value in question.held} if isinstance(question.held, list) else set()
    look = beside((choice.v, choice.label.to(question.lang)) for choice in question.offered)
    first = [question.input_id, *[None] * 100]
    options = (
        _option(question, "checkbox", (choice.v, choice.label.to(question.lang)), key, one, is_on=choice.v in held)
        for choice, key, one in zip(question.offered, [*KEYS, *[""] * 100], first, strict=False)
    )
    return tag("div", *options, class_=f"choices{look}")


def _rank(question: Question) -> Markup:
    held = question.held if isinstance(question.held, dict) else {}  # as it was typed: two may have the same place
    if isinstance(question.held, list):
        held = {str(value): place for place, value in enumerate(question.held, 1)}
    first = question.offered[0].v if question.offered else ""

    def line(choice: Choice) -> Markup:
        place = str(held.get(choice.v, ""))
        box = tag(
            "input",
            type="text",
            inputmode="numeric",
            name=f"{question.key}:{choice.v}",
            id=question.input_id if choice.v == first else None,
            value=place,
            aria_describedby=question.described_by,
            aria_invalid="true" if question.problem else None,
            class_="input place",
            maxlength=2,
        )
        return tag("label", box, tag("span", choice.label.to(question.lang)), class_="option")

    return joined(
        [tag("p", RANK.to(question.lang), class_="hint"), tag("div", *map(line, question.offered), class_="choices")]
    )


def _long_text(question: Question) -> Markup:
    return tag(
        "textarea",
        _plain(question.held),
        name=question.key,
        id=question.input_id,
        rows=max(3, question.item.print.lines),
        maxlength=question.item.max_len,
        class_="input",
        aria_describedby=question.described_by,
        aria_invalid="true" if question.problem else None,
    )


def _line(question: Question) -> Markup:
    item, lang = question.item, question.lang
    box = tag(
        "input",
        type=TYPES.get(item.type, "text"),
        inputmode=MODES.get(item.type),
        name=question.key,
        id=question.input_id,
        value=_plain(question.held),
        maxlength=item.max_len,
        class_="input",
        autocomplete="off",
        aria_describedby=question.described_by,
        aria_invalid="true" if question.problem else None,
    )
    unit = tag("span", item.unit.to(lang), class_="unit") if item.unit else NOTHING
    note = tag("p", SIGN.to(lang), class_="hint") if item.type == "signature" else NOTHING
    return joined([note, tag("div", box, unit, class_="line")])


def _plain(held: Any) -> str:
    if held is None or isinstance(held, (list, dict)):
        return ""
    if isinstance(held, bool):
        return "y" if held else "n"
    if isinstance(held, float) and held.is_integer():
        return str(int(held))
    return str(held)


DRAWN: Final[dict[str, Callable[[Question], Markup]]] = {
    "scale": _scale,
    "grid": _scale,
    "choice": _choice,
    "yes_no": _yes_no,
    "choices": _choices,
    "rank": _rank,
    "long_text": _long_text,
    "file": files,
    "relation": relation,
}
GROUPED: Final = frozenset({  # several inputs, one question
    "scale", "grid", "choice", "yes_no", "choices", "rank", "file",
})  # fmt: skip
