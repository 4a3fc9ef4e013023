"""Meeting times: on which days a series meets and at what time, counted from the store's opening and closing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from models.rules.working_days import WorkingDays

EVERY: Final = {
    "day": Text(zh="每个营业日", en="Every working day"),
    "week": Text(zh="每周", en="Every week"),
    "month": Text(zh="每月", en="Every month"),
}
ANCHORS: Final = {
    "opening": Text(zh="开门前", en="Before opening"),
    "closing": Text(zh="关门前", en="Before closing"),
    "clock": Text(zh="固定时间", en="At a fixed time"),
}
SAID: Final = {
    "opening": Text(zh="开门前 {minutes} 分钟（{clock}）", en="{minutes} minutes before opening ({clock})"),
    "closing": Text(zh="关门前 {minutes} 分钟（{clock}）", en="{minutes} minutes before closing ({clock})"),
    "clock": Text(zh="{clock}", en="{clock}"),
}


@dataclass(frozen=True, kw_only=True)
class MeetingTime:
    """When a series meets: how often, on which weekday (Monday is 0) or day of the month, and how the clock is told.

    `minutes` lie before the store's opening or closing; at a fixed time they count from midnight.
    """

    every: str = "day"
    weekday: int = 0
    day: int = 1
    anchor: str = "opening"
    minutes: int = 10

    def is_on(self, day: date, working: WorkingDays) -> bool:
        """Tell whether the series meets on a day; a day of rest moves it to the next working one.

        >>> from models.rules.working_days import WorkingDays
        >>> review = MeetingTime(every="month", day=1, anchor="closing", minutes=90)
        >>> [review.is_on(date(2026, 11, day), WorkingDays(rests=frozenset({6}))) for day in (1, 2, 3)]
        [False, True, False]
        """
        if not working.is_open(day):
            return False
        if self.every == "month":
            return working.falls_in_month(day, self.day)
        return self.every == "day" or working.falls_in_week(day, self.weekday)

    def starts_at(self, opens: time, closes: time) -> time:
        """Give the time of the clock; a meeting never begins on the day before.

        >>> MeetingTime(anchor="closing", minutes=30).starts_at(time(8, 30), time(17, 30))
        datetime.time(17, 0)
        """
        noon = date(2000, 1, 1)
        if self.anchor == "clock":
            hour, minute = divmod(min(max(self.minutes, 0), 24 * 60 - 1), 60)
            return time(hour, minute)
        at = datetime.combine(noon, opens if self.anchor == "opening" else closes) - timedelta(minutes=self.minutes)
        return at.time() if at.date() == noon else time(0, 0)

    def words(self, opens: time, closes: time) -> Text:
        """Say when it begins.

        >>> MeetingTime().words(time(8, 30), time(17, 30)).to("en")
        '10 minutes before opening (08:20)'
        """
        return SAID[self.anchor].fill(minutes=self.minutes, clock=f"{self.starts_at(opens, closes):%H:%M}")
