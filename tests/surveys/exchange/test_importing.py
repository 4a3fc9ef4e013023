"""Importing: what becomes of rows, choices and settings, and what is said about the rest."""

from __future__ import annotations

import pytest

from models.text import Text
from tests.surveys.exchange.written import made

HEAD = "type | name | label"
BECOMES = {
    "a name of ours": (f"{HEAD} ; text|Q1.Name|A", {"q1_name": {"type": "text"}}),
    "a long text": ("type|name|label|appearance ; text|a|A|multiline", {"a": {"type": "long_text"}}),
    "a picture": (f"{HEAD} ; image|a|A", {"a": {"type": "file", "accept": "image"}}),
    "a scale": ("type|name|label|parameters ; range|a|A|start=1 end=5", {"a": {"type": "scale", "scale": {"max": 5}}}),
    "a number between ends": (
        "type|name|label|parameters ; range|a|A|start=0 end=1 step=0.5",
        {"a": {"type": "decimal", "min": 0.0, "max": 1.0}}),
    "an agreement": (f"{HEAD} ; acknowledge|a|A", {"a": {"type": "yes_no"}}),
    "today": (f"{HEAD} ; today|a|", {"a": {"type": "calculation", "expr": "today()", "value": "date"}}),
    "something hidden": ("type|name|label|default ; hidden|a||it's", {"a": {"type": "calculation", "expr": '"it\'s"'}}),
    "a place is kept and never asked": (f"{HEAD} ; geopoint|a|A", {"a": {"type": "text", "retired": 1}}),
    "a condition in other signs": (
        "type|name|label|relevant ; select_one yn|A|A| ; text|b|B|selected（${A}，‘yes’）",
        {"b": {"relevant": "selected(${a},'yes')"}}),
    "signs inside quotes stay": (
        "type|name|label|relevant ; text|a|A| ; text|b|B|${a} = '（yes）'", {"b": {"relevant": "${a} = '（yes）'"}}),
    "a count": (
        "type|name|label|repeat_count ; integer|N|N| ; begin repeat|r|R|${N}+1 ; text|a|A| ; end repeat|||",
        {"r": {"type": "repeat", "count": "${n}+1"}}),
    "a default that is worked out": ("type|name|label|default ; date|a|A|today()", {"a": {"default": "=today()"}}),
    "a calculated question": (
        "type|name|label|calculation ; integer|a|A|1 + 1", {"a": {"default": "=1 + 1", "read_only": True}}),
    "a required answer": ("type|name|label|required ; text|a|A|TRUE", {"a": {"required": True}}),
    "a message of the constraint": (
        "type|name|label|constraint|constraint_message ; integer|a|A|. > 3|More",
        {"a": {"constraint": ". > 3", "message": {"zh": "More", "en": "More"}}}),
    "a message of the requirement": (
        "type|name|label|required|required_message ; integer|a|A|yes|Please",
        {"a": {"message": {"zh": "Please", "en": "Please"}}}),
    "languages": (
        "type|name|label::French (fr)|label::Chinese ; text|a|Ah|甲",
        {"a": {"label": {"zh": "甲", "en": "Ah", "fr": "Ah"}}}),
    "words of ours": (
        "type|name|label|x_factor|x_metric|x_since|x_pii|x_print ; range|a|A|quality|nps|2|yes|width=6",
        {"a": {"factor": "quality", "metric": "nps", "since": 2, "pii": True, "print": {"width": 6}}}),
    "a grid": (
        ("type|name|label|appearance|required ; begin group|g|G|field-list| ; select_one yn|h|Rate|label| ; "
        "select_one yn|b|B|list-nolabel|yes ; select_one yn|c|C|list-nolabel|yes ; end group||||"),
        {"g": {"type": "grid", "list": "yn", "required": True}}),
    "words of one's own": (f"{HEAD} ; select_one yn or_other|a|A", {"a": {"type": "choice", "list": "yn_or_other"}}),
}  # fmt: skip
KEPT = {
    "a recording": (f"{HEAD} ; audio|a|A ; text|b|B", "audio", 2, "type"),
    "a file of choices": (f"{HEAD} ; select_one_from_file t.csv|a|A ; text|b|B", "select_one_from_file t.csv", 2, "type"),
    "a loop": (f"{HEAD} ; begin loop over yn|l|L ; text|a|A ; end loop||", "begin_loop over yn", 2, "type"),
    "a condition in prose": ("type|name|label|relevant ; text|a|A|on Mondays", "on Mondays", 2, "relevant"),
    "another program's function": (
        "type|name|label|calculation ; calculate|a||pulldata('f','a','b','c') ; text|b|B|",
        "pulldata('f','a','b','c')", 2, "calculation"),
    "a filter by a column that is not there": (
        "type|name|label|choice_filter ; text|a|A| ; select_one yn|b|B|town=${a}", "town=${a}", 3, "choice_filter"),
    "a default that is no choice": ("type|name|label|default ; select_one yn|a|A|maybe", "maybe", 2, "default"),
    "appearances": ("type|name|label|appearance ; text|a|A|w1 ; text|b|B|w2", "appearance", 2, "appearance"),
    "a row that is switched off": ("type|name|label|disabled ; text|a|A|yes ; text|b|B|", "disabled", 2, "disabled"),
}  # fmt: skip


@pytest.mark.parametrize("case", BECOMES)
def test_a_row_becomes_an_item(case):
    text, expected = BECOMES[case]
    form = made(text).form
    for name, words in expected.items():
        held = {word: value for word, value in _as_json(form, name).items() if word in words}
        assert held == words


def _as_json(form, name: str) -> dict:
    return form.by_id[name].model_dump(mode="json", by_alias=True, exclude_defaults=True)


@pytest.mark.parametrize("case", KEPT)
def test_what_does_not_work_here_is_named_at_its_place(case):
    text, what, row, column = KEPT[case]
    kept = [(one.what, one.place.row, one.place.column) for one in made(text).report.kept]
    assert (what, row, column) in kept


def test_the_settings_make_the_head():
    found = made(
        f"{HEAD} ; text|a|A", settings="form_title|form_id|version|default_language\nVisit|My Visit|12|Deutsch (de)"
    )
    head = found.form.head
    assert (head.id, head.version, head.title, head.default_lang) == ("my_visit", 12, Text.plain("Visit"), "de")


def test_of_two_headers_that_mean_the_same_the_later_counts_where_others_read_it_so():
    found = made("type|name|Label|label ; text|a|A|B ; text|b|C|", choices="list name|name|label")
    assert [found.form.by_id[name].label.to("en") for name in ("a", "b")] == ["B", "C"]
    assert [(one.place.row, one.place.column) for one in found.report.problems] == [(1, "Label")]


@pytest.mark.parametrize("sheet", ["x_alerts", "x_quota", "x_sampling"])
def test_what_belongs_to_a_programme_is_kept_and_says_where_it_goes(sheet):
    (kept,) = made(f"{HEAD} ; text|a|A", **{sheet: "id|when\nlow|${a} = 1"}).report.kept
    assert (kept.what, kept.place.sheet) == (sheet, sheet)
    assert "programme that asks it" in kept.text.to("en")


def test_a_form_without_settings_is_called_as_its_file():
    head = made(f"{HEAD} ; text|a|A").form.head
    assert (head.id, head.version, head.title) == ("trial", 1, Text.plain("trial"))


@pytest.mark.parametrize("version", ["2022-04-11 16:26:28", "20240515143545", "v3", "0", "-1", ""])
def test_a_version_that_is_no_number_of_ours_begins_at_one(version):
    assert made(f"{HEAD} ; text|a|A", settings=f"form_id|version\nx|{version}").form.version == 1


def test_further_columns_of_choices_filter_them():
    form = made(
        "type|name|label|choice_filter ; select_one nums|a|A| ; select_one towns|b|B|state=${a}",
        "list name|name|label|state\nnums|1|one|\ntowns|t|Town|1",
    ).form
    assert form.by_id["b"].filter == "state=${a}"
    assert form.lists["towns"][0].columns["state"] == "1"


def test_values_that_come_twice_are_told_apart_where_the_settings_allow_them():
    form = made(f"{HEAD} ; select_one yn|a|A", "list_name|name|label\nyn|y|Y\nyn|y|Z",
                settings="form_id|allow_choice_duplicates\nx|yes").form  # fmt: skip
    assert [choice.v for choice in form.lists["yn"]] == ["y", "y_2"]


def test_the_words_beside_other_are_asked_where_the_author_wanted_them():
    form = made(f"{HEAD} ; select_one yn or_other|a|A ; select_one yn|b|B").form
    assert [choice.v for choice in form.choices_of(form.by_id["a"]) if choice.other] == ["other"]
    assert not any(choice.other for choice in form.choices_of(form.by_id["b"]))


def test_weights_may_stand_beside_the_questions():
    form = made("type|name|label|x_factor|x_weight ; range|a|A|quality|24 ; range|b|B|facility|21").form
    assert form.score.weights == {"quality": 24.0, "facility": 21.0}


def test_a_large_form_is_read_within_a_second():
    import time

    rows = "\n".join(f"select_one yn|q{n}|Question {n}|${{q{n - 1}}} = 'yes' and ${{q0}} != ''" for n in range(1, 600))
    begun = time.process_time()
    found = made(f"type|name|label|relevant\nselect_one yn|q0|First|\n{rows}")
    assert time.process_time() - begun < 1.0
    assert found.items == 600
