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
    from surveys.engine.form import Form, Item

IN_USE_SQL: Final = """
SELECT DISTINCT f.key FROM duty_list l JOIN form f ON f.key = l.form_key AND f.archived_at IS NULL AND f.published > 0
WHERE l.archived_at IS NULL AND l.is_on = ? AND f.kind = 'checklist' ORDER BY f.key
"""


async def checklists_in_use() -> dict[str, Checklist]:
    """Give the checklist of every post that keeps one, in the version asked today."""
    rows = await reader().rows(IN_USE_SQL, [True])
    return {key: checklist_of((await published(key)).form) for (key,) in rows}


def checklist_of(form: Form) -> Checklist:
    """Give a form as a checklist: every yes or no in it is a line."""
    lines = tuple(_line(item) for item in form.walk() if item.type == "yes_no" and not item.retired)
    return Checklist(key=form.id, version=form.version, title=form.head.title, lines=lines)


def _line(item: Item) -> Line:
    duty = item.duty or Duty()
    when = DutyItem(
        period=duty.period,
        weekday=WEEKDAYS.index(duty.weekday) if duty.weekday else 0,
        day=duty.day or 1,
        begins=time.fromisoformat(duty.from_),
        ends=time.fromisoformat(duty.to),
        late_days=duty.late_days,
    )
    return Line(item=item.id, words=item.label, when=when, proof=duty.proof)
