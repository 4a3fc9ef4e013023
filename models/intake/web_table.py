"""Web tables: the rows of a web page that a dealer's system has saved under the name of a workbook."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from models.intake.limits import CELLS, COLUMNS, ROWS, Unreadable, Why

if TYPE_CHECKING:
    from collections.abc import Mapping

CELL_TAGS = frozenset({"td", "th"})
DIGITS = 6  # of a span
SILENT_TAGS = frozenset({"style", "script", "title"})


class _Tables(HTMLParser):
    """Collects the rows of every table; a cell that spans rows or columns has its value in each of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._below: dict[int, tuple[int, str]] = {}
        self._silent = 0
        self._count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
            self._below = {}
        elif tag == "tr" and self.tables:
            self._end_cell()
            self.tables[-1].append([])
            self._fill()
        elif tag in CELL_TAGS and self.tables:
            self._end_cell()
            if not self.tables[-1]:
                self.tables[-1].append([])
            self._cell, said = [], dict(attrs)
            self._span = (_span(said, "rowspan", ROWS), _span(said, "colspan", COLUMNS))
        elif tag == "br" and self._cell is not None:
            self._cell.append(" ")
        elif tag in SILENT_TAGS:
            self._silent += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in CELL_TAGS or tag in {"tr", "table"}:
            self._end_cell()
        elif tag in SILENT_TAGS and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        words, row = " ".join("".join(self._cell).split()), self.tables[-1][-1]
        self._cell = None
        rows, columns = self._span
        self._count += columns
        if len(row) + columns > COLUMNS or self._count > CELLS:
            raise Unreadable(Why.CELLS)
        for _ in range(columns):
            if rows > 1:
                self._below[len(row)] = (rows - 1, words)
            row.append(words)
        self._fill()

    def _fill(self) -> None:
        """Put in what a cell above reaches down to this place."""
        row = self.tables[-1][-1]
        while len(row) in self._below and len(self.tables[-1]) > 1:
            left, words = self._below[len(row)]
            if left <= 0:
                break
            self._below[len(row)] = (left - 1, words)
            row.append(words)


def table_rows(text: str) -> list[list[str]]:
    """Give the rows of the largest table of a page."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    return max(parser.tables, key=len, default=[])


def _span(said: Mapping[str, str | None], name: str, most: int) -> int:
    given = said.get(name) or "1"
    return min(int(given), most) if given.isdecimal() and len(given) <= DIGITS and int(given) else 1
