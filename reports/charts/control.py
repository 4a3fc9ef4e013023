"""Control: a number by month between its limits; months that break a rule stand out and say which."""

from __future__ import annotations

from functools import partial
from math import nan
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import nothing_to_show, span, ticks_in, time_axis
from reports.charts.drawing import Drawing, Frame
from reports.charts.trend import spread
from reports.charts.wording import ANSWERS, GROUP, VALUE
from reports.statistics.control import OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.paper import Paper
    from reports.row import Row
    from reports.statistics.control import Control, Watched

HEIGHT: Final = 340
LOWER: Final = Text(zh="下限", en="Lower limit")
UPPER: Final = Text(zh="上限", en="Upper limit")
USUAL: Final = Text(zh="平均", en="Usual")
RULE: Final = Text(zh="判断", en="Finding")
FINE: Final = Text(zh="正常波动", en="usual")
HALF: Final = 0.5
LINE_HEIGHT: Final = 18
BESIDE_AXES: Final = 130  # pixels above and below them, about


def control_chart(rows: Sequence[Row], control: Control, frame: Frame) -> Drawing:
    """Draw months with the limits that `p_chart` or `xmr_chart` gave; the limits are wide where answers are few."""
    unit, look = frame.unit, frame.look
    cells = tuple(
        (
            row.words(look.lang),
            unit.shown(month.value),
            f"{row.n:,}",
            unit.shown(month.low),
            unit.shown(month.high),
            "" if month.value is None else (month.hit or FINE).to(look.lang),
        )
        for row, month in zip(rows, control.months, strict=True)
    )
    header = (GROUP, VALUE, ANSWERS, LOWER, UPPER, RULE)
    return Drawing(frame, HEIGHT, partial(_paint, rows=rows, control=control), header, cells)


def _paint(paper: Paper, *, rows: Sequence[Row], control: Control) -> None:
    if control.centre is None:
        nothing_to_show(paper)
        return
    axes, colours, unit = paper.axes, paper.colours, paper.frame.unit
    months = control.months
    shown = [v for month in months for v in (month.value, month.low, month.high)]
    low, high = span([*shown, control.centre], unit)
    marked = [month.value - control.centre for month in months if month.hit is OUTSIDE and month.value is not None]
    room = (high - low) * LINE_HEIGHT / (paper.height - BESIDE_AXES)  # for the words at months outside the limits
    named = room if paper.look.is_narrow else 0  # there the limits are named inside
    axes.set_ylim(
        low - max(named, room * any(off < 0 for off in marked)),
        high + max(named, room * any(off > 0 for off in marked)),
    )
    time_axis(paper, rows)
    ticks_in(unit, paper, upright=True)
    usual = f"  {paper.frame.to(USUAL)} {unit.shown(control.centre)}" if paper.look.is_narrow else ""
    paper.axis_words(y=paper.measure_words() + usual)
    _limits(paper, months)
    axes.axhline(control.centre, color=colours.ink_3, linewidth=1.25, zorder=2)
    values = [_or_gap(month.value) for month in months]
    axes.plot(range(len(values)), values, color=colours.series[0], linewidth=1.75, marker="o", markersize=6, zorder=3)
    for place, month in enumerate(months):
        if month.hit is not None and month.value is not None:
            _stand_out(paper, place, month, control.centre)
        bottom, top = axes.get_ylim()
        paper.hit(rows[place].group, place - HALF, bottom, place + HALF, top)
    _names(paper, months, control.centre)


def _limits(paper: Paper, months: Sequence[Watched]) -> None:
    """Draw the limits as steps, a month wide, and the room between them."""
    for low_or_high in ("low", "high"):
        edge = [_or_gap(getattr(month, low_or_high)) for month in months]
        for place, limit in enumerate(edge):
            paper.axes.hlines(
                limit, place - HALF, place + HALF, color=paper.colours.series[1], linewidth=1.25, zorder=2
            )
    for place, month in enumerate(months):
        if month.low is not None and month.high is not None:
            room = [place - HALF, place + HALF]
            paper.axes.fill_between(room, month.low, month.high, color=paper.colours.ink_3, alpha=0.08, linewidth=0)


def _stand_out(paper: Paper, place: int, month: Watched, centre: float) -> None:
    value = month.value or 0.0
    colour = paper.colours.bad
    paper.axes.plot(
        [place],
        [value],
        marker="o",
        markersize=11,
        markerfacecolor="none",
        markeredgecolor=colour,
        markeredgewidth=2,
        zorder=4,
    )
    if month.hit is OUTSIDE:
        up = value > centre
        words = paper.frame.unit.shown(value)
        paper.beside(place, value, words, (0, 15 if up else -15), ha="center", color=colour, zorder=5)


def _names(paper: Paper, months: Sequence[Watched], centre: float) -> None:
    """Name the lines at the right end, where the last limits are."""
    last = next((month for month in reversed(months) if month.low is not None), None)
    named = [(USUAL, centre)]
    if last is not None and last.low is not None and last.high is not None:
        named += [(LOWER, last.low), (UPPER, last.high)]
    if paper.look.is_narrow:
        plate = {"facecolor": paper.colours.paper, "edgecolor": "none", "alpha": 0.7, "pad": 0.5}
        for words, value in named[1:]:  # the mean stands with the axis
            label = f"{paper.frame.to(words)} {paper.frame.unit.shown(value)}"
            down = -LINE_HEIGHT / 2 if words is LOWER else LINE_HEIGHT / 2
            paper.beside(-HALF, value, label, (2, down), zorder=5, bbox=plate)
        return
    bottom, top = paper.axes.get_ylim()
    apart = (top - bottom) * LINE_HEIGHT * paper.look.scale / (paper.height - BESIDE_AXES)
    heights = spread([value for _, value in named], apart)
    for (words, value), height in zip(named, heights, strict=True):
        label = f"{paper.frame.to(words)} {paper.frame.unit.shown(value)}"
        paper.beside(len(months) - HALF, height, label, (6, 0))


def _or_gap(value: float | None) -> float:
    return nan if value is None else value
