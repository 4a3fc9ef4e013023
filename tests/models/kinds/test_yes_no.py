"""Yes and no in all their writings."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.yes_no import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="yes_no", label=Text(zh="已提醒", en="Reminded"), kind="yes_no")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("是", True, id="是 is yes"),
        pytest.param("有", True, id="有 is yes"),
        pytest.param("对", True, id="对 is yes"),
        pytest.param("Y", True, id="Y is yes"),
        pytest.param("yes", True, id="yes is yes"),
        pytest.param("TRUE", True, id="TRUE is yes"),
        pytest.param("√", True, id="√ is yes"),
        pytest.param("✓", True, id="✓ is yes"),
        pytest.param("1", True, id="1 is yes"),
        pytest.param("１", True, id="１ is yes"),
        pytest.param("需要", True, id="需要 is yes"),
        pytest.param(1.0, True, id="Excel's 1"),
        pytest.param(True, True, id="Excel's tick"),
        pytest.param("否", False, id="否 is no"),
        pytest.param("无", False, id="无 is no"),
        pytest.param("没有", False, id="没有 is no"),
        pytest.param("N", False, id="N is no"),
        pytest.param("No", False, id="No is no"),
        pytest.param("false", False, id="false is no"),
        pytest.param("×", False, id="× is no"),
        pytest.param("0", False, id="0 is no"),
        pytest.param("不是", False, id="不是 is no"),
        pytest.param(0, False, id="0 as a number"),
        pytest.param(False, False, id="Excel's empty box"),
        pytest.param("", None, id="empty"),
        pytest.param("/", None, id="slash for none"),
    ],
)
def test_read(typed, value):
    read = kind.parse(typed, FIELD)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("也许", "看不出", id="maybe"),
        pytest.param(2, "看不出", id="two"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


def test_written():
    assert [kind.show(each, FIELD, "zh") for each in (True, False, None)] == ["是", "否", ""]
    assert [kind.show(each, FIELD, "en") for each in (True, False, None)] == ["Yes", "No", ""]


@pytest.mark.parametrize(("stored", "value"), [(1, True), (0, False), (True, True), (None, None)])
def test_loaded(stored, value):
    assert kind.load(stored) is value
