"""Every edit of a form being built: what it makes, and that taking it back gives the same form again."""

from __future__ import annotations

import random

import pytest

from models.problem import Refused
from surveys.building.beginning import new_definition
from surveys.building.draft import Draft
from surveys.building.edits import reasons_in
from surveys.building.kinds import ALIKE, KINDS, shelves_for
from surveys.building.library import library, library_for
from surveys.building.mistakes import look
from surveys.building.parts import definition_of, parts_of, said_once, walk
from surveys.building.perform import EDITS, perform
from surveys.building.setting import Overtaken
from surveys.engine.known import Known
from surveys.engine.reading import examine_form
from surveys.shipped import shipped_forms
from surveys.subjects import KNOWN_NAMES

MEI, HUA = 1, 2


def csi() -> Draft:
    """The shipped service survey as somebody begins to change it: version 1 is published."""
    form = shipped_forms()["csi_service"]
    return Draft(parts_of(said_once(form.as_json())), (), frozenset(form.by_id))


def did(draft: Draft, do: str, by: int = MEI, **told) -> Draft:
    return perform(draft, {"do": do, **told}, by, 1).draft


def outline(draft: Draft) -> str:
    return " ".join(f"{'-' * depth}{name}" for name, depth in walk(draft.parts))


STEPS = {
    "a kind is added": {"do": "add", "kind": "scale", "near": "overall"},
    "a check is added to a section": {"do": "add", "kind": "line", "near": "scores"},
    "a question of the library": {"do": "question", "name": "waited", "near": "why"},
    "the next of the same kind": {"do": "like", "item": "why"},
    "several lines pasted": {"do": "lines", "item": "words", "lines": ["一", "", "二", "三"], "lang": "zh"},
    "words are written": {"do": "set", "part": "item:overall", "path": ["label", "zh"], "value": "总体如何？"},
    "words are cleared": {"do": "set", "part": "item:overall", "path": ["script", "en"], "value": ""},
    "a choice's words": {"do": "set", "part": "list:reason", "path": ["far", "label", "en"], "value": "Far"},
    "a choice's score": {"do": "set", "part": "list:reason", "path": ["far", "score"], "value": "2"},
    "a row's words": {"do": "set", "part": "item:f", "path": ["rows", "f_quality", "label", "zh"], "value": "质量"},
    "a box is ticked": {"do": "set", "part": "item:nps", "path": ["required"], "value": True},
    "a weight": {"do": "set", "part": "score", "path": ["weights", "quality"], "value": "30"},
    "how it is printed": {"do": "set", "part": "item:words", "path": ["print", "lines"], "value": "6"},
    "moved into a section": {"do": "move", "items": ["words", "nps"], "holder": "worse", "before": "why"},
    "one place up": {"do": "shift", "item": "fixed_first", "by": -1},
    "down into the next section": {"do": "shift", "item": "willing", "by": 1},
    "down and out of a section": {"do": "shift", "item": "nps", "by": 1},
    "the reasons are ranked by another question": {"do": "reasons", "item": "what_dear"},
    "an item is copied": {"do": "copy", "item": "why"},
    "a section is copied": {"do": "copy", "item": "worse"},
    "items are taken out": {"do": "remove", "items": ["worse", "nps"]},
    "asked no more": {"do": "retire", "item": "worse", "on": True},
    "put into a section": {"do": "wrap", "items": ["fixed_first", "nps"]},
    "a section is undone": {"do": "unwrap", "item": "scores"},
    "several have to be answered": {"do": "require", "items": ["nps", "why", "closing"], "on": True},
    "pasted lines become choices": {"do": "entries", "part": "list:reason", "name": "price", "lines": ["贵", "慢"], "lang": "zh"},
    "pasted lines become rows": {"do": "entries", "part": "item:f", "name": "f_pickup", "lines": ["交车", "结算"], "lang": "zh"},
    "another kind": {"do": "kind", "item": "why", "kind": "choice"},
    "another id": {"do": "rename", "item": "overall", "name": "total"},
    "a row's other id": {"do": "rename", "item": "f_quality", "name": "f_work", "of": "f"},
    "a condition": {"do": "condition", "item": "words", "joined": "or", "rows": [
        {"question": "overall", "operator": "at_most", "value": "6"}, {"question": "why"}]},
    "a condition is cleared": {"do": "condition", "item": "why_other", "joined": "and", "rows": []},
    "a follow-up": {"do": "follow_up", "item": "fixed_first", "how": "photo"},
    "choices of its own": {"do": "list", "item": "why", "use": ""},
    "another question's choices": {"do": "list", "item": "why", "use": "too_dear"},
    "one more choice": {"do": "entry_add", "part": "list:reason", "label": {"zh": "太吵"}},
    "one more choice, in words": {"do": "entry_add", "part": "list:reason", "more": "none"},
    "a question inside a section": {"do": "like", "item": "worse"},
    "one more row": {"do": "entry_add", "part": "item:f", "label": {}},
    "a choice less": {"do": "entry_drop", "part": "list:reason", "name": "far", "kept": True},
    "a row less": {"do": "entry_drop", "part": "item:f", "word": "rows", "name": "f_pickup"},
    "a choice moves up": {"do": "entry_move", "part": "list:reason", "name": "price", "by": -1},
    "scored as a share": {"do": "scoring", "how": "percent"},
    "not scored": {"do": "scoring", "how": ""},
    "a new factor": {"do": "factor", "item": "nps", "row": "", "label": {"zh": "推荐"}},
    "no factor": {"do": "factor", "item": "f", "row": "f_quality", "factor": ""},
    "a whole definition": {"do": "definition", "definition": shipped_forms()["loyalty"].as_json()},
}  # fmt: skip


@pytest.mark.parametrize("told", STEPS.values(), ids=STEPS)
def test_an_edit_changes_the_form_and_can_be_taken_back_and_repeated(told):
    before = csi()
    after = perform(before, told, MEI, 1).draft
    assert after.parts != before.parts
    back, clashes = after.undone(MEI)
    assert (dict(back.parts), clashes) == (dict(before.parts), [])
    again, _ = back.redone(MEI)
    assert dict(again.parts) == dict(after.parts)


def test_every_edit_is_tried_above():
    assert {told["do"] for told in STEPS.values()} == set(EDITS)


@pytest.mark.parametrize("seed", range(6))
def test_any_run_of_edits_taken_back_gives_the_form_it_began_with(seed):
    draw = random.Random(seed)
    draft = first = csi()
    for told in draw.choices(list(STEPS.values()), k=25):
        try:
            draft = perform(draft, told, MEI, 1).draft
        except (Refused, Overtaken):
            continue
        names = [name for name, _ in walk(draft.parts)]
        assert len(names) == len(set(names)) == sum(part.startswith("item:") for part in draft.parts)
    while draft.may_undo(MEI):
        draft, _ = draft.undone(MEI)
    assert dict(draft.parts) == dict(first.parts)


@pytest.mark.parametrize("form", shipped_forms().values(), ids=shipped_forms())
def test_a_definition_taken_apart_and_put_together_is_the_same(form):
    assert definition_of(parts_of(form.as_json())) == form.as_json()


def test_where_things_go():
    draft = csi()
    assert outline(did(draft, "move", items=["words"], holder="scores", before="nps")).split()[2:8] == [
        "scores", "-overall", "-f", "-fixed_first", "-words", "-nps"]  # fmt: skip
    assert "-nps worse nps" not in outline(did(draft, "shift", item="nps", by=1))
    assert outline(did(draft, "wrap", items=["fixed_first", "nps"])).split()[2:8] == [
        "scores", "-overall", "-f", "-s1", "--fixed_first", "--nps"]  # fmt: skip
    with pytest.raises(Refused):
        did(draft, "move", items=["scores"], holder="scores")


def test_a_renamed_question_is_followed_by_every_expression_and_every_word():
    draft = did(csi(), "rename", item="why", name="reason_why")
    definition = str(definition_of(draft.parts))
    assert "${reason_why}" in definition
    assert "${why}" not in definition
    examined = examine_form(definition_of(draft.parts), Known(nouns=KNOWN_NAMES))
    assert not examined.refused


@pytest.mark.parametrize("name", ["nps", "Überall", "", "1st"], ids=["taken", "capital letters", "empty", "a figure"])
def test_an_id_that_cannot_be_is_told_with_an_example(name):
    with pytest.raises(Refused, match="example"):
        did(csi(), "rename", item="why", name=name)


def test_a_copied_section_asks_about_its_own_questions():
    draft = did(csi(), "copy", item="worse")
    copy = draft.parts["item:why_other_2"]
    assert copy["relevant"] == "selected(${why_2}, 'other')"
    assert draft.parts["item:worse_2"]["relevant"] == draft.parts["item:worse"]["relevant"]
    assert draft.parts["item:why_2"]["list"] == "reason_2"


def begun(kind: str = "checklist") -> Draft:
    """A form that somebody has just begun."""
    return Draft(parts_of(new_definition(kind, "f", {"zh": "表"})))


def test_what_is_added_first_takes_the_place_of_the_item_nobody_has_written():
    assert outline(did(begun(), "question", name="oil", near="q1")) == "oil"
    assert outline(did(begun(), "add", kind="group", near="q1")) == "s1"
    written = did(begun(), "set", part="item:q1", path=["label", "zh"], value="机油")
    assert outline(did(written, "question", name="oil", near="q1")) == "q1 oil"
    asked = did(begun(), "follow_up", item="q1", how="text")
    assert outline(did(asked, "add", kind="line", near="q1")) == "q1 q3 q2"


WRITTEN_FIRST = {
    "a typed choice": ("choice", "set", {"part": "list:q2", "path": ["a1", "label", "zh"], "value": "红"}),
    "pasted choices": ("choices", "entries", {"part": "list:q2", "name": "a1", "lines": ["红", "蓝", "绿"], "lang": "zh"}),
    "one more choice": ("rank", "entry_add", {"part": "list:q2", "more": "other"}),
    "pasted rows": ("grid", "entries", {"part": "item:q2", "name": "q2_1", "lines": ["接待", "维修"], "lang": "zh"}),
    "a longer scale": ("scale", "set", {"part": "item:q2", "path": ["scale", "max"], "value": "5"}),
    "a default": ("text", "set", {"part": "item:q2", "path": ["default"], "value": "无"}),
    "a unit": ("decimal", "set", {"part": "item:q2", "path": ["unit", "zh"], "value": "升"}),
    "a least value": ("integer", "set", {"part": "item:q2", "path": ["min"], "value": "0"}),
    "it has to be answered": ("date", "require", {"items": ["q2"], "on": True}),
    "it need not be answered": ("line", "require", {"items": ["q2"], "on": False}),
    "a score of a check": ("line", "set", {"part": "list:check", "path": ["ok", "score"], "value": "5"}),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "do", "told"), WRITTEN_FIRST.values(), ids=WRITTEN_FIRST)
def test_an_item_stays_with_all_that_is_written_into_it_before_its_words(kind, do, told):
    fresh = did(begun(), "add", kind=kind, near="q1")
    assert outline(fresh) == "q2"
    assert outline(did(fresh, "add", kind="time", near="q2")) == "q1"
    written = did(fresh, do, **told)
    more = did(written, "add", kind="time", near="q2")
    assert outline(more) == "q2 q1"
    assert {name: more.parts[name] for name in written.parts if name != "in:"} == {
        name: part for name, part in written.parts.items() if name != "in:"
    }


def test_pasted_choices_fill_what_is_still_an_example_and_leave_no_example_in_the_other_language():
    draft = did(begun(), "add", kind="choice", near="q1")
    draft = did(draft, "entries", part="list:q2", name="a1", lines=["满", " ", "一半", "空"], lang="zh")
    labels = [one["label"] for one in draft.parts["list:q2"]]
    assert labels == [{"zh": "满"}, {"zh": "一半"}, {"zh": "空"}]
    draft = did(
        did(begun(), "add", kind="choice", near="q1"), "set", part="list:q2", path=["a1", "label", "zh"], value="满"
    )
    assert [one["label"] for one in draft.parts["list:q2"]] == [{"zh": "满"}, {"zh": "选项 2", "en": "Choice 2"}]


def test_a_published_id_that_is_renamed_twice_is_kept_in_mind_until_it_is_published():
    draft = did(did(csi(), "rename", item="why", name="reason"), "rename", item="reason", name="cause")
    assert draft.parts["renamed"] == {"why": "cause", "why_other": "cause_other"}
    assert definition_of(draft.parts).keys() == definition_of(csi().parts).keys()
    assert "renamed" not in did(begun(), "rename", item="q1", name="oil").parts


def test_a_renamed_question_is_kept_in_mind_over_an_edit_of_the_text_as_long_as_it_is_there():
    draft = did(did(csi(), "rename", item="why", name="reason"), "rename", item="nps", name="tell_friends")
    text = definition_of(draft.parts)
    text["form"]["title"] = {"zh": "改过的", "en": "Changed"}
    same = did(draft, "definition", definition=text)
    assert same.parts["renamed"] == draft.parts["renamed"]
    text = definition_of(did(draft, "remove", items=["tell_friends"]).parts)
    fewer = did(draft, "definition", definition=text)
    assert fewer.parts["renamed"] == {"why": "reason", "why_other": "reason_other"}


def test_a_question_that_is_taken_out_is_asked_for_by_no_statistics():
    draft = did(csi(), "remove", items=["nps"])
    assert "nps" in str(csi().parts["stats"])
    assert "nps" not in str(draft.parts["stats"])


def test_the_reasons_are_ranked_by_the_question_that_was_chosen_last():
    draft = did(did(csi(), "reasons", item="what_dear"), "reasons", item="what_dear")
    assert (reasons_in(csi().parts), reasons_in(draft.parts)) == ("why", "what_dear")
    assert reasons_in(did(draft, "remove", items=["what_dear"]).parts) == "why"


def test_a_new_item_never_takes_an_id_that_was_published_once():
    draft = Draft(parts_of({"form": {"id": "f"}, "items": []}), (), frozenset({"q1", "q2"}))
    assert perform(draft, {"do": "add", "kind": "text"}, MEI).chosen == "q3"


def test_what_is_typed_on_at_one_place_is_one_step():
    draft = csi()
    for words in ("总", "总体", "总体怎"):
        draft = did(draft, "set", part="item:overall", path=["label", "zh"], value=words)
    assert len(draft.steps) == 1
    assert dict(draft.undone(MEI)[0].parts) == dict(csi().parts)


def test_two_people_take_back_their_own_steps_only():
    draft = did(csi(), "set", part="item:overall", path=["label", "zh"], value="她的")
    draft = did(draft, "set", HUA, part="item:overall", path=["label", "en"], value="His")
    draft, clashes = draft.undone(MEI)
    assert clashes == []
    assert draft.parts["item:overall"]["label"]["en"] == "His"
    assert draft.parts["item:overall"]["label"]["zh"].startswith("总的来说")


def test_what_somebody_else_has_changed_since_is_not_taken_back():
    draft = did(csi(), "set", part="item:overall", path=["label", "zh"], value="她的")
    draft = did(draft, "set", HUA, part="item:overall", path=["label", "zh"], value="他的")
    draft, clashes = draft.undone(MEI)
    assert clashes == ["item:overall"]
    assert draft.parts["item:overall"]["label"]["zh"] == "他的"


def test_a_section_taken_back_loses_nothing_that_others_put_into_it():
    draft = perform(csi(), {"do": "add", "kind": "group", "near": "closing"}, MEI)
    moved = did(draft.draft, "move", HUA, items=["nps"], holder=draft.chosen)
    back, _ = moved.undone(MEI)
    names = [name for name, _ in walk(back.parts)]
    assert names.count("nps") == 1


def test_words_that_others_have_changed_meanwhile_are_not_written_over():
    draft = did(csi(), "set", HUA, part="item:nps", path=["label", "zh"], value="他写的")
    with pytest.raises(Overtaken) as overtaken:
        did(draft, "set", part="item:nps", path=["label", "zh"], value="她写的", was="您会把我们店推荐给亲友吗？")
    assert (overtaken.value.theirs, overtaken.value.mine) == ("他写的", "她写的")
    assert did(draft, "set", part="item:nps", path=["label", "zh"], value="她写的", was="他写的") != draft


@pytest.mark.parametrize(
    "told",
    [
        {}, {"do": "drop_table"}, {"do": "add", "kind": "rocket"}, {"do": "question", "name": "?"},
        {"do": "set", "part": "item:gone", "path": ["label", "zh"], "value": "x"},
        {"do": "set", "part": "item:nps", "path": ["id"], "value": "x"},
        {"do": "set", "part": "item:nps", "path": [], "value": "x"}, {"do": "move", "items": ["gone"], "holder": ""},
        {"do": "set", "part": "item:words", "path": ["max_len"], "value": "many"},
        {"do": "set", "part": "item:words", "path": ["max_len"], "value": "1e999"},
        {"do": "set", "part": "item:f", "path": ["rows"], "value": "x"},
        {"do": "set", "part": "item:f", "path": ["list"], "value": ["x"]}, {"do": "definition", "definition": {"form": 1}},
        {"do": "factor", "item": "gone"}, {"do": "condition", "item": "gone", "rows": 7}, {"do": "copy", "item": ["a"]},
        {"do": "set", "part": "form", "path": ["title", "zh"], "value": "长" * 121},
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_with_a_sentence(told):
    with pytest.raises(Refused):
        perform(csi(), told, MEI, 1)


# what is wrong, and the library


def test_a_fresh_item_of_every_kind_says_at_once_what_it_lacks():
    for kind in KINDS:
        draft = Draft(parts_of({"form": {"id": "f", "title": {"zh": "表"}}, "items": []}))
        done = perform(draft, {"do": "add", "kind": kind}, MEI)
        assert done.chosen
        assert all(one.text.to("en") for one in look(done.draft.parts).mistakes)


@pytest.mark.parametrize("kind", ALIKE)
def test_an_item_of_every_kind_becomes_each_kind_like_it_and_can_be_read(kind):
    for other in ALIKE[kind]:
        draft = Draft(parts_of({"form": {"id": "f", "title": {"zh": "表"}}, "items": []}))
        done = perform(draft, {"do": "add", "kind": kind, "label": {"zh": "问", "en": "Ask"}}, MEI)
        turned = did(done.draft, "kind", item=done.chosen, kind=other)
        errors = [one for one in look(turned.parts).mistakes if one.is_error and one.item]
        assert errors == []


MISTAKES = {
    "a condition asks for what is gone": ({"do": "remove", "items": ["overall"]}, ("worse", "relevant")),
    "a condition asks for what comes later": ({"do": "move", "items": ["worse"], "holder": "", "before": "willing"}, ("worse", "relevant")),
    "no words": ({"do": "set", "part": "item:callback", "path": ["label"], "value": ""}, ("callback", "label.zh")),
    "no translation": ({"do": "set", "part": "item:callback", "path": ["label", "en"], "value": ""}, ("callback", "label.en")),
    "an empty choice": ({"do": "entry_add", "part": "list:reason", "label": {}}, ("why", "choices.a1")),
    "ends the wrong way round": ({"do": "set", "part": "item:overall", "path": ["scale", "max"], "value": "0"}, ("overall", "scale.max")),
    "a formula that cannot be read": ({"do": "set", "part": "item:low", "path": ["expr"], "value": "${overall} <"}, ("low", "expr")),
}  # fmt: skip


@pytest.mark.parametrize(("told", "place"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_at_its_item(told, place):
    draft = perform(csi(), told, MEI, 1).draft
    assert place in [(one.item, one.word) for one in look(draft.parts, Known(nouns=KNOWN_NAMES)).mistakes]


def test_words_are_missed_only_in_the_languages_that_the_store_uses():
    parts = did(csi(), "set", part="item:words", path=["label", "en"], value="").parts
    assert (look(parts).untranslated, look(parts, tongues=("zh",)).untranslated) == (1, 0)
    assert not look(parts, tongues=("zh",)).at("words")


def test_the_shipped_form_has_no_mistakes():
    assert look(csi().parts, Known(nouns=KNOWN_NAMES)).mistakes == ()


@pytest.mark.parametrize(
    ("kind", "first", "question", "spoken"),
    [("checklist", "line", "oil", False), ("survey", "scale", "overall", True), ("record", "text", "vehicle", False),
     ("minutes", "long_text", "buy_when", False)],
)  # fmt: skip
def test_each_kind_of_form_is_offered_first_what_it_is_made_of(kind, first, question, spoken):
    assert shelves_for(kind)["usual"][0].key == first
    assert sorted(one.key for held in shelves_for(kind).values() for one in held) == sorted(KINDS)
    questions = [one["item"] for shelf in library_for(kind) for one in shelf.questions]
    assert questions[0]["id"] == question
    assert any(one.get("channel") == "phone" for one in questions) == spoken


def test_the_library_is_tested_questions_in_both_languages():
    questions = [one for shelf in library() for one in shelf.questions]
    assert len(questions) >= 40
    draft = Draft(parts_of({"form": {"id": "f", "title": {"zh": "表", "en": "Form"}, "kind": "survey"}, "items": []}))
    for one in questions:
        draft = did(draft, "question", name=one["item"]["id"])
    assert look(draft.parts, Known(nouns=KNOWN_NAMES)).mistakes == ()
