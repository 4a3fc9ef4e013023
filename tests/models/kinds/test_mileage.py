"""What the odometer says."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.mileage import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="mileage", label=Text(zh="里程", en="Mileage"), kind="mileage")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("35000", 35000, id="plain"),
        pytest.param("3.5万公里", 35000, id="in ten thousands"),
        pytest.param("3.5w", 35000, id="as people chat"),
        pytest.param("35,000 km", 35000, id="English"),
        pytest.param("35000KM", 35000, id="capitals"),
        pytest.param("35000㎞", 35000, id="square sign"),
        pytest.param(35000.0, 35000, id="Excel's number"),
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
        pytest.param("-1", "不能小于 0", id="below zero"),
        pytest.param("35000.5", "要填整数", id="half a kilometre"),
        pytest.param("三万五", "要填数字", id="in characters"),
        pytest.param("99999999", "多打了几位", id="too many digits"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


def test_written():
    assert kind.show(35000, FIELD, "zh") == "35,000 公里"
    assert kind.show(35000, FIELD, "en") == "35,000 km"


def test_odometers_are_not_added_up():
    assert not kind.totals
