"""The beginning: a programme asks from its first day on, not about the weeks before; nobody stands in two open calls."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from models.database import reader
from models.database.stored import day_of
from models.gate.outcome import Change
from models.gate.saving import write, write_many
from models.resources import RESOURCES
from surveys.calling import queue, record_attempt
from surveys.engine.programme_sheet import fresh_sheet, sheet_of
from surveys.library import Running, install_shipped, programme_named, published
from surveys.programmes import save_typed
from surveys.sampling import draw
from tests.models.shop import TODAY, open_shop
from tests.surveys.asking import closed_visit, open_asking_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.shop import Shop

TOMORROW = TODAY + timedelta(days=1)
NEW = "three_day_call_2"
DRAWN = """
SELECT t.visited_on FROM invitation i JOIN visit t ON t.id = i.visit_id JOIN programme p ON p.id = i.programme_id
WHERE p.key = ? ORDER BY 1
"""


async def days_drawn(key: str = NEW) -> list[int]:
    """How many days before today those came who were drawn, the longest ago first."""
    return [(TODAY - day_of(row[0])).days for row in await reader().rows(DRAWN, [key])]


async def turn(shop: Shop, key: str, *, on: bool) -> None:
    row = (await programme_named(key)).row
    await write(RESOURCES["programmes"], shop.seat("wang"), Change(row=row, values={"is_on": on}))


async def made(shop: Shop, **more: object) -> Running:
    """A new programme that calls everybody two days after the visit, for ten days."""
    sheet = fresh_sheet((await published("three_day_call")).form) | {"alerts": []} | more
    done = await save_typed(shop.seat("wang"), sheet, "", after=0)
    assert isinstance(done, Running), done.wrong
    return done


async def saved(shop: Shop, after: int, **more: object) -> None:
    """The next version of that programme."""
    sheet = sheet_of((await programme_named(NEW)).programme) | more
    done = await save_typed(shop.seat("wang"), sheet, NEW, after=after)
    assert isinstance(done, Running), done.wrong


@asynccontextmanager
async def only_a_new_one(data: Path, url: str = "") -> AsyncIterator[Shop]:
    """A store whose shipped programmes are off, with one visit on each of the last ten days, and a new programme."""
    async with open_asking_shop(data, url) as shop:
        for key in ("csi_after_visit", "three_day_call"):
            await turn(shop, key, on=False)
        for days in range(1, 11):
            await closed_visit(shop, days, days=days)
        await made(shop)
        yield shop


async def test_a_new_programme_begins_with_what_is_due_today_and_goes_on_from_there(tmp_path, database_url):
    async with only_a_new_one(tmp_path, database_url) as shop:
        await draw(TODAY)
        assert await days_drawn() == [2]
        await closed_visit(shop, 20, days=2)
        await closed_visit(shop, 21, days=3)
        await draw(TODAY)
        assert await days_drawn() == [2, 2], "a car that is handed in later today is asked about, an older one is not"
        await closed_visit(shop, 22, days=2)
        await draw(TOMORROW)
        assert await days_drawn() == [2, 2, 2, 1], "whose paper comes a day late is not lost once it has begun"


async def test_switched_off_and_on_again_it_begins_anew(tmp_path, database_url):
    async with only_a_new_one(tmp_path, database_url) as shop:
        await draw(TODAY - timedelta(days=8))
        await turn(shop, NEW, on=False)
        await draw(TODAY - timedelta(days=7))
        await turn(shop, NEW, on=True)
        await draw(TODAY)
        assert await days_drawn() == [10, 2]


async def test_an_hour_off_loses_nobody(tmp_path):
    async with only_a_new_one(tmp_path) as shop:
        await draw(TODAY - timedelta(days=1))
        for on in (False, True):
            await turn(shop, NEW, on=on)
        await draw(TODAY)
        assert await days_drawn() == [3, 2]


async def test_told_to_ask_others_it_begins_anew(tmp_path, database_url):
    async with only_a_new_one(tmp_path, database_url) as shop:
        await saved(shop, 1, wait="9", expire="20")
        await draw(TODAY - timedelta(days=8))
        await saved(shop, 2, wait="2")
        await draw(TODAY)
        assert await days_drawn() == [2], "the shorter wait takes nobody of the days before"


async def test_another_name_changes_nothing_about_who_is_asked(tmp_path):
    async with only_a_new_one(tmp_path) as shop:
        await draw(TODAY - timedelta(days=8))
        await saved(shop, 1, en="Another name")
        await draw(TODAY)
        assert await days_drawn() == list(range(10, 1, -1))


async def test_a_store_that_brings_in_its_last_months_does_not_flood_its_first_day(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as shop:
        await install_shipped()
        await draw(TODAY)
        people = [Change(values={"name": f"客户{n}", "phone": f"138{n:08d}"}) for n in range(120)]
        seat = shop.seat("wang")
        owners = [done.row for done in await write_many(RESOURCES["customers"], seat, people)]
        cars = [Change(values={"plate": f"苏E{n:05d}", "owner": owner}) for n, owner in enumerate(owners)]
        rows = [done.row for done in await write_many(RESOURCES["vehicles"], seat, cars)]
        visits = [
            Change(values={"vehicle": row, "customer": owners[n], "visited_on": TODAY - timedelta(days=1 + n % 60)})
            for n, row in enumerate(rows)
        ]
        await write_many(RESOURCES["visits"], seat, visits)
        await draw(TODAY)
        assert set(await days_drawn("csi_after_visit")) <= {1}
        assert set(await days_drawn("three_day_call")) <= {2}
        waiting = (await reader().rows("SELECT count(*) FROM invitation"))[0][0]
        assert 2 <= waiting <= 4, "two came on each day"


async def test_who_is_still_to_be_called_is_not_drawn_for_another_programme(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await turn(shop, "csi_after_visit", on=False)
        for number in (1, 2):
            await closed_visit(shop, number, days=2)
        await draw(TODAY)
        await made(shop)
        await closed_visit(shop, 3, days=2)
        await turn(shop, "three_day_call", on=True)
        assert (await draw(TODAY))[NEW] == 0, "all three are to have their three-day call"
        first = (await queue(shop.seat("wang")))[0]
        await record_attempt(shop.seat("wang"), first.id, "refused")
        assert (await draw(TODAY))[NEW] == 1, "with that call over he may be asked the other thing"
        assert (await draw(TODAY))[NEW] == 0


async def test_whom_nobody_calls_any_more_may_be_drawn(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await turn(shop, "csi_after_visit", on=False)
        await closed_visit(shop, 1, days=2)
        await draw(TODAY)
        await turn(shop, "three_day_call", on=False)
        await made(shop)
        assert (await draw(TODAY))[NEW] == 1
