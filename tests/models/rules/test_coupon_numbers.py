"""Coupon numbers: read as somebody types them; a slip of the pen is noticed."""

from __future__ import annotations

import random

import pytest

from models.rules.coupon_numbers import DRAWN, SIGNS, new_number, read_number
from models.text import Text

DRAW = random.Random(7)
NUMBERS = [new_number(DRAW.choice) for _ in range(60)]


@pytest.mark.parametrize(
    "change",
    [str.lower, lambda n: n.replace("-", ""), lambda n: f"  {n.replace('-', ' ')} "],
    ids=["small", "bare", "spaced"],
)
def test_a_number_is_read_however_it_is_typed(change):
    assert [read_number(change(number)) for number in NUMBERS] == NUMBERS


def test_any_one_wrong_sign_is_noticed():
    for number in NUMBERS[:10]:
        signs = number.replace("-", "")
        for place in range(DRAWN + 1):
            for other in SIGNS:
                if other != signs[place]:
                    assert isinstance(read_number(signs[:place] + other + signs[place + 1 :]), Text)


def test_any_two_signs_changed_about_are_noticed():
    for number in NUMBERS:
        signs = number.replace("-", "")
        for place in range(DRAWN - 1):
            swapped = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
            if swapped != signs:
                assert isinstance(read_number(swapped), Text)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("7K2M", "9 letters"), ("", "9 letters"), ("O123-4567-8", "“O”"), ("7K2M-9XQF-R9", "9 letters")],
    ids=["short", "empty", "a sign that is not used", "long"],
)
def test_what_is_wrong_is_said_with_an_example(typed, said):
    found = read_number(typed)
    assert isinstance(found, Text)
    assert said in found.to("en")
    assert "for example" in found.to("en")
