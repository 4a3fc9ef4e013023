"""Several of several."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.choices import kind
from models.problem import Problem
from models.text import Text

WISHES = Field(
    id="wishes",
    label=Text(zh="需求", en="Wishes"),
    kind="choices",
    choices={
        "oil": Text(zh="换机油", en="Oil"),
        "wash": Text(zh="洗车", en="Wash"),
        "tyres": Text(zh="轮胎、轮毂", en="Tyres, rims"),
    },
)
TAGS = Field(id="tags", label=Text(zh="标签", en="Tags"), kind="choices", choice_list="tag")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("换机油、洗车", ["oil", "wash"], id="Chinese comma"),
        pytest.param("oil, wash", ["oil", "wash"], id="keys"),
        pytest.param("洗车；洗车", ["wash"], id="each once"),
        pytest.param(["wash", "oil"], ["wash", "oil"], id="list in its order"),
        pytest.param("轮胎、轮毂", ["tyres"], id="a label with a comma of its own"),
        pytest.param("", None, id="empty"),
        pytest.param([], None, id="empty list"),
    ],
)
def test_read(typed, value):
    assert kind.parse(typed, WISHES) == value


def test_rows_are_read_by_number():
    assert kind.parse("3,5", TAGS) == [3, 5]
    assert kind.parse([3, "5"], TAGS) == [3, 5]
    assert kind.parse(3.0, TAGS) == [3]


def test_the_unknown_one_is_named_and_nothing_is_lost():
    found = kind.parse("换机油、喷漆", WISHES)
    assert isinstance(found, Problem)
    assert "“喷漆”" in found.text.to("zh")
    assert found.value == "换机油、喷漆"


def test_written():
    assert kind.show(["oil", "wash"], WISHES, "zh") == "换机油、洗车"
    assert kind.show(["oil", "wash"], WISHES, "en") == "Oil, Wash"
    assert kind.typed(["oil", "tyres"], WISHES, "zh") == "换机油、tyres"
    assert kind.parse("换机油、tyres", WISHES) == ["oil", "tyres"]


@pytest.mark.parametrize(("stored", "value"), [("[3, 5]", [3, 5]), ([3, 5], [3, 5]), ("[]", None), (None, None)])
def test_loaded(stored, value):
    assert kind.load(stored) == value
