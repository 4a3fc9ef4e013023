"""What is due for whom, from every part of the store, in the order of the day; nobody hears of another's."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
import pytest_asyncio

from models.due import leading, own
from models.due.item import NOBODY, Due, in_order
from models.due.own import MOST
from models.tables.accountability import AccountabilityRecord, Bearer
from models.tables.cases import Case
from models.tables.meetings import Meeting, MeetingSeries
from models.tables.minutes import Attendance
from models.tables.sales import Lead
from models.tables.tasks import Notice, Task
from tests.models.house import House, open_house
from tests.models.shop import TODAY

NOW = datetime.combine(TODAY, time(10, 0))
HERE = timedelta(hours=8)


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        await fill(opened)
        yield opened


def stamp(clock: datetime) -> datetime:
    """A moment of the store's clock as it is kept."""
    return (clock - HERE).replace(tzinfo=UTC)


async def fill(house: House) -> None:
    """A morning with something of every kind: most of it the worker's, some of it late."""
    store, worker, lead = house.store, house.id("worker"), house.id("lead")
    shared = {"store": store, "given_by_id": lead, "source": "hand"}
    await Task.create(title="Old", owner_id=worker, due_on=TODAY - timedelta(days=2), carried=1, **shared)
    await Task.create(title="Now", owner_id=worker, due_on=TODAY, **shared)
    await Task.create(title="Later", owner_id=worker, due_on=TODAY + timedelta(days=1), **shared)
    await Task.create(title="Done", owner_id=worker, due_on=TODAY, state="done", done_on=TODAY, **shared)
    for hours, state in ((-30, "open"), (5, "doing"), (60, "open"), (-1, "solved")):
        await Case.create(title=f"Case {hours}", state=state, owner_id=worker, store=store, opened_on=TODAY,
                          due_at=stamp(NOW + timedelta(hours=hours)))  # fmt: skip
    series = await MeetingSeries.create(title="早会", english="Morning", kind="morning", store=store)
    meeting = await Meeting.create(series=series, held_on=TODAY, starts_at="10:20", store=store, chair_id=lead)
    await Attendance.create(meeting=meeting, person_id=worker, part="member")
    signed = await Meeting.create(series=series, held_on=TODAY - timedelta(days=1), state="signed", store=store)
    await Attendance.create(meeting=signed, person_id=house.id("chief"), part="observer")
    for title, state in (("Scratch", "reply"), ("Fresh", "draft")):
        record = await AccountabilityRecord.create(title=title, happened_on=TODAY, state=state, store=store,
                                                   reply_until=TODAY + timedelta(days=1))  # fmt: skip
        await Bearer.create(record=record, person_id=worker, level=0)
        await Bearer.create(record=record, person_id=lead, level=1)
    await Notice.create(person_id=worker, zh="有事", key="x")
    await Lead.create(name="Li", consultant_id=worker, store=store, next_on=TODAY, came_on=TODAY)


async def due(house: House, login: str) -> list[str]:
    """What a person has to do, in order, in English."""
    seat = await house.seat(login)
    found = [one for source in (*own.SOURCES, *leading.SOURCES) for one in await source(seat, NOW)]
    return [one.text.to("en") for one in in_order(found, NOW)]


async def test_each_sees_their_own_day_in_its_order(house):
    assert await due(house, "worker") == [
        "Old", "Case: Case -30", "Morning", "Case: Case 5", "Now", "1 unread in the inbox",
        "Your reply is asked for: Scratch",
    ]  # fmt: skip


async def test_those_who_lead_see_what_waits_for_their_word(house):
    assert await due(house, "lead") == [
        "1 cases of others past due", "1 tasks of the team are overdue", "Morning", "Draft to look at: Fresh",
        "1 tasks that you gave are done, please look", "Your reply is asked for: Scratch",
    ]  # fmt: skip
    assert "Minutes to take note of: Morning" in await due(house, "chief")


@pytest.mark.parametrize("login", ["trainee", "clerk", "auditor"])
async def test_nobody_sees_what_is_due_for_others(house, login):
    told = " ".join(await due(house, login))
    assert not any(word in told for word in ("Old", "Scratch", "Fresh", "Case -30", "Morning"))


async def test_a_pile_is_cut_where_its_own_page_shows_the_rest(house):
    rows = [Task(title=f"T{n}", owner_id=house.id("worker"), due_on=TODAY, store=house.store) for n in range(40)]
    await Task.bulk_create(rows)
    assert len(await own.tasks(await house.seat("worker"), NOW)) == MOST


def test_what_is_left_from_before_comes_first_then_the_hours_then_any_time():
    def made(kind: str, days: int = 0, at: time | None = None, late: int = 0) -> Due:
        return Due(kind=kind, text=NOBODY, path=kind, day=TODAY + timedelta(days=days), at=at, late=late)

    some = [made("inbox"), made("case", at=time(12)), made("duty", at=time(8)), made("care", late=3), made("task", -2)]
    assert [one.kind for one in in_order(some, NOW)] == ["task", "care", "duty", "case", "inbox"]
    assert made("meeting", at=time(10, 20)).is_soon(NOW)
    assert not made("meeting", at=time(12)).is_soon(NOW)
