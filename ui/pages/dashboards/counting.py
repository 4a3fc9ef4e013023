"""Counting the tiles: each figure for the seat that looks at it, with the days before it beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.problem import Refused
from models.resources import RESOURCES
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import PERIODS, Period
from ui.errors import reported
from ui.pages.churn.readers import READERS as CHURN_READERS
from ui.pages.dashboards import words as say
from ui.pages.satisfaction.charts import READERS as SATISFACTION_READERS
from ui.words import FAILED_WHY

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.dashboards.tiles import Tile
    from models.text import Text
    from reports.figure import Figure, FigureAnswer
    from reports.row import Row

READERS: Final = {"churn": CHURN_READERS, "satisfaction": SATISFACTION_READERS}  # as of the pages of these figures
OFF_THE_WALL: Final = frozenset({"satisfaction.words", "churn.key_customers", "satisfaction.reasons"})
PRIVATE: Final = frozenset({"accountability"})  # families that only those concerned may see


@dataclass(frozen=True)
class Shown:
    """One tile as it was counted, or the sentence why it could not be."""

    tile: Tile
    answer: FigureAnswer | None = None
    before: Row | None = None
    before_days: Period | None = None
    problem: Text | None = None


def may_watch(seat: Seat, figure: Figure) -> bool:
    """Tell whether a seat may see a figure at all; whose rows it counts, the figure asks itself."""
    family = figure.name.partition(".")[0]
    if family in READERS and not seat.roles & READERS[family]:
        return False
    return not figure.resource or seat.may(RESOURCES[figure.resource].can, VIEW)


def fits_the_wall(tile: Tile) -> bool:
    """Tell whether a tile may hang where customers pass: no names of people, nothing that somebody said in trust."""
    if tile.figure in OFF_THE_WALL or tile.figure.partition(".")[0] in PRIVATE:
        return False
    try:
        grouping = FIGURES.named(tile.figure).grouping(tile.by or None)
    except Refused:
        return False
    return grouping is None or not grouping.people


async def shown_for(seat: Seat, tile: Tile) -> Shown:
    """Count one tile for a seat."""
    try:
        figure = FIGURES.named(tile.figure)
    except Refused:
        return Shown(tile, problem=say.GONE.fill(name=tile.figure))
    if not may_watch(seat, figure):
        return Shown(tile, problem=say.NOT_YOURS)
    try:
        period = "today" if figure.of_now else tile.period
        now = Period.named(period if period in PERIODS else "this_month", seat.today)
        asked = Asked(seat=seat, period=now, as_of=seat.today, by=tile.by or None, params=tile.params)
        answer = await figure.answer(asked)
        return Shown(tile, answer, *await _before(answer))
    except Refused as refused:
        return Shown(tile, problem=refused.text)
    except Exception as error:  # noqa: BLE001 -- one tile that breaks does not take the others with it
        reported(error, f"tile {tile.figure}")
        return Shown(tile, problem=FAILED_WHY)


async def _before(answer: FigureAnswer) -> tuple[Row | None, Period | None]:
    """Count the same number of days before, where one number is shown that days make a difference to."""
    asked, tile_days = answer.asked, answer.asked.period
    if asked.by is not None or len(answer.rows) != 1 or tile_days.first == tile_days.last:
        return None, None
    then = days_before(tile_days, asked.as_of)
    rows = (await answer.figure.answer(replace(asked, period=then, as_of=min(then.last, asked.as_of)))).rows
    return (rows[0] if len(rows) == 1 else None), then


def days_before(period: Period, today: date) -> Period:
    """Give the days to set beside a period: of one that still runs, as many as have passed of it.

    >>> from datetime import date
    >>> days_before(Period.of_months(date(2026, 11, 1), 1), date(2026, 11, 22)).last.isoformat()
    '2026-10-22'
    """
    then = period.previous
    if period.last <= today:
        return then
    passed = max(timedelta(), today - period.first)
    return Period(then.first, min(then.last, then.first + passed))
