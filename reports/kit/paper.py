"""Paper: a document of one or more A4 pages with a head, running feet, facts, and tables that repeat their head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import POINT, PRINT, Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reports.kit.page import Align

MARGIN: Final = 18.0
FOOT: Final = 12.0
TITLE: Final = 16.0
SECTION: Final = 11.5
BODY: Final = 10.0
CELL: Final = 9.0
SMALL: Final = 8.0
LEADING: Final = 1.45
GAP: Final = 3.0  # between two columns
ROW_GAP: Final = 1.6  # above and below the words of a row
WIDEST: Final = 1.8  # of an even share: a column as wide as its words takes no more
KEPT_TOGETHER: Final = 20.0  # a title begins no page's last millimetres
BETWEEN: Final = " · "
PRINTED: Final = Text(zh="{day} 打印", en="Printed {day}")
PRINTED_BY: Final = Text(zh="{day} {person} 打印", en="Printed {day} by {person}")
PAGE_OF: Final = Text(zh="第 {number} 页，共 {count} 页", en="Page {number} of {count}")
NOTHING: Final = Text(zh="没有记录。", en="Nothing to list.")


@dataclass(frozen=True, kw_only=True)
class Head:
    """What a document is: its title, whose store, what it covers, who printed it and when."""

    title: Text
    store: str
    about: str = ""
    person: str = ""
    printed_on: date
    lang: str = "zh"

    @property
    def printed(self) -> str:
        """When it was printed, and by whom."""
        words = PRINTED_BY if self.person else PRINTED
        return words.fill(day=self.printed_on, person=self.person).to(self.lang)


@dataclass(frozen=True)
class Column:
    """One column: its title, its share of the width, and on which side its words stand.

    Without a share it is as wide as its widest words, so that no date and no plate is cut in two.
    """

    title: Text
    share: float = 0.0
    align: Align = "left"


class Paper:
    """A document under way, from the top down; a new page begins by itself."""

    def __init__(self, head: Head, *, is_wide: bool = False) -> None:
        """Begin the first page under its title."""
        self.head, self.lang = head, head.lang
        self.page = Page(head.title.to(head.lang), head.store, is_wide=is_wide)
        self.left, self.right = MARGIN, self.page.width - MARGIN
        self.bottom = self.page.height - MARGIN
        self.top = MARGIN
        self.page.turn()
        self._title()

    @property
    def width(self) -> float:
        """The millimetres between the margins."""
        return self.right - self.left

    def room(self, height: float) -> bool:
        """Begin a new page where a height does not fit any more, and tell whether that was so."""
        if self.top + height <= self.bottom:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """Begin a new page under a small running head."""
        self.page.turn()
        head = BETWEEN.join(part for part in (self.head.title.to(self.lang), self.head.store, self.head.about) if part)
        lines = self.page.lines(head, self.width, SMALL)
        self.page.write((self.left, MARGIN - 6), lines[0], SMALL, ink=PRINT.ink_3)
        self.top = MARGIN

    def gap(self, height: float = 4.0) -> None:
        """Leave some room."""
        self.top += height

    def section(self, title: Text) -> None:
        """Write the title of a part; it does not stand alone at the foot of a page."""
        self.gap(5)
        self.room(KEPT_TOGETHER)
        self.page.write((self.left, self.top), title.to(self.lang), SECTION, strong=True)
        self.top += SECTION * POINT * LEADING + 1

    def words(self, words: str, size: float = BODY, *, ink: str = PRINT.ink) -> None:
        """Write a paragraph."""
        for line in self.page.lines(words, self.width, size):
            self.room(size * POINT * LEADING)
            self.page.write((self.left, self.top), line, size, ink=ink)
            self.top += size * POINT * LEADING

    def facts(self, pairs: Sequence[tuple[Text, str]], columns: int = 2) -> None:
        """Write names and values side by side; what is empty has a line to write on."""
        wide = (self.width - GAP * (columns - 1)) / columns
        for start in range(0, len(pairs), columns):
            row = [self._fact(name, value, wide) for name, value in pairs[start : start + columns]]
            height = max(len(lines) for _, lines in row) * CELL * POINT * LEADING + 2 * ROW_GAP
            self.room(height)
            for place, (name, lines) in enumerate(row):
                left = self.left + place * (wide + GAP)
                self.page.write((left, self.top + ROW_GAP), name, CELL, ink=PRINT.ink_3)
                self._lines((left + self._name_width(wide), self.top + ROW_GAP), lines, CELL)
                self.page.rule(self.top + height, (left, left + wide))
            self.top += height

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, least: float = 0.0, blanks: int = 0
    ) -> None:
        """Draw a table whose head stands on every page; empty rows to write on may follow.

        `least` is the height of a row that somebody writes on by hand.
        """
        widths = self._widths(columns, rows)
        self._table_head(columns, widths)
        for row in [*rows, *([[""] * len(columns)] * blanks)]:
            self._row(columns, widths, row, least)
        if not rows and not blanks:
            self.gap(2)
            self.words(NOTHING.to(self.lang), CELL, ink=PRINT.ink_3)

    def finish(self) -> bytes:
        """Write the feet, now that the number of pages is known, and give the file."""
        count = self.page.number
        top = self.page.height - FOOT
        for number in range(1, count + 1):
            self.page.back_to(number)
            self.page.write((self.left, top), self.head.printed, SMALL, ink=PRINT.ink_3)
            words = PAGE_OF.fill(number=number, count=count).to(self.lang)
            self.page.write_in((self.left, top, self.width), words, SMALL, "right", ink=PRINT.ink_3)
        return self.page.finish()

    def _title(self) -> None:
        self.page.write((self.left, self.top), self.head.title.to(self.lang), TITLE, strong=True)
        self.page.write_in((self.left, self.top + 2, self.width), self.head.store, BODY, "right", ink=PRINT.ink_2)
        self.top += TITLE * POINT * LEADING
        if self.head.about:
            self.words(self.head.about, BODY, ink=PRINT.ink_2)
        self.top += 1.5
        self.page.rule(self.top, (self.left, self.right), ink=PRINT.ink, thick=0.4)
        self.top += 2.5

    def _fact(self, name: Text, value: str, wide: float) -> tuple[str, list[str]]:
        return name.to(self.lang), self.page.lines(value, wide - self._name_width(wide), CELL)

    def _name_width(self, wide: float) -> float:
        return min(wide * 0.34, 34.0)

    def _lines(self, place: tuple[float, float], lines: Sequence[str], size: float) -> None:
        for number, line in enumerate(lines):
            self.page.write((place[0], place[1] + number * size * POINT * LEADING), line, size)

    def _widths(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[float]:
        free = self.width - GAP * (len(columns) - 1)
        snug = {
            place: min(self._widest(column, [row[place] for row in rows]), free / len(columns) * WIDEST)
            for place, column in enumerate(columns)
            if not column.share
        }
        shares = sum(column.share for column in columns)
        free -= sum(snug.values())
        return [snug.get(place, free * column.share / (shares or 1)) for place, column in enumerate(columns)]

    def _widest(self, column: Column, words: Sequence[str]) -> float:
        lines = {line for cell in (column.title.to(self.lang), *words) for line in cell.split("\n")}
        return max(self.page.width_of(line, CELL) for line in lines) + 0.2

    def _table_head(self, columns: Sequence[Column], widths: Sequence[float]) -> None:
        cells = [
            self.page.lines(column.title.to(self.lang), width, CELL)
            for column, width in zip(columns, widths, strict=True)
        ]
        height = max(len(lines) for lines in cells) * CELL * POINT * LEADING + 2 * ROW_GAP
        self.room(height + KEPT_TOGETHER / 2)
        self._cells(columns, widths, cells, ink=PRINT.ink_3)
        self.top += height
        self.page.rule(self.top, (self.left, self.right), ink=PRINT.ink_2, thick=0.3)

    def _row(self, columns: Sequence[Column], widths: Sequence[float], row: Sequence[str], least: float) -> None:
        cells = [self.page.lines(words, width, CELL) for words, width in zip(row, widths, strict=True)]
        line, is_fresh = CELL * POINT * LEADING, False
        while any(cells):  # a row that is longer than a page goes on on the next
            height = max(max(len(lines) for lines in cells) * line + 2 * ROW_GAP, least)
            if height > self.bottom - self.top and not is_fresh:
                self.turn()
                self._table_head(columns, widths)
                is_fresh = True
                continue
            height = min(height, self.bottom - self.top)
            count = max(1, int((height - 2 * ROW_GAP) / line + 0.001))
            self._cells(columns, widths, [lines[:count] for lines in cells])
            cells, is_fresh = [lines[count:] for lines in cells], False
            self.top += height
            self.page.rule(self.top, (self.left, self.right))

    def _cells(
        self,
        columns: Sequence[Column],
        widths: Sequence[float],
        cells: Sequence[Sequence[str]],
        ink: str = PRINT.ink,
    ) -> None:
        left = self.left
        for column, width, lines in zip(columns, widths, cells, strict=True):
            for number, line in enumerate(lines):
                top = self.top + ROW_GAP + number * CELL * POINT * LEADING
                self.page.write_in((left, top, width), line, CELL, column.align, ink=ink)
            left += width + GAP
