"""Parts: answers cut into months, stores, people or series, each with the list of exactly its responses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.tables.surveys import OUTSIDE
from models.text import Text
from models.view import Condition, View
from reports.grouping import ADVISOR, CHANNEL, DEPARTMENT, MONTH, QUARTER, SERIES, STORE
from reports.row import ALL, EVERYTHING, Row, ranked
from reports.statistics.samples import SampleMark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import pandas as pd

    from reports.figure import Asked
    from reports.grouping import Grouping
    from reports.period import Period
    from reports.row import GroupKey
    from reports.satisfaction.answers import Answers
    from reports.statistics.estimate import Estimate

BY: Final[tuple[Grouping, ...]] = (MONTH, QUARTER, STORE, DEPARTMENT, ADVISOR, SERIES, CHANNEL)
PATHS: Final = {
    "store": "store",
    "advisor": "advisor",
    "department": "advisor.department",
    "series": "vehicle.series",
    "channel": "channel",
}
FEWEST_ANONYMOUS: Final = 5
NONE: Final = "none"  # the group of those of whom a thing is not said
LINE: Final = Text(zh="{part} · {words}", en="{part} · {words}")
HIDDEN: Final = Text(
    zh="匿名答卷少于 {fewest} 份的分组不显示，以免认出是谁。",
    en="Groups with fewer than {fewest} anonymous answers are not shown, so that nobody can be recognised.",
).fill(fewest=FEWEST_ANONYMOUS)


@dataclass(frozen=True)
class Part:
    """One group: its answers, its days, and the conditions that a list asks for it by."""

    group: GroupKey
    label: Text
    rows: pd.DataFrame
    period: Period
    where: tuple[Condition, ...] = ()
    is_hidden: bool = False


def parts_of(answers: Answers, asked: Asked) -> list[Part]:
    """Cut the answers of the period the way that was asked for; what might give an anonymous person away is hidden."""
    if asked.by in {MONTH.key, QUARTER.key}:
        spans = asked.period.months if asked.by == MONTH.key else asked.period.quarters
        begun = [span for span in spans if span.first <= asked.as_of] or spans[:1]
        parts = [_span(answers, span, is_month=asked.by == MONTH.key) for span in begun]
    else:
        whole = within(answers.table, asked.period)
        if asked.by in PATHS:
            parts = list(_groups(answers, asked, whole))
        else:
            parts = [Part(ALL, EVERYTHING, whole, asked.period)]
    return without_small(parts)


def within(table: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Give the answers of a period; the table is ordered by day, so they lie side by side."""
    import pandas as pd  # noqa: PLC0415 -- slow import

    days = table["day"].array
    start = days.searchsorted(pd.Timestamp(period.first))
    return table.iloc[start : days.searchsorted(pd.Timestamp(period.last), side="right")]


def _span(answers: Answers, span: Period, *, is_month: bool) -> Part:
    key = span.month_key if is_month else span.quarter_key
    return Part(key, span.label, within(answers.table, span), span)


def _groups(answers: Answers, asked: Asked, rows: pd.DataFrame) -> Iterable[Part]:
    column = str(asked.by)
    for found, some in rows.groupby(column, dropna=False, sort=False):
        key: Any = found if isinstance(found, str) else None if found != found else int(found)  # noqa: PLR0124 -- nan
        said = Condition(PATHS[column], "empty") if key is None else None
        where = said or Condition(PATHS[column], "is", answers.names.code(column, key))
        yield Part("none" if key is None else key, answers.names.of(column, key), some, asked.period, (where,))


def without_small(parts: Sequence[Part]) -> list[Part]:
    """Hide groups of a few anonymous answers, and a second one where the sum of the others would tell the first."""
    small = [place for place, part in enumerate(parts) if _is_small(part)]
    if len(small) == 1 and len(parts) > 1:
        others = [place for place, part in enumerate(parts) if place != small[0] and len(part.rows)]
        small += sorted(others, key=lambda place: len(parts[place].rows))[:1]
    return [
        Part(part.group, part.label, part.rows.iloc[:0], part.period, part.where, is_hidden=True)
        if place in small
        else part
        for place, part in enumerate(parts)
    ]


def _is_small(part: Part) -> bool:
    return 0 < len(part.rows) < FEWEST_ANONYMOUS and bool((part.rows["identity"] == "anonymous").any())


def behind(answers: Answers, asked: Asked, part: Part, *more: Condition) -> View | None:
    """Give the list that shows exactly the responses of a part."""
    if part.is_hidden:
        return None
    given = asked.view or View()
    first, last = part.period.first.isoformat(), part.period.last.isoformat()
    view = View(
        where=(
            Condition("form", "is", str(answers.form_row)),
            Condition("state", "is", "complete"),
            Condition("channel", "not", OUTSIDE),
        )
    )
    days = (Condition("answered_on", "from", first), Condition("answered_on", "to", last))
    return View(where=(*view.where, *days, *given.where, *part.where, *more), search=given.search)


def within_part(asked: Asked, part: Part, name: str, words: Text) -> tuple[str, Text]:
    """Give group and name of a line inside a part; where nothing is cut up, the line's own."""
    if not is_cut(asked):
        return name, words
    return f"{part.group}/{name}", LINE.fill(part=part.label, words=words)


def is_cut(asked: Asked) -> bool:
    """Tell whether the answers are cut into parts at all."""
    return asked.by in {one.key for one in BY}


def narrowing(asked: Asked, part: Part) -> dict[str, str]:
    """Give the filters that leave just a part, for pages that list what no list can ask for."""
    columns = {path: column for column, path in PATHS.items()}
    said = {columns[one.path]: NONE if one.operator == "empty" else str(one.value) for one in part.where}
    if asked.by in {MONTH.key, QUARTER.key}:
        said |= {"first": part.period.first.isoformat(), "last": part.period.last.isoformat()}
    return said


def estimated(
    answers: Answers, asked: Asked, parts: Iterable[Part], estimate: Callable[[Part], Estimate], *more: Condition
) -> list[Row]:
    """Make a row of each part."""
    rows = []
    for part in parts:
        seen = behind(answers, asked, part, *more)
        if part.is_hidden:
            rows.append(Row(group=part.group, label=part.label, value=None, n=0, mark=SampleMark.TOO_SMALL))
        else:
            rows.append(Row.estimated(part.group, part.label, estimate(part), seen))
    return ranked(rows) if asked.by in PATHS else rows


def notes_of(parts: Iterable[Part]) -> list[Text]:
    """Say what was hidden."""
    return [HIDDEN] if any(part.is_hidden for part in parts) else []
