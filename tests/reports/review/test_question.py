"""What somebody may ask a review for."""

from __future__ import annotations

from datetime import date

import pytest

from models.access import Role, Seat
from models.problem import Refused
from reports.review.question import question

SEAT = Seat(
    person=1, name="周建国", roles=Role.GENERAL_MANAGER, store=1, stores=frozenset({1, 2}), all_stores=True,
    team=frozenset({1}), today=date(2026, 11, 22),
)  # fmt: skip


def test_without_a_word_it_is_last_month_beside_the_month_before():
    asked = question(SEAT)
    assert (asked.period.month_key, asked.against.month_key, asked.is_plain) == ("2026-10", "2026-09", True)
    assert asked.year.first == date(2025, 10, 1)
    assert asked.year.last == date(2026, 10, 31)
    assert (asked.next.month_key, asked.is_over) == ("2026-11", True)


def test_another_month_can_stand_beside_and_the_running_one_is_not_over():
    asked = question(SEAT, "2026-11", "2025-11")
    assert (asked.against.month_key, asked.is_plain, asked.is_over) == ("2025-11", False, False)
    assert asked.against.last == date(2025, 11, 22), "as many days of both"
    assert question(SEAT, "2026-11").is_plain


def test_one_store_is_seen_as_its_own_people_see_it():
    asked = question(SEAT, store=2)
    assert (asked.seat.stores, asked.seat.store, asked.seat.all_stores) == (frozenset({2}), 2, False)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"month": "10月"}, "2026-10", id="a month is written with its year"),
        pytest.param({"month": "2026-13"}, "2026-13", id="there is no thirteenth month"),
        pytest.param({"month": "2026-12"}, "has not begun", id="a month that has not begun has no numbers"),
        pytest.param(
            {"month": "2026-10", "against": "2026-10"}, "the month itself", id="a month beside itself says nothing"
        ),
        pytest.param({"store": 3}, "store number 3", id="a store that is not there"),
    ],
)
def test_what_cannot_be_asked_is_told(given, said):
    with pytest.raises(Refused, match=said):
        question(SEAT, **given)
