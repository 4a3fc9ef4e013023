"""A time of day: when a call suits, when the car is promised."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from models.folding import clock, fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_WITH_COLON = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?")
_IN_WORDS = re.compile(r"(\d{1,2}) ?[点时](?: ?(半|一刻|三刻|整|\d{1,2}(?= ?分|$)))?(?: ?分)?")
_TOGETHER = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_HOUR_ONLY = re.compile(r"(\d{1,2})")
_HALF = re.compile(r"(?i)(上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|am|pm|a\.m\.|p\.m\.)")
_LATE = frozenset({"下午", "傍晚", "晚上", "pm", "p.m."})
_MIDDAY = "中午"
_PARTS = {"半": 30, "一刻": 15, "三刻": 45, "整": 0}
_NOON = 12
_DAY = timedelta(days=1)
_MIDNIGHT = datetime(1900, 1, 1)  # noqa: DTZ001 -- only its clock is read


class TimeKind(Kind):
    """Hours and minutes on the clock of the store."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read 9:30, 9点半, 下午3点, 3:30 PM, 0930, or the fraction of a day that Excel holds."""
        if isinstance(raw, datetime):
            return raw.time()
        if isinstance(raw, time):
            return raw.replace(tzinfo=None)
        if is_blank(raw):
            return None
        if isinstance(raw, float) and 0 <= raw < 1:
            return time_of_fraction(raw)
        return read_time(fold(raw)) or unfit(field, raw, _UNCLEAR)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- written alike in every language
        """Write 09:30."""
        return "" if value is None else clock(value)

    def load(self, stored: Any) -> Any:
        """Read a time, its text, or the hours since midnight that some drivers give."""
        if isinstance(stored, str):
            return time.fromisoformat(stored).replace(tzinfo=None)
        if isinstance(stored, timedelta):
            return (_MIDNIGHT + stored).time()
        return stored

    def dump(self, value: Any) -> Any:
        """Give 09:30."""
        return None if value is None else clock(value)

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- times are filtered, not searched
        """Give nothing."""
        return ""


def read_time(words: str) -> time | None:
    """Read the time of day that folded words name, or None.

    >>> read_time("下午3点半"), read_time("9:30")
    (datetime.time(15, 30), datetime.time(9, 30))
    """
    half = _HALF.search(words)
    rest = _HALF.sub("", words).strip()
    if found := _WITH_COLON.fullmatch(rest):
        hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
        micro = int((found[4] or "").ljust(6, "0"))
    elif found := _IN_WORDS.fullmatch(rest):
        hour, second, micro = int(found[1]), 0, 0
        minute = _PARTS[found[2]] if found[2] in _PARTS else int(found[2] or 0)
    elif found := _TOGETHER.fullmatch(rest):
        hour, minute, second, micro = int(found[1]), int(found[2]), 0, 0
    elif half and (found := _HOUR_ONLY.fullmatch(rest)):
        hour, minute, second, micro = int(found[1]), 0, 0, 0
    else:
        return None
    try:
        return time(_hour_of_day(hour, half[1].lower() if half else ""), minute, second, micro)
    except ValueError:
        return None


def _hour_of_day(hour: int, half: str) -> int:
    """Turn 3 in the afternoon into 15; what is already on the 24-hour clock stays."""
    if half in _LATE and hour < _NOON:
        return hour + _NOON
    if half == _MIDDAY:
        return hour + _NOON if hour < _NOON - 2 else hour
    return 0 if half and half not in _LATE and hour == _NOON else hour


def time_of_fraction(fraction: float) -> time:
    """Turn Excel's fraction of a day into the time, to the second."""
    seconds = min(round(fraction * _DAY.total_seconds()), int(_DAY.total_seconds()) - 1)
    return (_MIDNIGHT + timedelta(seconds=seconds)).time()


_UNCLEAR = Text(
    zh="“{found}”不是一天里的时间，要在 00:00 到 23:59 之间，例如 09:30",
    en="“{found}” is not a time of day. It should be between 00:00 and 23:59, for example 09:30",
)

kind = TimeKind(
    name="time", label=Text(zh="时间", en="Time"), storage="text", operators=("is", "from", "to", "empty", "filled")
)
