"""Touching: every place of a chart can be hit by a finger, and none covers another."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from reports.charts.drawing import Hit
from reports.charts.touching import LEAST, touchable

WIDTH, HEIGHT = 328, 400


def row(*edges: float, y: float = 0.2) -> list[Hit]:
    """Parts of one bar, from edge to edge in pixels."""
    return [
        Hit(left / WIDTH, y, right / WIDTH, y + 0.1, key=str(place))
        for place, (left, right) in enumerate(pairwise(edges))
    ]


def points(*places: tuple[float, float]) -> list[Hit]:
    """Points with some pixels around each."""
    return [
        Hit(
            max(0, x - 12) / WIDTH,
            max(0, y - 12) / HEIGHT,
            min(WIDTH, x + 12) / WIDTH,
            min(HEIGHT, y + 12) / HEIGHT,
            key=str(number),
        )
        for number, (x, y) in enumerate(places)
    ]


CROWDS = {
    "parts of a bar of which some are a hair": row(90, 92, 95, 110, 220, 320),
    "a hair at the end": row(90, 318, 320),
    "twelve months in a narrow chart": row(*range(40, 40 + 13 * 22, 22)),
    "bars below one another": [*row(0, 328, y=0.1), *row(0, 328, y=0.2), *row(0, 328, y=0.3)],
    "points far apart": points((50, 50), (200, 300)),
    "two points that nearly touch": points((100, 100), (110, 102)),
    "two points above one another": points((100, 100), (100, 106)),
    "two points on one spot, a third beside": points((100, 100), (100, 100), (108, 104)),
    "a point in the corner": points((2, 398)),
}


@pytest.mark.parametrize("hits", CROWDS.values(), ids=CROWDS.keys())
def test_a_place_is_as_large_as_a_finger_and_covers_no_other(hits):
    found = touchable(hits, WIDTH, HEIGHT)
    assert [hit.key for hit in found] == [hit.key for hit in hits]
    for hit in found:
        assert 0 <= hit.x0 < hit.x1 <= 1.000001
        assert 0 <= hit.y0 < hit.y1 <= 1.000001
    assert not any(_meet(one, other) for one, other in combinations(found, 2))
    assert min((hit.x1 - hit.x0) * WIDTH for hit in found) >= LEAST - 0.01
    assert min((hit.y1 - hit.y0) * HEIGHT for hit in found) >= LEAST - 0.01


def test_what_is_wide_enough_stays_where_it_is():
    hits = row(90, 150, 220, 320)
    assert touchable(hits, WIDTH, HEIGHT) == hits


def test_a_point_between_two_others_keeps_its_own_middle():
    found = touchable(points((100, 100), (112, 100), (124, 100)), WIDTH, HEIGHT)
    for hit, x in zip(found, (100, 112, 124), strict=True):
        assert hit.x0 * WIDTH <= x + 0.01
        assert hit.x1 * WIDTH >= x - 0.01
    assert not any(_meet(one, other) for one, other in combinations(found, 2))


def test_more_months_than_a_screen_holds_share_its_width():
    found = touchable(row(*range(20, 20 + 25 * 12, 12)), WIDTH, HEIGHT)
    widths = {round((hit.x1 - hit.x0) * WIDTH, 3) for hit in found}
    assert widths == {round(WIDTH / 24, 3)}


def _meet(one: Hit, other: Hit) -> bool:
    hair = 1e-9
    beside = one.x1 <= other.x0 + hair or other.x1 <= one.x0 + hair
    return not (beside or one.y1 <= other.y0 + hair or other.y1 <= one.y0 + hair)
