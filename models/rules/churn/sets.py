"""Sets: cars that a number was counted from, named by one word in an address, so that a list can open exactly them.

`lost:2026-06-01:2026-06-30` are the cars lost in June; `…:series=12` those of one series among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from models.problem import Problem
from models.rules.churn.classes import CLASSES, PARTIAL
from models.rules.churn.statuses import OUTSIDE, STATUSES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

PERIODS: Final = ("lost", "gone", "won_back", "new", "flow")
STANDINGS: Final = (*CLASSES, "never", *sorted(OUTSIDE))
GROUPS: Final = (
    "series", "model", "vehicle_class", "owner_type", "district", "store", "advisor", "service", "age", "contact",
    "month_lost", "reason", "measure",
)  # fmt: skip
NONE: Final = "none"  # the group of those of whom a thing is not known
NEVER: Final = "never"  # nobody was in contact since the last visit
MOST_SERVICES: Final = 6  # this one and more are one group
AGES: Final = (1, 2, 3, 5, 8)  # years; where one group of vehicle ages ends and the next begins
OLDEST: Final = f"{AGES[-1]}up"
PARTS: Final = ("first day", "last day or what is asked", "group")
MOST_DAYS: Final = 36_500
UNREADABLE: Final = Text(
    zh="看不懂车辆范围“{value}”，这个条件已忽略。例如：lost:2026-06-01:2026-06-30（6 月流失的车辆）",
    en="“{value}” names no cars, so the condition was left out. For example: lost:2026-06-01:2026-06-30, lost in June",
)


@dataclass(frozen=True)
class CarSet:
    """Which cars: how they stood on a day, or what became of them in a period; in all, or one group of them.

    `words` are standings, partial losses or a status; `days` the number of days away.
    """

    what: str
    first: date
    last: date
    words: tuple[str, ...] = ()
    days: int = 0
    by: str = ""
    key: str = ""

    @property
    def value(self) -> str:
        """Write it as it stands in an address.

        >>> CarSet("lost", date(2026, 6, 1), date(2026, 6, 30), by="series", key="12").value
        'lost:2026-06-01:2026-06-30:series=12'
        """
        middle = {"away": str(self.days), "standing": ".".join(self.words), "status": ".".join(self.words)}
        parts = [self.what, self.first.isoformat(), middle.get(self.what) or self.last.isoformat()]
        return ":".join([*parts, f"{self.by}={self.key}"] if self.by else parts)

    @classmethod
    def on(cls, day: date, *words: str) -> CarSet:
        """The cars that stood so on a day."""
        return cls("standing", day, day, words)


def read_set(value: str) -> CarSet | Problem:
    """Read a set from an address.

    >>> read_set("standing:2026-06-30:short_lost.long_lost").words
    ('short_lost', 'long_lost')
    """
    what, *rest = value.split(":")
    found = None
    if what in READERS and len(rest) in {len(PARTS) - 1, len(PARTS)}:
        try:
            found = READERS[what](what, date.fromisoformat(rest[0]), rest[1])
        except ValueError:
            found = None
    has_group = len(rest) == len(PARTS)
    by, sign, key = rest[2].partition("=") if has_group else ("", "", "")
    if found is None or (has_group and (by not in GROUPS or not sign or not _is_key(by, key))):
        return Problem(UNREADABLE.fill(value=value[:60]), value=value)
    return CarSet(found.what, found.first, found.last, found.words, found.days, by, key)


def age_group(key: str) -> tuple[int, int | None] | None:
    """Give the years from and to which a group of vehicle ages reaches.

    >>> age_group("3-5"), age_group("8up"), age_group("7")
    ((3, 5), (8, None), None)
    """
    bounds = (0, *AGES)
    names = {f"{low}-{high}": (low, high) for low, high in zip(bounds, AGES, strict=False)}
    return (AGES[-1], None) if key == OLDEST else names.get(key)


def _is_key(by: str, key: str) -> bool:
    if key == NONE:
        return True
    if by == "age":
        return age_group(key) is not None
    if by == "contact":
        return key.isidentifier()
    if by == "month_lost":
        return _is_month(key)
    return key.isdecimal() and len(key) < 10  # noqa: PLR2004 -- no id has ten digits


def _is_month(key: str) -> bool:
    try:
        return date.fromisoformat(f"{key}-01").strftime("%Y-%m") == key
    except ValueError:
        return False


def _standing(what: str, day: date, said: str) -> CarSet | None:
    words = tuple(said.split("."))
    known = {*STATUSES} if what == "status" else {*STANDINGS, *PARTIAL}
    return CarSet(what, day, day, words) if set(words) <= known else None


def _away(what: str, day: date, said: str) -> CarSet | None:
    days = int(said)
    return CarSet(what, day, day, days=days) if 0 < days <= MOST_DAYS else None


def _between(what: str, first: date, said: str) -> CarSet | None:
    last = date.fromisoformat(said)
    return CarSet(what, first, last) if first <= last else None


READERS: Final[dict[str, Callable[[str, date, str], CarSet | None]]] = {
    "standing": _standing,
    "status": _standing,
    "away": _away,
    **dict.fromkeys(PERIODS, _between),
}
