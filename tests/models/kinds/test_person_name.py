"""Names: how they are read, masked and found."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.person_name import kind
from models.problem import Problem
from models.text import Text

FIELD = Field(id="person_name", label=Text(zh="姓名", en="Name"), kind="person_name")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("李小明", "李小明", id="plain"),
        pytest.param("李　明", "李明", id="padded to three characters"),
        pytest.param("阿卜杜拉・买买提", "阿卜杜拉·买买提", id="dot of another sort"),
        pytest.param("杭州长安(集团)公司", "杭州长安（集团）公司", id="brackets of one sort"),
        pytest.param("John  Smith", "John Smith", id="English"),
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
        pytest.param("李", "至少两个字", id="surname alone"),
        pytest.param("13800000000", "不像姓名", id="phone number"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, FIELD)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        pytest.param("李小明", "李*明", id="three characters"),
        pytest.param("李明", "李*", id="two characters"),
        pytest.param("欧阳娜娜", "欧**娜", id="four characters"),
        pytest.param("杭州长安汽车有限公司", "杭***司", id="company"),
    ],
)
def test_masked(name, masked):
    assert kind.mask(name) == masked


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        pytest.param("李小明", {"lxm"}, id="plain"),
        pytest.param("单小明", {"sxm", "dxm"}, id="Shan"),
        pytest.param("曾小明", {"zxm", "cxm"}, id="Zeng"),
        pytest.param("仇小明", {"qxm", "cxm"}, id="Qiu"),
        pytest.param("解小明", {"xxm", "jxm"}, id="Xie"),
        pytest.param("区小明", {"oxm", "qxm"}, id="Ou"),
        pytest.param("查小明", {"zxm", "cxm"}, id="Zha"),
        pytest.param("尉迟恭", {"ycg", "wcg"}, id="Yuchi"),
        pytest.param("阿卜杜拉·买买提", {"abdlmmt"}, id="dot left out"),
        pytest.param("John Smith", set(), id="no character"),
    ],
)
def test_search_finds_name_and_initials(name, initials):
    whole, *rest = kind.fragments(name).split() if "John" not in name else [kind.fragments(name)]
    assert whole == name.casefold()
    assert set(rest) == initials
