"""Touching: the places of a picture made wide enough for a finger, without one covering another."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, combinations, groupby, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reports.charts.drawing import Hit

    Span = tuple[float, float]

LEAST: Final = 24.0  # pixels of the page: the smallest target that WCAG 2.2 allows
ROUNDS: Final = 60
HAIR: Final = 1e-6
GAP: Final = 0.01
POINT_SHARE: Final = 0.2  # of the picture: what is narrower and lower is a point


def touchable(hits: Sequence[Hit], width: float, height: float, least: float = LEAST) -> list[Hit]:
    """Give the places as they should be tapped on a picture shown so wide and high.

    Parts of one bar and months side by side share out their room; points that crowd one another step aside a little.
    """
    wide, high = least / width, least / height
    found: list[Hit] = []
    points: list[Hit] = []
    for _, some in groupby(sorted(hits, key=_band), key=_band):
        beside = sorted(some, key=lambda hit: hit.x0)
        if all(map(_is_point, beside)) and not _is_row(beside):
            points += beside
        else:
            found += _beside(beside, wide)
    tall = [_tall(hit, high) for hit in found]
    order = {hit.key: place for place, hit in enumerate(hits)}
    return sorted([*tall, *_apart(points, wide, high)], key=lambda hit: order[hit.key])


def _band(hit: Hit) -> tuple[float, float]:
    return round(hit.y0, 3), round(hit.y1, 3)


def _is_point(hit: Hit) -> bool:
    return hit.x1 - hit.x0 < POINT_SHARE and hit.y1 - hit.y0 < POINT_SHARE


def _is_row(hits: Sequence[Hit]) -> bool:
    """Tell parts of one bar, each beginning where another ends, from points that happen to be at one height."""
    return len(hits) > 1 and all(abs(one.x1 - other.x0) < GAP for one, other in pairwise(hits))


def _beside(row: Iterable[Hit], least: float) -> list[Hit]:
    """Give each place of a row at least so much width; the wide ones give it up, then the row grows."""
    ordered = list(row)
    start, end = ordered[0].x0, ordered[-1].x1
    widths = [hit.x1 - hit.x0 for hit in ordered]
    if min(widths) >= least:
        return ordered
    needed = min(1.0, least * len(ordered))
    if end - start < needed:
        start = min(max(0.0, (start + end - needed) / 2), 1 - needed)
        end = start + needed
    least = min(least, (end - start) / len(ordered))
    spare = [max(0.0, width - least) for width in widths]
    given = (end - start - least * len(ordered)) / (sum(spare) or 1)
    edges = list(accumulate((least + more * given for more in spare), initial=start))
    return [replace(hit, x0=edges[place], x1=edges[place + 1]) for place, hit in enumerate(ordered)]


def _tall(hit: Hit, least: float) -> Hit:
    y0, y1 = _grown((hit.y0, hit.y1), least)
    return replace(hit, y0=y0, y1=y1)


def _grown(span: Span, least: float) -> Span:
    lacking = max(0.0, least - (span[1] - span[0])) / 2
    low = min(max(0.0, span[0] - lacking), max(0.0, 1 - least))
    return low, min(1.0, max(span[1] + lacking, low + least if lacking else span[1]))


def _apart(points: Sequence[Hit], wide: float, high: float) -> list[Hit]:
    """Give each point a box, and push boxes that meet away from one another until none does."""
    boxes = {hit.key: [*_grown((hit.x0, hit.x1), wide), *_grown((hit.y0, hit.y1), high)] for hit in points}
    for _ in range(ROUNDS):
        meeting = [(one, other) for one, other in combinations(points, 2) if _meet(boxes[one.key], boxes[other.key])]
        if not meeting:
            break
        for one, other in meeting:
            _push(boxes[one.key], boxes[other.key], wide, high)
    return [replace(hit, x0=box[0], x1=box[1], y0=box[2], y1=box[3]) for hit in points for box in (boxes[hit.key],)]


def _push(one: list[float], other: list[float], wide: float, high: float) -> None:
    """Move both by half of what they share, along the way that is shorter."""
    across, down = (min(one[axis + 1], other[axis + 1]) - max(one[axis], other[axis]) for axis in (0, 2))
    if across <= 0 or down <= 0:
        return
    axis, shared = (0, across) if across / wide <= down / high else (2, down)
    first, second = (one, other) if sum(one[axis : axis + 2]) <= sum(other[axis : axis + 2]) else (other, one)
    _move(first, axis, -shared / 2 - HAIR)
    _move(second, axis, shared / 2 + HAIR)


def _move(box: list[float], axis: int, way: float) -> None:
    way = max(-box[axis], min(1 - box[axis + 1], way))
    box[axis] += way
    box[axis + 1] += way


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
