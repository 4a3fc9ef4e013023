"""Large figures of the review on paper: the two questions of the cover, and rows of figures over a chapter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import POINT, PRINT
from reports.kit.palette import BLUE
from reports.kit.paper import BODY, CELL, SECTION, SMALL
from reports.kit.tabling import LEADING
from reports.review.parts import BAD, GOOD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.kit.paper import Paper
    from reports.review.parts import Known, Tile

GREAT: Final = 54.0
LARGE: Final = 19.0
GAP: Final = 5.0
MOST_BESIDE: Final = 4
TONES: Final = {GOOD: "#00694d", BAD: PRINT.bad, "": PRINT.ink_2}
WAS: Final = Text(zh="签发时 {shown}", en="as issued {shown}")


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
        unit = left + paper.page.width_of(one.known.shown, GREAT, strong=True) + 2
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
    for row, lines, wide, height in _rows_of(paper, shown, issued):
        top = paper.top
        for place, (one, some) in enumerate(zip(row, lines, strict=True)):
            _tile(paper, one, (paper.left + place * (wide + GAP), top, wide), some)
        paper.top = top + height


def tiles_height(paper: Paper, shown: Sequence[Tile], issued: Mapping[str, str]) -> float:
    """Tell how high large figures stand."""
    return sum(height for *_, height in _rows_of(paper, shown, issued))


def _rows_of(
    paper: Paper, shown: Sequence[Tile], issued: Mapping[str, str]
) -> list[tuple[Sequence[Tile], list[list[tuple[str, str]]], float, float]]:
    """Cut large figures into rows: with each the lines below its figures, how wide they are, and how high it stands."""
    beside = min(MOST_BESIDE, max(len(shown), 3))
    wide = (paper.width - GAP * (beside - 1)) / beside
    found = []
    for start in range(0, len(shown), beside):
        row = shown[start : start + beside]
        lines = [_below(paper, one, wide, issued) for one in row]
        line = SMALL * POINT * LEADING
        height = paper.line(CELL) + LARGE * POINT * 1.25 + max(len(some) for some in lines) * line + 3.5
        found.append((row, lines, wide, height))
    return found


def _tile(paper: Paper, one: Tile, box: tuple[float, float, float], lines: Sequence[tuple[str, str]]) -> None:
    left, top, wide = box
    paper.page.rule(top, (left, left + wide), ink=PRINT.ink_3, thick=0.25)
    top += 1
    paper.page.write((left, top), one.title.to(paper.lang), CELL, ink=PRINT.ink_2)
    top += paper.line(CELL)
    paper.page.write((left, top), one.known.shown, LARGE, strong=True)
    unit = left + paper.page.width_of(one.known.shown, LARGE, strong=True) + 1
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
