"""Checks of a programme: its form, alerts, posts, quotas, outcomes."""

from __future__ import annotations

import pytest

from surveys.engine.known import Known
from surveys.engine.programme import Programme
from surveys.engine.programme_checks import check_programme
from tests.surveys.engine.small_forms import csi

BASE = {"programme": {"id": "calls", "form": "csi", "title": "Calls"}, "who": {"from": "visit"}}
KNOWN = Known(forms={"csi": csi()}, programmes={"three_day", "recheck"}, posts={"clerk", "manager"})


def told(known=KNOWN, **changed):
    return [
        (p.severity, p.path, p.text.to("en")) for p in check_programme(Programme.model_validate(BASE | changed), known)
    ]


def alert(**changed):
    return {"alerts": [{"id": "hot", "when": "${low}", **changed}]}


def test_a_right_programme():
    right = alert(recheck="recheck", escalate=[{"hours": 48, "to": "manager"}], title="王 ${overall}")
    assert (
        told(
            **right,
            quota=[{"id": "q", "per": ["month"], "target": 9}],
            outcomes=["complete", "no_answer", "quota_full"],
        )
        == []
    )


@pytest.mark.parametrize(
    ("changed", "severity", "path", "sentence"),
    [
        pytest.param({"programme": {**BASE["programme"], "form": "cis"}}, "error", ("programme", "form"), "There is no form “cis”. Did you mean csi?", id="the form"),
        pytest.param({"programme": {**BASE["programme"], "handler": "clrk"}}, "error", ("programme", "handler"), "There is no post “clrk”. Did you mean clerk?", id="who calls"),
        pytest.param({"who": {"from": "sale"}}, "error", ("who", "from"), "The form csi is about a visit, but people are drawn from sale", id="whom it asks"),
        pytest.param({"who": {"from": "visit", "instead_of": "calls"}}, "error", ("who", "instead_of"), "cannot take its own place", id="instead of itself"),
        pytest.param({"who": {"from": "visit", "instead_of": "tree_day"}}, "error", ("who", "instead_of"), "Did you mean three_day?", id="instead of an unknown one"),
        pytest.param({"who": {"from": "visit", "wait_days": 20}}, "error", ("who", "expire_days"), "It waits 20 days and expires after 15", id="over before it begins"),
        pytest.param({"who": {"from": "visit", "draw": "all", "share": 0.5}}, "warn", ("who", "share"), "everybody is asked", id="a share of all"),
        pytest.param(alert(when="${lo}"), "error", ("alerts", 0, "when"), "The form has no “lo”. Did you mean low?", id="a name in the condition"),
        pytest.param(alert(when="low"), "error", ("alerts", 0, "when"), "for example ${low}", id="a name without its brackets"),
        pytest.param(alert(when="${low} and"), "error", ("alerts", 0, "when"), "It ends too early", id="half a condition"),
        pytest.param(alert(when="${_subjct.name} = 'x'"), "error", ("alerts", 0, "when"), "Did you mean _subject.name?", id="a system's name"),
        pytest.param(alert(title="${overal}"), "error", ("alerts", 0, "title"), "Did you mean overall?", id="a place in its title"),
        pytest.param(alert(assign="mangaer"), "error", ("alerts", 0, "assign"), "Did you mean manager?", id="who gets it"),
        pytest.param(alert(escalate=[{"hours": 48, "to": "boss"}]), "error", ("alerts", 0, "escalate", 0, "to"), "There is no post “boss”", id="who gets it next"),
        pytest.param(alert(escalate=[{"hours": 48, "to": "manager"}, {"hours": 24, "to": "manager"}]), "error", ("alerts", 0, "escalate", 1, "hours"), "24 is no later", id="steps the wrong way round"),
        pytest.param(alert(escalate=[{"hours": 2, "to": "manager"}]), "warn", ("alerts", 0, "escalate", 0, "hours"), "before the 24 hours are over", id="up before it is due"),
        pytest.param(alert(recheck="rechek"), "error", ("alerts", 0, "recheck"), "Did you mean recheck?", id="the second call"),
        pytest.param({"alerts": [{"id": "a", "when": "1"}, {"id": "a", "when": "1"}]}, "error", ("alerts", 1, "id"), "“a” is used twice", id="an alert twice"),
        pytest.param({"quota": [{"id": "q", "per": [], "target": 1}]}, "error", ("quota", 0, "per"), "does not say per what", id="a quota of nothing"),
        pytest.param({"quota": [{"id": "q", "per": ["day", "month"], "target": 1}]}, "error", ("quota", 0, "per"), "per day and per month", id="a quota per day and month"),
        pytest.param({"quota": [{"id": "q", "per": ["day"], "target": 1}]}, "warn", ("outcomes",), "no outcome quota_full", id="nowhere to end when full"),
        pytest.param({"outcomes": ["refused", "no_answer"]}, "error", ("outcomes",), "no outcome complete", id="nothing can be finished"),
        pytest.param({"outcomes": ["complete"]}, "warn", ("outcomes",), "no outcome no_answer", id="nobody may be out"),
        pytest.param({"outcomes": ["complete", "complete", "no_answer"]}, "warn", ("outcomes", 1), "written twice", id="an outcome twice"),
        pytest.param({"channels": []}, "error", ("channels",), "does not say how people are asked", id="no way to ask"),
    ],
)  # fmt: skip
def test_a_mistake_is_found(changed, severity, path, sentence):
    assert [each for each in told(**changed) if each[:2] == (severity, path) and sentence in each[2]]


def test_what_is_not_given_is_not_checked():
    assert told(Known(), **alert(when="${anything}", assign="anybody", recheck="any")) == []
