"""Grouped: rows that were read once, split by month, quarter, store, person, choice or word, each with its list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.text import Text
from reports.grouping import MONTH, QUARTER
from reports.row import ALL, EVERYTHING
from reports.satisfaction.names import NOBODY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.view import View
    from reports.figure import Asked
    from reports.row import GroupKey

Seen = dict[str, Any]


@dataclass(frozen=True)
class Group:
    """Rows that belong together, with the list of them."""

    key: GroupKey
    label: Text
    rows: Sequence[Seen]
    view: View


def split(asked: Asked, rows: Sequence[Seen], view: View, on: str, words: Mapping[Any, Text]) -> list[Group]:
    """Split rows as they are asked for; `on` names the day they are counted on, `words` the groups by their values.

    A grouping is named like the field of the rows that it goes by, and like the column of the list behind it.
    """
    if asked.by in {MONTH.key, QUARTER.key}:
        return _by_time(asked, rows, view, on)
    if asked.by is None:
        return [Group(ALL, EVERYTHING, rows, view)]
    groups = []
    for key in dict.fromkeys(row[asked.by] for row in rows):
        own = [row for row in rows if row[asked.by] == key]
        seen = view.with_condition(asked.by, "empty" if key is None else "is", "" if key is None else str(key))
        label = NOBODY if key is None else words.get(key) or Text.plain(f"#{key}")
        groups.append(Group("none" if key is None else key, label, own, seen))
    return groups


def _by_time(asked: Asked, rows: Sequence[Seen], view: View, on: str) -> list[Group]:
    spans = asked.period.months if asked.by == MONTH.key else asked.period.quarters
    groups = []
    for span in spans:
        if span.first <= asked.as_of:
            first, last = span.first.isoformat(), span.last.isoformat()
            own = [row for row in rows if first <= str(row[on])[:10] <= last]
            seen = view.with_condition(on, "from", first).with_condition(on, "to", last)
            key = span.month_key if asked.by == MONTH.key else span.quarter_key
            groups.append(Group(key, span.label, own, seen))
    return groups
