"""Proportions: a share of the answers with Wilson's interval, and the difference of two with Newcombe's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.statistics.estimate import CONFIDENCE, Estimate

if TYPE_CHECKING:
    from collections.abc import Iterable


def share(hits: int, n: int) -> Estimate:
    """Give the share of hits with Wilson's interval, which stays honest at 0 % and 100 %.

    >>> estimate = share(42, 50)
    >>> round(estimate.low, 4), round(estimate.high, 4)
    (0.7149, 0.9166)
    """
    if n == 0:
        return Estimate(None, 0)
    from statsmodels.stats.proportion import proportion_confint  # noqa: PLC0415 -- slow import

    low, high = proportion_confint(hits, n, alpha=1 - CONFIDENCE, method="wilson")
    return Estimate(hits / n, n, float(low), float(high))


def share_difference(hits: int, n: int, hits_before: int, n_before: int) -> Estimate:
    """Give how much one share exceeds another, with Newcombe's interval."""
    if n == 0 or n_before == 0:
        return Estimate(None, min(n, n_before))
    from statsmodels.stats.proportion import confint_proportions_2indep  # noqa: PLC0415 -- slow import

    low, high = confint_proportions_2indep(
        hits, n, hits_before, n_before, compare="diff", method="newcomb", alpha=1 - CONFIDENCE
    )
    return Estimate(hits / n - hits_before / n_before, min(n, n_before), float(low), float(high))


def top_box(scores: Iterable[float], lowest: float) -> Estimate:
    """Give the share of scores at or above a cut, which is printed beside the number.

    Of five the highest box is `lowest=5`, satisfied or very satisfied (CSAT) `lowest=4`; of ten the top two `lowest=9`.

    >>> top_box([5, 4, 4, 3, 1], lowest=4).value
    0.6
    """
    counted = list(scores)
    return share(sum(score >= lowest for score in counted), len(counted))
