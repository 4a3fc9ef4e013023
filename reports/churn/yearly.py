"""Yearly: what cars paid in the year that ended with a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from reports.churn.arrays import Numbers
    from reports.churn.fleet import Fleet

YEAR: Final = 365


def year_of(fleet: Fleet, rows: Numbers, money: Any) -> Any:
    """Give what each car paid in the year that ended with a visit (a row of the fleet; -1 for none)."""
    import numpy as np  # noqa: PLC0415 -- slow import

    visits = fleet.visits
    if not visits.cars.size:
        return np.zeros(rows.size)
    unknown = np.isnan(money.astype(float))
    running = np.append(0, np.cumsum(np.where(unknown, 0, money)))
    gaps = np.append(0, np.cumsum(unknown))
    at = np.maximum(rows, 0)
    first = np.searchsorted(visits.index.keys, visits.index.keys[at] - YEAR, side="right")
    first = np.maximum(first, visits.index.first[visits.cars[at]])
    sums = (running[at + 1] - running[first]).astype(float)
    sums[gaps[at + 1] - gaps[first] > 0] = np.nan
    return np.where(rows >= 0, sums, 0)
