"""Days: every writing with one meaning is read, the others are asked about."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from models.field import Field
from models.kinds.date import kind
from models.problem import Problem
from models.text import Text

DAY = Field(id="visited_on", label=Text(zh="来店日期", en="Visited on"), kind="date")


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("2026-11-21", id="dashes"),
        pytest.param("2026/11/21", id="slashes"),
        pytest.param("2026.11.21", id="dots"),
        pytest.param("2026年11月21日", id="Chinese"),
        pytest.param("2026 年 11 月 21 日", id="Chinese with spaces"),
        pytest.param("20261121", id="digits together"),
        pytest.param(20261121, id="digits together as a number"),
        pytest.param("２０２６－１１－２１", id="full width"),
        pytest.param(46347.0, id="Excel's number"),
        pytest.param(46347.75, id="Excel's number with a time"),
        pytest.param("46347", id="Excel's number as text"),
        pytest.param(date(2026, 11, 21), id="date"),
        pytest.param(datetime(2026, 11, 21, 9, 30), id="date with time"),  # noqa: DTZ001 -- as Excel cells are
        pytest.param("2026-11-21 09:30:00", id="text with time"),
        pytest.param("2026-11-21 周六", id="weekday behind it"),
        pytest.param("2026-11-21 Sat", id="English weekday behind it"),
    ],
)
def test_read(typed):
    assert kind.parse(typed, DAY) == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        pytest.param("2026-1-2", date(2026, 1, 2), id="single digits"),
        pytest.param("1900-01-01", date(1900, 1, 1), id="oldest birthday"),
        pytest.param("2024-02-29", date(2024, 2, 29), id="leap day"),
        pytest.param(61.0, date(1900, 3, 1), id="Excel's first sound day"),
        pytest.param("0000-00-00", None, id="the empty date of some databases"),
        pytest.param("", None, id="empty"),
        pytest.param("/", None, id="slash for none"),
    ],
)
def test_edges(typed, day):
    assert kind.parse(typed, DAY) == day


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("11/21/2026", "分不清哪个是月", id="American order"),
        pytest.param("05/06/2026", "分不清哪个是月", id="day or month first"),
        pytest.param("26-11-21", "年份只有两位", id="year of two digits"),
        pytest.param("2026-02-29", "2 月的日子是 1 到 28 号", id="no leap year"),
        pytest.param("2026-11-31", "11 月的日子是 1 到 30 号", id="thirty days only"),
        pytest.param("2026-13-01", "13 月", id="month thirteen"),
        pytest.param("2026-11", "没有写全", id="day missing"),
        pytest.param(2026.0, "没有写全", id="a year as a number"),
        pytest.param("0226-11-21", "1900 到 2199", id="year mistyped"),
        pytest.param("1899-12-31", "1900 到 2199", id="too old"),
        pytest.param(60.0, "看不出", id="Excel's day that never was"),
        pytest.param("下周三", "看不出", id="words"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, DAY)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert "例如" in found.text.to("zh")
    assert found.value == typed


def test_written_short_in_tables_and_long_on_records():
    day = date(2026, 11, 21)
    assert kind.show(day, DAY, "zh") == "2026-11-21"
    assert kind.long(day, "zh") == "2026-11-21 周六"
    assert kind.long(day, "en") == "2026-11-21 Sat"
    assert kind.long(None, "zh") == ""


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param("2026-11-21", id="SQLite and JSON"),
        pytest.param(date(2026, 11, 21), id="PostgreSQL"),
        pytest.param("2026-11-21 00:00:00", id="text with a midnight"),
        pytest.param(datetime(2026, 11, 21), id="midnight"),  # noqa: DTZ001 -- as drivers give it
    ],
)
def test_loaded(stored):
    assert kind.load(stored) == date(2026, 11, 21)


def test_excel_gets_a_date():
    assert kind.excel(date(2026, 11, 21), DAY, "zh") == date(2026, 11, 21)
