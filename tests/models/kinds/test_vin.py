"""Vehicle identification numbers: put right where it is safe, told where it is not."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.vin import kind
from models.problem import Problem
from models.text import Text

VIN = Field(id="vin", label=Text(zh="车架号", en="VIN"), kind="vin")


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("LFV2A21KXG4001234", id="plain"),
        pytest.param("lfv2a21kxg4001234", id="lower case"),
        pytest.param("ＬＦＶ２A21KXG4001234", id="full width"),
        pytest.param(" LFV2A21K XG4 001234 ", id="spaces"),
        pytest.param("LFV2A21K-XG4-001234", id="dashes"),
    ],
)
def test_read(typed):
    assert kind.parse(typed, VIN) == "LFV2A21KXG4001234"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("LFV2A21KOG4001234", "第 9 位的 O 是不是 0", id="letter O"),
        pytest.param("IFV2A21KXG4001234", "第 1 位的 I 是不是 1", id="letter I"),
        pytest.param("LFV2A21KXG400123Q", "第 17 位的 Q 是不是 0", id="letter Q"),
        pytest.param("LFV2A21KXG400123", "是 16 位", id="one short"),
        pytest.param("LFV2A21KXG40012345", "是 18 位", id="one long"),
        pytest.param("LFV2A21KXG40012国4", "第 16 位是“国”", id="a character"),
    ],
)
def test_told_and_not_changed(typed, said):
    found = kind.parse(typed, VIN)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize(
    ("vin", "odd"),
    [
        pytest.param("11111111111111111", False, id="the standard's own example"),
        pytest.param("1M8GDM9AXKP042788", False, id="check digit X"),
        pytest.param("5GZCZ43D13S812715", False, id="check digit 1"),
        pytest.param("1M8GDM9A1KP042788", True, id="check digit disagrees"),
    ],
)
def test_check_digit_only_warns(vin, odd):
    assert kind.parse(vin, VIN) == vin
    assert (kind.warn(vin) is not None) is odd


def test_masked():
    assert kind.mask("LFV2A21KXG4001234") == "LFV**********1234"


def test_search_finds_the_last_eight():
    assert kind.fragments("LFV2A21KXG4001234") == "g4001234"
