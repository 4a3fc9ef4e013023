"""Strip: words, lines and boxes that stand together on paper, measured before they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reports.kit.page import POINT, PRINT
from reports.kit.tabling import LEADING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.kit.page import Page
    from reports.kit.paper import Paper

    Mark = Callable[[float, float], None]

WRITING: Final = 8.0  # millimetres that a line of handwriting needs
TICK: Final = 3.6  # the side of a box to tick


class Strip:
    """Something on its way to paper: it knows how high it is, and is drawn at once."""

    def __init__(self, paper: Paper, width: float) -> None:
        """Begin with nothing."""
        self.paper, self.page, self.width = paper, paper.page, width
        self.height = 0.0
        self._marks: list[Mark] = []

    def draw(self, left: float, top: float) -> None:
        """Draw everything from a place on."""
        for mark in self._marks:
            mark(left, top)

    def add(self, mark: Mark, height: float) -> None:
        """Add something that draws itself, below what is there."""
        at = self.height
        self._marks.append(lambda left, top: mark(left, top + at))
        self.height += height

    def join(self, other: Strip, indent: float = 0.0) -> None:
        """Put another strip below."""
        self.add(lambda left, top: other.draw(left + indent, top), other.height)

    def gap(self, height: float) -> None:
        """Leave some room."""
        self.height += height

    def words(
        self, words: str, points: float, *, indent: float = 0.0, ink: str = PRINT.ink, strong: bool = False
    ) -> None:
        """Write a paragraph."""
        size = self.paper.size(points)
        for line in self.page.lines(words, self.width - indent, size, strong=strong) if words else ():
            self.add(_written(self.page, line, size, indent, ink, strong=strong), size * POINT * LEADING)

    def line(self, left: float, right: float, height: float = WRITING) -> None:
        """Draw a line to write on."""
        self.add(lambda x, y: self.page.rule(y + height - 1, (x + left, x + right), ink=PRINT.ink_3), height)


def _written(page: Page, line: str, size: float, indent: float, ink: str, *, strong: bool) -> Mark:
    return lambda left, top: page.write((left + indent, top), line, size, ink=ink, strong=strong)
