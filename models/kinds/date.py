"""A day of the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, Operator, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

DAY_OPERATORS: tuple[Operator, ...] = ("is", "from", "to", "within", "empty", "filled")
FIRST_YEAR, LAST_YEAR = 1900, 2199
_WEEKDAYS = {"zh": "一二三四五六日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_YEAR_FIRST = re.compile(r"(\d{4})([-/.年 ]) ?(\d{1,2})(?:[-/. ]|月 ?)(\d{1,2})[日号]?")
_SPACED = re.compile(r" ?([年月日号]) ?")
_TOGETHER = re.compile(r"(\d{4})()(\d{2})(\d{2})")
_SHORT_YEAR = re.compile(r"\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?")
_YEAR_LAST = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_NO_DAY = re.compile(r"\d{4}[-/.年]\d{1,2}月?")
_WEEKDAY = re.compile(r"(?i) *\(?(?:周|星期|礼拜)[一二三四五六日天]\)?$| *\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?$")
_CLOCK = re.compile(r"(?:T| +)\d{1,2}:\d{2}.*$")
_MYSQL_NOTHING = re.compile(r"0000[-/.]00[-/.]00.*")
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_SERIALS = range(61, 109_575)  # before 61 Excel counts a 29 February 1900 that never was
_EXCEL_DIGITS = 5
_LOOKS_LIKE_YEAR = range(FIRST_YEAR, 2101)
_MONTHS = 12


class DateKind(Kind):
    """A day without a time: visits, birthdays, due dates."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read the writings of a date that have one meaning only; the others are asked about."""
        if isinstance(raw, datetime):
            raw = raw.date()
        if isinstance(raw, date):
            return raw if FIRST_YEAR <= raw.year <= LAST_YEAR else unfit(field, raw, _FAR_YEAR)
        words = fold(raw)
        if is_blank(raw) or _MYSQL_NOTHING.fullmatch(words):
            return None
        day = read_day(_CLOCK.sub("", _WEEKDAY.sub("", words)))
        return unfit(field, raw, day) if isinstance(day, Text) else day

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- written alike in every language
        """Write 2026-11-21."""
        return "" if value is None else value.isoformat()

    def long(self, value: Any, lang: str) -> str:
        """Write the day with its weekday.

        >>> kind.long(date(2026, 11, 21), "zh"), kind.long(date(2026, 11, 21), "en")
        ('2026-11-21 周六', '2026-11-21 Sat')
        """
        if value is None:
            return ""
        name = _WEEKDAYS["en"][value.weekday()] if lang == "en" else f"周{_WEEKDAYS['zh'][value.weekday()]}"
        return f"{value.isoformat()} {name}"

    def load(self, stored: Any) -> Any:
        """Read a date, or the text that SQLite and JSON hold."""
        if isinstance(stored, str):
            return date.fromisoformat(stored[:10])
        return stored.date() if isinstance(stored, datetime) else stored

    def dump(self, value: Any) -> Any:
        """Give 2026-11-21."""
        return None if value is None else value.isoformat()

    def excel(self, value: Any, field: Field, lang: str) -> Any:  # noqa: ARG002 -- a date has no language
        """Give a date."""
        return value

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- dates are filtered, not searched
        """Give nothing."""
        return ""


def read_day(words: str) -> date | Text:
    """Read the day that folded words name, or give the sentence that says why they name none."""
    if "年" in words:
        words = _SPACED.sub(r"\1", words)
    if found := _YEAR_FIRST.fullmatch(words) or _TOGETHER.fullmatch(words):
        return _day_of(int(found[1]), int(found[3]), int(found[4]))
    if re.fullmatch(rf"\d{{1,{_EXCEL_DIGITS}}}(?:\.\d+)?", words):
        return _day_of_serial(int(float(words)))
    if _SHORT_YEAR.fullmatch(words):
        return _YEAR_OF_FOUR
    if _YEAR_LAST.fullmatch(words):
        return _WHICH_IS_MONTH
    return _DAY_MISSING if _NO_DAY.fullmatch(words) else UNCLEAR_DAY


def _day_of(year: int, month: int, day: int) -> date | Text:
    """Give the day if the calendar has it."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _FAR_YEAR
    if not 1 <= month <= _MONTHS:
        return _NO_SUCH_MONTH.fill(found="{found}", month=month)
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        return _NO_SUCH_DAY.fill(found="{found}", year=year, month=month, days=days)
    return date(year, month, day)


def _day_of_serial(serial: int) -> date | Text:
    """Give the day that Excel means by a number; a number that looks like a year is asked about."""
    if serial in _LOOKS_LIKE_YEAR:
        return _DAY_MISSING
    return _EXCEL_EPOCH + timedelta(days=serial) if serial in _EXCEL_SERIALS else UNCLEAR_DAY


UNCLEAR_DAY = Text(
    zh="“{found}”看不出是哪一天，请按年-月-日填写，例如 2026-11-21",
    en="“{found}” is not a date that can be read. Please write year-month-day, for example 2026-11-21",
)
_YEAR_OF_FOUR = Text(
    zh="“{found}”的年份只有两位，请写全四位，例如 2026-11-21",
    en="“{found}” has a year of two digits. Please write all four, for example 2026-11-21",
)
_WHICH_IS_MONTH = Text(
    zh="“{found}”分不清哪个是月、哪个是日，请把年份写在最前面，例如 2026-11-21",
    en="In “{found}” day and month cannot be told apart. Please put the year first, for example 2026-11-21",
)
_DAY_MISSING = Text(
    zh="“{found}”没有写全年、月、日，请写到哪一天，例如 2026-11-21",
    en="“{found}” is not a whole date. Please write year, month and day, for example 2026-11-21",
)
_FAR_YEAR = Text(
    zh="“{found}”的年份要在 1900 到 2199 之间，例如 2026-11-21",
    en="The year in “{found}” should be between 1900 and 2199, for example 2026-11-21",
)
_NO_SUCH_MONTH = Text(
    zh="“{found}”里写的是 {month} 月，月份要在 1 到 12 之间，例如 2026-11-21",
    en="“{found}” names month {month}; months go from 1 to 12, for example 2026-11-21",
)
_NO_SUCH_DAY = Text(
    zh="没有“{found}”这一天：{year} 年 {month} 月的日子是 1 到 {days} 号，例如 {year}-{month:02d}-{days:02d}",
    en="There is no day “{found}”: {year}-{month:02d} has days 1 to {days}, for example {year}-{month:02d}-{days:02d}",
)

kind = DateKind(
    name="date",
    label=Text(zh="日期", en="Date"),
    storage="date",
    operators=DAY_OPERATORS,
    excel_format="yyyy-mm-dd",
)
