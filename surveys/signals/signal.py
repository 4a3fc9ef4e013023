"""A signal: something in the surveys that a manager should look at, with the rows behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.database.many import marks_for
from surveys.kept import as_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.text import Text


@dataclass(frozen=True)
class Link:
    """A thing behind a signal: what kind, which one, and what it is called."""

    noun: str
    row: int
    words: str


@dataclass(frozen=True)
class Behind:
    """One line behind a signal; `is_odd` marks those that it counts."""

    words: Text
    links: Sequence[Link] = ()
    is_odd: bool = True


@dataclass(frozen=True, kw_only=True)
class Signal:
    """What was looked at, what was found in a sentence, how often, and the lines behind it."""

    key: str
    title: Text
    sentence: Text
    lines: Sequence[Behind]

    @property
    def count(self) -> int:
        """How many lines are odd."""
        return sum(line.is_odd for line in self.lines)


@dataclass(frozen=True)
class Span:
    """The days and stores that are looked at."""

    stores: Sequence[int]
    first: date
    last: date

    @property
    def marks(self) -> str:
        """Placeholders for the stores."""
        return marks_for(self.stores)

    @property
    def values(self) -> list[Any]:
        """What the placeholders of stores and days stand for, in this order."""
        return [*self.stores, as_kept(self.first), as_kept(self.last)]


def span_of(seat: Seat, days: int) -> Span:
    """Give the last days of the seat's stores."""
    return Span(sorted(seat.stores), seat.today - timedelta(days=days), seat.today)


async def asked(sql: str, span: Span, *more: object) -> list[dict[str, Any]]:
    """Read what a query finds; `{stores}` are the stores' placeholders, then come the first and the last day."""
    return await reader().dicts(sql.format(stores=span.marks), [*span.values, *(as_kept(value) for value in more)])
