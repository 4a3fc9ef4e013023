"""Signatures."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.signature import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="signature", label=Text(zh="客户签名", en="Customer's signature"), kind="signature")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("a1b2", "a1b2", id="upload"),
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
        pytest.param("李明", "不是签名", id="typed name"),
        pytest.param("../x", "不是签名", id="path"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


def test_written():
    assert kind.show("a1b2", FIELD, "zh") == "已签名"
    assert kind.typed("a1b2", FIELD, "zh") == "a1b2"
