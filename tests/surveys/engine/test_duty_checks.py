"""Lines of a checklist: each mistake is told with its line and the nearest right word."""

from __future__ import annotations

import pytest

from surveys.engine.reading import examine_form, read_form
from surveys.engine.versions import difference

CHECKLIST = """\
schema: form/1
form: {id: duty_host, version: VERSION, title: {zh: 检查表, en: Checklist}, kind: KIND}
items:
  - {id: tea, type: TYPE, duty: DUTY, label: {zh: 茶水, en: Tea}}
"""


def written(duty, *, kind="checklist", type_="yes_no", version="1"):
    text = CHECKLIST.replace("DUTY", duty).replace("KIND", kind).replace("TYPE", type_)
    return text.replace("VERSION", version)


@pytest.mark.parametrize(
    ("duty", "more", "sentence"),
    [
        pytest.param("{period: dialy}", {}, "“dialy” is not a word for this. Did you mean daily?", id="a period misspelt"),
        pytest.param("{perod: daily}", {}, "There is no word “perod” here. Did you mean period?", id="a word misspelt"),
        pytest.param("{period: weekly, weekday: mondag}", {}, "Did you mean monday?", id="a weekday misspelt"),
        pytest.param("{proof: foto}", {}, "Did you mean photo?", id="an evidence misspelt"),
        pytest.param("{period: weekly}", {}, "also needs weekday, for example weekday: monday", id="weekly without a weekday"),
        pytest.param("{period: monthly}", {}, "also needs day, for example day: 5", id="monthly without a day"),
        pytest.param("{period: monthly, day: 32}", {}, "should be ≤ 31", id="a day that no month has"),
        pytest.param("{period: event, weekday: monday}", {}, "there is no weekday. Please take it out, or write period: weekly", id="an event on a weekday"),
        pytest.param("{day: 5}", {}, "or write period: monthly", id="a daily line with a day of the month"),
        pytest.param('{from: "8:00"}', {}, '“8:00” is no time of day. It is written with two digits each, for example from: "08:00"', id="an hour with one digit"),
        pytest.param('{from: "09:00", to: "08:00"}', {}, "there is no time at all; to comes after from", id="hours the wrong way round"),
        pytest.param("{late_days: -1}", {}, "should be ≥ 0", id="late before its day"),
        pytest.param("{period: daily}", {"kind": "survey"}, "Only a checklist has duty; this form is a survey", id="duty in a survey"),
        pytest.param("{period: daily}", {"type_": "text"}, "A text has no duty (these have: yes_no)", id="duty of what cannot be ticked"),
    ],
)  # fmt: skip
def test_a_mistake(duty, more, sentence):
    told = [one.sentence.to("en") for one in examine_form(written(duty, **more)).problems]
    assert any(sentence in one and one.startswith("Line 4, items › tea") for one in told), told


def test_what_is_right_has_no_mistakes():
    given = '{period: weekly, weekday: friday, from: "08:00", to: "09:30", late_days: 2, proof: photo}'
    examined = examine_form(written(given))
    assert examined.problems == ()
    kept = examined.accepted().as_json()["items"][0]["duty"]
    assert kept == {"period": "weekly", "weekday": "friday", "from": "08:00", "to": "09:30", "late_days": 2, "proof": "photo"}  # fmt: skip


def test_other_hours_are_told_as_such_when_a_new_version_is_published():
    old = read_form(written('{from: "08:00"}'))
    new = read_form(written('{from: "08:30"}', version="2"))
    assert [(one.severity, one.text.to("en")) for one in difference(old, new)] == [
        ("cosmetic", "“Tea” (tea) is done at other times or with other evidence; past sheets stay")
    ]
