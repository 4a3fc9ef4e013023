"""A wrong definition is found at start, with its place and the nearest right name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.definitions import check_definitions
from models.field import Field
from models.list_words import ListWords
from models.resource import Derived, Kept, Related, Section
from models.resources import RESOURCES
from models.text import Text


def test_the_definitions_we_ship_are_right():
    assert check_definitions() == []


PLANTED = {
    "a column with a slip": (
        {"columns": lambda c: [c.nmae]},
        "models/resources/customers.py, columns[0]: Customer has no 'nmae'; did you mean 'name'?",
    ),
    "a slip behind a relation": (
        {"filters": lambda c: [c.advisor.nam]},
        "models/resources/customers.py, filters[0]: Staff has no 'nam' (in 'advisor.nam'); did you mean 'name'?",
    ),
    "a column with many values": (
        {"columns": lambda c: [c.vehicles.plate]},
        (
            "models/resources/customers.py, columns[0]: 'vehicles.plate' has many values for one row; "
            "it can be filtered and searched, not shown"
        ),
    ),
    "a section with a worked out column": (
        {"sections": [Section(Text(zh="基本", en="Basics"), lambda _: ["recency"])]},
        (
            "models/resources/customers.py, sections[0][0]: 'recency' is no field of its own; "
            "a section holds what can be typed in"
        ),
    ),
    "related rows that do not exist": (
        {"related": [Related(resource="vehicle", via="owner", title=Text(zh="车", en="Cars"))]},
        "models/resources/customers.py, related[0]: there is no resource 'vehicle'; did you mean 'vehicles'?",
    ),
    "related rows by a wrong relation": (
        {"related": [Related(resource="vehicles", via="plate", title=Text(zh="车", en="Cars"))]},
        "models/resources/customers.py, related[0]: Vehicle has no relation 'plate' to Customer",
    ),
    "an order by nothing": (
        {"order": "-nothing"},
        "models/resources/customers.py, order[0]: Customer has no 'nothing'",
    ),
    "a derived column of nothing": (
        {
            "derived": [
                *RESOURCES["customers"].derived,
                Derived(name="age", label=Text(zh="龄", en="Age"), of="brithday"),
            ]
        },
        "models/resources/customers.py, derived.of[3]: Customer has no 'brithday'; did you mean 'birthday'?",
    ),
    "a fact kept in a column that is not there": (
        {"keeps": [Kept(parent="vehicles", via="referrer", columns={"visits_": "count(*)"})]},
        "models/resources/customers.py, keeps[0]: Vehicle has no 'visits_'",
    ),
    "choices from a list that nobody named": (
        {"fields": [Field(id="mood", label=Text(zh="心情", en="Mood"), kind="choices", choices=ListWords("stages"))]},
        "models/resources/customers.py: mood takes its choices from 'stages', which models/tables/choices.py does not name; did you mean 'stage'?",
    ),
    "no rights at all": (
        {"can": []},
        "models/resources/customers.py, can: no rule grants anything; nobody could open it",
    ),
    "words in one language only": (
        {"one": Text(zh="客户", en=" ")},
        "models/resources/customers.py, one: the words are missing in one of the languages",
    ),
}


@pytest.mark.parametrize(("options", "sentence"), PLANTED.values(), ids=PLANTED)
def test_a_planted_mistake_is_named(options, sentence, monkeypatch):
    monkeypatch.setitem(RESOURCES, "customers", replace(RESOURCES["customers"], **options))
    assert sentence in check_definitions()


def test_all_mistakes_come_at_once(monkeypatch):
    wrong = replace(RESOURCES["customers"], columns=lambda c: [c.nmae, c.phoen], order="nothing")
    monkeypatch.setitem(RESOURCES, "customers", wrong)
    assert len(check_definitions()) == 3


def test_an_unknown_word_of_a_resource_is_refused():
    with pytest.raises(TypeError, match="colunms"):
        replace(RESOURCES["customers"], colunms=[])


def test_an_unknown_word_of_a_field_is_refused_with_the_nearest():
    from tortoise.fields import CharField

    from models.labelling import labelled

    with pytest.raises(TypeError, match="no word 'privat'; did you mean 'private'"):
        labelled("手机", "Phone", CharField(max_length=20), privat=True)
