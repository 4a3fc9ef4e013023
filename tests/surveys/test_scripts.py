"""The words of the shipped forms, as a clerk reads them out: whole sentences, whatever is known of the visit."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from surveys.engine.answers import Context, settle
from surveys.engine.showing import filled
from surveys.shipped import shipped_forms

TODAY = date(2026, 11, 21)
STORE = {"name": "港湾路店", "brand": "", "phone": "", "address": ""}
KNOWN = {
    "customer_name": "李小明", "asks": "老周", "sender_name": "老周", "plate": "苏E12345", "series": "领航",
    "visited_on": date(2026, 11, 20), "work": "更换机油", "months_since": 8, "case_title": "等得太久 苏E12345",
}  # fmt: skip
CLUMSY = re.compile(r"\$\{|  |[,，] ?[,，]|\s[,.?!，。？！]|是吗|\b(for|on|at|to) ?[,.?]|有 个月")


def said(facts: dict[str, object]) -> list[tuple[str, str, str]]:
    """Every script and label of every form, filled, in both languages."""
    found = []
    for form in shipped_forms().values():
        context = Context(today=TODAY, now=datetime(2026, 11, 21, 10, tzinfo=UTC), subject=facts, store=STORE,
                          staff={"name": "王芳"}, channel="phone")  # fmt: skip
        settled = settle(form, {}, context)
        for item in form.walk():
            if item.id in settled.visible:
                for text in (item.label, item.script):
                    if text:
                        found += [(form.id, lang, filled(text, settled).to(lang)) for lang in ("zh", "en")]
    return found


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(KNOWN, id="everything is known"),
        pytest.param(KNOWN | {"work": ""}, id="no work was noted"),
        pytest.param(KNOWN | {"work": "", "plate": ""}, id="nor the plate"),
        pytest.param(KNOWN | {"visited_on": "", "work": "", "months_since": ""}, id="never came"),
    ],
)
def test_every_sentence_is_whole(facts):
    forms = {"csi_service", "three_day_call"} if not facts["visited_on"] else set()  # these are about a visit
    clumsy = [(form, lang, words) for form, lang, words in said(facts) if form not in forms and CLUMSY.search(words)]
    assert clumsy == []


def test_what_nobody_noted_is_said_in_other_words():
    spoken = {(form, lang): words for form, lang, words in said(KNOWN | {"work": ""}) if "王芳" in words}
    assert "11月20日您的车在我们店做了保养维修" in spoken["three_day_call", "zh"]
    assert "On 20 November your car was here for service." in spoken["three_day_call", "en"]


def test_a_day_of_another_year_says_which():
    assert any("2025年12月3日" in words for _, _, words in said(KNOWN | {"visited_on": date(2025, 12, 3)}))
    assert any("3 December 2025" in words for _, _, words in said(KNOWN | {"visited_on": date(2025, 12, 3)}))
