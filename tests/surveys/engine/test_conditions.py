"""Conditions as rows and as sentences: both ways, and never saying more or less than the expression."""

# ruff: noqa: DTZ001 -- a store's clock; answers carry no zone
from __future__ import annotations

from datetime import date, datetime
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text import Text
from surveys.engine.conditions import (
    OPERATORS,
    OPERATORS_OF,
    Conditions,
    Operator,
    Row,
    from_expression,
    in_words,
    to_expression,
)
from surveys.engine.expressions import ExpressionProblem, Scope, parse
from surveys.engine.form import ItemType
from tests.surveys.engine.corpus import real_expressions

LABELS = {
    "overall": Text(zh="总体满意度", en="Overall"),
    "nps": Text(zh="推荐意愿", en="Would recommend"),
    "why": Text(zh="不满原因", en="What was wrong"),
    "reached": Text(zh="是否接通", en="Reached"),
    "callback": Text(zh="回电日期", en="Call back on"),
    "other": Text(zh="其他", en="Other"),
}
CHOICES = {
    "why": {"price": Text(zh="价格贵", en="Too dear"), "far": Text(zh="距离远", en="Too far")},
    "overall": {"10": Text(zh="非常满意", en="Delighted")},
}


@pytest.mark.parametrize(
    ("rows", "joined", "written"),
    [
        pytest.param([], "and", "", id="no condition"),
        pytest.param([Row("overall", "at_most", 6.0)], "and", "${overall} <= 6", id="at most"),
        pytest.param([Row("overall", "less", 6.5)], "and", "${overall} < 6.5", id="less"),
        pytest.param([Row("overall", "at_least", 9.0)], "and", "${overall} >= 9", id="at least"),
        pytest.param([Row("overall", "more", 9.0)], "and", "${overall} > 9", id="more"),
        pytest.param([Row("reached", "is", "y")], "and", "${reached} = 'y'", id="is"),
        pytest.param(
            [Row("reached", "is_not", "y")],
            "and",
            "${reached} != '' and ${reached} != 'y'",
            id="is not: it must be answered",
        ),
        pytest.param([Row("why", "chosen", "price")], "and", "selected(${why}, 'price')", id="chosen"),
        pytest.param(
            [Row("why", "not_chosen", "price")],
            "and",
            "${why} != '' and not(selected(${why}, 'price'))",
            id="not chosen: it must be answered",
        ),
        pytest.param([Row("other", "contains", "油")], "and", "contains(${other}, '油')", id="contains"),
        pytest.param([Row("overall", "answered")], "and", "${overall} != ''", id="answered"),
        pytest.param([Row("overall", "not_answered")], "and", "${overall} = ''", id="not answered"),
        pytest.param(
            [Row("callback", "at_least", date(2026, 3, 5))], "and", "${callback} >= date('2026-03-05')", id="a day"
        ),
        pytest.param([Row("other", "is", "it's")], "and", '${other} = "it\'s"', id="an apostrophe"),
        pytest.param(
            [Row("overall", "at_most", 6.0), Row("why", "chosen", "price")],
            "and",
            "${overall} <= 6 and selected(${why}, 'price')",
            id="all of two",
        ),
        pytest.param(
            [Row("overall", "at_most", 6.0), Row("nps", "at_most", 6.0)],
            "or",
            "${overall} <= 6 or ${nps} <= 6",
            id="any of two",
        ),
        pytest.param(
            [Row("reached", "is_not", "y"), Row("nps", "answered")],
            "or",
            "(${reached} != '' and ${reached} != 'y') or ${nps} != ''",
            id="any of two, one is not",
        ),
        pytest.param(
            [Row("overall", "answered"), Row("overall", "at_most", 6.0)],
            "and",
            "${overall} != '' and ${overall} <= 6",
            id="answered and at most",
        ),
    ],
)
def test_rows_and_expression_say_the_same(rows, joined, written):
    assert to_expression(rows, joined) == written
    assert from_expression(written) == Conditions(tuple(rows), joined)


@pytest.mark.parametrize(
    ("written", "conditions"),
    [
        pytest.param("6 >= ${overall}", Conditions((Row("overall", "at_most", 6.0),)), id="turned round"),
        pytest.param(
            "(${overall} <= 6 and (${nps} <= 6))",
            Conditions((Row("overall", "at_most", 6.0), Row("nps", "at_most", 6.0))),
            id="brackets",
        ),
        pytest.param(
            "${a} != '' and ${a} != 'x' and ${a} != 'y'",
            Conditions((Row("a", "is_not", "x"), Row("a", "is_not", "y"))),
            id="neither of two",
        ),
        pytest.param("${a} = TRUE", Conditions((Row("a", "is", "yes"),)), id="a truth as a word"),
        pytest.param("${a} > -3", Conditions((Row("a", "more", -3.0),)), id="less than nothing"),
        pytest.param("${a}＝‘x’", Conditions((Row("a", "is", "x"),)), id="signs of a Chinese keyboard"),
    ],
)
def test_other_writings_are_understood(written, conditions):
    assert from_expression(written) == conditions


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("${a} != 'x'", id="it holds for an empty answer too"),
        pytest.param("not(selected(${a}, 'x'))", id="so does this"),
        pytest.param("${a} != 'x' or ${b} = 1", id="and this"),
        pytest.param("${b} != '' and ${a} != 'x'", id="another question was answered"),
        pytest.param("${a} = 1 and (${b} = 1 or ${c} = 1)", id="any within all"),
        pytest.param("(${a} = 1 and ${b} = 1) or ${c} = 1", id="all within any"),
        pytest.param("${a} + 1 > 2", id="a sum"),
        pytest.param("${a} > ${b}", id="two questions"),
        pytest.param("${a} >= today()", id="a day that moves"),
        pytest.param("${a} = date('2026-02-30')", id="a day that does not exist"),
        pytest.param("1 < ${a} < 3", id="a chain"),
        pytest.param("${a}", id="a question alone"),
        pytest.param("${a} = 'it' and", id="a mistake"),
        pytest.param("${a} = concat('it', \"'\", 's \"x\"')", id="both sorts of quotes"),
    ],
)
def test_what_rows_cannot_say(written):
    assert from_expression(written) is None


def test_words_with_both_sorts_of_quotes_are_kept():
    said = 'it\'s "so"'
    condition = parse(to_expression([Row("other", "is", said)]))
    assert condition.truth(Scope({"other": said}.get, today=date(2026, 3, 5), now=datetime(2026, 3, 5)))


_WORDS = st.text(alphabet="abc油'\" ，（", max_size=5).filter(lambda words: words and not {"'", '"'} <= set(words))
_VALUES = {
    "is": st.one_of(_WORDS, st.integers(-99, 99).map(float)),
    "is_not": st.one_of(_WORDS, st.integers(-99, 99).map(float)),
    "chosen": _WORDS,
    "not_chosen": _WORDS,
    "contains": _WORDS,
    "answered": st.just(""),
    "not_answered": st.just(""),
}
_NUMBER = st.one_of(st.integers(0, 99).map(float), st.dates())
_ROWS = st.sampled_from(get_args(Operator)).flatmap(
    lambda operator: st.builds(Row, st.sampled_from("abc"), st.just(operator), _VALUES.get(operator, _NUMBER))
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_ROWS, min_size=2, max_size=4), st.sampled_from(["and", "or"]))
def test_any_rows_come_back(rows, joined):
    written = to_expression(rows, joined)
    found = from_expression(written)
    assert found is not None
    assert found.joined == joined
    answers = [{"a": a, "b": b} for a in ("", "a", "1", 7.0, ["a", "b"]) for b in ("", "b c", 3.0)]
    for answer in answers:
        scope = Scope(answer.get, today=date(2026, 3, 5), now=datetime(2026, 3, 5))
        assert parse(to_expression(*found)).truth(scope) is parse(written).truth(scope)
    if not any(row.operator == "answered" for row in rows):
        assert found.rows == tuple(rows)


def test_real_conditions_as_rows_mean_the_same():
    found = 0
    for column, _, written in real_expressions():
        conditions = from_expression(written) if "relevant" in column else None
        if conditions is None:
            continue
        found += 1
        names = sorted(parse(written).names)
        for answer in ("", "yes", "no", "other", 1.0, 5.0):
            scope = Scope(dict.fromkeys(names, answer).get, today=date(2026, 3, 5), now=datetime(2026, 3, 5))
            assert parse(to_expression(*conditions)).truth(scope) is parse(written).truth(scope)
    assert found > 600


def test_every_type_of_item_has_its_operators():
    silent = {"group", "repeat", "page", "note", "figure"}
    assert set(OPERATORS_OF) == set(get_args(ItemType)) - silent
    assert set(OPERATORS) == set(get_args(Operator))
    assert all(set(operators) <= set(OPERATORS) for operators in OPERATORS_OF.values())


@pytest.mark.parametrize(
    ("written", "zh", "en"),
    [
        pytest.param("${overall} <= 6", "若“总体满意度”小于等于 6", "if “Overall” is at most 6", id="at most"),
        pytest.param("6 > ${overall}", "若“总体满意度”小于 6", "if “Overall” is less than 6", id="turned round"),
        pytest.param(
            "${overall} != '' and ${overall} <= 6",
            "若“总体满意度”小于等于 6",
            "if “Overall” is at most 6",
            id="answered goes without saying",
        ),
        pytest.param("${overall} != ''", "若“总体满意度”已回答", "if “Overall” is answered", id="answered"),
        pytest.param("${overall} = ''", "若“总体满意度”没有回答", "if “Overall” is not answered", id="not answered"),
        pytest.param("${overall} = 5", "若“总体满意度”等于 5", "if “Overall” is 5", id="a number"),
        pytest.param(
            "${overall} > -1", "若“总体满意度”大于 -1", "if “Overall” is more than -1", id="a number below zero"
        ),
        pytest.param(
            "${overall} = 10", "若“总体满意度”是“非常满意”", "if “Overall” is “Delighted”", id="a number with words"
        ),
        pytest.param("${why} = 'price'", "若“不满原因”是“价格贵”", "if “What was wrong” is “Too dear”", id="a choice"),
        pytest.param(
            "${why} != '' and ${why} != 'price'",
            "若“不满原因”不是“价格贵”",
            "if “What was wrong” is not “Too dear”",
            id="not a choice",
        ),
        pytest.param(
            "not(${why} = 'price')",
            "若“不满原因”不是“价格贵”",
            "if “What was wrong” is not “Too dear”",
            id="not in front",
        ),
        pytest.param("${reached} = 'yes'", "若“是否接通”是“是”", "if “Reached” is “Yes”", id="yes"),
        pytest.param("${reached}", "若“是否接通”为“是”", "if “Reached” is yes", id="a yes or no alone"),
        pytest.param(
            "selected(${why}, 'price')",
            "若“不满原因”选了“价格贵”",
            "if “What was wrong” includes “Too dear”",
            id="chosen",
        ),
        pytest.param(
            "not(selected(${why}, 'far'))",
            "若“不满原因”没有选“距离远”",
            "if “What was wrong” does not include “Too far”",
            id="not chosen",
        ),
        pytest.param("contains(${other}, '油')", "若“其他”含有“油”", "if “Other” contains “油”", id="contains"),
        pytest.param(
            "${overall} <= 6 or ${nps} <= 6",
            "若“总体满意度”小于等于 6，或者“推荐意愿”小于等于 6",
            "if “Overall” is at most 6 or “Would recommend” is at most 6",
            id="any of two",
        ),
        pytest.param(
            "${overall} <= 6 and (${nps} > 8 or ${why} = 'far')",
            "若“总体满意度”小于等于 6，并且（“推荐意愿”大于 8，或者“不满原因”是“距离远”）",
            "if “Overall” is at most 6 and (“Would recommend” is more than 8 or “What was wrong” is “Too far”)",
            id="any within all",
        ),
        pytest.param(
            "not(${overall} <= 6 and ${nps} <= 6)",
            "若并非（“总体满意度”小于等于 6，并且“推荐意愿”小于等于 6）",
            "if not (“Overall” is at most 6 and “Would recommend” is at most 6)",
            id="not both",
        ),
        pytest.param(
            "${callback} >= today()", "若“回电日期”不早于今天", "if “Call back on” is not before today", id="today"
        ),
        pytest.param(
            "${callback} < date('2026-03-05')",
            "若“回电日期”早于 2026-03-05",
            "if “Call back on” is before 2026-03-05",
            id="a day",
        ),
        pytest.param(". >= 18", "若本题的回答大于等于 18", "if this answer is at least 18", id="the question itself"),
        pytest.param(
            "count-selected(${why}) > 1",
            "若“不满原因”选中的项数大于 1",
            "if the number chosen in “What was wrong” is more than 1",
            id="how many",
        ),
        pytest.param(
            "string-length(.) <= 5",
            "若本题的回答的字数小于等于 5",
            "if the number of characters in this answer is at most 5",
            id="how long",
        ),
        pytest.param(
            "${overall} > ${nps}",
            "若“总体满意度”大于“推荐意愿”",
            "if “Overall” is more than “Would recommend”",
            id="two questions",
        ),
        pytest.param(
            "${overall} = ${nps}",
            "若“总体满意度”是“推荐意愿”",
            "if “Overall” is “Would recommend”",
            id="two questions the same",
        ),
        pytest.param(
            "${overall} + ${nps} * 2 > 5",
            "若“总体满意度” + “推荐意愿” × 2 大于 5",
            "if “Overall” + “Would recommend” × 2 is more than 5",
            id="a sum",
        ),
        pytest.param("true()", "始终", "always", id="always"),
        pytest.param("false()", "从不", "never", id="never"),
        pytest.param("${unknown} = 1", "若“unknown”等于 1", "if “unknown” is 1", id="a question without words"),
        pytest.param(
            "regex(${other}, 'a+') and ${overall}>1",
            "若符合条件：regex(“其他”, 'a+') and “总体满意度”>1",
            "if this holds: regex(“Other”, 'a+') and “Overall”>1",
            id="more than words can say",
        ),
        pytest.param(
            "../overall mod 2 = 0",
            "若符合条件：../overall mod 2 = 0",
            "if this holds: ../overall mod 2 = 0",
            id="a path in what words cannot say",
        ),
        pytest.param(
            "if(${overall} = 1, 1, 0)",
            "若符合条件：if(“总体满意度” = 1, 1, 0)",
            "if this holds: if(“Overall” = 1, 1, 0)",
            id="a function no sentence has",
        ),
    ],
)
def test_in_words(written, zh, en):
    said = in_words(written, LABELS, CHOICES)
    assert said.to("zh") == zh
    assert said.to("en") == en
    assert in_words(parse(written), LABELS, CHOICES) == said


def test_every_real_condition_can_be_said():
    for _, _, written in real_expressions():
        try:
            read = parse(written)
        except ExpressionProblem:
            continue
        assert in_words(read, {}).to("zh")
