"""Web addresses: only what is safe to click on."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.url import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="url", label=Text(zh="网址", en="Web address"), kind="url")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("https://www.example.com", "https://www.example.com", id="plain"),
        pytest.param(
            "http://192.168.1.1:8080/a?b=1#c", "http://192.168.1.1:8080/a?b=1#c", id="address of the shop network"
        ),
        pytest.param("https://例子.com/路", "https://例子.com/路", id="Chinese domain"),
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
        pytest.param("www.example.com", "例如 https://www.example.com", id="nothing in front"),
        pytest.param("javascript:alert(1)", "要以 https://", id="a script"),
        pytest.param("https://a:b@example.com", "要以 https://", id="a hidden name"),
        pytest.param("ftp://example.com", "要以 https://", id="another scheme"),
        pytest.param('https://a.com/"onclick="x', "要以 https://", id="quotes"),
        pytest.param("https://[::1", "要以 https://", id="broken brackets"),
        pytest.param("https://a.com:99999", "要以 https://", id="no such port"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed
