"""Scoring: the published numbers, gaps, hidden questions, shares."""

from __future__ import annotations

import pytest

from surveys.engine.scoring import score
from tests.surveys.engine.small_forms import PHONE, choices, csi, form_of, settled

ANSWERS = {"f_quality": 8.4, "f_facility": 8.1, "f_pickup": 8.9, "f_advisor": 9.2, "f_initiation": 7.8}


def csi_with(**changed):
    form = csi()
    return form.model_copy(update={"score": form.score.model_copy(update=changed)})


@pytest.mark.parametrize(
    ("rules", "answers", "index"),
    [
        pytest.param({}, ANSWERS, 848.32, id="weighted mean times a hundred"),
        pytest.param({"rescale": "minmax"}, ANSWERS, 831.46, id="from the lowest step up"),
        pytest.param({}, ANSWERS | {"f_facility": "na"}, 858.38, id="facility does not apply: the other weights share"),
        pytest.param({"missing": "zero"}, ANSWERS | {"f_facility": "na"}, 679.9, id="a gap counts as nothing"),
        pytest.param({"missing": "void"}, ANSWERS | {"f_facility": "na"}, None, id="a gap makes it void"),
        pytest.param({"missing": "void"}, ANSWERS, 848.32, id="no gap, not void"),
        pytest.param({}, dict.fromkeys(ANSWERS, 10), 1000, id="all ten is a thousand"),
        pytest.param({}, dict.fromkeys(ANSWERS, 1), 100, id="all one is a hundred"),
        pytest.param(
            {"rescale": "minmax"}, dict.fromkeys(ANSWERS, 1), 0, id="all one is nothing from the lowest step up"
        ),
        pytest.param({"points": 100}, ANSWERS, 84.83, id="a hundred points"),
        pytest.param({}, {"f_quality": 9, "f_pickup": 9}, None, id="two answers where three are wanted"),
        pytest.param({}, {}, None, id="nothing answered"),
        pytest.param({}, dict.fromkeys(ANSWERS, "na"), None, id="nothing applies"),
    ],
)
def test_index_by_factors(rules, answers, index):
    scored = score(csi_with(**rules), answers)
    assert scored.index == (None if index is None else pytest.approx(index, abs=0.005))


def test_loyalty_of_three_indicators_as_acsi_works_it_out():
    rows = [{"id": name, "factor": name} for name in ("satisfaction", "expectation", "ideal")]
    form = form_of(
        {"id": "three", "type": "grid", "scale": {"min": 1, "max": 10}, "rows": rows},
        score={"id": "acsi", "how": "acsi", "weights": {"satisfaction": 0.4, "expectation": 0.3, "ideal": 0.3}},
    )
    scored = score(form, {"satisfaction": 8.2, "expectation": 7.6, "ideal": 7.4})
    assert scored.index == pytest.approx(75.33, abs=0.005)


@pytest.mark.parametrize(
    ("answers", "void"),
    [
        ({}, "nothing_counts"),
        ({"f_quality": 9, "f_pickup": 9}, "too_few"),
        (ANSWERS | {"f_facility": "na"}, "missing_factor"),
        (ANSWERS, ""),
    ],
)
def test_a_void_score_says_why(answers, void):
    assert score(csi_with(missing="void"), answers).void == void


def test_factors_tell_their_mean_and_how_many_answered():
    scored = score(csi(), ANSWERS | {"f_facility": "na"})
    assert {name: (factor.score, factor.n) for name, factor in scored.factors.items()} == {
        "quality": (8.4, 1), "facility": (None, 0), "pickup": (8.9, 1), "advisor": (9.2, 1), "initiation": (7.8, 1),
    }  # fmt: skip
    assert scored.n == 4


@pytest.mark.parametrize(("mark", "band"), [(10, "delighted"), (9, "delighted"), (8, "pleased"), (7, "other")])
def test_band(mark, band):
    assert score(csi(), dict.fromkeys(ANSWERS, mark)).band == band


def test_hidden_questions_never_count():
    typed = {**dict.fromkeys(ANSWERS, 9), "overall": 9}
    assert score(csi(), settled(csi(), PHONE, reached="y", **typed)).index == pytest.approx(900)
    assert score(csi(), settled(csi(), PHONE, reached="n", **typed)).index is None


def test_a_factor_that_was_not_asked_is_no_gap():
    form = form_of(
        {"id": "loan_car", "type": "yes_no"},
        {"id": "repair", "type": "scale", "scale": {}, "factor": "repair"},
        {"id": "loan", "type": "scale", "scale": {}, "factor": "loan", "relevant": "${loan_car}"},
        score={"id": "s", "missing": "void", "weights": {"repair": 1, "loan": 1}},
    )
    assert score(form, settled(form, loan_car=False, repair=8)).index == pytest.approx(800)
    assert score(form, settled(form, loan_car=True, repair=8)).void == "missing_factor"


def test_a_reversed_scale_counts_from_the_other_end():
    form = form_of(
        {"id": "wait", "type": "scale", "scale": {}, "factor": "wait", "reverse": True},
        score={"id": "s", "weights": {"wait": 1}},
    )
    assert score(form, {"wait": 2}).index == pytest.approx(900)


def test_several_questions_of_one_factor_are_averaged():
    rows = [{"id": "a", "factor": "one"}, {"id": "b", "factor": "one"}, {"id": "c", "factor": "two"}]
    form = form_of(
        {"id": "g", "type": "grid", "scale": {"na": True}, "rows": rows},
        score={"id": "s", "weights": {"one": 1, "two": 1}},
    )
    assert score(form, {"a": 10, "b": 6, "c": 4}).index == pytest.approx(600)
    assert score(form, {"a": 10, "b": "na", "c": 4}).index == pytest.approx(700)


CHECKLIST = {
    "lists": {
        "done": [
            {"v": "ok", "label": "合格", "score": 1},
            {"v": "not", "label": "不合格", "score": 0},
            {"v": "na", "label": "不涉及"},
        ]
    }
}


@pytest.mark.parametrize(
    ("how", "answers", "index"),
    [
        pytest.param("percent", {"a": "ok", "b": "ok", "c": "ok"}, 100, id="all done"),
        pytest.param("percent", {"a": "ok", "b": "not", "c": "not"}, 33.33, id="one of three"),
        pytest.param("percent", {"a": "ok", "b": "not", "c": "na"}, 50, id="what does not apply is left out"),
        pytest.param("percent", {"a": "na", "b": "na", "c": "na"}, None, id="nothing applies"),
        pytest.param("sum", {"a": "ok", "b": "ok", "c": "na"}, 2, id="the sum"),
    ],
)
def test_sums_and_shares_of_choices(how, answers, index):
    rows = [{"id": name} for name in "abc"]
    form = form_of(
        {"id": "g", "type": "grid", "list": "done", "rows": rows}, score={"id": "s", "how": how}, **CHECKLIST
    )
    assert score(form, answers).index == (None if index is None else pytest.approx(index, abs=0.005))


def test_several_chosen_scores_add_up():
    lists = {"l": choices("a", "b", a={"score": 2}, b={"score": 3})}
    form = form_of({"id": "q", "type": "choices", "list": "l"}, score={"id": "s", "how": "percent"}, lists=lists)
    assert score(form, {"q": ["a"]}).index == pytest.approx(40)


def test_the_rounds_of_a_repeat_count_one_by_one():
    form = form_of(
        {"id": "r", "type": "repeat", "items": [{"id": "x", "type": "scale", "scale": {}, "factor": "one"}]},
        score={"id": "s", "weights": {"one": 1}},
    )
    assert score(form, settled(form, r=[{"x": 10}, {"x": 5}, {}])).index == pytest.approx(750)


def test_a_number_with_ends_counts_and_a_retired_question_does_not():
    form = form_of(
        {"id": "a", "type": "integer", "min": 0, "max": 5, "factor": "one"},
        {"id": "b", "type": "scale", "scale": {}, "factor": "one", "retired": 2},
        score={"id": "s", "weights": {"one": 1}},
    )
    assert score(form, {"a": 4, "b": 1}).index == pytest.approx(800)


def test_weights_multiply_the_questions_of_a_sum():
    lists = {"l": choices("a", "b", a={"score": 0}, b={"score": 2})}
    items = [{"id": name, "type": "choice", "list": "l", "factor": name} for name in ("x", "y")]
    form = form_of(*items, score={"id": "s", "how": "percent", "weights": {"x": 3}}, lists=lists)
    assert score(form, {"x": "b", "y": "a"}).index == pytest.approx(75)


def test_a_form_without_a_score():
    assert score(form_of({"id": "q", "type": "text"}), {"q": "x"}) is None


def test_a_score_as_it_is_stored():
    stored = score(csi(), ANSWERS).as_json()
    assert stored["index"] == pytest.approx(848.32, abs=0.005)
    assert stored["factors"]["quality"] == {"score": 8.4, "share": 0.84, "n": 1, "weight": 24}
