"""Postal addresses."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.address import kind
from models.text import Text

FIELD = Field(id="address", label=Text(zh="地址", en="Address"), kind="address")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("杭州市西湖区 文三路90号", "杭州市西湖区 文三路90号", id="plain"),
        pytest.param("杭州\n西湖区", "杭州 西湖区", id="on one line"),
        pytest.param("", None, id="empty"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)


def test_street_and_door_are_masked():
    assert kind.mask("杭州市西湖区文三路90号") == "杭州市西湖区***"
    assert kind.mask("文三路90号") == "***"
    assert kind.mask(None) == ""


def test_search_finds_half_width_digits():
    assert "90号" in kind.fragments("文三路９０号")
