"""Renaming: an id changes in every expression, word, statistic and alert, and nothing else does."""

from __future__ import annotations

import json

import pytest

from surveys.engine.checks import check_form
from surveys.engine.problems import DefinitionRefused
from surveys.engine.programme import Programme
from surveys.engine.renaming import rename, rename_in_programme
from tests.surveys.engine.small_forms import choices, csi, form_of

PROGRAMME = {
    "programme": {"id": "calls", "form": "csi", "title": "Calls"},
    "who": {"from": "visit"},
    "alerts": [{"id": "hot", "when": "${low} or ${overall} < 3", "title": "只打了 ${overall} 分"}],
}


@pytest.mark.parametrize("name", sorted({*csi().asked, "low", "marks", "f"}))
def test_after_renaming_everything_still_fits(name):
    renamed = rename(csi(), name, "brand_new")
    assert check_form(renamed) == []
    assert f'"{name}"' not in json.dumps([item.model_dump(mode="json")["id"] for item in renamed.walk()])
    assert rename(renamed, "brand_new", name) == csi()


def test_every_place_is_changed():
    form = form_of(
        {"id": "why", "type": "choice", "list": "l", "label": {"zh": "why 为什么", "en": "Why"}},
        {"id": "why_other", "type": "text", "relevant": "${why} = 'other'", "hint": "${why}？"},
        {"id": "next", "type": "text", "constraint": ". != ${ why }", "required": "${why} = 'why'", "default": "=${why_other}"},
        {"id": "r", "type": "repeat", "count": "${why}", "items": [{"id": "x", "type": "choice", "list": "l", "filter": "selected(${why}, why)"}]},
        {"id": "c", "type": "calculation", "expr": "concat(${why}, ' ${why}')"},
        lists={"l": choices("why", "other", other={"other": True}, why={"why": "1"})},
        stats=[{"q": "why", "as": ["pareto"]}],
    )  # fmt: skip
    renamed = rename(form, "why", "reason").by_id
    assert list(renamed) == ["reason", "reason_other", "next", "r", "x", "c"]
    assert renamed["reason"].label.to("zh") == "why 为什么"
    assert renamed["reason_other"].relevant == "${reason} = 'other'"
    assert renamed["reason_other"].hint.to("zh") == "${reason}？"
    assert (renamed["next"].constraint, renamed["next"].required) == (". != ${ reason }", "${reason} = 'why'")
    assert renamed["next"].default == "=${reason_other}"
    assert (renamed["r"].count, renamed["x"].filter) == ("${reason}", "selected(${reason}, why)")
    assert renamed["c"].expr == "concat(${reason}, ' ${why}')"
    assert rename(form, "why", "reason").stats[0].q == "reason"


def test_alerts_follow():
    renamed = rename_in_programme(Programme.model_validate(PROGRAMME), csi(), "overall", "mark").alerts[0]
    assert (renamed.when, str(renamed.title)) == ("${low} or ${mark} < 3", "只打了 ${mark} 分")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        pytest.param(
            "overal", "mark", "The form has no “overal” to rename. Did you mean overall?", id="no such question"
        ),
        pytest.param("overall", "why", "“why” is the id of another question", id="a name that is taken"),
        pytest.param("overall", "Mark!", "“Mark!” cannot be a name", id="no name"),
    ],
)
def test_what_cannot_be_renamed_is_refused(old, new, sentence):
    with pytest.raises(DefinitionRefused) as refused:
        rename(csi(), old, new)
    assert sentence in refused.value.problems[0].text.to("en")


def test_an_expression_that_cannot_be_read_stops_the_renaming():
    form = form_of({"id": "a", "type": "text"}, {"id": "b", "type": "text", "relevant": "${a} ="})
    with pytest.raises(DefinitionRefused) as refused:
        rename(form, "a", "c")
    assert refused.value.problems[0].place == "b › relevant"


def test_a_condition_that_cannot_be_read_stops_the_renaming_in_alerts():
    broken = Programme.model_validate(PROGRAMME | {"alerts": [{"id": "hot", "when": "${overall} <"}]})
    with pytest.raises(DefinitionRefused) as refused:
        rename_in_programme(broken, csi(), "overall", "mark")
    assert refused.value.problems[0].place == "hot › when"
