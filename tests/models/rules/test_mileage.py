"""Mileage: kilometres a day from the last two visits, today's forecast, and when maintenance comes."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.mileage import (
    CarLife,
    Interval,
    Reading,
    awaits_first,
    daily_mileage,
    next_maintenance,
    predicted_mileage,
)

TODAY = date(2026, 11, 21)
USUAL = Interval()


def readings(*pairs: tuple[str, int | None]) -> list[Reading]:
    return [Reading(date.fromisoformat(day), mileage) for day, mileage in pairs]


DAILY = {
    "no visit": ((), None),
    "a single visit": ((("2026-08-01", 20_000),), None),
    "two visits": ((("2026-01-01", 10_000), ("2026-04-11", 14_000)), 40),
    "the order of the visits does not matter": ((("2026-04-11", 14_000), ("2026-01-01", 10_000)), 40),
    "only the last two count": ((("2020-01-01", 0), ("2026-01-01", 10_000), ("2026-01-11", 10_500)), 50),
    "a visit without mileage is passed over": (
        (("2026-01-01", 10_000), ("2026-02-01", None), ("2026-04-11", 14_000)),
        40,
    ),
    "mileage never written down": ((("2026-01-01", None), ("2026-04-11", None)), None),
    "back after three days: the visit before counts": (
        (("2026-01-01", 10_000), ("2026-04-08", 13_900), ("2026-04-11", 14_000)),
        40,
    ),
    "two orders on one day": ((("2026-04-11", 14_000), ("2026-04-11", 14_000)), None),
    "an odometer that fell was exchanged": ((("2026-01-01", 90_000), ("2026-04-11", 400)), None),
    "a slip in between is passed over": (
        (("2026-01-01", 10_000), ("2026-02-01", 130_000), ("2026-04-11", 14_000)),
        40,
    ),
    "a car that stood still": ((("2026-01-01", 10_000), ("2026-04-11", 10_000)), 0),
    "more than a car can drive": ((("2026-01-01", 10_000), ("2026-01-11", 90_000)), None),
    "over 29 February": ((("2028-02-28", 1_000), ("2028-03-09", 1_500)), 50),
}


@pytest.mark.parametrize(("visits", "expected"), DAILY.values(), ids=DAILY.keys())
def test_daily_mileage(visits, expected):
    assert daily_mileage(readings(*visits)) == expected


def test_the_mileage_today_follows_the_last_reading():
    visits = readings(("2026-07-14", 10_000), ("2026-11-01", 15_500))
    assert predicted_mileage(visits, TODAY) == 16_500


FORECASTS = {
    "without a reading there is none": ((), 30, None),
    "one reading alone gives none": ((("2026-11-01", 20_000),), None, None),
    "one reading and what the file says of a day": ((("2026-11-01", 20_000),), 30, 20_600),
    "two readings are believed before the file": ((("2026-07-24", 10_000), ("2026-11-01", 14_000)), 5, 14_800),
    "a visit dated after today changes nothing": ((("2026-12-01", 20_000),), 30, 20_000),
    "a car that stands keeps its mileage": ((("2026-07-24", 10_000), ("2026-11-01", 10_000)), None, 10_000),
}


@pytest.mark.parametrize(("visits", "daily", "expected"), FORECASTS.values(), ids=FORECASTS.keys())
def test_predicted_mileage(visits, daily, expected):
    assert predicted_mileage(readings(*visits), TODAY, daily) == expected


MAINTAINED = Reading(date(2026, 8, 1), 20_000)
FAST = readings(("2026-05-03", 11_000), ("2026-08-01", 20_000))  # 100 km a day
SLOW = readings(("2026-05-03", 19_100), ("2026-08-01", 20_000))  # 10 km a day

NEXT = {
    "nothing is known": (CarLife(), None),
    "a little-driven car comes by months": (
        CarLife(readings=SLOW, maintained=MAINTAINED),
        (date(2027, 2, 1), "months", None),
    ),
    "a much-driven one comes by mileage": (
        CarLife(readings=FAST, maintained=MAINTAINED),
        (date(2026, 11, 9), "mileage", 30_000),
    ),
    "months from the 31st end with the month": (
        CarLife(maintained=Reading(date(2026, 8, 31))),
        (date(2027, 2, 28), "months", None),
    ),
    "months towards a leap year": (
        CarLife(maintained=Reading(date(2027, 8, 31))),
        (date(2028, 2, 29), "months", None),
    ),
    "kilometres a day as typed into the file": (
        CarLife(readings=readings(("2026-08-01", 20_000)), maintained=MAINTAINED, daily=200),
        (date(2026, 9, 20), "mileage", 30_000),
    ),
    "the mileage was passed at the last visit already": (
        CarLife(readings=readings(("2026-10-01", 31_000)), maintained=MAINTAINED),
        (date(2026, 10, 1), "mileage", 30_000),
    ),
    "what was told goes before the months": (
        CarLife(maintained=MAINTAINED, due_on=date(2027, 5, 1)),
        (date(2027, 5, 1), "told", None),
    ),
    "but the mileage may be reached sooner": (
        CarLife(readings=FAST, maintained=MAINTAINED, due_on=date(2027, 5, 1)),
        (date(2026, 11, 9), "mileage", 30_000),
    ),
    "a mileage that was told": (
        CarLife(readings=FAST, maintained=MAINTAINED, due_mileage=27_500),
        (date(2026, 10, 15), "mileage", 27_500),
    ),
    "what was told is over once it was done": (
        CarLife(maintained=MAINTAINED, due_on=date(2026, 8, 10), due_mileage=20_000),
        (date(2027, 2, 1), "months", None),
    ),
    "told, and never done": (
        CarLife(due_on=date(2026, 6, 1)),
        (date(2026, 6, 1), "told", None),
    ),
    "a car that stands has no day by mileage": (
        CarLife(readings=readings(("2026-05-03", 20_000), ("2026-08-01", 20_000)), maintained=MAINTAINED),
        (date(2027, 2, 1), "months", None),
    ),
    "decades away is no forecast": (
        CarLife(readings=readings(("2020-01-01", 19_999), ("2026-08-01", 20_000)), due_mileage=90_000),
        None,
    ),
}


@pytest.mark.parametrize(("car", "expected"), NEXT.values(), ids=NEXT.keys())
def test_the_next_maintenance_is_what_comes_first(car, expected):
    coming = next_maintenance(car, USUAL, TODAY)
    assert (coming and (coming.on, coming.source, coming.mileage)) == expected


FIRST = {
    "new: six months after delivery": (
        CarLife(delivered_on=date(2026, 9, 30)),
        (date(2027, 3, 30), "months"),
    ),
    "driven much: by mileage since the delivery": (
        CarLife(delivered_on=date(2026, 9, 30), readings=readings(("2026-10-30", 3_000))),
        (date(2026, 11, 19), "mileage"),
    ),
    "overdue within the year": (
        CarLife(delivered_on=date(2026, 1, 31)),
        (date(2026, 7, 31), "months"),
    ),
}


@pytest.mark.parametrize(("car", "expected"), FIRST.values(), ids=FIRST.keys())
def test_the_first_maintenance_has_its_own_limits(car, expected):
    coming = next_maintenance(car, USUAL, TODAY)
    assert (coming.on, coming.source, coming.first) == (*expected, True)


NOT_FIRST = {
    "years after the delivery it was done elsewhere": CarLife(delivered_on=date(2022, 1, 1)),
    "driven past the second one": CarLife(delivered_on=date(2026, 5, 1), readings=readings(("2026-10-01", 15_000))),
    "maintained here already": CarLife(delivered_on=date(2026, 5, 1), maintained=MAINTAINED),
    "the delivery is not known": CarLife(readings=readings(("2026-10-01", 1_000))),
}


@pytest.mark.parametrize("car", NOT_FIRST.values(), ids=NOT_FIRST.keys())
def test_an_older_car_awaits_no_first_maintenance(car):
    assert not awaits_first(car, USUAL, TODAY)


def test_a_store_sets_the_interval():
    interval = Interval.of({"maintenance_km": 7_500, "maintenance_months": 12, "first_maintenance_km": 3_000})
    assert interval == Interval(kilometres=7_500, months=12, first_kilometres=3_000, first_months=6)
    coming = next_maintenance(CarLife(readings=FAST, maintained=MAINTAINED), interval, TODAY)
    assert (coming.on, coming.mileage) == (date(2026, 10, 15), 27_500)
