"""Meeting figures: what the sheets of the demo's past meetings showed, counted from its own rows day by day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.text import LANGS
from reports.figures import FIGURES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.gate.writer import Writer

DAY_OF_STEPS: Final = """
SELECT t.happened_on, {label}, count(*), count(*) FROM sales_step t LEFT JOIN staff p ON p.id = t.consultant_id
WHERE t.kind = '{kind}' AND t.store_id = ? AND t.happened_on >= ? AND t.archived_at IS NULL GROUP BY 1, 2
"""
VISITS: Final = """
SELECT t.visited_on, '', count(*), count(*) FROM visit t
WHERE t.store_id = ? AND t.visited_on >= ? AND t.archived_at IS NULL GROUP BY 1
"""
LOW: Final = """
SELECT t.answered_on, '', count(*), count(*) FROM response t
WHERE t.score <= 600 AND t.store_id = ? AND t.answered_on >= ? AND t.archived_at IS NULL GROUP BY 1
"""
DUTIES: Final = """
SELECT t.kept_on, {label}, {value}, count(*) FROM duty_line t JOIN duty_sheet d ON d.id = t.sheet_id
JOIN staff p ON p.id = coalesce(d.delegate_id, d.person_id)
WHERE {states} AND d.store_id = ? AND t.kept_on >= ? AND t.archived_at IS NULL GROUP BY 1, 2
"""
MISSED: Final = DUTIES.format(label="p.name", value="count(*)", states="t.state = 'missed'")
KEPT_RATE: Final = DUTIES.format(
    label="''",
    value="1.0 * sum(CASE WHEN t.state IN ('done', 'late') THEN 1 ELSE 0 END) / count(*)",
    states="t.state IN ('done', 'late', 'excused', 'missed')",
)


@dataclass(frozen=True)
class Told:
    """One figure of a sheet: its item, which figure it is, of which day before, and how it is counted."""

    item: str
    figure: str
    sql: str
    back: int = 0


def _steps(kind: str, *, by_name: bool = False) -> str:
    return DAY_OF_STEPS.format(kind=kind, label="p.name" if by_name else "''")


TOLD: Final[dict[str, tuple[Told, ...]]] = {
    "sales_morning": (Told("yesterday_deals", "sales.deals", _steps("deal"), 1),),
    "sales_evening": (
        Told("duties", "duties.kept_rate", KEPT_RATE),
        Told("calls", "sales.calls", _steps("call_in")),
        Told("walk_ins", "sales.walk_ins", _steps("walk_in")),
        Told("test_drives", "sales.test_drives", _steps("test_drive")),
        Told("deals", "sales.deals", _steps("deal", by_name=True)),
        Told("deliveries", "sales.deliveries", _steps("delivery", by_name=True)),
    ),
    "service_morning": (
        Told("low", "shop.low_answers", LOW, 1),
        Told("missed", "duties.missed", MISSED, 1),
    ),
    "service_evening": (
        Told("visits", "visits.count", VISITS),
        Told("low", "shop.low_answers", LOW),
        Told("kept", "duties.kept_rate", KEPT_RATE),
    ),
}
Counts = dict[str, dict["date", list[tuple[str, float, int]]]]


class MeetingFigures:
    """The figures of past days, each counted once for all days."""

    def __init__(self, counts: Counts) -> None:
        """Keep what was counted, by the statement that counted it."""
        self._counts = counts

    @classmethod
    async def read(cls, writer: Writer, store: int, since: date) -> MeetingFigures:
        """Count every figure in the open transaction."""
        counts: Counts = {}
        for sql in {told.sql for several in TOLD.values() for told in several}:
            days: dict[date, list[tuple[str, float, int]]] = defaultdict(list)
            for day, label, value, number in await writer.rows(sql, [store, since]):
                days[day_of(day)].append((label or "", float(value), int(number)))
            counts[sql] = days
        return cls(counts)

    def of(self, key: str, day: date, at: str) -> dict[str, Any]:
        """Give the figures of a sheet as they stood at its sign-off, as a form keeps them."""
        return {told.item: self._kept(told, day - timedelta(days=told.back), at) for told in TOLD.get(key, ())}

    def _kept(self, told: Told, day: date, at: str) -> dict[str, Any]:
        figure = FIGURES.named(told.figure)
        named = told.sql in BY_NAME
        found: Sequence[tuple[str, float, int]] = self._counts[told.sql].get(day) or ([] if named else [("", 0.0, 0)])
        rows: list[dict[str, Any]] = [
            {"group": label or "all", "label": dict.fromkeys(LANGS, label), "value": value, "n": number,
             "shown": figure.unit.shown(value), "low": None, "high": None, "ends": [], "mark": "", "list": ""}
            for label, value, number in sorted(found, key=lambda one: -one[1])
        ]  # fmt: skip
        return {
            "figure": figure.name, "title": {lang: figure.title.to(lang) for lang in LANGS},
            "formula": {lang: figure.formula.to(lang) for lang in LANGS},
            "period": dict.fromkeys(LANGS, day.isoformat()), "where": "", "at": at, "rows": rows, "notes": [],
        }  # fmt: skip


BY_NAME: Final = frozenset(told.sql for several in TOLD.values() for told in several if "p.name" in told.sql)
