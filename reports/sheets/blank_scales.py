"""Blank scales: rows of steps to mark by hand, and grids of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import POINT, PRINT
from reports.kit.strip import TICK

if TYPE_CHECKING:
    from reports.kit.strip import Strip
    from reports.sheets.blank_answers import Pen
    from surveys.engine.form import Asked, Item, Scale

BODY: Final = 10.0
SMALL: Final = 8.5
STEP: Final = (11.0, 7.0)  # the box of a step: as wide at most, and as high
MOST_STEPS: Final = 21  # a longer scale is written as a number
SHORT: Final = 40.0  # millimetres of a number
GRID_LABEL: Final = 0.42  # of the width
GRID_STEP: Final = 8.0
GRID_HIGH: Final = 6.0
LETTER: Final = 8.0  # before the words of a grid's row
NA: Final = Text(zh="不适用", en="N/A")
BY_NUMBER: Final = Text(zh="请写 {low} 到 {high} 的数字", en="Write a number from {low} to {high}")


def scale_rows(pen: Pen, item: Item, width: float) -> list[Strip]:
    """Give the row of a scale: its ends in words, and a box for each step."""
    scale = item.scale
    if scale is None or len(scale.steps) > MOST_STEPS:
        row = pen.strip(width)
        if scale is not None:
            pen.told(row, BY_NUMBER.fill(low=scale.min, high=scale.max), SMALL)
        row.line(0, SHORT)
        return [row]
    row = pen.strip(width)
    each = min(STEP[0], (width - _na_wide(pen, scale)) / len(scale.steps))
    _ends(pen, row, scale, each * len(scale.steps))
    row.add(lambda left, top: _boxes(pen, scale, (left, top), each, STEP[1]), STEP[1] + 1)
    return [row]


def _ends(pen: Pen, strip: Strip, scale: Scale, width: float) -> None:
    """Say what the ends of a scale mean, above them."""
    size, page = pen.paper.size(SMALL), pen.paper.page
    low, high = (pen.both(words) if words else "" for words in (scale.low, scale.high))
    if page.width_of(low + high, size) + 3 > width:  # the first language alone
        low, high = (words.to(pen.langs[0]) if words else "" for words in (scale.low, scale.high))

    def draw(left: float, top: float) -> None:
        strip.page.write((left, top), low, size, ink=PRINT.ink_2)
        strip.page.write_in((left, top, width), high, size, "right", ink=PRINT.ink_2)

    if low or high:
        strip.add(draw, pen.paper.line(SMALL))


def _boxes(pen: Pen, scale: Scale, place: tuple[float, float], each: float, high: float) -> None:
    page, size = pen.paper.page, pen.paper.size(BODY if high >= STEP[1] else SMALL)
    left, top = place
    below = top + (high - size * POINT) / 2 - 0.2
    for number, step in enumerate(scale.steps):
        page.box((left + number * each, top), each, high)
        page.write_in((left + number * each, below, each), str(step), size, "middle", ink=PRINT.ink_2)
    if scale.na:
        at = left + len(scale.steps) * each + 3
        page.box((at, top + (high - TICK) / 2), TICK, TICK)
        page.write((at + TICK + 1.2, below), pen.both(NA, "/"), pen.paper.size(SMALL))


def grid_head(pen: Pen, item: Item, width: float) -> Strip:
    """Say what the ends of a grid's steps mean; it stands above the rows on every page."""
    head, scale = pen.strip(width), item.scale
    if scale is not None:
        at, each = _grid_places(pen, item, width)
        inner = pen.strip(width)
        _ends(pen, inner, scale, each * len(scale.steps))
        head.join(inner, at)
    return head


def grid_row(pen: Pen, item: Item, row: Asked, number: str, width: float) -> Strip:
    """Draw one row of a grid: its words, and a box for each step."""
    strip, scale = pen.strip(width), item.scale
    at, each = _grid_places(pen, item, width)
    label = pen.strip(at - 3)
    label.words(number, SMALL, ink=PRINT.ink_2)
    label.height = 0
    inner = pen.strip(at - 3 - LETTER)
    pen.told(inner, row.label)
    label.join(inner, LETTER)
    high = max(label.height, GRID_HIGH + 0.4)

    def draw(left: float, top: float) -> None:
        label.draw(left, top + max(0.0, (high - label.height) / 2))
        if scale is not None:
            _boxes(pen, scale, (left + at, top + (high - GRID_HIGH) / 2), each, GRID_HIGH)
        strip.page.rule(top + high + 0.8, (left, left + width))

    strip.add(draw, high + 1.6)
    return strip


def _grid_places(pen: Pen, item: Item, width: float) -> tuple[float, float]:
    scale = item.scale
    steps = len(scale.steps) if scale else 1
    na = _na_wide(pen, scale) if scale else 0.0
    each = min(GRID_STEP, (width * (1 - GRID_LABEL) - na) / steps)
    return width - na - each * steps, each


def _na_wide(pen: Pen, scale: Scale) -> float:
    words = pen.paper.page.width_of(pen.both(NA, "/"), pen.paper.size(SMALL))
    return 5 + TICK + words if scale.na else 0.0
