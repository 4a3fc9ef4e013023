"""Letter fields: known by their Chinese and English names; a wrong one is told with the nearest right one."""

from __future__ import annotations

import pytest

from models.rules.letter_fields import EXAMPLES, KEYS, NAMES, fields_in, filled, wrong_field

WRONG = {
    "a slip in Chinese": ("{称乎}", "{称呼}"),
    "a slip in English": ("Dear {salutatoin}", "{salutation}"),
    "a word that holds the right one": ("{客户姓名}", "{姓名}"),
    "no name": ("{}", "{称呼}"),
    "half a pair": ("{称呼您好", "称呼您好"),
    "Chinese braces": ("｛称呼｝您好", "｛称呼"),
    "something else": ("{xyzzy}", "称呼"),
}


@pytest.mark.parametrize(("words", "near"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_field_is_told_with_what_is_meant(words, near):
    found = wrong_field(words)
    assert found is not None
    assert near in found.to("zh") or near in found.to("en")
    assert "例如" in found.to("zh")
    assert "for example" in found.to("en").casefold()


@pytest.mark.parametrize("words", ["尊敬的{称呼}：{ 车牌 }", "Dear {salutation}, {plate}", "没有字段", ""])
def test_right_fields_pass(words):
    assert wrong_field(words) is None


def test_every_field_has_two_names_and_an_example():
    assert set(NAMES) == set(EXAMPLES)
    assert len(KEYS) == 2 * len(NAMES)


def test_both_languages_mean_the_same():
    assert fields_in("{称呼}{车牌}") == fields_in("{salutation}{plate}") == {"salutation", "plate"}
    assert filled("{称呼}/{salutation}", {"salutation": "王先生"}) == "王先生/王先生"
