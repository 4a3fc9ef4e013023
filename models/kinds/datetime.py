"""A moment: stored in UTC, read and typed on the clock of the store."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from models.clock import now
from models.folding import clock, fold, is_blank
from models.kinds.date import FIRST_YEAR, LAST_YEAR, UNCLEAR_DAY, read_day
from models.kinds.kind import Kind, unfit
from models.kinds.time import read_time, time_of_fraction
from models.text import Text

if TYPE_CHECKING:
    from datetime import tzinfo

    from models.field import Field

_PARTS = re.compile(
    r"(?P<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号]|\d{8}|\S+?)"
    r"(?:(?:T| |(?<=[日号]))(?P<time>[^Z+]+?)) ?(?P<offset>Z|[-+]\d{2}:?\d{2}(?::?\d{2})?)?"
)
_STORE = {"zone": ZoneInfo("Asia/Shanghai")}


def use_zone(name: str) -> None:
    """Set the clock of the store, for example Asia/Shanghai."""
    _STORE["zone"] = ZoneInfo(name)


def store_zone() -> ZoneInfo:
    """Give the clock of the store."""
    return _STORE["zone"]


def at_store(naive: datetime, zone: tzinfo | None = None) -> datetime | None:
    """Give the moment at which the store's clock says so; None for an hour that summer time skipped.

    >>> at_store(datetime(2026, 11, 21, 9, 30)).isoformat()
    '2026-11-21T01:30:00+00:00'
    >>> at_store(datetime(1988, 4, 17, 2, 30)) is None
    True
    """
    local = naive.replace(tzinfo=zone or store_zone())
    moment = local.astimezone(UTC)
    return moment if moment.astimezone(local.tzinfo).replace(tzinfo=None) == naive.replace(fold=0) else None


class DateTimeKind(Kind):
    """A value is always aware and in UTC."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read a day and a time on the store's clock; a day alone is its midnight."""
        if is_blank(raw):
            return None
        found = _moment_in(raw)
        if isinstance(found, Text):
            return unfit(field, raw, found)
        moment = found.astimezone(UTC) if found.tzinfo else at_store(found)
        if moment is None:
            return unfit(field, raw, _SKIPPED, near=f"{found + timedelta(hours=1):%Y-%m-%d %H:%M}")
        return moment if FIRST_YEAR <= local(moment).year <= LAST_YEAR else unfit(field, raw, _UNCLEAR)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- written alike in every language
        """Write 2026-11-21 09:30 on the clock of the store."""
        return self.show_in(value)

    def show_in(self, value: Any, zone: tzinfo | None = None) -> str:
        """Write it on the clock of a given place."""
        return "" if value is None else f"{local(value, zone):%Y-%m-%d %H:%M}"

    def typed(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- typed alike in every language
        """Write it to the second it has; an hour that came twice says which of the two."""
        if value is None:
            return ""
        here = local(value)
        words = f"{here:%Y-%m-%d} {clock(here.time())}"
        return f"{words} {here.isoformat()[len(here.replace(tzinfo=None).isoformat()) :]}" if here.fold else words

    def load(self, stored: Any) -> Any:
        """Read a moment, or the text that SQLite and JSON hold; without an offset it is UTC."""
        moment = datetime.fromisoformat(stored) if isinstance(stored, str) else stored
        if moment is None:
            return None
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)

    def dump(self, value: Any) -> Any:
        """Give 2026-11-21T01:30:00+00:00."""
        return None if value is None else value.astimezone(UTC).isoformat()

    def excel(self, value: Any, field: Field, lang: str) -> Any:  # noqa: ARG002 -- a moment has no language
        """Give the store's clock: Excel knows no zones."""
        return None if value is None else local(value).replace(tzinfo=None, fold=0)

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- moments are filtered, not searched
        """Give nothing."""
        return ""


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """Give the moment on the store's clock, or on that of a given place."""
    return moment.astimezone(zone or store_zone())


def today_here() -> date:
    """Give the day on the store's clock."""
    return local(now()).date()


def _moment_in(raw: object) -> datetime | Text:
    """Find the day and the time in what was typed or in the cell."""
    if isinstance(raw, datetime):
        return raw
    if isinstance(raw, date):
        return datetime.combine(raw, time())
    words = fold(raw)
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        day = read_day(words.partition(".")[0])
        return day if isinstance(day, Text) else datetime.combine(day, time()) + _since_midnight(raw % 1)
    parts = _PARTS.fullmatch(words)
    day = read_day(parts["day"].replace(" ", "") if parts else words)
    if isinstance(day, Text):
        return _UNCLEAR if day is UNCLEAR_DAY else day
    moment = read_time(parts["time"].strip()) if parts else time()
    if moment is None:
        return _UNCLEAR
    found = datetime.combine(day, moment)
    offset = parts["offset"] if parts else None
    return datetime.fromisoformat(found.isoformat() + offset) if offset else found


def _since_midnight(fraction: float) -> timedelta:
    """Turn the fraction of a day into what has passed of it."""
    passed = time_of_fraction(fraction)
    return timedelta(hours=passed.hour, minutes=passed.minute, seconds=passed.second)


_UNCLEAR = Text(
    zh="“{found}”看不出是哪天几点，请写日期和时间，例如 2026-11-21 09:30",
    en="“{found}” is not a date and time that can be read. Please write, for example, 2026-11-21 09:30",
)
_SKIPPED = Text(
    zh="“{found}”这个时刻不存在：那天开始夏令时，钟拨快了一小时，请写晚一小时，例如 {near}",
    en="There was no “{found}”: clocks went forward that hour. Please write an hour later, for example {near}",
)

kind = DateTimeKind(
    name="datetime",
    label=Text(zh="日期和时间", en="Date and time"),
    storage="datetime",
    operators=("from", "to", "within", "empty", "filled"),
    excel_format="yyyy-mm-dd hh:mm",
)
