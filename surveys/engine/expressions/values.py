"""Values of an expression and how one sort becomes another: XPath's rules, and days for dates."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, TypeAlias

Value: TypeAlias = str | float | bool | date | datetime | list[object]

EPOCH: Final = datetime(1970, 1, 1)  # noqa: DTZ001 -- a store's clock; answers carry no zone
DAY: Final = timedelta(days=1)
_NUMBER: Final = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*")
_CLOCK: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?(?:Z|[+-][0-9]{2}:?[0-9]{2})?")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?")
_LONGEST_NUMBER: Final = 400
_YES: Final = frozenset({"true", "yes", "y", "1", "ok", "是"})
_NO: Final = frozenset({"false", "no", "n", "0", "否"})


def settled(raw: object) -> Value:  # noqa: PLR0911 -- one line for each sort
    """Turn an answer as it is kept into a value of expressions: nothing is "", every number a float.

    >>> settled(None), settled(7), settled(("a", "b"))
    ('', 7.0, ['a', 'b'])
    """
    match raw:
        case None:
            return ""
        case str() | float() | date() | list():  # a bool is caught below, a datetime is a date
            return raw
        case bool():
            return raw
        case int() | Decimal():
            return _float(raw)
        case time():
            return raw.isoformat()
        case tuple() | set() | frozenset():
            return list(raw)
        case _:
            return str(raw)


def is_empty(value: object) -> bool:
    """Tell whether nothing was answered, or nothing came out of a calculation.

    >>> is_empty(""), is_empty([]), is_empty(float("nan")), is_empty(0), is_empty(False)
    (True, True, True, False, False)
    """
    return value is None or value in ("", [], ()) or (isinstance(value, float) and math.isnan(value))


def text(value: object) -> str:  # noqa: PLR0911 -- one line for each sort
    """Write a value as XPath does: whole numbers without a point, dates as 2026-03-05, choices side by side.

    >>> text(7.0), text(0.5), text(True), text(["price", "far"])
    ('7', '0.5', 'true', 'price far')
    """
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal():
            return _figures(_float(value))
        case datetime():
            return value.isoformat(timespec="seconds")
        case date() | time():
            return value.isoformat()
        case list() | tuple():
            return " ".join(map(text, value))
        case _:
            return str(value)


def number(value: object) -> float:
    """Read a value as a number, NaN when it is none; a date counts its days since 1970, a time is part of a day.

    >>> number(" 7.5 "), number(""), number(True), number("1970-01-03"), number("06:00")
    (7.5, nan, 1.0, 2.0, 0.25)
    """
    match value:
        case bool() | int() | float() | Decimal():
            return _float(value)
        case date():  # a datetime is one too
            return days(value)
        case _:
            return _read(text(value))


def boolean(value: object) -> bool:
    """Read a value as yes or no: words and dates are yes unless empty, numbers unless zero or NaN.

    >>> boolean("no"), boolean(""), boolean(0.0), boolean(["a"])
    (True, False, False, True)
    """
    match value:
        case bool():
            return value
        case int() | float() | Decimal():
            return bool(value) and not math.isnan(value)
        case _:
            return text(value) != ""


def days(moment: date) -> float:
    """Count the days from 1970 to a date, with the part of the day of a date and time."""
    if isinstance(moment, datetime):
        return (moment.replace(tzinfo=None) - EPOCH) / DAY
    return float((moment - EPOCH.date()).days)


def moment_of(words: str) -> datetime | None:
    """Read 2026-03-05 or 2026-03-05T09:30, None when it is neither."""
    if _DAY.fullmatch(words.strip()):
        with suppress(ValueError):
            return datetime.fromisoformat(words.strip()).replace(tzinfo=None)
    return None


def part_of_day(words: str) -> float:
    """Read 09:30 as the part of a day that has gone by, NaN when it is no time."""
    found = _CLOCK.fullmatch(words.strip())
    if not found or int(found[1]) >= 24 or int(found[2]) >= 60:  # noqa: PLR2004 -- hours of a day, minutes of an hour
        return math.nan
    return (int(found[1]) * 60 + int(found[2]) + float(found[3] or 0) / 60) / (24 * 60)


def stands_for(answer: bool, words: str) -> bool:  # noqa: FBT001 -- it is the answer itself
    """Tell whether words of a form mean this yes or no: forms write 'yes', 'y', '1' or 'true'."""
    return words.strip().lower() in (_YES if answer else _NO)


def members(value: Value) -> list[object]:
    """Give the values of a repeat or the choices of an answer, one by one; a single value is itself."""
    return value if isinstance(value, list) else [value]


def choices(value: Value) -> list[str]:
    """Give the chosen values of an answer."""
    return [text(each) for each in value] if isinstance(value, list) else text(value).split()


def _float(value: float | Decimal) -> float:
    """Give a float; what is too large for one is infinite."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _figures(value: float) -> str:
    """Write a number without a power of ten."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)), "f")


def _read(words: str) -> float:
    """Read figures, a date or a time."""
    if len(words) > _LONGEST_NUMBER:
        return math.nan
    if _NUMBER.fullmatch(words):
        return float(words)
    moment = moment_of(words)
    return days(moment) if moment else part_of_day(words)
