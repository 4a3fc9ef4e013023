"""Plain: the drawing of any figure's answer, where nobody designed a better one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.bars import bars
from reports.charts.drawing import Frame
from reports.charts.trend import Line, trend
from reports.kit.look import Look

if TYPE_CHECKING:
    from reports.charts.drawing import Drawing
    from reports.figure import FigureAnswer

TITLE: Final = Text(zh="{title}，{period}", en="{title}, {period}")
TITLE_BY: Final = Text(zh="{title}（按{by}），{period}", en="{title} by {by}, {period}")


def plain_drawing(answer: FigureAnswer, look: Look | None = None) -> Drawing:
    """Draw groups along time as a line, other groups as bars; the formula stands under it."""
    figure, asked = answer.figure, answer.asked
    grouping = figure.grouping(asked.by)
    words = {"title": figure.title, "period": asked.period.label}
    title = TITLE_BY.fill(by=grouping.title, **words) if grouping else TITLE.fill(**words)
    frame = Frame(
        title=title,
        measure=figure.title,
        unit=figure.unit,
        look=look or Look(lang=asked.seat.lang),
        note=figure.formula,
    )
    if grouping and grouping.along_time:
        return trend([Line(figure.title, answer.rows)], frame)
    return bars(answer.rows, frame)
