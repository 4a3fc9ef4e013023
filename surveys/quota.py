"""Quotas: how many finished answers a cell holds, and whether more are wanted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from surveys.kept import as_kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from models.database import Reader
    from models.gate.writer import Writer
    from surveys.engine.programme import Quota
    from surveys.library import Running

# What counts is what was answered; who is still being called may not answer.
COLUMNS: Final = ("id", "store_id", "advisor_id", "series_id", "drawn_on")
CELLS_SQL: Final = """
SELECT i.id, i.store_id, i.advisor_id, v.series_id, i.drawn_on FROM invitation i
LEFT JOIN vehicle v ON v.id = i.vehicle_id WHERE i.archived_at IS NULL AND i.programme_id = ? AND i.drawn_on >= ?
"""
TAKEN: Final = " AND i.outcome = 'complete'"
# Whom nobody has tried yet. Who was called, promised a call or sent a link is worked on to the end: an attempt that
# came to nothing would otherwise leave the rates, and somebody with a link would find it shut.
UNTRIED: Final = (
    " AND i.outcome = 'waiting' AND i.is_open = ? AND i.attempts = 0 AND i.token_hash IS NULL AND i.case_id IS NULL"
    " AND (i.handler_id IS NULL OR i.updated_at < ?)"
)
FULL_SQL: Final = """
UPDATE invitation SET outcome = 'quota_full', is_open = ?, ended_on = ?, version = version + 1, updated_at = ?
WHERE id = ? AND is_open = ? AND outcome = 'waiting'
"""
PART: Final = {"store": "store_id", "advisor": "advisor_id", "series": "series_id"}
Cell = tuple[object, ...]


@dataclass(frozen=True)
class FullCells:
    """The cells of a programme's quotas that are full, by the month or day of the draw."""

    quotas: Sequence[Quota] = ()
    cells: Mapping[str, set[Cell]] = field(default_factory=dict)

    def hold(self, drawn: Mapping[str, Any], day: date) -> bool:
        """Tell whether somebody drawn on a day falls into a full cell."""
        return any(_cell(quota, drawn, day) in self.cells.get(quota.id, ()) for quota in self.quotas)


async def full_cells(writer: Writer, one: Running, today: date) -> FullCells:
    """Give the cells that are full: of this month, and of the months in which those were drawn who still wait."""
    quotas = one.programme.quota
    if not quotas:
        return FullCells()
    return cells_of(quotas, await answered(writer, one, today))


async def answered(ask: Reader | Writer, one: Running, today: date) -> list[dict[str, Any]]:
    """Give those who have answered a programme this month, and in the months in which those were drawn who wait."""
    return await _rows(ask, TAKEN, [one.row, as_kept(_first_month(one, today))])


def cells_of(quotas: Sequence[Quota], rows: Sequence[Mapping[str, Any]]) -> FullCells:
    """Give the cells of some quotas that are full with those who have answered."""
    return FullCells(quotas, {quota.id: _full(quota, rows) for quota in quotas})


async def end_full(writer: Writer, one: Running, full: FullCells, today: date, now: datetime, held: datetime) -> int:
    """End those in full cells whom nobody has tried or has on the screen; gives how many."""
    if not any(full.cells.values()):
        return 0
    rows = await _rows(writer, UNTRIED, [one.row, _first_month(one, today), True, held])
    ending = [[False, today, now, row["id"], True] for row in rows if full.hold(row, day_of(row["drawn_on"]))]
    await writer.run_many(FULL_SQL, ending)
    return len(ending)


async def _rows(ask: Reader | Writer, more: str, values: Sequence[object]) -> list[dict[str, Any]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in await ask.rows(CELLS_SQL + more, values)]


def _first_month(one: Running, today: date) -> date:
    who = one.programme.who
    return (today - timedelta(days=who.expire_days + who.wait_days)).replace(day=1)


def _full(quota: Quota, rows: Iterable[Mapping[str, Any]]) -> set[Cell]:
    counted = Counter(_cell(quota, row, day_of(row["drawn_on"])) for row in rows)
    return {cell for cell, number in counted.items() if number >= quota.target}


def _cell(quota: Quota, row: Mapping[str, Any], day: date) -> Cell:
    period = day.isoformat() if "day" in quota.per else f"{day:%Y-%m}"
    return (period, *(row[PART[part]] for part in quota.per if part in PART))
