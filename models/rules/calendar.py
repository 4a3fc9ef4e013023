"""Calendar months and relative periods, counted the way a store counts them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from models.text import Text

Range = tuple[date | None, date | None]

PERIOD_WORDS = {
    "today": Text(zh="今天", en="today"),
    "yesterday": Text(zh="昨天", en="yesterday"),
    "this_week": Text(zh="本周", en="this week"),
    "last_week": Text(zh="上周", en="last week"),
    "this_month": Text(zh="本月", en="this month"),
    "last_month": Text(zh="上月", en="last month"),
    "next_month": Text(zh="下月", en="next month"),
    "this_year": Text(zh="今年", en="this year"),
    "last_year": Text(zh="去年", en="last year"),
    "last_7d": Text(zh="最近 7 天", en="last 7 days"),
    "last_30d": Text(zh="最近 30 天", en="last 30 days"),
    "next_7d": Text(zh="今后 7 天", en="next 7 days"),
    "next_30d": Text(zh="今后 30 天", en="next 30 days"),
    "over_3m": Text(zh="3 个月以前", en="over 3 months ago"),
    "over_6m": Text(zh="6 个月以前", en="over 6 months ago"),
    "over_12m": Text(zh="12 个月以前", en="over 12 months ago"),
    "overdue": Text(zh="已过期", en="past due"),
}
COUNTED = re.compile(r"^(last|next)_(\d{1,4})d$|^over_(\d{1,3})m$")


def months_before(day: date, months: int) -> date:
    """Count calendar months back; a day that the month lacks becomes its last one.

    >>> months_before(date(2027, 3, 31), 1)
    datetime.date(2027, 2, 28)
    """
    index = day.year * 12 + day.month - 1 - months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def period(word: str, today: date) -> Range | None:
    """Give the first day and the day after the last of a relative period, or None for an unknown word.

    >>> period("last_month", date(2026, 3, 31))
    (datetime.date(2026, 2, 1), datetime.date(2026, 3, 1))
    """
    month, year, monday = today.replace(day=1), today.replace(month=1, day=1), today - timedelta(days=today.weekday())
    week, one = timedelta(days=7), timedelta(days=1)
    fixed: dict[str, Range] = {
        "today": (today, today + one),
        "yesterday": (today - one, today),
        "this_week": (monday, monday + week),
        "last_week": (monday - week, monday),
        "this_month": (month, months_before(month, -1)),
        "last_month": (months_before(month, 1), month),
        "next_month": (months_before(month, -1), months_before(month, -2)),
        "this_year": (year, year.replace(year=year.year + 1)),
        "last_year": (year.replace(year=year.year - 1), year),
        "overdue": (None, today),
    }
    return fixed.get(word) or _counted(word, today)


def _counted(word: str, today: date) -> Range | None:
    match = COUNTED.match(word)
    if not match:
        return None
    direction, days, months = match.groups()
    if months:
        return (None, months_before(today, int(months)))
    if direction == "last":
        return (today - timedelta(days=int(days) - 1), today + timedelta(days=1))
    return (today, today + timedelta(days=int(days)))
