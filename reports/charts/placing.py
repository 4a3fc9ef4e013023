"""Placing: names beside points, moved until none covers another or a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reports.kit.look import SMALL
from reports.kit.wrapping import width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.paper import Paper

    Box = tuple[float, float, float, float]

LINE: Final = 1.35
GAP: Final = 9
POINT_REACH: Final = 5
# right, left, above, below, then the corners, then further off
DIRECTIONS: Final = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
DISTANCES: Final = (1.0, 1.9, 2.8)
OUTSIDE_COSTS: Final = 4.0
LATER_COSTS: Final = 0.015


@dataclass(frozen=True)
class Label:
    """Words that belong to a point of the axes."""

    x: float
    y: float
    words: str
    colour: str


def place_labels(paper: Paper, labels: Sequence[Label], points: Sequence[tuple[float, float]]) -> None:
    """Write every label where it covers least; the axes' limits must be set before."""
    paper.set_out()
    to_pixels = paper.axes.transData.transform
    taken: list[Box] = []
    plate = {"facecolor": paper.colours.paper, "edgecolor": "none", "alpha": 0.7, "pad": 0.5}
    for x, y in points:
        left, bottom = to_pixels((x, y))
        taken.append((left - POINT_REACH, bottom - POINT_REACH, left + POINT_REACH, bottom + POINT_REACH))
    frame = paper.axes.get_window_extent()
    room = (frame.x0, frame.y0, frame.x1, frame.y1)
    for label in labels:
        x, y = to_pixels((label.x, label.y))
        at = (float(x), float(y))
        size = (width_of(label.words) * SMALL * paper.look.scale, SMALL * LINE * paper.look.scale)
        tried = [(shift, _box(at, shift, size)) for shift in _shifts(size)]
        costs = [_cost(box, taken, room) + LATER_COSTS * place for place, (_, box) in enumerate(tried)]
        shift, box = tried[costs.index(min(costs))]
        taken.append(box)
        paper.beside(label.x, label.y, label.words, shift, ha="center", color=label.colour, zorder=6, bbox=plate)


def _shifts(size: tuple[float, float]) -> list[tuple[float, float]]:
    """Give the places to try, as pixels from the point to the middle of the words, the best first."""
    width, height = size
    return [
        (right * (width / 2 + GAP * far), up * (height / 2 + GAP * far * (0.55 if not right else 0.8)))
        for far in DISTANCES
        for right, up in DIRECTIONS
    ]


def _box(at: tuple[float, float], shift: tuple[float, float], size: tuple[float, float]) -> Box:
    x, y = at[0] + shift[0], at[1] + shift[1]
    return x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2


def _cost(box: Box, taken: Sequence[Box], room: Box) -> float:
    """Count what a place covers; leaving the axes costs most."""
    own = (box[2] - box[0]) * (box[3] - box[1])
    covered = sum(_overlap(box, other) for other in taken) / own
    outside = 1 - _overlap(box, room) / own
    return covered + OUTSIDE_COSTS * outside


def _overlap(one: Box, other: Box) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)
