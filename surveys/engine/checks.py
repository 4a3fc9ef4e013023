"""Checks of a form's meaning: everything that its shape alone does not tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.carrying import CARRIES
from surveys.engine.form import SILENT
from surveys.engine.item_checks import check_items, check_lists
from surveys.engine.known import Known
from surveys.engine.name_checks import check_names
from surveys.engine.problems import DefinitionProblem, unknown
from surveys.engine.score_checks import check_score
from surveys.engine.uses import PLACE, items_with_paths, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.engine.form import Form

__all__ = ["Known", "check_form"]
_HAN = re.compile("[\u3400-\u9fff]")
_ENGLISH = re.compile(r"[A-Za-z]{3,}.* .*[A-Za-z]{2,}")
_UNLABELLED = frozenset({"calculation", "page", "group", "repeat", "figure"})


def check_form(form: Form, known: Known | None = None) -> list[DefinitionProblem]:
    """Give every mistake and every oddity in the meaning of a form."""
    known = known or Known()
    return [
        *check_lists(form),
        *check_items(form, known),
        *check_names(form, known),
        *check_score(form),
        *_statistics(form),
        *_languages(form),
        *_nobody_asks(form),
    ]


def _statistics(form: Form) -> Iterator[DefinitionProblem]:
    """Statistics are of questions and grids that exist."""
    names = {*form.asked, *(item.id for item in form.walk() if item.type in {"grid", "calculation"})}
    for number, statistic in enumerate(form.stats):
        if statistic.q not in names:
            yield unknown(_NO_QUESTION, statistic.q, names, ("stats", number, "q"))


def _languages(form: Form) -> Iterator[DefinitionProblem]:
    """Words in one language only are shown to everybody; that is allowed, and told."""
    for path, _, text in texts(form):
        zh, en = (PLACE.sub("", text.to(lang)) for lang in ("zh", "en"))
        if zh != en:
            continue
        if _HAN.search(en):
            yield DefinitionProblem(_NO_ENGLISH.fill(found=zh[:_SHOWN]), path, severity="warn")
        elif _ENGLISH.search(zh):
            yield DefinitionProblem(_NO_CHINESE.fill(found=en[:_SHOWN]), path, severity="warn")
    for path, item in items_with_paths(form):
        if item.type not in _UNLABELLED and not any(item.label.words.values()):
            yield DefinitionProblem(_NO_LABEL.fill(type=item.type, id=item.id), path, severity="warn")


def _nobody_asks(form: Form) -> Iterator[DefinitionProblem]:
    """A form that asks nothing has no use."""
    if not any(item.type not in SILENT or item.type in {"grid", "figure"} for item in form.walk()):
        types = ", ".join(name for name in CARRIES if name not in SILENT)
        yield DefinitionProblem(_ASKS_NOTHING.fill(types=types), ("items",), severity="warn")


_SHOWN = 30
_NO_QUESTION = Text(zh="表里没有“{name}”这一题", en="The form has no question “{name}”")
_NO_ENGLISH = Text(
    zh="“{found}”还没有英文，英文界面也会显示中文；可以写成 {{zh: 姓名, en: Name}}",
    en="“{found}” has no English yet and will show in Chinese. It can be written {{zh: 姓名, en: Name}}",
)
_NO_CHINESE = Text(
    zh="“{found}”还没有中文，中文界面也会显示英文；可以写成 {{zh: 姓名, en: Name}}",
    en="“{found}” has no Chinese yet and will show in English. It can be written {{zh: 姓名, en: Name}}",
)
_NO_LABEL = Text(
    zh="{type}“{id}”还没有给人看的字，请加上，例如 label: {{zh: 满意度, en: Satisfaction}}",
    en="The {type} “{id}” has no words yet. Please add some, for example label: {{zh: 满意度, en: Satisfaction}}",
)
_ASKS_NOTHING = Text(
    zh="这张表一题也没有，请在 items 里加题，题型有：{types}",
    en="This form asks nothing yet. Please add questions to its items; their types are {types}",
)
