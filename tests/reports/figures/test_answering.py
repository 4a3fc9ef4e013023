"""Figures of tasks and accountability, against numbers counted by hand, and within what a seat may see."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio

from models.accountability import steps
from models.accountability.raising import Raised, raise_record
from models.tables.accountability import AccountabilityRecord
from models.tables.tasks import Task
from models.tasks.doing import carry, finish
from models.tasks.making import Wanted, make
from reports.figure import Asked
from reports.figures.accountability import managers, points, records
from reports.figures.tasks import carried, in_time, open_now, overdue
from reports.period import Period
from tests.models.house import House, open_house
from tests.models.shop import TODAY


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def counted(house: House, figure, login: str = "boss", **more) -> dict[str, float | None]:
    """The values of a figure by the words of its groups."""
    period = Period(TODAY - timedelta(days=40), TODAY + timedelta(days=40))
    asked = Asked(seat=await house.seat(login), period=period, as_of=TODAY, **more)
    return {row.words("en"): row.value for row in (await figure.answer(asked)).rows}


async def some_tasks(house: House) -> None:
    """Four tasks: done in time, done after being carried, late, and not due yet."""
    lead, worker = await house.seat("lead", TODAY - timedelta(days=3)), await house.seat("worker")
    due = (TODAY - timedelta(days=2), TODAY - timedelta(days=2), TODAY - timedelta(days=1), TODAY + timedelta(days=3))
    rows = [await make(lead, Wanted(title="T", owner=house.id("worker"), due_on=day)) for day in due]
    await finish(await house.seat("worker", TODAY - timedelta(days=2)), rows[0])
    await carry(worker, rows[1], TODAY, "the part is late")
    await finish(worker, rows[1])
    assert await Task.all().count() == 4


async def test_tasks_are_counted_by_how_they_stand(house):
    await some_tasks(house)
    assert await counted(house, open_now) == {"All": 2}
    assert await counted(house, open_now, by="owner") == {"Worker": 2}
    assert await counted(house, overdue) == {"All": 1}
    assert await counted(house, carried) == {"All": 1}
    assert await counted(house, in_time) == {"All": pytest.approx(1 / 3)}


async def test_nobody_counts_the_tasks_of_another_department(house):
    await some_tasks(house)
    assert await counted(house, open_now, "other") == {"All": 0}


async def one_decided(house: House) -> None:
    """A record that is decided, and praise."""
    lead = await house.seat("lead")
    said = {"happened_on": TODAY, "people": [house.id("worker")], "event": "It came back", "rule": "§3"}
    row = await raise_record(lead, Raised(title="Left out", **said))
    await steps.hear(lead, row)
    await steps.decide(await house.seat("chief", TODAY + timedelta(days=4)), row)
    await raise_record(lead, Raised(title="Helped", **said | {"kind": "praise"}))
    assert await AccountabilityRecord.all().count() == 2


async def test_the_share_of_managers_and_the_points_of_each(house):
    await one_decided(house)
    assert await counted(house, managers) == {"All": pytest.approx(0.8)}
    assert await counted(house, points, by="person") == {"Boss": 4, "Worker": 2, "Lead": 2, "Chief": 2}
    assert await counted(house, records, by="kind") == {"Fault": 1, "Praise": 1}


@pytest.mark.parametrize("login", ["other", "clerk", "trainee"])
async def test_nobody_else_reads_a_record_out_of_a_figure(house, login):
    await one_decided(house)
    assert await counted(house, records, login) == {"All": 0}
    assert await counted(house, points, login, by="person") == {}
    assert await counted(house, managers, login) == {"All": None}
