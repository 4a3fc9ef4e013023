"""Table: the numbers of a chart, a line a month; each number opens the cars behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.churn import words as say
from ui.pages.churn.address import cars_address
from ui.parts.markup import tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from reports.churn.drawings import Drawn
    from reports.figure import FigureAnswer


def chart_table(chart: Drawn, lang: str) -> Markup:
    """Draw it: the groups down, the figures across."""
    if chart.name == "survival":  # its drawing shows points of curves, which are no groups
        table = chart.drawing.table()
        heads = tag("tr", *(tag("th", head) for head in table.header))
        lines = [tag("tr", *(tag("td", cell) for cell in row)) for row in table.rows]
        return tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table")
    first = chart.answers[0]
    heads = tag("tr", tag("th", say.GROUP.to(lang)), *(tag("th", one.figure.title.to(lang)) for one in chart.answers))
    lines = [
        tag("tr", tag("td", row.words(lang)), *(tag("td", _cell(answer, place)) for answer in chart.answers))
        for place, row in enumerate(first.rows)
    ]
    return tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table")


def _cell(answer: FigureAnswer, place: int) -> Markup | str:
    if place >= len(answer.rows):
        return "—"
    row = answer.rows[place]
    words, address = answer.figure.unit.shown(row.value), cars_address(row.behind)
    return tag("a", words, href=address) if address and row.value else words
