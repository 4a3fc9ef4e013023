"""One of several: the program's own states, and the store's lists."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.choice import kind
from models.problem import Problem
from models.text import Text

SEX = Field(
    id="sex",
    label=Text(zh="性别", en="Sex"),
    kind="choice",
    choices={"male": Text(zh="男", en="Male"), "female": Text(zh="女", en="Female")},
)
OWNER_TYPE = Field(id="owner_type", label=Text(zh="车主类型", en="Owner type"), kind="choice", choice_list="owner_type")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("male", "male", id="key"),
        pytest.param(" 男 ", "male", id="label"),
        pytest.param("FEMALE", "female", id="English label"),
        pytest.param("", None, id="empty"),
    ],
)
def test_own_states_are_read_by_key_or_label(typed, value):
    assert kind.parse(typed, SEX) == value


def test_the_states_are_named():
    found = kind.parse("先生", SEX)
    assert isinstance(found, Problem)
    assert "男、女" in found.text.to("zh")
    assert "Male, Female" in found.text.to("en")


def test_many_states_are_named_in_part():
    many = Field(
        id="step",
        label=Text(zh="步骤", en="Step"),
        kind="choice",
        choices={f"s{n}": Text(zh=f"第{n}步", en=f"Step {n}") for n in range(20)},
    )
    assert "第7步等" in kind.parse("别的", many).text.to("zh")


def test_one_label_for_two_states_is_not_guessed():
    twice = Field(
        id="state",
        label=Text(zh="状态", en="State"),
        kind="choice",
        choices={"open": Text(zh="处理中", en="Open"), "waiting": Text(zh="处理中", en="Waiting")},
    )
    assert isinstance(kind.parse("处理中", twice), Problem)
    assert kind.typed("open", twice, "zh") == "open"
    assert kind.typed("open", twice, "en") == "Open"


@pytest.mark.parametrize("typed", [7, "7", 7.0, "７"])
def test_a_row_is_read_by_its_number(typed):
    assert kind.parse(typed, OWNER_TYPE) == 7


@pytest.mark.parametrize("typed", ["老客户", "-1", 0, 7.5, True])
def test_what_is_no_row_is_told(typed):
    found = kind.parse(typed, OWNER_TYPE)
    assert isinstance(found, Problem)
    assert "从列表里选" in found.text.to("zh")


def test_written():
    assert kind.show("male", SEX, "zh") == "男"
    assert kind.show("gone", SEX, "zh") == "gone"
    assert kind.show(7, OWNER_TYPE, "zh") == "7"
    assert kind.typed("male", SEX, "en") == "Male"


def test_stored_as_text_or_as_the_number_of_a_row():
    assert kind.stored_as(SEX) == "text"
    assert kind.stored_as(OWNER_TYPE) == "integer"
