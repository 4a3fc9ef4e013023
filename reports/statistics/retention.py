"""Retention: the share lost by stock and by flow, who of a cohort still comes, and whether a countermeasure worked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before
from models.text import Text
from reports.statistics.proportions import share, share_difference

if TYPE_CHECKING:
    from datetime import date

    from reports.statistics.estimate import Estimate
    from reports.statistics.visiting import Days, Marks, Numbers, Visits

STOCK_FORMULA: Final = Text(
    zh="存量流失率 = 统计日已流失车辆 ÷（统计日全部在册来过的车辆），按车辆计",
    en="Stock: cars lost on the day ÷ all cars that have been here and are still in use, counted by car",
)
FLOW_FORMULA: Final = Text(
    zh="流量流失率 = 基准月来店、此后到本月末再没来过的车辆 ÷ 基准月来店车辆；基准月为 {months} 个月前",
    en="Flow: cars that came in the base month and not since, to the end of this month ÷ cars that came in the base "
    "month; the base month is {months} months back",
)
STEP: Final = 6


def stock_loss(lost: int, cars: int) -> Estimate:
    """Give the share of the cars that are lost, with its interval."""
    return share(lost, cars)


def flow_loss(came: int, back: int) -> Estimate:
    """Give the share that did not come back of the cars of a base month.

    >>> flow_loss(1200, 900).value, flow_loss(100, 88).value
    (0.25, 0.12)
    """
    return share(came - back, came)


def flow_months(month: date, months: int = STEP) -> tuple[date, date, date]:
    """Give the first days of the base month, of the month after it, and of the month after the one counted.

    >>> from datetime import date
    >>> [day.isoformat() for day in flow_months(date(2026, 12, 31))]
    ['2026-06-01', '2026-07-01', '2027-01-01']
    """
    first = month.replace(day=1)
    return months_before(first, months), months_before(first, months - 1), months_before(first, -1)


def flow_of(visits: Visits, month: date, months: int = STEP) -> Estimate:
    """Give the flow of a month from the visits: cars count once, however often they came."""
    base, after, end = flow_months(month, months)
    came = _cars_between(visits, base, after)
    back = _cars_between(visits, after, end)
    import numpy as np  # noqa: PLC0415 -- slow import

    return flow_loss(int(came.size), int(np.intersect1d(came, back, assume_unique=True).size))


@dataclass(frozen=True)
class Effect:
    """What a countermeasure changed: the share before, the share after, and the difference with Newcombe's interval."""

    before: Estimate
    after: Estimate
    change: Estimate

    @property
    def has_worked(self) -> bool | None:
        """Tell whether fewer are lost than before; None where it may be chance."""
        if self.change.is_noise or self.change.value is None:
            return None
        return self.change.value < 0


def effect(lost_before: int, cars_before: int, lost_after: int, cars_after: int) -> Effect:
    """Compare the losses before a countermeasure with those after it.

    >>> effect(300, 1200, 210, 1200).has_worked, effect(30, 120, 25, 120).has_worked
    (True, None)
    """
    return Effect(
        share(lost_before, cars_before),
        share(lost_after, cars_after),
        share_difference(lost_after, cars_after, lost_before, cars_before),
    )


@dataclass(frozen=True)
class Cohort:
    """One row of the grid: the first month, the cars that began then, and who of them came in each step since."""

    first: date
    cars: int
    cells: tuple[Estimate, ...]


@dataclass(frozen=True)
class Grid:
    """A retention grid. A cell whose time is not over for any car has n = 0 and no value: it is left blank."""

    step: int
    cohorts: tuple[Cohort, ...]


def retention_grid(visits: Visits, on: date, step: int = STEP, wide: int = 3, began: Days | None = None) -> Grid:
    """Give who of each cohort came again in each step of so many months since its first month.

    `wide` months make one cohort (3: a quarter); a step is counted from each car's own first month, and a cell holds
    the cars for which it is over. `began` is the day of purchase of each car in the order of `visits.starts`, where the
    first visit is not the beginning.
    """
    import numpy as np  # noqa: PLC0415 -- slow import

    known = visits.until(on)
    if not known.cars.size:
        return Grid(step, ())
    begins = known.days[known.starts] if began is None else began[np.isin(visits.cars[visits.starts], known.cars)]
    car = np.repeat(np.arange(known.starts.size), known.ends - known.starts + 1)
    begun = begins.astype("datetime64[M]")
    over = np.datetime64(on) + np.timedelta64(1, "D")
    full = (over.astype("datetime64[M]") - begun).astype(int) // step  # steps that are over, by car
    at = (known.days.astype("datetime64[M]") - begun[car]).astype(int) // step
    counts = ~np.isnat(begun)[car] & (at >= 0) & (at < full[car])
    came = np.zeros((begins.size, max(int(full[~np.isnat(begun)].max(initial=0)), 0)), dtype=bool)
    came[car[counts], at[counts]] = True
    group = begun.astype(int) // wide
    cohorts = [_cohort(int(one), wide, group == one, full, came) for one in np.unique(group[~np.isnat(begun)])]
    return Grid(step, tuple(cohorts))


def _cohort(number: int, wide: int, among: Marks, full: Numbers, came: Marks) -> Cohort:
    import numpy as np  # noqa: PLC0415 -- slow import

    mine, steps = came[among], full[among]
    cells = []
    for at in range(came.shape[1]):
        over = steps > at
        cells.append(share(int(mine[over, at].sum()), int(over.sum())))
    first: date = np.datetime64(number * wide, "M").astype("datetime64[D]").item()
    return Cohort(first, int(among.sum()), tuple(cells))


def _cars_between(visits: Visits, first: date, after: date) -> Numbers:
    import numpy as np  # noqa: PLC0415 -- slow import

    inside = (visits.days >= np.datetime64(first)) & (visits.days < np.datetime64(after))
    return np.unique(visits.cars[inside])
