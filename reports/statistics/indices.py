"""Indices: factor scores weighed into one number, by two conventions, and the ACSI of three questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HUNDRED = 100
THOUSAND = 1000
ACSI_STEPS = 9  # from 1 to 10


def index_times_100(factors: Mapping[str, float | None], weights: Mapping[str, float]) -> float | None:
    """Weigh factor means of 1–10 and give a hundred times the result: all tens are 1,000, all ones 100.

    A factor that nobody answered is left out, and the weights of the others fill its place.

    >>> index_times_100({"quality": 8.0, "advisor": 9.0, "facility": None}, {"quality": 1, "advisor": 3, "facility": 5})
    875.0
    """
    weighed = _weighed(factors, weights)
    return None if weighed is None else HUNDRED * weighed


def index_min_max(
    factors: Mapping[str, float | None], weights: Mapping[str, float], *, lowest: float = 1, highest: float = 10
) -> float | None:
    """Weigh factor means and stretch the result: the best answer is 1,000, the worst 0.

    >>> index_min_max({"quality": 10.0}, {"quality": 24}), index_min_max({"quality": 1.0}, {"quality": 24})
    (1000.0, 0.0)
    """
    weighed = _weighed(factors, weights)
    return None if weighed is None else THOUSAND * (weighed - lowest) / (highest - lowest)


def acsi(scores: Sequence[float], weights: Sequence[float] | None = None) -> float:
    """Give the ACSI of satisfaction, expectation met and nearness to the ideal (each 1–10): 0 to 100.

    >>> round(acsi([8.2, 7.6, 7.4], [0.4, 0.3, 0.3]), 2)
    75.33
    """
    used = weights or [1.0] * len(scores)
    steps = sum((score - 1) * weight for score, weight in zip(scores, used, strict=True))
    return steps / sum(used) / ACSI_STEPS * HUNDRED


def _weighed(factors: Mapping[str, float | None], weights: Mapping[str, float]) -> float | None:
    answered = [(score, weights[name]) for name, score in factors.items() if score is not None and weights.get(name)]
    total = sum(weight for _, weight in answered)
    return sum(score * weight for score, weight in answered) / total if total else None
