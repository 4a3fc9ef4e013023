"""A notice is told once, read once, and counted until then; reminders come once a day, from several servers at once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest_asyncio

from models.gate.writer import transaction
from models.notices.reading import inbox, read_all, read_notice, unread
from models.notices.reminding import remind
from models.notices.telling import tell
from models.tables.tasks import Notice
from models.tasks.making import Wanted, make
from models.text import Text
from tests.models.house import open_house
from tests.models.shop import TODAY

WORDS = Text(zh="有新消息", en="Something is new")


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def test_the_same_thing_is_told_once(house):
    for first in (True, False):
        async with transaction() as writer:
            assert await tell(writer, house.id("worker"), WORDS, "/to-do", "fact:1") is first
    assert await unread(house.id("worker")) == 1


async def test_what_was_read_is_no_longer_counted(house):
    async with transaction() as writer:
        for number in range(3):
            await tell(writer, house.id("worker"), WORDS, "/to-do", f"fact:{number}")
    worker = await house.seat("worker")
    first = (await inbox(worker))[0]
    await read_notice(await house.seat("lead"), first.id)
    assert await unread(worker.person) == 3, "somebody else's notice stays unread"
    await read_notice(worker, first.id)
    assert await unread(worker.person) == 2
    await read_all(worker, first.at)
    assert await unread(worker.person) == 0


async def test_reminders_come_once_a_day_however_many_servers_there_are(house):
    lead = await house.seat("lead")
    await make(lead, Wanted(title="Today", owner=house.id("worker"), due_on=TODAY))
    await make(lead, Wanted(title="Later", owner=house.id("worker"), due_on=TODAY + timedelta(days=1)))
    machine = await house.machine()
    assert sum(await asyncio.gather(*(remind(machine) for _ in range(3)))) == 1
    assert await remind(machine) == 0
    tomorrow = await house.machine(TODAY + timedelta(days=1))
    assert await remind(tomorrow) == 1
    newest = (await inbox(await house.seat("worker")))[0]
    assert newest.text.to("en") == "1 tasks are due today, 1 are overdue"
    assert await Notice.filter(key__startswith="tasks:").count() == 2
