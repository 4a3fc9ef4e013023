"""Text of several lines."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.long_text import kind
from models.text import Text

FIELD = Field(id="long_text", label=Text(zh="说明", en="Remarks"), kind="long_text")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("第一行\r\n第二行  \r第三行", "第一行\n第二行\n第三行", id="every sort of line end"),
        pytest.param("\n\n一\n\n二\n", "一\n\n二", id="empty lines inside stay"),
        pytest.param("a\x00b", "ab", id="a sign that no database keeps"),
        pytest.param(" \n ", None, id="nothing visible"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)
