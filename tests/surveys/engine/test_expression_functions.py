"""Every function of the expression language: what goes in, what comes out."""

# ruff: noqa: DTZ001 -- a store's clock; answers carry no zone
from __future__ import annotations

import math
from datetime import date, datetime, time

import pytest

from surveys.engine.expressions import Scope, parse
from surveys.engine.expressions.functions.catalogue import FUNCTIONS

ANSWERS = {
    "none": None,
    "far": "price far",
    "list": ["price", "far"],
    "yes": True,
    "ages": [30.0, 5.0, 12.0],
    "gaps": [1.0, None, 3.0],
    "members": [{}, {}, {}],
    "nothing": [],
    "nested": [[1, 2], [3]],
    "clock": time(18, 0),
    "day": date(2026, 3, 5),
    "moment": datetime(2026, 3, 5, 9, 30),
}
NAN = math.nan
LABELS = {("why", "price"): "价格贵"}
CASES = {
    "if": [("if(1, 'a', 'b')", "a"), ("if('', 'a', 'b')", "b"), ("if(${none} > 1, 1, 2)", 2.0), ("if(true(), 1, pow('a', 'b'))", 1.0)],
    "coalesce": [("coalesce(${none}, 'b')", "b"), ("coalesce('a', 'b')", "a"), ("coalesce(${none}, '')", ""), ("coalesce(0, 5)", 0.0), ("coalesce('', '', 3)", 3.0)],
    "once": [("once('new')", "kept")],
    "not": [("not('')", True), ("not(1)", False), ("not(${none} > 0)", True)],
    "true": [("true()", True)],
    "false": [("false()", False)],
    "boolean": [("boolean('false')", True), ("boolean(0)", False), ("boolean(${none})", False), ("boolean(number('x'))", False), ("boolean(today())", True)],
    "boolean-from-string": [("boolean-from-string('true')", True), ("boolean-from-string('1')", True), ("boolean-from-string('yes')", False)],
    "selected": [("selected(${list}, 'far')", True), ("selected(${far}, 'fa')", False), ("selected(${none}, 'a')", False), ("selected(${yes}, 'yes')", True), ("selected(5, '5')", True), ("selected('a b', ' b ')", True)],
    "selected-at": [("selected-at(${list}, 0)", "price"), ("selected-at(${far}, 1)", "far"), ("selected-at(${far}, 2)", ""), ("selected-at(${far}, -1)", ""), ("selected-at(${far}, 'x')", "")],
    "count-selected": [("count-selected(${list})", 2.0), ("count-selected(' a  b ')", 2.0), ("count-selected(${none})", 0.0)],
    "checklist": [("checklist(1, 2, 'yes', 'no', 'yes')", True), ("checklist(-1, 1, 'yes', 'yes')", False), ("checklist(2, -1, 'yes', 'yes')", True), ("checklist(3, -1, 'yes')", False)],
    "weighted-checklist": [("weighted-checklist(3, 4, 'yes', 3, 'no', 9)", True), ("weighted-checklist(3, 4, 'yes', 3, 'yes', 9)", False), ("weighted-checklist(-1, -1, 'no', 1)", True)],
    "jr:choice-name": [("jr:choice-name('price', '${why}')", "价格贵"), ("jr:choice-name('', '${why}')", ""), ("jr:choice-name('price', concat('w', 'hy'))", "价格贵")],
    "string": [("string(7)", "7"), ("string(7.5)", "7.5"), ("string(true())", "true"), ("string(${list})", "price far"), ("string(${day})", "2026-03-05"), ("string(1 div 3)", "0.3333333333333333")],
    "concat": [("concat('a', 1, ${none}, true())", "a1true"), ("concat(${list})", "price far")],
    "join": [("join('、', 'a', 'b')", "a、b"), ("join('-', ${ages})", "30-5-12"), ("join(', ', ${nothing})", "")],
    "contains": [("contains('机油滤芯', '机油')", True), ("contains('a', '')", True), ("contains(${none}, 'a')", False)],
    "starts-with": [("starts-with('沪A12345', '沪')", True), ("starts-with('a', 'b')", False)],
    "ends-with": [("ends-with('沪AD12345', '5')", True), ("ends-with('a', 'b')", False)],
    "substr": [("substr('hello', 1, 3)", "el"), ("substr('hello', 2)", "llo"), ("substr('hello', -2)", "lo"), ("substr('hello', 9)", ""), ("substr('hello', 'x')", ""), ("substr('hello', 0, 'x')", "")],
    "substring": [("substring('hello', 2, 3)", "ell"), ("substring('hello', 0, 3)", "he"), ("substring('12345', 1.5, 2.6)", "234"), ("substring('hello', 4)", "lo"), ("substring('hello', 0 div 0)", "")],
    "substring-before": [("substring-before('2026-03', '-')", "2026"), ("substring-before('a', '-')", ""), ("substring-before('a', '')", "")],
    "substring-after": [("substring-after('2026-03', '-')", "03"), ("substring-after('a', '-')", ""), ("substring-after('a', '')", "a")],
    "translate": [("translate('bar', 'abc', 'ABC')", "BAr"), ("translate('--aaa--', 'abc-', 'ABC')", "AAA"), ("translate('aa', 'aa', 'xy')", "xx")],
    "string-length": [("string-length('回头客')", 3.0), ("string-length(${none})", 0.0), ("string-length()", 4.0)],
    "normalize-space": [("normalize-space('  a   b ')", "a b"), ("normalize-space()", "kept")],
    "upper-case": [("upper-case('ab')", "AB")],
    "lower-case": [("lower-case('AB')", "ab")],
    "regex": [("regex('13800000000', '1[0-9]{10}')", True), ("regex('x13800000000', '1[0-9]{10}')", False), ("regex('李', '^\\p{L}$')", True), ("regex('a', concat('(', ''))", False)],
    "number": [("number('7.5')", 7.5), ("number('x')", NAN), ("number(${none})", NAN), ("number(true())", 1.0), ("number('1970-01-11')", 10.0)],
    "int": [("int(7.9)", 7.0), ("int(-7.9)", -7.0), ("int('x')", NAN), ("int(1 div 0)", math.inf)],
    "floor": [("floor(-1.5)", -2.0), ("floor(1 div 0)", math.inf)],
    "ceiling": [("ceiling(1.2)", 2.0), ("ceiling(number(''))", NAN)],
    "round": [("round(2.5)", 3.0), ("round(-2.5)", -2.0), ("round(2.675, 2)", 2.68), ("round(1234, -2)", 1200.0), ("round('x')", NAN), ("round(1, 99)", 1.0), ("round(1, 1 div 0)", 1.0), ("round(1, 'x')", NAN), ("round(10000000000000000000)", 1e19)],
    "abs": [("abs(-3)", 3.0), ("abs(${none})", NAN)],
    "pow": [("pow(2, 3)", 8.0), ("pow(10, 999)", NAN), ("pow(-8, 0.5)", NAN), ("pow(0, -1)", NAN), ("pow(2, ${none})", NAN)],
    "sqrt": [("sqrt(9)", 3.0), ("sqrt(-1)", NAN)],
    "exp": [("exp(0)", 1.0), ("exp(1000)", NAN)],
    "exp10": [("exp10(2)", 100.0), ("exp10(999)", NAN)],
    "log": [("log(1)", 0.0), ("log(0)", NAN)],
    "log10": [("log10(1000)", 3.0), ("log10(-1)", NAN)],
    "sin": [("sin(0)", 0.0), ("sin(1 div 0)", NAN)],
    "cos": [("cos(0)", 1.0)],
    "tan": [("tan(0)", 0.0)],
    "asin": [("asin(1)", math.pi / 2), ("asin(2)", NAN)],
    "acos": [("acos(1)", 0.0), ("acos(2)", NAN)],
    "atan": [("atan(1)", math.pi / 4)],
    "atan2": [("atan2(1, 1)", math.pi / 4)],
    "pi": [("pi()", math.pi)],
    "min": [("min(3, 1, 2)", 1.0), ("min(${ages})", 5.0), ("min(${gaps})", NAN), ("min(${nothing})", NAN)],
    "max": [("max(3, 1, '20')", 20.0), ("max(${ages}, 99)", 99.0), ("max(1, '')", NAN), ("max(${nothing})", NAN)],
    "sum": [("sum(${ages})", 47.0), ("sum(0.1, 0.2, 0.3)", 0.6), ("sum(${gaps})", NAN), ("sum(${nothing})", 0.0), ("sum(1, 1 div 0)", math.inf)],
    "today": [("today()", date(2026, 3, 5)), ("date(today() + 7)", date(2026, 3, 12))],
    "now": [("now()", datetime(2026, 3, 5, 9, 30)), ("now() > today()", True)],
    "date": [("date('2026-03-05')", date(2026, 3, 5)), ("date(date('1915-01-01'))", date(1915, 1, 1)), ("date(1)", date(1970, 1, 2)), ("date('2026-03-05T09:30:00+08:00')", date(2026, 3, 5)), ("date(now())", date(2026, 3, 5)), ("date('x')", ""), ("date(1 div 0)", ""), ("date(99999999999)", ""), ("date('2026-02-30')", ""), ("date(true())", "")],
    "date-time": [("date-time('2026-03-05T09:30')", datetime(2026, 3, 5, 9, 30)), ("date-time(0.5)", datetime(1970, 1, 1, 12)), ("date-time(${day})", datetime(2026, 3, 5)), ("date-time('')", "")],
    "decimal-date-time": [("decimal-date-time('1970-01-02T12:00:00')", 1.5), ("decimal-date-time(${day}) = ${day}", True), ("decimal-date-time('x')", NAN)],
    "decimal-time": [("decimal-time('18:00')", 0.75), ("decimal-time('06:00:00.000+08:00')", 0.25), ("decimal-time(${clock})", 0.75), ("decimal-time('1970-01-02T12:00')", 0.5), ("decimal-time(${moment})", 9.5 / 24), ("decimal-time('24:61')", NAN)],
    "format-date": [("format-date(${day}, '%Y年%n月%e日')", "2026年3月5日"), ("format-date('2026-03-05', '%y/%m/%d %a %b')", "26/03/05 Thu Mar"), ("format-date('', '%Y')", ""), ("format-date(${day}, '100%% %q %')", "100% %q %")],
    "format-date-time": [("format-date-time(${moment}, '%H:%M:%S.%3 %h')", "09:30:00.000 9")],
    "position": [("position(..)", 2.0), ("position()", 2.0)],
    "count": [("count(${members})", 3.0), ("count(${nothing})", 0.0), ("count(${none})", 0.0), ("count(5)", 1.0)],
    "count-non-empty": [("count-non-empty(${gaps})", 2.0), ("count-non-empty('a', '', ${none})", 1.0)],
    "indexed-repeat": [("indexed-repeat(${ages}, ${members}, 2)", 5.0), ("indexed-repeat(${ages}, ${members}, 4)", ""), ("indexed-repeat(${ages}, ${members}, 'x')", ""), ("indexed-repeat(${nested}, ${members}, 1, ${nested}, 2)", 2.0), ("indexed-repeat(${ages}, ${members}, position(..) - 1)", 30.0)],
}  # fmt: skip


@pytest.mark.parametrize(
    ("written", "expected"), [pytest.param(*case, id=case[0]) for cases in CASES.values() for case in cases]
)
def test_function(written, expected):
    around = Scope(
        ANSWERS.get,
        own="kept",
        today=date(2026, 3, 5),
        now=datetime(2026, 3, 5, 9, 30),
        position=2,
        choice_name=lambda question, chosen: LABELS[question, chosen],
    )
    found = parse(written).evaluate(around)
    assert type(found) is type(expected)
    if isinstance(expected, float):
        assert math.isclose(found, expected) or (math.isnan(found) and math.isnan(expected))
    else:
        assert found == expected


def test_every_function_has_its_cases():
    assert set(CASES) == set(FUNCTIONS)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_example_of_a_function_can_be_read(name):
    assert parse(FUNCTIONS[name].example).text.startswith(f"{name}(")


def test_once_keeps_what_is_there_and_works_out_the_rest():
    around = {"today": date(2026, 3, 5), "now": datetime(2026, 3, 5)}
    assert parse("once(today())").evaluate(Scope(ANSWERS.get, **around)) == date(2026, 3, 5)


def test_inside_a_round_the_other_rounds_are_asked_for():
    around = Scope(
        {"age": 5.0}.get, today=date(2026, 3, 5), now=datetime(2026, 3, 5), every={"age": [30.0, 5.0]}.__getitem__
    )
    assert parse("indexed-repeat(${age}, ${members}, 1) - ${age}").evaluate(around) == 25.0


def test_without_labels_a_choice_names_itself():
    around = Scope(ANSWERS.get, today=date(2026, 3, 5), now=datetime(2026, 3, 5))
    assert parse("jr:choice-name('price', '${why}')").evaluate(around) == "price"
