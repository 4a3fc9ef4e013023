"""Item: one thing that waits for somebody, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

SOON: Final = timedelta(minutes=30)
NOBODY: Final = Text.plain("")
KINDS: Final = (
    "record",
    "case",
    "meeting",
    "car",
    "appointment",
    "call",
    "task",
    "care",
    "lead",
    "duty",
    "minutes",
    "inbox",
)


@dataclass(frozen=True, kw_only=True)
class Due:
    """One thing to do: what it is, where it is done, and by when; without an hour it is for some time of its day."""

    kind: str  # one of KINDS
    text: Text
    path: str
    day: date
    at: time | None = None
    note: Text = NOBODY
    late: int = 0  # how many of several are late
    begins: bool = False  # the hour is when it begins; otherwise it is the last moment

    @property
    def moment(self) -> datetime:
        """The moment by which it is sorted: what has no hour comes behind the hours of its day."""
        return datetime.combine(self.day, self.at or time.max)

    def part(self, now: datetime) -> int:
        """Say where in the day it stands: 0 left from earlier days, 1 at an hour of today, 2 at any time of it.

        What begins late today keeps its place among the hours.

        >>> from datetime import date
        >>> Due(kind="task", text=NOBODY, path="", day=date(2026, 11, 21)).part(datetime(2026, 11, 22, 9))
        0
        """
        if self.day < now.date() or self.late:
            return 0
        return 2 if self.at is None else 1

    def is_soon(self, now: datetime) -> bool:
        """Tell whether its hour comes within the next half hour."""
        return self.at is not None and now <= self.moment <= now + SOON

    def waits(self, now: datetime) -> timedelta:
        """Say how long there still is, below nothing where it is over."""
        return self.moment - now


def in_order(found: Iterable[Due], now: datetime) -> list[Due]:
    """Sort what is due: what is left from earlier days, then the hours of today, then any time of it."""
    return sorted(found, key=lambda one: (one.part(now), one.moment, KINDS.index(one.kind), one.path))
