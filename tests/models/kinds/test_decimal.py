"""Numbers with decimals."""

from __future__ import annotations

from decimal import Decimal

import pytest

from models.field import Field
from models.kinds.decimal import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="decimal", label=Text(zh="工时", en="Hours"), kind="decimal")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("12.5", Decimal("12.5"), id="plain"),
        pytest.param(".5", Decimal("0.5"), id="no zero in front"),
        pytest.param("12.50", Decimal("12.5"), id="closing zero"),
        pytest.param("1,234.5", Decimal("1234.5"), id="thousands"),
        pytest.param(0.1 + 0.2, Decimal("0.3"), id="Excel's own rounding"),
        pytest.param(100, Decimal(100), id="whole"),
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
        pytest.param(".", "要填数字", id="point alone"),
        pytest.param("0.1234567", "最多 6 位", id="seven decimals"),
        pytest.param("1e20", "多打了几位", id="too large"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


def test_written():
    assert kind.show(Decimal("1234567.5"), FIELD, "zh") == "1,234,567.5"
    assert kind.typed(Decimal("1234567.5"), FIELD, "zh") == "1234567.5"
    assert kind.show(Decimal(100), FIELD, "zh") == "100"


@pytest.mark.parametrize("stored", ["12.50", 12.5, Decimal("12.50")], ids=["SQLite", "JSON number", "PostgreSQL"])
def test_loaded(stored):
    assert kind.load(stored) == Decimal("12.5")
    assert kind.dump(kind.load(stored)) == "12.5"
