"""Bars: factors or groups side by side, this period against the last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import category_axis, nothing_to_show, rows_height, span_from_zero, ticks_in
from reports.charts.drawing import Drawing, Frame
from reports.charts.wording import MISSING, ROW_HEADER, row_cells, sample_words
from reports.kit.look import BODY
from reports.kit.palette import TONES
from reports.statistics.samples import SampleMark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.charts.paper import Paper
    from reports.row import GroupKey, Row
    from reports.statistics.estimate import Estimate

ABOVE: Final = 130
THICK: Final = 0.44
NOW: Final = Text(zh="本期", en="Now")
BEFORE: Final = Text(zh="上期", en="Before")
CHANGE: Final = Text(zh="变化", en="Change")
CHANCE: Final = Text(zh="（在误差内）", en=" (chance)")
VALUE_COLUMN: Final = 12
CHANGE_COLUMN: Final = 68


def bars(
    rows: Sequence[Row],
    frame: Frame,
    *,
    before: Sequence[Row] = (),
    changes: Mapping[GroupKey, Estimate] | None = None,
    tones: Mapping[GroupKey, str] | None = None,
    names: tuple[Text, Text] = (NOW, BEFORE),
) -> Drawing:
    """Draw a bar a group from zero on, its interval, and a stroke where it stood before.

    A change that may well be chance is grey; a hollow bar rests on few answers. `names` call the two times.
    """
    look, unit = frame.look, frame.unit
    earlier = {row.group: row for row in before}
    cells = tuple(
        (
            *row_cells(row, unit, look),
            *((unit.shown(earlier[row.group].value if row.group in earlier else None),) if before else ()),
            *((_change_words(row, changes, frame),) if changes else ()),
        )
        for row in rows
    )
    header = (*ROW_HEADER, *((names[1],) if before else ()), *((CHANGE,) if changes else ()))
    paint = partial(_paint, rows=rows, earlier=earlier, changes=changes or {}, tones=tones or {}, names=names)
    return Drawing(frame, ABOVE + rows_height((row.words(look.lang) for row in rows), look), paint, header, cells)


def _paint(
    paper: Paper,
    *,
    rows: Sequence[Row],
    earlier: Mapping[GroupKey, Row],
    changes: Mapping[GroupKey, Estimate],
    tones: Mapping[GroupKey, str],
    names: tuple[Text, Text],
) -> None:
    if all(row.value is None for row in rows):
        nothing_to_show(paper)
        return
    shown = [v for row in (*rows, *earlier.values()) for v in (row.value, row.low, row.high)]
    low, high = span_from_zero(shown, paper.frame.unit)
    paper.axes.set_xlim(low, high)
    category_axis(paper, [(row.words(paper.look.lang), sample_words(row, paper.frame)) for row in rows])
    ticks_in(paper.frame.unit, paper, upright=False)
    paper.axis_words(x=paper.measure_words())
    paper.axes.spines["bottom"].set_visible(False)
    paper.axes.axvline(0, color=paper.colours.ink_3, linewidth=1)
    for place, row in enumerate(rows):
        tone = tones.get(row.group)
        _bar(paper, place, row, TONES[tone] if tone else paper.colours.series[0])
        if (then := earlier.get(row.group)) is not None and then.value is not None:
            paper.axes.vlines(then.value, place - 0.36, place + 0.36, color=paper.colours.ink, linewidth=2, zorder=5)
        _columns(paper, place, row, changes)
        paper.hit_row(row.group, place)
    _heads(paper, names[0], changed=bool(changes))
    if earlier:
        _key(paper, names)


def _bar(paper: Paper, place: int, row: Row, colour: str) -> None:
    if row.value is None:
        paper.beside(0, place, paper.frame.to(MISSING), (6, 0), color=paper.colours.ink_3)
        return
    hollow = row.mark is not SampleMark.ENOUGH
    paper.axes.barh(
        place,
        row.value,
        THICK,
        facecolor=paper.colours.paper if hollow else colour,
        edgecolor=colour,
        linewidth=1.5 if hollow else 0,
        zorder=3,
    )
    if row.low is not None and row.high is not None:
        middle = place + THICK / 2 + 0.1
        paper.axes.hlines(middle, row.low, row.high, color=paper.colours.ink_3, linewidth=2, zorder=4)


def _columns(paper: Paper, place: int, row: Row, changes: Mapping[GroupKey, Estimate]) -> None:
    """Write value and change right of the axes, so that they can be read down like a table."""
    colours, size = paper.colours, paper.size(BODY)
    value = paper.frame.unit.shown(row.value)
    paper.outside(1, place, value, (VALUE_COLUMN, 0), fontsize=size, color=colours.ink)
    change = changes.get(row.group)
    if change is not None and change.value is not None:
        words = _change_words(row, changes, paper.frame)
        colour = colours.ink_3 if change.is_noise else colours.ink
        paper.outside(1, place, words, (CHANGE_COLUMN * paper.look.scale, 0), fontsize=size, color=colour)


def _heads(paper: Paper, now: Text, *, changed: bool) -> None:
    """Name the columns, above the first row."""
    above = {"va": "bottom", "color": paper.colours.ink_3}
    paper.outside(1, -0.5, paper.frame.to(now), (VALUE_COLUMN, 2), **above)
    if changed:
        paper.outside(1, -0.5, paper.frame.to(CHANGE), (CHANGE_COLUMN * paper.look.scale, 2), **above)


def _change_words(row: Row, changes: Mapping[GroupKey, Estimate] | None, frame: Frame) -> str:
    change = (changes or {}).get(row.group)
    if change is None or change.value is None:
        return frame.unit.shown(None)
    return frame.unit.shown(change.value, signed=True) + (frame.to(CHANCE) if change.is_noise else "")


def _key(paper: Paper, names: tuple[Text, Text]) -> None:
    from matplotlib.lines import Line2D  # noqa: PLC0415 -- slow import
    from matplotlib.patches import Patch  # noqa: PLC0415 -- slow import

    then = Line2D([], [], color=paper.colours.ink, marker="|", markersize=12, markeredgewidth=2, linestyle="none")
    paper.legend([Patch(color=paper.colours.series[0]), then], [paper.frame.to(name) for name in names])
