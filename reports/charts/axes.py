"""Axes: ranges that do not exaggerate, ticks in the figure's unit, and months with their samples underneath."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reports.charts.wording import NO_ANSWERS, is_count, sample_words
from reports.kit.look import BODY, SMALL
from reports.kit.wrapping import width_of, wrapped
from reports.period import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reports.charts.paper import Paper
    from reports.kit.look import Look
    from reports.row import Row
    from reports.unit import Unit

MONTH_KEY: Final = re.compile(r"(\d{4})-(\d{2})")
AIR: Final = 0.08
SIDES: Final = 120  # pixels left and right of the axes, about
NARROW_SIDES: Final = 36
SLOT: Final = 46  # pixels that a month with its sample needs
BETWEEN: Final = 8  # pixels between the samples of two months
MOST_TICKS: Final = 5
NAME_EMS: Final = 11  # signs of a name left of a bar, in each of two lines
NAME_EMS_NARROW: Final = 8
ONE_LINE: Final = 44
TWO_LINES: Final = 56


def span(values: Iterable[float | None], unit: Unit) -> tuple[float, float]:
    """Give the range of an axis that need not begin at zero: room around the values, and never a tiny range."""
    known = [value for value in values if value is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    lacking = max(0.0, unit.least_span - (high - low)) / 2
    air = max(high - low, unit.least_span, 1e-9) * AIR
    low, high = low - lacking - air, high + lacking + air
    edge = air / 2  # a point on the edge of what is possible still shows whole
    if unit.highest is not None and high > unit.highest + edge:
        low, high = low - (high - unit.highest - edge) * (lacking > 0), unit.highest + edge
    if unit.lowest is not None and low < unit.lowest - edge:
        low = unit.lowest - edge
    return low, high


def span_from_zero(values: Iterable[float | None], unit: Unit) -> tuple[float, float]:
    """Give the range of bars: always with zero, and the whole scale where the values fill most of it."""
    known = [value for value in values if value is not None]
    low, high = min([0.0, *known]), max([0.0, *known])
    reach = max(high - low, unit.least_span) * AIR
    if unit.highest is not None and high > unit.highest / 2:
        return (low - reach if low < 0 else 0.0), unit.highest
    return (low - reach if low < 0 else 0.0), max(high + reach, unit.least_span)


def ticks_in(unit: Unit, paper: Paper, *, upright: bool) -> None:
    """Write the ticks of the measured axis in the unit, and draw its thin lines."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator  # noqa: PLC0415 -- slow import

    axis = paper.axes.yaxis if upright else paper.axes.xaxis
    is_whole = not unit.decimals and unit.factor == 1  # there is no half a car
    steps = [1, 2, 5, 10] if is_whole else [1, 2, 2.5, 5, 10]
    axis.set_major_locator(MaxNLocator(MOST_TICKS, steps=steps, integer=is_whole))
    axis.set_major_formatter(
        FuncFormatter(lambda value, _: f"{value * unit.factor:,.6g}{unit.close}".replace("-", "−"))
    )
    paper.grid("y" if upright else "x")


def time_axis(paper: Paper, rows: Sequence[Row], *, several: Sequence[Sequence[Row]] = ()) -> None:
    """Write months under the axis, the year where it begins, and every sample's size; fewer where it is tight."""
    slot = (paper.width - (NARROW_SIDES if paper.look.is_narrow else SIDES)) / max(1, len(rows))
    samples = [_sample(paper, rows, place, several) for place in range(len(rows))]
    widest = max((width_of(sample) * SMALL + BETWEEN for sample in samples), default=0.0)
    step = max(1, -int(-max(SLOT, widest) * paper.look.scale // slot))
    shown = [place for place in range(len(rows)) if (len(rows) - 1 - place) % step == 0]
    labels = [_time_label(paper, rows[place], slot * step, samples[place], first=place == shown[0]) for place in shown]
    paper.axes.set_xticks(shown, labels, linespacing=1.35)
    paper.axes.set_xlim(-0.5, len(rows) - 0.5)


def _sample(paper: Paper, rows: Sequence[Row], place: int, several: Sequence[Sequence[Row]]) -> str:
    """Give the sample under a month; of several lines the smallest, for it is the one to beware of."""
    row = rows[place]
    if is_count(row):
        return ""
    if len(several) > 1:
        return f"n≥{min(line[place].n for line in several):,}"
    return sample_words(row, paper.frame) if paper.frame.sample is not None else f"n={row.n:,}"


def _time_label(paper: Paper, row: Row, slot: float, sample: str, *, first: bool) -> str:
    lang = paper.look.lang
    month = MONTH_KEY.fullmatch(str(row.group))
    if month is None:
        return f"{wrapped(row.words(lang), paper.ems(slot))}\n{sample}".rstrip()
    year, number = month[1], int(month[2])
    words = f"{number}月" if lang == "zh" else MONTHS[number - 1]
    line = f"{words}\n{sample}".rstrip()
    return f"{line}\n{year}{'年' if lang == 'zh' else ''}" if first or number == 1 else line


def rows_height(names: Iterable[str], look: Look) -> int:
    """Tell how high so many horizontal bars are, with names in one line or two."""
    lines = [wrapped(name, _name_ems(look), 2).count("\n") for name in names]
    return max(2, len(lines)) * (TWO_LINES if any(lines) else ONE_LINE)


def _name_ems(look: Look) -> int:
    return NAME_EMS_NARROW if look.is_narrow else NAME_EMS


def category_axis(paper: Paper, names: Sequence[tuple[str, str]]) -> None:
    """Write long names left of horizontal bars, top to bottom, each with small words under it."""
    axes, colours = paper.axes, paper.colours
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.set_yticks([])
    for place, (name, under) in enumerate(names):
        words = wrapped(name, _name_ems(paper.look), 2)
        lines = words.count("\n") + 1
        lift, down = (7.5 if under else 0), 8.5 * lines
        scale = paper.look.scale
        settings = {"ha": "right", "fontsize": paper.size(BODY), "linespacing": 1.25}
        paper.outside(0, place, words, (-10, lift * scale), color=colours.ink, **settings)
        if under:
            paper.outside(0, place, under, (-10, -down * scale), ha="right", color=colours.ink_3)


def nothing_to_show(paper: Paper) -> None:
    """Say that there is no data, instead of an empty frame."""
    paper.axes.set_axis_off()
    words = paper.frame.to(NO_ANSWERS)
    paper.axes.text(
        0.5,
        0.5,
        words,
        transform=paper.axes.transAxes,
        ha="center",
        color=paper.colours.ink_3,
        fontsize=paper.size(BODY),
    )
