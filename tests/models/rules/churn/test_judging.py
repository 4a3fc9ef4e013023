"""What to think of a car that stays away: stopped, came once, passing through, little driven."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.churn.judging import VERDICTS, Home, Known, is_local, judged
from models.rules.mileage import CarLife, Reading

ON = date(2026, 11, 21)
STORE = Home(plates=("京", "冀R"), places=("北京", "廊坊"), kilometres=60)

PLACES = {
    "a plate of the city": ({"plate": "京A12345"}, True),
    "a plate of the town next to it": ({"plate": "冀R12345"}, True),
    "a plate of the same province from farther away": ({"plate": "冀B12345"}, False),
    "no plate yet": ({"plate": "临牌"}, None),
    "an address in the city, with a plate from elsewhere": ({"address": "北京市朝阳区", "plate": "沪A12345"}, True),
    "an address elsewhere, with a plate of the city": ({"address": "天津市和平区", "plate": "京A12345"}, False),
    "a province elsewhere": ({"address": "山东省济南"}, False),
    "a town elsewhere": ({"address": "唐山市路北区"}, False),
    "a street called after a province says nothing": ({"address": "河南路12号"}, None),
    "a district called after one neither": ({"address": "河北区中山路"}, None),
    "nor does a house called after a city": ({"address": "朝阳城市花园3号楼"}, None),
    "an address without a town leaves it to the plate": ({"address": "人民路8号", "plate": "沪A12345"}, False),
    "the distance goes before all": ({"distance": 61, "address": "北京市", "plate": "京A12345"}, False),
    "just near enough": ({"distance": 60, "plate": "沪A12345"}, True),
    "nothing is known": ({}, None),
}


@pytest.mark.parametrize(("facts", "expected"), PLACES.values(), ids=PLACES.keys())
def test_a_car_is_from_near_by_or_not(facts, expected):
    assert is_local(STORE, **facts) is expected


def test_a_store_that_has_not_said_where_it_is_knows_nothing():
    assert is_local(Home(), address="北京市", plate="京A12345", distance=3) is None


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


OFTEN = days("2025-09-01", "2025-12-01", "2026-02-20")
CASES = {
    "still coming": (Known(visits=days("2026-05-21")), None),
    "over six months by a day": (Known(visits=days("2026-05-20")), "once"),
    "never came": (Known(visits=[]), None),
    "came often and stopped": (Known(visits=OFTEN), "stopped"),
    "one long gap among short ones": (Known(visits=[*days("2024-12-01"), *OFTEN]), "stopped"),
    "came once a year": (Known(visits=days("2024-01-01", "2025-01-01", "2026-01-01")), "seldom"),
    "two visits of one day are one": (Known(visits=days("2026-01-01", "2026-01-01"), local=True), "local_once"),
    "came once, from near by": (Known(visits=days("2026-01-01"), local=True), "local_once"),
    "came once, from elsewhere": (Known(visits=days("2026-01-01"), local=False), "passing"),
    "came once, nobody knows from where": (Known(visits=days("2026-01-01")), "once"),
    "came often from elsewhere: a fixed route": (Known(visits=OFTEN, local=False), "stopped"),
    "drives much": (Known(visits=OFTEN, car=CarLife(daily=60)), "stopped"),
    "is not driven at all": (Known(visits=OFTEN, car=CarLife(daily=0)), "little_driven"),
}


@pytest.mark.parametrize(("known", "verdict"), CASES.values(), ids=CASES.keys())
def test_a_car_that_stays_away_is_judged(known, verdict):
    found = judged(known, ON)
    assert (found.verdict if found else None) == verdict
    if found:
        assert (found.words, found.step) == VERDICTS[verdict]


def little(since: str, mileage: int) -> CarLife:
    """A car that drives 20 kilometres a day."""
    on = date.fromisoformat(since)
    readings = [Reading(on.replace(year=on.year - 1), mileage - 7300), Reading(on, mileage)]
    return CarLife(readings=readings, maintained=readings[-1])


def test_a_little_driven_car_is_not_lost_until_its_mileage_asks_for_maintenance():
    car = little("2026-01-01", 30_000)  # 10,000 km at 20 a day: 500 days
    found = judged(Known(visits=days("2025-01-01", "2026-01-01"), car=car), ON)
    assert (found.verdict, found.maintenance_on) == ("little_driven", date(2027, 5, 16))
    late = judged(Known(visits=days("2025-01-01", "2026-01-01"), car=car), date(2027, 5, 16))
    assert (late.verdict, late.maintenance_on) == ("seldom", None)


def test_a_store_sets_the_months():
    assert judged(Known(visits=days("2026-08-01")), ON) is None
    assert judged(Known(visits=days("2026-08-01")), ON, months=3).verdict == "once"
