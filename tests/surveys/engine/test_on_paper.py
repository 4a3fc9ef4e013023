"""On paper: numbers, and where somebody goes on after an answer, in words."""

from __future__ import annotations

import pytest

from surveys.engine.on_paper import OnPaper
from surveys.engine.reading import read_form

FORM = """
form: {{id: paper, title: {{zh: 表, en: Form}}, kind: record}}
lists: {{state: [
  {{v: good, label: {{zh: 好, en: Good}}}}, {{v: bad, label: {{zh: 差, en: Bad}}}}, {{v: gone, label: {{zh: 没了, en: Gone}}}}]}}
items:
  - {{id: opening, type: yes_no, channel: phone, label: {{zh: 愿意, en: Willing}}}}
  - {{id: first, type: {kind}, label: {{zh: 一, en: One}}}}
  - {{id: second, type: text, relevant: "{second}", label: {{zh: 二, en: Two}}}}
  - {{id: third, type: text, relevant: "{third}", label: {{zh: 三, en: Three}}}}
  - {{id: grid, type: grid, scale: {{min: 1, max: 5}}, label: {{zh: 四, en: Four}},
     rows: [{{id: a, label: {{zh: 甲, en: A}}}}, {{id: b, label: {{zh: 乙, en: B}}}}]}}
  - {{id: sum, type: calculation, value: decimal, expr: "1"}}
"""
LIST = "".join(FORM.format(kind="", second="", third="").splitlines(keepends=True)[2:4])
YES_NO, CHOICE, SCALE = "yes_no", "choice, list: state", "scale, scale: {min: 1, max: 10}"


def paper(kind=YES_NO, second="true()", third="true()"):
    words = FORM.format(kind=kind, second=second, third=third)
    return OnPaper(read_form(words if kind == CHOICE else words.replace(LIST, "")))


def said(paper):
    conditions = [paper.condition(name) for name in ("second", "third")]
    return [words.to("zh") for words in paper.goings("first")], [
        words.to("zh") if words else "" for words in conditions
    ]


@pytest.mark.parametrize(
    ("asked", "goings", "conditions"),
    [
        ((YES_NO, "${first} = 'y'", "${first} = 'y'"), ["答“否”请跳到第 4 题"], ["", ""]),
        ((YES_NO, "${first} = 'y'"), ["答“否”请跳到第 3 题"], ["", ""]),
        (
            (CHOICE, "${first} = 'bad'", "${first} != 'gone'"),
            ["答“好”请跳到第 3 题", "答“没了”请跳到第 4 题"],
            ["", ""],
        ),
        (
            (SCALE, "${first} <= 6", "${first} <= 3"),
            ["答 7 到 10 请跳到第 4 题"],
            ["", "仅当第 1 题小于等于 3 时，回答本题"],
        ),
        ((YES_NO, "${opening} != 'n'", "true()"), [], ["", ""]),
        (
            (YES_NO, "true()", "${first} = 'y' and ${second} = 'x'"),
            [],
            ["", "仅当第 1 题是“是”，并且第 2 题是“x”时，回答本题"],
        ),
        ((YES_NO, "true()", "${sum} > 3"), [], ["", "由店里决定是否要问"]),
    ],
    ids=[
        "two left out",
        "one left out",
        "each choice its own way",
        "a stretch of a scale",
        "what is only asked by phone decides nothing here",
        "two answers together are said at the question",
        "what only the system knows",
    ],
)
def test_an_answer_sends_past_what_it_leaves_out(asked, goings, conditions):
    assert said(paper(*asked)) == (goings, conditions)


def test_only_what_is_answered_by_hand_has_a_number():
    numbers = paper(CHOICE).all_numbers
    assert numbers == {"first": "1", "second": "2", "third": "3", "grid": "4", "a": "4a", "b": "4b"}


def test_where_everything_else_is_left_out_somebody_is_done():
    form = read_form("""
form: {id: short, title: {zh: 表, en: Form}, kind: record}
items:
  - {id: first, type: yes_no, label: {zh: 一, en: One}}
  - {id: more, type: group, relevant: "${first} = 'y'", label: {zh: 更多, en: More}, items: [
      {id: second, type: text, label: {zh: 二, en: Two}}]}
""")
    told = OnPaper(form)
    assert [words.words for words in told.goings("first")] == [{"zh": "答“否”到此结束", "en": "If “No”, you are done"}]
    assert told.condition("more") is None
