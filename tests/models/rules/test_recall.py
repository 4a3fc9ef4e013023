"""Recall: which month a car is due in, and why."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.mileage import CarLife, Reading
from models.rules.recall import COUNTED_FROM, DueCar, RecallRule, due_in

TODAY, MONTH = date(2026, 11, 2), date(2026, 12, 1)
QUARTERLY, BY_MAINTENANCE = RecallRule(), RecallRule(counted_from=COUNTED_FROM[1])
DRIVEN = (Reading(date(2026, 6, 1), 20_000), Reading(date(2026, 9, 9), 24_000))  # 40 km a day


@pytest.mark.parametrize(
    ("car", "first_visit", "rule", "due"),
    [
        pytest.param(CarLife(), date(2026, 9, 10), QUARTERLY, DueCar(date(2026, 12, 10), "rule"),
                     id="three months after the first visit"),
        pytest.param(CarLife(), date(2026, 3, 10), QUARTERLY, DueCar(date(2026, 12, 10), "rule"),
                     id="and every three months after"),
        pytest.param(CarLife(), date(2026, 8, 10), QUARTERLY, None, id="not in the months between"),
        pytest.param(CarLife(), date(2026, 12, 1), QUARTERLY, None, id="not in the month of the first visit itself"),
        pytest.param(CarLife(), None, QUARTERLY, None, id="a car never seen here has no turn"),
        pytest.param(CarLife(), date(2026, 8, 31), RecallRule(months=4), DueCar(date(2026, 12, 31), "rule"),
                     id="the store may choose the months"),
        pytest.param(CarLife(), date(2026, 10, 31), RecallRule(months=2), DueCar(date(2026, 12, 31), "rule"),
                     id="the last day stays the last day"),
        pytest.param(CarLife(maintained=Reading(date(2026, 11, 1))), date(2026, 9, 10), QUARTERLY, None,
                     id="maintained shortly before: not asked again"),
        pytest.param(CarLife(maintained=Reading(date(2026, 9, 10))), date(2026, 9, 10), QUARTERLY,
                     DueCar(date(2026, 12, 10), "rule"), id="maintained at the turn before: due at this one"),
        pytest.param(CarLife(due_on=date(2026, 12, 24)), date(2026, 8, 10), QUARTERLY,
                     DueCar(date(2026, 12, 24), "file"), id="the file names a day of the month"),
        pytest.param(CarLife(due_on=date(2027, 2, 24)), date(2026, 9, 10), QUARTERLY, None,
                     id="the file names a later day: the turn is not due yet"),
        pytest.param(CarLife(due_on=date(2026, 10, 24)), date(2026, 9, 10), QUARTERLY,
                     DueCar(date(2026, 12, 10), "rule"), id="the day in the file has passed: the months count"),
        pytest.param(CarLife(readings=DRIVEN, due_mileage=27_600), date(2026, 8, 10), QUARTERLY,
                     DueCar(date(2026, 12, 8), "mileage"), id="the mileage foretells a day of the month"),
        pytest.param(CarLife(readings=DRIVEN, due_mileage=34_000), date(2026, 9, 10), QUARTERLY, None,
                     id="little driven: the mileage foretells a later month"),
        pytest.param(CarLife(maintained=Reading(date(2026, 6, 15))), date(2026, 1, 1), BY_MAINTENANCE,
                     DueCar(date(2026, 12, 15), "rule"), id="counted from the last maintenance"),
        pytest.param(CarLife(maintained=Reading(date(2026, 5, 31))), date(2026, 1, 1), BY_MAINTENANCE, None,
                     id="whose month is another one"),
        pytest.param(CarLife(), date(2026, 9, 10), BY_MAINTENANCE, None, id="and which there has not been"),
        pytest.param(CarLife(delivered_on=date(2026, 6, 20)), None, QUARTERLY, DueCar(date(2026, 12, 20), "rule"),
                     id="a new car's first maintenance, counted from its delivery"),
        pytest.param(CarLife(delivered_on=date(2026, 8, 20)), date(2026, 9, 10), QUARTERLY, None,
                     id="a new car that was here for something else waits for its first maintenance"),
    ],
)  # fmt: skip
def test_what_is_due_in_december(car, first_visit, rule, due):
    assert due_in(car, first_visit, MONTH, rule, TODAY) == due
