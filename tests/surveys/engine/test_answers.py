"""Answers: what is shown, what counts, what is calculated, offered and refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from surveys.engine.answers import Context, holds, settle
from surveys.engine.reading import read_form
from tests.surveys.engine.small_forms import DAY, NOW, PHONE, STAFF, choices, csi, form_of, said, settled

GOOD = {"reached": "y", "f_quality": 9, "f_facility": 8, "f_pickup": 9, "f_advisor": 9, "f_initiation": 8, "overall": 9}
BAD = GOOD | {"overall": 4, "why": ["price"], "what_dear": "parts", "callback": "2026-11-25"}


@pytest.mark.parametrize(
    ("item", "typed", "value"),
    [
        pytest.param({"type": "text"}, "  换  机油 ", "换 机油", id="text on one line"),
        pytest.param({"type": "long_text"}, "一\r\n二", "一\n二", id="long text keeps its lines"),
        pytest.param({"type": "integer"}, "１２", 12, id="whole number in full width"),
        pytest.param({"type": "decimal"}, "12.50", 12.5, id="number"),
        pytest.param({"type": "decimal"}, "3.0", 3, id="number that is whole"),
        pytest.param({"type": "date"}, "2026年11月22日", "2026-11-22", id="date in Chinese"),
        pytest.param({"type": "time"}, "下午3点半", "15:30", id="time in Chinese"),
        pytest.param({"type": "datetime"}, "2026-11-22 09:30", "2026-11-22T01:30:00+00:00", id="moment on the store's clock"),
        pytest.param({"type": "phone"}, "138 0000 0000", "13800000000", id="telephone"),
        pytest.param({"type": "yes_no"}, "是", True, id="yes"),
        pytest.param({"type": "yes_no"}, "0", False, id="no"),
        pytest.param({"type": "relation", "to": "customer"}, {"id": 12, "label": " 王 芳 "}, {"id": 12, "label": "王 芳"}, id="a related thing with the name it has"),
        pytest.param({"type": "signature"}, " 王芳 ", "王芳", id="a name typed as signature"),
        pytest.param({"type": "file"}, "a1,b2", ["a1", "b2"], id="uploads"),
        pytest.param({"type": "scale", "scale": {"na": True}}, "10", 10, id="step of a scale"),
        pytest.param({"type": "scale", "scale": {"na": True}}, "不适用", "na", id="does not apply"),
        pytest.param({"type": "choice", "list": "l"}, "b", "b", id="choice by value"),
        pytest.param({"type": "choice", "list": "l"}, "贝", "b", id="choice by label"),
        pytest.param({"type": "choice", "list": "l"}, 1, "1", id="choice whose value is a number"),
        pytest.param({"type": "choices", "list": "l"}, ["b", "a"], ["a", "b"], id="choices in the order of the list"),
        pytest.param({"type": "choices", "list": "l"}, "b a", ["a", "b"], id="choices with spaces"),
        pytest.param({"type": "choices", "list": "l"}, "阿、贝", ["a", "b"], id="choices by label"),
        pytest.param({"type": "rank", "list": "l"}, ["b", "1", "a"], ["b", "1", "a"], id="rank as a list"),
        pytest.param({"type": "rank", "list": "l"}, {"a": "2", "b": "１", "1": 3}, ["b", "a", "1"], id="rank as numbers"),
    ],
)  # fmt: skip
def test_what_is_typed_is_read_by_type(item, typed, value):
    lists = {
        "l": [
            {"v": "a", "label": {"zh": "阿", "en": "A"}},
            {"v": "b", "label": {"zh": "贝", "en": "B"}},
            {"v": 1, "label": "壹"},
        ]
    }
    form = form_of({"id": "q", **item}, lists=lists)
    result = settled(form, q=typed)
    assert (result.values, result.problems) == ({"q": value}, ())
    assert settled(form, **result.values).values == result.values


@pytest.mark.parametrize(
    ("item", "typed", "sentence"),
    [
        pytest.param({"type": "scale", "scale": {}}, "11", "Please give a number from 1 to 10, for example 10; found “11”", id="beyond the scale"),
        pytest.param({"type": "scale", "scale": {"step": 3}}, 2, "Please give a number from 1 to 10, for example 10; found “2”", id="between the steps"),
        pytest.param({"type": "scale", "scale": {}}, "na", "Please give a number from 1 to 10, for example 10; found “na”", id="does not apply, where that is not offered"),
        pytest.param({"type": "integer"}, "3.5", "A whole number is expected here, for example 4; found “3.5”", id="half a person"),
        pytest.param({"type": "integer"}, ["3"], "There is room for one answer here", id="several where one is wanted"),
        pytest.param({"type": "choice", "list": "l"}, "z", "“z” is not among the choices", id="no such choice"),
        pytest.param({"type": "choice", "list": "l"}, ["a", "b"], "There is room for one answer here", id="two choices where one is wanted"),
        pytest.param({"type": "choices", "list": "l"}, ["a", "z"], "“z” is not among the choices", id="one of several is unknown"),
        pytest.param({"type": "rank", "list": "l"}, ["a"], "Please rank all 2", id="a rank that leaves one out"),
        pytest.param({"type": "rank", "list": "l"}, {"a": 1, "b": 1}, "Two have the same number", id="two first places"),
        pytest.param({"type": "rank", "list": "l"}, {"a": "first", "b": 2}, "Please number each from 1 to 2", id="a word for a number"),
        pytest.param({"type": "rank", "list": "l"}, {"a": 1, "z": 2}, "“z” is not among the choices", id="a rank for something else"),
        pytest.param({"type": "date"}, "25-11-22", "has a year of two digits", id="date with a short year"),
        pytest.param({"type": "phone"}, "1380000", "has 7 digits", id="telephone too short"),
        pytest.param({"type": "text"}, {"a": 1}, "There is room for one answer here", id="a text that is none"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_kept(item, typed, sentence):
    result = settled(form_of({"id": "q", **item}, lists={"l": choices("a", "b")}), q=typed)
    assert sentence in said(result)["q"]
    assert (result.values, result.problems[0].value) == ({}, typed)
    assert not result.may_finish


@pytest.mark.parametrize(
    ("item", "typed", "sentence"),
    [
        pytest.param({"type": "integer", "min": 1, "max": 5}, 9, "between 1 and 5", id="outside both ends"),
        pytest.param({"type": "integer", "min": 1}, 0, "at least 1", id="below the lowest"),
        pytest.param({"type": "decimal", "max": 99.5}, 100, "at most 99.5", id="above the highest"),
        pytest.param({"type": "text", "max_len": 3}, "abcd", "At most 3 characters; this has 4", id="too long"),
        pytest.param({"type": "choices", "list": "l", "min_select": 2}, ["a"], "at least 2", id="too few chosen"),
        pytest.param({"type": "choices", "list": "l", "max_select": 1}, ["a", "b"], "at most 1", id="too many chosen"),
        pytest.param({"type": "choices", "list": "l"}, ["a", "none"], "stands alone", id="nothing, and yet something"),
        pytest.param({"type": "integer", "constraint": ". mod 2 = 0"}, 3, "does not fit", id="the form's own rule"),
        pytest.param({"type": "text", "constraint": "regex(., '^[A-Z]+$')", "message": {"zh": "大写", "en": "Capitals"}}, "a", "Capitals", id="the form's own words"),
    ],
)  # fmt: skip
def test_an_answer_that_does_not_fit_stays_and_is_told(item, typed, sentence):
    form = form_of({"id": "q", **item}, lists={"l": choices("a", "b", "none", none={"none": True})})
    result = settled(form, q=typed)
    assert sentence in said(result)["q"]
    assert (result.values, result.may_finish) == ({"q": typed}, False)


@pytest.mark.parametrize(
    "item",
    [
        pytest.param({"constraint": ". > 100"}, id="constraint"),
        pytest.param({"type": "scale", "scale": {"na": True}, "constraint": ". > 5"}, id="does not apply"),
        pytest.param({"min": 5}, id="lowest"),
    ],
)
def test_what_is_blank_is_not_held_against_a_rule(item):
    typed = {"q": "na"} if "scale" in item else {"q": ""}
    assert settled(form_of({"id": "q", "type": "integer", **item}), **typed).problems == ()


def test_a_soft_rule_warns_and_lets_finish():
    form = form_of({"id": "km", "type": "integer", "constraint": ". < 500000", "severity": "warn"})
    result = settled(form, km=900000)
    assert [problem.severity for problem in result.problems] == ["warn"]
    assert result.may_finish


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        pytest.param({}, False, id="the other is blank"),
        pytest.param({"a": "n"}, False, id="not so"),
        pytest.param({"a": "y"}, True, id="so"),
    ],
)
def test_required_by_a_condition(typed, asked):
    form = form_of({"id": "a", "type": "text"}, {"id": "b", "type": "text", "required": "${a} = 'y'"})
    assert ("b" in said(settled(form, **typed))) == asked


def test_each_row_of_a_grid_is_required():
    result = settled(csi(), PHONE, **{**GOOD, "f_pickup": None})
    assert list(said(result)) == ["f_pickup"]
    assert settled(csi(), PHONE, **{**GOOD, "f_pickup": "na"}).may_finish


def test_a_good_call_is_settled():
    result = settled(csi(), PHONE, **GOOD)
    assert result.values == {**GOOD, "low": False}
    assert result.visible == ("hello", "reached", "marks", "f", "f_quality", "f_facility", "f_pickup", "f_advisor", "f_initiation", "overall", "low")  # fmt: skip
    assert result.hidden == {}
    assert result.may_finish


def test_a_bad_mark_opens_the_questions_behind_it():
    result = settled(csi(), PHONE, **BAD)
    assert {"why", "what_dear", "callback"} <= set(result.visible)
    assert result.values["low"] is True
    assert result.may_finish


def test_a_group_hides_what_it_holds():
    result = settled(csi(), PHONE, **{**BAD, "reached": "n"})
    assert result.values == {"reached": "n", "low": False}
    assert result.hidden == {key: value for key, value in BAD.items() if key != "reached"}
    assert result.problems == ()


def test_hiding_goes_on_down_the_chain():
    form = form_of(
        {"id": "a", "type": "text"},
        {"id": "b", "type": "text", "relevant": "${a} = 'x'"},
        {"id": "c", "type": "text", "relevant": "${b} != ''"},
    )
    assert settled(form, a="x", b="1", c="2").values == {"a": "x", "b": "1", "c": "2"}
    assert settled(form, a="y", b="1", c="2").values == {"a": "y"}


def test_only_what_asks_for_it_stays_when_handed_in():
    form = form_of(
        {"id": "a", "type": "yes_no"},
        {"id": "b", "type": "text", "relevant": "${a}", "keep_hidden": True},
        {"id": "c", "type": "text", "relevant": "${a}"},
        {"id": "d", "type": "text", "retired": 2},
    )
    result = settled(form, a=False, b="1", c="2", d="3")
    assert (result.hidden, result.kept) == ({"b": "1", "c": "2", "d": "3"}, {"b": "1", "d": "3"})


def test_the_channel_decides_about_what_is_only_spoken():
    assert "hello" in settled(csi(), PHONE).visible
    assert "hello" not in settled(csi(), STAFF).visible


def test_calculations_follow_each_other_in_whatever_order_they_stand():
    form = form_of(
        {"id": "total", "type": "calculation", "value": "decimal", "expr": "${net} * 1.13"},
        {"id": "net", "type": "calculation", "value": "decimal", "expr": "${parts} + ${labour}"},
        {"id": "parts", "type": "decimal"},
        {"id": "labour", "type": "decimal"},
    )
    assert settled(form, parts=100, labour=50).values == {
        "total": pytest.approx(169.5),
        "net": 150,
        "parts": 100,
        "labour": 50,
    }
    assert settled(form, parts=100).values == {"parts": 100}, "a blank is no nought"
    assert settled(form, total=1, net=2).values == {}, "nobody types a result"


@pytest.mark.parametrize(
    ("value", "expr", "result"),
    [
        ("text", "concat(${n}, ' 公里')", "5 公里"),
        ("decimal", "${n} div 2", 2.5),
        ("decimal", "${n} div 0", None),
        ("yes_no", "${n} > 4", True),
        ("date", "today()", "2026-11-22"),
        ("date", "${n}", None),
    ],
)
def test_what_a_calculation_gives(value, expr, result):
    form = form_of({"id": "n", "type": "integer"}, {"id": "c", "type": "calculation", "value": value, "expr": expr})
    assert settled(form, n=5).values.get("c") == result


def test_answers_are_what_they_are_in_expressions():
    form = form_of(
        {"id": "day", "type": "date"},
        {"id": "at", "type": "datetime"},
        {"id": "ack", "type": "yes_no"},
        {"id": "late", "type": "calculation", "value": "yes_no", "expr": "${day} < today()"},
        {"id": "morning", "type": "calculation", "value": "yes_no", "expr": "format-date-time(${at}, '%H') = '09'"},
        {"id": "agreed", "type": "calculation", "value": "yes_no", "expr": "${ack} = 'yes'"},
    )
    values = settled(form, day="2026-11-21", at="2026-11-22 09:30", ack="是").values
    assert (values["late"], values["morning"], values["agreed"]) == (True, True, True)


def test_defaults_stand_until_somebody_changes_them():
    form = form_of(
        {"id": "day", "type": "date", "default": "=today()"},
        {"id": "n", "type": "integer", "default": 3},
        {"id": "who", "type": "text", "default": "=${_staff.name}", "read_only": True},
    )
    context = Context(today=DAY, now=NOW, staff={"name": "小李"})
    assert settled(form, context).values == {"day": "2026-11-22", "n": 3, "who": "小李"}
    changed = settled(form, context, day="2026-12-01", n="", who="somebody else").values
    assert changed == {"day": "2026-12-01", "n": None, "who": "小李"}
    assert settled(form, context, **changed).values == changed, "a default that was taken away stays away"


def test_a_filter_offers_what_fits_the_answers_before():
    result = settled(csi(), PHONE, **BAD)
    assert [choice.v for choice in result.offered("what_dear")] == ["parts"]
    wrong = settled(csi(), PHONE, **{**BAD, "what_dear": "coffee"})
    assert "“Coffee” is not offered" in said(wrong)["what_dear"]
    assert "what_dear" not in wrong.values


def test_a_retired_choice_is_not_offered_but_an_old_answer_keeps_it():
    form = form_of({"id": "q", "type": "choice", "list": "l"}, lists={"l": choices("a", "b", b={"retired": 2})})
    result = settled(form, q="b")
    assert [choice.v for choice in result.offered("q")] == ["a"]
    assert (result.values, result.problems) == ({"q": "b"}, ())


def test_other_asks_for_words():
    form = form_of(
        {"id": "q", "type": "choice", "list": "l", "required": True},
        lists={"l": choices("a", "other", other={"other": True})},
    )
    assert said(settled(form, q="other")) == {"q_other": "Please say what “other” is, for example in a few words"}
    assert settled(form, q="other", q_other="车太旧").values == {"q": "other", "q_other": "车太旧"}
    assert settled(form, q="other", q_other="车太旧").visible == ("q", "q_other")
    aside = settled(form, q="a", q_other="车太旧")
    assert (aside.values, aside.hidden) == ({"q": "a"}, {"q_other": "车太旧"})


def test_other_with_a_question_of_its_own_is_that_question():
    form = form_of(
        {"id": "q", "type": "choice", "list": "l"},
        {"id": "q_other", "type": "text", "relevant": "${q} = 'other'"},
        lists={"l": choices("a", "other", other={"other": True})},
    )
    assert settled(form, q="other").problems == ()
    assert settled(form, q="other", q_other="x").values == {"q": "other", "q_other": "x"}


REPAIR = {
    "id": "repair", "type": "repeat", "min": 1, "max": 3,
    "items": [
        {"id": "what", "type": "text", "required": True},
        {"id": "cost", "type": "decimal"},
        {"id": "why_dear", "type": "text", "relevant": "${cost} > ${limit}"},
        {"id": "number", "type": "calculation", "value": "decimal", "expr": "position(..)"},
    ],
}  # fmt: skip
REPAIRS = form_of(
    {"id": "limit", "type": "decimal", "default": 500},
    REPAIR,
    {"id": "total", "type": "calculation", "value": "decimal", "expr": "sum(${cost})"},
    {"id": "times", "type": "calculation", "value": "decimal", "expr": "count(${repair})"},
)


def test_a_repeat_is_a_list_of_rounds():
    result = settled(
        REPAIRS,
        repair=[{"what": "换油", "cost": "300", "why_dear": "x"}, {"what": "钣金", "cost": 900, "why_dear": "旧件"}],
    )
    assert result.values == {
        "limit": 500,
        "repair": [
            {"what": "换油", "cost": 300, "number": 1},
            {"what": "钣金", "cost": 900, "why_dear": "旧件", "number": 2},
        ],
        "total": 1200,
        "times": 2,
    }
    assert result.hidden == {"repair.0.why_dear": "x"}
    assert "repair.1.why_dear" in result.visible
    assert result.problems == ()


def test_a_problem_names_its_round():
    assert list(said(settled(REPAIRS, repair=[{"what": "a"}, {"cost": "dear"}]))) == ["repair.1.what", "repair.1.cost"]


def test_a_repeat_has_at_least_and_at_most_so_many_rounds():
    assert "At least 1" in said(settled(REPAIRS))["repair"]
    assert "At most 3" in said(settled(REPAIRS, repair=[{"what": str(n)} for n in range(4)]))["repair"]


@pytest.mark.parametrize(("wanted", "rounds"), [("2", 2), ("", 0), ("-1", 0), ("100000", 200)])
def test_a_count_says_how_often(wanted, rounds):
    form = form_of(
        {"id": "n", "type": "integer"},
        {"id": "r", "type": "repeat", "count": "${n}", "items": [{"id": "x", "type": "text"}]},
    )
    assert len(settled(form, n=wanted).values.get("r", ())) == rounds


def test_rounds_beyond_the_count_are_kept_aside():
    form = form_of(
        {"id": "n", "type": "integer"},
        {"id": "r", "type": "repeat", "count": "${n}", "items": [{"id": "x", "type": "text"}]},
    )
    result = settled(form, n=1, r=[{"x": "a"}, {"x": "b"}])
    assert (result.values["r"], result.hidden) == ([{"x": "a"}], {"r.1": {"x": "b"}})


def test_repeats_in_repeats():
    inner = {"id": "car", "type": "repeat", "items": [{"id": "km", "type": "integer"}]}
    total = {"id": "all_km", "type": "calculation", "value": "decimal", "expr": "sum(${km})"}
    form = form_of({"id": "family", "type": "repeat", "items": [inner, total]}, {**total, "id": "together"})
    typed = [{"car": [{"km": 1}, {"km": 2}]}, {"car": [{"km": 10}]}]
    values = settled(form, family=typed).values
    assert [each["all_km"] for each in values["family"]] == [3, 10]
    assert values["together"] == 13


@pytest.mark.parametrize("typed", ["x", 3, {"what": "a"}, ["x", None], [[]]])
def test_a_repeat_that_is_no_list_is_no_harm(typed):
    assert settled(REPAIRS, repair=typed).values["repair"] == [{"number": 1}]


def test_what_the_form_does_not_ask_is_passed_over():
    assert settled(csi(), PHONE, strange=1, marks="x", hello="x").values == {"low": False}


def test_conditions_of_alerts_are_asked_of_the_answers():
    assert holds("${low}", settled(csi(), PHONE, **BAD))
    assert not holds("${low}", settled(csi(), PHONE, **GOOD))
    assert not holds("${low", settled(csi(), PHONE, **BAD))


def test_a_form_that_goes_round_in_circles_is_settled_all_the_same():
    form = form_of(
        {"id": "a", "type": "text", "relevant": "${b} = ''"}, {"id": "b", "type": "text", "relevant": "${a} = ''"}
    )
    assert settled(form, a="1", b="2").values


MARKS = st.one_of(st.integers(0, 11), st.sampled_from(["", None, "na", "不适用", "x"]))
TYPED = st.fixed_dictionaries(
    {},
    optional={
        "reached": st.sampled_from(["y", "n", "愿意", "", "z"]),
        **dict.fromkeys(["f_quality", "f_facility", "f_advisor", "overall"], MARKS),
        "why": st.lists(st.sampled_from(["price", "wait", "nothing", "other", "z"])),
        "why_other": st.text(max_size=5),
        "what_dear": st.sampled_from(["parts", "coffee", "", "配件"]),
        "callback": st.sampled_from(["2026-11-30", "2026-01-01", "soon", ""]),
    },
)


@settings(deadline=None)
@given(TYPED)
def test_settling_what_is_settled_changes_nothing(typed):
    once = settle(csi_form, typed, PHONE)
    again = settle(csi_form, once.values, PHONE)
    assert again.values == once.values
    assert again.visible == once.visible
    assert again.hidden == {}


@settings(deadline=None)
@given(TYPED)
def test_hidden_answers_are_never_among_the_values(typed):
    result = settle(csi_form, typed, PHONE)
    assert not set(result.hidden) & set(result.values)
    assert set(result.values) <= set(result.visible)
    assert {problem.field for problem in result.problems} <= set(result.visible)


@settings(deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {}, optional={"what": st.text(max_size=4), "cost": st.integers(-5, 2000), "why_dear": st.text(max_size=3)}
        ),
        max_size=5,
    )
)
def test_settling_settled_rounds_changes_nothing(rounds):
    once = settle(REPAIRS, {"repair": rounds}, STAFF)
    assert settle(REPAIRS, once.values, STAFF).values == once.values


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.dates()
    | st.sampled_from(["na", "a", "a b", "１", "1e400", "9" * 40, "-"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "what", "cost", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)
EVERY_TYPE = form_of(
    *({"id": f"q_{name}", "type": name} for name in ("text", "long_text", "integer", "decimal", "date", "time", "datetime", "yes_no", "file", "signature", "phone", "relation")),
    *({"id": f"q_{name}", "type": name, "list": "l"} for name in ("choice", "choices", "rank")),
    {"id": "q_scale", "type": "scale", "scale": {"na": True}, "relevant": "${q_integer} > 3 or ${q_text} = ${q_date}"},
    {"id": "q_grid", "type": "grid", "list": "l", "rows": [{"id": "row", "relevant": "${q_choices} = 'a'"}]},
    {"id": "q_repeat", "type": "repeat", "count": "${q_integer}", "items": [{"id": "x", "type": "decimal", "constraint": ". < ${q_decimal}"}]},
    {"id": "sum_x", "type": "calculation", "value": "decimal", "expr": "sum(${x}) + ${q_scale} - ${q_time}"},
    lists={"l": choices("a", "b", "o", o={"other": True})},
)  # fmt: skip


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*EVERY_TYPE.asked, "q_repeat", "q_choice_other", "sum_x", "x"]), ANYTHING))
def test_whatever_is_typed_settles_to_plain_json_and_once_for_all(typed):
    once = settle(EVERY_TYPE, typed, STAFF)
    kept = json.loads(json.dumps(once.values, allow_nan=False))
    assert kept == once.values
    again = settle(EVERY_TYPE, kept, STAFF)
    assert again.values == once.values


csi_form = csi()
EXAMPLES = sorted((Path(__file__).parents[3] / "surveys" / "forms").glob("*.yaml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_shipped_form_can_be_settled_without_answers(path):
    form = read_form(path.read_bytes())
    assert settle(form, {}, STAFF).visible


def test_a_repeat_that_is_hidden_keeps_its_rounds_aside():
    form = form_of(
        {"id": "any", "type": "yes_no"},
        {"id": "r", "type": "repeat", "relevant": "${any}", "items": [{"id": "x", "type": "text"}]},
    )
    result = settled(form, any=False, r=[{"x": "a"}])
    assert (result.values, result.hidden) == ({"any": False}, {"r": [{"x": "a"}]})


def test_expressions_read_the_words_of_choices_and_what_was_saved_last():
    form = form_of(
        {"id": "q", "type": "choice", "list": "l"},
        {"id": "named", "type": "calculation", "expr": "jr:choice-name(${q}, '${q}')"},
        {"id": "km", "type": "integer", "default": "=${last-saved#km} + 1"},
        lists={"l": [{"v": "a", "label": {"zh": "阿", "en": "Ah"}}]},
    )
    context = Context(today=DAY, now=NOW, lang="en", before={"km": 5})
    assert settled(form, context, q="a").values == {"q": "a", "named": "Ah", "km": 6}


def test_a_name_that_nobody_knows_is_blank():
    form = form_of({"id": "c", "type": "calculation", "value": "yes_no", "expr": "${gone} = '' and ${_nobody.x} = ''"})
    assert settled(form).values == {"c": True}


@pytest.mark.parametrize("keep", [True, False])
def test_the_words_beside_other_stay_when_their_question_does(keep):
    form = form_of(
        {"id": "a", "type": "yes_no"},
        {"id": "q", "type": "choice", "list": "l", "relevant": "${a}", "keep_hidden": keep},
        lists={"l": choices("o", o={"other": True})},
    )
    result = settled(form, a=False, q="o", q_other="x")
    assert result.hidden == {"q": "o", "q_other": "x"}
    assert result.kept == (result.hidden if keep else {})


def test_an_expression_that_would_take_for_ever_counts_as_not_so():
    """Its author hears of it by the limits of expressions; whoever answers is not held up."""
    heavy = " + ".join(["string-length(concat(" + ",".join(["${r_text}"] * 40) + "))"] * 20)
    form = form_of(
        {"id": "r_text", "type": "long_text", "max_len": 100000},
        {"id": "late", "type": "text", "relevant": f"{heavy} > 0"},
        {"id": "sum", "type": "calculation", "value": "decimal", "expr": heavy},
    )
    short = settled(form, r_text="x", late="a").values
    assert (short["late"], short["sum"]) == ("a", 800)
    long = settled(form, r_text="x" * 90000, late="a")
    assert set(long.values) == {"r_text"}
    assert not holds(f"{heavy} > 0", long)


def test_the_places_of_a_message_are_filled_but_never_those_that_somebody_typed():
    form = form_of(
        {"id": "first", "type": "integer"},
        {"id": "second", "type": "integer", "constraint": ". >= ${first}", "message": {"zh": "不能小于${first}", "en": "Not below ${first}"}},
    )  # fmt: skip
    context = Context(today=DAY, now=NOW, subject={"phone": "13800000000"})
    assert said(settled(form, context, first=5, second=4))["second"] == "Not below 5"
    assert "“${_subject.phone}”" in said(settled(form, context, first=5, second="${_subject.phone}"))["second"]
