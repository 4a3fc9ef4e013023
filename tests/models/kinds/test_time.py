"""Times of day."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from models.field import Field
from models.kinds.time import kind
from models.problem import Problem
from models.text import Text

CLOCK = Field(id="call_at", label=Text(zh="方便接电话的时间", en="When a call suits"), kind="time")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("09:30", time(9, 30), id="plain"),
        pytest.param("9：30", time(9, 30), id="full-width colon"),
        pytest.param("0930", time(9, 30), id="four digits"),
        pytest.param("9点", time(9), id="hour in words"),
        pytest.param("9点半", time(9, 30), id="half past"),
        pytest.param("9点一刻", time(9, 15), id="quarter past"),
        pytest.param("9时05分", time(9, 5), id="hour and minute in words"),
        pytest.param("下午3点", time(15), id="afternoon"),
        pytest.param("晚上8点半", time(20, 30), id="evening"),
        pytest.param("中午12点", time(12), id="noon"),
        pytest.param("中午1点", time(13), id="one at midday"),
        pytest.param("3:30 PM", time(15, 30), id="English afternoon"),
        pytest.param("12:00 am", time(0), id="English midnight"),
        pytest.param("12:00 pm", time(12), id="English noon"),
        pytest.param("23:59:58", time(23, 59, 58), id="seconds"),
        pytest.param(0.395833333333333, time(9, 30), id="Excel's fraction of a day"),
        pytest.param(time(9, 30), time(9, 30), id="time"),
        pytest.param(datetime(2026, 11, 21, 9, 30), time(9, 30), id="date with time"),  # noqa: DTZ001
        pytest.param("", None, id="empty"),
    ],
)
def test_read(typed, read):
    assert kind.parse(typed, CLOCK) == read


@pytest.mark.parametrize("typed", ["25:00", "09:60", "24:00", "930", "9", "早上", "明天", 5.5])
def test_told(typed):
    found = kind.parse(typed, CLOCK)
    assert isinstance(found, Problem)
    assert "例如 09:30" in found.text.to("zh")


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param("09:30", id="short text"),
        pytest.param("09:30:00.000000", id="long text"),
        pytest.param(time(9, 30), id="time"),
        pytest.param(timedelta(hours=9, minutes=30), id="hours since midnight"),
    ],
)
def test_loaded(stored):
    assert kind.load(stored) == time(9, 30)
