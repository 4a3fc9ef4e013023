"""Period: the days that a number is about, said the way a store says them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.rules.calendar import months_before
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

DAY: Final = timedelta(days=1)
QUARTER: Final = 3
YEAR: Final = 12
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_PATTERN: Final = re.compile(r"(\d{4})-(\d{2})")
UNREADABLE: Final = Text(
    zh="看不懂日期“{word}”。请写成 2026-11-01，或整月写成 2026-11。",
    en="“{word}” is no date. Write it like 2026-11-01, or a whole month like 2026-11.",
)
BACKWARDS: Final = Text(
    zh="开始日期 {first} 在结束日期 {last} 之后。", en="The first day, {first}, lies after the last, {last}."
)
UNKNOWN: Final = Text(
    zh="没有“{word}”这个时段。可用的有：{words}", en="There is no period “{word}”; there are: {words}"
)


@dataclass(frozen=True, order=True)
class Period:
    """From a day to a day, both belonging to it."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise Refused(BACKWARDS.fill(first=self.first, last=self.last))

    @classmethod
    def of_months(cls, first: date, count: int) -> Period:
        """Give whole calendar months, beginning with the month of a day."""
        start = first.replace(day=1)
        return cls(start, months_before(start, -count) - DAY)

    @classmethod
    def named(cls, word: str, today: date) -> Period:
        """Give a period by its word, such as this_month or last_12_months."""
        if word not in PERIODS:
            raise Refused(UNKNOWN.fill(word=word, words=", ".join(PERIODS)))
        return PERIODS[word][1](today)

    @classmethod
    def between(cls, first: str, last: str, today: date) -> Period:
        """Read two days or months as somebody types them; without a first the last twelve months are meant.

        >>> Period.between("2026-01", "2026-03", date(2026, 11, 22)).label.to("en")
        '2026 Q1'
        """
        if not first and not last:
            return cls.named("last_12_months", today)
        end = _read(last, whole_month=True) if last else max(today, _read(first))
        return cls(_read(first) if first else months_before(end + DAY, YEAR), end)

    @property
    def whole_months(self) -> int | None:
        """Count the calendar months it is made of, or None when it begins or ends inside one."""
        if self.first.day != 1 or (self.last + DAY).day != 1:
            return None
        return _month_number(self.last) - _month_number(self.first) + 1

    @property
    def previous(self) -> Period:
        """The period of the same length that ends the day before: as many months, or as many days."""
        if self.whole_months:
            return Period.of_months(months_before(self.first, self.whole_months), self.whole_months)
        return Period(self.first - (self.last - self.first) - DAY, self.first - DAY)

    @property
    def months(self) -> list[Period]:
        """The calendar months that it touches, each cut to its own days."""
        return self._parts(1)

    @property
    def quarters(self) -> list[Period]:
        """The quarters that it touches, each cut to its own days."""
        return self._parts(QUARTER)

    @property
    def label(self) -> Text:
        """Name it: 2026年11月, 2026年第4季度, 2026年, or its two days."""
        year, month = self.first.year, self.first.month
        if self.first == self.last:
            return Text.plain(self.first.isoformat())
        if self.whole_months == 1:
            return Text(zh=f"{year}年{month}月", en=f"{MONTHS[month - 1]} {year}")
        if self.whole_months == QUARTER and month % QUARTER == 1:
            number = month // QUARTER + 1
            return Text(zh=f"{year}年第{number}季度", en=f"{year} Q{number}")
        if self.whole_months == YEAR and month == 1:
            return Text(zh=f"{year}年", en=f"{year}")
        if self.whole_months:
            return self._months_label()
        return Text(zh="{first} 至 {last}", en="{first} to {last}").fill(first=self.first, last=self.last)

    @property
    def month_key(self) -> str:
        """Name its first month for programs and for sorting: 2026-11."""
        return f"{self.first:%Y-%m}"

    @property
    def quarter_key(self) -> str:
        """Name its first quarter for programs and for sorting: 2026-Q4."""
        return f"{self.first.year}-Q{(self.first.month - 1) // QUARTER + 1}"

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def _months_label(self) -> Text:
        first, last = (Period.of_months(day, 1).label for day in (self.first, self.last))
        if self.first.year != self.last.year:
            return Text(zh="{first}至{last}", en="{first} to {last}").fill(first=first, last=last)
        short = Text(zh=f"{self.last.month}月", en=MONTHS[self.first.month - 1])
        return Text(zh=f"{first.to('zh')}至{short.to('zh')}", en=f"{short.to('en')} to {last.to('en')}")

    def _parts(self, months: int) -> list[Period]:
        start = self.first.replace(day=1, month=(self.first.month - 1) // months * months + 1)
        parts = []
        while start <= self.last:
            whole = Period.of_months(start, months)
            parts.append(Period(max(whole.first, self.first), min(whole.last, self.last)))
            start = whole.last + DAY
        return parts


def _quarter_start(day: date) -> date:
    return day.replace(day=1, month=(day.month - 1) // QUARTER * QUARTER + 1)


PERIODS: Final[dict[str, tuple[Text, Callable[[date], Period]]]] = {
    "today": (Text(zh="今天", en="today"), lambda day: Period(day, day)),
    "yesterday": (Text(zh="昨天", en="yesterday"), lambda day: Period(day - DAY, day - DAY)),
    "last_30_days": (Text(zh="最近 30 天", en="last 30 days"), lambda day: Period(day - 29 * DAY, day)),
    "this_month": (Text(zh="本月", en="this month"), lambda day: Period.of_months(day, 1)),
    "last_month": (Text(zh="上月", en="last month"), lambda day: Period.of_months(months_before(day, 1), 1)),
    "this_quarter": (Text(zh="本季度", en="this quarter"), lambda day: Period.of_months(_quarter_start(day), QUARTER)),
    "last_quarter": (
        Text(zh="上季度", en="last quarter"),
        lambda day: Period.of_months(months_before(_quarter_start(day), QUARTER), QUARTER),
    ),
    "this_year": (Text(zh="今年", en="this year"), lambda day: Period.of_months(day.replace(month=1, day=1), YEAR)),
    "last_year": (
        Text(zh="去年", en="last year"),
        lambda day: Period.of_months(date(day.year - 1, 1, 1), YEAR),
    ),
    "last_12_months": (
        Text(zh="最近 12 个月（含本月）", en="last 12 months, this one included"),
        lambda day: Period.of_months(months_before(day.replace(day=1), YEAR - 1), YEAR),
    ),
}


def _month_number(day: date) -> int:
    return day.year * YEAR + day.month


def _read(word: str, *, whole_month: bool = False) -> date:
    try:
        if month := MONTH_PATTERN.fullmatch(word.strip()):
            whole = Period.of_months(date(int(month[1]), int(month[2]), 1), 1)
            return whole.last if whole_month else whole.first
        return date.fromisoformat(word.strip())
    except ValueError:
        raise Refused(UNREADABLE.fill(word=word)) from None
