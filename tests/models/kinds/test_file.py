"""Uploaded files."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.file import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="file", label=Text(zh="照片", en="Photos"), kind="file")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("a1b2", ["a1b2"], id="one"),
        pytest.param("a1, b2,a1", ["a1", "b2"], id="each once"),
        pytest.param(["a1", "b2"], ["a1", "b2"], id="a list"),
        pytest.param("", None, id="empty"),
        pytest.param([], None, id="an empty list"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("typed", ["../secret", "C:\\a.txt", "a b", ["a1", "/etc"]])
def test_a_path_is_no_upload(typed):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert "不是已经上传的文件" in found.text.to("zh")


def test_written():
    assert kind.show(["a1", "b2"], FIELD, "zh") == "2 个文件"
    assert kind.show(["a1"], FIELD, "en") == "1 file"
    assert kind.show(None, FIELD, "zh") == ""


@pytest.mark.parametrize(("stored", "value"), [('["a1"]', ["a1"]), (["a1"], ["a1"]), ("[]", None), (None, None)])
def test_loaded(stored, value):
    assert kind.load(stored) == value
