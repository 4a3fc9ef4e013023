"""Paper: a document of one or more pages with a head, running feet, facts, and tables that repeat their head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.columns import Column
from reports.kit.page import POINT, PRINT, Page
from reports.kit.palette import strong
from reports.kit.tabling import GAP, LEADING, ROW_GAP, Table
from reports.kit.wrapping import ELLIPSIS, STRAIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from reports.kit.page import Format

    Draw = Callable[[float, float], None]

__all__ = ["Column", "Head", "Paper"]

MARGIN: Final = 18.0
MARGINS: Final[dict[Format, float]] = {"A4": MARGIN, "A5": 12.0}
FOOT: Final = 12.0
FEET: Final[dict[Format, float]] = {"A4": FOOT, "A5": 9.0}
SMALLER: Final[dict[Format, float]] = {"A4": 1.0, "A5": 0.9}
TITLE: Final = 16.0
SECTION: Final = 11.5
BODY: Final = 10.0
CELL: Final = 9.0
SMALL: Final = 8.0
ABOVE_SECTION: Final = 5.0
KEPT_TOGETHER: Final = 12.0  # of what follows a title, where nobody says how much
LOGO: Final = 9.0  # millimetres high
LOGO_WIDEST: Final = 42.0
NAMED_WIDEST: Final = 0.42  # of the width, for the store's name beside the title
ALMOST_EMPTY: Final = 0.3  # of a page
BETWEEN: Final = " · "
PRINTED: Final = Text(zh="{day} 打印", en="Printed {day}")
PRINTED_BY: Final = Text(zh="{day} {person} 打印", en="Printed {day} by {person}")
PAGE_OF: Final = Text(zh="第 {number} 页，共 {count} 页", en="Page {number} of {count}")
NOTHING: Final = Text(zh="没有记录。", en="Nothing to list.")


@dataclass(frozen=True, kw_only=True)
class Head:
    """What a document is: its title, whose store, what it covers, who printed it and when.

    `brand` is the name that all stores go by, `code` what the paper is known by once it lies on a desk.
    """

    title: Text
    store: str
    about: str = ""
    person: str = ""
    printed_on: date
    lang: str = "zh"
    brand: str = ""
    logo: Path | None = None
    colour: str = PRINT.ink
    code: str = ""

    @property
    def printed(self) -> str:
        """When it was printed, and by whom."""
        words = PRINTED_BY if self.person else PRINTED
        return words.fill(day=self.printed_on, person=self.person).to(self.lang)


class Paper:
    """A document under way, from the top down; a new page begins by itself."""

    def __init__(self, head: Head, *, is_wide: bool = False, size: Format = "A4", scale: float = 1.0) -> None:
        """Begin the first page under its title; `scale` makes its type smaller where that saves a page."""
        self.head, self.lang = head, head.lang
        self.page = Page(head.title.to(head.lang), head.store, is_wide=is_wide, size=size)
        self.scale, self.margin, self._foot = SMALLER[size] * scale, MARGINS[size], FEET[size]
        self.left, self.right = self.margin, self.page.width - self.margin
        self.bottom = self.page.height - self.margin
        self._top, self._waiting = self.margin, ""
        self.page.turn()
        self._title()

    @property
    def width(self) -> float:
        """The millimetres between the margins."""
        return self.right - self.left

    @property
    def is_almost_empty(self) -> bool:
        """Tell whether the last of several pages has next to nothing on it."""
        return self.page.number > 1 and self.pages - self.page.number + 1 < ALMOST_EMPTY

    @property
    def pages(self) -> float:
        """How many pages are written on, the last one only as far as it is."""
        return self.page.number - 1 + (self._top - self.margin) / (self.bottom - self.margin)

    @property
    def top(self) -> float:
        """Where the next thing stands; a title that waits for it is written first."""
        if self._waiting:
            self.room(KEPT_TOGETHER)
        return self._top

    @top.setter
    def top(self, top: float) -> None:
        self._top = top

    @property
    def air(self) -> float:
        """The millimetres above and below the words of a row."""
        return ROW_GAP * self.scale

    def size(self, points: float) -> float:
        """Give a size of type as this paper uses it."""
        return points * self.scale

    def told(self, words: str) -> str:
        """Write words with the quotes of the paper's language."""
        return words if self.lang == "zh" else words.translate(STRAIGHT)

    def line(self, points: float) -> float:
        """Tell how high a line of a size stands, in millimetres."""
        return self.size(points) * POINT * LEADING

    def room(self, height: float) -> bool:
        """Begin a new page where a height does not fit any more, and tell whether that was so."""
        is_new = self._top + self._title_height + height > self.bottom and self._top > self.margin
        if is_new:
            self._turn()
        if self._waiting:
            title, self._waiting = self._waiting, ""
            self._top += ABOVE_SECTION if self._top > self.margin else 0
            for line in self.page.lines(title, self.width, self.size(SECTION), strong=True):
                self.page.write((self.left, self._top), line, self.size(SECTION), strong=True)
                self._top += self.line(SECTION)
            self._top += 1
        return is_new

    def turn(self) -> None:
        """Begin a new page under a small running head; a title that waits comes along."""
        self._turn()
        self.room(0)

    def gap(self, height: float = 4.0) -> None:
        """Leave some room, but none at the top of a page."""
        if self._top > self.margin:
            self._top += height

    def section(self, title: Text) -> None:
        """Write the title of a part; it waits for what follows, so that it never stands alone at the foot."""
        if self._waiting:
            self.room(2 * KEPT_TOGETHER)
        self._waiting = self.told(title.to(self.lang))

    def words(self, words: str, size: float = BODY, *, ink: str = PRINT.ink) -> None:
        """Write a paragraph; neither its first nor its last line is left alone."""
        lines = self.page.lines(self.told(words), self.width, self.size(size))
        for number, line in enumerate(lines):
            together = 2 if len(lines) > 1 and number in {0, len(lines) - 2} else 1
            self.room(together * self.line(size))
            self.page.write((self.left, self._top), line, self.size(size), ink=ink)
            self._top += self.line(size)

    def place(self, height: float, draw: Draw) -> None:
        """Draw something of a height where it fits; it is told its left and its top."""
        self.room(height)
        draw(self.left, self._top)
        self._top += height

    def picture(self, content: bytes, height: float) -> None:
        """Put a picture in, as wide as the paper."""
        self.place(height, lambda left, top: _ignore(self.page.picture((left, top), content, width=self.width)))

    def facts(self, pairs: Sequence[tuple[Text, str]], columns: int = 2) -> None:
        """Write names and values side by side; what is empty has a line to write on."""
        wide = (self.width - GAP * (columns - 1)) / columns
        for start in range(0, len(pairs), columns):
            row = [self._fact(name, value, wide) for name, value in pairs[start : start + columns]]
            height = max(max(len(name), len(lines)) for name, lines in row) * self.line(CELL) + 2 * self.air
            self.room(height)
            for place, (name, lines) in enumerate(row):
                left = self.left + place * (wide + GAP)
                self._lines((left, self._top + self.air), name, ink=PRINT.ink_3)
                self._lines((left + self._name_width(wide), self._top + self.air), lines)
                self.page.rule(self._top + height, (left, left + wide))
            self._top += height

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, least: float = 0.0, blanks: int = 0
    ) -> None:
        """Draw a table whose head stands on every page; at least so many empty rows follow, down to the foot.

        `least` is the height of a row that somebody writes on by hand.
        """
        table = Table(self, columns, rows, self.size(CELL))
        drawn = [*rows, *([[""] * len(columns)] * blanks)]
        table.begin(drawn[0] if drawn else None, least)
        for row in drawn:
            table.row(row, least)
        while blanks and self.bottom - self.top >= least:
            table.row([""] * len(columns), least)
        if not drawn:
            self.gap(2)
            self.words(NOTHING.to(self.lang), CELL, ink=PRINT.ink_3)

    def finish(self) -> bytes:
        """Write the feet, now that the number of pages is known, and give the file."""
        count, size = self.page.number, self.size(SMALL)
        top = self.page.height - self._foot
        for number in range(1, count + 1):
            self.page.back_to(number)
            words = PAGE_OF.fill(number=number, count=count).to(self.lang)
            beside = self.page.width_of(self.head.printed, size) + self.page.width_of(words, size) + 2 * GAP
            fits = self.page.width_of(self.head.code, size) + beside <= self.width
            self.page.write((self.left, top), self.head.printed, size, ink=PRINT.ink_3)
            self.page.write_in((self.left, top, self.width), words, size, "right", ink=PRINT.ink_3)
            code = (self.left, top if fits else top - size * POINT * LEADING, self.width)
            self.page.write_in(code, self.head.code, size, "middle" if fits else "left", ink=PRINT.ink_3)
        return self.page.finish()

    @property
    def _title_height(self) -> float:
        if not self._waiting:
            return 0.0
        lines = len(self.page.lines(self._waiting, self.width, self.size(SECTION), strong=True))
        return ABOVE_SECTION + lines * self.line(SECTION) + 1

    def _turn(self) -> None:
        self.page.turn()
        head = BETWEEN.join(part for part in (self.head.title.to(self.lang), self.head.store, self.head.about) if part)
        lines = self.page.lines(head, self.width - 4, self.size(SMALL))
        shown = lines[0] + (ELLIPSIS if len(lines) > 1 else "")
        self.page.write((self.left, self.margin / 2), shown, self.size(SMALL), ink=PRINT.ink_3)
        self._top = self.margin

    def _title(self) -> None:
        """Write title and store side by side, the logo outermost, and a line in the store's colour below."""
        head, left = self.head, self.left
        if head.logo is not None:
            left += min(self.page.picture((left, self._top - 1), head.logo, height=LOGO), LOGO_WIDEST) + GAP
        names = [head.brand, head.store] if head.brand and head.brand not in head.store else [head.store]
        size = self.size(BODY)
        beside = [line for name in names for line in self.page.lines(name, self.width * NAMED_WIDEST, size)]
        wide = max((self.page.width_of(line, size) for line in beside), default=0.0)
        room = self.right - left - wide - 2 * GAP
        lines = self.page.lines(head.title.to(self.lang), room, self.size(TITLE), strong=True)
        for number, line in enumerate(lines):
            self.page.write((left, self._top + number * self.line(TITLE)), line, self.size(TITLE), strong=True)
        below = self._top + (0.4 if len(beside) > 1 else 2.0)
        for number, line in enumerate(beside):
            box = (self.left, below + number * self.line(BODY), self.width)
            self.page.write_in(box, line, size, "right", ink=PRINT.ink_2)
        least = LOGO + 1 if head.logo is not None else 0.0
        self._top += max(len(lines) * self.line(TITLE), len(beside) * self.line(BODY) + 1, least)
        if head.about:
            self.words(head.about, BODY, ink=PRINT.ink_2)
        self._top += 1.5
        self.page.rule(self._top, (self.left, self.right), ink=strong(head.colour), thick=0.6)
        self._top += 2.5

    def _fact(self, name: Text, value: str, wide: float) -> tuple[list[str], list[str]]:
        named = self._name_width(wide)
        size = self.size(CELL)
        return self.page.lines(name.to(self.lang), named - 1, size), self.page.lines(value, wide - named, size)

    def _name_width(self, wide: float) -> float:
        return min(min(wide, (self.width - GAP) / 2) * 0.34, 34.0)

    def _lines(self, place: tuple[float, float], lines: Sequence[str], ink: str = PRINT.ink) -> None:
        for number, line in enumerate(lines):
            self.page.write((place[0], place[1] + number * self.line(CELL)), line, self.size(CELL), ink=ink)


def _ignore(_: object) -> None:
    """Say that nobody needs what a drawing gave back."""
