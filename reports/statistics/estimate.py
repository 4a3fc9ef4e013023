"""Estimate: a number from a sample, the sample's size, and the interval the truth most likely lies in."""

from __future__ import annotations

from dataclasses import dataclass

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Estimate:
    """A value with its interval; without answers there is no value, from a single one no interval of a mean."""

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None

    @property
    def is_noise(self) -> bool:
        """Tell, of a difference, whether it may well be chance: nothing to compare, or zero lies in the interval."""
        return self.low is None or self.high is None or self.low <= 0 <= self.high

    def times(self, factor: float) -> Estimate:
        """Give the same estimate on another scale."""
        return Estimate(_times(self.value, factor), self.n, _times(self.low, factor), _times(self.high, factor))


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor
