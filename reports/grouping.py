"""Grouping: by what a figure may be broken down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.text import Text


@dataclass(frozen=True)
class Grouping:
    """A way to break a figure down; groups along time are drawn as a line and never reordered."""

    key: str
    title: Text
    along_time: bool = False
    people: bool = False


MONTH: Final = Grouping("month", Text(zh="月份", en="month"), along_time=True)
QUARTER: Final = Grouping("quarter", Text(zh="季度", en="quarter"), along_time=True)
STORE: Final = Grouping("store", Text(zh="门店", en="store"))
DEPARTMENT: Final = Grouping("department", Text(zh="部门", en="department"))
ADVISOR: Final = Grouping("advisor", Text(zh="服务顾问", en="advisor"), people=True)
SERIES: Final = Grouping("series", Text(zh="车系", en="series"))
CHANNEL: Final = Grouping("channel", Text(zh="渠道", en="channel"))
FACTOR: Final = Grouping("factor", Text(zh="因子", en="factor"))
REASON: Final = Grouping("reason", Text(zh="原因", en="reason"))
