"""Layout of the review: pieces set on pages, none parted from its heading, and no page left half empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.text import Text

SLACK: Final = 0.5  # millimetres that measuring may be off
A_PAGE: Final = 0.25  # what one more page costs
ALONE: Final = 1.0  # what a heading costs that what follows it does not fit under
BEYOND: Final = 10.0  # what something costs that is higher than a page
PARTED: Final = 0.06  # what a chapter costs that goes on on the next page
EMPTY: Final = 2.0  # times the square of the share of a page that stays empty
MOVED: Final = 0.04  # what charts cost that are drawn as high or as low as they may be
MOST_GAP: Final = 8.0  # millimetres that pieces are set further apart on a page that they do not fill
LEAST_OF_THE_LAST: Final = 0.3  # of the last page, so that it is not one for a few lines


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Something that stays in one piece: how high it is and may be, how it is drawn, and whose it is.

    `keeps` holds it on the page of what follows; `is_head` begins a chapter.
    """

    height: float
    draw: Callable[[float], None]
    chapter: Text
    least: float | None = None
    most: float | None = None
    is_head: bool = False
    keeps: bool = False

    @property
    def low(self) -> float:
        """The least height that it can be read in."""
        return self.height if self.least is None else min(self.least, self.height)

    @property
    def high(self) -> float:
        """The height that it may grow to where a page would stay empty."""
        return self.height if self.most is None else max(self.most, self.height)


@dataclass(frozen=True)
class Sheet:
    """The pieces of one page, each with its height; `again` names the chapter that goes on from the page before."""

    pieces: Sequence[tuple[Piece, float]]
    again: Text | None
    gap: float = 0.0  # more room before each piece but the first


@dataclass(frozen=True, kw_only=True)
class Room:
    """The height of a page, of what is left of the first, and of the heading over a chapter that goes on."""

    page: float
    first: float
    again: float

    def of(self, pieces: Sequence[Piece], start: int) -> float:
        """Tell how much there is for a page that begins with a piece."""
        whole = self.page if start else self.first
        return whole - SLACK - (self.again if start and not pieces[start].is_head else 0.0)


def set_on_pages(pieces: Sequence[Piece], room: Room, *, is_end_open: bool = False) -> list[Sheet]:
    """Choose where pages end, so that the whole costs least; with an open end something follows on the last page."""
    return _sheets(pieces, room, is_end_open=is_end_open)[0]


def cost_of(pieces: Sequence[Piece], room: Room) -> float:
    """Tell how well pieces can be set on pages: less is better."""
    return _sheets(pieces, room, is_end_open=False)[1]


def _sheets(pieces: Sequence[Piece], room: Room, *, is_end_open: bool) -> tuple[list[Sheet], float]:
    count = len(pieces)
    best: list[tuple[float, int]] = [(0.0, count)] * (count + 1)
    for start in reversed(range(count)):
        best[start] = min(
            (cost + best[end][0], end)
            for end, cost in _ends(pieces, start, room.of(pieces, start), is_end_open=is_end_open)
        )
    sheets, start = [], 0
    while start < count:
        end = best[start][1]
        again = pieces[start].chapter if start and not pieces[start].is_head else None
        is_closed = end < count
        sheets.append(_sheet(pieces[start:end], room.of(pieces, start), again, is_closed=is_closed))
        start = end
    return sheets, best[0][0]


def _ends(pieces: Sequence[Piece], start: int, room: float, *, is_end_open: bool) -> list[tuple[int, float]]:
    """Give every place where a page that begins with a piece may end, and what that costs; there is always one."""
    found: list[tuple[int, float]] = []
    for end in range(start + 1, len(pieces) + 1):
        held = pieces[start:end]
        if sum(one.low for one in held) > room and found:
            break
        is_last = end == len(pieces)
        alone = ALONE if held[-1].keeps and not is_last else 0.0
        parted = 0.0 if is_last or pieces[end].is_head else PARTED
        found.append((end, A_PAGE + alone + parted + _cost(held, room, is_last=is_last, is_end_open=is_end_open)))
    return found


def _cost(held: Sequence[Piece], room: float, *, is_last: bool, is_end_open: bool) -> float:
    usual, most = sum(one.height for one in held), sum(one.high for one in held)
    if usual > room:
        least = sum(one.low for one in held)
        return MOVED * (usual - room) / max(usual - least, 1e-9) + (least > room) * BEYOND
    if is_last:
        return 0.0 if is_end_open or usual >= room * LEAST_OF_THE_LAST else A_PAGE
    left = max(0.0, room - most) / room
    return EMPTY * left * left + MOVED * min(1.0, (room - usual) / max(most - usual, 1e-9))


def _sheet(held: Sequence[Piece], room: float, again: Text | None, *, is_closed: bool) -> Sheet:
    """Let what can grow fill the page, or what can shrink make room; what is left goes between the pieces."""
    rest = room - sum(one.height for one in held)
    if rest > 0 and not is_closed:
        return Sheet([(one, one.height) for one in held], again)
    ways = [one.high - one.height if rest > 0 else one.height - one.low for one in held]
    share = min(1.0, abs(rest) / sum(ways)) if sum(ways) else 0.0
    heights = [one.height + (share if rest > 0 else -share) * way for one, way in zip(held, ways, strict=True)]
    left = max(0.0, room - sum(heights)) / max(1, len(held) - 1)
    return Sheet(list(zip(held, heights, strict=True)), again, min(left, MOST_GAP))
