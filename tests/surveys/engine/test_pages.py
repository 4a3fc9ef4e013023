"""Pages without JavaScript: a page ends before what depends on an answer of that page."""

from __future__ import annotations

import pytest

from surveys.engine.answers import settle
from surveys.engine.pages import breaks_of, pages
from tests.surveys.engine.small_forms import PHONE, STAFF, choices, csi, form_of

TEXT = {"type": "text"}
LISTS = {"l": choices("a", "b", b={"only": "x"})}


def questions(*items, **more):
    """Give the questions of each page, whether shown or not."""
    form = form_of(*items, **more)
    return [
        [item.id for item in form.walk() if item.id in page and item.type not in {"group", "page"}]
        for page in breaks_of(form)
    ]


@pytest.mark.parametrize(
    ("second", "apart"),
    [
        pytest.param(TEXT, False, id="nothing between them"),
        pytest.param({**TEXT, "relevant": "${a} = 'x'"}, True, id="whether it is asked"),
        pytest.param({"type": "choice", "list": "l", "filter": "only = ${a}"}, True, id="what it offers"),
        pytest.param({**TEXT, "required": "${a} = 'x'"}, True, id="whether it is required"),
        pytest.param({**TEXT, "constraint": ". != ${a}"}, True, id="what fits"),
        pytest.param({**TEXT, "constraint": ". != 'a'"}, False, id="a rule about itself only"),
        pytest.param({**TEXT, "default": "=${a}"}, True, id="what stands there first"),
        pytest.param({**TEXT, "label": "您说${a}"}, True, id="its words"),
        pytest.param({**TEXT, "hint": "您说${a}"}, True, id="its hint"),
        pytest.param({"type": "note", "label": "您说${twice}"}, True, id="words with a calculation of it"),
        pytest.param({**TEXT, "relevant": "${twice} > 2"}, True, id="a condition on a calculation of it"),
        pytest.param({"type": "group", "relevant": "${a} = 'x'", "items": [{"id": "c", **TEXT}]}, True, id="a group around it"),
        pytest.param({"type": "repeat", "count": "${a}", "items": [{"id": "c", **TEXT}]}, True, id="how often it is asked"),
        pytest.param({"type": "repeat", "items": [{"id": "c", **TEXT, "relevant": "${a} = 'x'"}]}, True, id="something in each round"),
        pytest.param({"type": "grid", "scale": {}, "rows": [{"id": "r", "relevant": "${a} = 'x'"}]}, True, id="a row of a grid"),
    ],
)  # fmt: skip
def test_a_page_ends_before_what_depends_on_it(second, apart):
    twice = {"id": "twice", "type": "calculation", "expr": "${a} * 2"}
    found = questions({"id": "a", **TEXT}, twice, {"id": "b", **second}, lists=LISTS)
    assert len(found) == 1 + apart
    assert "a" in found[0]


def test_what_depends_on_an_earlier_page_needs_no_new_one():
    found = questions(
        {"id": "a", **TEXT},
        {"id": "b", **TEXT, "relevant": "${a} = 'x'"},
        {"id": "c", **TEXT, "relevant": "${a} = 'y'"},
        {"id": "d", **TEXT, "relevant": "${b} = 'y'"},
    )
    assert found == [["a"], ["b", "c"], ["d"]]


def test_a_page_of_the_form_stands_by_itself():
    page = {"id": "p", "type": "page", "items": [{"id": "b", **TEXT}, {"id": "c", **TEXT}]}
    assert questions({"id": "a", **TEXT}, page, {"id": "d", **TEXT}) == [["a"], ["b", "c"], ["d"]]


def test_only_pages_with_something_to_see_are_shown():
    assert [page.questions for page in pages(csi(), settle(csi(), {}, PHONE))] == [("reached",)]
    shown = pages(csi(), settle(csi(), {"reached": "y", "overall": 4, "why": ["price"]}, PHONE))
    assert [page.questions for page in shown] == [
        ("reached",),
        ("f_quality", "f_facility", "f_pickup", "f_advisor", "f_initiation", "overall"),
        ("why",),
        ("what_dear", "callback"),
    ]


def test_a_group_is_named_on_each_of_its_pages():
    shown = pages(csi(), settle(csi(), {"reached": "y", "overall": 4}, PHONE))
    assert [page.keys[0] for page in shown] == ["hello", "marks", "marks", "marks"]


def test_the_words_beside_other_stay_with_their_choice():
    lists = {"l": choices("a", "o", o={"other": True})}
    form = form_of({"id": "q", "type": "choice", "list": "l"}, {"id": "z", **TEXT}, lists=lists)
    [page] = pages(form, settle(form, {"q": "o"}, STAFF))
    assert page.questions == ("q", "q_other", "z")


def test_the_rounds_of_a_repeat_come_with_it():
    form = form_of({"id": "r", "type": "repeat", "min": 2, "items": [{"id": "x", **TEXT}]})
    [page] = pages(form, settle(form, {}, STAFF))
    assert page.keys == ("r", "r.0.x", "r.1.x")
    assert page.questions == ("r",)
