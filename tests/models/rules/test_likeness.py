"""Likeness: what speaks for one person or one car, and what does not."""

from __future__ import annotations

import pytest

from models.rules.likeness import (
    ASK_FROM,
    SURE_FROM,
    Car,
    Person,
    cars_alike,
    is_near,
    people_alike,
    person_blocks,
)


def person(number, name, phone="", address="", plates=()):
    return Person(number, name, frozenset({phone} if phone else ()), address, frozenset(plates))


SURE, ASK, NO = "sure", "ask", "no"


def verdict(score):
    return SURE if score >= SURE_FROM else ASK if score >= ASK_FROM else NO


PEOPLE = [
    pytest.param(("李小明", "13800001234"), ("李小明", "13800001234"), SURE, id="same name and phone"),
    pytest.param(("李小明", "13800001234"), ("李晓明", "13800001234"), SURE, id="sounds alike, same phone"),
    pytest.param(("李小明", "13800001234"), ("李小铭", "13800001234"), SURE, id="one character off, same phone"),
    pytest.param(("李小明", "13800001234"), ("王芳", "13800001234"), ASK, id="a couple's one phone"),
    pytest.param(("李小明", "13800001234"), ("李小明", "13800001284"), SURE, id="one digit mistyped"),
    pytest.param(("李小明", "13800001234"), ("李小明", "13800001243"), SURE, id="two digits swapped"),
    pytest.param(("李小明", "13800001234"), ("李小明", "13955551234"), ASK, id="same name and last four digits"),
    pytest.param(("李小明", "13800001234"), ("李小明", "13955555678"), NO, id="namesakes"),
    pytest.param(("李明", "13800001234"), ("李红", "13955551234"), NO, id="two characters, one apart"),
    pytest.param(("李小明", "", "中山路 1 号"), ("李小明", "", "中山路1号"), SURE, id="same name and address"),
    pytest.param(("李小明", "", "", ["京A1"]), ("李小明", "", "", ["京A1"]), SURE, id="same name and plate"),
    pytest.param(("李小明", "", "", ["京A1"]), ("王芳", "", "", ["京A1"]), NO, id="a car that was sold"),
    pytest.param(("李小明",), ("李小明",), NO, id="a name alone"),
]


@pytest.mark.parametrize(("one", "other", "expected"), PEOPLE)
def test_people(one, other, expected):
    first, second = person(1, *one), person(2, *other)
    assert verdict(people_alike(first, second).score) == expected
    assert people_alike(first, second) == people_alike(second, first)


@pytest.mark.parametrize(("one", "other", "expected"), [p for p in PEOPLE if p.values[2] != NO])
def test_whoever_is_alike_shares_a_block(one, other, expected):
    assert set(person_blocks(person(1, *one))) & set(person_blocks(person(2, *other)))


VIN = "LFV2A21KXG4001234"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(Car(1, "京A12345", VIN), Car(2, "京A54321", VIN.lower()), SURE, id="same VIN in another case"),
        pytest.param(Car(1, "", "LFV2A21KXG400I234"), Car(2, "", VIN), SURE, id="the letter I for the digit 1"),
        pytest.param(Car(1, "京A12345", VIN), Car(2, "京A12345", VIN[:-1] + "5"), SURE, id="VIN one off, same plate"),
        pytest.param(Car(1, "京A12345", VIN), Car(2, "京A12345"), ASK, id="same plate, one without VIN"),
        pytest.param(Car(1, "京A12345", VIN), Car(2, "京A12345", "LSVAA2188E2012345"), NO, id="a plate that moved on"),
        pytest.param(Car(1, "", VIN, 7), Car(2, "", VIN[:-1] + "5", 7), ASK, id="VIN one off, same owner"),
        pytest.param(Car(1, "", VIN), Car(2, "", VIN[:-1] + "5"), NO, id="two cars of one batch"),
        pytest.param(Car(1, "京A12345"), Car(2, "京A12346"), NO, id="plates one apart"),
    ],
)
def test_cars(one, other, expected):
    assert verdict(cars_alike(one, other).score) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("abcd", "abcd", False),
        ("abcd", "abxd", True),
        ("abcd", "abc", True),
        ("bcd", "abcd", True),
        ("abcd", "abdc", True),
        ("abcd", "acdb", False),
        ("ab", "abcd", False),
    ],
)
def test_one_sign_apart(one, other, expected):
    assert is_near(one, other) is is_near(other, one) is expected
