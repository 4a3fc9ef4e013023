"""The expression language: what is read, what comes out, what is refused and in which words."""

# ruff: noqa: DTZ001 -- a store's clock; answers carry no zone
from __future__ import annotations

import math
import subprocess
import sys
import time
from datetime import date, datetime
from datetime import time as datetime_time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text import Text
from surveys.engine.expressions import ExpressionProblem, Scope, is_empty, number, parse, text
from surveys.engine.expressions.functions.function import Run
from tests.surveys.engine.corpus import real_expressions

TODAY, NOW = date(2026, 3, 5), datetime(2026, 3, 5, 9, 30)
ANSWERS = {
    "overall": 6,
    "nps": 9.5,
    "name": "李小明",
    "empty": None,
    "blank": "",
    "why": ["price", "far"],
    "words": "price far",
    "day": date(2026, 3, 1),
    "day_text": "2026-03-01",
    "yes": True,
    "no": False,
    "cost": Decimal("12.30"),
    "_subject.customer_name": "王",
    "总体": 3,
    "ages": [30.0, 5.0, 12.0],
    "gaps": [1.0, None, 3.0],
    "members": [{}, {}, {}],
    "nested": [[1, 2], [3]],
}


def scope(**more) -> Scope:
    return Scope(ANSWERS.get, **{"today": TODAY, "now": NOW, **more})


def value(written: str, **more) -> object:
    return parse(written).evaluate(scope(**more))


def told(written: str) -> ExpressionProblem:
    with pytest.raises(ExpressionProblem) as raised:
        parse(written)
    return raised.value


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("${overall} <= 6 and selected(${why}, 'price')", True, id="what most forms ask"),
        pytest.param("${empty} <= 6", False, id="an empty number is not at most anything"),
        pytest.param("${empty} != 'a'", True, id="an empty answer is not a"),
        pytest.param("${empty} = ''", True, id="nothing was answered"),
        pytest.param("${overall} != ''", True, id="a number was answered"),
        pytest.param("${day} != ''", True, id="a date was answered"),
        pytest.param("${no} != ''", True, id="no was answered"),
        pytest.param("${yes} = 'yes' and ${no} = 'n'", True, id="yes and no as forms write them"),
        pytest.param("'y' = ${yes}", True, id="yes and no the other way round"),
        pytest.param("${yes} = true() and ${no} = false()", True, id="yes and no as truths"),
        pytest.param("${nope} = ''", True, id="a question that was never asked"),
        pytest.param("${empty} + 1 = ${empty} + 1", False, id="no number equals nothing, not even itself"),
        pytest.param("coalesce(${empty}, 0) + 1", 1.0, id="nothing counted as zero"),
        pytest.param("${cost} * 10", 123.0, id="money"),
        pytest.param("${overall} = '6'", True, id="a number and figures in quotes"),
        pytest.param("${why} = 'price far'", True, id="choices side by side"),
        pytest.param("${day} < today()", True, id="a day gone by"),
        pytest.param("${day_text} < today() and ${day_text} = ${day}", True, id="a day kept as words"),
        pytest.param("today() - ${day}", 4.0, id="days between"),
        pytest.param("'09:30' > '08:00'", True, id="times of the day"),
        pytest.param("../overall = 6", True, id="a path to the question beside"),
        pytest.param("current()/../overall = 6", True, id="a path from here"),
        pytest.param("${_subject.customer_name} = '王'", True, id="what the system knows of the customer"),
        pytest.param("${总体} = 3", True, id="a Chinese name"),
        pytest.param("${ overall } = 6", True, id="spaces within the braces"),
        pytest.param("TRUE and not(FALSE) and null = ''", True, id="true, false and null as words"),
        pytest.param("${overall}=6 AND ${nps}>9 Or 0", True, id="capital letters"),
        pytest.param("${overall}=6and${nps}>9", True, id="no spaces"),
        pytest.param("${overall} ≤ 6 and ${overall} ≠ 7 and 6 ÷ 3 = 2", True, id="signs of arithmetic"),
        pytest.param("- - 3 = 3 and -(2) < 0", True, id="minus signs"),
        pytest.param(".5 + 1.", 1.5, id="points at the edge of a number"),
        pytest.param("5 div 0", math.inf, id="divided by zero"),
        pytest.param("-5 div 0", -math.inf, id="less than nothing divided by zero"),
        pytest.param("2 - 1 - 1", 0.0, id="from left to right"),
        pytest.param("${last-saved#overall} = ''", True, id="nothing saved before"),
    ],
)
def test_value(written, expected):
    assert value(written) == expected


def test_what_lies_around_an_answer():
    assert value(". >= 18", own=20)
    assert not value(". >= 18", own=None)
    assert value("group = ${why_one} or group='price'", row={"group": "price"})
    assert value("label::English != ''", row={"label::English": "Red"})
    assert not value("group != ''", row={})
    assert value("${last-saved#street} = 'Main'", last_saved={"street": "Main"}.get)


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("${name} = ‘李小明’", id="curly quotes"),
        pytest.param("${name} = ’李小明'", id="a word processor's first quote, a keyboard's last"),
        pytest.param("${name} = “李小明”", id="double curly quotes"),
        pytest.param("（${name}＝'李小明'）　and\u00a0${overall}＜＝６", id="full-width signs"),
        pytest.param("selected（${why}，'far'）", id="Chinese brackets and comma"),
        pytest.param("＄｛name｝ = '李小明'", id="full-width braces"),
        pytest.param("${name}=‘李小明’ and ${overall}='6’", id="quotes that pair only when any may close"),
    ],
)
def test_signs_of_other_keyboards_are_understood(written):
    assert value(written) is True


@pytest.mark.parametrize("kept", ["（一）", "１２", "don’t", "a，b", "“x”", "＝"])
def test_signs_inside_quotes_stay_as_they_are(kept):
    assert value(f"'{kept}'") == kept
    assert value(f'"{kept}"') == kept


def test_what_an_expression_asks_for():
    read = parse("selected(${why}, group) and . > ${last-saved#old} and ../beside = 1")
    assert read.names == {"why", "old", "beside"}
    assert read.columns == {"group"}
    assert read.uses_self
    assert not parse("${a} = '.'").uses_self
    assert parse("${a} = 1") is parse("${a} = 1")
    assert read.text == "selected(${why}, group) and . > ${last-saved#old} and ../beside = 1"
    assert parse("jr:choice-name(${a}, '${b}')").names == {"a", "b"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("${a}  <= 6 AND\n ${ a } = 'a'", "${x}  <= 6 AND\n ${ x } = 'a'", id="spaces and words stay"),
        pytest.param("${aa} = ${a}", "${aa} = ${x}", id="longer names stay"),
        pytest.param("../a = ${last-saved#a}", "../x = ${last-saved#x}", id="paths and what was saved"),
        pytest.param("${b}＝‘${a}’ and a = ${a}", "${y}＝‘${a}’ and a = ${x}", id="quotes and columns stay"),
        pytest.param(
            "jr:choice-name(${a}, '${a}')",
            "jr:choice-name(${x}, '${x}')",
            id="the name that a function wants in quotes",
        ),
        pytest.param("${a.b} = ${a}", "${a.b} = ${x}", id="dotted names are names of their own"),
        pytest.param("${last-saved#last-saved} = 1", "${last-saved#z} = 1", id="a question called last-saved"),
    ],
)
def test_renamed(before, after):
    assert parse(before).renamed({"a": "x", "b": "y", "last-saved": "z"}) == after


@pytest.mark.parametrize(
    ("written", "position", "zh", "en"),
    [
        pytest.param("", 0, "还没有写公式", "There is no expression yet", id="nothing"),
        pytest.param("${a} ==  3", 5, "“等于”只写一个 =", "Write one =", id="two equals signs"),
        pytest.param("${a} <> 3", 5, "“不等于”写作 !=", "Write != for", id="another language's is not"),
        pytest.param("${a} =< 3", 5, "“小于等于”写作 <=", "Write <=", id="turned round"),
        pytest.param("${a} && 1", 5, "“并且”写作 and", "Write and", id="a programmer's and"),
        pytest.param("${a} || 1", 5, "“或者”写作 or", "Write or", id="a programmer's or"),
        pytest.param("!${a}", 0, "not(…)", "not(…)", id="a programmer's not"),
        pytest.param("${a} / 2", 5, "除法请写 div", "to divide, ${a} div 2", id="a slash"),
        pytest.param("/data/x = 1", 0, "不用斜杠路径", "Paths with slashes", id="a path"),
        pytest.param("x[1]", 1, "方括号", "Square brackets", id="square brackets"),
        pytest.param("${a} % 2", 5, "mod", "mod", id="a percent sign"),
        pytest.param("${a", 0, "大括号两边都要有", "both braces", id="a brace missing"),
        pytest.param("1 +", 3, "末尾还没有完：这里要有一个值", "ends too early: A value", id="nothing after plus"),
        pytest.param("= 3", 0, "这里要有一个值", "A value is expected", id="nothing before equals"),
        pytest.param("(1", 2, "缺一个右括号", "closing bracket", id="a bracket that stays open"),
        pytest.param("${a} ${b}", 5, "and、or", "such as and, or", id="two values side by side"),
        pytest.param("selected(${a} 'x')", 14, "要有逗号", "A comma", id="a comma missing"),
        pytest.param("${a} = 'x", 7, "引号没有配对", "A quote opens here", id="a quote that stays open"),
        pytest.param("..", 0, "position(..)", "position(..)", id="two dots alone"),
        pytest.param("1 + selectd(${a}, 'x')", 4, "是不是 selected()", "Is it selected()?", id="a slip in a function"),
        pytest.param("Selected(${a}, 'x')", 0, "是不是 selected()", "Is it selected()?", id="a function in capitals"),
        pytest.param(
            "xyzzy(1)", 0, "没有 xyzzy() 这个函数", "There is no function xyzzy()", id="a function nobody knows"
        ),
        pytest.param("if(1, 2)", 0, "if() 要 3 个值，现在有 2 个", "3 expected, 2 found", id="a value missing"),
        pytest.param("round(1, 2, 3)", 0, "要 1 到 2 个值", "1 to 2 expected", id="a value too many"),
        pytest.param("concat()", 0, "至少要 1 个值", "1 or more expected", id="no value at all"),
        pytest.param("if(1, pulldata('f', 'a'), 2)", 6, "要读另外的文件", "reads a file", id="another file"),
        pytest.param(
            "instance('f')/root/item[id=${a}]/b", 0, "要读另外的文件", "reads a file", id="another file's path"
        ),
        pytest.param("random()", 0, "每次算出来都不一样", "something else every time", id="chance"),
        pytest.param("wq:length(5)", 0, "别的软件", "another program", id="another program's function"),
        pytest.param("regex(., '(?=a)b')", 0, "向前后看", "looking ahead", id="a pattern that looks ahead"),
        pytest.param("1" * 10_001, 10_000, "最长 10000 个字，现在有 10001 个", "at most 10000", id="too long"),
        pytest.param("(" * 61 + "1" + ")" * 61, 60, "最多套 60 层", "at most 60 deep", id="too deep"),
    ],
)
def test_told(written, position, zh, en):
    problem = told(written)
    assert problem.position == position
    assert zh in problem.text.to("zh")
    assert en in problem.text.to("en")
    assert "例如" in problem.text.to("zh") or "请" in problem.text.to("zh")


def test_it_shows_what_it_is():
    assert repr(parse("${a} = 1")) == "Expression('${a} = 1')"


def test_answers_of_any_sort_are_taken():
    answers = {"pair": ("a", "b"), "time": datetime_time(9, 30), "other": Text(zh="甲", en="A")}
    around = Scope(answers.get, today=TODAY, now=NOW)
    assert parse("concat(${pair}, '|', ${time}, '|', ${other})").evaluate(around) == "a b|09:30:00|甲"


def test_the_place_is_quoted():
    assert (
        told("${overall} <= 6 and ${nps} => 6 or ${why} = ''")
        .text.to("zh")
        .startswith("第 28 个字“=> 6 or ${why} =…”处：")
    )


def test_real_expressions_parse():
    rows = real_expressions()
    refused = {}
    for _, form, written in rows:
        try:
            read = parse(written)
        except ExpressionProblem as problem:
            refused[form, written] = problem.text.to("en")
        else:
            assert read.renamed({name: name for name in read.names}) == written
            read.evaluate(scope(own="1"))
    assert len(rows) == 1038
    assert len(rows) - len(refused) == 1027
    assert all(words in told for (_, written), told in refused.items() for words in _reason(written))


def _reason(written: str) -> list[str]:
    if "instance(" in written or "pulldata(" in written:
        return ["not"] if written.startswith("jr:itext") else ["reads a file"]
    return ["another program"] if written.startswith("wq:") else ["quote opens"]


@pytest.mark.parametrize("joined", ["or", "and", "+", "="])
def test_a_thousand_terms_in_a_row(joined):
    written = f" {joined} ".join(["1"] * 1_000)
    assert parse(written).truth(scope()) is (joined != "=" or True)


def test_sixty_brackets_are_not_too_many():
    assert value("(" * 60 + "1" + ")" * 60) == 1.0
    assert value("not(" * 60 + "1" + ")" * 60) is True
    assert value("- " * 2_000 + "1") == 1.0


def test_an_expression_cannot_run_on():
    long_answer = "a " * 500_000
    written = " or ".join(["selected(${long}, 'b')"] * 380)
    begun = time.process_time()
    with pytest.raises(ExpressionProblem) as raised:
        parse(written).evaluate(Scope(lambda _: long_answer, today=TODAY, now=NOW))
    assert "步数太多" in raised.value.text.to("zh")
    assert time.process_time() - begun < 3


def test_steps_are_counted_anew_each_time():
    read = parse("string-length(${name}) > 0")
    assert all(read.truth(scope()) for _ in range(1_000))
    run = Run(scope(), budget=2)
    run.spend(2)
    with pytest.raises(ExpressionProblem):
        run.spend(1)


def test_thousands_in_a_second():
    read = parse("${overall} <= 6 and selected(${why}, 'price') and coalesce(${empty}, 0) + 1 > 0")
    around = scope()
    begun = time.process_time()
    for _ in range(5_000):
        read.truth(around)
    assert time.process_time() - begun < 1


def test_nothing_slow_is_loaded_before_the_first_expression():
    script = "import sys, surveys.engine.expressions, surveys.engine.conditions; print('lark' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="${}a b'\"“’()（），.,<=>!+-*/0123456789andorifselected#[]:\n％＝", max_size=60))
def test_any_text_is_read_or_refused_in_words(written):
    try:
        read = parse(written)
    except ExpressionProblem as problem:
        position, said = problem.position, problem.text.words
    else:
        position, said = 0, {"written": read.renamed({})}
        read.evaluate(scope())
    assert 0 <= position <= len(written)
    assert said.get("written", written) == written
    assert all(said.values()) or not written


@pytest.mark.parametrize(
    ("raw", "written", "figure", "empty"),
    [
        (None, "", math.nan, True),
        ("", "", math.nan, True),
        ([], "", math.nan, True),
        (math.nan, "NaN", math.nan, True),
        (0, "0", 0.0, False),
        (-0.0, "0", 0.0, False),
        (1e21, "1000000000000000000000", 1e21, False),
        (1e-7, "0.0000001", 1e-7, False),
        (-math.inf, "-Infinity", -math.inf, False),
        (10**400, "Infinity", math.inf, False),
        (True, "true", 1.0, False),
        (Decimal("12.50"), "12.5", 12.5, False),
        (date(1970, 1, 2), "1970-01-02", 1.0, False),
        (datetime(1970, 1, 2, 12), "1970-01-02T12:00:00", 1.5, False),
        (["7"], "7", 7.0, False),
        (" 7 ", " 7 ", 7.0, False),
        ("1_000", "1_000", math.nan, False),
        ("１２", "１２", math.nan, False),
        ("2026-02-30", "2026-02-30", math.nan, False),
        ("25:00", "25:00", math.nan, False),
        ("9" * 500, "9" * 500, math.nan, False),
    ],
)
def test_conversions(raw, written, figure, empty):
    assert text(raw) == written
    assert number(raw) == figure or (math.isnan(number(raw)) and math.isnan(figure))
    assert is_empty(raw) is empty
