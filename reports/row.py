"""Row: one line of a figure: a group, its value with sample size and interval, and what lies behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.text import Text
from reports.statistics.samples import SampleMark, sample_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from models.view import View
    from reports.statistics.estimate import Estimate

GroupKey = str | int
ALL: GroupKey = "all"
EVERYTHING = Text(zh="全部", en="All")


@dataclass(frozen=True, kw_only=True)
class Behind:
    """What a row was counted from, when a view alone cannot say it: a named set as it was on a day."""

    resource: str
    name: str
    as_of: date
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One group of a figure. A missing value is None, never zero; a count has no interval."""

    group: GroupKey
    label: Text | str
    value: float | None
    n: int
    low: float | None = None
    high: float | None = None
    behind: View | Behind | None = None
    mark: SampleMark = SampleMark.ENOUGH

    @classmethod
    def estimated(
        cls, group: GroupKey, label: Text | str, estimate: Estimate, behind: View | Behind | None = None
    ) -> Row:
        """Make the row of an estimate, with the mark that its sample deserves."""
        return cls(
            group=group,
            label=label,
            value=estimate.value,
            n=estimate.n,
            low=estimate.low,
            high=estimate.high,
            behind=behind,
            mark=sample_mark(estimate.n),
        )

    def words(self, lang: str) -> str:
        """Name the group in a language."""
        return self.label.to(lang) if isinstance(self.label, Text) else self.label


def ranked(rows: Iterable[Row]) -> list[Row]:
    """Put the best first; groups with too few answers follow by name, for they have no rank."""
    return sorted(rows, key=lambda row: (_unranked(row), str(row.label) if _unranked(row) else -(row.value or 0)))


def _unranked(row: Row) -> bool:
    return row.value is None or row.mark is SampleMark.TOO_SMALL
