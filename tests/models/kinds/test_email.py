"""E-mail addresses."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.email import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="email", label=Text(zh="邮箱", en="E-mail"), kind="email")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("liming@example.com", "liming@example.com", id="plain"),
        pytest.param("LiMing@Example.COM", "liming@example.com", id="capitals"),
        pytest.param("liming＠qq.com", "liming@qq.com", id="full-width sign"),
        pytest.param("liming@qq。com", "liming@qq.com", id="Chinese full stop"),
        pytest.param("mailto:li.ming+1@a-b.cn", "li.ming+1@a-b.cn", id="copied link"),
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
        pytest.param("liming", "不像邮箱", id="no sign"),
        pytest.param("a@b", "不像邮箱", id="no domain"),
        pytest.param("a@b.com,c@d.com", "不像邮箱", id="two"),
        pytest.param("a b@c.com", "不像邮箱", id="space"),
        pytest.param("a@b..com", "不像邮箱", id="two dots"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


def test_masked():
    assert kind.mask("liming@example.com") == "l***@example.com"
