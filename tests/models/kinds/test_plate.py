"""Plates: all sorts that drive into a store, and what a store writes for a car without one."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.plate import kind
from models.problem import Problem
from models.text import Text

PLATE = Field(id="plate", label=Text(zh="车牌", en="Plate"), kind="plate")


@pytest.mark.parametrize(
    ("typed", "plate", "shown"),
    [
        pytest.param("京A12345", "京A12345", "京A·12345", id="ordinary"),
        pytest.param("京a12345", "京A12345", "京A·12345", id="lower case"),
        pytest.param("京Ａ１２３４５", "京A12345", "京A·12345", id="full width"),
        pytest.param("京A·12345", "京A12345", "京A·12345", id="middle dot"),
        pytest.param("京A•12345", "京A12345", "京A·12345", id="bullet"),
        pytest.param("京A.12345", "京A12345", "京A·12345", id="full stop"),
        pytest.param(" 京 A-12345 ", "京A12345", "京A·12345", id="spaces and dash"),
        pytest.param("沪AD12345", "沪AD12345", "沪A·D12345", id="new energy"),
        pytest.param("粤B1234学", "粤B1234学", "粤B·1234学", id="driving school"),
        pytest.param("浙A1234警", "浙A1234警", "浙A·1234警", id="police"),
        pytest.param("苏E1234挂", "苏E1234挂", "苏E·1234挂", id="trailer"),
        pytest.param("粤ZF023港", "粤ZF023港", "粤Z·F023港", id="Hong Kong"),
        pytest.param("粤ZF023澳", "粤ZF023澳", "粤Z·F023澳", id="Macau"),
        pytest.param("沪A1234领", "沪A1234领", "沪A·1234领", id="consulate"),
        pytest.param("使014578", "使014578", "使014·578", id="embassy"),
        pytest.param("223123使", "223123使", "223·123使", id="embassy, old"),
        pytest.param("WJ京12345", "WJ京12345", "WJ京·12345", id="armed police"),
        pytest.param("京O12345", "京O12345", "京O·12345", id="area letter O is in use"),
    ],
)
def test_usual_plates_are_read_without_a_word(typed, plate, shown):
    assert kind.parse(typed, PLATE) == plate
    assert kind.show(plate, PLATE, "zh") == shown
    assert kind.warn(plate) is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("临牌", "不是车牌号", id="paper plate"),
        pytest.param("未上牌", "不是车牌号", id="no plate yet"),
        pytest.param("京A1234O", "数字 1 或 0", id="letter O in the serial"),
        pytest.param("A12345", "常见的例如", id="province missing"),
        pytest.param("临A123456", "常见的例如", id="numbered temporary plate"),
    ],
)
def test_odd_plates_are_kept_with_a_word(typed, said):
    assert kind.parse(typed, PLATE) == typed
    assert said in kind.warn(typed).to("zh")


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("13800000000", id="phone number"),
        pytest.param("LFV2A21KXG4001234", id="VIN"),
        pytest.param("李小明", id="name"),
        pytest.param("京A1", id="too short"),
        pytest.param("京A12#45", id="strange sign"),
        pytest.param(12345.0, id="bare number"),
    ],
)
def test_what_is_no_plate_is_told(typed):
    found = kind.parse(typed, PLATE)
    assert isinstance(found, Problem)
    assert "京A·12345" in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize(
    ("plate", "masked"),
    [
        pytest.param("京A12345", "京A***45", id="ordinary"),
        pytest.param("沪AD12345", "沪A***45", id="new energy"),
        pytest.param("临牌", "***", id="none"),
        pytest.param(None, "", id="empty"),
    ],
)
def test_masked(plate, masked):
    assert kind.mask(plate) == masked


def test_search_finds_it_without_the_dot():
    assert kind.fragments("京A12345") == "京a12345"
