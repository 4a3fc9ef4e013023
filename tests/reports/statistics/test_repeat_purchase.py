"""The BG/NBD model against CDNOW's published numbers, and its ranking against what has happened since."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from reports.statistics.repeat_purchase import Fitted, fit, hit_rate, repeats, tried_on_the_past
from reports.statistics.visiting import Visits

CDNOW = Path(__file__).parent / "cdnow.csv"  # 2,357 customers of CDNOW over 39 weeks, the tenth that is published
PUBLISHED = Fitted(r=0.243, alpha=4.414, a=0.793, b=2.426, n=2357, log_likelihood=-9582.4)
WEEKS = 39


@pytest.fixture(scope="module")
def cdnow() -> dict[str, np.ndarray]:
    with CDNOW.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: np.array([float(row[name]) for row in rows]) for name in rows[0]}


@pytest.fixture(scope="module")
def fitted(cdnow) -> Fitted:
    return fit(cdnow["frequency"], cdnow["recency"], cdnow["age"], cdnow["customers"])


def test_the_published_numbers_of_cdnow_are_found_again(fitted):
    assert fitted.n == 2357
    found = (fitted.r, fitted.alpha, fitted.a, fitted.b)
    assert [round(one, 3) for one in found] == pytest.approx([0.243, 4.414, 0.793, 2.426], abs=1e-3)
    assert found == pytest.approx((0.2426, 4.4135, 0.7929, 2.4258), abs=6e-5)
    assert fitted.log_likelihood == pytest.approx(-9582.43, abs=5e-3)


def test_grouped_customers_count_as_often_as_they_are(cdnow, fitted):
    times = cdnow["customers"].astype(int)
    single = fit(*(np.repeat(cdnow[name], times) for name in ("frequency", "recency", "age")))
    assert (single.r, single.alpha, single.a, single.b) == pytest.approx(
        (fitted.r, fitted.alpha, fitted.a, fitted.b), rel=1e-5
    )


@pytest.mark.parametrize("model", ["fitted", "published"])
def test_the_customer_of_the_published_note_comes_1_226_times(model, fitted):
    found = fitted if model == "fitted" else PUBLISHED
    assert found.expected(WEEKS, [2], [30.43], [38.86])[0] == pytest.approx(1.226, abs=5e-4)
    assert found.alive([2], [30.43], [38.86])[0] == pytest.approx(0.7266, abs=2e-4)


def test_a_random_customer_comes_1_195_times_in_39_weeks(fitted):
    assert fitted.expected_new(WEEKS) == pytest.approx(1.19502, abs=5e-5)


def textbook_loss(values, x, last, known):
    """The likelihood as the paper writes it, with gamma functions and no logarithm before the end."""
    from math import gamma, log

    r, alpha, a, b = values
    total = 0.0
    for count, seen, age in zip(x, last, known, strict=True):
        both = gamma(r + count) * alpha**r / gamma(r)
        first = gamma(a + b) * gamma(b + count) / (gamma(b) * gamma(a + b + count)) * (1 / (alpha + age)) ** (r + count)
        second = a / (b + count - 1) * gamma(a + b) * gamma(b + count) / (gamma(b) * gamma(a + b + count)) * (1 / (alpha + seen)) ** (r + count) if count else 0  # fmt: skip
        total += log(both * (first + second))
    return total


def test_the_likelihood_is_the_papers_and_nothing_near_is_likelier(cdnow, fitted):
    x, last, known = (
        np.repeat(cdnow[name], cdnow["customers"].astype(int)) for name in ("frequency", "recency", "age")
    )
    best = (fitted.r, fitted.alpha, fitted.a, fitted.b)
    assert textbook_loss(best, x, last, known) == pytest.approx(fitted.log_likelihood, abs=1e-6)
    for place in range(4):
        for factor in (0.97, 1.03):
            near = [one * (factor if at == place else 1) for at, one in enumerate(best)]
            assert textbook_loss(near, x, last, known) < fitted.log_likelihood


def by_chance(number: int, seed: int = 11) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Customers who come and give up as the model assumes: r 2, alpha 30, a 1, b 5."""
    draw = np.random.default_rng(seed)
    age = draw.integers(100, 250, number).astype(float)
    rate, drop = draw.gamma(2.0, 1 / 30, number), draw.beta(1.0, 5.0, number)
    x, last, now = np.zeros(number), np.zeros(number), np.zeros(number)
    here = np.ones(number, dtype=bool)
    while here.any():
        now[here] += draw.exponential(1 / rate[here])
        here &= now < age
        x[here] += 1
        last[here] = now[here]
        here &= draw.random(number) >= drop
    return x, last, age


def test_what_customers_were_drawn_from_is_found_again():
    model = fit(*by_chance(20_000))
    assert (model.r, model.alpha, model.a, model.b) == pytest.approx((2, 30, 1, 5), rel=0.15)


def test_expected_visits_agree_with_a_walk_through_the_weeks():
    steps = [PUBLISHED.expected_new(week) for week in range(200)]
    growth = np.diff(steps)
    assert (growth > 0).all()
    assert (np.diff(growth) < 0).all()  # ever fewer still come
    assert PUBLISHED.expected(0, [3], [10], [20])[0] == pytest.approx(0, abs=1e-12)


def test_who_never_came_again_counts_as_still_coming_and_who_stayed_away_long_does_not():
    alive = PUBLISHED.alive([0, 5, 5, 400], [0, 38, 4, 10], [39, 39, 39, 1000])
    assert alive[0] == 1
    assert alive[1] > 0.8
    assert alive[2] < 0.1
    assert alive[3] == pytest.approx(0, abs=1e-12)
    assert np.isfinite(PUBLISHED.expected(26, [400], [10], [1000])).all()


@pytest.mark.parametrize("a", [1 - 1e-9, 1.0, 1 + 1e-9])
def test_an_a_of_one_is_no_hole(a):
    near = Fitted(1.0, 10.0, 1.001, 3.0, 100, 0.0).expected(26, [2], [20], [30])[0]
    assert Fitted(1.0, 10.0, a, 3.0, 100, 0.0).expected(26, [2], [20], [30])[0] == pytest.approx(near, rel=2e-3)


NOTHING_TO_LEARN = {
    "no customers": ([], [], []),
    "too few": ([1, 2], [3, 4], [5, 6]),
    "nobody came again": ([0] * 50, [0] * 50, [10] * 50),
}


@pytest.mark.parametrize("columns", NOTHING_TO_LEARN.values(), ids=NOTHING_TO_LEARN.keys())
def test_without_anything_to_learn_there_is_no_model(columns):
    assert fit(*columns) is None


def test_where_the_series_breaks_off_the_sum_over_the_chances_stands_in():
    model = Fitted(5.0, 5.0, 400.0, 8.0, 100, 0.0)
    assert model.expected_new(26) == pytest.approx(1.02005, abs=1e-3)
    usual = Fitted(2.0, 30.0, 1.5, 5.0, 100, 0.0)
    assert usual._summed(3.0, np.array([26 / 50]))[0] == pytest.approx(
        usual._come(26, np.array([3.0]), np.array([20.0]))[0], rel=1e-9
    )


def test_cars_that_come_like_clockwork_still_give_finite_numbers():
    model = fit([10.0] * 100, [100.0] * 100, [105.0] * 100)
    assert np.isfinite([model.r, model.alpha, model.a, model.b, model.log_likelihood]).all()
    assert model.expected(26, [10.0], [100.0], [105.0])[0] == pytest.approx(2.5, abs=0.2)


def test_visits_become_weeks_since_the_first():
    visits = Visits.of([7, 7, 7, 3], ["2026-01-01", "2026-01-15", "2026-01-15", "2026-02-01"])
    came = repeats(visits, date(2026, 2, 5))
    assert came.cars.tolist() == [3, 7]
    assert came.frequency.tolist() == [0, 1]
    assert came.recency.tolist() == [0, 2]
    assert came.age.tolist() == [pytest.approx(4 / 7), 5]
    assert repeats(visits, date(2026, 1, 10)).cars.tolist() == [7]


def test_a_ranking_is_measured_at_its_top():
    rate = hit_rate([5, 4, 3, 2, 1, 0, -1, -2, -3, -4], [True, True, False, True] + [False] * 6, top=0.2)
    assert (rate.hits.value, rate.hits.n, rate.usual.value, rate.usual.n) == (1.0, 2, 0.3, 10)
    assert rate.lift == pytest.approx(1 / 0.3)
    assert hit_rate([], []).lift is None
    assert hit_rate([1, 2], [False, False]).lift is None


def a_store(number: int = 1500, seed: int = 5) -> Visits:
    """Cars that come about every ten weeks, and most of which stop one day."""
    draw = np.random.default_rng(seed)
    cars, days = [], []
    for car in range(number):
        on = date(2022, 1, 1) + timedelta(days=int(draw.integers(0, 1200)))
        every = draw.uniform(40, 110)
        while on < date(2026, 6, 30):
            cars.append(car)
            days.append(on)
            if draw.random() < 0.08:
                break
            on += timedelta(days=int(draw.gamma(6, every / 6)) + 1)
    return Visits.of(cars, days)


def test_on_the_stores_own_past_the_rankings_beat_chance():
    rates = tried_on_the_past(a_store(), date(2026, 6, 30))
    assert set(rates) == {"model", "rhythm"}
    for rate in rates.values():
        assert rate.lift > 1.5
        assert rate.hits.low > rate.usual.value


def test_a_store_without_a_past_has_no_hit_rate():
    assert tried_on_the_past(Visits.of([], []), date(2026, 6, 30)) == {}
    assert tried_on_the_past(Visits.of([1], ["2026-06-01"]), date(2026, 6, 30)) == {}
