"""The chart page: one chart as sharp as print asks, its numbers as a table, and how they were counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
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
NUMBER: Final = re.compile(r"[−+-]?[¥]?[\d,.]+\s?%?")
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
    header, rows = _filled(picture.table)
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


def _filled(table: Table) -> tuple[list[str], list[list[str]]]:
    """Leave out the columns in which nothing stands."""
    kept = [place for place in range(len(table.header)) if any(row[place] not in EMPTY for row in table.rows)]
    return [table.header[place] for place in kept], [[row[place] for place in kept] for row in table.rows]


def _is_number(place: int, rows: Sequence[Sequence[str]]) -> bool:
    """Tell a column of numbers, whose last digits stand below one another."""
    return all(NUMBER.fullmatch(row[place]) for row in rows if row[place] not in EMPTY)


async def chart_page(seat: Seat, title: Text, about: Text, drawing: Drawing, notes: Sequence[Text]) -> ChartPage:
    """Prepare the page of a chart: `about` says whose numbers of which days it shows."""
    head = await head_for(seat, title, about.to(seat.lang))
    return ChartPage(head=head, drawing=drawing, notes=list(dict.fromkeys(notes)))
