"""Trend: how a number went over the months, with its interval, and the changes that a manager marked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import nan
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import nothing_to_show, span, span_from_zero, ticks_in, time_axis
from reports.charts.drawing import Drawing, Frame
from reports.charts.wording import ROW_HEADER, row_cells
from reports.statistics.samples import SampleMark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reports.charts.paper import Paper
    from reports.row import GroupKey, Row
    from reports.unit import Unit

HEIGHT: Final = 340
MOST_NAMED: Final = 4
MOST_BANDS: Final = 2
MARK_LINES: Final = 3  # marks near one another are written below one another
MARKERS: Final = ("o", "s", "^", "D", "v")
STYLES: Final = ("-", "--", "-.", ":", (0, (5, 1, 1, 1)))
LINE_HEIGHT: Final = 18
LINE_NAME: Final = Text(zh="系列", en="Series")


@dataclass(frozen=True)
class Line:
    """One line: its name and its rows, in order."""

    name: Text | str
    rows: Sequence[Row]

    def words(self, lang: str) -> str:
        """Name it in a language."""
        return self.name.to(lang) if isinstance(self.name, Text) else self.name


@dataclass(frozen=True)
class ChangeMark:
    """Something that happened in a month, in the words of the one who marked it."""

    group: GroupKey
    words: Text | str


@dataclass(frozen=True)
class Reference:
    """A level to compare with, and what it is: a target, last year's mean."""

    value: float
    words: Text


def trend(
    lines: Sequence[Line],
    frame: Frame,
    *,
    marks: Sequence[ChangeMark] = (),
    reference: Reference | None = None,
    is_from_zero: bool = False,
) -> Drawing:
    """Draw lines over the same months; hollow points rest on few answers, a gap is a month without any.

    The axis shows where the values lie; `is_from_zero` lets it begin at zero, as paper that is handed round should.
    """
    look, several = frame.look, len(lines) > 1
    cells = tuple(
        (*((line.words(look.lang),) if several else ()), *row_cells(row, frame.unit, look))
        for line in lines
        for row in line.rows
    )
    header = (LINE_NAME, *ROW_HEADER) if several else ROW_HEADER
    ends = span_from_zero if is_from_zero else span
    paint = partial(_paint, lines=lines, marks=marks, reference=reference, ends=ends)
    return Drawing(frame, HEIGHT, paint, header, cells)


def _paint(
    paper: Paper,
    *,
    lines: Sequence[Line],
    marks: Sequence[ChangeMark],
    reference: Reference | None,
    ends: Callable[[Iterable[float | None], Unit], tuple[float, float]],
) -> None:
    values = [v for line in lines for row in line.rows for v in _span_of(row, bands=len(lines) <= MOST_BANDS)]
    if all(value is None for value in values):
        nothing_to_show(paper)
        return
    unit = paper.frame.unit
    rows = lines[0].rows
    low, high = ends([*values, reference.value if reference else None], unit)
    shown = [mark for mark in marks if any(row.group == mark.group for row in rows)]
    levels = min(MARK_LINES, len(shown))
    room = (high - low) * levels * LINE_HEIGHT / (paper.height - 130)
    paper.axes.set_ylim(low, high + room)
    for place, line in enumerate(lines):
        _line(paper, line, place, band=len(lines) <= MOST_BANDS)
    time_axis(paper, rows, several=[line.rows for line in lines])
    ticks_in(unit, paper, upright=True)
    paper.axis_words(y=paper.measure_words())
    _name(paper, lines, low, high + room)
    if reference:
        _reference(paper, reference, next((row.value for row in rows if row.value is not None), 0.0))
    _marks(paper, shown, [row.group for row in rows])
    bottom, top = paper.axes.get_ylim()
    for place, row in enumerate(rows):
        paper.hit(row.group, place - 0.5, bottom, place + 0.5, top)


def _span_of(row: Row, *, bands: bool) -> tuple[float | None, ...]:
    return (row.value, row.low, row.high) if bands else (row.value,)


def _line(paper: Paper, line: Line, place: int, *, band: bool) -> None:
    axes, colour = paper.axes, paper.colours.series[place % len(paper.colours.series)]
    xs = range(len(line.rows))
    ys = [_or_gap(row.value) for row in line.rows]
    if band:
        lows = [_or_gap(row.low if row.value is not None else None) for row in line.rows]
        highs = [_or_gap(row.high if row.value is not None else None) for row in line.rows]
        axes.fill_between(xs, lows, highs, color=colour, alpha=0.16, linewidth=0)
        for x, row in enumerate(line.rows):
            if row.low is not None and row.high is not None and _alone(line.rows, x):
                axes.vlines(x, row.low, row.high, color=colour, alpha=0.5, linewidth=2)
    style = STYLES[place % len(STYLES)]
    axes.plot(xs, ys, color=colour, linewidth=2, linestyle=style, solid_capstyle="round", zorder=3)
    for hollow in (False, True):
        chosen = [x for x, row in enumerate(line.rows) if (row.mark is not SampleMark.ENOUGH) == hollow]
        (points,) = axes.plot(
            chosen,
            [ys[x] for x in chosen],
            linestyle="none",
            marker=MARKERS[place % len(MARKERS)],
            markersize=6,
            markeredgecolor=colour,
            markeredgewidth=1.75,
            markerfacecolor=paper.colours.paper if hollow else colour,
            clip_on=False,  # a point on the edge still shows whole
            zorder=4,
        )
        points.set_in_layout(False)


def _alone(rows: Sequence[Row], place: int) -> bool:
    around = [rows[near].value for near in (place - 1, place + 1) if 0 <= near < len(rows)]
    return all(value is None for value in around)


def _name(paper: Paper, lines: Sequence[Line], low: float, high: float) -> None:
    """Name up to four lines at their ends, with the last value; more of them in a legend."""
    unit, lang = paper.frame.unit, paper.look.lang
    ends = [
        (next((place for place in reversed(range(len(line.rows))) if line.rows[place].value is not None), None), line)
        for line in lines
    ]
    known = [(place, line, line.rows[place].value or 0.0) for place, line in ends if place is not None]
    if len(lines) > MOST_NAMED:
        _legend(paper, lines)
        return
    apart = (high - low) * LINE_HEIGHT * paper.look.scale / (paper.height - 130)
    heights = spread([value for _, _, value in known], apart)
    for (_, line, value), height in zip(known, heights, strict=True):
        words = unit.shown(value) if len(lines) == 1 else f"{line.words(lang)} {unit.shown(value)}"
        last = len(line.rows) - 1
        if paper.look.is_narrow and len(lines) == 1:
            paper.beside(last, height, words, (8, 14), ha="right", color=paper.colours.ink, fontsize=paper.size(13))
            continue
        paper.beside(last, height, words, (12, 0), color=paper.colours.ink, fontsize=paper.size(13))


def _legend(paper: Paper, lines: Sequence[Line]) -> None:
    from matplotlib.lines import Line2D  # noqa: PLC0415 -- slow import

    series = paper.colours.series
    handles = [
        Line2D([], [], color=series[p % len(series)], linestyle=STYLES[p % 5], marker=MARKERS[p % 5], linewidth=2)
        for p in range(len(lines))
    ]
    paper.legend(handles, [line.words(paper.look.lang) for line in lines])


def spread(heights: Sequence[float], apart: float) -> list[float]:
    """Move labels up and down until none covers another, and keep them near their lines.

    >>> spread([1.0, 1.1, 5.0], 1.0)
    [0.55, 1.55, 5.0]
    """
    order = sorted(range(len(heights)), key=lambda place: heights[place])
    groups: list[list[int]] = []
    for place in order:
        groups.append([place])
        while len(groups) > 1 and _top(groups[-2], heights, apart) + apart > _bottom(groups[-1], heights, apart):
            groups[-2:] = [groups[-2] + groups[-1]]
    moved = list(heights)
    for group in groups:
        bottom = _bottom(group, heights, apart)
        for step, place in enumerate(group):
            moved[place] = round(bottom + step * apart, 9)
    return moved


def _bottom(group: Sequence[int], heights: Sequence[float], apart: float) -> float:
    return sum(heights[place] for place in group) / len(group) - apart * (len(group) - 1) / 2


def _top(group: Sequence[int], heights: Sequence[float], apart: float) -> float:
    return _bottom(group, heights, apart) + apart * (len(group) - 1)


def _reference(paper: Paper, reference: Reference, first: float) -> None:
    """Draw the level, and name it on the side on which the line does not begin."""
    colours = paper.colours
    paper.axes.axhline(reference.value, color=colours.ink_3, linewidth=1, linestyle=(0, (4, 3)), zorder=2)
    words = f"{paper.frame.to(reference.words)} {paper.frame.unit.shown(reference.value)}"
    paper.beside(-0.45, reference.value, words, (0, -9 if first >= reference.value else 9), color=colours.ink_3)


def _marks(paper: Paper, marks: Sequence[ChangeMark], groups: Sequence[GroupKey]) -> None:
    colours, count = paper.colours, len(groups)
    plate = {"facecolor": colours.paper, "edgecolor": "none", "pad": 1}
    for turn, mark in enumerate(sorted(marks, key=lambda one: groups.index(one.group))):
        place = groups.index(mark.group)
        paper.axes.axvline(place, color=colours.ink_3, linewidth=1, linestyle=(0, (1, 2)), zorder=1)
        right = place > count * 0.6
        words = mark.words.to(paper.look.lang) if isinstance(mark.words, Text) else mark.words
        down = -9 - (turn % MARK_LINES) * LINE_HEIGHT * paper.look.scale
        settings = {
            "xycoords": ("data", "axes fraction"),
            "ha": "right" if right else "left",
            "zorder": 5,
            "bbox": plate,
        }
        paper.beside(place, 1, words, (-5 if right else 5, down), color=colours.attention, **settings)


def _or_gap(value: float | None) -> float:
    return nan if value is None else value
