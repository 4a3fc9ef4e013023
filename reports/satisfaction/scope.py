"""Scope: whose answers of which days a number or a drawing speaks for, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.grouping import ADVISOR, CHANNEL, DEPARTMENT, SERIES, STORE
from reports.satisfaction.names import NOBODY
from reports.satisfaction.parts import PATHS

if TYPE_CHECKING:
    from models.view import Condition
    from reports.figure import Asked
    from reports.satisfaction.answers import Answers

COLUMNS: Final = {path: column for column, path in PATHS.items()}
TITLES: Final = {one.key: one.title for one in (STORE, DEPARTMENT, ADVISOR, SERIES, CHANNEL)}
ONE: Final = Text(zh="{title}：{words}", en="{title}: {words}")
BOTH: Final = Text(zh="{one} · {two}", en="{one} · {two}")


def scope_of(answers: Answers, asked: Asked) -> Text:
    """Name form, days and every condition: what somebody has to know who sees the picture alone."""
    words = BOTH.fill(one=answers.form.head.title, two=asked.period.label)
    for condition in asked.view.where if asked.view else ():
        if condition.path in COLUMNS:
            words = BOTH.fill(one=words, two=_condition(answers, condition))
    return words


def _condition(answers: Answers, condition: Condition) -> Text:
    column = COLUMNS[condition.path]
    return ONE.fill(title=TITLES[column], words=_value(answers, column, condition))


def _value(answers: Answers, column: str, condition: Condition) -> Text:
    value, names = condition.value, answers.names
    if condition.operator == "empty":
        return NOBODY
    if column == "series":
        known = {code: row for row, code in names.codes.items()}
        return names.of(column, known[value]) if value in known else Text.plain(value)
    return names.of(column, int(value) if value.isdecimal() else value)
