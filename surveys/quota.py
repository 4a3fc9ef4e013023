"""Quotas: how many finished answers a cell holds, and whether more are wanted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from surveys.kept import as_kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from surveys.engine.programme import Quota
    from surveys.library import Running

# What counts is what was answered; who is still being called may not answer.
TAKEN_SQL: Final = """
SELECT i.store_id, i.advisor_id, v.series_id, i.drawn_on, i.outcome FROM invitation i
LEFT JOIN vehicle v ON v.id = i.vehicle_id
WHERE i.archived_at IS NULL AND i.programme_id = ? AND i.drawn_on >= ? AND i.outcome = 'complete'
"""
COLUMN: Final = {"store": "store_id", "advisor": "advisor_id", "series": "series_id"}
Cells = dict[str, set[tuple[object, ...]]]


async def full_cells(one: Running, today: date) -> Cells:
    """Give the cells of every quota that are full, in this month or day."""
    quotas = one.programme.quota
    if not quotas:
        return {}
    rows = await reader().dicts(TAKEN_SQL, [one.row, as_kept(today.replace(day=1))])
    return {quota.id: _full(quota, rows, today) for quota in quotas}


def _full(quota: Quota, rows: Iterable[Mapping[str, Any]], today: date) -> set[tuple[object, ...]]:
    of_day = "day" in quota.per
    counted = Counter(_cell(quota, row) for row in rows if not of_day or str(row["drawn_on"])[:10] == today.isoformat())
    return {cell for cell, number in counted.items() if number >= quota.target}


def is_full(full: Cells, visit: Mapping[str, Any], quotas: Iterable[Quota]) -> bool:
    """Tell whether a visit falls into a cell that is full."""
    return any(_cell(quota, visit) in full.get(quota.id, ()) for quota in quotas)


def _cell(quota: Quota, row: Mapping[str, Any]) -> tuple[object, ...]:
    return tuple(row[COLUMN[part]] for part in quota.per if part in COLUMN)
