"""Checks of a checklist's lines: when they are done has to make sense, and only a checklist has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import DefinitionProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.engine.form import Duty, Form
    from surveys.engine.problems import Path

DAYS_OF: Final = {"weekly": "weekday", "monthly": "day"}  # which word says the day of which period
EXAMPLES: Final = {"weekday": "weekday: monday", "day": "day: 5"}


def check_duty(form: Form, duty: Duty, path: Path) -> Iterator[DefinitionProblem]:
    """Check when one line is done."""
    if form.head.kind != "checklist":
        yield DefinitionProblem(_NO_CHECKLIST.fill(kind=form.head.kind), path, near="checklist")
    wanted = DAYS_OF.get(duty.period)
    if wanted and getattr(duty, wanted) is None:
        text = _DAY_MISSING.fill(period=duty.period, word=wanted, example=EXAMPLES[wanted])
        yield DefinitionProblem(text, path)
    for period, word in DAYS_OF.items():
        if word != wanted and getattr(duty, word) is not None:
            text = _IDLE_DAY.fill(period=duty.period, word=word, near=period)
            yield DefinitionProblem(text, (*path, word), near=f"period: {period}")
    if duty.from_ >= duty.to:
        yield DefinitionProblem(_TURNED.fill(begins=duty.from_, ends=duty.to), (*path, "to"))


_NO_CHECKLIST = Text(
    zh="duty 只用在岗位检查表里，这张表是 {kind}；请去掉它，或在表头写 kind: checklist",
    en="Only a checklist has duty; this form is a {kind}. Please take it out, or write kind: checklist in the head",
)
_DAY_MISSING = Text(
    zh="period 是 {period}，还要写 {word}，例如 {example}",
    en="With the period {period} it also needs {word}, for example {example}",
)
_IDLE_DAY = Text(
    zh="period 是 {period}，用不上 {word}；请去掉它，或写 period: {near}",
    en="With the period {period} there is no {word}. Please take it out, or write period: {near}",
)
_TURNED = Text(
    zh='从 {begins} 到 {ends} 没有时间可做；to 要晚于 from，例如 {{from: "08:00", to: "09:00"}}',
    en="From {begins} to {ends} there is no time at all; to comes after from, for example "
    '{{from: "08:00", to: "09:00"}}',
)
