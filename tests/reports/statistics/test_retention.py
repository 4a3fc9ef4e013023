"""Stock, flow and cohorts by the reference numbers and by plain counting, and whether a countermeasure worked."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from reports.statistics.retention import effect, flow_loss, flow_months, flow_of, retention_grid, stock_loss
from reports.statistics.visiting import Visits

ON = date(2026, 6, 30)


def test_300_of_1200_cars_not_back_are_a_quarter():
    june = [(car, date(2026, 6, 1 + car % 30)) for car in range(1200)]
    again = [(car, date(2026, 6, 30)) for car in range(400)]  # 1,600 visits of 1,200 cars
    back = [(car, date(2026, 9, 5)) for car in range(300, 1200)]
    rows = june + again + back
    visits = Visits.of([car for car, _ in rows], [day for _, day in rows])
    found = flow_of(visits, date(2026, 12, 15))
    assert (found.value, found.n) == (0.25, 1200)
    assert found.low < 0.25 < found.high


def test_88_back_of_100_are_a_loss_of_twelve_percent():
    assert flow_loss(100, 88).value == 0.12
    assert flow_loss(0, 0).value is None


def test_the_stock_is_the_lost_cars_of_all():
    assert stock_loss(300, 1200).value == 0.25
    assert stock_loss(0, 0).value is None


FLOWS = {
    "back in the base month itself does not count": (["2026-06-01", "2026-06-30"], 1.0),
    "back on the first day after it": (["2026-06-30", "2026-07-01"], 0.0),
    "back on the last day of the month": (["2026-06-30", "2026-12-31"], 0.0),
    "back too late": (["2026-06-30", "2027-01-01"], 1.0),
    "was not here in the base month": (["2026-05-31", "2026-07-01"], None),
}


@pytest.mark.parametrize(("days", "lost"), FLOWS.values(), ids=FLOWS.keys())
def test_the_flow_asks_who_came_after_the_base_month(days, lost):
    assert flow_of(Visits.of([1] * len(days), days), date(2026, 12, 31)).value == lost


def test_the_months_of_the_flow_go_over_new_year():
    assert flow_months(date(2027, 2, 28), 6) == (date(2026, 8, 1), date(2026, 9, 1), date(2027, 3, 1))
    assert flow_months(date(2027, 2, 28), 12)[0] == date(2026, 2, 1)


def test_a_small_grid_reads_as_one_counts_it_by_hand():
    rows = {
        1: ["2025-01-31", "2025-07-01"],  # begins in January, comes in the second half year
        2: ["2025-02-10"],
        3: ["2025-03-01", "2025-12-31", "2026-05-01"],
        4: ["2026-01-15", "2026-06-30"],
    }
    visits = Visits.of(
        [car for car, days in rows.items() for _ in days], [day for days in rows.values() for day in days]
    )
    grid = retention_grid(visits, ON, step=6, wide=3)
    first, last = grid.cohorts
    assert (first.first, first.cars, last.first, last.cars) == (date(2025, 1, 1), 3, date(2026, 1, 1), 1)
    assert [(cell.value, cell.n) for cell in first.cells] == [
        (1, 3),
        (2 / 3, 3),
        (0, 1),
    ]  # for car 1 alone the third is over
    assert [(cell.value, cell.n) for cell in last.cells] == [(1, 1), (None, 0), (None, 0)]


def test_a_step_is_known_from_the_last_day_of_its_last_month():
    visits = Visits.of([1, 1], ["2026-01-15", "2026-06-30"])
    assert len(retention_grid(visits, date(2026, 6, 29), step=6).cohorts[0].cells) == 0
    assert [cell.value for cell in retention_grid(visits, ON, step=6).cohorts[0].cells] == [1]


def test_the_grid_is_that_of_plain_counting():
    draw = np.random.default_rng(8)
    rows = [
        (car, ON - timedelta(days=int(days)))
        for car in range(400)
        for days in draw.integers(0, 1200, draw.integers(1, 7))
    ]
    grid = retention_grid(Visits.of([car for car, _ in rows], [day for _, day in rows]), ON, step=3, wide=1)
    days: dict[int, list[date]] = {}
    for car, day in rows:
        days.setdefault(car, []).append(day)

    def month(day: date) -> int:
        return day.year * 12 + day.month

    for cohort in grid.cohorts:
        mine = [came for came in days.values() if month(min(came)) == month(cohort.first)]
        assert cohort.cars == len(mine)
        for step, cell in enumerate(cohort.cells):
            over = month(cohort.first) + (step + 1) * 3 <= month(ON) + 1
            came = sum(any((month(day) - month(cohort.first)) // 3 == step for day in own) for own in mine)
            assert (cell.n, cell.value) == ((len(mine), came / len(mine)) if over else (0, None))


def test_a_cohort_may_begin_with_the_purchase():
    visits = Visits.of([1, 2], ["2026-03-10", "2026-05-01"])
    began = np.array(["2025-06-20", "NaT"], dtype="datetime64[D]")
    (cohort,) = retention_grid(visits, ON, step=6, wide=12, began=began).cohorts
    assert (cohort.first, cohort.cars, [cell.value for cell in cohort.cells]) == (date(2025, 1, 1), 1, [0, 1])


def test_nothing_known_is_an_empty_grid():
    assert retention_grid(Visits.of([], []), ON).cohorts == ()


EFFECTS = {
    "clearly fewer lost": ((300, 1200, 210, 1200), True),
    "clearly more lost": ((210, 1200, 300, 1200), False),
    "may be chance": ((30, 120, 25, 120), None),
    "nothing to compare": ((0, 0, 25, 120), None),
}


@pytest.mark.parametrize(("counts", "worked"), EFFECTS.values(), ids=EFFECTS.keys())
def test_a_countermeasure_has_worked_when_the_interval_says_so(counts, worked):
    found = effect(*counts)
    assert found.has_worked is worked
    if counts[1]:
        assert found.change.value == pytest.approx(counts[2] / counts[3] - counts[0] / counts[1])
