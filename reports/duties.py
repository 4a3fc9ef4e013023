"""Duties counted: lines of checklists whose time is over, by whoever had to do them, day by day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.duties.checklist import AGAIN
from models.rules.duties import DUE, KEPT
from models.text import Text
from models.view import View
from reports.source import source_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from models.access import Seat
    from reports.period import Period

SHEET: Final = "JOIN duty_sheet ds ON ds.id = t.sheet_id AND ds.archived_at IS NULL"
WHOSE: Final = "coalesce(ds.delegate_id, ds.person_id)"  # who does it instead answers for it
STATES: Final = ", ".join(f"'{state}'" for state in sorted(DUE))
BY: Final = {  # what is read of each group, and what makes it one
    "": ("1", ""),
    "person": (WHOSE, f"{WHOSE}, "),
    "post": ("ds.post_id", "ds.post_id, "),
    "store": ("ds.store_id", "ds.store_id, "),
    "item": ("ds.form_key, t.item, max(t.words), max(t.english)", "ds.form_key, t.item, "),
    "month": ("t.kept_on", "t.kept_on, "),
    "quarter": ("t.kept_on", "t.kept_on, "),
}


@dataclass
class Tally:
    """Lines of one group by how they ended."""

    kept: int = 0
    due: int = 0
    missed: int = 0
    words: Text | None = None

    def add(self, state: str, count: int) -> None:
        """Take in some lines of one state."""
        self.due += count
        self.kept += count if state in KEPT else 0
        self.missed += count if state == "missed" else 0

    @property
    def rate(self) -> float | None:
        """The share kept; None where nothing was due."""
        return self.kept / self.due if self.due else None


def lines_between(view: View, period: Period) -> View:
    """Give the lines of some days."""
    since = view.with_condition("kept_on", "from", period.first.isoformat())
    return since.with_condition("kept_on", "to", period.last.isoformat())


async def tallies(seat: Seat, view: View, by: str) -> dict[Any, Tally]:
    """Count the lines of a view, by person, post, store, item, or day."""
    source = await source_of("duty_lines", seat, view)
    columns, grouped = BY[by]
    more = f"AND t.state IN ({STATES}) GROUP BY {grouped}t.state"
    found: dict[Any, Tally] = defaultdict(Tally)
    for *key, state, count in await source.rows(f"{columns}, t.state, count(*)", joins=SHEET, more=more):
        tally = found[_key(by, key)]
        tally.add(state, int(count))
        if by == "item":
            tally.words = Text(zh=key[2], en=key[3] or key[2])
    return dict(found)


def _key(by: str, key: Sequence[Any]) -> Any:
    if by == "item":
        return f"{key[0]}/{str(key[1]).partition(AGAIN)[0]}"
    return day_of(key[0]) if by in {"month", "quarter"} else key[0]


async def by_day(seat: Seat, period: Period, by: str) -> dict[tuple[int, date], Tally]:
    """Count the lines of each person, or post, on each day of a period."""
    source = await source_of("duty_lines", seat, lines_between(View(), period))
    column = BY[by][0]
    more = f"AND t.state IN ({STATES}) GROUP BY {column}, t.kept_on, t.state"
    found: dict[tuple[int, date], Tally] = defaultdict(Tally)
    for key, day, state, count in await source.rows(f"{column}, t.kept_on, t.state, count(*)", joins=SHEET, more=more):
        found[key, day_of(day)].add(state, int(count))
    return dict(found)


async def handed_over(seat: Seat, view: View) -> set[int]:
    """Give everybody who did a sheet for somebody, or had one done: their list of lines is not the one counted."""
    source = await source_of("duty_lines", seat, view)
    more = "AND ds.delegate_id IS NOT NULL"
    rows = await source.rows("DISTINCT ds.person_id, ds.delegate_id", joins=SHEET, more=more)
    return {person for row in rows for person in row}


def summed(several: Iterable[Tally]) -> Tally:
    """Put groups together."""
    whole = Tally()
    for one in several:
        whole.kept += one.kept
        whole.due += one.due
        whole.missed += one.missed
    return whole
