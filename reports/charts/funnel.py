"""Funnel: people beside one another, fairly: who has few answers may lie far off by chance alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import nothing_to_show, span, ticks_in
from reports.charts.drawing import Drawing, Frame
from reports.charts.placing import Label, place_labels
from reports.charts.trend import spread
from reports.charts.wording import ROW_HEADER, row_cells
from reports.statistics.funnel import ACTION, WARNING, funnel_limits
from reports.statistics.samples import FEWEST_FOR_RANKING, SampleMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.paper import Paper
    from reports.row import Row
    from reports.unit import Unit

HEIGHT: Final = 400
STEPS: Final = 120
LINE_HEIGHT: Final = 18
BESIDE_AXES: Final = 140  # pixels above and below them, about
MOST_NAMED: Final = 15
N_WORDS: Final = Text(zh="样本量 n（份有效回答）", en="Answers (n)")
STORE: Final = Text(zh="全店", en="Store")
USUAL: Final = Text(zh="95% 范围", en="95% range")
RARE: Final = Text(zh="99.8% 范围", en="99.8% range")
FINDING: Final = Text(zh="判断", en="Finding")
TOO_FEW: Final = Text(zh="样本不足，不评价", en="too few answers to judge")
INSIDE: Final = Text(zh="与全店无明显差别", en="no clear difference")
ABOVE: Final = Text(zh="明显高于全店", en="clearly above the store")
BELOW: Final = Text(zh="明显低于全店", en="clearly below the store")
HIGH: Final = Text(zh="偏高，先观察", en="rather high, watch")
LOW: Final = Text(zh="偏低，先观察", en="rather low, watch")
STANDING_OUT: Final = (ABOVE, BELOW, HIGH, LOW)


@dataclass(frozen=True)
class Level:
    """The store's level that people are held against, and the spread of single answers around it."""

    centre: float
    spread: float


def funnel(rows: Sequence[Row], level: Level, frame: Frame) -> Drawing:
    """Draw people by the number of their answers; with under ten nobody is named or judged."""
    cells = tuple((*row_cells(row, frame.unit, frame.look), frame.to(finding(row, level))) for row in rows)
    return Drawing(frame, HEIGHT, partial(_paint, rows=rows, level=level), (*ROW_HEADER, FINDING), cells)


def finding(row: Row, level: Level) -> Text:
    """Say whether somebody really lies off the store's level, or may by chance."""
    if row.value is None or row.n < FEWEST_FOR_RANKING:
        return TOO_FEW
    for sigmas, below, above in ((ACTION, BELOW, ABOVE), (WARNING, LOW, HIGH)):
        low, high = funnel_limits(level.centre, level.spread, row.n, sigmas)
        if not low <= row.value <= high:
            return below if row.value < low else above
    return INSIDE


def _paint(paper: Paper, *, rows: Sequence[Row], level: Level) -> None:
    shown = [row for row in rows if row.value is not None and row.n]
    if not shown:
        nothing_to_show(paper)
        return
    most = max(*(row.n for row in shown), FEWEST_FOR_RANKING) * 1.08
    least = max(1.0, min(row.n for row in shown) * 0.7)
    limit = funnel_limits(level.centre, level.spread, max(least, FEWEST_FOR_RANKING / 2), ACTION)
    paper.axes.set_ylim(*span([*(row.value for row in shown), *_possible(limit, paper.frame.unit)], paper.frame.unit))
    paper.axes.set_xlim(0, most)
    ticks_in(paper.frame.unit, paper, upright=True)
    paper.axis_words(x=paper.frame.to(N_WORDS), y=paper.measure_words())
    _limits(paper, level, least, most)
    labels = [_person(paper, row, level) for row in shown]
    off = [label for label, row in zip(labels, shown, strict=True) if finding(row, level) in STANDING_OUT]
    named = [label for label, row in zip(labels, shown, strict=True) if row.n >= FEWEST_FOR_RANKING]
    place_labels(paper, named if len(named) <= MOST_NAMED else off, [(label.x, label.y) for label in labels])


def _possible(limits: tuple[float, float], unit: Unit) -> tuple[float, float]:
    low, high = limits
    return (low if unit.lowest is None else max(low, unit.lowest)), (
        high if unit.highest is None else min(high, unit.highest)
    )


def _limits(paper: Paper, level: Level, least: float, most: float) -> None:
    colours = paper.colours
    ns = [least + (most - least) * (step / STEPS) ** 2 for step in range(STEPS + 1)]
    low, high = paper.axes.get_ylim()
    ends = [(level.centre, f"{paper.frame.to(STORE)} {paper.frame.unit.shown(level.centre)}")]
    for sigmas, words, style in ((WARNING, USUAL, (0, (5, 3))), (ACTION, RARE, "-")):
        limits = [funnel_limits(level.centre, level.spread, n, sigmas) for n in ns]
        for side in (0, 1):
            line = [limit[side] if low <= limit[side] <= high else float("nan") for limit in limits]
            paper.axes.plot(ns, line, color=colours.ink_3, linewidth=1, linestyle=style, zorder=2)
        ends.append((min(limits[-1][1], high), paper.frame.to(words)))
    paper.axes.axhline(level.centre, color=colours.ink_2, linewidth=1.25, zorder=2)
    apart = (high - low) * LINE_HEIGHT * paper.look.scale / (paper.height - BESIDE_AXES)
    heights = spread([height for height, _ in ends], apart)
    for (_, name), height in zip(ends, heights, strict=True):
        paper.beside(most, height, name, (6, 0))


def _person(paper: Paper, row: Row, level: Level) -> Label:
    colours, value = paper.colours, row.value or 0.0
    off = finding(row, level) in {ABOVE, BELOW}
    few = row.mark is not SampleMark.ENOUGH
    colour = colours.ink_3 if row.n < FEWEST_FOR_RANKING else colours.series[1] if off else colours.series[0]
    face = colours.paper if few else colour
    paper.axes.plot(
        [row.n],
        [value],
        marker="o",
        markersize=8,
        markerfacecolor=face,
        markeredgecolor=colour,
        markeredgewidth=1.75,
        linestyle="none",
        zorder=4,
    )
    paper.hit_around(row.group, row.n, value)
    return Label(row.n, value, row.words(paper.look.lang), colours.ink if off else colours.ink_2)
