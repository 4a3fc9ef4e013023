"""Amounts of money: fen inside, yuan outside."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.money import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="money", label=Text(zh="工时费", en="Labour fee"), kind="money")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("1,234.5", 123450, id="thousands"),
        pytest.param("￥1234", 123400, id="yuan sign"),
        pytest.param("¥ 1234", 123400, id="yuan sign and space"),
        pytest.param("１２３４", 123400, id="full width"),
        pytest.param("1.2万", 1200000, id="in ten thousands"),
        pytest.param("1234元", 123400, id="in words"),
        pytest.param("RMB 88", 8800, id="RMB"),
        pytest.param("-¥5", -500, id="money back"),
        pytest.param("(1,234.00)", -123400, id="bookkeeper's minus"),
        pytest.param(1234.56, 123456, id="Excel's number"),
        pytest.param(33.3333333, 3333, id="worked out by Excel"),
        pytest.param(0.285, 29, id="half a fen goes up"),
        pytest.param("", None, id="empty"),
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
        pytest.param("12.345", "最多 2 位", id="three decimals"),
        pytest.param("$5", "要填数字", id="dollars"),
        pytest.param("1234567890123", "多打了几位", id="too many digits"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize(
    ("fen", "shown", "typed"),
    [
        pytest.param(123400, "¥1,234.00", "1234.00", id="plain"),
        pytest.param(5, "¥0.05", "0.05", id="fen only"),
        pytest.param(-123450, "-¥1,234.50", "-1234.50", id="money back"),
        pytest.param(None, "", "", id="empty"),
    ],
)
def test_written(fen, shown, typed):
    assert kind.show(fen, FIELD, "zh") == shown
    assert kind.typed(fen, FIELD, "zh") == typed


def test_limits_are_yuan():
    fee = Field(id="fee", label=Text(zh="费用", en="Fee"), kind="money", low=0, high=100)
    assert kind.parse("100", fee) == 10000
    assert "要在 0 到 100 之间" in kind.parse("100.01", fee).text.to("zh")


def test_excel_gets_yuan():
    assert kind.excel(123450, FIELD, "zh") == 1234.5


def test_may_be_added_up():
    assert kind.totals
