"""Records that a record belongs to."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.relation import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="relation", label=Text(zh="车主", en="Owner"), kind="relation")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param(12, 12, id="number"),
        pytest.param("12", 12, id="digits"),
        pytest.param(12.0, 12, id="Excel's number"),
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
        pytest.param("张三", "还认不出“张三”", id="a name"),
        pytest.param("0", "还认不出", id="zero"),
        pytest.param(True, "还认不出", id="a tick"),
        pytest.param("9" * 30, "还认不出", id="too many digits"),
        pytest.param(12.5, "还认不出", id="half"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize("stored", [12, "12"])
def test_loaded(stored):
    assert kind.load(stored) == 12
