"""The reading in memory: shared while nothing changes, read anew when something has, never waited for where it is slow."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.gate.outcome import Change
from models.gate.saving import archive, write
from models.resources import RESOURCES
from reports.churn import fleet as keeping
from reports.churn.fleet import MOST_KEPT, fleet_of
from reports.churn.scope import scope_of
from reports.churn.standing import MOST_DAYS
from reports.figure import Asked
from reports.period import Period
from tests.models.opened import open_store
from tests.models.rules.churn.oracle import Told, by_chance
from tests.reports.churn.histories import TODAY, Car, cars_by_chance, keep_cars, seat_for

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat

CAR = Car(1, Told(visits=[(date(2026, 1, 5), "repair")]), [(1, 1)], "one", None, None, 1, None)


async def add_visit(seat: Seat, day: date) -> None:
    await write(RESOURCES["visits"], seat, Change(values={"vehicle": 1, "visited_on": day, "store": 1}))


async def test_it_is_read_once_until_something_that_it_holds_changes(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        await keep_cars([CAR])
        seat = seat_for()
        first = await fleet_of(seat)
        assert await fleet_of(seat) is first
        await write(RESOURCES["posts"], seat, Change(values={"name": "somebody else's business"}))
        assert await fleet_of(seat) is first
        await add_visit(seat, date(2026, 3, 5))
        second = await fleet_of(seat)
        assert second is not first
        assert second.visits.cars.size == first.visits.cars.size + 1
        await archive(RESOURCES["visits"], seat_for(), [1])  # no row more, none less
        third = await fleet_of(seat)
        assert third.visits.cars.size == first.visits.cars.size


async def test_who_asks_at_the_same_time_waits_for_one_reading(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars([CAR])
        found = await asyncio.gather(*(fleet_of(seat_for()) for _ in range(5)))
        assert len({id(one) for one in found}) == 1


async def test_where_reading_is_slow_nobody_waits_for_the_next_one(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars([CAR])
        seat = seat_for()
        first = await fleet_of(seat)
        first.took = 2.0  # as if it had been a large store
        await add_visit(seat, date(2026, 3, 5))
        assert await fleet_of(seat) is first
        first.made -= 2.0 * keeping.LATE + 1  # a while later
        assert await fleet_of(seat) is first  # still at once, while the next reading is made
        while await fleet_of(seat) is first:
            await asyncio.sleep(0.01)
        assert (await fleet_of(seat)).visits.cars.size == 2


async def test_only_so_much_is_kept(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars(cars_by_chance(by_chance(50)))
        for stores in ((1, 2), (1,), (2,)):
            await fleet_of(seat_for(stores))
        await fleet_of(seat_for((1, 7)))
        assert len(keeping._kept[reader()]) == MOST_KEPT
        for number in range(2 * MOST_DAYS):
            day = date.fromordinal(date(2026, 1, 1).toordinal() + number)
            (await scope_of(Asked(seat=seat_for(), period=Period(day, day), as_of=TODAY))).stand(day)
        assert len((await fleet_of(seat_for())).stands) == MOST_DAYS


async def test_many_threads_may_ask_for_more_days_than_are_kept(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars(cars_by_chance(by_chance(50)))
        scope = await scope_of(Asked(seat=seat_for(), period=Period(TODAY, TODAY), as_of=TODAY))
        days = [date.fromordinal(TODAY.toordinal() - number) for number in range(MOST_DAYS + 2)]
        with ThreadPoolExecutor(8) as threads:  # each goes round and round, one day after the other
            rounds = [threads.submit(lambda: [scope.stand(day).on for day in days * 12]) for _ in range(8)]
            assert all(found.result() == days * 12 for found in rounds)


@pytest.mark.parametrize("stores", [(1,), (2,)])
async def test_a_store_reads_only_visits_to_itself(tmp_path: Path, stores: tuple[int, ...]):
    cars = cars_by_chance(by_chance(60, seed=8))
    async with open_store(tmp_path):
        await keep_cars(cars)
        fleet = await fleet_of(seat_for(stores))
        expected = {
            (car.number, day)
            for car in cars
            for (day, _), (store, _) in zip(car.told.visits, car.came, strict=True)
            if store in stores
        }
        assert fleet.visits.cars.size == len(expected)
        assert set(fleet.visits.stores.tolist()) == set(stores)
