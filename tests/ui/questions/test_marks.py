"""Marks of other programs: whoever answers reads words without them, and nothing of an answer is taken for one."""

from __future__ import annotations

from surveys.engine.answers import settle
from tests.surveys.engine.small_forms import STAFF, form_of
from ui.questions.sheet import Sheet

FORM = form_of(
    {"id": "who", "type": "text", "label": {"zh": "姓名", "en": "Name"}},
    {
        "id": "see",
        "type": "text",
        "label": {"zh": "${who}，请**务必**看[说明](https://a.example)：____", "en": "See"},
        "hint": {"zh": "**三天**内有效", "en": "Three days"},
    },
)


def test_a_question_is_read_without_marks_and_an_answer_stays_as_it_was_typed():
    settled = settle(FORM, {"who": "[李](https://b.example)"}, STAFF)
    drawn = dict(Sheet(settled, "zh").pieces())["see"]
    assert "[李](https://b.example)，请务必看说明 (https://a.example)：____" in drawn
    assert "三天内有效" in drawn
    assert "<a" not in drawn
