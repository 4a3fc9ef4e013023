"""A checklist's filled sheets counted: how many, their mean score, and each question by its answers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.gate.choosing import ids_of
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from surveys.library import published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from reports.period import Period
    from surveys.engine.form import Form, Item

CHUNK: Final = 500
STATES: Final = "complete,partial"
YES_NO: Final = {"y": Text(zh="是", en="Yes"), "n": Text(zh="否", en="No")}
ANSWERS_SQL: Final = """
SELECT item, choice, value_num, count(*) FROM answer WHERE response_id IN ({marks}) AND hidden = ?
GROUP BY item, choice, value_num
"""
SCORES_SQL: Final = "SELECT count(score), coalesce(sum(score), 0) FROM response WHERE id IN ({marks})"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question: how often each answer was given, and the mean where it is a number."""

    label: Text
    counts: Sequence[tuple[Text, int]]
    n: int
    mean: float | None = None


@dataclass(frozen=True, kw_only=True)
class SheetsCounted:
    """The filled sheets of some months, as far as a seat sees them."""

    total: int
    score: float | None
    questions: Sequence[Asked]
    behind: View


async def sheets_counted(seat: Seat, form_row: int, form_key: str, period: Period) -> SheetsCounted:
    """Count the filled sheets of a checklist; nothing for who may see none."""
    view = View().with_condition("form", "is", str(form_row)).with_condition("state", "in", STATES)
    view = view.with_condition("answered_on", "from", period.first.isoformat())
    view = view.with_condition("answered_on", "to", period.last.isoformat())
    resource = RESOURCES["responses"]
    rows = [row for row, _ in await ids_of(resource, seat, view)] if seat.may(resource.can, VIEW) else []
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    sums: dict[str, float] = defaultdict(float)
    scored, score = 0, 0.0
    for start in range(0, len(rows), CHUNK):
        part = rows[start : start + CHUNK]
        marks = ", ".join("?" * len(part))
        for item, choice, number, n in await reader().rows(ANSWERS_SQL.format(marks=marks), [*part, False]):
            key = choice or ("" if number is None else f"{number:g}")
            counts[item][key] += int(n)
            sums[item] += float(number or 0) * int(n)
        found = (await reader().rows(SCORES_SQL.format(marks=marks), part))[0]
        scored, score = scored + int(found[0]), score + float(found[1])
    form = (await published(form_key)).form
    questions = [_asked(form, item, counts[item.id], sums[item.id]) for item in form.walk() if counts.get(item.id)]
    mean = score / scored if scored else None
    return SheetsCounted(total=len(rows), score=mean, questions=questions, behind=view)


def _asked(form: Form, item: Item, counts: dict[str, int], total: float) -> Asked:
    n = sum(counts.values())
    words: dict[str, Any] = {choice.v: choice.label for choice in form.choices_of(item)}
    if item.type == "yes_no":
        words = dict(YES_NO)
    if not words:
        is_number = any(counts.keys() - {""})
        return Asked(label=item.label, counts=(), n=n, mean=total / n if is_number else None)
    return Asked(label=item.label, counts=[(text, counts.get(key, 0)) for key, text in words.items()], n=n)
