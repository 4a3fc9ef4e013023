"""Answers as people read them: choices by their words, places in texts filled, two sets of answers side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from models.kinds.datetime import local
from models.text import Text
from surveys.engine.figures import figure_words
from surveys.engine.form import NOT_ANSWERED
from surveys.engine.plan import plan_of
from surveys.engine.uses import OTHER, PLACE, places_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from surveys.engine.context import Context, Settled
    from surveys.engine.form import Form, Item

_LANGS = ("zh", "en")
_YES_NO = {True: Text(zh="是", en="Yes"), False: Text(zh="否", en="No")}
_NA = Text(zh="不适用", en="Does not apply")
_BETWEEN = {"zh": "、", "en": ", "}
_OTHER_WORDS = Text(zh="（其他）", en=" (other)")
_ROUND = Text(zh="（第 {number} 组）", en=" (entry {number})")
_DAY = Text(zh="{month}月{day}日", en="{day} {name}")
_DAY_OF_YEAR = Text(zh="{year}年{month}月{day}日", en="{day} {name} {year}")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_UNSAID = {  # what is said in the place of what nobody noted
    "_subject.work": Text(zh="保养维修", en="service"),
    "_subject.asks": Text(zh="车主", en=""),
    "_subject.customer_name": Text(zh="车主", en=""),
    "_subject.case_title": Text(zh="投诉", en="a complaint"),
}
_FILES = Text(zh="{count} 个文件", en="Files: {count}")


@dataclass(frozen=True)
class AnswerChange:
    """One answer that differs between two sets; None is no answer."""

    key: str
    label: Text
    before: Any
    after: Any
    before_shown: Text
    after_shown: Text


def shown(form: Form, name: str, value: object) -> Text:
    """Write one answer as people read it; empty when there is none."""
    if value is None or value in ("", []):
        return Text(zh="", en="")
    item = plan_of(form).nodes[name].item if name in plan_of(form).nodes else None
    if item and item.list:
        labels = {choice.v: choice.label for choice in form.choices_of(item)}
        return _joined([labels.get(str(each), Text.plain(str(each))) for each in _several(value)])
    return _by_type(item, value) if item else _joined([_written(each) for each in _several(value)])


def _by_type(item: Item, value: object) -> Text:
    """Write an answer that has no choices as its question says."""
    if value == NOT_ANSWERED and item.scale:
        return _NA
    if isinstance(value, dict):
        return figure_words(value) if item.type == "figure" else Text.plain(str(value.get("label", "")))
    if item.type == "file":
        return _FILES.fill(count=len(_several(value)))
    if item.type == "datetime" and isinstance(value, str):
        return Text.plain(f"{local(datetime.fromisoformat(value)):%Y-%m-%d %H:%M}")
    if item.unit and isinstance(value, (int, float)) and not isinstance(value, bool):
        return Text(**{lang: f"{_written(value).to(lang)} {item.unit.to(lang)}" for lang in _LANGS})
    return _joined([_written(each) for each in _several(value)])


def filled(text: Text, settled: Settled, context: Context | None = None, *, inside: str = "") -> Text:
    """Fill the `${places}` of a text from answers and from what the system knows; `inside` is a round's prefix."""
    if not any("${" in words for words in text.words.values()):
        return text
    said = {name: _place(name, settled, context, inside) for name in places_in(text)}

    def in_lang(lang: str, words: str) -> str:
        done = PLACE.sub(lambda found: said[found[1]].to(lang), words)
        return done if all(each.to(lang) for each in said.values()) else _closed_up(done)

    return Text(**{lang: in_lang(lang, words) for lang, words in text.words.items()})


def differences(form: Form, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[AnswerChange]:
    """Give every answer that two sets of answers do not share, in the form's order."""
    old, new = dict(_flat(before, "")), dict(_flat(after, ""))
    order = {name: number for number, name in enumerate(plan_of(form).nodes)}
    keys = sorted({**old, **new}, key=lambda key: (order.get(_names(key)[0], len(order)), *_sortable(key, order)))
    return [
        AnswerChange(
            key, label_of(form, key), old.get(key), new.get(key),
            shown(form, _names(key)[-1], old.get(key)), shown(form, _names(key)[-1], new.get(key)),
        )
        for key in keys
        if old.get(key) != new.get(key)
    ]  # fmt: skip


def label_of(form: Form, key: str) -> Text:
    """Give the words of a question by its key; the id when it has none; a round says which it is."""
    name = _names(key)[-1]
    nodes = plan_of(form).nodes
    base = nodes.get(name) or nodes.get(name.removesuffix(OTHER))
    label = base.part.label if base and any(base.part.label.words.values()) else Text.plain(name)
    ends = [_OTHER_WORDS] if base and name != base.id else []
    ends += [_ROUND.fill(number=int(step) + 1) for step in key.split(".") if step.isdigit()]
    return Text(**{lang: label.to(lang) + "".join(end.to(lang) for end in ends) for lang in _LANGS})


def _place(name: str, settled: Settled, context: Context | None, inside: str) -> Text:
    """Give what stands at one place: the system's word, or the answer of this round or of those around it."""
    if name.startswith("_"):
        return _spoken(name, context or settled.context)
    here: Any = settled.values
    values: list[Mapping[str, Any]] = [here]
    steps = inside.strip(".").split(".") if inside else []
    for repeat, number in zip(steps[::2], steps[1::2], strict=False):
        rounds = here.get(repeat, ())
        if int(number) >= len(rounds):
            break
        here = rounds[int(number)]
        values.append(here)
    found = next((each[name] for each in reversed(values) if name in each), None)
    return shown(settled.form, name, found)


def _spoken(name: str, context: Context) -> Text:
    """Give what the system knows as one says it: a day without its year where it is this year's."""
    value = context.given(name)
    if value == "":
        return _UNSAID.get(name, Text(zh="", en=""))
    if not isinstance(value, date) or isinstance(value, datetime):
        return _written(value)
    is_now = value.year == context.today.year
    return (_DAY if is_now else _DAY_OF_YEAR).fill(
        year=value.year, month=value.month, day=value.day, name=_MONTHS[value.month - 1]
    )


def _closed_up(words: str) -> str:
    """Close the gaps that something unknown leaves: two blanks, two commas, a blank before a full stop.

    >>> _closed_up("Good day, , this is Wang. Your car  was here .")
    'Good day, this is Wang. Your car was here.'
    """
    words = re.sub(r"([,，])(\s*[,，])+", r"\1", words)
    return re.sub(r"\s+([,.?!，。？！])", r"\1", re.sub(r" {2,}", " ", words))


def _written(value: object) -> Text:
    """Write a value that has no choices."""
    if isinstance(value, Text):
        return value
    if isinstance(value, bool):
        return _YES_NO[value]
    if isinstance(value, float):
        return Text.plain(f"{value:.10g}")
    if isinstance(value, datetime):
        return Text.plain(f"{value:%Y-%m-%d %H:%M}")
    return Text.plain(value.isoformat() if isinstance(value, date) else "" if value is None else str(value))


def _joined(parts: list[Text]) -> Text:
    return Text(**{lang: _BETWEEN[lang].join(part.to(lang) for part in parts) for lang in _LANGS})


def _several(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _flat(values: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    """Give every answer by its key; rounds of repeats by their number."""
    for name, value in values.items():
        if isinstance(value, list) and any(isinstance(each, dict) for each in value):
            for number, each in enumerate(value):
                yield from _flat(each, f"{prefix}{name}.{number}.")
        else:
            yield prefix + name, value


def _names(key: str) -> list[str]:
    return [step for step in key.split(".") if not step.isdigit()]


def _sortable(key: str, order: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(
        int(step) if step.isdigit() else order.get(step, order.get(step.removesuffix(OTHER), len(order)))
        for step in key.split(".")
    )
