"""Reading definitions: every mistake at once, each with its place, its line and the nearest right name."""

from __future__ import annotations

import json

import pytest

from surveys.engine.known import Known
from surveys.engine.problems import DefinitionRefused
from surveys.engine.reading import examine_form, examine_programme, read_form, read_programme
from tests.surveys.engine.small_forms import CSI, csi

PROGRAMME = """
schema: programme/1
programme: {id: after_visit, form: csi, title: {zh: 回访, en: Calls}}
who: {from: visit, share: 0.4}
alerts: [{id: hot, when: "${low}", escalate: [{hours: 48, to: manager}]}]
"""


def problems(text, **known):
    return [
        (p.severity, p.place, p.line, p.sentence.to("en"), p.near) for p in examine_form(text, Known(**known)).problems
    ]


def test_a_right_form_is_read_without_a_word():
    assert problems(CSI) == []
    form = read_form(CSI)
    assert (form.id, form.version, list(form.asked)[:3]) == ("csi", 1, ["reached", "f_quality", "f_facility"])


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(CSI.encode(), id="bytes"),
        pytest.param(b"\xef\xbb\xbf" + CSI.encode(), id="bytes with a mark in front"),
        pytest.param(CSI.encode("gb18030"), id="as an older Windows writes it"),
        pytest.param(json.dumps(csi().as_json()), id="JSON"),
        pytest.param(csi().as_json(), id="plain data"),
        pytest.param(CSI + "\n---\n" + PROGRAMME, id="with a programme after it"),
        pytest.param(PROGRAMME + "\n---\n" + CSI, id="with a programme before it"),
    ],
)
def test_the_same_form_however_it_comes(source):
    assert read_form(source).as_json() == csi().as_json()


def test_what_is_stored_reads_back_equal():
    assert read_form(csi().as_json()) == csi()


def test_plain_words_of_yaml_stay_words():
    form = read_form(
        """
form: {id: a, title: "5"}
lists: {l: [{v: no, label: {zh: 否, en: No}}, {v: 1, label: 1}, {v: on, label: {zh: 开, en: On}}]}
items:
  - {id: q, type: choice, list: l, label: {zh: 题, en: Question}}
  - {id: t, type: time, default: 12:30, label: {zh: 时间, en: Time}}
  - {id: d, type: date, default: 2026-01-01, label: {zh: 日期, en: Date}}
"""
    )
    assert [choice.v for choice in form.lists["l"]] == ["no", "1", "on"]
    assert [item.default for item in form.items[1:]] == ["12:30", "2026-01-01"]


@pytest.mark.parametrize(
    ("right", "wrong", "place", "line", "sentence", "near"),
    [
        pytest.param("${overall} != ''", "${overal} != ''", "items › marks › why › relevant", 32, "The form has no “overal”. Did you mean overall?", "overall", id="a name in a condition"),
        pytest.param("type: date, constraint", "type: dat, constraint", "items › marks › callback › type", 34, "“dat” is not a word for this. Did you mean date?", "date", id="a type"),
        pytest.param("list: dear,", "list: deer,", "items › marks › what_dear › list", 33, "There is no list “deer”. Did you mean dear?", "dear", id="a list"),
        pytest.param("max_select: 2", "max_selct: 2", "items › marks › why › max_selct", 32, "There is no word “max_selct” here. Did you mean max_select?", "max_select", id="a word"),
        pytest.param("version: 1", "version: one", "form › version", 3, "A whole number goes here, for example version: 2; found “one”", "", id="a number"),
        pytest.param("facility: 21", "facilty: 21", "score › weights › facilty", 38, "No question has the factor “facilty”. Did you mean facility?", "facility", id="a factor"),
        pytest.param("_subject.customer_name", "_subjct.customer_name", "items › hello › label", 13, "There is no name “_subjct.customer_name” given by the system. Did you mean _subject.customer_name?", "_subject.customer_name", id="a system's name in spoken words"),
        pytest.param("id: overall", "id: Overall Mark", "items › marks › Overall Mark › id", 31, "“Overall Mark” cannot be a name: it begins with a small letter and has only small letters, digits and underscores, for example overall_mark", "overall_mark", id="an id with capitals"),
        pytest.param("id: callback", "id: _callback", "items › marks › _callback › id", 34, "“_callback” begins with an underscore; such names are kept for the system. Please take another, for example callback", "callback", id="an id that is reserved"),
        pytest.param("{v: wait, label: {zh: 等得久", "{v: long wait, label: {zh: 等得久", "lists › reason › long wait › v", 8, "A choice's value has no spaces and is not empty; found “long wait”. For example v: long_wait", "long_wait", id="a value with a space"),
        pytest.param("title: {zh: 售后回访, en: Service call}", "title: {zh: [a]}", "form › title", 3, "Words for people are written in both languages, for example {zh: 满意度, en: Satisfaction}; found {…}", "", id="words that are none"),
        pytest.param("title: {zh: 售后回访, en: Service call}", "title: {zh: 售, self: x}", "form › title", 3, "Words for people are written in both languages, for example {zh: 满意度, en: Satisfaction}; found {…}", "", id="a language that is none"),
        pytest.param("title: {zh: 售后回访, en: Service call}, ", "", "form › title", 3, "“title” is missing. Please add it, for example title: {zh: 满意度, en: Satisfaction}", "", id="something missing"),
        pytest.param("min_answered: 3", "min_answered: 0", "score › min_answered", 39, "The number here should be ≥ 1; found 0. Please change it", "", id="a number too small"),
        pytest.param("id: what_dear, type", "id: what_dear, id: what_dear, type", "items › marks › what_dear › id", 33, "“id” is written twice (first in line 33) and only the later would count. Please delete one", "", id="a word written twice"),
    ],
)  # fmt: skip
def test_one_mistake_is_told_with_place_line_and_nearest_name(right, wrong, place, line, sentence, near):
    assert right in CSI
    place_en = f"Line {line}, {place}: {sentence}"
    assert ("error", place, line, place_en, near) in problems(CSI.replace(right, wrong, 1))


def test_every_mistake_at_once_in_the_order_of_the_text():
    wrong = (
        CSI.replace("${overall} != ''", "${overal} != ''")
        .replace("list: dear,", "list: deer,")
        .replace("version: 1", "version: x")
    )
    with pytest.raises(DefinitionRefused) as refused:
        read_form(wrong)
    assert [problem.line for problem in refused.value.problems if problem.severity == "error"] == [3, 32, 33]


def test_in_chinese():
    [problem] = examine_form(CSI.replace("${overall} != ''", "${overal} != ''")).problems
    assert (
        str(problem.sentence)
        == "第 32 行，items › marks › why › relevant：表里没有“overal”这个名称，是不是想写 overall？"
    )


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("", "Nothing is written here", id="nothing"),
        pytest.param("a: [1", "cannot be read from here on", id="a bracket that stays open"),
        pytest.param("a: 1\n b: 2", "cannot be read from here on", id="uneven indentation"),
        pytest.param("x: &a 1\ny: *a", "A * stands for another part", id="a part that stands for another"),
        pytest.param("- 1", "This is written as “word: value”", id="a list"),
        pytest.param(b"\xff\xfe\x00", "cannot be read as text", id="no text"),
        pytest.param("[" * 500, "too many levels", id="levels without end"),
        pytest.param("a: " + "x" * 2_000_001, "too long", id="without end"),
        pytest.param("!!python/object:os.system {}", "“form” is missing", id="a tag of a programming language"),
        pytest.param(
            {"form": 3, "items": {}},
            "This is written as “word: value”, for example form:",
            id="parts of the wrong shape",
        ),
    ],
)
def test_what_is_no_definition_is_refused_in_a_sentence(source, said):
    with pytest.raises(DefinitionRefused) as refused:
        read_form(source)
    assert any(said in problem.sentence.to("en") for problem in refused.value.problems)


def test_a_programme_is_read_and_checked_against_its_form():
    assert read_programme(PROGRAMME, forms={"csi": csi()}, posts={"clerk", "manager"}).id == "after_visit"
    with pytest.raises(DefinitionRefused) as refused:
        read_programme(PROGRAMME.replace("${low}", "${lo}"), forms={"csi": csi()})
    [problem] = refused.value.problems
    assert (problem.place, problem.line, problem.near) == ("alerts › hot › when", 5, "low")


def test_what_is_not_given_is_not_checked():
    assert examine_programme(PROGRAMME).problems == ()
    assert examine_form(CSI.replace("customer_name", "anything")).problems == ()


def test_figures_and_nouns_are_checked_when_they_are_given():
    text = CSI.replace("customer_name", "custmer_name")
    assert problems(text, nouns={"visit": ["customer_name"]})[0][4] == "_subject.customer_name"
    with pytest.raises(DefinitionRefused):
        read_form(text, nouns={"visit": ["customer_name"]})
