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
from reports.review.samples import sample_of
from reports.review.saying import joined
from reports.statistics.samples import SampleMark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.charts.trend import Reference
    from reports.figure import FigureAnswer
    from reports.review.question import Question
    from reports.review.reading import Reading
    from reports.row import Row

MOST_BARS: Final = 6
ABOVE: Final = 104  # pixels of the axis and what explains it
ONE_LINE: Final = 38
TWO_LINES: Final = 46
NAME_EMS: Final = 8
OTHERS: Final = Text(zh="只画最多的 {most} 组。", en="The {most} largest groups.")
BAND: Final = Text(
    zh="浅色带是误差范围，真实水平多半在带内。",
    en="The pale band is the margin of error; the true level most likely lies in it.",
)
THIN: Final = Text(
    zh="条下细线是误差范围，真实水平多半在线内。",
    en="The thin line is the margin of error; the true level most likely lies on it.",
)
HOLLOW: Final = Text(zh="空心的样本不到 30，仅供参考。", en="Hollow: under 30, read with care.")
CUT: Final = Text(
    zh="竖轴不从 0 开始，只看升降。", en="The upright axis does not begin at 0: read it for ups and downs only."
)
ALL_FROM: Final = Text(zh="按 {sample}算。", en="From {sample}.")
UNSAID: Final = Text.plain("")


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
    begins = min((first_known(answer) for answer in answers), default=0)
    drawn = [Line(words, answer.rows[begins:]) for words, answer in zip(figures.values(), answers, strict=True)]
    note = explained([row for line in drawn for row in line.rows], BAND)
    frame = Frame(title=title, measure=first.title, unit=first.unit, look=look, note=note, sample=sample_of(first.name))
    drawing = trend(drawn, frame, reference=reference, is_from_zero=True)
    return Chart(name=name, drawing=drawing, answers=answers, is_half=is_half, is_line=True)


def explained(rows: Sequence[Row], interval: Text, *more: Text) -> Text | None:
    """Say below a chart what its signs mean: the margin of error, what is hollow, and whatever else."""
    known = [row for row in rows if row.value is not None]
    told = list(more)
    if any(row.low is not None for row in known):
        told.append(interval)
    if any(row.mark is not SampleMark.ENOUGH for row in known):
        told.append(HOLLOW)
    return joined(*told) if told else None


def first_known(answer: FigureAnswer) -> int:
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
    more = [OTHERS.fill(most=MOST_BARS)] if len(found) > MOST_BARS else []
    sample = sample_of(answer.figure.name)
    sizes = {row.n for row in rows}
    if len(sizes) == 1 and any(row.low is not None for row in rows):  # said once, not under every name
        more.insert(0, ALL_FROM.fill(sample=sample.fill(n=f"{sizes.pop():,}")))
        sample = UNSAID
    note = explained(rows, THIN, *more)
    asked, figure = reading.question, answer.figure
    look = replace(asked.look(is_half=is_half), height=rows_height(rows, asked.lang))
    frame = Frame(title=title, measure=figure.title, unit=figure.unit, look=look, note=note, sample=sample)
    then = [row for row in before.rows if row.group in {one.group for one in rows}] if before else []
    answers: Sequence[FigureAnswer] = [answer, before] if before else [answer]
    drawing = bars(rows, frame, before=then, names=months_of(asked))
    return Chart(name=name, drawing=drawing, answers=answers, is_half=is_half)


def months_of(asked: Question) -> tuple[Text, Text]:
    """Call the month and the one beside it, as a chart names them."""
    return asked.period.label, asked.against.label
