"""Whole numbers."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.integer import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="integer", label=Text(zh="座位", en="Seats"), kind="integer")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("12", 12, id="plain"),
        pytest.param("1,234,567", 1234567, id="thousands"),
        pytest.param("１２", 12, id="full width"),
        pytest.param("(12)", -12, id="bookkeeper's minus"),
        pytest.param("-12", -12, id="minus"),
        pytest.param("1.2万", 12000, id="in ten thousands"),
        pytest.param(12.0, 12, id="Excel's number"),
        pytest.param("", None, id="empty"),
        pytest.param("-", None, id="dash for none"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("abc", "要填数字", id="letters"),
        pytest.param("12.5", "要填整数", id="half"),
        pytest.param(12.5, "要填整数", id="Excel's half"),
        pytest.param("1,5", "要填数字", id="comma as decimal point"),
        pytest.param("12,34", "要填数字", id="thousands set wrongly"),
        pytest.param("99999999999", "多打了几位", id="too many digits"),
        pytest.param(True, "要填数字", id="a tick"),
        pytest.param(float("inf"), "要填数字", id="no end"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize(
    ("number", "said"),
    [
        pytest.param("0", "要在 1 到 9 之间", id="below"),
        pytest.param("10", "要在 1 到 9 之间", id="above"),
    ],
)
def test_limits_of_the_field(number, said):
    seats = Field(id="seats", label=Text(zh="座位", en="Seats"), kind="integer", low=1, high=9)
    assert said in kind.parse(number, seats).text.to("zh")
    assert kind.parse("9", seats) == 9


def test_one_limit_alone():
    days = Field(id="days", label=Text(zh="天数", en="Days"), kind="integer", low=1)
    assert "不能小于 1" in kind.parse("0", days).text.to("zh")


def test_unit_is_shown_and_may_be_typed():
    days = Field(id="days", label=Text(zh="天数", en="Days"), kind="integer", unit=Text(zh="天", en="days"))
    assert kind.show(12345, days, "zh") == "12,345 天"
    assert kind.show(12, days, "en") == "12 days"
    assert kind.typed(12345, days, "zh") == "12345"
    assert kind.parse("12 天", days) == 12


def test_a_year_is_not_torn_apart():
    assert kind.show(2026, FIELD, "zh") == "2026"
