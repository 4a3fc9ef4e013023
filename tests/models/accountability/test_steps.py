"""A record goes from draft to closed; each step that comes too early is refused with every reason there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio

from models.accountability import steps
from models.accountability.changing import reword, share, share_by_policy
from models.accountability.raising import Raised, raise_record
from models.accountability.reading import account
from models.database import reader
from models.notices.reading import inbox
from models.problem import Refused
from models.settings import change_setting, forget_settings
from models.tables.accountability import AccountabilityRecord, Bearer
from models.tables.tasks import Task
from models.tasks.doing import finish
from models.text import Text
from tests.models.house import House, open_house
from tests.models.shop import TODAY

LATER = TODAY + timedelta(days=4)  # the days of reply are over
ALL_YES = {"made_known": "yes", "trained": "yes"}


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def raised(house: House, about: str = "worker", **more) -> int:
    """Enter a record."""
    said = {"title": "A check left out", "happened_on": TODAY, "people": [house.id(about)], "event": "It came back"}
    return await raise_record(await house.seat("lead"), Raised(**said | {"rule": "§3"} | more))


async def shares(house: House, row: int) -> dict[str, tuple[int, int]]:
    """Who is named at which level with how many points."""
    names = {person.id: login for login, person in house.people.items()}
    return {names[one.person_id]: (one.level, one.points) for one in await Bearer.filter(record_id=row)}


async def why_not(step) -> str:
    """The reasons why a step is refused."""
    with pytest.raises(Refused) as refused:
        await step
    return refused.value.text.to("en")


async def decided(house: House, row: int) -> None:
    """Lead a record as far as its decision."""
    await steps.hear(await house.seat("lead"), row)
    await steps.decide(await house.seat("chief", LATER), row)


async def test_the_line_of_command_is_named_with_the_policys_shares(house):
    row = await raised(house)
    assert await shares(house, row) == {"worker": (0, 2), "lead": (1, 2), "chief": (2, 2), "boss": (3, 4)}
    assert [(one.person_id, one.is_head) for one in await Bearer.filter(record_id=row, is_head=True)] == [
        (house.id("boss"), True)
    ]
    assert {one.money for one in await Bearer.filter(record_id=row)} == {0}, "points only, until the store says so"


async def test_a_grave_case_weighs_more(house):
    row = await raised(house, severity="grave")
    assert {points for _, points in (await shares(house, row)).values()} == {4, 8}


async def test_money_is_used_only_where_the_store_says_so(house):
    assert await change_setting("account_money", "points_and_money") is None
    forget_settings()
    row = await raised(house)
    assert sorted(one.money for one in await Bearer.filter(record_id=row)) == [10_000, 20_000, 20_000, 50_000]
    await change_setting("account_money", "points")
    forget_settings()
    seat = await house.seat("lead")
    seat = replace(seat, settings={**seat.settings, "account_money": "points"})
    assert "points only" in await why_not(share(seat, row, {house.id("worker"): (2, 500)}))
    await share_by_policy(seat, row)
    assert {one.money for one in await Bearer.filter(record_id=row)} == {0}


async def test_a_trainee_carries_nothing_and_the_leader_does(house):
    row = await raised(house, about="trainee")
    assert await shares(house, row) == {"trainee": (0, 0), "lead": (1, 4), "chief": (2, 2), "boss": (3, 4)}
    await steps.hear(await house.seat("lead"), row)
    await share(await house.seat("lead"), row, {house.id("trainee"): (1, 0)})
    assert "Trainee is in training" in await why_not(steps.decide(await house.seat("chief", LATER), row))


async def test_everybody_named_is_heard_before_it_is_decided(house):
    row = await raised(house)
    await steps.hear(await house.seat("lead"), row)
    assert (await inbox(await house.seat("worker")))[0].text.to("en").startswith("Please say how it was")
    chief = await house.seat("chief")
    assert "may reply until" in await why_not(steps.decide(chief, row))
    for login in ("worker", "lead", "boss"):
        await steps.reply(await house.seat(login), row, "It was like this")
    await steps.decide(chief, row)  # who decides has been heard
    assert (await AccountabilityRecord.get(id=row)).state == "decided"
    assert "no longer taken" in await why_not(steps.reply(await house.seat("worker"), row, "One more thing"))


async def test_a_supervisor_leaves_the_decision_to_a_manager(house):
    row = await raised(house)
    await steps.hear(await house.seat("lead"), row)
    assert "A manager" in await why_not(steps.decide(await house.seat("lead", LATER), row))


async def test_what_is_decided_stays_so(house):
    row = await raised(house)
    await decided(house, row)
    lead = await house.seat("lead")
    assert "Decided" in await why_not(share(lead, row, {house.id("lead"): (0, 0)}))
    again = Raised(title="Nothing", happened_on=TODAY, people=[house.id("worker")])
    assert "Decided" in await why_not(reword(lead, row, again))


async def test_it_cannot_be_closed_while_only_the_employee_carries_it(house):
    row = await raised(house)
    chief = await house.seat("chief")
    none = {house.id(login): (0, 0) for login in ("lead", "chief", "boss")}
    await share(chief, row, none)
    assert "Nobody above the employee carries a share" in await why_not(steps.close(chief, row))


async def test_it_cannot_be_closed_while_system_questions_are_unanswered_or_the_action_is_unproved(house):
    row = await raised(house)
    await decided(house, row)
    chief = await house.seat("chief", LATER)
    said = await why_not(steps.close(chief, row))
    assert "system questions are unanswered" in said
    assert "There is no corrective action yet" in said
    await steps.order_action(chief, row, "The supervisor signs", house.id("lead"), LATER, "a photo")
    await steps.keep_answers(chief, row, await questions(), ALL_YES, [Text(zh="考核过吗", en="Was it tested?")])
    said = await why_not(steps.verify(chief, row, "Looked at ten cars"))
    assert "Was it tested?" in said
    assert "not proved" in said
    await steps.keep_answers(chief, row, await questions(), ALL_YES, [])
    assert "not proved" in await why_not(steps.close(chief, row))
    task = await Task.get(record_id=row)
    await finish(await house.seat("lead", LATER), task.id, "The list hangs there")
    assert "Nobody has checked yet" in await why_not(steps.close(chief, row))
    await steps.verify(chief, row, "Looked at ten cars")
    await steps.close(chief, row)
    record = await AccountabilityRecord.get(id=row)
    assert (record.state, record.closed_on, record.effect) == ("closed", LATER, "Looked at ten cars")


async def questions() -> int:
    """The version of the system questions."""
    rows = await reader().rows(
        "SELECT v.id FROM form_version v JOIN form f ON f.id = v.form_id WHERE f.key = 'system_questions'"
    )
    return int(rows[0][0])


async def test_an_action_that_did_not_work_begins_again(house):
    row = await raised(house)
    await decided(house, row)
    chief = await house.seat("chief", LATER)
    await steps.order_action(chief, row, "The supervisor signs", house.id("lead"), LATER, "a photo")
    await steps.keep_answers(chief, row, await questions(), ALL_YES, [])
    await finish(await house.seat("lead", LATER), (await Task.get(record_id=row)).id, "Done")
    await steps.verify(chief, row, "Looked at ten cars")
    await steps.act_again(chief, row, "It happened once more")
    assert "Nobody has checked" in await why_not(steps.close(chief, row))


async def test_praise_is_given_in_one_step_and_asks_for_no_action(house):
    row = await raised(house, kind="praise", rule="")
    assert await shares(house, row) == {"worker": (0, 2)}
    await steps.close(await house.seat("chief"), row, "Well done")
    assert (await AccountabilityRecord.get(id=row)).state == "closed"
    assert (await inbox(await house.seat("worker")))[0].text.to("en") == "You were praised: A check left out"


async def test_letting_it_rest_needs_a_reason(house):
    row = await raised(house)
    lead = await house.seat("lead")
    assert "a few words" in await why_not(steps.drop(lead, row, " "))
    await steps.drop(lead, row, "It was the supplier's mistake")
    now = await account(reader(), row)
    assert now is not None
    assert now.state == "dropped"
