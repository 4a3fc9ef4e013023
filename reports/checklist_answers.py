"""A checklist's filled sheets counted, version by version: how many, their mean score, each question's answers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.database import reader
from models.database.many import in_parts, marks_for, rows_in_parts
from models.database.stored import day_of
from models.gate.choosing import ids_of
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from surveys.library import published, version_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from reports.period import Period
    from surveys.engine.form import Form, Item
    from surveys.library import Published

STATES: Final = "complete,partial"
YES_NO: Final = {"y": Text(zh="是", en="Yes"), "n": Text(zh="否", en="No")}
ANSWERS_SQL: Final = """
SELECT item, choice, value_num, count(*) FROM answer WHERE response_id IN ({marks}) AND hidden = ?
GROUP BY item, choice, value_num
"""
WORDS_SQL: Final = """
SELECT item, response_id, value_text FROM answer
WHERE response_id IN ({marks}) AND item IN ({items}) AND hidden = ? AND value_text <> '' ORDER BY response_id DESC, id
"""
SHEETS_SQL: Final = "SELECT id, answered_on, form_version_id FROM response WHERE id IN ({marks})"
ALL: Final = "all"  # every version, instead of the number of one
WRITTEN: Final = frozenset({"text", "long_text"})
MOST_WRITTEN: Final = 20
SCORES_SQL: Final = "SELECT count(score), coalesce(sum(score), 0) FROM response WHERE id IN ({marks})"


@dataclass(frozen=True, kw_only=True)
class Written:
    """What somebody wrote: the sheet it stands in, its day and the words."""

    response: int
    day: date
    words: str


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question: how often each answer was given, the mean where it is a number, the newest where it is words."""

    label: Text
    counts: Sequence[tuple[Text, int]]
    n: int
    mean: float | None = None
    written: Sequence[Written] = ()
    is_gone: bool = False  # the version in use asks it no more


@dataclass(frozen=True, kw_only=True)
class SheetsCounted:
    """The filled sheets of some months, as far as a seat sees them; `version` is the one that is counted, or ALL."""

    total: int
    score: float | None
    questions: Sequence[Asked]
    behind: View
    version: str = ""
    versions: Sequence[tuple[int, int]] = ()  # the number of each version that was filled in, and how many sheets


@dataclass
class _Counts:
    """What the answers of some sheets come to, by the questions' names."""

    answers: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    sums: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    written: dict[str, list[Written]] = field(default_factory=lambda: defaultdict(list))
    scored: int = 0
    score: float = 0.0


async def sheets_counted(seat: Seat, form_row: int, form_key: str, period: Period, version: str = "") -> SheetsCounted:
    """Count the filled sheets of one version, the newest that was filled in unless said; none for who may see none."""
    view = View().with_condition("form", "is", str(form_row)).with_condition("state", "in", STATES)
    view = view.with_condition("answered_on", "from", period.first.isoformat())
    view = view.with_condition("answered_on", "to", period.last.isoformat())
    resource = RESOURCES["responses"]
    rows = [row for row, _ in await ids_of(resource, seat, view)] if seat.may(resource.can, VIEW) else []
    by_version: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for row, day, kept in await rows_in_parts(reader(), SHEETS_SQL, rows):
        by_version[kept].append((day_of(day), row))
    filled = [await version_at(row) for row in by_version]
    filled.sort(key=lambda one: one.form.version, reverse=True)
    versions = [(one.form.version, len(by_version[one.version_row])) for one in filled]
    known = {str(number) for number, _ in versions} | {ALL}
    version = version if version in known else str(versions[0][0]) if versions else ""
    chosen = [one for one in filled if version in {ALL, str(one.form.version)}]
    days = {row: day for one in chosen for day, row in by_version[one.version_row]}
    current = await published(form_key)
    counts = await _count(days, chosen)
    return SheetsCounted(
        total=len(days),
        score=counts.score / counts.scored if counts.scored else None,
        questions=_questions(current, chosen, counts),
        behind=view,
        version=version,
        versions=versions,
    )


async def _count(days: Mapping[int, date], chosen: Sequence[Published]) -> _Counts:
    """Count the answers of some sheets, and keep the newest words of each question that asks for words."""
    counts = _Counts()
    wanted = {item.id for one in chosen for item in one.form.walk() if item.type in WRITTEN}
    for part in in_parts(sorted(days, key=lambda row: (days[row], row), reverse=True)):
        marks = marks_for(part)
        for item, choice, number, n in await reader().rows(ANSWERS_SQL.format(marks=marks), [*part, False]):
            key = choice or ("" if number is None else f"{number:g}")
            counts.answers[item][key] += int(n)
            counts.sums[item] += float(number or 0) * int(n)
        found = (await reader().rows(SCORES_SQL.format(marks=marks), part))[0]
        counts.scored, counts.score = counts.scored + int(found[0]), counts.score + float(found[1])
        open_ = sorted(item for item in wanted if len(counts.written[item]) < MOST_WRITTEN)
        if open_:
            sql = WORDS_SQL.format(marks=marks, items=marks_for(open_))
            told = [
                (item, Written(response=row, day=days[row], words=words))
                for item, row, words in await reader().rows(sql, [*part, *open_, False])
            ]
            for item, one in sorted(told, key=lambda pair: (pair[1].day, pair[1].response), reverse=True):
                if len(counts.written[item]) < MOST_WRITTEN:
                    counts.written[item].append(one)
    return counts


def _questions(current: Published, chosen: Sequence[Published], counts: _Counts) -> list[Asked]:
    """Give each answered question once, in the words of the newest version that was counted and asks it."""
    asked = {item.id for item in current.form.walk() if not item.retired}
    held: dict[str, list[tuple[Form, Item]]] = defaultdict(list)
    for one in chosen:
        for item in one.form.walk():
            if counts.answers.get(item.id):
                held[item.id].append((one.form, item))
    return [_asked(name, forms, counts, is_gone=name not in asked) for name, forms in held.items()]


def _asked(name: str, forms: Sequence[tuple[Form, Item]], counts: _Counts, *, is_gone: bool) -> Asked:
    given, label = counts.answers[name], next((item.label for _, item in forms if not item.retired), forms[0][1].label)
    n = sum(given.values())
    words: dict[str, Text] = {}
    for form, item in forms:  # the newest first: a choice that has gone keeps its words below the others
        offered = YES_NO if item.type == "yes_no" else {choice.v: choice.label for choice in form.choices_of(item)}
        words = words | {key: text for key, text in offered.items() if key not in words}
    if not words:
        mean = counts.sums[name] / n if given.keys() - {""} else None
        return Asked(label=label, counts=(), n=n, mean=mean, written=counts.written.get(name, ()), is_gone=is_gone)
    return Asked(label=label, counts=[(text, given.get(key, 0)) for key, text in words.items()], n=n, is_gone=is_gone)
