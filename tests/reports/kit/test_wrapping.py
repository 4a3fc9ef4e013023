"""Wrapping: Chinese breaks anywhere, English between words, signs never begin a line."""

from __future__ import annotations

import pytest

from reports.kit.wrapping import width_of, wrapped

BROKEN = {
    "short words stay": ("服务顾问", 11, "服务顾问"),
    "Chinese breaks between signs": ("等待时间太长没有人告知进度", 7, "等待时间太长没\n有人告知进度"),
    "no line begins with a comma": ("等待时间太长没，有人告知", 7, "等待时间太长没，\n有人告知"),
    "English breaks between words": ("Waited too long, nobody said why", 10, "Waited too long,\nnobody said why"),
    "a word in Chinese stays whole": ("使用NPS作为指标", 3, "使用\nNPS作\n为指标"),
    "what is too long ends in three dots": ("一二三四五六七八九十一二三四", 4, "一二三四\n五六七八\n九十一…"),
    "a word longer than the line is cut": ("WWWWWWWWWWWW", 3, "WWWWW\nWWWWW\nWW"),
    "nothing": ("", 5, ""),
    "spaces become one": ("  a   b ", 9, "a b"),
}


@pytest.mark.parametrize(("words", "ems", "lines"), BROKEN.values(), ids=BROKEN.keys())
def test_words_are_broken_to_a_width(words, ems, lines):
    assert wrapped(words, ems) == lines


def test_a_chinese_sign_is_as_wide_as_high():
    assert width_of("满意度") == 3
    assert width_of("index") < 3
