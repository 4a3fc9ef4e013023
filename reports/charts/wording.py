"""Wording: the small words that several drawings share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.statistics.samples import SampleMark

if TYPE_CHECKING:
    from reports.charts.drawing import Frame
    from reports.kit.look import Look
    from reports.row import Row
    from reports.unit import Unit

GROUP: Final = Text(zh="分组", en="Group")
VALUE: Final = Text(zh="数值", en="Value")
ANSWERS: Final = Text(zh="样本量", en="Answers")
FROM: Final = Text(zh="区间下限", en="Interval from")
UP_TO: Final = Text(zh="区间上限", en="Interval to")
MARK: Final = Text(zh="样本", en="Sample")
NO_ANSWERS: Final = Text(zh="这段时间还没有数据", en="Nothing to show for these days yet")
MISSING: Final = Text(zh="无数据", en="no data")
SMALL: Final = Text(zh="n={n} 小样本", en="n={n} few")
TOO_SMALL: Final = Text(zh="n={n} 样本不足", en="n={n} too few")
ROW_HEADER: Final = (GROUP, VALUE, ANSWERS, FROM, UP_TO, MARK)


def sample_words(row: Row, frame: Frame) -> str:
    """Write the size of a sample, and say when it is small; a plain count is its own size."""
    look = frame.look
    if is_count(row):
        return ""
    if frame.sample is not None:
        return "" if not row.n else frame.sample.fill(n=f"{row.n:,}").to(look.lang)
    if row.mark is SampleMark.ENOUGH:
        return f"n={row.n:,}"
    return (TOO_SMALL if row.mark is SampleMark.TOO_SMALL else SMALL).fill(n=row.n).to(look.lang)


def is_count(row: Row) -> bool:
    """Tell whether a row counts things instead of estimating something from them."""
    return row.value == row.n and row.mark is SampleMark.ENOUGH


def row_cells(row: Row, unit: Unit, look: Look) -> tuple[str, ...]:
    """Write a row as cells of the table under a drawing."""
    numbers = (unit.shown(row.value), f"{row.n:,}", unit.shown(row.low), unit.shown(row.high))
    mark = "" if row.mark is SampleMark.ENOUGH else row.mark.words.to(look.lang)
    return (row.words(look.lang), *numbers, mark)
