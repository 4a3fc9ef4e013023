"""Moments: UTC inside, the clock of the store outside."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.field import Field
from models.kinds.datetime import kind, store_zone, use_zone
from models.problem import Problem
from models.text import Text

MOMENT = Field(id="opened_at", label=Text(zh="开单时间", en="Opened at"), kind="datetime")
HALF_PAST_NINE = datetime(2026, 11, 21, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("2026-11-21 09:30", id="plain"),
        pytest.param("2026/11/21 9:30", id="slashes"),
        pytest.param("2026-11-21T09:30:00", id="machine's writing"),
        pytest.param("2026-11-21T01:30:00Z", id="UTC"),
        pytest.param("2026-11-21 10:30 +09:00", id="another zone"),
        pytest.param("2026年11月21日 9点半", id="Chinese"),
        pytest.param("2026年11月21日9:30", id="Chinese without a space"),
        pytest.param("2026-11-21 上午9:30", id="morning"),
        pytest.param(46347 + 9.5 / 24, id="Excel's number"),
        pytest.param(datetime(2026, 11, 21, 9, 30), id="Excel's date cell"),  # noqa: DTZ001
        pytest.param(HALF_PAST_NINE, id="moment"),
    ],
)
def test_read(typed):
    assert kind.parse(typed, MOMENT) == HALF_PAST_NINE


@pytest.mark.parametrize("typed", [pytest.param("2026-11-21", id="text"), pytest.param(date(2026, 11, 21), id="date")])
def test_a_day_alone_is_its_midnight(typed):
    assert kind.show(kind.parse(typed, MOMENT), MOMENT, "zh") == "2026-11-21 00:00"


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        pytest.param("1988-07-01 12:00", datetime(1988, 7, 1, 3, tzinfo=UTC), id="summer time"),
        pytest.param("1988-12-01 12:00", datetime(1988, 12, 1, 4, tzinfo=UTC), id="winter of those years"),
        pytest.param("1992-07-01 12:00", datetime(1992, 7, 1, 4, tzinfo=UTC), id="after they gave it up"),
    ],
)
def test_summer_time_of_1986_to_1991(local, utc):
    assert kind.parse(local, MOMENT) == utc
    assert kind.show(utc, MOMENT, "zh") == local


def test_an_hour_that_was_skipped_is_told():
    found = kind.parse("1988-04-17 02:30", MOMENT)
    assert isinstance(found, Problem)
    assert "1988-04-17 03:30" in found.text.to("zh")


def test_an_hour_that_came_twice_can_be_typed_both_times():
    first, second = datetime(1991, 9, 14, 16, 30, tzinfo=UTC), datetime(1991, 9, 14, 17, 30, tzinfo=UTC)
    assert kind.typed(first, MOMENT, "zh") == "1991-09-15 01:30"
    assert kind.typed(second, MOMENT, "zh") == "1991-09-15 01:30 +08:00"
    assert kind.parse("1991-09-15 01:30", MOMENT) == first
    assert kind.parse("1991-09-15 01:30 +08:00", MOMENT) == second


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("2026-02-30 10:00", "2 月的日子是 1 到 28 号", id="no such day"),
        pytest.param("2026-11-21 25:00", "看不出是哪天几点", id="no such hour"),
        pytest.param("11/21/2026 10:00", "分不清哪个是月", id="American order"),
        pytest.param("刚才", "看不出是哪天几点", id="words"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, MOMENT)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param("2026-11-21 01:30:00.000000+00:00", id="SQLite"),
        pytest.param("2026-11-21T01:30:00+00:00", id="JSON"),
        pytest.param("2026-11-21 01:30:00", id="text without offset is UTC"),
        pytest.param(HALF_PAST_NINE.astimezone(ZoneInfo("Asia/Shanghai")), id="PostgreSQL in another zone"),
    ],
)
def test_loaded_in_utc(stored):
    loaded = kind.load(stored)
    assert loaded == HALF_PAST_NINE
    assert loaded.tzinfo is UTC


def test_shown_on_another_clock():
    assert kind.show_in(HALF_PAST_NINE, ZoneInfo("Asia/Urumqi")) == "2026-11-21 07:30"


def test_the_store_sets_its_clock():
    before = store_zone()
    try:
        use_zone("Asia/Tokyo")
        assert kind.show(HALF_PAST_NINE, MOMENT, "zh") == "2026-11-21 10:30"
    finally:
        use_zone(before.key)


def test_excel_gets_the_stores_clock_without_a_zone():
    assert kind.excel(HALF_PAST_NINE, MOMENT, "zh") == datetime(2026, 11, 21, 9, 30)  # noqa: DTZ001
