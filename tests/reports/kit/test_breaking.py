"""Breaking: true widths, no comma at the beginning of a line, no opening bracket at its end."""

from __future__ import annotations

import pytest

from reports.kit.breaking import broken

BROKEN = {
    "short words stay": ("服务顾问", 11, ["服务顾问"]),
    "Chinese breaks between signs": ("等待时间太长没有人", 4, ["等待时间", "太长没有", "人"]),
    "no line begins with a comma": ("等待时间，太长", 4, ["等待时", "间，太长"]),
    "nor with a closing bracket": ("保养（小）好", 4, ["保养", "（小）好"]),
    "no line ends with an opening bracket": ("做保养（小）", 4, ["做保养", "（小）"]),
    "English breaks between words": ("waited too long", 10, ["waited too", "long"]),
    "a word longer than the line is cut": ("ABCDEFGHIJ", 4, ["ABCD", "EFGH", "IJ"]),
    "the writer's lines stay": ("一\n二", 9, ["一", "二"]),
    "an empty line stays": ("一\n\n二", 9, ["一", "", "二"]),
    "nothing": ("", 9, [""]),
    "no line begins with a space": ("第 12 幢 3 单元", 5, ["第 12", "幢 3 单", "元"]),
}


@pytest.mark.parametrize(("words", "width", "lines"), BROKEN.values(), ids=BROKEN.keys())
def test_words_are_broken_to_a_width(words, width, lines):
    assert broken(words, width, len) == lines


def test_the_first_line_gives_way_for_an_indent():
    assert broken("等待时间太长", 4, len, indent=2) == ["等待", "时间太长"]


@pytest.mark.parametrize("words", ["，，，，，，，，", "（（（（（（（（", "）（）（）（", "A，B，C，D"])
def test_nothing_is_lost_where_no_place_is_right(words):
    assert "".join(broken(words, 2, len)).replace(" ", "") == words
