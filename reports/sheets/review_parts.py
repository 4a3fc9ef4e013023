"""Parts of the review on paper: charts side by side, tables, words of customers, each a piece that is not cut apart."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import PRINT
from reports.kit.palette import BLUE
from reports.kit.paper import BODY, CELL, SMALL
from reports.kit.tabling import Table as Ruled
from reports.review.parts import Chart, Quotes, Table
from reports.sheets.review_figures import tiles, tiles_height
from reports.sheets.review_layout import Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reports.kit.paper import Column, Paper
    from reports.review.parts import Done, Part
    from reports.sheets.review_layout import Sheet

CHAPTER_SIZE: Final = 14.0
PIXEL: Final = 25.4 / 96
DPI: Final = 200
LEAST_CHART: Final = 44.0  # millimetres, to which a line over months may shrink to fill a page
LEAST_BARS: Final = 0.84  # of their height, so that names stay apart
MOST_CHART: Final = 1.6  # of their height, to which they may grow where a page would stay empty
MOST_BARS: Final = 1.25
MOST_ROWS: Final = 24  # of a table on one page
BETWEEN_CHAPTERS: Final = 7.0
ABOVE_CHART: Final = 3.0
ABOVE_TABLE: Final = 4.5
QUOTE: Final = "“{words}”"
AGAIN: Final = Text(zh="{title}（续）", en="{title}, continued")
FROM: Final = Text(zh="（{about}）", en=" ({about})")


class Blocks:
    """Makes pieces of a chapter's parts: each knows its height, and draws itself at the paper's top."""

    def __init__(self, paper: Paper, issued: Mapping[str, str]) -> None:
        """Take the paper and what stood in the issued review."""
        self.paper, self.issued = paper, issued

    def chapter(self, done: Done, begun: Callable[[], None]) -> list[Piece]:
        """Cut a chapter into pieces; its title, what it says and its large figures are the first."""
        written, paper = done.written, self.paper
        parts = self._parts(written.parts, done.title)
        told = [line for words in written.told for line in self._lines(words.to(paper.lang), BODY)]
        height = BETWEEN_CHAPTERS + paper.line(CHAPTER_SIZE) + 2.5 + len(told) * paper.line(BODY)
        height += 3 + tiles_height(paper, written.tiles, self.issued) if written.tiles else 0.0

        def draw(_: float) -> None:
            paper.gap(BETWEEN_CHAPTERS)
            begun()
            self.title(done.title)
            self._written(told, (paper.left, paper.top), BODY, PRINT.ink)
            paper.top += len(told) * paper.line(BODY)
            if written.tiles:
                paper.gap(3)
                tiles(paper, written.tiles, self.issued)

        return [Piece(height=height, draw=draw, chapter=done.title, is_head=True, keeps=bool(parts)), *parts]

    def title(self, title: Text) -> None:
        """Write the title of a chapter over a line."""
        paper = self.paper
        paper.page.write((paper.left, paper.top), title.to(paper.lang), CHAPTER_SIZE, strong=True)
        paper.top += paper.line(CHAPTER_SIZE)
        paper.page.rule(paper.top, (paper.left, paper.right), ink=BLUE, thick=0.5)
        paper.top += 2.5

    @property
    def again_height(self) -> float:
        """How high the heading stands over a chapter that goes on."""
        return self.paper.line(BODY) + 2.5

    def again(self, title: Text) -> None:
        """Say at the top of a page which chapter goes on there."""
        paper = self.paper
        words = AGAIN.fill(title=title).to(paper.lang)
        paper.page.write((paper.left, paper.top), words, BODY, ink=PRINT.ink_2)
        paper.top += paper.line(BODY)
        paper.page.rule(paper.top, (paper.left, paper.right), ink=BLUE, thick=0.5)
        paper.top += 2.5

    def on_pages(self, sheets: Sequence[Sheet]) -> None:
        """Draw the pages, the first of them where the paper stands."""
        for number, sheet in enumerate(sheets):
            if number:
                self.paper.turn()
            if sheet.again is not None:
                self.again(sheet.again)
            for place, (piece, height) in enumerate(sheet.pieces):
                self.paper.gap(sheet.gap if place else 0.0)
                piece.draw(height)

    def chart(self, chart: Chart, room: float) -> None:
        """Draw a line over months as high as there is room, within what it may be."""
        piece = self._charts([chart], Text.plain(""))
        piece.draw(min(max(room, piece.low), piece.high))

    def _parts(self, parts: Sequence[Part], chapter: Text) -> list[Piece]:
        found: list[Piece] = []
        halves: list[Chart] = []
        for part in parts:
            if isinstance(part, Chart):
                halves.append(part)
                if part.is_half and len(halves) == 1:
                    continue
                found.append(self._charts(halves, chapter))
                halves = []
            elif isinstance(part, Table):
                found += self._tables(part, chapter)
            else:
                found += self._quotes(part, chapter)
        return [*found, *([self._charts(halves, chapter)] if halves else [])]

    def _charts(self, row: Sequence[Chart], chapter: Text) -> Piece:
        """Draw one chart, or two of one height; title and note are written, so that they can be searched."""
        paper = self.paper
        width = row[0].drawing.frame.look.width * PIXEL
        height = max(one.drawing.frame.look.height or one.drawing.height for one in row) * PIXEL
        said = [one.drawing.frame for one in row]
        titles = [self._lines(one.to(one.title), BODY, width, strong=True) for one in said]
        notes = [self._lines(one.to(one.note), SMALL, width) if one.note else [] for one in said]
        above = max(len(lines) for lines in titles) * paper.line(BODY)
        below = max(len(lines) for lines in notes) * paper.line(SMALL)
        around = ABOVE_CHART + above + below + 1
        is_line = row[0].is_line and len(row) == 1

        def draw(high: float) -> None:
            shown = int((high - around) / PIXEL)
            top = paper.top + ABOVE_CHART
            for place, chart in enumerate(row):
                left = paper.left + place * (paper.width - width)
                self._written(titles[place], (left, top), BODY, PRINT.ink, strong=True)
                paper.page.picture((left, top + above), plain_picture(chart, shown), width=width)
                self._written(notes[place], (left, top + above + shown * PIXEL), SMALL, PRINT.ink_3)
            paper.top = top + above + shown * PIXEL + below + 1

        return Piece(
            height=around + height,
            least=around + (LEAST_CHART if is_line else height * LEAST_BARS),
            most=around + height * (MOST_CHART if is_line else MOST_BARS),
            draw=draw,
            chapter=chapter,
        )

    def _tables(self, table: Table, chapter: Text) -> list[Piece]:
        """Cut a table that is longer than a page into several, each under its head."""
        rows = [table.rows[start : start + MOST_ROWS] for start in range(0, len(table.rows), MOST_ROWS)]
        return [self._table(table, some, chapter, is_first=not place) for place, some in enumerate(rows)]

    def _table(self, table: Table, rows: Sequence[Sequence[str]], chapter: Text, *, is_first: bool) -> Piece:
        paper = self.paper
        title = self._lines(table.title.to(paper.lang), BODY, strong=True) if is_first else []
        note = self._lines(table.note.to(paper.lang), SMALL) if is_first and table.note else []
        above = ABOVE_TABLE + len(title) * paper.line(BODY) + len(note) * paper.line(SMALL)

        def draw(_: float) -> None:
            top = paper.top + ABOVE_TABLE
            self._written(title, (paper.left, top), BODY, PRINT.ink, strong=True)
            self._written(note, (paper.left, top + len(title) * paper.line(BODY)), SMALL, PRINT.ink_3)
            paper.top += above
            paper.table(table.columns, rows)

        return Piece(height=above + table_height(paper, table.columns, rows), draw=draw, chapter=chapter)

    def _quotes(self, quotes: Quotes, chapter: Text) -> list[Piece]:
        """Set words of customers line by line; the title stays with the first of them."""
        paper, lang = self.paper, self.paper.lang
        found = []
        for place, (words, about) in enumerate(quotes.lines):
            said = self._lines(QUOTE.format(words=words) + FROM.fill(about=about).to(lang), CELL, paper.width - 4)
            title = quotes.title.to(lang) if not place else ""
            above = ABOVE_CHART + paper.line(BODY) + 0.8 if title else 0.0
            height = above + len(said) * paper.line(CELL) + 1.6
            draw = partial(self._quote, title=title, above=above, said=said)
            found.append(Piece(height=height, draw=draw, chapter=chapter, keeps=not place and len(quotes.lines) > 1))
        return found

    def _quote(self, _: float, *, title: str, above: float, said: Sequence[str]) -> None:
        paper = self.paper
        if title:
            self._written([title], (paper.left, paper.top + ABOVE_CHART), BODY, PRINT.ink, strong=True)
        top = paper.top + above
        paper.page.fill((paper.left, top), 0.7, len(said) * paper.line(CELL) - 0.4, ink=PRINT.line)
        self._written(said, (paper.left + 4, top), CELL, PRINT.ink)
        paper.top = top + len(said) * paper.line(CELL) + 1.6

    def _lines(self, words: str, size: float, width: float = 0.0, *, strong: bool = False) -> list[str]:
        paper = self.paper
        return paper.page.lines(paper.told(words), width or paper.width, size, strong=strong)

    def _written(
        self, lines: Sequence[str], place: tuple[float, float], size: float, ink: str, *, strong: bool = False
    ) -> None:
        for number, line in enumerate(lines):
            top = place[1] + number * self.paper.line(size)
            self.paper.page.write((place[0], top), line, size, ink=ink, strong=strong)


def table_height(paper: Paper, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> float:
    """Tell how high a table stands, its head included."""
    table = Ruled(paper, columns, rows, CELL)
    lines = [max(len(lines) for lines in table.heads)]
    lines += [
        max(len(paper.page.lines(cell, width, table.size)) for cell, width in zip(row, table.widths, strict=True))
        for row in rows
    ]
    return sum(count * table.line + 2 * paper.air for count in lines)


def plain_picture(chart: Chart, height: int) -> bytes:
    """Paint a chart without its title and note, sharp enough for a printer."""
    frame = chart.drawing.frame
    bare = replace(frame, title=Text.plain(""), note=None, look=replace(frame.look, height=height))
    return replace(chart.drawing, frame=bare).png(DPI)
