"""The same day done twice, and by two servers at once: no sheet, meeting, reminder or draft is there twice."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from models.database import database, reader
from models.duties.checklist import store_now
from models.duties.making import make_sheets
from models.people.seats import seat_of_the_machine
from models.tables.meetings import Meeting, MeetingSeries
from models.tables.minutes import Attendance
from models.tables.organisation import Holding, Post
from models.tasks.making import Wanted, make
from seeds.duty_lists import add_duty_lists
from seeds.starting import start_store
from surveys.checklists import checklists_in_use
from surveys.library import install_shipped
from tests.jobs.same_day import do_the_day
from tests.models.shop import Shop, open_shop
from tests.program import PATIENCE, started

if TYPE_CHECKING:
    from pathlib import Path

POSTS = {"li": "服务顾问", "ren": "服务顾问", "sun": "接待主管", "wang": "服务经理", "xu": "站长"}
BOTH_ARE_THERE = 2  # seconds after which both have opened the store
COUNTS = {
    "sheets": "SELECT count(*), count(DISTINCT CAST(person_id AS text) || form_key || CAST(kept_on AS text)) "
    "FROM duty_sheet",
    "lines": "SELECT count(*), count(DISTINCT CAST(sheet_id AS text) || item) FROM duty_line",
    "meetings": "SELECT count(*), count(DISTINCT CAST(series_id AS text) || CAST(held_on AS text)) FROM meeting",
    "places": "SELECT count(*), count(DISTINCT CAST(meeting_id AS text) || '-' || CAST(person_id AS text)) "
    "FROM attendance",
    "reminders": "SELECT count(*), count(DISTINCT key) FROM notice",
    "drafts": "SELECT count(*), count(DISTINCT origin) FROM accountability_record",
}


async def counted() -> dict[str, tuple[int, int]]:
    """How many rows of each there are, and how many different ones."""
    return {name: tuple((await reader().rows(sql))[0]) for name, sql in COUNTS.items()}


async def prepare(shop: Shop) -> None:
    """Posts and their lists, three days on which nobody did a thing, a task of today, minutes that wait for Xu."""
    await start_store(shop.store.id)
    await install_shipped()
    for login, post in POSTS.items():
        await Holding.create(person=shop.people[login], post=await Post.get(name=post))
    await add_duty_lists(await seat_of_the_machine())
    machine, now = await seat_of_the_machine(), store_now("Asia/Shanghai")
    lists = await checklists_in_use()
    for back in (6, 5, 4):
        day = now - timedelta(days=back)
        await make_sheets(replace(machine, today=day.date()), lists, day.replace(hour=8))
    seat = shop.seat("wang", today=now.date())
    await make(seat, Wanted(title="地垫换新的", owner=shop.people["li"].id, due_on=now.date()))
    series = await MeetingSeries.create(title="周会", kind="other", store=shop.store)
    held = await Meeting.create(series=series, store=shop.store, held_on=now.date() - timedelta(days=1), state="signed")
    await Attendance.create(meeting=held, person=shop.people["xu"], part="observer")


async def two_at_once(folder: Path, url: str) -> None:
    """Let two servers do the day at the same moment."""
    said = folder.with_name("two-at-once.txt")
    command = ["-m", "tests.jobs.same_day", str(folder), str(time.time() + BOTH_ARE_THERE)]
    servers = [started(command, said, said, DATABASE_URL=url) for _ in range(2)]
    ended = await asyncio.gather(*(asyncio.to_thread(server.wait, PATIENCE) for server in servers))
    assert ended == [0, 0], said.read_text(encoding="utf-8")


async def test_a_day_done_twice_and_by_two_servers_at_once_is_there_once(tmp_path: Path, database_url: str):
    async with open_shop(tmp_path, database_url) as shop:
        await prepare(shop)
        if database().place.dialect == "postgres":
            await two_at_once(tmp_path, database_url)
        else:
            await do_the_day()
        found = await counted()
        assert {name: number for name, (number, _) in found.items() if not number} == {}
        assert {name: both for name, both in found.items() if both[0] != both[1]} == {}
        told = await reader().rows("SELECT key FROM notice WHERE key LIKE 'minutes:%' OR key LIKE 'tasks:%'")
        assert len(told) == 2, "Xu of the minutes, Li of the task"
        await do_the_day(1)
        assert await counted() == found
