"""Filling in a programme's sheet: what a browser may put where, and what it may not."""

from __future__ import annotations

from typing import Any

import pytest

from surveys.engine.programme_sheet import sheet_of
from surveys.shipped import shipped_forms, shipped_programmes
from ui.pages.forms.aspects import differences
from ui.pages.forms.programmes.filling import MOST, add, drop, open_rule, put


@pytest.fixture
def sheet() -> dict[str, Any]:
    """The survey after a visit as it is typed."""
    return sheet_of(shipped_programmes()["csi_after_visit"])


PUT = {
    "a number, as it is typed": ("wait", "soon", None, lambda s: s["wait"] == "soon"),
    "a box ticked": ("channels", "staff", True, lambda s: s["channels"] == ["phone", "public", "staff"]),
    "a box ticked twice": ("channels", "phone", True, lambda s: s["channels"] == ["public", "phone"]),
    "a box let go": ("channels", "public", False, lambda s: s["channels"] == ["phone"]),
    "inside a quota": ("quotas.1.target", "15", None, lambda s: s["quotas"][1]["target"] == "15"),
    "inside a step": ("alerts.0.steps.1.hours", "120", None, lambda s: s["alerts"][0]["steps"][1]["hours"] == "120"),
}


@pytest.mark.parametrize(("name", "value", "on", "holds"), PUT.values(), ids=PUT)
def test_a_value_is_put_where_it_belongs(sheet, name, value, on, holds):
    put(sheet, name, value, on)
    assert holds(sheet)


@pytest.mark.parametrize(
    "name",
    ["nonsense", "alerts", "alerts.7.due", "alerts.0.id", "alerts.0.when", "quotas.x.target", "", "who.wait", "a.b.c"],
)
def test_a_name_that_is_not_there_changes_nothing(sheet, name):
    before = repr(sheet)
    assert put(sheet, name, "x", on=None) is False
    assert repr(sheet) == before


@pytest.mark.parametrize("name", ["quotas", "alerts.0.steps", "alerts"])
def test_where_no_entry_is_left_none_is_made_of_words(sheet, name):
    while drop(sheet, f"{name}.0"):
        pass
    assert put(sheet, name, "x", on=True) is False
    assert "'x'" not in repr(sheet)


def test_only_what_changes_the_questions_draws_the_page_anew(sheet):
    assert [put(sheet, name, "all", None) for name in ("draw", "wait", "from", "note")] == [True, False, True, False]


def test_another_question_lets_go_of_how_the_last_one_was_compared(sheet):
    open_rule(sheet, "alerts.0", shipped_forms()["csi_service"])
    assert put(sheet, "alerts.0.rows.0.question", "why", None)
    assert sheet["alerts"][0]["rows"][0] == {"question": "why", "operator": "", "value": ""}


def test_entries_are_added_and_taken_away_and_never_too_many(sheet):
    assert add(sheet, "alerts.0.steps") == "alerts.0.steps.2.hours"
    assert drop(sheet, "alerts.0.steps.2")["to"] == "general_manager"
    assert add(sheet, "quotas") == "quotas.2.target"
    assert drop(sheet, "quotas.9") is None
    assert add(sheet, "channels") == ""
    while add(sheet, "alerts"):
        pass
    assert len(sheet["alerts"]) == MOST
    assert len({one["id"] for one in sheet["alerts"]}) == MOST


def test_of_a_long_rule_only_what_differs_is_told():
    form, before = shipped_forms()["csi_service"], shipped_programmes()["csi_after_visit"]
    alert = before.alerts[0].model_copy(update={"due_hours": 12})
    after = before.model_copy(update={"alerts": (alert,)})
    told = differences(before, after, form, {})
    assert [(one.label.to("en"), one.after.to("en") if one.after else "") for one in told] == [
        ("“Dissatisfied after a visit”: who acts, and by when", "Severe, Relations clerk, within 12 h")
    ]
    gone = differences(before, before.model_copy(update={"alerts": ()}), form, {})
    assert [(one.label.to("en"), one.after) for one in gone] == [("Case rule “Dissatisfied after a visit”", None)]
    assert differences(before, before, form, {}) == []
