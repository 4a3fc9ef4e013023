"""Addresses: which day or week is open, and how days are named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

from models.appointments.places import monday_of
from models.kinds.date import FIRST_YEAR, LAST_YEAR
from models.tables.appointments import WEEKDAY
from models.text import Text
from ui.pages.appointments import words as say

if TYPE_CHECKING:
    from models.access import Seat

PAGE: Final = "/bookings"
ADDING: Final = "/appointments/new"
WEEK_DAYS: Final = 7


@dataclass(frozen=True)
class Shown:
    """The day that is looked at, alone or with its week."""

    day: date
    view: str = "day"

    @classmethod
    def read(cls, query: str, seat: Seat) -> Shown:
        """Read it from an address; what cannot be read is today."""
        said = dict(parse_qsl(query))
        return cls(day_in(said.get("day", "")) or seat.today, "week" if said.get("view") == "week" else "day")

    @property
    def address(self) -> str:
        """Write it as an address."""
        more = {"view": "week"} if self.view == "week" else {}
        return f"{PAGE}?{urlencode({'day': self.day.isoformat(), **more})}"

    @property
    def first(self) -> date:
        """Give the first of the days that are shown."""
        return monday_of(self.day) if self.view == "week" else self.day

    @property
    def count(self) -> int:
        """Count the days that are shown."""
        return WEEK_DAYS if self.view == "week" else 1

    def moved(self, steps: int) -> Shown:
        """Go on by days or by weeks."""
        return replace(self, day=self.day + timedelta(days=steps * self.count))


def day_in(words: str) -> date | None:
    """Read a day from an address."""
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return None
    return day if FIRST_YEAR < day.year < LAST_YEAR else None


def hour_in(words: str) -> tuple[date, int] | None:
    """Read an hour of a day, such as 2026-11-23/9."""
    day, _, hour = words.partition("/")
    on = day_in(day)
    return (on, int(hour)) if on is not None and hour.isascii() and hour.isdecimal() and len(hour) <= 2 else None  # noqa: PLR2004 -- digits


def adding_address(day: date, hour: int) -> str:
    """Give the address of a new booking at an hour."""
    return f"{ADDING}?{urlencode({'day': day.isoformat(), 'hour': hour})}"


def day_words(day: date) -> Text:
    """Name a day with its weekday."""
    return say.DATE.fill(
        year=day.year, month=day.month, day=day.day, month2=f"{day.month:02d}", day2=f"{day.day:02d}",
        weekday=WEEKDAY[str(day.isoweekday())],
    )  # fmt: skip


def when_words(day: date, hour: int) -> Text:
    """Name an hour of a day."""
    return Text(zh="{day} {hour}", en="{day} {hour}").fill(day=day_words(day), hour=say.HOUR.fill(hour=hour))
