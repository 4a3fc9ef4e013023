"""Workbook: a figure's answer as an Excel file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from reports.charts.drawing import Table
    from reports.figure import FigureAnswer

DAYS: Final = Text(zh="时段", en="Days")
FORMULA: Final = Text(zh="算法", en="How it is counted")
SCOPE: Final = Text(zh="范围", en="Whose answers")
DRAWN: Final = Text(zh="图中的表", en="As drawn")
LONGEST_SHEET: Final = 31
WIDE: Final = 24
HEAD_LINES: Final = 4
NUMBERS_FROM: Final = 2
NOT_IN_A_NAME: Final = str.maketrans("[]:*?/\\", "       ")


def figure_workbook(answer: FigureAnswer, scope: Text | None = None, table: Table | None = None) -> bytes:
    """Write title, days, formula and whose answers, then a line a group; a drawing's own table has a second sheet.

    Numbers stay numbers, and no name becomes a formula.
    """
    import xlsxwriter  # noqa: PLC0415 -- slow import

    from reports.figure import HEADER  # noqa: PLC0415 -- figures load this only when somebody wants Excel

    lang = answer.asked.seat.lang
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        strong = book.add_format({"bold": True})
        sheet = book.add_worksheet(answer.figure.title.to(lang).translate(NOT_IN_A_NAME)[:LONGEST_SHEET].strip())
        sheet.set_column(0, len(HEADER), WIDE)
        sheet.write(0, 0, answer.figure.title.to(lang), strong)
        sheet.write_row(1, 0, [DAYS.to(lang), answer.asked.period.label.to(lang)])
        sheet.write_row(2, 0, [FORMULA.to(lang), answer.figure.formula.to(lang)])
        if scope is not None:
            sheet.write_row(HEAD_LINES - 1, 0, [SCOPE.to(lang), scope.to(lang)])
        sheet.write_row(HEAD_LINES, 0, [word.to(lang) for word in HEADER], strong)
        for place, (row, told) in enumerate(zip(answer.rows, answer.as_json()["rows"], strict=True), HEAD_LINES + 1):
            sheet.write_row(place, 0, [told["group"], row.words(lang)])
            sheet.write_row(place, NUMBERS_FROM, [told["value"], told["n"], told["low"], told["high"], row.mark.value])
        for place, note in enumerate(answer.notes, HEAD_LINES + len(answer.rows) + 2):
            sheet.write(place, 0, note.to(lang))
        if table is not None:
            drawn = book.add_worksheet(DRAWN.to(lang))
            drawn.set_column(0, len(table.header), WIDE)
            drawn.write_row(0, 0, table.header, strong)
            for place, cells in enumerate(table.rows, 1):
                drawn.write_row(place, 0, cells)
    return out.getvalue()
