"""The statistics page: what a form or a table has gathered, its numbers first, then a bar for every answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from reports.kit.fitting import fitted
from reports.kit.page import PRINT
from reports.kit.palette import BLUE
from reports.kit.paper import CELL, SMALL, Paper
from reports.kit.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.text import Text
    from reports.kit.paper import Head

NAMED: Final = 0.4  # of the width, for the words of an answer
TOLD: Final = 0.2  # for its number
BAR: Final = 3.4  # millimetres high
GAP: Final = 3.0
AIR: Final = 1.1
KEPT: Final = 14  # so many bars stand on one page with their question


@dataclass(frozen=True)
class Bar:
    """One answer: its words, how long its bar is, and the number beside it."""

    label: str
    value: float
    words: str


@dataclass(frozen=True)
class Part:
    """One question: its bars, what they rest on, and the value of the longest possible bar; 0 for the longest here."""

    title: Text
    bars: Sequence[Bar]
    note: str = ""
    most: float = 0.0


@dataclass(frozen=True, kw_only=True)
class StatisticsPage:
    """Everything that was counted; `facts` are the single numbers."""

    head: Head
    facts: Sequence[tuple[Text, str]]
    parts: Sequence[Part]


def draw(sheet: StatisticsPage) -> bytes:
    """Draw it; a question is not parted from its bars."""
    return fitted(partial(_drawn, sheet)).finish()


def _drawn(sheet: StatisticsPage, scale: float) -> Paper:
    paper = Paper(sheet.head, scale=scale)
    paper.facts(sheet.facts, 1)
    for part in sheet.parts:
        most = part.most or max((bar.value for bar in part.bars), default=0.0) or 1.0
        strips = [_bar(paper, bar, most) for bar in part.bars]
        if part.note:
            note = Strip(paper, paper.width)
            note.words(part.note, SMALL, ink=PRINT.ink_3)
            strips.insert(0, note)
        paper.section(part.title)
        paper.room(sum(strip.height for strip in strips[:KEPT]))
        for strip in strips:
            paper.place(strip.height, strip.draw)
    return paper


def _bar(paper: Paper, bar: Bar, most: float) -> Strip:
    """Set the words left, the bar behind them, and the number at the right edge."""
    page, width, size = paper.page, paper.width, paper.size(CELL)
    named, told = width * NAMED, width * TOLD
    strip, words = Strip(paper, width), Strip(paper, named - GAP)
    words.words(bar.label, CELL)
    height = max(words.height, paper.line(CELL)) + 2 * AIR * paper.scale

    def draw(left: float, top: float) -> None:
        words.draw(left, top + (height - words.height) / 2)
        long = (width - named - told) * min(max(bar.value, 0.0) / most, 1.0)
        if long:
            page.fill((left + named, top + (height - BAR) / 2), long, BAR, ink=BLUE)
        number = (left + width - told, top + (height - paper.line(CELL)) / 2, told)
        page.write_in(number, bar.words, size, "right")
        page.rule(top + height, (left, left + width))

    strip.add(draw, height)
    return strip
