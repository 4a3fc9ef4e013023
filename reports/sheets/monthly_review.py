"""Monthly review: the two questions on the cover, a chapter for each side of the store, every formula at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.columns import Column
from reports.kit.page import PRINT
from reports.kit.paper import BODY, CELL, SECTION, SMALL, Paper
from reports.sheets.review_parts import CHAPTER_SIZE, Blocks, GreatFigure, answers, tiles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.review.making import Review
    from reports.review.parts import Done

POINTS: Final = Text(zh="本月要点", en="The month in short")
PAGE: Final = Text(zh="第 {number} 页", en="page {number}")
CHANGED: Final = Text(zh="签发以后变了的数字", en="Numbers that changed since it was issued")
CHANGED_SAID: Final = Text(
    zh="这个月的月报在 {day} 签发过。下面 {n} 个数字后来变了，多半是补录或更正；签发的那一份仍按原样存档。",
    en="The review of this month was issued on {day}. The {n} numbers below are others since, mostly through late or "
    "corrected entries; what was issued stays in the archive as it was.",
)
NUMBER: Final = Text(zh="数字", en="Number")
ISSUED: Final = Text(zh="签发时", en="As issued")
NOW: Final = Text(zh="现在", en="Now")
FORMULAS: Final = Text(zh="附录：每个数字怎么算", en="Appendix: how every number is counted")
SENTENCE: Final = re.compile(r".+?(?:。|\.(?=\s|$))")
NAMED: Final = 0.2  # of the width, for the name of a chapter on the cover
PAGE_WIDTH: Final = 18.0  # millimetres for its page
SETTINGS: Final = ((8.0, 1.6), (8.0, 0.8), (7.6, 0.6), (7.2, 0.4), (8.4, 2.4), (8.8, 3.2))  # type and gap
TILES: Final = 28.0  # millimetres that belong under the title and the words of a chapter
PARTS: Final = 24.0
PAGES: Final = re.compile(rb"/Type\s*/Page\b(?!s)")
WELL_FILLED: Final = 0.3  # of the last page
OPTION: Final = re.compile(r"\s*[（(]\w+=…[）)]\s*")  # how a command names what can be chosen; not for paper


def draw(review: Review) -> bytes:
    """Draw the review."""
    paper = Paper(review.head)
    blocks = Blocks(paper, review.issued)
    places = _cover(paper, blocks, review)
    pages: dict[str, int] = {}
    paper.turn()
    for done in review.chapters:
        pages[done.key] = _chapter(paper, blocks, done)
    if review.changed:
        _changed(paper, review)
    _formulas(paper, review)
    last = paper.page.number
    for key, top in places.items():
        paper.page.back_to(1)
        words = PAGE.fill(number=pages[key]).to(paper.lang)
        paper.page.write_in((paper.left, top, paper.width), words, SMALL, "right", ink=PRINT.ink_3)
    paper.page.back_to(last)
    return paper.finish()


def _cover(paper: Paper, blocks: Blocks, review: Review) -> dict[str, float]:
    """Draw the first page; gives where the page of each chapter is to be written."""
    cover = review.cover
    great = [GreatFigure(one.question, one.known, one.said, one.tone) for one in cover.answers]
    answers(paper, great, review.issued)
    paper.gap(3)
    for words in cover.told:
        paper.words(words.to(paper.lang))
    paper.gap(3)
    tiles(paper, cover.tiles, review.issued)
    short = [_in_short(paper, done) for done in review.chapters]
    below = paper.line(SECTION) + 6 + sum(one.height for one in short)
    blocks.chart(cover.chart, paper.bottom - paper.top - below)
    paper.section(POINTS)
    paper.room(short[0].height if short else 0)
    return {one.key: one.write(paper) for one in short}


@dataclass(frozen=True)
class Short:
    """A chapter in short: its name beside its first sentence."""

    key: str
    title: str
    lines: Sequence[str]
    height: float

    def write(self, paper: Paper) -> float:
        """Write it and give how far down it stands."""
        top = paper.top
        paper.page.write((paper.left, top), self.title, CELL, strong=True)
        for number, line in enumerate(self.lines):
            place = (paper.left + paper.width * NAMED, top + number * paper.line(CELL))
            paper.page.write(place, line, CELL)
        paper.top = top + self.height
        return top


def _in_short(paper: Paper, done: Done) -> Short:
    """Take a chapter's first sentence."""
    said = done.written.told[0].to(paper.lang)
    found = SENTENCE.match(said)
    wide = paper.width * (1 - NAMED) - PAGE_WIDTH
    lines = paper.page.lines(found[0] if found else said, wide, CELL)
    return Short(done.key, done.title.to(paper.lang), lines, len(lines) * paper.line(CELL) + 1.2)


def _chapter(paper: Paper, blocks: Blocks, done: Done) -> int:
    """Draw a chapter and give the page that it begins on."""
    written = done.written
    lines = [line for words in written.told for line in paper.page.lines(words.to(paper.lang), paper.width, BODY)]
    blocks.chapter(done.title, len(lines), TILES if written.tiles else PARTS if written.parts else 0)
    page = paper.page.number
    for words in written.told:
        paper.words(words.to(paper.lang))
    if written.tiles:
        paper.gap(3)
        tiles(paper, written.tiles, blocks.issued)
    blocks.parts(written.parts)
    return page


def _changed(paper: Paper, review: Review) -> None:
    changed = review.changed
    paper.gap(6)
    paper.section(CHANGED)
    paper.words(CHANGED_SAID.fill(day=review.issued_on, n=len(changed)).to(paper.lang))
    paper.gap(1)
    columns = (Column(NUMBER, 4), Column(ISSUED, 1, "right"), Column(NOW, 1, "right"))
    paper.table(columns, [(one.label.to(paper.lang), one.issued, one.now) for one in changed])


def _formulas(paper: Paper, review: Review) -> None:
    """Write every formula under its figure's name; so close that the last page is not a page for a few lines."""
    paper.gap(6)
    paper.room(40)
    paper.page.write((paper.left, paper.top), FORMULAS.to(paper.lang), CHAPTER_SIZE, strong=True)
    paper.top += paper.line(CHAPTER_SIZE) + 2
    blank = "" if paper.lang == "zh" else " "
    said = [
        (one.title.to(paper.lang), OPTION.sub(blank, one.formula.to(paper.lang))) for one in review.figures.values()
    ]
    sets = [[_set(paper, title, words, size, gap) for title, words in said] for size, gap in SETTINGS]
    chosen = next((one for one in sets if _ends_well(paper, [each.height for each in one])), sets[-1])
    for one in chosen:
        paper.room(one.height)
        top = paper.top
        paper.page.write((paper.left, top), one.title, CELL, strong=True)
        for number, line in enumerate(one.lines):
            place = (paper.left, top + paper.line(CELL) + number * paper.line(one.size))
            paper.page.write(place, line, one.size, ink=PRINT.ink_2)
        paper.top = top + one.height


@dataclass(frozen=True)
class Formula:
    """A formula cut into lines of a size."""

    title: str
    lines: Sequence[str]
    size: float
    height: float


def _set(paper: Paper, title: str, words: str, size: float, gap: float) -> Formula:
    lines = paper.page.lines(words, paper.width, size)
    return Formula(title, lines, size, paper.line(CELL) + len(lines) * paper.line(size) + gap)


def _ends_well(paper: Paper, heights: Sequence[float]) -> bool:
    """Tell whether the last page is filled well enough."""
    whole, top, pages = paper.bottom - paper.margin, paper.top, 0
    for height in heights:
        if top + height > paper.bottom:
            top, pages = paper.margin, pages + 1
        top += height
    return not pages or top - paper.margin >= whole * WELL_FILLED


def pages_of(content: bytes) -> int:
    """Count the pages of a file that was drawn here."""
    return len(PAGES.findall(content))
