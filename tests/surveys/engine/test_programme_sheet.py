"""A programme as it is typed: it comes back as it was, and what cannot be read is told at its own field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from surveys.engine.checks import Known
from surveys.engine.programme import Alert, Programme, Public, Who
from surveys.engine.programme_reading import operators_of, questions_of, read_sheet
from surveys.engine.programme_sheet import (
    empty_alert,
    empty_quota,
    empty_step,
    free_key,
    fresh_sheet,
    opened_rule,
    outcomes_of,
    sheet_of,
    sources_of,
)
from surveys.shipped import shipped_forms, shipped_programmes

if TYPE_CHECKING:
    from surveys.engine.programme_reading import Read
    from surveys.engine.programme_sheet import Sheet

FORM = shipped_forms()["csi_service"]
KNOWN = Known(forms=shipped_forms(), programmes=set(shipped_programmes()))


def typed(**more: Any) -> Sheet:
    """The survey after a visit as it is typed, with something else in some fields."""
    return sheet_of(shipped_programmes()["csi_after_visit"]) | more


def read(sheet: Sheet) -> Read:
    return read_sheet(sheet, FORM, "csi_after_visit", KNOWN)


@pytest.mark.parametrize("key", sorted(shipped_programmes()))
def test_a_shipped_programme_comes_back_as_it_was(key: str):
    programme = shipped_programmes()[key]
    found = read_sheet(sheet_of(programme), shipped_forms()[programme.head.form], key, KNOWN)
    assert (found.wrong, found.programme) == ({}, programme)


@pytest.mark.parametrize("key", sorted(shipped_forms()))
def test_a_new_programme_can_be_kept_as_it_begins(key: str):
    form = shipped_forms()[key]
    found = read_sheet(fresh_sheet(form), form, "new_one", KNOWN)
    assert found.wrong == {}
    assert found.programme is not None
    assert found.programme.who.from_ in sources_of(form)
    assert found.programme.who.from_ in {"visit", "vehicle", "case"} or found.programme.channels == ("public",)


WRONG = {
    "no name": ({"zh": " ", "en": ""}, "zh", "Please name it"),
    "no days": ({"wait": ""}, "wait", "A number goes here, 0 to 365, for example 2"),
    "words for days": ({"wait": "bald"}, "wait", "“bald” does not fit; please give a number from 0 to 365"),
    "half a day": ({"expire": "1.5"}, "expire", "“1.5” does not fit"),
    "over before it begins": ({"wait": "20"}, "expire", "It only begins after 20 days"),
    "more than everybody": ({"share": "140"}, "share", "from 1 to 100"),
    "nobody": ({"share": "0"}, "share", "from 1 to 100"),
    "no way to ask": ({"channels": []}, "channels", "Choose at least one way"),
    "a link for no day": ({"close": "0"}, "close", "from 1 to 365"),
}


@pytest.mark.parametrize(("more", "field", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_read_is_told_at_its_field(more: Sheet, field: str, words: str):
    found = read(typed(**more))
    assert found.programme is None
    assert words in found.wrong[field].to("en")


def test_full_width_digits_and_a_per_cent_sign_are_read():
    found = read(typed(wait="２", share="40%"))
    assert found.programme is not None
    assert (found.programme.who.wait_days, found.programme.who.share) == (2, 0.4)


def with_row(**row: str) -> Sheet:
    alert = empty_alert() | {"zh": "差评", "rows": [{"question": "", "operator": "", "value": ""} | row]}
    return typed(alerts=[alert])


ROWS = {
    "no question": ({}, "question", "choose a question"),
    "no comparison": ({"question": "overall"}, "operator", "how to compare"),
    "a comparison that does not fit": ({"question": "overall", "operator": "chosen"}, "operator", "how to compare"),
    "no value": ({"question": "overall", "operator": "at_most"}, "value", "rated 1 to 10"),
    "beside the scale": ({"question": "f_quality", "operator": "at_most", "value": "11"}, "value", "rated 1 to 10"),
    "a choice that is not there": ({"question": "why", "operator": "chosen", "value": "weather"}, "value", "an answer"),
    "neither yes nor no": ({"question": "fixed_first", "operator": "is", "value": ""}, "value", "an answer"),
    "no words": ({"question": "words", "operator": "contains", "value": " "}, "value", "what to look for"),
}


@pytest.mark.parametrize(("row", "field", "words"), ROWS.values(), ids=ROWS)
def test_a_condition_that_is_not_whole_is_told_in_its_row(row: dict[str, str], field: str, words: str):
    assert words in read(with_row(**row)).wrong[f"alerts.0.rows.0.{field}"].to("en")


WHEN = {
    "a rating": ({"question": "overall", "operator": "at_most", "value": "6"}, "${overall} <= 6"),
    "a row of a grid": ({"question": "f_quality", "operator": "less", "value": "5"}, "${f_quality} < 5"),
    "yes or no": ({"question": "fixed_first", "operator": "is", "value": "n"}, "${fixed_first} = 'n'"),
    "one of several": ({"question": "why", "operator": "chosen", "value": "price"}, "selected(${why}, 'price')"),
    "answered at all": ({"question": "words", "operator": "answered"}, "${words} != ''"),
}


@pytest.mark.parametrize(("row", "when"), WHEN.values(), ids=WHEN)
def test_rows_become_the_condition(row: dict[str, str], when: str):
    found = read(with_row(**row))
    assert found.programme is not None, found.wrong
    assert found.programme.alerts[0].when == when


def test_a_rule_without_a_row_is_refused():
    assert "alerts.0.rows" in read(typed(alerts=[empty_alert() | {"zh": "x", "rows": []}])).wrong


def test_the_forms_own_rule_opens_as_rows():
    alert = opened_rule(typed()["alerts"][0], FORM)
    said = [(row["question"], row["operator"], row["value"]) for row in alert["rows"]]
    assert (alert["joined"], said) == ("or", [("overall", "at_most", "6"), ("f_quality", "at_most", "5")])


def test_a_step_up_that_is_no_later_is_told_at_its_hours():
    sheet = typed()
    sheet["alerts"][0]["steps"][1]["hours"] = "48"
    assert "no later" in read(sheet).wrong["alerts.0.steps.1.hours"].to("en")


def test_the_next_step_up_comes_a_day_later_and_goes_higher():
    alert = empty_alert()
    for expected in ({"hours": "48", "to": "manager"}, {"hours": "72", "to": "general_manager"}):
        alert["steps"].append(empty_step(alert))
        assert alert["steps"][-1] == expected


def test_what_the_programme_needs_is_among_the_outcomes_whatever_is_ticked():
    sheet = typed(outcomes=["refused", "expired", "nonsense"])
    assert outcomes_of(sheet) == ["refused", "complete", "no_answer", "quota_full"]
    assert outcomes_of(sheet | {"channels": ["public"], "quotas": []}) == ["refused", "complete"]


def test_a_quota_counts_by_month_or_day_and_by_what_is_ticked():
    found = read(typed(quotas=[empty_quota([]) | {"time": "day", "by": ["advisor"], "target": "3"}]))
    assert found.programme is not None
    assert (found.programme.quota[0].per, found.programme.quota[0].target) == (("day", "advisor"), 3)


def test_a_key_that_is_taken_gets_a_number():
    assert (free_key("low", []), free_key("low", ["low", "low_2"])) == ("low", "low_3")


def test_what_no_condition_can_compare_is_not_offered():
    for form in shipped_forms().values():
        for node in questions_of(form).values():
            assert len(operators_of(node)) > 2


def test_a_name_that_only_a_crafted_message_could_bring_is_told_and_not_raised():
    for more in ({"handler": "nobody"}, {"from": "moon"}, {"identity": "secret"}, {"instead": "not_there"}):
        found = read_sheet(typed(**more), FORM, "csi_after_visit", Known(forms=shipped_forms(), posts={"clerk"}))
        assert found.programme is None or more == {"instead": "not_there"}


ELSEWHERE = {
    "everything is said somewhere": {
        "programme": {"id": "x", "form": "csi_service", "title": {"zh": "名", "en": "Name"}, "handler": "manager"},
        "who": {
            "from": "visit", "event": "closed", "wait_days": 4, "expire_days": 9, "draw": "random", "share": 0.25,
            "exclude_surveyed_days": 33, "max_attempts": 7, "instead_of": "three_day_call",
        },
        "channels": ["public", "phone", "paper"],
        "public": {
            "identity": "named", "resume_days": 3, "one_per": "device", "close_after_days": 44, "poster_per_day": 12,
            "poster_late": "keep",
        },
        "quota": [{"id": "q", "per": ["day", "series"], "target": 5}],
        "alerts": [{
            "id": "a", "title": {"zh": "甲", "en": "A"}, "when": "${overall} <= 3", "severity": "low",
            "assign": "manager", "due_hours": 5, "escalate": [{"hours": 50, "to": "general_manager"}],
            "recheck": "complaint_recheck",
        }],
        "outcomes": ["complete", "no_answer", "quota_full"],
    },
}  # fmt: skip


@pytest.mark.parametrize("plain", ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_programme_that_says_everything_loses_nothing_on_the_screen(plain: dict[str, Any]):
    programme = Programme.model_validate(plain)
    for part, said in ((Who, plain["who"]), (Public, plain["public"]), (Alert, {**plain["alerts"][0], "open": "case"})):
        named = {field.alias or name for name, field in part.model_fields.items()}
        assert named == set(said), "a new word needs a place in the sheet, or saving on the screen would forget it"
    assert read_sheet(sheet_of(programme), FORM, "x", KNOWN).programme == programme
