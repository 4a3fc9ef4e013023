"""Means: an average with its interval, and whether two averages differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.statistics.estimate import CONFIDENCE, Estimate
from reports.statistics.samples import FEWEST_TO_TRUST, finite_population

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

RESAMPLES = 4999
SEED = 20261122  # fixed: the same answers give the same interval every time a page is opened


def mean(values: ArrayLike, population: int | None = None) -> Estimate:
    """Give the mean with Student's interval, below 30 answers with a bootstrap's.

    Where the number of all customers is known, the interval shrinks as the part of them that answered grows.
    """
    import numpy as np  # noqa: PLC0415 -- slow import

    counted: NDArray[np.float64] = np.asarray(values, dtype=float)
    n = counted.size
    if n == 0:
        return Estimate(None, 0)
    middle = float(counted.mean())
    if n == 1:
        return Estimate(middle, 1)
    low, high = _bootstrap(counted) if n < FEWEST_TO_TRUST else _student(counted)
    shrunk = finite_population(n, population)
    return Estimate(middle, n, middle - (middle - low) * shrunk, middle + (high - middle) * shrunk)


def mean_difference(values: ArrayLike, before: ArrayLike) -> Estimate:
    """Give how much one mean exceeds another, with Welch's interval, which allows for unequal spread."""
    import numpy as np  # noqa: PLC0415 -- slow import

    now: NDArray[np.float64] = np.asarray(values, dtype=float)
    then: NDArray[np.float64] = np.asarray(before, dtype=float)
    n = min(now.size, then.size)
    if n == 0:
        return Estimate(None, 0)
    difference = float(now.mean() - then.mean())
    if n == 1:
        return Estimate(difference, 1)
    if not now.var() and not then.var():
        return Estimate(difference, n, difference, difference)
    from statsmodels.stats.weightstats import CompareMeans, DescrStatsW  # noqa: PLC0415 -- slow import

    compared = CompareMeans(DescrStatsW(now), DescrStatsW(then))
    low, high = compared.tconfint_diff(alpha=1 - CONFIDENCE, usevar="unequal")
    return Estimate(difference, n, float(low), float(high))


def _student(values: NDArray[np.float64]) -> tuple[float, float]:
    from statsmodels.stats.weightstats import DescrStatsW  # noqa: PLC0415 -- slow import

    low, high = DescrStatsW(values).tconfint_mean(alpha=1 - CONFIDENCE)
    return float(low), float(high)


def _bootstrap(values: NDArray[np.float64]) -> tuple[float, float]:
    if values.min() == values.max():
        return float(values[0]), float(values[0])
    import numpy as np  # noqa: PLC0415 -- slow import
    from scipy.stats import bootstrap  # noqa: PLC0415 -- slow import

    drawn = bootstrap(
        (values,),
        np.mean,
        confidence_level=CONFIDENCE,
        n_resamples=RESAMPLES,
        method="percentile",
        rng=np.random.default_rng(SEED),
    )
    return float(drawn.confidence_interval.low), float(drawn.confidence_interval.high)
