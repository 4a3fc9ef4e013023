"""How choices stand: side by side where they are short, one below the other where they are not."""

from __future__ import annotations

import pytest

from ui.questions.inputs import beside

STAND = {
    "yes and no": (["是", "否"], " is-row"),
    "an inspection's three": (["合格", "不合格", "不适用"], " is-row"),
    "the same in English": (["Passed", "Failed", "Does not apply"], " is-flowing"),
    "five short ones": (["满", "四分之三", "一半", "四分之一", "快没了"], " is-flowing"),
    "one long one among short ones": (["是", "说不清楚，要再问一问"], ""),
    "more than two lines": (["很好"] * 12, ""),
    "none": ([], ""),
}


@pytest.mark.parametrize(("words", "look"), STAND.values(), ids=STAND)
def test_short_choices_stand_side_by_side(words, look):
    assert beside([(str(number), said) for number, said in enumerate(words)]) == look
