"""Colours."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.colour import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="colour", label=Text(zh="品牌色", en="Brand colour"), kind="colour")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("#1f6feb", "#1F6FEB", id="lower case"),
        pytest.param("1F6FEB", "#1F6FEB", id="no sign"),
        pytest.param("＃１Ｆ６ＦＥＢ", "#1F6FEB", id="full width"),
        pytest.param("#abc", "#AABBCC", id="short"),
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
        pytest.param("蓝色", "不是颜色代码", id="a name"),
        pytest.param("#12345", "不是颜色代码", id="five digits"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed
