"""Monthly review: the two questions on the cover, a chapter for each side of the store, every formula at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.columns import Column
from reports.kit.page import PRINT
from reports.kit.paper import CELL, SECTION, SMALL, Paper
from reports.sheets.review_appendix import SETTINGS, appendix
from reports.sheets.review_figures import GreatFigure, answers, tiles
from reports.sheets.review_layout import Room, cost_of, set_on_pages
from reports.sheets.review_parts import Blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.review.making import Review
    from reports.review.parts import Done

POINTS: Final = Text(zh="本月要点", en="The month in short")
PAGE: Final = Text(zh="第 {number} 页", en="page {number}")
CHANGED: Final = Text(zh="签发以后变了的数字", en="Numbers that changed since it was issued")
CHANGED_SAID: Final = Text(
    zh="这个月的经营月报在 {day} 签发过。下面 {n} 个数字后来变了，多半是补录或更正；签发的那一份仍按原样存档。",
    en="The review of this month was issued on {day}. Numbers changed since: {n}, mostly through late or corrected "
    "entries; what was issued stays in the archive as it was.",
)
NUMBER: Final = Text(zh="数字", en="Number")
ISSUED: Final = Text(zh="签发时", en="As issued")
NOW: Final = Text(zh="现在", en="Now")
SENTENCE: Final = re.compile(r".+?(?:。|\.(?=\s|$))")
NAMED: Final = 0.2  # of the width, for the name of a chapter on the cover
PAGE_WIDTH: Final = 18.0  # millimetres for its page
OTHER_SIZE: Final = 0.02  # what type of another size costs
PAGES: Final = re.compile(rb"/Type\s*/Page\b(?!s)")


def draw(review: Review) -> bytes:
    """Draw the review."""
    paper = Paper(review.head)
    blocks = Blocks(paper, review.issued)
    places = _cover(paper, blocks, review)
    pages: dict[str, int] = {}

    def begun(key: str) -> None:
        pages[key] = paper.page.number

    paper.turn()
    pieces = [piece for done in review.chapters for piece in blocks.chapter(done, partial(begun, done.key))]
    blocks.on_pages(set_on_pages(pieces, _room(paper, blocks), is_end_open=True))
    if review.changed:
        _changed(paper, review)
    _appendix(paper, blocks, review)
    last = paper.page.number
    for key, top in places.items():
        paper.page.back_to(1)
        words = PAGE.fill(number=pages[key]).to(paper.lang)
        paper.page.write_in((paper.left, top, paper.width), words, SMALL, "right", ink=PRINT.ink_3)
    paper.page.back_to(last)
    return paper.finish()


def _room(paper: Paper, blocks: Blocks) -> Room:
    return Room(page=paper.bottom - paper.margin, first=paper.bottom - paper.top, again=blocks.again_height)


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


def _changed(paper: Paper, review: Review) -> None:
    changed = review.changed
    paper.gap(6)
    paper.section(CHANGED)
    paper.words(CHANGED_SAID.fill(day=review.issued_on, n=len(changed)).to(paper.lang))
    paper.gap(1)
    columns = (Column(NUMBER, 4), Column(ISSUED, 1, "right"), Column(NOW, 1, "right"))
    paper.table(columns, [(one.label.to(paper.lang), one.issued, one.now) for one in changed])


def _appendix(paper: Paper, blocks: Blocks, review: Review) -> None:
    """Write what each word and each number means, in the size of type with which the last page ends best."""
    room = _room(paper, blocks)
    tried = [appendix(paper, blocks, list(review.figures.values()), setting) for setting in SETTINGS]
    costs = [cost_of(pieces, room) + number * OTHER_SIZE for number, pieces in enumerate(tried)]
    blocks.on_pages(set_on_pages(tried[costs.index(min(costs))], room))


def pages_of(content: bytes) -> int:
    """Count the pages of a file that was drawn here."""
    return len(PAGES.findall(content))
