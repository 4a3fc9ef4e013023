"""Front: the manager's two questions — how many came back, how many did we lose — and how all cars stand."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reports.churn.answering import CLASS_PICKS, PARTIAL_PICKS, STATUS_PICKS
from reports.churn.counting import counted, several, shared
from reports.churn.picking import (
    flow,
    lost,
    lost_of_stake,
    lost_of_stock,
    newly_come,
    won_back,
)
from reports.churn.scope import Scope, scope_of
from reports.statistics.retention import STEP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from reports.churn.picking import Pick
    from reports.figure import Asked
    from reports.period import Period
    from reports.row import Row

HUNDRED: Final = 100
TARGET: Final = "churn_target"


@dataclass(frozen=True, kw_only=True)
class Front:
    """What stands first on the page; every row carries the list behind it. Shares run from 0 to 1."""

    on: date  # the statistics day
    days: Period  # what is counted as lost and won back
    before: Period  # the days before, as long
    counted_at: datetime
    classes: Sequence[Row]
    partial: Sequence[Row]
    by_hand: Sequence[Row]
    came_back: Row
    lost: Row
    new: Row
    lost_share: Row
    came_back_before: Row
    lost_before: Row
    stock: Row
    stock_before: Row  # on the last day of the days before
    flow: Row
    target: float | None


async def front_of(asked: Asked) -> Front:
    """Count what stands first on the page."""
    scope = await scope_of(replace(asked, by=None))
    return await asyncio.to_thread(_front, scope)


def _front(scope: Scope) -> Front:
    earlier = replace(scope, asked=replace(scope.asked, period=scope.days.previous))
    target = int(scope.asked.seat.settings.get(TARGET, 0) or 0)
    return Front(
        on=scope.day,
        days=scope.days,
        before=earlier.days,
        counted_at=scope.fleet.read_at,
        classes=several(scope, CLASS_PICKS),
        partial=several(scope, PARTIAL_PICKS),
        by_hand=several(scope, STATUS_PICKS),
        came_back=_one(scope, won_back),
        lost=_one(scope, lost),
        new=_one(scope, newly_come),
        lost_share=shared(scope, lost_of_stake)[0],
        came_back_before=_one(earlier, won_back),
        lost_before=_one(earlier, lost),
        stock=shared(scope, lost_of_stock)[0],
        stock_before=shared(earlier, lost_of_stock)[0],
        flow=shared(scope, flow(STEP))[0],
        target=target / HUNDRED if target else None,
    )


def _one(scope: Scope, pick: Pick) -> Row:
    return counted(scope, pick)[0]
