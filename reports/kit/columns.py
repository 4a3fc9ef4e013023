"""Columns: what stands in a table's columns, and how wide each is: no date is cut, and no width is wasted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reports.kit.wrapping import PIECES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.text import Text
    from reports.kit.page import Align

    Measure = Callable[[str], float]

FEWEST: Final = 4  # signs of a text that stand beside one another, however narrow it gets
WIDEST: Final = 1.8  # of an even share: beside columns with a share, one as wide as its words takes no more
SLACK: Final = 0.2  # millimetres
STEPS: Final = 40


@dataclass(frozen=True)
class Column:
    """One column: its title, its share of the width, and on which side its words stand.

    Without a share it is as wide as its widest words, so that no date and no plate is cut in two; where they are more
    than the page holds, texts give way first, and those that stay `whole` last.
    """

    title: Text
    share: float = 0.0
    align: Align = "left"
    whole: bool = False


@dataclass(frozen=True)
class Wanted:
    """What a column asks for: the width of its widest line, and the one below which words are torn apart."""

    natural: float
    least: float


def wanted(column: Column, title: str, cells: Sequence[str], measure: Measure) -> Wanted:
    """Measure a column."""
    lines = {line for cell in (title, *cells) for line in cell.split("\n")}
    natural = max((measure(line) for line in lines), default=0.0) + SLACK
    if column.whole:
        whole = max((measure(line) for cell in cells for line in cell.split("\n")), default=0.0)
        return Wanted(natural, max(whole, measure(title[:FEWEST])) + SLACK)
    longest = max((measure(piece.rstrip()) for line in lines for piece in PIECES.findall(line)), default=0.0)
    return Wanted(natural, min(natural, max(longest, measure("车" * FEWEST)) + SLACK))


def widths_of(columns: Sequence[Column], asked: Sequence[Wanted], free: float) -> list[float]:
    """Share the millimetres between the margins out."""
    if not any(column.share for column in columns):
        return spread(asked, free)
    even = free / len(columns) * WIDEST
    snug = [
        0.0 if column.share else min(one.natural, max(even, one.least))
        for column, one in zip(columns, asked, strict=True)
    ]
    needed = sum(one.least for column, one in zip(columns, asked, strict=True) if column.share)
    rest = free - sum(snug)
    if rest < needed:
        bound = [place for place, column in enumerate(columns) if not column.share]
        tight = squeezed([Wanted(snug[place], min(snug[place], asked[place].least)) for place in bound], free - needed)
        snug = [dict(zip(bound, tight, strict=True)).get(place, 0.0) for place in range(len(columns))]
        rest = free - sum(snug)
    shared = _shared({place: (one.share, asked[place].least) for place, one in enumerate(columns) if one.share}, rest)
    return [shared.get(place, width) for place, width in enumerate(snug)]


def _shared(open_: dict[int, tuple[float, float]], rest: float) -> dict[int, float]:
    """Part a width by shares; a column that would tear its words apart takes what these need, and the others less."""
    if sum(least for _, least in open_.values()) >= rest:
        return {place: rest * share / sum(one for one, _ in open_.values()) for place, (share, _) in open_.items()}
    fixed: dict[int, float] = {}
    while True:
        shares = sum(share for share, _ in open_.values())
        left = rest - sum(fixed.values())
        narrow = {place: least for place, (share, least) in open_.items() if left * share / shares < least}
        if not narrow:
            return {**fixed, **{place: left * share / shares for place, (share, _) in open_.items()}}
        fixed |= narrow
        open_ = {place: one for place, one in open_.items() if place not in narrow}


def spread(asked: Sequence[Wanted], free: float) -> list[float]:
    """Give every column what it asks for and a part of what is left over; or press those that can give way."""
    total = sum(one.natural for one in asked)
    if total > free:
        return squeezed(asked, free)
    return [one.natural + (free - total) / len(asked) for one in asked]


def squeezed(asked: Sequence[Wanted], free: float) -> list[float]:
    """Cap the widest columns at one width, so that narrow ones keep theirs.

    >>> [round(width) for width in squeezed([Wanted(10, 5), Wanted(40, 8), Wanted(60, 8)], 70)]
    [10, 30, 30]
    """
    least = sum(one.least for one in asked)
    if least >= free:
        return [one.least * free / least for one in asked]
    low, high = 0.0, max(one.natural for one in asked)
    for _ in range(STEPS):
        cap = (low + high) / 2
        low, high = (cap, high) if sum(_capped(one, cap) for one in asked) <= free else (low, cap)
    return [round(_capped(one, low), 3) for one in asked]


def _capped(one: Wanted, cap: float) -> float:
    return min(one.natural, max(one.least, cap))
