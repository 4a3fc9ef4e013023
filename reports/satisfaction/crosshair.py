"""Crosshair: where the quadrants meet: at the means, at the store's target, or where somebody put them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.statistics.importance import crosshair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.charts.quadrants import Spot
    from reports.figure import Asked

MEANS, TARGETS, FIXED = "means", "targets", "fixed"
MODES: Final = {
    MEANS: Text(zh="平均值", en="means"),
    TARGETS: Text(zh="目标值", en="target"),
    FIXED: Text(zh="自己定", en="set by hand"),
}
LINES: Final = {
    MEANS: Text(zh="平均", en="mean"),
    TARGETS: Text(zh="目标", en="target"),
    FIXED: Text(zh="自定", en="set"),
}
OPTIONS: Final = frozenset({"cross", "importance", "performance"})  # of what is asked; they move only this chart
TARGET: Final = "target_index"
HUNDRED: Final = 100  # the index is a hundred times the factors' scale
LIMITS: Final = {"importance": (-1.0, 1.0), "performance": (0.0, 10.0)}
NO_TARGET: Final = Text(
    zh="还没有定目标，先按平均值画。可以在设置里填“满意度指数目标”。",
    en="There is no target yet, so the means are shown. Settings has “Target of the satisfaction index”.",
)


@dataclass(frozen=True)
class Cross:
    """The place of both lines, and what each of them is."""

    importance: float
    performance: float
    upright: Text = LINES[MEANS]
    level: Text = LINES[MEANS]
    note: Text | None = None

    @property
    def at(self) -> tuple[float, float]:
        """Both values."""
        return self.importance, self.performance


def cross_of(asked: Asked, spots: Sequence[Spot]) -> Cross:
    """Give the crosshair that is asked for; what nobody said stands at the mean."""
    mean = crosshair([(spot.importance, spot.performance) for spot in spots])
    mode = asked.params.get("cross", MEANS)
    if mode == TARGETS:
        target = target_of(asked)
        if target is None:
            return Cross(*mean, note=NO_TARGET)
        return Cross(mean[0], target / HUNDRED, level=LINES[TARGETS])
    if mode == FIXED:
        said = [placed(name, asked.params.get(name, "")) for name in LIMITS]
        x, y = (usual if one is None else one for one, usual in zip(said, mean, strict=True))
        upright, level = (LINES[MEANS if one is None else FIXED] for one in said)
        return Cross(x, y, upright, level)
    return Cross(*mean)


def target_of(asked: Asked) -> float | None:
    """Give the store's target of the index, where it has one."""
    settings: Mapping[str, int] = asked.seat.settings
    return float(settings.get(TARGET) or 0) or None


def placed(name: str, said: str) -> float | None:
    """Read one place as somebody typed it, kept within what is possible; None where it is no number.

    >>> placed("importance", "0,65"), placed("performance", "12"), placed("performance", "high")
    (0.65, 10.0, None)
    """
    low, high = LIMITS[name]
    try:
        number = float(said.strip().replace(",", ".").replace("，", "."))
    except ValueError:
        return None
    return None if number != number else round(min(high, max(low, number)), 2)  # noqa: PLR0124 -- nan
