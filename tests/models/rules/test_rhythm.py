"""A car's own rhythm, the visit to be expected from it, and maintenance by mileage alone."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.mileage import CarLife, Interval, NextMaintenance, Reading
from models.rules.rhythm import (
    Expected,
    Rhythm,
    expected_visit,
    is_little_driven,
    kilometres_a_day,
    maintenance_by_mileage,
    rhythm,
)

ON = date(2026, 11, 21)
PLAN = NextMaintenance(on=date(2026, 9, 1), source="months")


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


RHYTHMS = {
    "two visits have none": (days("2026-01-01", "2026-04-01"), None),
    "three visits": (days("2026-01-01", "2026-04-01", "2026-06-30"), Rhythm(3, 90)),
    "in any order": (days("2026-06-30", "2026-01-01", "2026-04-01"), Rhythm(3, 90)),
    "two orders of one day are one visit": (days("2026-01-01", "2026-01-01", "2026-04-01"), None),
    "one long holiday does not change it": (
        days("2024-01-01", "2024-04-01", "2024-07-01", "2026-01-01"),
        Rhythm(4, 91),
    ),
    "half a day is a whole one": (days("2026-01-01", "2026-01-11", "2026-01-22"), Rhythm(3, 11)),
    "none at all": ([], None),
}


@pytest.mark.parametrize(("visits", "expected"), RHYTHMS.values(), ids=RHYTHMS.keys())
def test_the_rhythm_is_the_middle_gap_from_three_visits_on(visits, expected):
    assert rhythm(visits) == expected


def test_the_next_visit_follows_the_cars_own_rhythm_before_the_plan():
    found = expected_visit(days("2026-01-01", "2026-04-01", "2026-06-30"), ON, PLAN)
    assert found == Expected(on=date(2026, 9, 28), every=90, source="rhythm")
    assert found.days_overdue(ON) == 54
    assert found.overdue(ON) == 0.6
    assert found.overdue(date(2026, 8, 14)) == -0.5


def test_with_fewer_visits_the_plan_says_when():
    found = expected_visit(days("2026-03-01"), ON, PLAN, months=6)
    assert (found.on, found.source, found.every) == (date(2026, 9, 1), "plan", 183)
    assert expected_visit(days("2026-03-01"), ON) is None
    assert expected_visit([], ON) is None


def test_visits_after_the_day_are_not_known_yet():
    visits = days("2026-01-01", "2026-04-01", "2026-06-30", "2026-12-01")
    assert expected_visit(visits, ON).on == date(2026, 9, 28)
    assert expected_visit(visits, date(2026, 6, 29)) is None


def car(*readings: tuple[str, int], **facts) -> CarLife:
    read = [Reading(date.fromisoformat(on), mileage) for on, mileage in readings]
    return CarLife(readings=read, maintained=read[-1] if read else None, **facts)


def test_readings_go_before_what_the_file_says():
    assert kilometres_a_day(car(("2026-01-01", 10_000), ("2026-04-11", 12_000), daily=60)) == 20
    assert kilometres_a_day(car(("2026-01-01", 10_000), daily=60)) == 60
    assert kilometres_a_day(CarLife()) is None


def test_little_driven_is_less_than_one_maintenance_a_year():
    assert is_little_driven(car(("2025-01-01", 0), ("2026-01-01", 9_999)), Interval())
    assert not is_little_driven(car(("2025-01-01", 0), ("2026-01-01", 10_000)), Interval())
    assert is_little_driven(CarLife(daily=20), Interval(kilometres=7_500))
    assert not is_little_driven(CarLife(daily=21), Interval(kilometres=7_500))


def test_maintenance_by_mileage_does_not_look_at_the_calendar():
    slow = car(("2025-01-01", 20_000), ("2026-01-01", 25_475))
    found = maintenance_by_mileage(slow, Interval(), ON)
    assert (found.on, found.mileage, found.source) == (date(2027, 10, 30), 35_475, "mileage")
    told = car(("2025-01-01", 20_000), ("2026-01-01", 25_475), due_on=date(2026, 7, 1))
    assert maintenance_by_mileage(told, Interval(), ON).on == date(2027, 10, 30)


NOT_FORESEEN = {
    "nothing is known": CarLife(),
    "one reading only": car(("2026-01-01", 20_000)),
    "it stands still": car(("2025-01-01", 20_000), ("2026-01-01", 20_000)),
}


@pytest.mark.parametrize("known", NOT_FORESEEN.values(), ids=NOT_FORESEEN.keys())
def test_without_driving_there_is_no_day_to_foresee(known):
    assert maintenance_by_mileage(known, Interval(), ON) is None
