"""The figures, the command and the lists behind every number count the same cars, and those an oracle counts."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from functools import cache
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING

import pytest

from models.gate.reading import count
from models.resources import RESOURCES
from models.view import Condition, View
from reports.churn.command import churn_on
from reports.churn.groups import GROUPINGS, OF_LOSSES
from reports.churn.scope import scope_of
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from tests.models.opened import open_store
from tests.models.rules.churn.oracle import DAYS, Told, back, by_chance, oracle
from tests.reports.churn.histories import STORES, TODAY, Car, cars_by_chance, keep_cars, seat_for

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat
    from reports.figure import FigureAnswer
    from reports.row import Row

NUMBER = 10_000
CLASSES = ("loyal", "wavering", "short_lost", "long_lost", "never")
PARTIAL = ("repair_lost", "maintenance_lost", "decoration_lost")


async def answer(seat: Seat, name: str, period: Period, by: str | None = None, **more) -> FigureAnswer:
    asked = Asked(seat=seat, period=period, as_of=TODAY, by=by, **more)
    return await FIGURES.named(f"churn.{name}").answer(asked)


@cache
def some_cars(number: int, seed: int | None = None) -> list[Car]:
    """Cars with a history by chance; both databases are asked about the same ones."""
    return cars_by_chance(by_chance(number) if seed is None else by_chance(number, seed=seed))


@cache
def expected_of(number: int, on: date, months: tuple[int, int, int], stores: tuple[int, ...]) -> Counter[str]:
    return counted(told_in(number, stores), on, months)


@cache
def told_in(number: int, stores: tuple[int, ...]) -> list[Told]:
    return [told_to(stores, car) for car in some_cars(number)]


def told_to(stores: tuple[int, ...], car: Car) -> Told:
    """What some of the stores know of a car; store 1 is the home of all."""
    visits = [visit for visit, (store, _) in zip(car.told.visits, car.came, strict=True) if store in stores]
    return Told(visits, car.told.delivered if 1 in stores else None, car.told.statuses, car.told.elsewhere)


def counted_by_oracle(cars: list[Car], on: date, months: tuple[int, int, int], stores: tuple[int, ...]) -> Counter[str]:
    return counted([told_to(stores, car) for car in cars], on, months)


def counted(cars: list[Told], on: date, months: tuple[int, int, int]) -> Counter[str]:
    numbers: Counter[str] = Counter()
    for told in cars:
        stands = oracle(told, on, months)
        if stands is None:
            continue
        standing, _, status, *partial = stands
        numbers["vehicles"] += 1
        numbers[standing] += 1
        if status == "passing":
            numbers["passing"] += 1
        for name, one in zip(PARTIAL, partial, strict=True):
            numbers[name] += one
    return numbers


@pytest.mark.parametrize(
    ("months", "number"), [((3, 6, 12), NUMBER), ((1, 2, 4), 1000)], ids=["as shipped", "a store's own months"]
)
async def test_command_and_figures_count_what_the_oracle_counts(tmp_path: Path, database_url: str, months, number):
    async with open_store(tmp_path, database_url):
        await keep_cars(some_cars(number))
        for stores, days in ((STORES, DAYS), ((1,), DAYS[::2]), ((2,), DAYS[1::2])):
            seat = seat_for(stores, settings={"recency_months": months})
            for on in days:
                expected = expected_of(number, on, months, stores)
                found = await churn_on(seat, on)
                told = {name: number for name, number in found.items() if name not in {"on", "months", "lost"}}
                assert told == {name: expected[name] for name in told}, (on, stores)
                assert found["lost"] == expected["short_lost"] + expected["long_lost"]
                day = Period(on, on)
                for name in ("classes", "partial", "by_hand"):
                    for row in (await answer(seat, name, day)).rows:
                        assert row.value == expected[str(row.group)], (name, row.group, on, stores)
                rate = (await answer(seat, "rate", day)).rows[0]
                in_use = sum(expected[one] for one in CLASSES[:4])
                assert rate.n == in_use
                assert rate.value == pytest.approx(found["lost"] / in_use)


LATER = Period(date(2027, 3, 1), date(2028, 2, 29))
SHARES = ("rate", "lost_share", "flow")
COUNTED = ("lost", "won_back", "funnel", "classes", "partial", "by_hand", "away", "rate", "lost_share", "flow")


async def test_the_list_behind_every_number_holds_so_many_cars(tmp_path: Path, database_url: str):
    places = ((STORES, Period(date(2026, 6, 1), date(2026, 8, 31))), ((2,), LATER))
    async with open_store(tmp_path, database_url):
        await keep_cars(some_cars(150, seed=9))
        for name, (stores, period) in product(COUNTED, places):
            seat = seat_for(stores)
            for by in (None, *(one.key for one in FIGURES.named(f"churn.{name}").by)):
                found = await answer(seat, name, period, by)
                numbers = [round((row.value or 0) * row.n) if name in SHARES else row.value for row in found.rows]
                told = [(row, number) for row, number in zip(found.rows, numbers, strict=True) if number or row.behind]
                for row, number in told_apart(told):
                    held = await count(RESOURCES["vehicles"], seat, row.behind or View())
                    assert held == number, (name, by, row.group, stores)


def told_apart(rows: list[tuple[Row, float]]) -> list[tuple[Row, float]]:
    """Give the first and the last row, the largest, the smallest that is not empty, and an empty one."""
    held = sorted((one for one in rows if one[1]), key=itemgetter(1))
    empty = [one for one in rows if not one[1]]
    return [*rows[:1], *rows[-1:], *held[:1], *held[-1:], *empty[:1]]


async def test_groups_add_up_and_losses_are_those_of_every_month(tmp_path: Path, database_url: str):
    cars = some_cars(2000, seed=5)
    period = Period(date(2027, 9, 1), date(2028, 2, 29))  # no car is lost twice in six months
    async with open_store(tmp_path, database_url):
        await keep_cars(cars)
        seat = seat_for()
        for name in ("lost", "won_back"):
            whole = (await answer(seat, name, period)).rows[0].value
            assert whole
            for by in ("month", "quarter", *(one.key for one in OF_LOSSES)):
                assert sum(row.value or 0 for row in (await answer(seat, name, period, by)).rows) == whole, by
        shares = (await answer(seat, "lost_share", period)).rows[0]
        assert round((shares.value or 0) * shares.n) == (await answer(seat, "lost", period)).rows[0].value
        for by in GROUPINGS:
            rows = (await answer(seat, "lost_share", period, by.key)).rows
            assert sum(row.n for row in rows) == shares.n, by.key
            assert all(row.value is None or row.value <= 1 for row in rows)


async def test_a_view_narrows_every_number(tmp_path: Path, database_url: str):
    cars = some_cars(500, seed=3)
    on = DAYS[2]
    async with open_store(tmp_path, database_url):
        await keep_cars(cars)
        view = View(where=(Condition("series", "is", "two"),))
        found = await answer(seat_for(), "classes", Period(on, on), view=view)
        expected = counted_by_oracle([car for car in cars if car.series == "two"], on, (3, 6, 12), STORES)
        assert {row.group: row.value for row in found.rows} == {name: expected[name] for name in CLASSES}
        for row in found.rows:
            assert await count(RESOURCES["vehicles"], seat_for(), row.behind) == row.value


@pytest.mark.parametrize(
    ("came", "lost_on"),
    [
        (date(2009, 6, 30), date(2010, 1, 1)),
        (date(2026, 8, 30), date(2027, 3, 1)),
        (date(2026, 8, 31), date(2027, 3, 1)),
        (date(2027, 8, 28), date(2028, 2, 29)),
        (date(2027, 8, 29), date(2028, 3, 1)),
        (date(2028, 2, 29), date(2028, 9, 1)),
        (date(2026, 12, 31), date(2027, 7, 1)),
        (date(2026, 2, 28), date(2026, 9, 1)),
    ],
    ids=str,
)
async def test_a_car_is_lost_on_the_day_after_its_last_month(tmp_path: Path, database_url: str, came, lost_on):
    car = Car(1, Told(visits=[(came, "repair")]), [(1, 1)], None, None, None, None, None)
    async with open_store(tmp_path, database_url):
        await keep_cars([car])
        seat = seat_for(today=date(2030, 1, 1))
        for day, number in ((lost_on - timedelta(days=1), 0), (lost_on, 1), (lost_on + timedelta(days=1), 0)):
            asked = Asked(seat=seat, period=Period(day, day), as_of=seat.today)
            row = (await FIGURES.named("churn.lost").answer(asked)).rows[0]
            assert (row.value, await count(RESOURCES["vehicles"], seat, row.behind)) == (number, number)


async def test_what_is_still_to_come_is_not_counted(tmp_path: Path, database_url: str):
    car = Car(1, Told(visits=[(back(TODAY, 6), "repair")]), [(1, 1)], None, None, None, None, None)
    async with open_store(tmp_path, database_url):
        await keep_cars([car])
        month = Period(TODAY, TODAY + timedelta(days=30))
        assert (await answer(seat_for(), "lost", month)).rows[0].value == 0
        asked = Asked(seat=seat_for(), period=month, as_of=TODAY)
        assert (await scope_of(asked)).day == TODAY
