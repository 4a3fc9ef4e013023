"""A record is seen by whom it names, by those above them, by who entered it and by the general manager; by nobody else.

Lists, search, the page, history, exports, figures and files all ask the gate, so the gate is asked here.
"""

from __future__ import annotations

import pytest
import pytest_asyncio

from models.access import VIEW
from models.accountability import steps
from models.accountability.changing import share
from models.accountability.ledger import ledger
from models.accountability.raising import Raised, raise_record
from models.gate.history import history_of
from models.gate.reading import read, read_one
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.accountability import AccountabilityRecord, Bearer, RecordLook
from models.view import Condition, View
from tests.models.house import House, open_house
from tests.models.shop import TODAY

RECORDS = RESOURCES["accountability_records"]
SEEN_BY = ("worker", "lead", "chief", "boss")
HIDDEN_FROM = ("trainee", "other", "clerk", "auditor")


@pytest_asyncio.fixture
async def house(tmp_path, database_url):
    async with open_house(tmp_path, database_url) as opened:
        yield opened


async def raised(house: House, by: str = "lead", about: str = "worker", **more) -> int:
    """Enter a record."""
    said = {"title": "A check left out", "happened_on": TODAY, "people": [house.id(about)], "event": "It came back"}
    return await raise_record(await house.seat(by), Raised(**said | {"rule": "§3"} | more))


@pytest.mark.parametrize("login", SEEN_BY)
async def test_who_is_concerned_sees_it(house, login):
    row, seat = await raised(house), await house.seat(login)
    assert VIEW in await rights_to(RECORDS, seat, row)
    assert [one.id for one in (await read(RECORDS, seat, View())).rows] == [row]


@pytest.mark.parametrize("login", HIDDEN_FROM)
async def test_nobody_else_sees_it_by_any_way(house, login):
    row, seat = await raised(house), await house.seat(login)
    assert not await rights_to(RECORDS, seat, row)
    for ask in (read_one(RECORDS, seat, row), history_of(RECORDS, seat, row)):
        with pytest.raises(Refused):
            await ask
    for view in (
        View(),
        View(search="check"),
        View(where=(Condition("bearers.person", "is", str(house.id("worker"))),)),
    ):
        try:
            assert (await read(RECORDS, seat, view)).total == 0
        except Refused:
            assert login == "auditor"
    for noun in ("bearers", "record_steps", "record_looks"):
        with pytest.raises(Refused):
            await read(RESOURCES[noun], seat, View())


async def test_who_entered_it_sees_it_though_they_lead_nobody_named_and_their_leader_does_not(house):
    row = await raised(house, by="other", about="worker")
    assert VIEW in await rights_to(RECORDS, await house.seat("other"), row)
    assert not await rights_to(RECORDS, await house.seat("clerk"), row)
    entered_below = await raised(house, by="lead", about="worker")
    await Bearer.filter(record_id=entered_below, person_id=house.id("chief")).delete()
    await Bearer.filter(record_id=entered_below, person_id=house.id("worker")).update(person_id=house.id("clerk"))
    await Bearer.filter(record_id=entered_below, person_id=house.id("lead")).delete()
    assert not await rights_to(RECORDS, await house.seat("chief"), entered_below)


async def test_no_list_changes_a_record(house):
    from models.gate.outcome import Change
    from models.gate.saving import write

    row = await raised(house)
    for login in ("worker", "lead", "boss"):
        with pytest.raises(Refused):
            await write(RECORDS, await house.seat(login), Change(row=row, values={"title": "Nothing happened"}))
    assert (await AccountabilityRecord.get(id=row)).title == "A check left out"


@pytest.mark.parametrize("login", ["worker", "trainee", "other", "clerk", "auditor"])
async def test_the_one_who_did_it_and_strangers_take_no_step(house, login):
    row = await raised(house)
    seat = await house.seat(login)
    for step in (
        steps.hear(seat, row),
        steps.decide(seat, row),
        steps.close(seat, row),
        steps.drop(seat, row, "never mind"),
        share(seat, row, {house.id("worker"): (0, 0)}),
        steps.keep_answers(seat, row, 1, {"made_known": "yes"}, []),
    ):
        with pytest.raises(Refused):
            await step
    assert (await AccountabilityRecord.get(id=row)).state == "draft"


async def test_a_supervisor_who_did_it_does_not_lead_it_on(house):
    row = await raised(house, by="chief", about="lead")
    with pytest.raises(Refused):
        await steps.hear(await house.seat("lead"), row)
    await steps.hear(await house.seat("chief"), row)


async def test_each_speaks_only_for_themselves(house):
    row = await raised(house)
    await steps.hear(await house.seat("lead"), row)
    with pytest.raises(Refused):
        await steps.reply(await house.seat("other"), row, "I was there")
    await steps.reply(await house.seat("worker"), row, "Alone with three cars")
    said = {one.person_id: one.reply for one in await Bearer.filter(record_id=row)}
    assert said[house.id("worker")] == "Alone with three cars"
    assert not said[house.id("lead")]


@pytest.mark.parametrize(
    ("by", "about"),
    [
        pytest.param("lead", "clerk", id="a supervisor about another team"),
        pytest.param("lead", "lead", id="about oneself"),
        pytest.param("chief", "chief", id="a manager about themselves"),
        pytest.param("worker", "trainee", id="somebody who leads nobody"),
    ],
)
async def test_not_everybody_enters_a_record_about_everybody(house, by, about):
    with pytest.raises(Refused):
        await raised(house, by=by, about=about)
    assert await AccountabilityRecord.all().count() == 0


async def test_every_look_is_kept(house):
    row = await raised(house)
    for login in ("worker", "boss", "worker"):
        await steps.note_look(await house.seat(login), row)
    assert [one.person_id for one in await RecordLook.all().order_by("id")] == [
        house.id("worker"), house.id("boss"), house.id("worker"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("login", "named"),
    [
        ("worker", {"Worker"}), ("lead", {"Worker", "Lead"}), ("chief", {"Worker", "Lead", "Chief"}),
        ("boss", {"Worker", "Lead", "Chief", "Boss"}), ("other", set()), ("clerk", set()),
    ],
)  # fmt: skip
async def test_the_ledger_shows_oneself_and_ones_team(house, login, named):
    row = await raised(house)
    await AccountabilityRecord.filter(id=row).update(state="decided")
    assert {one.name for one in await ledger(await house.seat(login), TODAY, TODAY)} == named


async def test_the_ledger_counts_what_is_decided_only(house):
    await raised(house)
    assert await ledger(await house.seat("boss"), TODAY, TODAY) == []
