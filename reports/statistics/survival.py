"""Survival: how long cars stay until they are lost, by Kaplan and Meier, and whether two groups differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reports.statistics.estimate import CONFIDENCE, Estimate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from numpy.typing import ArrayLike

    from reports.statistics.visiting import Floats, Marks, Numbers, Visits

HALF = 0.5
MONTH = 30.4375  # days, on average
FEWEST_GROUPS = 2


@dataclass(frozen=True)
class Stays:
    """How long each car stayed in days, and whether that ended with its loss; the others are still here."""

    cars: Numbers
    days: Floats
    lost: Marks


class Point(NamedTuple):
    """One step of a curve: the day, the share still here with its interval, and the cars that were at risk."""

    day: float
    share: float
    low: float
    high: float
    at_risk: int


@dataclass(frozen=True)
class Curve:
    """A survival curve: its steps, the cars in it, and how many of them were lost."""

    points: tuple[Point, ...]
    n: int
    lost: int

    def share_after(self, days: float) -> Estimate:
        """Give the share still here after so many days; none where nobody was watched that long."""
        before = [point for point in self.points if point.day <= days]
        if not self.points or days > self.points[-1].day:
            return Estimate(None, 0)
        if not before:
            return Estimate(1.0, self.n, 1.0, 1.0)
        return Estimate(before[-1].share, before[-1].at_risk, before[-1].low, before[-1].high)

    @property
    def median(self) -> float | None:
        """The day on which half are lost; None while more than half are still here."""
        return next((point.day for point in self.points if point.share <= HALF), None)


class LogRank(NamedTuple):
    """Whether groups stay equally long: the statistic, its p, and how many groups were compared."""

    statistic: float
    p: float
    groups: int

    @property
    def differs(self) -> bool:
        """Tell whether the groups differ by more than chance."""
        return self.p < 1 - CONFIDENCE


def stays(visits: Visits, on: date, months: int = 6) -> Stays:
    """Give how long each car stayed from its first visit to its first loss, or to the day if it was never lost."""
    import numpy as np  # noqa: PLC0415 -- slow import

    from reports.statistics.visiting import all_losses  # noqa: PLC0415 -- with numpy

    known = visits.until(on)
    cars, first = known.cars[known.starts], known.days[known.starts]
    losses = all_losses(known, on, months)
    owners, at = np.unique(losses.cars, return_index=True)
    place = np.searchsorted(cars, owners)
    end = np.full(cars.size, np.datetime64(on), dtype="datetime64[D]")
    end[place] = losses.since[at]
    lost = np.zeros(cars.size, dtype=bool)
    lost[place] = True
    return Stays(cars, (end - first).astype(float), lost)


def kaplan_meier(days: ArrayLike, lost: ArrayLike) -> Curve:
    """Give the share still here after each day on which one was lost, with the interval of log(-log)."""
    import numpy as np  # noqa: PLC0415 -- slow import

    time: Floats = np.asarray(days, dtype=float)
    ended: Numbers = np.asarray(lost, dtype=int)
    if time.size == 0:
        return Curve((), 0, 0)
    from statsmodels.duration.survfunc import SurvfuncRight  # noqa: PLC0415 -- slow import

    with np.errstate(divide="ignore", invalid="ignore"):  # where all are lost at once the error is not defined
        fitted = SurvfuncRight(time, ended)
    left: Floats = np.asarray(fitted.surv_prob)
    low, high = _log_log(left, np.asarray(fitted.surv_prob_se))
    columns = (fitted.surv_times, left, low, high, fitted.n_risk)
    points = [Point(float(d), float(s), float(a), float(b), int(n)) for d, s, a, b, n in zip(*columns, strict=True)]
    longest = float(time.max())
    if not points or points[-1].day < longest:  # the curve goes on, level, as long as anybody was watched
        end = points[-1] if points else Point(0.0, 1.0, 1.0, 1.0, time.size)
        points.append(end._replace(day=longest, at_risk=int((time >= longest).sum())))
    return Curve(tuple(points), time.size, int(ended.sum()))


def log_rank(days: ArrayLike, lost: ArrayLike, groups: Sequence[object] | ArrayLike) -> LogRank | None:
    """Tell whether groups stay equally long; None where there is nothing to compare."""
    import numpy as np  # noqa: PLC0415 -- slow import

    time: Floats = np.asarray(days, dtype=float)
    ended: Numbers = np.asarray(lost, dtype=int)
    names, group = np.unique(np.asarray(groups), return_inverse=True)
    if names.size < FEWEST_GROUPS or not ended.any():
        return None
    from statsmodels.duration.survfunc import survdiff  # noqa: PLC0415 -- slow import

    statistic, p = survdiff(time, ended, group)
    return LogRank(float(statistic), float(p), int(names.size))


def _log_log(left: Floats, error: Floats) -> tuple[Floats, Floats]:
    """Give the interval that never leaves 0 to 1."""
    import numpy as np  # noqa: PLC0415 -- slow import
    from scipy.stats import norm  # noqa: PLC0415 -- slow import

    inside = (left > 0) & (left < 1)
    z = norm.ppf(0.5 + CONFIDENCE / 2)
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = z * error / (left * np.log(left))
        low, high = left ** np.exp(-reach), left ** np.exp(reach)
    return np.where(inside, low, left), np.where(inside, high, left)
