"""Store days: on which days a store works — its weekdays, its closing days, and those of the whole group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of
from models.rules.working_days import WEEKDAYS, WorkingDays
from models.settings import settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

CLOSING_SQL: Final = """
SELECT closed_on, kind, store_id FROM closing_day
WHERE archived_at IS NULL AND (store_id IS NULL OR store_id = ?) ORDER BY id
"""


async def working_days(store: int) -> WorkingDays:
    """Give the days on which a store works; what it says of a day of its own beats what holds for all stores."""
    rows = await reader().rows(CLOSING_SQL, [store])
    return days_of(rows, (await settings())["open_weekdays"])


def days_of(rows: Iterable[tuple[Any, str, int | None]], open_weekdays: Iterable[str]) -> WorkingDays:
    """Put weekdays and closing days together.

    >>> sundays = days_of([("2026-02-15", "worked", None), ("2026-02-15", "closed", 7)], WEEKDAYS[:6])
    >>> sorted(sundays.rests), sundays.worked
    ([6], frozenset())
    """
    said: dict[date, str] = {}
    for day, kind, _ in sorted(rows, key=lambda row: row[2] is not None):
        said[day_of(day)] = kind
    works = set(open_weekdays)
    return WorkingDays(
        rests=frozenset(number for number, name in enumerate(WEEKDAYS) if name not in works),
        closed=frozenset(day for day, kind in said.items() if kind == "closed"),
        worked=frozenset(day for day, kind in said.items() if kind == "worked"),
    )
