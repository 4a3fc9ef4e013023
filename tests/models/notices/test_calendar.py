"""The calendar's address is one person's, known by its hash only, and closed at once by a new one."""

from __future__ import annotations

import pytest
import pytest_asyncio

from models.notices.calendar import close_feed, digest_of, feed_since, open_feed, person_of_feed
from models.tables.tasks import CalendarFeed
from models.tasks.making import Wanted, make
from reports.calendar_feed import feed_of
from tests.models.house import open_house
from tests.models.opened import suspend
from tests.models.shop import TODAY


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


def key_of(path: str) -> str:
    """The secret part of an address."""
    return path.removeprefix("/calendar/").removesuffix(".ics")


async def test_the_address_leads_to_its_person_and_is_kept_as_a_hash(house):
    worker = await house.seat("worker")
    key = key_of(await open_feed(worker))
    assert await person_of_feed(key) == worker.person
    assert [one.digest for one in await CalendarFeed.all()] == [digest_of(key)]
    assert await feed_since(worker) == TODAY


async def test_a_new_address_closes_the_old_one(house):
    worker = await house.seat("worker")
    old, new = key_of(await open_feed(worker)), key_of(await open_feed(worker))
    assert (await person_of_feed(old), await person_of_feed(new)) == (None, worker.person)
    await close_feed(worker)
    assert await person_of_feed(new) is None


async def test_whoever_has_left_has_no_calendar(house):
    key = key_of(await open_feed(await house.seat("worker")))
    await suspend(house.people["worker"])
    assert await person_of_feed(key) is None


@pytest.mark.parametrize("wrong", ["", "x", "a" * 43, "../etc/passwd", "a" * 10_000])
async def test_any_other_address_is_nobodys(house, wrong):
    await open_feed(await house.seat("worker"))
    assert await person_of_feed(wrong) is None


async def test_it_holds_the_persons_own_tasks_only(house):
    lead = await house.seat("lead")
    row = await make(lead, Wanted(title="Call Mr Li; today", owner=house.id("worker"), due_on=TODAY))
    await make(lead, Wanted(title="Somebody else's", owner=house.id("trainee"), due_on=TODAY))
    written = (await feed_of(house.id("worker"), "https://shop.example.com")).decode()
    assert f"UID:task-{row}@huitouke\r\n" in written
    assert "Call Mr Li\\; today" in written
    assert f"URL:https://shop.example.com/tasks/{row}\r\n" in written
    assert "Somebody else" not in written
