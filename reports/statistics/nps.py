"""NPS: who would recommend us less who would not, with the interval of its own variance."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

from reports.statistics.estimate import CONFIDENCE, Estimate

if TYPE_CHECKING:
    from collections.abc import Iterable

PROMOTER = 9
PASSIVE = 7
POINTS = 100


@dataclass(frozen=True)
class Recommending:
    """How many promote (9–10), are passive (7–8), or detract (0–6)."""

    promoters: int
    passives: int
    detractors: int

    @classmethod
    def of(cls, scores: Iterable[float]) -> Recommending:
        """Sort answers of 0–10 into the three groups.

        >>> Recommending.of([10, 9, 8, 7, 6, 0])
        Recommending(promoters=2, passives=2, detractors=2)
        """
        counted = list(scores)
        promoters = sum(score >= PROMOTER for score in counted)
        passives = sum(PASSIVE <= score < PROMOTER for score in counted)
        return cls(promoters, passives, len(counted) - promoters - passives)

    @property
    def n(self) -> int:
        """Count all who answered."""
        return self.promoters + self.passives + self.detractors

    @property
    def score(self) -> float:
        """The share that promotes less the share that detracts, from -1 to 1."""
        return (self.promoters - self.detractors) / self.n

    @property
    def variance(self) -> float:
        """The variance of the score: each answer is a ticket of +1, 0 or -1 drawn from a hat."""
        return ((self.promoters + self.detractors) / self.n - self.score**2) / self.n


def nps(answers: Recommending) -> Estimate:
    """Give the NPS in points from -100 to 100.

    >>> estimate = nps(Recommending(60, 25, 15))
    >>> estimate.value, round(estimate.high - estimate.value, 1)
    (45.0, 14.5)
    """
    return _around(answers.score, answers.variance, answers.n) if answers.n else Estimate(None, 0)


def nps_difference(now: Recommending, before: Recommending) -> Estimate:
    """Give how much the NPS changed; at a hundred answers a change under fifteen points is mostly noise."""
    n = min(now.n, before.n)
    return _around(now.score - before.score, now.variance + before.variance, n) if n else Estimate(None, 0)


def _around(score: float, variance: float, n: int) -> Estimate:
    margin = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * sqrt(variance)
    return Estimate(score * POINTS, n, (score - margin) * POINTS, (score + margin) * POINTS)
