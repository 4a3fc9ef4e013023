"""Parts of the review on paper: large figures, charts side by side, tables, words of customers, nothing cut apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import POINT, PRINT
from reports.kit.palette import BLUE
from reports.kit.paper import BODY, CELL, SECTION, SMALL
from reports.kit.tabling import LEADING, ROW_GAP
from reports.review.parts import BAD, GOOD, Chart, Quotes, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reports.kit.paper import Paper
    from reports.review.parts import Known, Part, Tile

CHAPTER_SIZE: Final = 14.0
GREAT: Final = 54.0
LARGE: Final = 19.0
GAP: Final = 5.0
PIXEL: Final = 25.4 / 96
DPI: Final = 200
MOST_BESIDE: Final = 4
LEAST_CHART: Final = 44.0  # millimetres, to which a line over months may shrink to fill a page
LEAST_BARS: Final = 0.86  # of their height, so that names stay apart
LEAST_ROWS: Final = 3  # of a table that goes on on the next page
SHORT_TABLE: Final = 8  # rows that stay on one page
TONES: Final = {GOOD: "#00694d", BAD: PRINT.bad, "": PRINT.ink_2}
WAS: Final = Text(zh="签发时 {shown}", en="as issued {shown}")
QUOTE: Final = {"zh": "“{words}”", "en": "“{words}”"}
FROM: Final = Text(zh="（{about}）", en=" ({about})")


@dataclass(frozen=True)
class GreatFigure:
    """A question with its answer in the largest figures."""

    question: Text
    known: Known
    said: Text
    tone: str


def answers(paper: Paper, great: Sequence[GreatFigure], issued: Mapping[str, str]) -> None:
    """Draw the two questions beside one another."""
    wide = (paper.width - GAP * (len(great) - 1)) / len(great)
    said = [paper.page.lines(one.said.to(paper.lang), wide, BODY) for one in great]
    top = paper.top + 2
    height = paper.line(BODY) * 1.2 + GREAT * POINT * 1.05 + max(len(lines) for lines in said) * paper.line(BODY) + 4
    for place, (one, lines) in enumerate(zip(great, said, strict=True)):
        left = paper.left + place * (wide + GAP)
        paper.page.write((left, top), one.question.to(paper.lang), SECTION, ink=PRINT.ink_2)
        below = top + paper.line(SECTION)
        paper.page.write((left, below), one.known.shown, GREAT, ink=BLUE, strong=True)
        unit = left + paper.page.width_of(one.known.shown, GREAT) + 2
        word = one.known.figure.unit.word.to(paper.lang)
        paper.page.write((unit, below + GREAT * POINT * 0.62), word, SECTION, ink=PRINT.ink_2)
        mark = _mark(one.known, issued, paper.lang)
        paper.page.write((unit, below + GREAT * POINT * 0.3), mark, SMALL, ink=PRINT.attention)
        below += GREAT * POINT * 1.1
        for number, line in enumerate(lines):
            paper.page.write((left, below + number * paper.line(BODY)), line, BODY, ink=TONES[one.tone])
    paper.top = top + height


def tiles(paper: Paper, shown: Sequence[Tile], issued: Mapping[str, str]) -> None:
    """Draw large figures beside one another, with what is to be said about each below it."""
    beside = min(MOST_BESIDE, max(len(shown), 3))
    wide = (paper.width - GAP * (beside - 1)) / beside
    for start in range(0, len(shown), beside):
        row = shown[start : start + beside]
        lines = [_below(paper, one, wide, issued) for one in row]
        line = SMALL * POINT * LEADING
        height = paper.line(CELL) + LARGE * POINT * 1.25 + max(len(some) for some in lines) * line + 2
        paper.room(height)
        top = paper.top
        for place, (one, some) in enumerate(zip(row, lines, strict=True)):
            _tile(paper, one, (paper.left + place * (wide + GAP), top, wide), some)
        paper.top = top + height + 1.5


def _tile(paper: Paper, one: Tile, box: tuple[float, float, float], lines: Sequence[tuple[str, str]]) -> None:
    left, top, wide = box
    paper.page.rule(top, (left, left + wide), ink=PRINT.ink_3, thick=0.25)
    top += 1
    paper.page.write((left, top), one.title.to(paper.lang), CELL, ink=PRINT.ink_2)
    top += paper.line(CELL)
    paper.page.write((left, top), one.known.shown, LARGE, strong=True)
    unit = left + paper.page.width_of(one.known.shown, LARGE) + 1
    paper.page.write((unit, top + (LARGE - CELL) * POINT * 0.82), one.unit.to(paper.lang), CELL, ink=PRINT.ink_2)
    top += LARGE * POINT * 1.25
    for number, (line, ink) in enumerate(lines):
        paper.page.write((left, top + number * SMALL * POINT * LEADING), line, SMALL, ink=ink)


def _below(paper: Paper, one: Tile, wide: float, issued: Mapping[str, str]) -> list[tuple[str, str]]:
    said = [(one.change.to(paper.lang), TONES[one.tone])] if one.change else []
    if one.note:
        said.append((one.note.to(paper.lang), PRINT.ink_3))
    if mark := _mark(one.known, issued, paper.lang):
        said.append((mark, PRINT.attention))
    return [(line, ink) for words, ink in said for line in paper.page.lines(words, wide, SMALL)]


def _mark(known: Known, issued: Mapping[str, str], lang: str) -> str:
    """Say what stood there when the review was issued, where it is another number now."""
    was = issued.get(known.key, known.shown)
    return "" if was == known.shown else WAS.fill(shown=was).to(lang)


@dataclass(frozen=True)
class Block:
    """Something that stays in one piece: how high it is, how it is drawn, and to what height it may shrink."""

    height: float
    draw: Callable[[], None]
    least: float


class Blocks:
    """Puts the parts of a chapter on paper; what does not fit lets a smaller part go first."""

    def __init__(self, paper: Paper, issued: Mapping[str, str]) -> None:
        """Take the paper and what stood in the issued review."""
        self.paper, self.issued = paper, issued

    def chapter(self, title: Text, lines: int, after: float) -> None:
        """Write the title of a chapter; what it says and the first of what follows stand on the same page."""
        paper = self.paper
        if paper.top > paper.margin:
            paper.gap(7)
        paper.room(paper.line(CHAPTER_SIZE) + 4 + lines * paper.line(BODY) + after)
        top = paper.top
        paper.page.write((paper.left, top), title.to(paper.lang), CHAPTER_SIZE, strong=True)
        paper.top = top + paper.line(CHAPTER_SIZE)
        paper.page.rule(paper.top, (paper.left, paper.right), ink=BLUE, thick=0.5)
        paper.top += 2.5

    def parts(self, parts: Sequence[Part]) -> None:
        """Draw the parts, the later before the earlier where only that one still fits on the page."""
        waiting = self._blocks(parts)
        while waiting:
            rest = self.paper.bottom - self.paper.top
            whole = next((one for one in waiting if one.height <= rest), None)
            fitting = whole or next((one for one in waiting if one.least <= rest), waiting[0])
            waiting.remove(fitting)
            fitting.draw()

    def chart(self, chart: Chart, room: float) -> None:
        """Draw a line over months no higher than there is room."""
        height = chart.drawing.frame.look.height or chart.drawing.height
        above = self.paper.line(BODY) + 4
        fitting = max(LEAST_CHART, min(height * PIXEL, room - above))
        drawing = chart.drawing
        look = replace(drawing.frame.look, height=int(fitting / PIXEL))
        shown = replace(chart, drawing=replace(drawing, frame=replace(drawing.frame, look=look)))
        self._charts([shown]).draw()

    def _blocks(self, parts: Sequence[Part]) -> list[Block]:
        found, halves = [], []
        for part in parts:
            if isinstance(part, Chart):
                if part.is_half:
                    halves.append(part)
                    if len(halves) == 1:
                        continue
                row, halves = (halves, []) if part.is_half else ([part], halves)
                found.append(self._charts(row))
            elif isinstance(part, Table):
                found.append(self._table(part))
            else:
                found.append(self._quotes(part))
        return [*found, *([self._charts(halves)] if halves else [])]

    def _charts(self, row: Sequence[Chart]) -> Block:
        """Draw one chart, or two of one height; title and note are written, so that they can be searched."""
        paper = self.paper
        width = row[0].drawing.frame.look.width * PIXEL
        height = max(one.drawing.frame.look.height or one.drawing.height for one in row)
        said = [one.drawing.frame for one in row]
        titles = [paper.page.lines(one.to(one.title), width, BODY) for one in said]
        notes = [paper.page.lines(one.to(one.note), width, SMALL) if one.note else [] for one in said]
        above = max(len(lines) for lines in titles) * paper.line(BODY)
        below = max(len(lines) for lines in notes) * paper.line(SMALL)

        around = above + below + 4
        least = LEAST_CHART if row[0].is_line and len(row) == 1 else height * PIXEL * LEAST_BARS

        def draw() -> None:
            paper.room(around + least)
            shown = min(height, int((paper.bottom - paper.top - around) / PIXEL))
            top = paper.top + 3
            for place, chart in enumerate(row):
                left = paper.left + place * (paper.width - width)
                self._written(titles[place], (left, top), BODY, PRINT.ink)
                paper.page.picture((left, top + above), plain_picture(chart, shown), width=width)
                self._written(notes[place], (left, top + above + shown * PIXEL), SMALL, PRINT.ink_3)
            paper.top = top + above + shown * PIXEL + below + 1

        return Block(around + height * PIXEL, draw, around + least)

    def _written(self, lines: Sequence[str], place: tuple[float, float], size: float, ink: str) -> None:
        for number, line in enumerate(lines):
            top = place[1] + number * self.paper.line(size)
            self.paper.page.write((place[0], top), line, size, ink=ink, strong=size == BODY)

    def _table(self, table: Table) -> Block:
        paper = self.paper
        title, row = paper.line(BODY) + 4, paper.line(CELL) + 2 * ROW_GAP
        whole = title + (len(table.rows) + 1) * row
        is_short = len(table.rows) <= SHORT_TABLE

        def draw() -> None:
            paper.room(whole if is_short else title + 4 * row)
            top = paper.top + 3
            self._written([table.title.to(paper.lang)], (paper.left, top), BODY, PRINT.ink)
            paper.top = top + paper.line(BODY)
            fits = int((paper.bottom - paper.top) / row) - 1
            if fits >= len(table.rows):
                paper.table(table.columns, table.rows)
                return
            first = min(fits, len(table.rows) - LEAST_ROWS)
            paper.table(table.columns, table.rows[:first])
            paper.turn()
            paper.table(table.columns, table.rows[first:])

        least = whole if is_short else title + 4 * row
        return Block(whole, draw, least)

    def _quotes(self, quotes: Quotes) -> Block:
        paper, lang = self.paper, self.paper.lang
        said = [
            (paper.page.lines(QUOTE[lang].format(words=words) + FROM.fill(about=about).to(lang), paper.width - 4, CELL))
            for words, about in quotes.lines
        ]

        def draw() -> None:
            paper.room(paper.line(BODY) + 3 + len(said[0]) * paper.line(CELL))
            top = paper.top + 3
            self._written([quotes.title.to(lang)], (paper.left, top), BODY, PRINT.ink)
            paper.top = top + paper.line(BODY) + 0.8
            for lines in said:
                paper.room(len(lines) * paper.line(CELL) + 1.6)
                top = paper.top
                paper.page.fill((paper.left, top), 0.7, len(lines) * paper.line(CELL) - 0.4, ink=PRINT.line)
                self._written(lines, (paper.left + 4, top), CELL, PRINT.ink)
                paper.top = top + len(lines) * paper.line(CELL) + 1.6

        least = paper.line(BODY) + 4 + 2 * (len(said[0]) * paper.line(CELL) + 1.6)
        return Block(least, draw, least)


def plain_picture(chart: Chart, height: int) -> bytes:
    """Paint a chart without its title and note, sharp enough for a printer."""
    frame = chart.drawing.frame
    bare = replace(frame, title=Text.plain(""), note=None, look=replace(frame.look, height=height))
    return replace(chart.drawing, frame=bare).png(DPI)
