"""Keeping: who of a cohort comes again, and how long cars stay until they are lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from reports.churn.arrays import as_datetimes, number_of
from reports.churn.groups import Chosen, cut
from reports.churn.scope import Scope, scope_of
from reports.churn.spells import visits_of
from reports.figure import Counted
from reports.row import ALL, EVERYTHING, Row, ranked
from reports.statistics.retention import STEP, retention_grid
from reports.statistics.survival import Curve, kaplan_meier, log_rank, stays
from reports.statistics.visiting import Visits

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from reports.figure import Asked
    from reports.statistics.retention import Grid
    from reports.statistics.survival import LogRank

MONTH_DAYS: Final = 30.4375
FEWEST_CARS: Final = 10  # of a curve of its own
MOST_CURVES: Final = 8
DIFFERS: Final = Text(
    zh="各组差别明显（log-rank 检验，p = {p}）。", en="The groups differ by more than chance (log-rank, p = {p})."
)
ALIKE: Final = Text(
    zh="各组差别可能只是偶然（log-rank 检验，p = {p}）。",
    en="The groups may differ by chance alone (log-rank, p = {p}).",
)
LEFT_OUT: Final = Text(
    zh="只画车最多的 {most} 组；不到 {fewest} 台的组不画。",
    en="The {most} groups with the most cars are drawn; none with fewer than {fewest}.",
).fill(most=MOST_CURVES, fewest=FEWEST_CARS)


@dataclass(frozen=True)
class Line:
    """One curve: its group, the group's name, and the steps."""

    key: str
    label: Text
    curve: Curve


@dataclass(frozen=True)
class Curves:
    """How long cars stay, group by group, and whether the groups differ; `left_out` says that some are not here."""

    lines: tuple[Line, ...]
    test: LogRank | None
    left_out: bool = False

    @property
    def words(self) -> Text | None:
        """Say whether the groups differ; nothing where there is nothing to compare."""
        if self.test is None:
            return None
        return (DIFFERS if self.test.differs else ALIKE).fill(p=f"{self.test.p:.3g}")


async def grid_of(asked: Asked, step: int = STEP, wide: int = 3, began: str = "visit") -> Grid:
    """Give who of each cohort came again in each step of so many months; cohorts begin by first visit or purchase."""
    scope = await scope_of(asked)
    found: Grid = await _once(scope, ("grid", step, wide, began), lambda: _grid(scope, step, wide, began))
    return found


async def curves_of(asked: Asked, by: str = "") -> Curves:
    """Give how long cars stay, from the first visit; by series, or by the advisor of the first visit, and the like."""
    scope = await scope_of(asked)
    found: Curves = await _once(scope, ("curves", by), lambda: _curves(scope, by))
    return found


async def survival(asked: Asked, after: int) -> Counted:
    """Count the share still coming after so many months."""
    found = await curves_of(asked, asked.by or "")
    rows = [
        Row.estimated(_group(line.key), line.label, line.curve.share_after(after * MONTH_DAYS)) for line in found.lines
    ]
    notes = [words for words in (found.words, LEFT_OUT if found.left_out else None) if words]
    return Counted(ranked(rows) if asked.by else rows, notes)


async def _once(scope: Scope, key: tuple[Hashable, ...], count: Callable[[], Any]) -> Any:
    """Count in a thread, once for these cars and this day."""
    return await scope.fleet.once_beside((*key, scope.day, scope.months[1], scope.mark), count)


def _group(key: str) -> str | int:
    return int(key) if key.isdecimal() else key


def visits_among(scope: Scope) -> Visits:
    """Give the visits of the cars that are asked about."""
    visits = visits_of(scope.fleet)
    if scope.among is None:
        return visits
    kept = scope.among[visits.cars]
    return Visits(visits.cars[kept], visits.days[kept], None if visits.spent is None else visits.spent[kept])


def _grid(scope: Scope, step: int, wide: int, began: str) -> Grid:
    visits = visits_among(scope)
    born = None
    if began == "purchase":
        born = as_datetimes(scope.fleet.files["born"][visits.cars[visits.starts]])
    return retention_grid(visits, scope.day, step, wide, born)


def _curves(scope: Scope, by: str) -> Curves:
    import numpy as np  # noqa: PLC0415 -- slow import

    found = stays(visits_among(scope), scope.day, scope.months[1])
    if not by:
        return Curves((Line(str(ALL), EVERYTHING, kaplan_meier(found.days, found.lost)),), None)
    first = scope.fleet.visits.index.first[found.cars]
    until = np.full(found.cars.size, number_of(scope.day), dtype=np.int64)
    groups = cut(scope, by, Chosen(found.cars, first, until, scope.day))
    sizes = np.bincount(groups.places, minlength=len(groups.keys))
    order = [int(place) for place in np.argsort(-sizes, kind="stable") if sizes[place] >= FEWEST_CARS][:MOST_CURVES]
    lines = [
        Line(groups.keys[place], groups.labels[place], kaplan_meier(found.days[mine], found.lost[mine]))
        for place in order
        for mine in (groups.places == place,)
    ]
    among = np.isin(groups.places, order)
    test = log_rank(found.days[among], found.lost[among], groups.places[among])
    return Curves(tuple(lines), test, len(order) < len(groups.keys))
