"""Checklists: the posts' forms in use, as sheets need them."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.duties.checklist import Checklist, Line
from models.rules.duties import DutyItem
from models.rules.working_days import WEEKDAYS
from surveys.engine.form import Duty
from surveys.library import published

if TYPE_CHECKING:
    from models.text import Text
    from surveys.engine.form import Form

WHOLE: Final = "whole_sheet"
PLAIN: Final = frozenset({"group", "page", "note"})  # what holds or explains the lines
IN_USE_SQL: Final = """
SELECT f.key, l.period, l.weekday, l.day, l.begins, l.ends FROM duty_list l
JOIN form f ON f.key = l.form_key AND f.archived_at IS NULL AND f.published > 0
WHERE l.archived_at IS NULL AND l.is_on = ? AND f.kind = 'checklist' ORDER BY f.key, l.id DESC
"""


async def checklists_in_use() -> dict[str, Checklist]:
    """Give the checklist of every post that keeps one, in the version asked today."""
    rows = await reader().rows(IN_USE_SQL, [True])
    usual = {key: usual_duty(*when) for key, *when in rows}  # one for each form: that of its oldest list
    return {key: checklist_of((await published(key)).form, duty) for key, duty in usual.items()}


def usual_duty(period: str, weekday: int | None, day: int | None, begins: str, ends: str) -> Duty:
    """Give when the lines are done that say nothing themselves, as the store has chosen it for the checklist."""
    written = {"period": period, "weekday": WEEKDAYS[weekday or 0] if period == "weekly" else None,
               "day": day if period == "monthly" else None, "from": str(begins)[:5], "to": str(ends)[:5]}  # fmt: skip
    return Duty.model_validate(written)


def checklist_of(form: Form, usual: Duty | None = None) -> Checklist:
    """Give a form as a checklist: every yes or no in it is a line; `usual` is for lines that say no time.

    A form that asks more than yes or no, or some things only under a condition, is filled in as a whole: one line.
    """
    when, head = usual or Duty(), form.head
    if is_whole(form):
        lines: tuple[Line, ...] = (_line(WHOLE, head.title, when, "sheet"),)
    else:
        asked = (item for item in form.walk() if item.type == "yes_no" and not item.retired)
        duties = ((item, item.duty or when) for item in asked)
        lines = tuple(_line(item.id, item.label, duty, duty.proof) for item, duty in duties)
    return Checklist(key=form.id, version=form.version, title=head.title, lines=lines)


def is_whole(form: Form) -> bool:
    """Tell whether a checklist is filled in as a whole; one whose lines say their own times never is."""
    items = [item for item in form.walk() if not item.retired]
    if any(item.duty for item in items):
        return False
    return any(item.relevant or (item.type != "yes_no" and item.type not in PLAIN) for item in items)


def _line(name: str, words: Text, duty: Duty, proof: str) -> Line:
    when = DutyItem(
        period=duty.period,
        weekday=WEEKDAYS.index(duty.weekday) if duty.weekday else 0,
        day=duty.day or 1,
        begins=time.fromisoformat(duty.from_),
        ends=time.fromisoformat(duty.to),
        late_days=duty.late_days,
    )
    return Line(item=name, words=words, when=when, proof=proof)
