"""Lunar birthdays: the day on which one by the Chinese calendar falls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from datetime import date

FIRST_YEAR, LAST_YEAR = 1900, 2100  # the years that the calendar's table knows
MONTHS: Final = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")
TENS: Final = ("初", "十", "廿", "三")
DIGITS: Final = ("十", "一", "二", "三", "四", "五", "六", "七", "八", "九")
_LEAP_ZH, _LEAP_EN = "闰", "leap "


@dataclass(frozen=True, order=True)
class LunarDay:
    """A day of the lunar year: 1–12, 1–30, and whether it is the leap month of that number."""

    month: int
    day: int
    leap: bool = False

    @property
    def words(self) -> Text:
        """How it is said: 闰四月初一."""
        tens = 1 if self.day == 10 else 2 if self.day == 20 else self.day // 10  # noqa: PLR2004 -- 初十, 二十
        day = {10: "初十", 20: "二十", 30: "三十"}.get(self.day, TENS[tens] + DIGITS[self.day % 10])
        return Text(
            zh=f"{_LEAP_ZH if self.leap else ''}{MONTHS[self.month - 1]}月{day}",
            en=f"lunar {_LEAP_EN if self.leap else ''}month {self.month}, day {self.day}",
        )


def lunar_day(day: date) -> LunarDay:
    """Give the lunar day of a calendar day.

    >>> from datetime import date
    >>> lunar_day(date(2020, 5, 23)).words.to("zh")
    '闰四月初一'
    """
    from borax.calendars.lunardate import LunarDate  # noqa: PLC0415 -- slow import

    found = LunarDate.from_solar(day)
    return LunarDay(found.month, found.day, bool(found.leap))


def day_in_year(lunar: LunarDay, year: int) -> date:
    """Give the calendar day of a lunar day in the lunar year that begins in a calendar year.

    A leap month that the year lacks is kept in the ordinary one; a 30th that the month lacks on its 29th.

    >>> day_in_year(LunarDay(1, 1), 2026), day_in_year(LunarDay(4, 1, leap=True), 2026)
    (datetime.date(2026, 2, 17), datetime.date(2026, 5, 17))
    """
    from borax.calendars.lunardate import LCalendars, LunarDate  # noqa: PLC0415 -- slow import

    leap = int(lunar.leap and LCalendars.leap_month(year) == lunar.month)
    last = LCalendars.ndays(year, lunar.month, leap)
    found: date = LunarDate(year, lunar.month, min(lunar.day, last), leap).to_solar_date()
    return found


def next_lunar(lunar: LunarDay, today: date) -> date | None:
    """Give the next time the lunar day comes, today included; None beyond the years that are known.

    >>> from datetime import date
    >>> next_lunar(LunarDay(12, 8), date(2026, 1, 27))
    datetime.date(2027, 1, 15)
    """
    for year in range(today.year - 1, today.year + 2):  # the last lunar month lies in the calendar year that follows
        if FIRST_YEAR <= year <= LAST_YEAR and (day := day_in_year(lunar, year)) >= today:
            return day
    return None
