"""Items that take from the store: a related thing kept with its name, a figure kept as it was shown."""

from __future__ import annotations

import dataclasses

import pytest

from surveys.engine.answers import settle
from surveys.engine.checks import check_form
from surveys.engine.figures import figure_words, number_of
from surveys.engine.known import Known, KnownFigure
from surveys.engine.showing import differences, shown
from surveys.projection import rows_of
from tests.surveys.engine.small_forms import STAFF, form_of

CAR = {"id": "car", "type": "relation", "to": "vehicle", "required": True}
INDEX = {"id": "index", "type": "figure", "figure": "satisfaction.index", "period": "last_month"}
GAP = {"id": "gap", "type": "calculation", "value": "decimal", "expr": "900 - ${index}"}
ROW = {"group": "all", "label": {"zh": "全部", "en": "All"}, "value": 848.0, "shown": "848", "n": 120}
COUNTED = {"figure": "satisfaction.index", "formula": {"zh": "加权平均", "en": "Weighted mean"}, "rows": [ROW]}
PICKED = {"id": 12, "label": "苏E·12345 · 王芳"}


def at(channel, **figures):
    return dataclasses.replace(STAFF, channel=channel, figures=figures)


def test_a_figure_is_kept_as_it_was_shown_with_n_and_formula():
    found = settle(form_of(INDEX, GAP), {}, at("staff", index=COUNTED))
    assert found.values["index"]["rows"][0]["n"] == 120
    assert found.values["index"]["formula"]["en"] == "Weighted mean"
    assert found.values["gap"] == 52
    assert "index" in found.visible


@pytest.mark.parametrize(
    ("channel", "figures"),
    [("staff", {"index": {"figure": "x", "problem": {"zh": "看不到", "en": "Not yours"}}}), ("staff", {}), ("public", {"index": COUNTED})],
    ids=["it could not be counted", "nobody has counted it", "on the customer's own page"],
)  # fmt: skip
def test_a_figure_that_is_not_there_keeps_nothing(channel, figures):
    found = settle(form_of(INDEX, GAP), {"index": COUNTED}, at(channel, **figures))
    assert found.values == {}
    assert found.may_finish


def test_nobody_types_a_figure():
    found = settle(form_of(INDEX), {"index": {"rows": [{"value": 1}]}}, at("staff", index=COUNTED))
    assert found.values == {"index": COUNTED}


def test_a_figure_of_several_groups_has_no_one_number():
    several = {"rows": [ROW, {**ROW, "label": {"zh": "二店", "en": "Second"}, "shown": "801", "value": 801}]}
    assert number_of(several) == ""
    assert figure_words(several).to("en") == "All 848 (n=120); Second 801 (n=120)"


def test_a_related_thing_is_a_number_with_the_name_it_had():
    form = form_of(CAR, {"id": "is_it", "type": "calculation", "value": "yes_no", "expr": "${car} = 12"})
    found = settle(form, {"car": PICKED}, at("staff"))
    assert found.values == {"car": PICKED, "is_it": True}
    assert shown(form, "car", PICKED).to("zh") == "苏E·12345 · 王芳"
    other = {"car": {"id": 13, "label": "苏E·54321"}}
    assert [one.after_shown.to("en") for one in differences(form, {"car": PICKED}, other)] == ["苏E·54321"]
    assert list(rows_of(7, form, {"car": PICKED})) == [(7, "car", 0, "12", "苏E·12345 · 王芳", None, None, False)]


@pytest.mark.parametrize(
    "typed", ["12", 12, {"typed": "苏E"}, {"id": "12", "label": "x"}, {"id": 12, "label": " "}, {"id": True, "label": "x"}, [1]]
)  # fmt: skip
def test_only_what_was_looked_up_is_taken(typed):
    found = settle(form_of(CAR), {"car": typed}, at("staff"))
    assert found.values == {}
    assert "has not been picked from the list" in found.problems[0].text.to("en")


def test_a_related_thing_is_never_asked_on_the_customers_page():
    found = settle(form_of(CAR), {"car": PICKED}, at("public"))
    assert (found.values, found.visible, found.hidden) == ({}, (), {})
    assert found.may_finish, "what is not asked is not needed"


KNOWN = Known(
    figures={"visits.count": KnownFigure(by=["month", "store"], params={"form": ["csi_service"], "text": None})},
    periods=["last_month", "this_year"],
    nouns={"vehicle": {"plate"}},
)


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        pytest.param({"figure": "visits.cont"}, "There is no figure “visits.cont”. Did you mean visits.count?", id="its name"),
        pytest.param({"figure": "visits.count", "period": "last_mont"}, "Did you mean last_month?", id="its days"),
        pytest.param({"figure": "visits.count", "by": "mont"}, "Did you mean month?", id="its groups"),
        pytest.param({"figure": "visits.count", "params": {"fom": "csi"}}, "Did you mean form?", id="an option"),
        pytest.param({"figure": "visits.count", "params": {"form": "csi_servce"}}, "Did you mean csi_service?", id="an option's choice"),
        pytest.param({"figure": "visits.count", "channel": "public"}, "never on the customer's page", id="asked of customers"),
        pytest.param({"type": "relation", "to": "vehicle", "channel": "public"}, "never on the customer's page", id="a relation asked of customers"),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_the_nearest_right_name(item, sentence):
    form = form_of({"id": "x", "type": "figure", "label": {"zh": "台次", "en": "Visits"}, **item})
    assert any(sentence in problem.text.to("en") for problem in check_form(form, KNOWN) if problem.severity == "error")


def test_what_is_right_is_not_told():
    item = {
        "id": "x",
        "type": "figure",
        "label": {"zh": "台次", "en": "Visits"},
        "figure": "visits.count",
        "by": "month",
    }
    form = form_of(
        {**item, "period": "this_year", "params": {"form": "csi_service", "text": "anything"}, "where": "channel=phone"}
    )
    assert check_form(form, KNOWN) == []
