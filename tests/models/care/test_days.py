"""The days of care: each kind of rule, month ends, 29 February, leap months, days that nobody looked at."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.care.days import Schedule, Turn, held_days, turns
from models.rules.calendar import months_before
from models.rules.churn.losses import lapses_on
from models.rules.lunar import lunar_day, next_lunar

TODAY = date(2026, 11, 21)


def on(text: str) -> date:
    """A day as it is written."""
    return date.fromisoformat(text)


SCHEDULES = {
    "thank-you letter within a day of the delivery": (Schedule(counted_from="delivery", open_days=1), 0, 1),
    "second call, to be made by day 7": (Schedule(counted_from="delivery", after_days=3, open_days=4), 3, 7),
    "second contact after a visit on days 8 to 14": (Schedule(counted_from="visit", after_days=8, open_days=6), 8, 14),
    "insurance, a month before, until its day": (Schedule(counted_from="insurance", lead=30, open_days=0), -30, 0),
    "inspection, a week late is still in time": (Schedule(counted_from="inspection", lead=30, open_days=7), -30, 7),
    "a store that wants it three days earlier": (
        Schedule(counted_from="licence", lead=30, after_days=-3, open_days=0),
        -33,
        0,
    ),
}


@pytest.mark.parametrize(("schedule", "first", "last"), SCHEDULES.values(), ids=SCHEDULES.keys())
def test_a_slip_is_there_from_its_first_day_to_its_last(schedule: Schedule, first: int, last: int):
    held = on("2026-11-21")
    for days in range(first - 3, last + 4):
        today = held + timedelta(days=days)
        found = [turn for turn in turns(schedule, today) if turn.held == held]
        if first <= days <= last:
            assert found == [Turn(held, held, held + timedelta(days=first), held + timedelta(days=last))]
        else:
            assert found == []


ANNIVERSARIES = {
    "an ordinary birthday": ("birthday", "1988-11-21", "2026-11-21"),
    "born on 29 February, in a year without one": ("birthday", "1988-02-29", "2027-02-28"),
    "born on 29 February, in a year with one": ("birthday", "1988-02-29", "2028-02-29"),
    "born on 28 February, in a leap year": ("birthday", "1987-02-28", "2028-02-28"),
    "bought on 29 February": ("purchase", "2024-02-29", "2026-02-28"),
    "bought on New Year's Eve": ("purchase", "2023-12-31", "2026-12-31"),
}


@pytest.mark.parametrize(("source", "held", "kept"), ANNIVERSARIES.values(), ids=ANNIVERSARIES.keys())
def test_an_anniversary_is_kept_on_one_day_of_the_year(source: str, held: str, kept: str):
    schedule, day = Schedule(counted_from=source, open_days=0), on(kept)
    found = [one for one in range(-200, 165) if on(held) in held_days(schedule, day + timedelta(days=one))]
    assert found == [0]


def test_the_day_of_the_purchase_itself_is_no_anniversary():
    assert TODAY not in held_days(Schedule(counted_from="purchase"), TODAY)


LUNAR = {
    "mid-autumn day": ("1988-09-25", "2026-09-25"),
    "mid-autumn day, another year": ("1988-09-25", "2028-10-03"),
    "the last month lies in the next calendar year": ("1990-01-04", "2027-01-15"),
    "born in a leap month, in a year without it": ("2020-05-23", "2026-05-17"),
    "born in a leap month, in a year that has it too": ("2004-03-21", "2023-03-22"),
    "born on a 30th, in a year whose month has 29 days": ("1990-01-26", "2027-02-05"),
    "born on a 30th, in a year whose month has one": ("1990-01-26", "2030-02-02"),
}


@pytest.mark.parametrize(("born", "kept"), LUNAR.values(), ids=LUNAR.keys())
def test_a_lunar_birthday_is_kept_where_the_calendar_puts_it(born: str, kept: str):
    schedule = Schedule(counted_from="birthday", open_days=0)
    days = [on(kept) + timedelta(days=one) for one in range(-40, 41)]
    assert [day for day in days if on(born) in held_days(schedule, day, lunar=True)] == [on(kept)]


def test_every_lunar_birthday_of_a_life_is_found():
    schedule = Schedule(counted_from="birthday", open_days=0)
    for number in range(0, 29_000, 997):
        born = date(1944, 1, 1) + timedelta(days=number)
        day = next_lunar(lunar_day(born), date(2033, 1, 1))  # a year with a leap eleventh month
        assert day is not None
        assert born in held_days(schedule, day, lunar=True), (born, day)


MONTHS = {
    "two months on": (2, "2026-09-21", "2026-11-21"),
    "four months on, when nothing was made before": (2, "2026-07-21", "2026-11-21"),
    "not three months on": (2, "2026-08-21", None),
    "a day that February lacks": (2, "2025-12-31", "2026-02-28"),
    "the same, in a leap year": (2, "2027-12-31", "2028-02-29"),
    "from the end of February to the 28th": (2, "2026-02-28", "2026-04-28"),
    "every half year": (6, "2026-08-31", "2027-02-28"),
}


@pytest.mark.parametrize(("every", "held", "due"), MONTHS.values(), ids=MONTHS.keys())
def test_a_rule_that_comes_again_counts_calendar_months(every: int, held: str, due: str | None):
    schedule = Schedule(counted_from="delivery", every_months=every)
    days = [on("2026-11-21")] if due is None else [on(due)]
    assert [day for day in days if on(held) in held_days(schedule, day)] == ([] if due is None else days)


@pytest.mark.parametrize("months", [6, 12])
@pytest.mark.parametrize("visit", ["2026-08-30", "2026-08-31", "2027-02-28", "2028-02-29", "2026-11-21"])
def test_a_car_is_asked_about_on_the_day_it_becomes_lost(visit: str, months: int):
    schedule = Schedule(counted_from="lost", lost_months=months)
    day = lapses_on(on(visit), months)
    assert on(visit) in held_days(schedule, day)
    assert on(visit) not in held_days(schedule, day - timedelta(days=1))
    assert on(visit) not in held_days(schedule, day + timedelta(days=1))


class TestAfterDaysOff:
    """What opened while nobody looked comes on the first day back, with the days it would have had."""

    schedule = Schedule(counted_from="delivery", open_days=1)

    def test_a_delivery_of_the_holidays_is_thanked_for(self):
        back, delivered = on("2026-10-08"), on("2026-10-02")
        found = [turn for turn in turns(self.schedule, back, on("2026-10-01")) if turn.held == delivered]
        assert found == [Turn(delivered, delivered, delivered, back + timedelta(days=1))]

    def test_what_was_seen_before_stays_over(self):
        back, delivered = on("2026-10-08"), on("2026-09-30")
        assert [turn for turn in turns(self.schedule, back, on("2026-10-01")) if turn.held == delivered] == []

    def test_a_birthday_does_not_come_late(self):
        schedule = Schedule(counted_from="birthday", open_days=0)
        back = on("2026-10-08")
        assert {turn.counted for turn in turns(schedule, back, on("2026-10-01"))} == {back}

    def test_no_further_back_than_a_month(self):
        found = turns(self.schedule, TODAY, TODAY - timedelta(days=400))
        assert min(turn.opens for turn in found) == TODAY - timedelta(days=31)

    def test_one_day_later_nothing_new_is_asked_of_the_past(self):
        assert {turn.opens for turn in turns(self.schedule, TODAY, TODAY + timedelta(days=1))} == {
            TODAY - timedelta(days=1),
            TODAY,
        }


def test_what_is_asked_for_by_hand_has_no_days_of_its_own():
    assert turns(Schedule(counted_from="recall"), TODAY) == []
    assert turns(Schedule(counted_from="by_hand"), TODAY) == []


def test_months_back_and_forth_agree_with_the_calendar_of_the_classes():
    schedule = Schedule(counted_from="delivery", every_months=2)
    for number in range(400):
        held = date(2024, 1, 1) + timedelta(days=number)
        assert held in held_days(schedule, months_before(held, -2))
