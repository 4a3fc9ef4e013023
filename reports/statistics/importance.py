"""Importance: how strongly a factor goes together with the whole, and which quadrant it stands in."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from models.text import Text
from reports.statistics.estimate import CONFIDENCE, Estimate

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import ArrayLike, NDArray

FEWEST = 50
FEWEST_FOR_INTERVAL = 4


class Quadrant(Enum):
    """Where a factor stands: how important it is, and how well we do."""

    CONCENTRATE = Text(zh="优先改进", en="Concentrate here")
    KEEP_UP = Text(zh="继续保持", en="Keep up the good work")
    LOW_PRIORITY = Text(zh="次要改进", en="Low priority")
    OVERKILL = Text(zh="可能过度", en="Possible overkill")


def derived_importance(factor: ArrayLike, overall: ArrayLike) -> float | None:
    """Give Spearman's correlation of a factor's answers with the overall ones; under 50 pairs there is none.

    Pairs with a missing answer (nan) are left out.
    """
    import numpy as np  # noqa: PLC0415 -- slow import
    from scipy.stats import spearmanr  # noqa: PLC0415 -- slow import

    left, right = _pairs(factor, overall)
    if left.size < FEWEST or not np.ptp(left) or not np.ptp(right):
        return None
    return float(spearmanr(left, right).statistic)


def correlation(one: ArrayLike, other: ArrayLike) -> Estimate:
    """Give Pearson's correlation with Fisher's interval; what never varies correlates with nothing."""
    import numpy as np  # noqa: PLC0415 -- slow import
    from scipy.stats import pearsonr  # noqa: PLC0415 -- slow import

    left, right = _pairs(one, other)
    n = int(left.size)
    if n < 2 or not np.ptp(left) or not np.ptp(right):  # noqa: PLR2004 -- a line needs two points
        return Estimate(None, n)
    found = pearsonr(left, right)
    if n < FEWEST_FOR_INTERVAL:
        return Estimate(float(found.statistic), n)
    low, high = found.confidence_interval(CONFIDENCE)
    return Estimate(float(found.statistic), n, float(low), float(high))


def crosshair(spots: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Give the middle of importance and performance, where the quadrants meet unless somebody moves it.

    >>> crosshair([(0.2, 8.0), (0.6, 9.0)])
    (0.4, 8.5)
    """
    count = len(spots) or 1
    return sum(x for x, _ in spots) / count, sum(y for _, y in spots) / count


def quadrant(importance: float, performance: float, cross: tuple[float, float]) -> Quadrant:
    """Give the quadrant; a spot on the line counts as important, and as done well.

    >>> quadrant(0.7, 7.9, (0.5, 8.5)).name
    'CONCENTRATE'
    """
    if importance >= cross[0]:
        return Quadrant.KEEP_UP if performance >= cross[1] else Quadrant.CONCENTRATE
    return Quadrant.OVERKILL if performance >= cross[1] else Quadrant.LOW_PRIORITY


def _pairs(one: ArrayLike, other: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    import numpy as np  # noqa: PLC0415 -- slow import

    left: NDArray[np.float64] = np.asarray(one, dtype=float)
    right: NDArray[np.float64] = np.asarray(other, dtype=float)
    both = ~(np.isnan(left) | np.isnan(right))
    return left[both], right[both]
