"""Drawing: the charts of the review: lines over thirteen months, and bars of groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.bars import bars
from reports.charts.drawing import Frame
from reports.charts.trend import Line, trend
from reports.kit.wrapping import width_of
from reports.review.parts import Chart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.charts.trend import Reference
    from reports.figure import FigureAnswer
    from reports.review.reading import Reading
    from reports.row import Row

MOST_BARS: Final = 6
ABOVE: Final = 104  # pixels of the axis and what explains it
ONE_LINE: Final = 38
TWO_LINES: Final = 46
NAME_EMS: Final = 8
OTHERS: Final = Text(zh="只画最多的 {most} 组。", en="The {most} largest groups.")


async def lines(
    reading: Reading,
    name: str,
    title: Text,
    figures: Mapping[str, Text],
    *,
    is_half: bool = False,
    reference: Reference | None = None,
    **params: str,
) -> Chart:
    """Draw figures over the thirteen months that end with the review's."""
    answers = [await reading.answer(one, reading.question.year, by="month", **params) for one in figures]
    look = reading.question.look(is_half=is_half)
    first = answers[0].figure
    frame = Frame(title=title, measure=first.title, unit=first.unit, look=look)
    begins = min((_first_known(answer) for answer in answers), default=0)
    drawn = [Line(words, answer.rows[begins:]) for words, answer in zip(figures.values(), answers, strict=True)]
    return Chart(
        name=name, drawing=trend(drawn, frame, reference=reference), answers=answers, is_half=is_half, is_line=True
    )


def _first_known(answer: FigureAnswer) -> int:
    """Give the place of the first month of which something is known; there the line begins."""
    return next((place for place, row in enumerate(answer.rows) if row.value is not None), 0)


def rows_height(rows: Sequence[Row], lang: str) -> int:
    """Tell how high bars stand on paper, where lines lie closer than on a screen."""
    is_long = any(width_of(row.words(lang)) > NAME_EMS for row in rows)
    return ABOVE + max(2, len(rows)) * (TWO_LINES if is_long else ONE_LINE)


def groups(
    reading: Reading,
    name: str,
    title: Text,
    answer: FigureAnswer,
    *,
    before: FigureAnswer | None = None,
    is_half: bool = False,
) -> Chart:
    """Draw the largest groups of a figure as bars, with a stroke where each stood in the month beside."""
    found = sorted((row for row in answer.rows if row.value), key=lambda row: -(row.value or 0))
    rows = found[:MOST_BARS]
    note = OTHERS.fill(most=MOST_BARS) if len(found) > MOST_BARS else None
    lang = reading.question.lang
    look = replace(reading.question.look(is_half=is_half), height=rows_height(rows, lang))
    frame = Frame(title=title, measure=answer.figure.title, unit=answer.figure.unit, look=look, note=note)
    then = [row for row in before.rows if row.group in {one.group for one in rows}] if before else []
    answers: Sequence[FigureAnswer] = [answer, before] if before else [answer]
    return Chart(name=name, drawing=bars(rows, frame, before=then), answers=answers, is_half=is_half)
