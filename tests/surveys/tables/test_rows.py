"""What becomes of a form's questions in a table, and what the form says of each row; no database is asked."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from models.access import CREATE, EDIT, EXPORT, GROUP, IMPORT, OWN, STORE, TEAM, VIEW, Role, Seat
from surveys.engine.reading import read_form
from surveys.shipped import shipped_records
from surveys.tables.fields import field_name, item_name, left_out, retired_names, sections_of, table_fields
from surveys.tables.resources import Settings, resource_for
from surveys.tables.rights import WAYS, cleaned, rights_of, rules_of, way_of
from surveys.tables.working_out import is_conditional, works_out_for
from tests.surveys.tables.sheets import wash, wash_form
from ui.pages.record.filling import Filling
from ui.pages.record.weighing import let_go

DAY = date(2026, 11, 21)
SEAT = Seat(
    person=7,
    name="Li",
    roles=Role.ADVISOR,
    store=1,
    stores=frozenset({1}),
    all_stores=True,
    team=frozenset({7}),
    today=DAY,
)
SOUND = {"plate": "京A12345", "how": "quick"}


def form_of(*items: str, subject: str = "none"):
    head = f"schema: form/1\nform: {{id: t, title: {{zh: 表, en: Table}}, kind: record, subject: {subject}}}\n"
    lists = "lists: {l: [{v: a, label: {zh: 甲, en: A}}, {v: b, label: {zh: 乙, en: B}}]}\nitems:\n"
    return read_form(head + lists + "\n".join(f"  - {item}" for item in items))


WORDS = "label: {zh: 题, en: Question}"


@pytest.mark.parametrize(
    ("item", "kind", "more"),
    [
        ("{id: a, type: text, LABEL}", "text", {"max_length": 200}),
        ("{id: a, type: text, x: {kind: plate}, LABEL}", "plate", {}),
        ("{id: a, type: text, x: {kind: money}, LABEL}", "text", {}),
        ("{id: a, type: integer, min: 1, max: 9, LABEL}", "integer", {"low": 1, "high": 9}),
        ("{id: a, type: scale, scale: {min: 1, max: 5}, LABEL}", "integer", {"low": 1, "high": 5}),
        ("{id: a, type: choice, list: l, LABEL}", "choice", {}),
        ("{id: a, type: rank, list: l, LABEL}", "choices", {"indexed": False}),
        ("{id: a, type: phone, pii: true, LABEL}", "phone", {"private": True}),
        ("{id: a, type: relation, to: vehicle, LABEL}", "relation", {"to": "Vehicle"}),
        ("{id: a, type: calculation, value: date, expr: today(), LABEL}", "date", {"read_only": True}),
        ("{id: a, type: file, max_select: 3, LABEL}", "file", {"high": 3}),
        ("{id: a, type: text, required: true, LABEL}", "text", {"required": True}),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_question_becomes_a_field(item, kind, more):
    (field,) = table_fields(form_of(item.replace("LABEL", WORDS)))
    assert (field.kind, field.extra) == (kind, True)
    assert {name: getattr(field, name) for name in more} == more


def test_what_a_condition_hides_is_required_by_the_form_and_not_by_the_table():
    fields = {field.id: field for field in table_fields(wash_form())}
    assert fields["plate"].required
    assert not fields["where"].required
    assert fields["how_other"].kind == "text"


def test_names_of_columns_and_of_a_lists_address_are_kept_apart():
    (field,) = table_fields(form_of(f"{{id: customer, type: text, {WORDS}}}"))
    assert field.id == "customer_asked"
    assert [item_name(field_name(name)) for name in ("customer", "sort", "route", "customer_asked")] == [
        "customer",
        "sort",
        "route",
        "customer_asked",
    ]


def test_what_has_no_column_is_named():
    inner = f"{{id: inner, type: text, {WORDS}}}"
    form = form_of(
        f"{{id: rounds, type: repeat, {WORDS}, items: [{inner}]}}",
        f"{{id: by_phone, type: text, channel: phone, {WORDS}}}",
        f"{{id: kept, type: text, {WORDS}}}",
    )
    assert [item.id for item in left_out(form)] == ["rounds", "inner", "by_phone"]
    assert [field.id for field in table_fields(form)] == ["kept"]


def test_a_question_taken_out_stays_as_a_column_that_nobody_fills_in():
    old, new = wash_form(), wash_form(version=2, more="")
    fields = table_fields(new, [old])
    assert retired_names(new, fields) == ["remark"]
    remark = next(field for field in fields if field.id == "remark")
    assert (remark.read_only, remark.label.to("zh")) == (True, "备注（已停用）")
    resource = resource_for(Settings(key="own_wash", form_key="car_wash"), new, [old])
    assert resource.section_names[-1] == "remark"
    assert resource.sections[-1].folded


def test_the_list_begins_with_the_subject_and_ends_with_who_entered_it():
    resource = resource_for(Settings(key="own_wash", form_key="car_wash"), wash_form(subject="vehicle"))
    assert resource.column_names[0] == "vehicle"
    assert resource.column_names[-1] == "author"
    assert resource.filter_names == ["washed_on", "how", "scratched", "author"]
    assert set(resource.search_names) >= {"plate", "phone", "vehicle.plate"}


def worked_out(values, *, is_new=True):
    form = wash_form()
    return works_out_for(form, table_fields(form))(values, SEAT, is_new)


def test_a_new_row_gets_its_defaults_its_calculations_and_its_author():
    made = worked_out({**SOUND, "price": Decimal(20)})
    assert made.problems == ()
    assert made.values == {"washed_on": DAY, "paid": Decimal(30), "author": 7}


def test_what_was_emptied_in_a_row_that_is_there_stays_empty():
    made = worked_out({**SOUND, "washed_on": None, "price": None}, is_new=False)
    assert made.values == {"paid": None}
    assert [problem.field for problem in made.problems] == ["washed_on"]


@pytest.mark.parametrize(
    ("values", "field", "said"),
    [
        ({"scratched": True}, "where", ""),
        ({"scratched": False, "where": "左前门"}, "where", "才填“划痕在哪”"),
        ({"minutes": 900}, "minutes", "600"),
        ({"minutes": -1}, "minutes", "不能小于|要在 1 到 600 之间"),
        ({"minutes": 599}, "minutes", "没有洗这么久的车"),
        ({"how": "other"}, "how_other", ""),
    ],
    ids=[
        "needed under a condition",
        "filled in where it is not asked",
        "beyond its ends",
        "below its ends",
        "against its rule, in the form's own words",
        "other without words",
    ],
)
def test_the_form_says_at_the_field_what_is_wrong(values, field, said):
    problems = worked_out({**SOUND, **values}).problems
    assert [problem.field for problem in problems] == [field]
    assert re.search(said, problems[0].text.to("zh"))


@pytest.mark.parametrize(
    ("values", "hidden", "dropped"),
    [
        ({}, {"where", "how_other"}, set()),
        ({"scratched": True}, {"how_other"}, set()),
        ({"how": "other"}, {"where"}, set()),
        ({"scratched": False, "where": "左前门"}, {"where", "how_other"}, {"where"}),
        ({"scratched": True, "where": "左前门"}, {"how_other"}, set()),
    ],
    ids=["nothing said", "a condition holds", "other is chosen", "an answer has lost its question", "all is asked"],
)
def test_a_row_tells_what_its_form_does_not_ask_now_and_what_that_would_leave_behind(values, hidden, dropped):
    made = worked_out(SOUND | values)
    assert (made.hidden, made.dropped) == (hidden, dropped)
    assert {"where", "plate"} <= made.needed


@pytest.mark.parametrize(
    ("held", "typed", "keeps", "saved"),
    [
        ("左前门", {"scratched": False, "where": None}, False, {"scratched": False, "where": None}),
        ("左前门", {"scratched": False}, False, {"scratched": False, "where": None}),
        ("左前门", {"scratched": False, "where": "右后门"}, False, {"scratched": False, "where": None}),
        (None, {"scratched": False, "where": "右后门"}, False, {"scratched": False}),
        ("左前门", {"scratched": False, "where": "右后门"}, True, {"scratched": False, "where": "右后门"}),
        ("左前门", {"scratched": True, "where": "右后门"}, False, {"scratched": True, "where": "右后门"}),
    ],
    ids=[
        "emptied by hand, then not asked",
        "not asked any more",
        "typed, then not asked",
        "typed in a new row, then not asked",
        "typed, then not asked, in a form that keeps it",
        "asked",
    ],
)
def test_what_is_saved_of_a_question_that_is_not_asked_any_more(held, typed, keeps, saved):
    form = read_form(wash().replace("id: where,", f"id: where, keep_hidden: {str(keeps).lower()},"))
    resource = resource_for(Settings(key="own_wash", form_key="car_wash"), form)
    known, row = {field.id: field for field in resource.fields}, 1 if held else None
    whole = {**SOUND, "scratched": True, "where": held}
    filling = Filling(resource=resource, known=known, names=list(known), row=row, whole=whole)
    weighed = resource.works_out({**whole, **typed}, SEAT, row is None)
    kept, _ = let_go(filling, weighed, dict(typed), [])
    assert kept == saved
    assert not resource.works_out({**whole, **kept}, SEAT, row is None).problems


def test_choices_are_those_that_the_other_answers_leave():
    asked = ("{id: k, type: choice, list: l, LABEL}", "{id: p, type: choice, list: l, filter: 'name = ${k}', LABEL}")
    form = form_of(*(one.replace("LABEL", WORDS) for one in asked))
    made = works_out_for(form, table_fields(form))({"k": "b"}, SEAT, True)  # noqa: FBT003 -- a new one
    assert made.offered == {"p": ["b"]}
    assert is_conditional(form)
    assert not is_conditional(form_of("{id: k, type: text, LABEL}".replace("LABEL", WORDS)))


@pytest.mark.parametrize(
    ("way", "role", "wanted"),
    [
        ("open", Role.ADVISOR, (STORE, OWN, None)),
        ("own", Role.ADVISOR, (OWN, OWN, None)),
        ("own", Role.SUPERVISOR, (TEAM, TEAM, None)),
        ("own", Role.MANAGER, (STORE, STORE, STORE)),
        ("own", Role.AUDITOR, (STORE, None, STORE)),
        ("heads", Role.ADVISOR, (None, None, None)),
        ("heads", Role.MANAGER, (STORE, STORE, STORE)),
        ("heads", Role.GENERAL_MANAGER, (GROUP, GROUP, GROUP)),
    ],
)
def test_the_usual_ways_grant_what_their_words_say(way, role, wanted):
    rules = rules_of(rights_of(way))
    found = tuple(
        max((rule.scope for rule in rules if action in rule.actions and rule.roles & role), default=None)
        for action in (VIEW, EDIT, EXPORT)
    )
    assert found == wanted
    assert all(rule.scope >= STORE for rule in rules if IMPORT in rule.actions)
    assert way_of(rights_of(way)) == way


def test_nobody_changes_or_exports_what_they_do_not_see():
    chosen = cleaned({"see": {"advisor": "own"}, "write": {"advisor": "group", "clerk": "own"}, "export": {"x": "own"}})
    assert (chosen["write"]["advisor"], chosen["write"]["clerk"]) == ("own", "")
    rules = rules_of(chosen)
    assert not any(CREATE in rule.actions and rule.roles & Role.CLERK for rule in rules)
    assert set(WAYS) == {"open", "own", "heads"}


@pytest.mark.parametrize("key", ["test_drive_log", "key_handover", "loaner_car"])
def test_every_shipped_record_sheet_fits_a_table_whole(key):
    form = shipped_records()[key]
    assert left_out(form) == []
    resource = resource_for(Settings(key=f"own_{key}", form_key=key), form)
    assert sections_of(form)
    assert resource.help is not None


def test_what_is_said_beside_a_private_question_or_worked_out_from_it_is_private_too():
    form = wash_form(
        more="""
  - {id: reason, type: choice, list: how, pii: true, label: {zh: 原因, en: Reason}}
  - {id: whole, type: calculation, value: text, expr: "${phone}", label: {zh: 全号, en: Whole}}
  - {id: again, type: calculation, value: text, expr: "${whole}", label: {zh: 再来, en: Again}}
  - {id: told, type: calculation, value: text, expr: "${reason_other}", label: {zh: 说明, en: Told}}
"""
    )
    private = {field.id for field in table_fields(form) if field.private}
    assert private == {"phone", "reason", "reason_other", "whole", "again", "told"}
