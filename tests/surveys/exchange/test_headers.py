"""Headers and types: the many names that authors give one thing."""

from __future__ import annotations

import pytest

from surveys.exchange.headers import named, parted
from surveys.exchange.kinds import kind_of
from surveys.exchange.languages import key_of

SAME = {
    "relevant": ["relevance", "Relevant", "bind:relevant", "bind::relevant", "RELEVANT", " relevant "],
    "calculation": ["calculate", "bind::calculate", "Calculation"],
    "read_only": ["readonly", "read only", "bind::readonly", "Read_Only"],
    "constraint_message": ["constraint message", "bind:jr:constraintMsg", "constraining_message"],
    "required_message": ["requiredMsg", "required message", "bind::jr:requiredMsg"],
    "repeat_count": ["repeat count", "jr:count", "count", "body::jr:count", "control::jr:count"],
    "appearance": ["Appearance", "body::appearance", "control::appearance"],
    "label": ["caption", "LABEL", "ｌａｂｅｌ"],
    "label::English (en)": [
        "label:English (en)",
        "Label::English (en)",
        "caption::English (en)",
        "label：English (en)",
    ],
    "image::fr": ["media::image::fr", "image::fr", "media:image:fr"],
    "x_factor": ["X_Factor"],
    "my notes": ["my notes"],
}


@pytest.mark.parametrize(("header", "meant"), [(each, name) for name, all_ in SAME.items() for each in all_])
def test_a_header_of_the_survey_is_understood_under_all_its_names(header, meant):
    assert named(parted(header, "survey", doubled=False)) == meant


@pytest.mark.parametrize("header", ["list name", "list_name", "LIST_NAME", "List  Name"])
def test_the_list_of_a_choice_is_understood_under_all_its_names(header):
    assert named(parted(header, "choices", doubled=False)) == "list_name"


@pytest.mark.parametrize(
    ("words", "written", "becomes"),
    [
        ("select one yn", "select_one yn", "choice"),
        ("select one from yn", "select_one yn", "choice"),
        ("select1 yn", "select_one yn", "choice"),
        ("select_multiple  yn", "select_multiple yn", "choices"),
        ("select all that apply from yn or specify other", "select_multiple yn or_other", "choices"),
        ("add select one prompt using yn", "select_one yn", "choice"),
        ("rank yn", "rank yn", "rank"),
        ("begin group", "begin_group", "group"),
        ("Begin_Group", "begin_group", "group"),
        ("begin lgroup", "begin_repeat", "repeat"),
        ("end looped group", "end_repeat", "repeat"),
        ("begin loop over yn", "begin_loop over yn", ""),
        ("string", "text", "text"),
        ("int", "integer", "integer"),
        ("date time", "dateTime", "datetime"),
        ("photo", "image", "image"),
        ("trigger", "acknowledge", "yes_no"),
        ("add date prompt", "date", "date"),
        ("get start time", "start", ""),
        ("get phone number", "phonenumber", ""),
        ("q geopoint", "geopoint", ""),
        ("select_one_from_file towns.csv", "select_one_from_file towns.csv", ""),
        ("select_one ${town}", "select_one ${town}", ""),
        ("uri:deviceid", "uri:deviceid", ""),
    ],
)
def test_a_type_is_understood_under_all_its_names(words, written, becomes):
    kind = kind_of(words)
    assert (kind.written, kind.becomes) == (written, becomes)


@pytest.mark.parametrize("words", ["weather", "set form title", "include", "select_one", "select_one a b c", "repeat"])
def test_what_nobody_knows_is_no_type(words):
    assert kind_of(words) is None


@pytest.mark.parametrize(
    ("language", "key"),
    [("中文 (zh)", "zh"), ("Chinese", "zh"), ("English", "en"), ("english (en)", "en"), ("Deutsch (de)", "de"),
     ("Macedonian", "macedonian"), ("pt-BR (pt-BR)", "pt-br")],
)  # fmt: skip
def test_a_language_has_one_short_word(language, key):
    assert key_of(language) == key
