"""Samples: how many answers are needed, and how much a few of them may say."""

from __future__ import annotations

from enum import Enum
from math import ceil, sqrt
from statistics import NormalDist

from models.text import Text
from reports.statistics.estimate import CONFIDENCE

FEWEST_FOR_RANKING = 10
FEWEST_TO_TRUST = 30


class SampleMark(Enum):
    """What is written beside a number that rests on few answers."""

    ENOUGH = ""
    SMALL = "*"
    TOO_SMALL = "**"

    @property
    def words(self) -> Text:
        """Say what the mark means."""
        return MARK_WORDS[self]


MARK_WORDS = {
    SampleMark.ENOUGH: Text(zh="样本足够", en="enough answers"),
    SampleMark.SMALL: Text(zh="小样本", en="small sample"),
    SampleMark.TOO_SMALL: Text(zh="样本不足，不排名", en="too few answers to rank"),
}


def sample_mark(n: int) -> SampleMark:
    """Give the mark of a sample's size.

    >>> [sample_mark(n).value for n in (9, 10, 29, 30)]
    ['**', '*', '*', '']
    """
    if n < FEWEST_FOR_RANKING:
        return SampleMark.TOO_SMALL
    return SampleMark.SMALL if n < FEWEST_TO_TRUST else SampleMark.ENOUGH


def sample_size(margin: float, population: int | None = None, *, share: float = 0.5) -> int:
    """Give how many answers a share needs for that margin, out of so many customers.

    >>> sample_size(0.05, 400), sample_size(0.10, 800), sample_size(0.05)
    (197, 86, 385)
    """
    endless = _z(CONFIDENCE) ** 2 * share * (1 - share) / margin**2
    needed = endless if population is None else endless / (1 + (endless - 1) / population)
    return ceil(round(needed, 9))


def expected_margin(spread: float, n: int, population: int | None = None) -> float:
    """Give the margin to expect of a mean, when its standard deviation is known from elsewhere.

    >>> round(expected_margin(1.6 * 100, 20))
    70
    """
    return _z(CONFIDENCE) * spread / sqrt(n) * finite_population(n, population)


def finite_population(n: int, population: int | None) -> float:
    """Give the factor by which an interval shrinks when a good part of all customers was asked.

    >>> finite_population(100, 100), finite_population(100, None)
    (0.0, 1.0)
    """
    return 1.0 if population is None else sqrt(max(0.0, 1 - n / population)) if population else 0.0


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)
