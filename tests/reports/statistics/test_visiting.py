"""Losses and rhythms of all cars at once are those of the rules for one car."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from models.rules.churn.losses import lapses_on, losses
from models.rules.rhythm import expected_visit, rhythm
from reports.statistics.visiting import Visits, all_losses, lapses, rhythms

ON = date(2028, 3, 1)


def by_chance(cars: int = 800, seed: int = 3) -> dict[int, list[date]]:
    draw = np.random.default_rng(seed)
    return {
        car: [ON - timedelta(days=int(days)) for days in draw.integers(-20, 1500, draw.integers(1, 9))]
        for car in range(1, cars + 1)
    }


def columns(histories: dict[int, list[date]]) -> Visits:
    rows = [(car, day) for car, days in histories.items() for day in days]
    return Visits.of([car for car, _ in rows], [day for _, day in rows])


@pytest.mark.parametrize("months", [1, 3, 6, 12])
def test_every_day_of_five_years_lapses_when_the_rule_says(months):
    days = [date(2024, 1, 1) + timedelta(days=count) for count in range(5 * 366)]
    assert lapses(np.array(days, dtype="datetime64[D]"), months).tolist() == [lapses_on(day, months) for day in days]


@pytest.mark.parametrize("months", [3, 6, 12])
def test_all_losses_are_those_of_each_car(months):
    histories = by_chance()
    found = all_losses(columns(histories), ON, months)
    expected = [
        (car, loss.last_visit, loss.since, loss.won_back_on)
        for car, days in histories.items()
        for loss in losses(days, ON, months)
    ]
    rows = zip(
        found.cars.tolist(), found.last_visits.tolist(), found.since.tolist(), found.won_back.tolist(), strict=True
    )
    assert list(rows) == expected


def test_all_rhythms_are_those_of_each_car():
    histories = by_chance()
    known = {car: [day for day in days if day <= ON] for car, days in histories.items()}
    found = rhythms(columns(histories).until(ON))
    late = found.overdue(ON)
    for place, car in enumerate(found.cars.tolist()):
        own = rhythm(known[car])
        assert found.days[place] == (own.days if own else 0)
        expected = expected_visit(known[car], ON)
        if expected is None:
            assert np.isnan(late[place])
        else:
            assert late[place] == pytest.approx(expected.overdue(ON))


def test_two_orders_of_a_day_are_one_visit_and_their_money_is_added():
    visits = Visits.of([2, 1, 2, 2], ["2026-02-01", "2026-01-01", "2026-02-01", "2026-03-01"], [100, 7, 50, 1])
    assert visits.cars.tolist() == [1, 2, 2]
    assert visits.spent.tolist() == [7, 150, 1]
    assert visits.starts.tolist() == [0, 1]
    assert visits.ends.tolist() == [0, 2]
    assert visits.until(date(2026, 2, 1)).spent.tolist() == [7, 150]


def test_a_store_without_visits_has_nothing_to_tell():
    none = Visits.of([], [], [])
    assert none.starts.size == none.ends.size == 0
    assert all_losses(none, ON).cars.size == 0
    assert rhythms(none).cars.size == 0
