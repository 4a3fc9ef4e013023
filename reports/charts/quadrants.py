"""Quadrants: what matters to customers against how well we do it, and so where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import nothing_to_show, span, ticks_in
from reports.charts.drawing import Drawing, Frame
from reports.charts.placing import Label, place_labels
from reports.charts.wording import ANSWERS, GROUP
from reports.kit.look import BODY
from reports.statistics.importance import Quadrant, crosshair, quadrant
from reports.statistics.samples import SampleMark, sample_mark
from reports.unit import CORRELATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.paper import Paper
    from reports.row import GroupKey
    from reports.unit import Unit

HEIGHT: Final = 440
IMPORTANCE: Final = Text(
    zh="重要程度（与总体满意度的相关系数）", en="Importance (correlation with overall satisfaction)"
)
IMPORTANCE_SHORT: Final = Text(zh="重要程度", en="Importance")
PERFORMANCE: Final = Text(zh="表现", en="Performance")
QUADRANT: Final = Text(zh="所在象限", en="Quadrant")
MEAN: Final = Text(zh="平均", en="mean")
UPRIGHT: Final = Text(zh="竖线", en="upright line")
LEVEL: Final = Text(zh="横线", en="level line")
LINE: Final = Text(zh="{line}：{what} {value}", en="{line}: {what} {value}")
SEPARATOR: Final = "  "
CORNERS: Final = {
    Quadrant.CONCENTRATE: (1.0, 0.0, "right", "bottom"),
    Quadrant.KEEP_UP: (1.0, 1.0, "right", "top"),
    Quadrant.LOW_PRIORITY: (0.0, 0.0, "left", "bottom"),
    Quadrant.OVERKILL: (0.0, 1.0, "left", "top"),
}


@dataclass(frozen=True)
class Spot:
    """One factor: how important it is, how well we do, of how many answers."""

    key: GroupKey
    label: Text | str
    importance: float
    performance: float
    n: int

    def words(self, lang: str) -> str:
        """Name it in a language."""
        return self.label.to(lang) if isinstance(self.label, Text) else self.label


def quadrants(
    spots: Sequence[Spot],
    frame: Frame,
    *,
    cross: tuple[float, float] | None = None,
    lines: tuple[Text, Text] = (MEAN, MEAN),
    importance: Text = IMPORTANCE,
    importance_unit: Unit = CORRELATION,
) -> Drawing:
    """Draw factors in four quadrants; the crosshair is the means, unless somebody moved it and says what it is."""
    middle = cross or crosshair([(spot.importance, spot.performance) for spot in spots])
    lang = frame.look.lang
    cells = tuple(
        (
            spot.words(lang),
            importance_unit.shown(spot.importance),
            frame.unit.shown(spot.performance),
            f"{spot.n:,}",
            quadrant(spot.importance, spot.performance, middle).value.to(lang),
        )
        for spot in spots
    )
    units = importance_unit, frame.unit
    told = [
        LINE.fill(line=line, what=words, value=unit.shown(value))
        for line, words, value, unit in zip((UPRIGHT, LEVEL), lines, middle, units, strict=True)
    ]
    paint = partial(
        _paint, spots=spots, middle=middle, importance=importance, importance_unit=importance_unit, told=told
    )
    header = (GROUP, IMPORTANCE_SHORT, PERFORMANCE, ANSWERS, QUADRANT)
    return Drawing(frame, HEIGHT, paint, header, cells, middle if spots else None)


def _paint(
    paper: Paper,
    *,
    spots: Sequence[Spot],
    middle: tuple[float, float],
    importance: Text,
    importance_unit: Unit,
    told: Sequence[Text],
) -> None:
    if not spots:
        nothing_to_show(paper)
        return
    axes, unit = paper.axes, paper.frame.unit
    axes.set_xlim(*_room([spot.importance for spot in spots], middle[0], importance_unit))
    axes.set_ylim(*_room([spot.performance for spot in spots], middle[1], unit))
    ticks_in(importance_unit, paper, upright=False)
    ticks_in(unit, paper, upright=True)
    axes.grid(visible=False)
    upright, level = (paper.frame.to(words) for words in told)
    paper.axis_words(x=f"{paper.frame.to(importance)}\n{upright}", y=f"{paper.measure_words()}{SEPARATOR}{level}")
    _corners(paper, middle)
    labels = [_spot(paper, spot, middle) for spot in spots]
    place_labels(paper, labels, [(spot.importance, spot.performance) for spot in spots])


def _room(values: Sequence[float], middle: float, unit: Unit) -> tuple[float, float]:
    """Give an axis with the crosshair well inside, so that every quadrant can be seen."""
    low, high = span([*values, middle], unit)
    reach = (high - low) * 0.12
    return low - reach, high + reach


def _corners(paper: Paper, middle: tuple[float, float]) -> None:
    axes, colours = paper.axes, paper.colours
    right, bottom = axes.get_xlim()[1], axes.get_ylim()[0]
    axes.fill_between([middle[0], right], bottom, middle[1], color=colours.attention, alpha=0.09, linewidth=0, zorder=0)
    axes.axvline(middle[0], color=colours.ink_3, linewidth=1, linestyle=(0, (4, 3)), zorder=1)
    axes.axhline(middle[1], color=colours.ink_3, linewidth=1, linestyle=(0, (4, 3)), zorder=1)
    for corner, (x, y, side, edge) in CORNERS.items():
        first = corner is Quadrant.CONCENTRATE
        shift = (-8 if side == "right" else 8, -8 if edge == "top" else 8)
        settings = {"xycoords": "axes fraction", "ha": side, "va": edge, "fontsize": paper.size(BODY)}
        colour = colours.attention if first else colours.ink_3
        paper.beside(x, y, paper.frame.to(corner.value), shift, color=colour, **settings)


def _spot(paper: Paper, spot: Spot, middle: tuple[float, float]) -> Label:
    colours = paper.colours
    urgent = quadrant(spot.importance, spot.performance, middle) is Quadrant.CONCENTRATE
    colour = colours.series[1] if urgent else colours.series[0]
    face = colour if sample_mark(spot.n) is SampleMark.ENOUGH else colours.paper
    paper.axes.plot(
        [spot.importance],
        [spot.performance],
        marker="o",
        markersize=9,
        markerfacecolor=face,
        markeredgecolor=colour,
        markeredgewidth=1.75,
        linestyle="none",
        zorder=4,
    )
    paper.hit_around(spot.key, spot.importance, spot.performance)
    return Label(spot.importance, spot.performance, spot.words(paper.look.lang), colours.ink)
