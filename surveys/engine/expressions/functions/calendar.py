"""Functions of dates and times. What is no date is empty."""

from __future__ import annotations

import math
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.functions.function import Evaluate, Function, Run, of, within
from surveys.engine.expressions.values import DAY, EPOCH, Value, days, moment_of, number, part_of_day, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from surveys.engine.expressions.nodes import Call

_MONTHS: Final = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_WEEKDAYS: Final = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_MARKS: Final[dict[str, Callable[[datetime], str]]] = {
    "Y": lambda moment: f"{moment.year:04}",
    "y": lambda moment: f"{moment.year % 100:02}",
    "m": lambda moment: f"{moment.month:02}",
    "n": lambda moment: f"{moment.month}",
    "b": lambda moment: _MONTHS[moment.month - 1],
    "d": lambda moment: f"{moment.day:02}",
    "e": lambda moment: f"{moment.day}",
    "a": lambda moment: _WEEKDAYS[moment.weekday()],
    "H": lambda moment: f"{moment.hour:02}",
    "h": lambda moment: f"{moment.hour}",
    "M": lambda moment: f"{moment.minute:02}",
    "S": lambda moment: f"{moment.second:02}",
    "3": lambda moment: f"{moment.microsecond // 1000:03}",
    "%": lambda _: "%",
}


def _today(run: Run, _call: Call, _terms: tuple[Evaluate, ...]) -> date:
    return run.scope.today


def _now(run: Run, _call: Call, _terms: tuple[Evaluate, ...]) -> datetime:
    return run.scope.now


def _date(value: Value) -> date | str:
    moment = _moment(value)
    return moment.date() if moment else ""


def _date_time(value: Value) -> datetime | str:
    return _moment(value) or ""


def _days(value: Value) -> float:
    moment = _moment(value)
    return days(moment) if moment else math.nan


def _part_of_day(value: Value) -> float:
    """Take 18:00, or the time of a date and time."""
    if isinstance(value, datetime) or moment_of(text(value)):
        return _days(value) % 1
    return part_of_day(text(value))


def _written(value: Value, form: Value) -> str:
    """Write a date by marks such as %Y-%m-%d; other signs stay as they are."""
    moment = _moment(value)
    if moment is None:
        return ""
    parts = text(form).split("%")
    written = [parts[0]]
    rest = iter(parts[1:])
    for part in rest:
        if not part:  # two in a row stand for one
            written.append("%" + next(rest, ""))
        else:
            mark = _MARKS.get(part[0])
            written.append(mark(moment) + part[1:] if mark else "%" + part)
    return "".join(written)


def _moment(value: Value) -> datetime | None:
    """Read a date, its words, or a number of days since 1970."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 -- a store's clock
    moment = moment_of(text(value))
    if moment is None and not isinstance(value, bool):
        with suppress(OverflowError, ValueError):
            return EPOCH + number(value) * DAY
    return moment


FUNCTIONS: Final[dict[str, Function]] = {
    "today": within(_today, "today()", 0),
    "now": within(_now, "now()", 0),
    "date": of(_date, "date('2026-03-05')", 1),
    "date-time": of(_date_time, "date-time('2026-03-05T09:30:00')", 1),
    "decimal-date-time": of(_days, "decimal-date-time(${a})", 1),
    "decimal-time": of(_part_of_day, "decimal-time(${a})", 1),
    "format-date": of(_written, "format-date(${a}, '%Y-%m-%d')", 2),
    "format-date-time": of(_written, "format-date-time(${a}, '%Y-%m-%d %H:%M')", 2),
}
