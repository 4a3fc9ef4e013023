"""Checks of a form's meaning: one mistake each, the sentence about it, and where."""

from __future__ import annotations

import pytest

from models.text import Text
from surveys.engine.carrying import CARRIES, NEEDS
from surveys.engine.checks import check_form
from surveys.engine.form import Item, ItemType
from surveys.engine.known import Known
from tests.surveys.engine.small_forms import choices, form_of

LISTS = {"l": choices("a", "b")}
SCALE = {"type": "scale", "scale": {}}
TEXT = {"type": "text"}


def told(*items, known=None, **more):
    """Give severity, path and English sentence of each problem."""
    return [(p.severity, p.path, p.text.to("en")) for p in check_form(form_of(*items, **more), known or Known())]


@pytest.mark.parametrize(
    ("items", "more", "severity", "path", "sentence"),
    [
        pytest.param([{"id": "a", **TEXT}, {"id": "a", **TEXT}], {}, "error", ("items", 1, "id"), "The id “a” is used twice", id="an id twice"),
        pytest.param([{"id": "a", **TEXT}, {"id": "g", "type": "grid", "scale": {}, "rows": [{"id": "a"}]}], {}, "error", ("items", 1, "rows", 0, "id"), "The id “a” is used twice", id="a row with the id of a question"),
        pytest.param([{"id": "a", **TEXT}, {"id": "g", "type": "group", "items": [{"id": "a", **TEXT}]}], {}, "error", ("items", 1, "items", 0, "id"), "The id “a” is used twice", id="the same id inside a group"),
        pytest.param([{"id": "a", "type": "choice", "list": "ll"}], {"lists": LISTS}, "error", ("items", 0, "list"), "There is no list “ll”. Did you mean l?", id="a list that is not there"),
        pytest.param([{"id": "a", "type": "choice", "list": "l", "default": "c"}], {"lists": LISTS}, "error", ("items", 0, "default"), "The default “c” is not among the choices", id="a default that cannot be chosen"),
        pytest.param([{"id": "a", **TEXT, "relevant": "${b} = 'x'"}], {}, "error", ("items", 0, "relevant"), "The form has no “b”", id="an unknown name"),
        pytest.param([{"id": "g", "type": "group", "items": [{"id": "a", **TEXT}]}, {"id": "b", **TEXT, "relevant": "${g} = 'x'"}], {}, "error", ("items", 1, "relevant"), "“g” is a group and has no answer of its own", id="a group has no answer"),
        pytest.param([{"id": "a", **TEXT}, {"id": "b", **TEXT, "relevant": "a = 'x'"}], {}, "error", ("items", 1, "relevant"), "with ${} around it, for example ${a}", id="a name without its brackets"),
        pytest.param([{"id": "b", **TEXT, "relevant": "${a} = "}, {"id": "a", **TEXT}], {}, "error", ("items", 0, "relevant"), "It ends too early", id="half an expression"),
        pytest.param([{"id": "b", **TEXT, "label": "您好${nam}"}, {"id": "name", **TEXT}], {}, "error", ("items", 0, "label"), "The form has no “nam”. Did you mean name?", id="a place in the words"),
        pytest.param([{"id": "b", **TEXT, "label": "您好${_subject.name}"}], {}, "error", ("items", 0, "label"), "about nothing in particular", id="a subject where there is none"),
        pytest.param([{"id": "a", **TEXT, "relevant": ". != ''"}], {}, "error", ("items", 0, "relevant"), "“a” reads itself", id="a condition on itself"),
        pytest.param([{"id": "a", **TEXT, "relevant": "${b} = 'x'"}, {"id": "b", **TEXT}], {}, "warn", ("items", 0, "relevant"), "“a” depends on “b”, which is only asked later", id="a condition on what comes later"),
        pytest.param([{"id": "a", **TEXT, "relevant": "${c} = 2"}, {"id": "b", "type": "integer"}, {"id": "c", "type": "calculation", "expr": "${b} * 2"}], {}, "warn", ("items", 0, "relevant"), "“a” depends on “b”, which is only asked later", id="a condition on what comes later, by a calculation"),
        pytest.param([{"id": "a", **TEXT, "relevant": "${b} = ''"}, {"id": "b", **TEXT, "relevant": "${a} = ''"}], {}, "error", ("items", 0), "goes round in a circle and can never be settled: a → b → a", id="a circle of conditions"),
        pytest.param([{"id": "a", "type": "calculation", "expr": "${b}"}, {"id": "b", "type": "calculation", "expr": "${c}"}, {"id": "c", "type": "calculation", "expr": "${a}"}], {}, "error", ("items", 0), "a → b → c → a", id="a circle of calculations"),
        pytest.param([{"id": "g", "type": "group", "relevant": "${a} = ''", "items": [{"id": "a", **TEXT}]}], {}, "error", ("items", 0), "g → a → g", id="a group that hides what it asks about"),
        pytest.param([{"id": "a", "type": "choices", "list": "l"}, {"id": "b", "type": "choice", "list": "l", "filter": "selected(${a}, grop)"}], {"lists": {"l": choices("x", x={"group": "1"})}}, "error", ("items", 1, "filter"), "The choices have no column “grop”. Did you mean group?", id="a column that the choices lack"),
        pytest.param([{"id": "a", **TEXT, "scale": {}}], {}, "error", ("items", 0, "scale"), "A text has no scale (these have: scale, grid)", id="a word that the type does not know"),
        pytest.param([{"id": "a", "type": "choice", "list": "l", "rows": [{"id": "r"}]}], {"lists": LISTS}, "error", ("items", 0, "rows"), "A choice has no rows", id="rows without a grid"),
        pytest.param([{"id": "a", "type": "choice"}], {}, "error", ("items", 0), "A choice needs list, for example list: reason", id="a choice without choices"),
        pytest.param([{"id": "a", "type": "scale"}], {}, "error", ("items", 0), "A scale needs scale, for example scale: {min: 1, max: 10}", id="a scale without ends"),
        pytest.param([{"id": "g", "type": "grid", "scale": {}}], {}, "error", ("items", 0), "A grid needs rows", id="a grid without rows"),
        pytest.param([{"id": "g", "type": "grid", "rows": [{"id": "r"}]}], {}, "error", ("items", 0), "A grid needs scale", id="a grid without a scale"),
        pytest.param([{"id": "g", "type": "group"}], {}, "warn", ("items", 0), "The group “g” holds nothing yet", id="an empty group"),
        pytest.param([{"id": "a", **TEXT, "message": "只能大写"}], {}, "warn", ("items", 0, "message"), "There is a message but no constraint", id="words that never show"),
        pytest.param([{"id": "a", "type": "scale", "scale": {"min": 5, "max": 5}}], {}, "error", ("items", 0, "scale", "max"), "A scale from 5 to 5 has no steps", id="a scale without steps"),
        pytest.param([{"id": "a", "type": "scale", "scale": {"min": 0, "max": 10, "step": 3}}], {}, "error", ("items", 0, "scale", "step"), "Steps of 3 from 0 do not reach 10", id="uneven steps"),
        pytest.param([{"id": "a", "type": "scale", "scale": {"min": 0, "max": 1000}}], {}, "error", ("items", 0, "scale"), "This scale has 1001 steps", id="a thousand steps"),
        pytest.param([{"id": "a", "type": "integer", "min": 5, "max": 1}], {}, "error", ("items", 0, "min"), "min is 5.0, above max at 1.0", id="ends the wrong way round"),
        pytest.param([{"id": "a", "type": "choices", "list": "l", "min_select": 3, "max_select": 1}], {"lists": LISTS}, "error", ("items", 0, "min_select"), "min_select is 3, above max_select at 1", id="more wanted than allowed"),
        pytest.param([{"id": "a", **TEXT, "reverse": True}], {}, "error", ("items", 0, "reverse"), "A text has no reverse", id="turned round without a scale"),
        pytest.param([{"id": "g", "type": "grid", "list": "l", "rows": [{"id": "r", "reverse": True}]}], {"lists": LISTS}, "error", ("items", 0, "rows", 0, "reverse"), "there is no scale here", id="a row turned round without a scale"),
        pytest.param([{"id": "g", "type": "grid", "list": "l", "rows": [{"id": "r"}]}], {"lists": {"l": choices("a", "o", o={"other": True})}}, "error", ("items", 0, "list"), "A grid has no room for the words", id="other in a grid"),
        pytest.param([{"id": "a", "type": "choice", "list": "l"}], {"lists": {"l": choices("a", "a")}}, "error", ("lists", "l", 1, "v"), "The list l has “a” twice", id="a value twice"),
        pytest.param([{"id": "a", "type": "choice", "list": "l"}], {"lists": {"l": []}}, "error", ("lists", "l"), "has no choices yet", id="a list without choices"),
        pytest.param([{"id": "a", **TEXT}], {"lists": LISTS}, "warn", ("lists", "l"), "No question uses the list l", id="a list without questions"),
        pytest.param([{"id": "a", **TEXT}], {"stats": [{"q": "b", "as": ["hist"]}]}, "error", ("stats", 0, "q"), "The form has no question “b”", id="statistics of nothing"),
        pytest.param([{"id": "a", **TEXT, "label": {"zh": "姓名"}}], {}, "warn", ("items", 0, "label"), "“姓名” has no English yet", id="no English"),
        pytest.param([{"id": "a", **TEXT, "label": {"en": "Your name please"}}], {}, "warn", ("items", 0, "label"), "“Your name please” has no Chinese yet", id="no Chinese"),
        pytest.param([{"id": "a", **TEXT, "label": {"zh": "", "en": ""}}], {}, "", (), "", id="empty words cannot even be written"),
        pytest.param([{"id": "n", "type": "note"}], {}, "warn", ("items",), "This form asks nothing yet", id="a form without questions"),
    ],
)  # fmt: skip
def test_a_mistake_is_found(items, more, severity, path, sentence):
    if not sentence:
        with pytest.raises(ValueError, match="words"):
            told(*items, **more)
        return
    assert [each for each in told(*items, **more) if each[:2] == (severity, path) and sentence in each[2]]


FACTORS = [{"id": "a", **SCALE, "factor": "one"}, {"id": "b", **SCALE, "factor": "two"}]


@pytest.mark.parametrize(
    ("items", "score", "severity", "path", "sentence"),
    [
        pytest.param(FACTORS, {"weights": {"one": 1, "two": 1, "thre": 1}}, "error", ("score", "weights", "thre"), "No question has the factor “thre”", id="a weight without a factor"),
        pytest.param(FACTORS, {"weights": {"one": 1}}, "error", ("items", 1, "factor"), "The factor “two” has no weight", id="a factor without a weight"),
        pytest.param(FACTORS, {}, "error", ("score",), "A score by factors needs weights", id="no weights"),
        pytest.param(FACTORS, {"weights": {"one": 0, "two": 0}}, "error", ("score", "weights"), "All weights are 0", id="weights that weigh nothing"),
        pytest.param(FACTORS, {"weights": {"one": 1, "two": 1}, "min_answered": 3}, "error", ("score", "min_answered"), "Only 2 questions count, but at least 3 are wanted", id="more answers wanted than there are"),
        pytest.param(FACTORS, {"weights": {"one": 1, "two": 1}, "bands": [{"from": 0, "id": "low"}, {"from": 0, "id": "high"}]}, "error", ("score", "bands", 1, "from"), "The band “low” begins at 0 already", id="two bands from one score"),
        pytest.param(FACTORS, {"weights": {"one": 1, "two": 1}, "bands": [{"from": 0, "id": "low"}, {"from": 5, "id": "low"}]}, "error", ("score", "bands", 1, "id"), "The band “low” comes twice", id="a band twice"),
        pytest.param(FACTORS, {"weights": {"one": 1, "two": 1}, "bands": [{"from": 1100, "id": "top"}]}, "error", ("score", "bands", 0, "from"), "The highest score is 1000", id="a band out of reach"),
        pytest.param(FACTORS, {"weights": {"one": 1, "two": 1}, "factors": {"onee": "甲"}}, "error", ("score", "factors", "onee"), "Did you mean one?", id="words for a factor that is not there"),
        pytest.param([{"id": "a", "type": "integer", "factor": "one"}], {"weights": {"one": 1}}, "error", ("items", 0, "factor"), "without a lowest and a highest score", id="a number without ends"),
        pytest.param([{"id": "a", **SCALE}], {"how": "percent"}, "error", ("score",), "No choice has a score", id="nothing to add up"),
        pytest.param([{"id": "a", **SCALE}], {"weights": {"one": 1}}, "error", ("score",), "No question has a factor", id="nothing to weigh"),
        pytest.param([FACTORS[0], {"id": "c", "type": "scale", "scale": {"max": 5}, "factor": "one"}], {"weights": {"one": 1}}, "warn", ("score", "weights", "one"), "have different scales", id="scales that differ"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_score_is_found(items, score, severity, path, sentence):
    found = told(*items, score={"id": "s", **score})
    assert [each for each in found if each[:2] == (severity, path) and sentence in each[2]]


KNOWN = Known(figures={"churn.classes"}, nouns={"visit": {"customer_name"}, "store": {"name"}, "staff": {"name"}})


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        pytest.param({"type": "figure", "figure": "churn.clases"}, "There is no figure “churn.clases”. Did you mean churn.classes?", id="a figure"),
        pytest.param({"type": "relation", "to": "vist"}, "There is nothing called “vist” to relate to. Did you mean visit?", id="a noun"),
        pytest.param({"type": "note", "label": "${_subject.customer}"}, "The system has no “_subject.customer”. Did you mean _subject.customer_name?", id="of the subject"),
        pytest.param({"type": "note", "label": "${_store.nme}"}, "Did you mean _store.name?", id="of the store"),
        pytest.param({"type": "note", "label": "${_answer.chanel}"}, "Did you mean _answer.channel?", id="of the answer"),
        pytest.param({"type": "text", "default": "=${_staf.name}"}, "Did you mean _staff.name?", id="a kind of system name"),
    ],
)  # fmt: skip
def test_names_from_outside_are_checked_against_what_is_given(item, sentence):
    form = {"id": "small", "title": "小表", "subject": "visit"}
    assert any(sentence in each[2] for each in told({"id": "x", **item}, form=form, known=KNOWN))


def test_what_is_not_given_is_not_checked():
    form = {"id": "small", "title": "Small", "subject": "visit"}
    items = [{"id": "x", "type": "figure", "figure": "any"}, {"id": "y", "type": "relation", "to": "any"}]
    note = {"id": "z", "type": "note", "label": "${_subject.any} ${_store.any} ${_answer.channel}"}
    assert told(*items, note, form=form) == []


def test_a_repeat_may_read_what_is_summed_over_it():
    """XLSForm authors divide a round's cost by the total of all rounds; that is odd, not wrong."""
    inner = [{"id": "cost", "type": "decimal"}, {"id": "share", "type": "calculation", "expr": "${cost} div ${total}"}]
    total = {"id": "total", "type": "calculation", "value": "decimal", "expr": "sum(${cost})"}
    found = told({"id": "r", "type": "repeat", "items": inner}, total)
    assert {severity for severity, _, _ in found} <= {"warn"}


def test_the_words_beside_other_have_a_name():
    lists = {"l": choices("a", "o", o={"other": True})}
    found = told(
        {"id": "q", "type": "choice", "list": "l"}, {"id": "n", **TEXT, "relevant": "${q_other} != ''"}, lists=lists
    )
    assert found == []


def test_a_question_without_words_is_told():
    form = form_of({"id": "a", **TEXT})
    wordless = form.model_copy(update={"items": (form.items[0].model_copy(update={"label": Text(zh="", en="")}),)})
    assert [problem.text.to("en")[:33] for problem in check_form(wordless)] == ["The text “a” has no words yet. Pl"]


def test_every_type_says_what_it_may_carry():
    types = set(ItemType.__args__)
    assert set(CARRIES) == types
    assert set(NEEDS) <= types
    assert set().union(*CARRIES.values()) == set(Item.model_fields)
