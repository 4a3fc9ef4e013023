"""Selling: what each step makes of a lead, as a table; and the days and ages that follow."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.problem import Refused
from models.rules.selling import next_day, standing_after, stock_age_bands, waiting_bands
from models.tables.sales import LEAD_STATE, SALES_STEP

DAY = date(2026, 11, 22)
REACHED = {  # the steps that bring a lead into each state
    "open": [],
    "dealt": ["deal"],
    "delivered": ["deal", "delivery"],
    "lost": ["lost"],
}
TABLE = {
    #             walk_in     call_in     follow_up   test_drive  deal     delivery     lost
    "open": ("open", "open", "open", "open", "dealt", "-", "lost"),
    "dealt": ("dealt", "dealt", "dealt", "dealt", "-", "delivered", "lost"),
    "delivered": ("delivered", "delivered", "delivered", "delivered", "-", "-", "-"),
    "lost": ("open", "open", "open", "open", "dealt", "-", "-"),
}


def steps_of(*kinds: str) -> list[tuple[date, str]]:
    return [(DAY + timedelta(days=place), kind) for place, kind in enumerate(kinds)]


@pytest.mark.parametrize("state", LEAD_STATE)
@pytest.mark.parametrize(("place", "step"), list(enumerate(SALES_STEP)), ids=list(SALES_STEP))
def test_what_a_step_makes_of_a_lead(state: str, place: int, step: str):
    expected = TABLE[state][place]
    steps = steps_of(*REACHED[state], step)
    if expected == "-":
        with pytest.raises(Refused) as refused:
            standing_after(steps)
        assert "{day}" not in refused.value.text.to("zh")
    else:
        assert standing_after(steps).state == expected


@pytest.mark.parametrize(
    ("kinds", "ended"),
    [
        (("walk_in", "deal"), None),
        (("deal", "follow_up", "delivery"), DAY + timedelta(days=2)),
        (("walk_in", "lost"), DAY + timedelta(days=1)),
        (("lost", "walk_in"), None),
        (("deal", "delivery", "call_in"), DAY + timedelta(days=1)),
    ],
    ids=[
        "a deal goes on",
        "a delivery ends it",
        "so does a lost deal",
        "who comes back is open",
        "a later call changes nothing",
    ],
)
def test_the_day_on_which_a_lead_ends(kinds: tuple[str, ...], ended: date | None):
    assert standing_after(steps_of(*kinds)).ended_on == ended


def test_the_sooner_they_buy_the_sooner_one_asks():
    days = [next_day(grade, DAY) for grade in ("a", "n", "b", "c")]
    assert days == sorted(days)
    assert days[0] > DAY


@pytest.mark.parametrize(
    ("next_on", "band"),
    [
        (None, "none"),
        (DAY - timedelta(days=1), "late"),
        (DAY, "today"),
        (DAY + timedelta(days=1), "week"),
        (DAY + timedelta(days=7), "week"),
        (DAY + timedelta(days=8), "later"),
    ],
    ids=["no day", "yesterday", "today", "tomorrow", "in a week", "in eight days"],
)
def test_each_next_day_lies_in_one_band(next_on: date | None, band: str):
    assert [one.value for one in waiting_bands(DAY, {}) if one.holds(next_on)] == [band]


@pytest.mark.parametrize(
    ("days", "band"),
    [
        (0, "to_30"),
        (30, "to_30"),
        (31, "to_60"),
        (60, "to_60"),
        (90, "to_90"),
        (91, "to_180"),
        (180, "to_180"),
        (181, "over"),
    ],
)
def test_each_age_of_stock_lies_in_one_band(days: int, band: str):
    assert [one.value for one in stock_age_bands(DAY, {}) if one.holds(DAY - timedelta(days=days))] == [band]


def test_a_car_that_has_not_arrived_has_no_age():
    assert [one.value for one in stock_age_bands(DAY, {}) if one.holds(None)] == ["none"]
