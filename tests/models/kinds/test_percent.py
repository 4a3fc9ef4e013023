"""Percentages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from models.field import Field
from models.kinds.percent import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="percent", label=Text(zh="占比", en="Share"), kind="percent")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("12.5%", Decimal("12.5"), id="sign"),
        pytest.param("１２.５％", Decimal("12.5"), id="full width"),
        pytest.param("12.5", Decimal("12.5"), id="no sign"),
        pytest.param("0.5%", Decimal("0.5"), id="below one"),
        pytest.param(85.0, Decimal(85), id="Excel's number"),
        pytest.param(0.0, Decimal(0), id="none at all"),
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
        pytest.param(0.125, "0.125% 还是 12.5%", id="Excel's fraction"),
        pytest.param(1.0, "1% 还是 100%", id="Excel's whole"),
        pytest.param("多", "要填数字", id="words"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


def test_written():
    assert kind.show(Decimal("12.5"), FIELD, "zh") == "12.5%"
