"""A meeting counts once more what was not done, and the next level up hears of it."""

from __future__ import annotations

import pytest_asyncio

from models.gate.writer import transaction
from models.notices.reading import inbox
from models.tables.tasks import Task
from models.tasks.carrying import carry_in
from models.tasks.doing import finish
from models.tasks.making import Wanted, make_in
from tests.models.house import open_house
from tests.models.shop import TODAY


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def test_only_what_is_open_is_carried(house):
    lead = await house.seat("lead")
    wanted = [Wanted(title=title, owner=house.id("worker"), due_on=TODAY) for title in ("Open", "Done")]
    async with transaction() as writer:
        open_one, done = await make_in(writer, lead, wanted)
    await finish(await house.seat("worker"), done)
    async with transaction() as writer:
        assert await carry_in(writer, await house.machine(), [open_one, done]) == {open_one: 1}
    assert [(await Task.get(id=row)).carried for row in (open_one, done)] == [1, 0]


async def test_the_number_of_times_may_be_the_meetings_own(house):
    async with transaction() as writer:
        (row,) = await make_in(
            writer, await house.machine(), [Wanted(title="Sweep", owner=house.id("worker"), due_on=TODAY)]
        )
    for _ in range(2):
        async with transaction() as writer:
            await carry_in(writer, await house.machine(), [row], times=2)
    heard = [one.text.to("en") for one in await inbox(await house.seat("lead"))]
    assert heard == ["Worker's task was carried over 2 times: Sweep"]
