"""Facts draft records, each once, by however many servers; those above the person are told."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from models.accountability.facts import draft_from_facts
from models.notices.reading import inbox
from models.tables.accountability import AccountabilityRecord, Bearer
from models.tables.cases import Case
from models.tables.tasks import Task
from models.tasks.making import Wanted, make
from tests.models.house import House, open_house
from tests.models.shop import TODAY


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def overdue_case(house: House, days: int) -> int:
    """Open a case that was due so many days ago."""
    now = datetime.now(UTC)
    case = await Case.create(
        title="Unhappy", state="open", severity="high", owner_id=house.id("clerk"), store=house.store,
        opened_on=TODAY, opened_at=now, due_at=now - timedelta(days=days, minutes=1),
    )  # fmt: skip
    return int(case.id)


async def test_a_case_long_past_due_becomes_one_draft_and_its_line_is_told(house):
    row = await overdue_case(house, 3)
    machine = await house.machine()
    assert await draft_from_facts(machine) == 1
    assert await draft_from_facts(machine) == 0
    record = await AccountabilityRecord.get()
    assert (record.state, record.source, record.origin) == ("draft", "case", f"case:{row}")
    assert {one.person_id for one in await Bearer.all()} == {house.id(login) for login in ("clerk", "other", "boss")}
    for login in ("other", "boss"):
        assert (await inbox(await house.seat(login)))[0].path == f"/accountability_records/{record.id}"
    assert await inbox(await house.seat("clerk")) == []


@pytest.mark.parametrize("days", [2, 30], ids=["not yet so late", "long ago"])
async def test_other_cases_draft_nothing(house, days):
    await overdue_case(house, days)
    assert await draft_from_facts(await house.machine()) == 0


async def test_several_servers_draft_one_record(house):
    await overdue_case(house, 4)
    machine = await house.machine()
    assert sum(await asyncio.gather(*(draft_from_facts(machine) for _ in range(4)))) == 1
    assert await AccountabilityRecord.all().count() == 1


@pytest.mark.parametrize(("carried", "drafts"), [(4, 0), (5, 1)])
async def test_a_task_carried_too_often_becomes_a_draft(house, carried, drafts):
    row = await make(await house.seat("lead"), Wanted(title="Sweep", owner=house.id("worker"), due_on=TODAY))
    await Task.filter(id=row).update(carried=carried)
    assert await draft_from_facts(await house.machine()) == drafts


async def test_a_store_may_switch_the_drafting_off(house):
    await overdue_case(house, 5)
    assert await draft_from_facts(await house.machine(account_case_days=0)) == 0
