"""Answers as people read them: their words, places in texts, and what an edit changed."""

from __future__ import annotations

from datetime import date

import pytest

from models.text import Text
from surveys.engine.answers import Context, settle
from surveys.engine.showing import differences, filled, label_of, shown
from tests.surveys.engine.small_forms import NOW, STAFF, form_of

FORM = form_of(
    {"id": "why", "type": "choices", "list": "reason"},
    {"id": "mark", "type": "scale", "scale": {"na": True}},
    {"id": "km", "type": "integer", "unit": {"zh": "公里", "en": "km"}},
    {"id": "ok", "type": "yes_no"},
    {"id": "day", "type": "date"},
    {"id": "at", "type": "datetime"},
    {"id": "photo", "type": "file"},
    {"id": "said", "type": "long_text"},
    {"id": "repair", "type": "repeat", "label": "维修", "items": [{"id": "part", "type": "text", "label": {"zh": "配件", "en": "Part"}}]},
    lists={"reason": [{"v": "price", "label": {"zh": "太贵", "en": "Too dear"}}, {"v": "other", "label": {"zh": "其他", "en": "Other"}, "other": True}]},
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "zh", "en"),
    [
        ("why", ["price", "other"], "太贵、其他", "Too dear, Other"),
        ("why", ["gone"], "gone", "gone"),
        ("mark", "na", "不适用", "Does not apply"),
        ("mark", 9, "9", "9"),
        ("km", 32000, "32000 公里", "32000 km"),
        ("ok", False, "否", "No"),
        ("day", "2026-11-22", "2026-11-22", "2026-11-22"),
        ("at", "2026-11-22T01:30:00+00:00", "2026-11-22 09:30", "2026-11-22 09:30"),
        ("photo", ["a1", "b2"], "2 个文件", "Files: 2"),
        ("said", "na", "na", "na"),
        ("said", None, "", ""),
        ("why_other", "远", "远", "远"),
    ],
)
def test_an_answer_in_words(name, value, zh, en):
    assert shown(FORM, name, value).words == {"zh": zh, "en": en}


def test_places_are_filled_in_each_language():
    context = Context(today=date(2026, 11, 22), now=NOW, subject={"name": "王芳", "due": date(2026, 12, 1)})
    text = Text(
        zh="${_subject.name}，您说${ why }，${_subject.due}前回电${nothing}",
        en="${_subject.name}: ${why}; by ${_subject.due}",
    )
    result = filled(text, settle(FORM, {"why": ["price"]}, context))
    assert result.words == {"zh": "王芳，您说太贵，12月1日前回电", "en": "王芳: Too dear; by 1 December"}


def test_words_typed_by_a_customer_fill_no_further_place():
    text = Text(zh="您说：${said}", en="You said: ${said}")
    result = filled(text, settle(FORM, {"said": "${_store.name} {0} \\1"}, STAFF))
    assert result.to("en") == "You said: ${_store.name} {0} \\1"


def test_a_place_inside_a_round_reads_that_round():
    result = settle(FORM, {"repair": [{"part": "机滤"}, {"part": "雨刮"}]}, STAFF)
    assert filled(Text.plain("换${part}"), result, inside="repair.1.").to("zh") == "换雨刮"


def test_what_an_edit_changed():
    before = {"why": ["price"], "mark": 9, "ok": True, "repair": [{"part": "机滤"}]}
    after = {"mark": "na", "ok": True, "km": 5, "repair": [{"part": "机滤"}, {"part": "雨刮"}]}
    assert [(c.key, c.before_shown.to("en"), c.after_shown.to("en")) for c in differences(FORM, before, after)] == [
        ("why", "Too dear", ""),
        ("mark", "9", "Does not apply"),
        ("km", "", "5 km"),
        ("repair.1.part", "", "雨刮"),
    ]


@pytest.mark.parametrize(
    ("key", "label"),
    [("repair.1.part", "Part (entry 2)"), ("why_other", "why (other)"), ("mark", "mark"), ("gone", "gone")],
)
def test_the_words_of_a_question(key, label):
    assert label_of(FORM, key).to("en") == label


def test_equal_sets_differ_in_nothing():
    assert differences(FORM, {"why": ["price"]}, {"why": ["price"], "km": None}) == []
