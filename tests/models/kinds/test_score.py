"""Scores."""

from __future__ import annotations

from decimal import Decimal

import pytest

from models.field import Field
from models.kinds.score import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="score", label=Text(zh="得分", en="Score"), kind="score")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("85", Decimal(85), id="plain"),
        pytest.param("85.5分", Decimal("85.5"), id="unit"),
        pytest.param(66.666666, Decimal("66.67"), id="worked out"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("好", "要填数字", id="words"),
        pytest.param("85.555", "最多 2 位", id="three decimals"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed
