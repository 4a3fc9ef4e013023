"""How a car stands: against an oracle of its own, and the partial losses and statuses in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.churn.classes import CLASSES, History, Kinds, Standing, customer_class, standing
from models.rules.churn.statuses import Status
from tests.models.rules.churn.oracle import DAYS, Told, back, by_chance, oracle

ON = date(2026, 11, 21)
SET = ((3, 6, 12), (1, 2, 4), (6, 12, 24))


def history_of(told: Told) -> History:
    statuses = [Status(status=status, since=since, until=until) for status, since, until in told.statuses]
    return History(
        visits=told.visits, known_since=told.delivered, statuses=statuses, decorated_elsewhere=told.elsewhere
    )


def as_told(found: Standing | None) -> tuple | None:
    if found is None:
        return None
    status = found.status.status if found.status else None
    partial = (found.repair_lost, found.maintenance_lost, found.decoration_lost)
    return found.group, found.recency, status, *(int(one) for one in partial)


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize("months", SET, ids=str)
def test_ten_thousand_histories_stand_as_the_oracle_says(on, months):
    for told in by_chance(10_000, seed=sum(months)):
        assert as_told(standing(history_of(told), on, months)) == oracle(told, on, months), told


def test_every_edge_of_four_years_is_where_the_oracle_has_it():
    for count in range(4 * 366):
        on = date(2025, 12, 31) + timedelta(days=count)
        for months in (3, 6, 12):
            for near in (-1, 0, 1):
                last = back(on, months) + timedelta(days=near)
                told = Told(visits=[(last, "repair")])
                assert as_told(standing(history_of(told), on)) == oracle(told, on, (3, 6, 12)), (on, last)


def test_the_class_holds_since_the_first_day_on_which_it_did():
    for told in by_chance(400, seed=9):
        for on in DAYS:
            found = standing(History(visits=told.visits), on)
            if found is None:
                continue
            days = [day for day, _ in told.visits]
            assert found.since is not None
            assert standing(History(visits=told.visits), found.since).recency == found.recency
            before = standing(History(visits=told.visits), found.since - timedelta(days=1))
            assert before is None or before.recency != found.recency or found.since in days


def test_a_loyal_car_is_loyal_since_it_last_wavered():
    days = [date(2025, 1, 5), date(2026, 2, 1), date(2026, 4, 20), date(2026, 7, 20), date(2026, 10, 1)]
    found = standing(History(visits=[(day, None) for day in days]), ON)
    assert (found.recency, found.since) == ("loyal", date(2026, 2, 1))


PARTIAL = {
    "repaired a year ago to the day": (
        [("2025-01-01", None), ("2025-11-21", "repair"), ("2025-11-20", "maintenance")],
        (False, True),
    ),
    "repaired a day more than a year ago": ([("2025-11-20", "repair"), ("2026-11-01", "maintenance")], (True, False)),
    "maintained only, for two years": ([("2024-11-01", "maintenance"), ("2026-10-01", "maintenance")], (True, False)),
    "new here: no twelve months have gone by yet": ([("2026-05-01", "event")], (False, False)),
    "here for washing only, for two years": (
        [("2024-05-01", "decoration"), ("2026-10-01", "decoration")],
        (True, True),
    ),
    "gone altogether": ([("2024-05-01", "repair")], (True, True)),
    "a kind that nobody wrote down is neither": ([("2025-05-01", None), ("2026-10-01", None)], (True, True)),
}


@pytest.mark.parametrize(("visits", "lost"), PARTIAL.values(), ids=PARTIAL.keys())
def test_a_car_may_be_lost_in_part(visits, lost):
    found = standing(History(visits=[(date.fromisoformat(day), kind) for day, kind in visits]), ON)
    assert (found.repair_lost, found.maintenance_lost) == lost


DECORATED = {
    "bought elsewhere after the last visit": ("2025-10-01", "2026-03-01", True),
    "bought elsewhere before it": ("2025-10-01", "2025-09-30", False),
    "here within the year": ("2025-11-21", "2026-03-01", False),
    "bought after the day that is counted": ("2025-10-01", "2026-12-01", False),
}


@pytest.mark.parametrize(("last", "bought", "lost"), DECORATED.values(), ids=DECORATED.keys())
def test_decoration_bought_elsewhere_is_a_loss_of_its_own(last, bought, lost):
    history = History(visits=[(date.fromisoformat(last), "repair")], decorated_elsewhere=[date.fromisoformat(bought)])
    assert standing(history, ON).decoration_lost is lost


def test_a_store_says_which_kinds_are_repairs():
    came = History(visits=[(date(2024, 1, 1), "repair"), (date(2026, 9, 1), "body_paint")])
    assert standing(came, ON).repair_lost
    assert not standing(came, ON, kinds=Kinds(repair=("repair", "body_paint"))).repair_lost


def test_a_car_that_passed_through_stays_among_the_lost_with_the_remark():
    history = History(
        visits=[(date(2026, 1, 1), "repair")], statuses=[Status(status="passing", since=date(2026, 8, 1))]
    )
    found = standing(history, ON)
    assert (found.group, found.status.status, found.is_lost) == ("short_lost", "passing", True)


@pytest.mark.parametrize("status", ["paused", "sold", "scrapped", "moved"])
def test_other_statuses_take_a_car_out_of_the_classes_and_keep_its_recency(status):
    history = History(visits=[(date(2024, 1, 1), "repair")], statuses=[Status(status=status, since=date(2026, 8, 1))])
    found = standing(history, ON)
    assert (found.group, found.recency, found.is_lost, found.repair_lost) == (status, "long_lost", False, False)
    assert standing(history, date(2026, 7, 31)).group == "long_lost"


def test_a_visit_after_a_loss_wins_the_car_back_by_itself():
    history = History(
        visits=[(date(2024, 1, 1), "repair"), (ON, "event")],
        statuses=[Status(status="sold", since=date(2026, 8, 1), note="told on the phone")],
    )
    assert standing(history, ON - timedelta(days=1)).group == "sold"
    assert standing(history, ON).group == "loyal"


CUSTOMERS = {
    "the best of several": (["long_lost", "wavering", "short_lost"], "wavering"),
    "a car that never came does not spoil it": (["never", "long_lost"], "long_lost"),
    "cars sold do not count": (["sold", "long_lost"], "long_lost"),
    "only a paused one left": (["sold", "paused"], "paused"),
    "none left": (["sold", "scrapped"], None),
    "no car": ([], None),
}


@pytest.mark.parametrize(("cars", "expected"), CUSTOMERS.values(), ids=CUSTOMERS.keys())
def test_a_customer_has_the_best_class_among_the_cars_still_owned(cars, expected):
    stand = [
        Standing(recency=car)
        if car in {*CLASSES, "never"}
        else Standing(recency="loyal", status=Status(status=car, since=ON))
        for car in cars
    ]
    assert customer_class(stand) == expected
