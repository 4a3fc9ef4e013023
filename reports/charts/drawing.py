"""Drawing: a chart as picture, as table, and as places that can be clicked."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from reports.charts.paper import PAINTING, Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.text import Text
    from reports.kit.look import Look
    from reports.row import GroupKey
    from reports.unit import Unit

Format = Literal["png", "svg"]
SCREEN_DPI: Final = 192  # two dots for each pixel of the page
WEIGHT_OF_A_HIT: Final = 120


@dataclass(frozen=True)
class Hit:
    """A place on the picture that opens a group; from 0 to 1, from the left and from the top."""

    x0: float
    y0: float
    x1: float
    y1: float
    key: GroupKey


@dataclass(frozen=True)
class Plane:
    """Where the axes lie on the picture, from 0 to 1 as for hits, and the values at their edges."""

    x0: float
    y0: float
    x1: float
    y1: float
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True)
class Table:
    """What a drawing shows, as words and numbers."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Picture:
    """A drawing as a file, with everything a page needs to show it; holds no figure, so it may be kept."""

    content: bytes
    format: Format
    width: int
    height: int
    alt: str
    hits: tuple[Hit, ...]
    table: Table
    plane: Plane

    @property
    def weight(self) -> int:
        """How many bytes it takes, about."""
        words = sum(len(cell) for row in self.table.rows for cell in row)
        return len(self.content) + len(self.hits) * WEIGHT_OF_A_HIT + words * 4


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What stands around a drawing: the finding as its title, what is measured in which unit, a note, for whom.

    `sample` says of how many a number was worked out, in the reader's own words; usually it is written `n=`.
    """

    title: Text
    measure: Text
    unit: Unit
    look: Look
    note: Text | None = None
    sample: Text | None = None

    def to(self, words: Text) -> str:
        """Give words in the reader's language."""
        return words.to(self.look.lang)


@dataclass(frozen=True)
class Drawing:
    """A chart that is painted when somebody wants to see it."""

    frame: Frame
    height: int
    paint: Callable[[Paper], None]
    header: tuple[Text, ...]
    cells: tuple[tuple[str, ...], ...]
    cross: tuple[float, float] | None = None  # where lines stand that somebody may move, in values of the axes

    def picture(self, format: Format = "svg", dpi: int = SCREEN_DPI) -> Picture:  # noqa: A002 -- its name everywhere
        """Paint it; one at a time, for the library shares its fonts between threads."""
        look = self.frame.look
        height = look.height or self.height
        with PAINTING:
            paper = Paper(self.frame, height)
            self.paint(paper)
            hits = tuple(Hit(*place, key=key) for key, place in paper.finish())
            plane = Plane(*paper.plane())
            out = io.BytesIO()
            paper.save(out, format, dpi)
        content = out.getvalue()
        content = content[content.index(b"<svg") :] if format == "svg" else content  # as a page takes it in
        return Picture(content, format, look.width, height, self.frame.to(self.frame.title), hits, self.table(), plane)

    def png(self, dpi: int = SCREEN_DPI) -> bytes:
        """Give the picture as PNG, for printouts and for sending."""
        return self.picture("png", dpi).content

    def svg(self) -> str:
        """Give the picture as SVG; its words are outlines, so no font is needed to read it."""
        return self.picture("svg").content.decode()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The places that can be clicked."""
        return self.picture("svg").hits

    def table(self) -> Table:
        """Give what is drawn as a table."""
        return Table(tuple(self.frame.to(word) for word in self.header), self.cells)
