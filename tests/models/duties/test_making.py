"""Duty sheets: who gets one on which day, and that nobody gets two."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.database.settings import Place
from models.duties.making import make_sheets
from models.people.seats import forget_seats, seat_of_the_machine
from models.settings import change_setting
from models.tables.meetings import ClosingDay
from models.tables.organisation import Holding, Post, Staff
from tests.models.database.programs import at_once
from tests.models.duties.shop import CHECKLISTS, FRIDAY, at, open_duty_shop
from tests.models.opened import open_store

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Barrier

SHEETS = """
SELECT s.login, d.form_key, count(*) FROM duty_sheet d JOIN staff s ON s.id = d.person_id
JOIN duty_line l ON l.sheet_id = d.id WHERE d.archived_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2
"""
LI_AND_REN = [("li", "duty_advisor", 4), ("li", "duty_host", 1), ("ren", "duty_advisor", 4)]
MONDAY = FRIDAY + timedelta(days=3)


async def made() -> list[tuple[str, str, int]]:
    return [tuple(row) for row in await reader().rows(SHEETS)]


async def test_everybody_gets_a_sheet_for_each_post_and_twice_makes_none(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        assert await duties.make() == 3
        assert await made() == LI_AND_REN
        assert await duties.make("08:00") == 0
        assert await made() == LI_AND_REN
        sql = "SELECT count(*) FROM history WHERE noun IN ('duty_sheets', 'duty_lines') AND action = 'create'"
        assert (await reader().rows(sql))[0][0] == 3 + 9


async def test_a_weekly_line_stands_on_its_weekday_only(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make(day=MONDAY)
        assert await made() == [("li", "duty_advisor", 5), ("li", "duty_host", 1), ("ren", "duty_advisor", 5)]


@pytest.mark.parametrize(
    ("change", "sheets"),
    [
        pytest.param({"joined_on": FRIDAY}, True, id="joined today"),
        pytest.param({"joined_on": FRIDAY + timedelta(days=1)}, False, id="joins tomorrow"),
        pytest.param({"suspended_at": datetime(2026, 11, 19, tzinfo=UTC)}, False, id="suspended"),
        pytest.param({"archived_at": datetime(2026, 11, 19, tzinfo=UTC)}, False, id="left"),
        pytest.param({"away_until": FRIDAY}, False, id="away until today"),
        pytest.param({"away_until": FRIDAY - timedelta(days=1)}, True, id="back since today"),
    ],
)
async def test_only_who_works_here_today_gets_one(tmp_path, change, sheets):
    async with open_duty_shop(tmp_path) as duties:
        await Staff.filter(login="ren").update(**change)
        await duties.make()
        assert (("ren", "duty_advisor", 4) in await made()) is sheets


@pytest.mark.parametrize(
    ("change", "sheets"),
    [
        pytest.param({"since": FRIDAY}, True, id="holds it from today on"),
        pytest.param({"since": FRIDAY + timedelta(days=1)}, False, id="holds it from tomorrow on"),
        pytest.param({"archived_at": datetime(2026, 11, 19, tzinfo=UTC)}, False, id="no longer holds it"),
    ],
)
async def test_only_who_holds_the_post_today_gets_one(tmp_path, change, sheets):
    async with open_duty_shop(tmp_path) as duties:
        await Holding.filter(person=duties.shop.people["ren"]).update(**change)
        await duties.make()
        assert (("ren", "duty_advisor", 4) in await made()) is sheets


async def test_who_gets_a_post_during_the_day_has_a_sheet_after_the_next_run(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        await duties.hold("sun", "host")
        assert await duties.make("14:00", since=FRIDAY + timedelta(days=1)) == 1
        assert ("sun", "duty_host", 1) in await made()


@pytest.mark.parametrize(
    ("closing", "count"),
    [
        pytest.param([("closed", False)], 0, id="closed for all stores"),
        pytest.param([("closed", True)], 0, id="closed for this one"),
        pytest.param([("closed", False), ("worked", True)], 3, id="this one works although all others rest"),
        pytest.param([("worked", False), ("closed", True)], 0, id="this one rests although all others work"),
    ],
)
async def test_a_day_of_rest_has_no_sheets(tmp_path, closing, count):
    async with open_duty_shop(tmp_path) as duties:
        for kind, is_own in closing:
            await ClosingDay.create(closed_on=FRIDAY, kind=kind, store=duties.shop.store if is_own else None)
        assert await duties.make() == count


async def test_the_weekdays_of_the_store_count(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        assert await change_setting("open_weekdays", ["monday", "saturday"]) is None
        assert await duties.make() == 0
        assert await duties.make(day=FRIDAY + timedelta(days=1)) == 3


async def test_a_missed_night_is_made_up_with_what_can_still_be_entered(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make("09:30", MONDAY, since=FRIDAY)
        rows = await reader().rows("SELECT kept_on, item FROM duty_line ORDER BY kept_on, item")
        by_day: dict[str, set[str]] = {}
        for day, item in rows:
            by_day.setdefault(str(day), set()).add(item)
        assert by_day == {
            "2026-11-22": {"orders"},  # until the end of the next day
            "2026-11-23": {"orders", "floor", "judged", "week", "tea"},  # the hour of the uniform is over
        }


async def test_a_post_without_a_checklist_in_use_makes_none(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await Post.filter(name="休息区接待").update(archived_at=datetime(2026, 1, 1, tzinfo=UTC))
        await reader().rows("SELECT 1")
        await duties.make()
        assert await made() == [one for one in LI_AND_REN if one[1] != "duty_host"]


def make_beside(place: Place, together: Barrier, answers: Queue[object]) -> None:
    """Make the sheets of the day as another server does, and say how many."""
    together.wait()
    try:
        answers.put(asyncio.run(_make(place)))
    except Exception as error:  # noqa: BLE001 -- whatever it is, the test shows it
        answers.put(repr(error))


async def _make(place: Place) -> int:
    async with open_store(place.data, place.url):
        forget_seats()
        return await make_sheets(await seat_of_the_machine(), CHECKLISTS, at("00:05"))


async def test_two_servers_at_the_same_moment_make_them_once(migrated_postgres, tmp_path):
    async with open_duty_shop(tmp_path, migrated_postgres):
        pass
    place = Place.of(tmp_path, migrated_postgres)
    said = await asyncio.to_thread(at_once, make_beside, 2, place)
    assert sorted(said) == [0, 3]
    async with open_store(tmp_path, migrated_postgres):
        assert await made() == LI_AND_REN


def test_the_day_of_the_tests_is_a_friday():
    assert FRIDAY.weekday() == 4
    assert date(2026, 11, 23) == MONDAY
