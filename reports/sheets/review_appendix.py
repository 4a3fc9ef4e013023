"""Appendix of the review: the few words that need one, and how every number is counted, name beside meaning."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import PRINT
from reports.kit.paper import BODY, CELL
from reports.review.meaning import WORDS, meaning_of
from reports.sheets.review_layout import Piece
from reports.sheets.review_parts import BETWEEN_CHAPTERS, CHAPTER_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.figure import Figure
    from reports.kit.paper import Paper
    from reports.sheets.review_parts import Blocks

TITLE: Final = Text(zh="附录：数字怎么看、怎么算", en="Appendix: how to read the numbers, and how each is counted")
READ: Final = Text(zh="几个词的意思", en="What a few words mean")
COUNTED: Final = Text(zh="每个数字怎么算", en="How each number is counted")
NAMED: Final = 0.24  # of the width, for a name
SETTINGS: Final = ((8.4, 1.6), (8.4, 2.2), (8.4, 1.0), (8.0, 1.0), (8.0, 1.6), (8.8, 2.2), (9.0, 3.0))  # type and gap


def appendix(paper: Paper, blocks: Blocks, figures: Sequence[Figure], setting: tuple[float, float]) -> list[Piece]:
    """Give the pieces of the appendix in a size of type."""
    lang = paper.lang

    def draw(_: float) -> None:
        paper.gap(BETWEEN_CHAPTERS)
        blocks.title(TITLE)

    height = BETWEEN_CHAPTERS + paper.line(CHAPTER_SIZE) + 2.5
    head = Piece(height=height, draw=draw, chapter=TITLE, is_head=True, keeps=True)
    words = [_line(paper, name.to(lang), said.to(lang), setting) for name, said in WORDS]
    counted = [_line(paper, one.title.to(lang), meaning_of(one).to(lang), setting) for one in figures]
    return [head, _heading(paper, READ), *words, _heading(paper, COUNTED), *counted]


def _heading(paper: Paper, title: Text) -> Piece:
    def draw(_: float) -> None:
        paper.gap(2)
        paper.page.write((paper.left, paper.top), title.to(paper.lang), BODY, strong=True)
        paper.top += paper.line(BODY) + 1

    return Piece(height=3 + paper.line(BODY), draw=draw, chapter=TITLE, keeps=True)


def _line(paper: Paper, name: str, said: str, setting: tuple[float, float]) -> Piece:
    size, gap = setting
    left = paper.width * NAMED
    names = paper.page.lines(paper.told(name), left - 4, min(size, CELL), strong=True)
    lines = paper.page.lines(paper.told(said), paper.width - left, size)
    height = max(len(names), len(lines)) * paper.line(size) + gap
    return Piece(height=height, draw=partial(_draw, paper, names, lines, setting), chapter=TITLE)


def _draw(
    paper: Paper, names: Sequence[str], lines: Sequence[str], setting: tuple[float, float], height: float
) -> None:
    size = setting[0]
    for number, line in enumerate(names):
        paper.page.write((paper.left, paper.top + number * paper.line(size)), line, size, strong=True)
    for number, line in enumerate(lines):
        place = (paper.left + paper.width * NAMED, paper.top + number * paper.line(size))
        paper.page.write(place, line, size, ink=PRINT.ink_2)
    paper.top += height
