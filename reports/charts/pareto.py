"""Pareto: reasons from the most to the least named, and how few of them make up most of the trouble."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import category_axis, nothing_to_show, rows_height
from reports.charts.drawing import Drawing, Frame
from reports.charts.wording import GROUP
from reports.statistics.pareto import MOST, Reason, pareto

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.charts.paper import Paper
    from reports.row import Row

ABOVE: Final = 110
THICK: Final = 0.5
ROW: Final = 34
SHARE_WORDS: Final = Text(zh="占全部提及的比例（%）", en="Share of everything named (%)")
COUNT: Final = Text(zh="次数", en="Times")
SHARE: Final = Text(zh="占比", en="Share")
RUNNING: Final = Text(zh="累计占比", en="Running total")
TIMES: Final = Text(zh="{count} 次", en="{count}×")


def pareto_chart(rows: Sequence[Row], frame: Frame) -> Drawing:
    """Draw how often each reason was named as a bar, and the running total as a line on the same scale."""
    reasons = pareto({str(row.group): int(row.value or 0) for row in rows})
    known = {str(row.group): row for row in rows}
    look = frame.look
    cells = tuple(
        (known[one.key].words(look.lang), f"{one.count:,}", f"{one.share:.0%}", f"{one.cumulative:.0%}")
        for one in reasons
    )
    height = ABOVE + rows_height((known[one.key].words(look.lang) for one in reasons), look) * ROW // 44
    paint = partial(_paint, reasons=reasons, known=known)
    return Drawing(frame, height, paint, (GROUP, COUNT, SHARE, RUNNING), cells)


def _paint(paper: Paper, *, reasons: Sequence[Reason], known: Mapping[str, Row]) -> None:
    if not reasons:
        nothing_to_show(paper)
        return
    axes, colours = paper.axes, paper.colours
    category_axis(paper, [(known[one.key].words(paper.look.lang), "") for one in reasons])
    axes.set_xlim(0, 1.06)
    ticks = (0, 0.5, 1) if paper.look.is_narrow else (0, 0.2, 0.4, 0.6, 0.8, 1)
    axes.set_xticks(ticks, [f"{tick * 100:.0f}" for tick in ticks])
    paper.grid("x")
    paper.axis_words(x=paper.frame.to(SHARE_WORDS))
    axes.axvline(MOST, color=colours.ink_3, linewidth=1, linestyle=(0, (4, 3)), zorder=2)
    for place, one in enumerate(reasons):
        colour = colours.series[0] if one.vital else colours.ink_3
        axes.barh(place, one.share, THICK, color=colour, zorder=3)
        words = paper.frame.to(TIMES.fill(count=one.count))
        first = place == 0
        paper.beside(
            one.share,
            place,
            words,
            (-8, 0) if first else (8, 0),
            ha="right" if first else "left",
            color=colours.paper if first else colours.ink,
            zorder=6,
            bbox=None if first else {"facecolor": colours.paper, "edgecolor": "none", "alpha": 0.8, "pad": 0.5},
        )
        paper.hit_row(known[one.key].group, place)
    totals = [one.cumulative for one in reasons]
    axes.plot(totals, range(len(totals)), color=colours.series[1], linewidth=2, marker="o", markersize=6, zorder=5)
    for place, total in enumerate(totals):
        paper.outside(1, place, f"{total:.0%}", (10, 0), color=colours.ink, zorder=6)
    paper.outside(1, -0.5, paper.frame.to(RUNNING), (10, 2), va="bottom", color=colours.ink_3)
