"""A checklist counted: each line, each month, each person, by how it ended; with the lines behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.duties.checklist import AGAIN
from models.rules.calendar import months_before
from models.text import Text
from models.view import View
from reports.duties import Tally, lines_between, summed, tallies
from reports.period import Period
from reports.satisfaction.names import read_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat

MONTHS: Final = 6


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One group of a checklist's lines, how they ended, and the list of them."""

    label: Text
    tally: Tally
    behind: View


@dataclass(frozen=True, kw_only=True)
class ChecklistCounted:
    """What has become of a checklist in some months."""

    period: Period
    whole: Kept
    lines: Sequence[Kept]
    months: Sequence[Kept]
    people: Sequence[Kept]


async def checklist_counted(seat: Seat, form_key: str, today: date) -> ChecklistCounted:
    """Count the lines of a checklist in the last months, as far as the seat sees them."""
    period = Period.of_months(months_before(today.replace(day=1), MONTHS - 1), MONTHS)
    view = lines_between(View().with_condition("sheet.form_key", "is", form_key), period)
    items, people, days = [await tallies(seat, view, by) for by in ("item", "person", "month")]
    names = (await read_names()).words["advisor"]
    months = [(one, summed(t for day, t in days.items() if day in one)) for one in period.months if one.first <= today]
    return ChecklistCounted(
        period=period,
        whole=Kept(label=period.label, tally=summed(items.values()), behind=view),
        lines=[
            Kept(label=tally.words or Text.plain(key), tally=tally, behind=_line(view, key))
            for key, tally in items.items()
        ],
        months=[
            Kept(label=one.label, tally=tally, behind=lines_between(view, one)) for one, tally in months if tally.due
        ],
        people=[
            Kept(label=names.get(key, Text.plain(f"#{key}")), tally=tally,
                 behind=view.with_condition("sheet.person", "is", str(key)))
            for key, tally in people.items()
        ],
    )  # fmt: skip


def _line(view: View, key: str) -> View:
    item = key.partition("/")[2].partition(AGAIN)[0]
    return view.with_condition("item", "is", item)
