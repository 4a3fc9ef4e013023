"""One line of text."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.text import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="text", label=Text(zh="备注", en="Note"), kind="text")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("  好  的 ", "好 的", id="spaces"),
        pytest.param("a\x00b", "ab", id="a sign that no database keeps"),
        pytest.param("\ud800x", "x", id="half a sign"),
        pytest.param(123.0, "123", id="Excel's number"),
        pytest.param("-", "-", id="a dash is text"),
        pytest.param(
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            id="joined picture stays whole",
        ),
        pytest.param("  ", None, id="spaces only"),
        pytest.param(None, None, id="empty"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)


def test_too_long_is_told():
    short = Field(id="note", label=Text(zh="备注", en="Note"), kind="text", max_length=3)
    found = kind.parse("一二三四", short)
    assert isinstance(found, Problem)
    assert "最多 3 个字，现在是 4 个" in found.text.to("zh")
