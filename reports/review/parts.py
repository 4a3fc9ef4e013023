"""Parts: what a chapter of the review is made of: sentences, large figures, charts, small tables, customers' words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from reports.charts.drawing import Drawing
    from reports.figure import Figure, FigureAnswer
    from reports.kit.paper import Column
    from reports.review.question import Question
    from reports.review.reading import Reading
    from reports.row import Row

GOOD: Final = "good"
BAD: Final = "bad"


@dataclass(frozen=True)
class Known:
    """One number of the review: of which figure, under which key it is kept, and the row that says it."""

    key: str
    figure: Figure
    row: Row

    @property
    def value(self) -> float | None:
        """The number itself."""
        return self.row.value

    @property
    def shown(self) -> str:
        """The number as it is printed."""
        return self.figure.unit.shown(self.row.value)


@dataclass(frozen=True, kw_only=True)
class Tile:
    """A number to be read across the table: large, with its unit, its change and a quiet line."""

    title: Text
    known: Known
    change: Text | None = None
    tone: str = ""
    note: Text | None = None
    word: Text | None = None  # what is counted, where the unit's own word is not what is said

    @property
    def unit(self) -> Text:
        """The word behind the number; a per cent sign stands in it already."""
        unit = self.known.figure.unit
        return Text.plain("") if unit.close else self.word or unit.word


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A drawing with the answers that it shows; two half ones stand side by side."""

    name: str
    drawing: Drawing
    answers: Sequence[FigureAnswer]
    is_half: bool = False
    is_line: bool = False  # it can be drawn lower without names running into one another


@dataclass(frozen=True, kw_only=True)
class Table:
    """A small table under a title; a note says what a reader would ask."""

    title: Text
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Quotes:
    """What customers said, word for word, each with the day and the score of the answer."""

    title: Text
    lines: Sequence[tuple[str, str]]


Part = Chart | Table | Quotes


@dataclass(frozen=True, kw_only=True)
class Written:
    """A chapter as it is printed."""

    told: Sequence[Text]
    tiles: Sequence[Tile] = ()
    parts: Sequence[Part] = field(default_factory=tuple)


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """One chapter: its title, where it stands, and how it is written; None where there is nothing to be said."""

    key: str
    title: Text
    place: int
    write: Callable[[Reading, Question], Awaitable[Written | None]]


@dataclass(frozen=True, kw_only=True)
class Done:
    """A chapter with what was written in it."""

    key: str
    title: Text
    written: Written
