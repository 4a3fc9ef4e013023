"""Versions: what differs, what it does to answers, what may be published."""

from __future__ import annotations

import pytest

from surveys.engine.versions import check_publishable, difference, effect
from tests.surveys.engine.small_forms import choices, csi, form_of

MARK = {"id": "mark", "type": "scale", "scale": {"min": 1, "max": 10}, "label": {"zh": "打分", "en": "Mark"}}
WHY = {"id": "why", "type": "choice", "list": "l", "label": {"zh": "原因", "en": "Why"}}
SAID = {"id": "said", "type": "text", "label": {"zh": "原话", "en": "Words"}}
GRID = {
    "id": "g",
    "type": "grid",
    "scale": {"min": 1, "max": 5},
    "rows": [{"id": "r", "label": {"zh": "行", "en": "Row"}}],
}
LISTS = {"l": choices("far", "dear")}
SCORE = {"id": "s", "weights": {"one": 1}}
RATED = {**MARK, "factor": "one"}


def changes(old, new, **more):
    return [(c.kind, c.id, c.severity) for c in difference(old, new)]


def version(*items, number=1, lists=LISTS, **more):
    return form_of(*items, form={"id": "small", "title": "Small", "version": number}, lists=lists, **more)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param([MARK], [MARK], [], id="nothing"),
        pytest.param([MARK], [{**MARK, "label": {"zh": "分数", "en": "Mark"}}], [("words", "mark", "cosmetic")], id="words"),
        pytest.param([MARK], [MARK, SAID], [("added", "said", "data")], id="a new question"),
        pytest.param([MARK, SAID], [MARK], [("removed", "said", "data")], id="a question taken out"),
        pytest.param([MARK, SAID], [MARK, {**SAID, "retired": 2}], [("removed", "said", "data")], id="a question retired"),
        pytest.param([MARK, {**SAID, "retired": 2}], [MARK, SAID], [("added", "said", "data")], id="a retired question asked again"),
        pytest.param([SAID], [{**SAID, "type": "integer"}], [("type", "said", "refused")], id="another type"),
        pytest.param([SAID], [{**SAID, "type": "long_text"}], [], id="more room for the same words"),
        pytest.param([WHY], [{**WHY, "type": "choices"}], [("type", "why", "refused")], id="several instead of one"),
        pytest.param([MARK], [{**MARK, "scale": {"min": 1, "max": 5}}], [("scale", "mark", "refused")], id="another scale"),
        pytest.param([GRID], [{**GRID, "scale": {"min": 1, "max": 10}}], [("scale", "r", "refused")], id="another scale of a grid"),
        pytest.param([GRID], [{**GRID["rows"][0], "type": "scale", "scale": {"min": 1, "max": 5}}], [("moved", "r", "cosmetic"), ("removed", "g", "data")], id="a row that becomes a question with the same scale"),
        pytest.param([MARK], [{**MARK, "scale": {"na": True}}], [("limits", "mark", "data")], id="does not apply is offered"),
        pytest.param([MARK], [{**MARK, "scale": {"low": {"zh": "差", "en": "Bad"}}}], [("words", "mark", "cosmetic")], id="words at the end of a scale"),
        pytest.param([MARK, SAID], [SAID, MARK], [("moved", "mark", "cosmetic")], id="another order"),
        pytest.param([SAID], [{"id": "box", "type": "group", "items": [SAID]}], [("moved", "said", "cosmetic")], id="into a group"),
        pytest.param([SAID], [{"id": "box", "type": "repeat", "items": [SAID]}], [("added", "box", "data"), ("place", "said", "refused")], id="into a repeat"),
        pytest.param([SAID], [{**SAID, "relevant": "1 = 1"}], [("relevance", "said", "data")], id="when it is asked"),
        pytest.param([SAID], [{**SAID, "constraint": ". != ''"}], [("constraint", "said", "data")], id="what fits"),
        pytest.param([SAID], [{**SAID, "required": True}], [("required", "said", "data")], id="whether it is required"),
        pytest.param([WHY], [{**WHY, "filter": "name = 'far'"}], [("filter", "why", "data")], id="what it offers"),
        pytest.param([SAID], [{**SAID, "max_len": 5}], [("limits", "said", "data")], id="how long it may be"),
        pytest.param([SAID], [{**SAID, "default": "x"}], [("calculation", "said", "data")], id="what stands there first"),
        pytest.param([SAID], [{**SAID, "pii": True}], [("handling", "said", "cosmetic")], id="how it is handled"),
        pytest.param([{"id": "n", "type": "note"}], [{"id": "n", "type": "group"}], [("layout", "n", "cosmetic")], id="a note that becomes a group"),
        pytest.param([{"id": "c", "type": "calculation", "expr": "1"}], [{"id": "c", "type": "calculation", "expr": "2"}], [("calculation", "c", "data")], id="how it is worked out"),
        pytest.param([{"id": "c", "type": "calculation", "expr": "1"}], [{"id": "c", "type": "calculation", "expr": "1", "value": "decimal"}], [("type", "c", "refused")], id="what a calculation gives"),
        pytest.param([{"id": "c", "type": "relation", "to": "visit"}], [{"id": "c", "type": "relation", "to": "customer"}], [("type", "c", "refused")], id="what it relates to"),
    ],
)  # fmt: skip
def test_a_difference_is_told(old, new, found):
    assert changes(version(*old), version(*new)) == found


@pytest.mark.parametrize(
    ("values", "found"),
    [
        pytest.param(choices("far", "dear"), [], id="nothing"),
        pytest.param(choices("dear", "far"), [], id="another order"),
        pytest.param(choices("far"), ["choice_removed"], id="one taken out"),
        pytest.param(choices("far", "dear", dear={"retired": 2}), ["choice_removed"], id="one retired"),
        pytest.param(choices("far", "dear", "slow"), ["choice_added"], id="one more"),
        pytest.param(choices("far", "dear", dear={"label": "Costly"}), ["choice_words"], id="other words"),
    ],
)
def test_a_difference_in_the_choices_is_told(values, found):
    assert [change.kind for change in difference(version(WHY), version(WHY, lists={"l": values}))] == found


@pytest.mark.parametrize(
    ("items", "score", "kinds"),
    [
        pytest.param([RATED], {**SCORE}, [], id="nothing"),
        pytest.param([RATED], {**SCORE, "weights": {"one": 2}}, ["weights"], id="weights"),
        pytest.param([RATED], {**SCORE, "missing": "void"}, ["weights"], id="what a gap does"),
        pytest.param([RATED, {**MARK, "id": "two", "factor": "one"}], {**SCORE}, ["added", "weights"], id="one more question that counts"),
        pytest.param([RATED], {**SCORE, "bands": [{"from": 0, "id": "low"}]}, ["words"], id="bands"),
        pytest.param([{**RATED, "reverse": True}], {**SCORE}, ["weights"], id="turned round"),
    ],
)  # fmt: skip
def test_a_difference_in_the_score_is_told(items, score, kinds):
    assert [change.kind for change in difference(version(RATED, score=SCORE), version(*items, score=score))] == kinds


def test_the_sentences():
    told = difference(version(MARK, SAID), version({**MARK, "scale": {"max": 5}}))
    assert [str(change.text) for change in told] == [
        "“打分”（mark）的分数从 1–10 改成 1–5，新旧不能放在一起比；请另起一个名称，例如 mark_2",
        "“原话”（said）不再问，旧的回答保留，仍会导出",
    ]


def test_the_effect_on_answers_in_both_languages():
    told = difference(
        version(MARK, SAID, WHY), version({**MARK, "scale": {"max": 5}}, WHY, lists={"l": choices("far")})
    )
    counts = {"mark": 3, "said": 1, "why:dear": 12}
    said = [(text.to("zh"), text.to("en")) for text in effect(told, counts)]
    assert said == [
        (
            "“打分”会有 3 份回答失去内容：原来的分数对不上新的",
            "3 answers to “Mark” would lose a value: the old steps do not fit the new ones",
        ),
        (
            "已有 12 份回答选了“DEAR”：都会保留，新版不再列出",
            "12 answers chose “DEAR” and keep it; the new version no longer offers it",
        ),
        ("“原话”已有 1 份回答：都会保留，新版不再问", "1 answer to “Words” is kept; the new version no longer asks it"),
    ]
    assert effect(told, lambda _: 0) == []


def refusals(old, new, *earlier):
    return [problem.text.to("en") for problem in check_publishable(old, new, earlier)]


def test_the_first_version_may_be_published():
    assert refusals(None, version(MARK)) == []


@pytest.mark.parametrize(("number", "refused"), [(1, True), (2, True), (3, False)])
def test_the_version_rises(number, refused):
    assert bool(refusals(version(MARK, number=2), version(MARK, number=number))) == refused


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        pytest.param([SAID], [{**SAID, "type": "integer"}], "changed from text to integer", id="another type"),
        pytest.param([MARK], [{**MARK, "scale": {"max": 5}}], "went from 1–10 to 1–5", id="another scale"),
        pytest.param([{**SAID, "retired": 1}], [{**SAID, "label": "Something else"}], "once was another question (Words)", id="a retired id for something else"),
        pytest.param([{**SAID, "retired": 1}], [SAID], "", id="a retired question asked again"),
        pytest.param([SAID], [MARK], "", id="out with one, in with another"),
    ],
)  # fmt: skip
def test_an_id_is_never_used_for_something_else(old, new, sentence):
    found = refusals(version(*old), version(*new, number=2))
    assert (sentence in found[0] and len(found) == 1) if sentence else found == []


def test_an_id_that_was_taken_out_long_ago_is_not_free():
    first, second = version(MARK, SAID), version(MARK, number=2)
    assert (
        "changed from text to integer"
        in refusals(second, version(MARK, {**SAID, "type": "integer"}, number=3), first)[0]
    )
    assert "once was another question" in refusals(second, version(MARK, {**SAID, "label": "Name"}, number=3), first)[0]
    assert refusals(second, version(MARK, SAID, number=3), first) == []


def test_a_refusal_offers_a_free_id_and_says_where():
    [problem] = check_publishable(
        version(SAID), version({**SAID, "type": "integer"}, {**SAID, "id": "said_2"}, number=2)
    )
    assert (problem.path, problem.near) == (("items", "said"), "said_3")


def test_another_form_or_subject_is_no_new_version():
    other = form_of(MARK, form={"id": "other", "title": "Other", "version": 2})
    assert "This is another form" in refusals(version(MARK), other)[0]
    about = form_of(MARK, form={"id": "small", "title": "Small", "version": 2, "subject": "visit"})
    assert "The form was about a none" in refusals(version(MARK), about)[0]


def test_the_head_and_the_statistics_are_words():
    stats = [{"q": "mark", "as": ["hist"]}]
    titled = form_of(MARK, form={"id": "small", "title": "Tiny"}, lists=LISTS, stats=stats)
    assert changes(version(MARK), titled) == [("head", "", "cosmetic"), ("statistics", "", "cosmetic")]


def test_a_repeat_cannot_become_a_group():
    held = {"id": "box", "items": [SAID]}
    found = changes(version({**held, "type": "repeat"}), version({**held, "type": "group"}))
    assert ("type", "box", "refused") in found
    assert ("place", "said", "refused") in found


def test_a_form_is_no_different_from_itself():
    assert difference(csi(), csi()) == []
