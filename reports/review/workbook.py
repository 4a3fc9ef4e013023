"""Workbook: the review's numbers as Excel: every number, then one sheet for each chart, then every formula."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from reports.figure import HEADER
from reports.kit.workbook import LONGEST_SHEET, NOT_IN_A_NAME

if TYPE_CHECKING:
    from reports.review.making import Review
    from reports.review.parts import Chart, Known

WIDE: Final = 22
WIDEST: Final = 60
NUMBERS: Final = Text(zh="数字", en="Numbers")
FORMULAS: Final = Text(zh="算法", en="How it is counted")
CHAPTER: Final = Text(zh="章", en="Chapter")
NAME: Final = Text(zh="指标", en="Figure")
VALUE: Final = Text(zh="数值", en="Value")
UNIT: Final = Text(zh="单位", en="Unit")
CHANGE: Final = Text(zh="变化", en="Change")
KEY: Final = Text(zh="编号", en="Key")
FORMULA: Final = Text(zh="算法", en="How it is counted")
DAYS: Final = Text(zh="时段", en="Days")
COVER: Final = Text(zh="封面", en="Cover")


def workbook(review: Review) -> bytes:
    """Write the workbook; numbers stay numbers, and no name becomes a formula."""
    import xlsxwriter  # noqa: PLC0415 -- slow import

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        strong = book.add_format({"bold": True})
        taken: set[str] = set()
        _numbers(book.add_worksheet(_name(NUMBERS.to(review.head.lang), taken)), review, strong)
        for chart in review.charts:
            title = chart.drawing.frame.to(chart.answers[0].figure.title)
            _chart(book.add_worksheet(_name(title, taken)), chart, strong)
        _formulas(book.add_worksheet(_name(FORMULAS.to(review.head.lang), taken)), review, strong)
    return out.getvalue()


def _name(title: str, taken: set[str]) -> str:
    """Name a sheet as Excel allows, each name once."""
    name = title.translate(NOT_IN_A_NAME)[: LONGEST_SHEET - 3].strip() or "1"
    number, tried = 2, name
    while tried.casefold() in taken:
        tried, number = f"{name} {number}", number + 1
    taken.add(tried.casefold())
    return tried


def _numbers(sheet: Any, review: Review, strong: Any) -> None:
    lang = review.head.lang
    sheet.set_column(0, 0, WIDE)
    sheet.set_column(1, 5, WIDE)
    sheet.write(0, 0, review.head.title.to(lang), strong)
    sheet.write(1, 0, review.head.store)
    sheet.write(2, 0, review.head.about)
    sheet.write_row(3, 0, [one.to(lang) for one in (CHAPTER, NAME, VALUE, UNIT, CHANGE, KEY)], strong)
    lines: list[tuple[Text, Text, Known, Text, Text | None]] = [
        (COVER, one.question, one.known, one.known.figure.unit.word, one.said) for one in review.cover.answers
    ]
    lines += [(COVER, one.title, one.known, one.unit, one.change) for one in review.cover.tiles]
    lines += [
        (done.title, one.title, one.known, one.unit, one.change)
        for done in review.chapters
        for one in done.written.tiles
    ]
    for place, (chapter, title, known, unit, change) in enumerate(lines, 4):
        factor = known.figure.unit.factor if not known.figure.unit.close else 1
        value = None if known.value is None else known.value * factor
        said = [unit.to(lang), change.to(lang) if change else "", known.figure.name]
        sheet.write_row(place, 0, [chapter.to(lang), title.to(lang), value, *said])


def _chart(sheet: Any, chart: Chart, strong: Any) -> None:
    """Write what a chart shows: its title, each figure's days and formula, its rows."""
    frame = chart.drawing.frame
    sheet.set_column(0, len(HEADER), WIDE)
    sheet.write(0, 0, frame.to(frame.title), strong)
    line = 2
    for answer in chart.answers:
        sheet.write_row(line, 0, [answer.figure.title.to(frame.look.lang), answer.figure.name], strong)
        sheet.write_row(line + 1, 0, [DAYS.to(frame.look.lang), answer.asked.period.label.to(frame.look.lang)])
        sheet.write_row(line + 2, 0, [FORMULA.to(frame.look.lang), answer.figure.formula.to(frame.look.lang)])
        sheet.write_row(line + 3, 0, [word.to(frame.look.lang) for word in HEADER], strong)
        line += 4
        for row, told in zip(answer.rows, answer.as_json()["rows"], strict=True):
            sheet.write_row(line, 0, [told["group"], row.words(frame.look.lang)])
            sheet.write_row(line, 2, [told["value"], told["n"], told["low"], told["high"], row.mark.value])
            line += 1
        line += 1


def _formulas(sheet: Any, review: Review, strong: Any) -> None:
    lang = review.head.lang
    sheet.set_column(0, 1, WIDE)
    sheet.set_column(2, 2, WIDEST)
    sheet.write_row(0, 0, [one.to(lang) for one in (NAME, KEY, FORMULA)], strong)
    for place, (name, figure) in enumerate(review.figures.items(), 1):
        sheet.write_row(place, 0, [figure.title.to(lang), name, figure.formula.to(lang)])
