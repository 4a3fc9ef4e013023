"""A task is given, done, proved or given back, carried over, handed on, dropped: each step by whom it is for."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio

from models.access import VIEW
from models.gate.rights import rights_to
from models.notices.reading import inbox
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.tasks import Task
from models.tasks import doing
from models.tasks.making import LONGEST, Wanted, make
from models.tasks.reading import given_tasks, own_tasks, team_tasks
from tests.models.house import House, open_house
from tests.models.shop import TODAY


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def given(house: House, title: str = "Call Mr Li back", by: str = "lead", to: str = "worker", **more) -> int:
    """Give a task out."""
    wanted = {"title": title, "owner": house.id(to), "due_on": TODAY} | more
    return await make(await house.seat(by), Wanted(**wanted))


async def told(house: House, login: str) -> list[str]:
    """What somebody's inbox says, the latest first."""
    return [one.text.to("en") for one in await inbox(await house.seat(login))]


async def test_who_gets_a_task_is_told_of_it(house):
    row = await given(house)
    assert await told(house, "worker") == [f"Lead gave you a task: Call Mr Li back (by {TODAY})"]
    assert [one.id for one in await own_tasks(await house.seat("worker"))] == [row]


async def test_nobody_is_told_of_a_task_of_their_own_making(house):
    await given(house, by="worker", to="worker")
    assert await told(house, "worker") == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        pytest.param({"title": " "}, "say what is to be done", id="no words"),
        pytest.param({"title": "x" * (LONGEST + 1)}, f"at most {LONGEST}", id="too long"),
        pytest.param({"due_on": TODAY - timedelta(days=1)}, "has passed", id="a day that has passed"),
        pytest.param({"owner": 9_999}, "somebody who works in this store", id="nobody of the store"),
    ],
)
async def test_what_cannot_be_a_task_is_refused_with_its_reason(house, wrong, said):
    with pytest.raises(Refused) as refused:
        await given(house, **wrong)
    assert said in refused.value.text.to("en")


async def test_proof_that_is_wanted_is_asked_for(house):
    row = await given(house, proof_wanted="a photo")
    worker = await house.seat("worker")
    with pytest.raises(Refused) as refused:
        await doing.finish(worker, row)
    assert "a photo" in refused.value.text.to("en")
    await doing.finish(worker, row, "Signed list hangs on the wall")
    task = await Task.get(id=row)
    assert (task.state, str(task.done_on), task.proof) == ("done", str(TODAY), "Signed list hangs on the wall")
    assert await told(house, "lead") == ["Worker has done the task, please check: Call Mr Li back"]


async def test_nobody_proves_a_task_of_their_own(house):
    row = await given(house)
    await doing.finish(await house.seat("worker"), row)
    with pytest.raises(Refused):
        await doing.prove(await house.seat("worker"), row)
    await doing.prove(await house.seat("lead"), row)
    assert (await Task.get(id=row)).state == "proved"


async def test_what_is_not_done_properly_comes_back_with_words(house):
    row = await given(house)
    await doing.finish(await house.seat("worker"), row)
    await doing.give_back(await house.seat("lead"), row, "no signature")
    task = await Task.get(id=row)
    assert (task.state, task.done_on) == ("open", None)
    assert (await told(house, "worker"))[0] == "The task is not settled yet: Call Mr Li back (no signature)"


async def test_carrying_over_counts_and_goes_up_one_level_each_time(house):
    row, worker = await given(house), await house.seat("worker")
    for times in range(1, 7):
        await doing.carry(worker, row, TODAY + timedelta(days=times), "the part is late")
    task = await Task.get(id=row)
    assert (task.carried, task.due_on) == (6, TODAY + timedelta(days=6))
    assert await told(house, "lead") == ["Worker's task was carried over 3 times: Call Mr Li back"]
    assert await told(house, "chief") == ["Worker's task was carried over 6 times: Call Mr Li back"]


@pytest.mark.parametrize(
    ("days", "why"),
    [
        pytest.param(0, "late", id="the same day"),
        pytest.param(-1, "late", id="an earlier day"),
        pytest.param(3, " ", id="no reason"),
    ],
)
async def test_carrying_over_needs_a_later_day_and_a_reason(house, days, why):
    row = await given(house)
    with pytest.raises(Refused):
        await doing.carry(await house.seat("worker"), row, TODAY + timedelta(days=days), why)
    assert (await Task.get(id=row)).carried == 0


async def test_a_person_cannot_drop_or_pass_on_what_the_leader_gave(house):
    row, worker = await given(house), await house.seat("worker")
    with pytest.raises(Refused) as refused:
        await doing.drop(worker, row, "no time")
    assert "Lead" in refused.value.text.to("en")
    with pytest.raises(Refused):
        await doing.hand_on(worker, row, house.id("trainee"))
    await doing.hand_on(await house.seat("lead"), row, house.id("trainee"))
    assert await told(house, "trainee") == [f"Lead gave you a task: Call Mr Li back (by {TODAY})"]
    await doing.drop(await house.seat("chief"), row, "not needed any more")
    assert (await Task.get(id=row)).state == "dropped"


async def test_a_task_of_ones_own_making_may_be_dropped(house):
    row = await given(house, by="worker", to="worker")
    await doing.drop(await house.seat("worker"), row, "settled")
    assert (await Task.get(id=row)).state == "dropped"


@pytest.mark.parametrize(
    ("login", "sees"),
    [
        ("worker", True), ("lead", True), ("chief", True), ("boss", True),
        ("trainee", False), ("other", False), ("clerk", False), ("auditor", False),
    ],
)  # fmt: skip
async def test_a_task_is_seen_by_owner_giver_and_those_above_them(house, login, sees):
    row = await given(house)
    seat = await house.seat(login)
    assert (VIEW in await rights_to(RESOURCES["tasks"], seat, row)) is sees
    if not sees:
        with pytest.raises(Refused):
            await doing.finish(seat, row)


async def test_the_board_shows_mine_my_teams_overdue_and_given(house):
    mine = await given(house)
    later = await given(house, "Order filters", due_on=TODAY + timedelta(days=3))
    tomorrow = TODAY + timedelta(days=1)
    lead, clerk = await house.seat("lead", tomorrow), await house.seat("clerk", tomorrow)
    assert [one.id for one in await team_tasks(lead)] == [mine, later]
    assert [one.id for one in await team_tasks(lead, late=True)] == [mine]
    assert [one.id for one in await given_tasks(lead)] == [mine, later]
    assert await team_tasks(clerk) == []
    assert {one.id for one in await team_tasks(await house.seat("boss"))} == {mine, later}
