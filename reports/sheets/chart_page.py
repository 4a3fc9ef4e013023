"""The chart page: one chart as sharp as print asks, its numbers as a table, and how they were counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.trend import LINE_NAME
from reports.charts.wording import ANSWERS, VALUE
from reports.kit.fitting import fitted
from reports.kit.look import Look
from reports.kit.page import PRINT
from reports.kit.paper import Column, Paper
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from reports.charts.drawing import Drawing, Picture, Table
    from reports.kit.paper import Head

DPI: Final = 200
WIDE: Final = 658  # pixels of 174 millimetres
SMALL: Final = 9.0
EMPTY: Final = frozenset({"", "—"})
NUMBER: Final = re.compile(r"[−+-]?[¥]?[\d,.]+\s?%?(\s?\(\d+%\))?")
MOST_COLUMNS: Final = 9  # of lines side by side: more of them are told by their values alone
NUMBERS: Final = Text(zh="图中的数", en="The numbers")
COUNTED: Final = Text(zh="怎么算的", en="How it is counted")


@dataclass(frozen=True, kw_only=True)
class ChartPage:
    """One chart with what belongs to it."""

    head: Head
    drawing: Drawing
    notes: Sequence[Text]


def print_look(lang: str) -> Look:
    """Say how a chart is laid out for paper."""
    return Look(lang=lang, theme="print", width=WIDE)


def draw(sheet: ChartPage) -> bytes:
    """Draw the page."""
    return fitted(partial(_drawn, sheet, sheet.drawing.picture("png", DPI))).finish()


def _drawn(sheet: ChartPage, picture: Picture, scale: float) -> Paper:
    paper, lang = Paper(sheet.head, scale=scale), sheet.head.lang
    paper.gap(2)
    paper.picture(picture.content, paper.width * picture.height / picture.width)
    header, rows = laid_out(picture.table, lang)
    if rows:
        paper.section(NUMBERS)
        columns = [
            Column(Text.plain(title), align="right" if place and _is_number(place, rows) else "left")
            for place, title in enumerate(header)
        ]
        paper.table(columns, rows)
    if sheet.notes:
        paper.section(COUNTED)
        for note in sheet.notes:
            paper.words(note.to(lang), SMALL, ink=PRINT.ink_2)
            paper.gap(1)
    return paper


def laid_out(table: Table, lang: str) -> tuple[list[str], list[list[str]]]:
    """Set several lines side by side, and leave out what is empty or says the value again, as a count's sample does."""
    header, rows = list(table.header), [list(row) for row in table.rows]
    value, sample = VALUE.to(lang), ANSWERS.to(lang)
    if {value, sample} <= {*header} and all(row[header.index(value)] == row[header.index(sample)] for row in rows):
        header, rows = _without(header, rows, {header.index(sample)})
    if header and header[0] == LINE_NAME.to(lang):
        header, rows = _side_by_side(header, rows, value)
    return _without(header, rows, {at for at in range(len(header)) if all(row[at] in EMPTY for row in rows)})


def _side_by_side(header: list[str], rows: Sequence[Sequence[str]], value: str) -> tuple[list[str], list[list[str]]]:
    """Give each line its columns: its values under its name, what belongs to them behind."""
    names = list(dict.fromkeys(row[0] for row in rows))
    told = {(row[0], row[1]): row[2:] for row in rows}
    kept = range(len(header) - 2)
    for most in (2, 1):  # the value and its sample; then the value alone
        if len(names) * len(kept) > MOST_COLUMNS:
            kept = range(header.index(value) - 2, header.index(value) - 2 + most)
    titles = [name if header[at + 2] == value else f"{name} {header[at + 2]}" for name in names for at in kept]
    blank = [""] * (len(header) - 2)
    groups = dict.fromkeys(row[1] for row in rows)
    cells = [[group, *(told.get((name, group), blank)[at] for name in names for at in kept)] for group in groups]
    return [header[1], *titles], cells


def _without(header: Sequence[str], rows: Sequence[Sequence[str]], gone: set[int]) -> tuple[list[str], list[list[str]]]:
    kept = [place for place in range(len(header)) if place not in gone]
    return [header[place] for place in kept], [[row[place] for place in kept] for row in rows]


def _is_number(place: int, rows: Sequence[Sequence[str]]) -> bool:
    """Tell a column of numbers, whose last digits stand below one another."""
    return all(NUMBER.fullmatch(row[place]) for row in rows if row[place] not in EMPTY)


async def chart_page(seat: Seat, title: Text, about: Text, drawing: Drawing, notes: Sequence[Text]) -> ChartPage:
    """Prepare the page of a chart: `about` says whose numbers of which days it shows."""
    head = await head_for(seat, title, about.to(seat.lang))
    return ChartPage(head=head, drawing=drawing, notes=list(dict.fromkeys(notes)))
