"""Tabling: tables that repeat their head on every page and cut no cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reports.kit.columns import wanted, widths_of
from reports.kit.page import POINT, PRINT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.kit.columns import Column
    from reports.kit.paper import Paper

    Cells = Sequence[Sequence[str]]

LEADING: Final = 1.45
GAP: Final = 3.0  # between two columns
AFTER_NUMBERS: Final = 3.0  # more, where words follow numbers that stand at the right edge of theirs
ROW_GAP: Final = 1.6  # above and below the words of a row
TIGHTER: Final = (1.0, 0.92, 0.84, 0.78)  # sizes of type that a crowded table may fall back to
TOO_TALL: Final = 0.34  # of a page: a taller row is parted where it stands
FEWEST_LINES: Final = 3  # of a parted row, on either page


class Table:
    """One table under way on a paper."""

    def __init__(self, paper: Paper, columns: Sequence[Column], rows: Cells, size: float) -> None:
        """Find the size of type and the widths with which every word stays whole."""
        self.paper, self.columns, self.lang = paper, columns, paper.lang
        titles = [column.title.to(self.lang) for column in columns]
        cells = [[row[place] for row in rows] for place in range(len(columns))]
        before = [None, *(column.align for column in columns)]
        self.insets = [
            AFTER_NUMBERS if (last, column.align) == ("right", "left") else 0.0
            for last, column in zip(before, columns, strict=False)
        ]
        self.gap = GAP
        for share in TIGHTER:
            self.size = size * share
            free = self._free
            asked = [
                wanted(column, title, held, lambda words: paper.page.width_of(words, self.size))
                for column, title, held in zip(columns, titles, cells, strict=True)
            ]
            if sum(one.least for one in asked) <= free:
                break
            self.gap = GAP * share * share
        self.widths = widths_of(columns, asked, self._free)
        self.line = self.size * POINT * LEADING
        self.heads = [self._lines(title, width) for title, width in zip(titles, self.widths, strict=True)]

    def begin(self, first: Sequence[str] | None, least: float) -> None:
        """Write the head, on the page on which the first row begins."""
        rows = max((len(lines) for lines in self._cut(first)), default=1) if first is not None else 1
        tall = min(max(rows * self.line + 2 * self.paper.air, least), self._page * TOO_TALL)
        self.paper.room(self._head_height + tall)
        self._head()

    def row(self, row: Sequence[str], least: float) -> None:
        """Write a row; one that is longer than a page goes on on the next."""
        cells, is_fresh = self._cut(row), False
        while any(cells):
            height = max(max(len(lines) for lines in cells) * self.line + 2 * self.paper.air, least)
            left = self.paper.bottom - self.paper.top
            parts = height > self._page * TOO_TALL and left >= FEWEST_LINES * self.line + 2 * self.paper.air
            if height > left and not is_fresh and not parts:
                self._again()
                is_fresh = True
                continue
            height = min(height, left)
            count = max(1, int((height - 2 * self.paper.air) / self.line + 0.001))
            self._cells([lines[:count] for lines in cells])
            cells, is_fresh = [lines[count:] for lines in cells], False
            self.paper.top += height
            self.paper.page.rule(self.paper.top, (self.paper.left, self.paper.right))
            if any(cells):
                self._again()
                is_fresh = True

    @property
    def _free(self) -> float:
        """The millimetres that the columns have."""
        return self.paper.width - self.gap * (len(self.columns) - 1) - sum(self.insets)

    @property
    def _page(self) -> float:
        return self.paper.bottom - self.paper.margin - self._head_height

    @property
    def _head_height(self) -> float:
        return max(len(lines) for lines in self.heads) * self.line + 2 * self.paper.air

    def _again(self) -> None:
        self.paper.turn()
        self._head()

    def _head(self) -> None:
        paper = self.paper
        self._cells(self.heads, ink=PRINT.ink_3)
        paper.top += self._head_height
        paper.page.rule(paper.top, (paper.left, paper.right), ink=PRINT.ink_2, thick=0.3)

    def _cut(self, row: Sequence[str] | None) -> list[list[str]]:
        return [self._lines(words, width) for words, width in zip(row or (), self.widths, strict=False)]

    def _lines(self, words: str, width: float) -> list[str]:
        return self.paper.page.lines(words, width, self.size)

    def _cells(self, cells: Cells, ink: str = PRINT.ink) -> None:
        left, paper = self.paper.left, self.paper
        for column, inset, width, lines in zip(self.columns, self.insets, self.widths, cells, strict=True):
            left += inset
            for number, line in enumerate(lines):
                top = paper.top + paper.air + number * self.line
                paper.page.write_in((left, top, width), line, self.size, column.align, ink=ink)
            left += width + self.gap
