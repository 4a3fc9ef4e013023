"""What customers are worth: the reference example, the store's own averages, the lost, the key customers."""

from __future__ import annotations

from datetime import date

import pytest

from reports.statistics.lifetime import LoyalCustomer, key_customers, own_averages, yearly_value
from reports.statistics.visiting import Visits

ON = date(2026, 6, 30)


def test_the_reference_customer_is_worth_54000():
    assert LoyalCustomer(spend=300, visits_a_year=6, years=3, cars=2, referrals=5).value == 54_000


def a_store() -> Visits:
    return Visits.of(
        [1, 1, 1, 2, 3, 3],
        ["2024-06-30", "2025-06-30", "2026-06-30", "2026-01-01", "2023-01-01", "2024-01-01"],
        [100, 300, 500, 900, 200, 400],
    )


def test_the_stores_own_averages_come_from_cars_that_came_again():
    own = own_averages(a_store(), ON, customers=2, referred=1)
    assert own.spend == 400  # 2,400 in six visits
    assert own.visits_a_year == pytest.approx(1, abs=0.01)  # three gaps in three years
    assert own.years == pytest.approx(1.5, abs=0.01)
    assert own.cars == 1.5
    assert own.referrals == 1.5
    assert own.value == pytest.approx(400 * 1 * 1.5 * 1.5 * 1.5, rel=0.01)


def test_without_a_car_that_came_again_there_are_no_averages():
    assert own_averages(Visits.of([1, 2], ["2026-01-01", "2026-01-02"], [1, 2]), ON) is None
    assert own_averages(Visits.of([1, 1], ["2026-01-01", "2026-01-02"]), ON) is None
    assert own_averages(Visits.of([], [], []), ON) is None


def test_a_visit_without_a_price_does_not_make_the_others_cheaper():
    visits = Visits.of([1, 1], ["2025-06-30", "2026-06-30"], [0, 500])
    assert own_averages(visits, ON).spend == 500


def test_the_value_lost_is_what_the_lost_cars_spent_in_their_last_year():
    value = yearly_value(a_store(), ON)
    assert value.cars.tolist() == [1, 2, 3]
    assert value.spent.tolist() == [500, 900, 400]  # a year before to the day is the year before
    assert value.of([3]) == 400
    assert value.of([2, 3, 99]) == 1300
    assert yearly_value(a_store(), date(2025, 7, 1)).of([1]) == 300


def test_the_value_at_risk_is_weighed_by_the_chance_of_losing_it():
    value = yearly_value(a_store(), ON)
    assert value.at_risk([3, 1, 99], [0.5, 0.1, 1.0]) == pytest.approx(250)
    assert yearly_value(Visits.of([], [], []), ON).at_risk([1], [1.0]) == 0


def test_the_key_customers_are_the_few_that_bring_most():
    profits = dict.fromkeys(range(20), 400) | dict.fromkeys(range(100, 180), 25)
    found = key_customers(profits)
    assert set(found.customers) == set(range(20))
    assert (found.share_of_customers, found.share_of_value, found.top_fifth) == (0.2, 0.8, 0.8)


KEY = {
    "nobody": ({}, ()),
    "nobody brings anything": ({1: 0, 2: -5}, ()),
    "one who costs more than he brings is none": ({1: 10, 2: -100}, (1,)),
    "the one who passes the mark belongs to them": ({1: 70, 2: 20, 3: 10}, (1, 2)),
}


@pytest.mark.parametrize(("profits", "expected"), KEY.values(), ids=KEY.keys())
def test_key_customers_at_the_edges(profits, expected):
    assert key_customers(profits).customers == expected
