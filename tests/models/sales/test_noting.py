"""Noting a step: what becomes of the lead, the stock car and the files of customer and car."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.database.stored import day_of
from models.gate.outcome import Wrong
from models.gate.reading import read
from models.problem import Refused
from models.resources import RESOURCES
from models.sales.beginning import Begun, NewLead, begin_lead
from models.sales.delivering import Papers
from models.sales.noting import Noted, Step, note_step
from models.sales.undoing import take_back
from models.view import View
from tests.models.sales.showroom import TODAY, VINS, Showroom, open_showroom

if TYPE_CHECKING:
    from pathlib import Path


async def cells(table: str, columns: str, row: int) -> tuple[Any, ...]:
    return (await reader().rows(f'SELECT {columns} FROM "{table}" WHERE id = ?', [row]))[0]


async def state(lead: int) -> str:
    return str((await cells("lead", "state", lead))[0])


async def sold(room: Showroom, lead: int, car: int | None = None, login: str = "wu") -> Noted:
    await note_step(room.seat(login), Step(kind="deal", lead=lead, car=car))
    return await note_step(room.seat(login), Step(kind="delivery", lead=lead, papers=Papers(plate="苏E12345")))


async def test_from_the_first_word_to_the_handover(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        wu, lead = room.seat("wu"), await room.lead()
        await note_step(wu, Step(kind="walk_in", lead=lead, on=TODAY - timedelta(days=9)))
        tried = await note_step(wu, Step(kind="test_drive", lead=lead, grade="b"))
        assert (tried.state, tried.customer) == ("open", None)
        grade, next_on, last = await cells("lead", "grade, next_on, last_step_on", lead)
        assert (grade, day_of(next_on), day_of(last)) == ("b", TODAY + timedelta(days=7), TODAY)
        await note_step(wu, Step(kind="deal", lead=lead, car=room.cars[0]))
        assert await cells("stock_car", "state, lead_id", room.cars[0]) == ("reserved", lead)
        given = await note_step(wu, Step(kind="delivery", lead=lead, papers=Papers(plate="苏E12345")))
        assert given.state == "delivered"
        assert await cells("stock_car", "state, lead_id", room.cars[0]) == ("gone", lead)
        assert await cells("customer", "name, phone", given.customer or 0) == ("钱多", "13800000001")
        owner, vin, plate, series, brand = await cells(
            "vehicle", "owner_id, vin, plate, series_id, brand_id", given.vehicle or 0
        )
        assert (owner, vin, plate) == (given.customer, VINS[0], "苏E12345")
        assert (series, brand) == (room.choices["series", "hill"], room.choices["brand", "cloud"])
        bought, delivered, due = await cells(
            "vehicle", "purchased_on, delivered_on, maintenance_due", given.vehicle or 0
        )
        assert (day_of(bought), day_of(delivered), day_of(due)) == (TODAY, TODAY, date(2027, 5, 22))
        customer, ended, next_on = await cells("lead", "customer_id, ended_on, next_on", lead)
        assert (customer, day_of(ended), next_on) == (given.customer, TODAY, None)
        kept = await reader().rows("SELECT noun, action FROM history WHERE person_id = ? ORDER BY id", [wu.person])
        assert kept.count(("sales_steps", "create")) == 4
        assert ("customers", "create") in kept
        assert ("vehicles", "create") in kept


async def test_a_lost_deal_needs_a_reason_and_gives_the_car_back(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        wu, lead = room.seat("wu"), await room.lead()
        for reason in ("", "no such reason"):
            with pytest.raises(Refused, match="why the deal was lost"):
                await note_step(wu, Step(kind="lost", lead=lead, reason=reason))
        assert await state(lead) == "open"
        await note_step(wu, Step(kind="deal", lead=lead, car=room.cars[2]))
        lost = await note_step(wu, Step(kind="lost", lead=lead, reason="rival", note="买了别的牌子"))
        assert lost.state == "lost"
        assert (await cells("lead", "reason_id", lead))[0] == room.choices["deal_lost_reason", "rival"]
        assert await cells("stock_car", "state, lead_id", room.cars[2]) == ("ordered", None)
        back = await note_step(wu, Step(kind="walk_in", lead=lead))
        assert back.state == "open"
        reason, next_on = await cells("lead", "reason_id, next_on", lead)
        assert reason is None
        assert next_on is not None


async def test_of_two_who_want_one_car_the_second_is_told(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        first, second = await room.lead(), await room.lead("zheng", phone="13800000002")
        await note_step(room.seat("wu"), Step(kind="deal", lead=first, car=room.cars[0]))
        with pytest.raises(Refused, match="Reserved"):
            await note_step(room.seat("zheng"), Step(kind="deal", lead=second, car=room.cars[0]))
        assert await state(second) == "open"
        assert (await reader().rows("SELECT count(*) FROM sales_step WHERE lead_id = ?", [second]))[0][0] == 0


@pytest.mark.parametrize(
    ("papers", "said"),
    [
        (Papers(), "needs the VIN"),
        (Papers(vin="LY8"), "17"),
        (Papers(vin="LY8AB2B02HA000009"), "has been here 2 times"),
    ],
    ids=["no VIN", "not a whole one", "a car with a past"],
)
async def test_a_delivery_that_would_begin_a_wrong_file_is_refused(tmp_path: Path, papers: Papers, said: str):
    async with open_showroom(tmp_path) as room:
        known = await room.add("vehicles", vin="LY8AB2B02HA000009")
        for day in (1, 2):
            await room.add("visits", vehicle=known, visited_on=TODAY - timedelta(days=day))
        lead = await room.lead()
        await note_step(room.seat("wu"), Step(kind="deal", lead=lead))
        with pytest.raises(Refused) as refused:
            await note_step(room.seat("wu"), Step(kind="delivery", lead=lead, papers=papers))
        assert said in refused.value.text.to("en")
        assert await state(lead) == "dealt"
        assert (await reader().rows("SELECT count(*) FROM customer"))[0][0] == 0


async def test_a_car_without_a_number_gets_it_with_the_handover(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        lead = await room.lead()
        await note_step(room.seat("wu"), Step(kind="deal", lead=lead, car=room.cars[2]))
        papers = Papers(vin="ly8ab2b02ha000008")
        given = await note_step(room.seat("wu"), Step(kind="delivery", lead=lead, papers=papers))
        assert (await cells("vehicle", "vin", given.vehicle or 0))[0] == "LY8AB2B02HA000008"
        assert await cells("stock_car", "vin, state", room.cars[2]) == ("LY8AB2B02HA000008", "gone")


async def test_who_bought_before_keeps_the_file_there_is(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        known = await room.add("customers", name="钱多", phone="13800000001")
        await room.add("customers", name="钱少", phone="13800000003")
        given = await sold(room, await room.lead(), room.cars[0])
        other = await sold(room, await room.lead("zheng", name="周全", phone="13800000003"), room.cars[1], "zheng")
        assert given.customer == known
        assert (await cells("customer", "name", other.customer or 0))[0] == "周全"


@pytest.mark.parametrize(
    ("login", "other", "may"),
    [
        ("wu", "wu", True),
        ("zheng", "wu", False),
        ("han", "wu", True),
        ("wang", "wu", True),
        ("li", "wu", False),
        ("xu", "wu", False),
    ],
    ids=["the consultant", "a colleague", "their supervisor", "the manager", "a service advisor", "the auditor"],
)
async def test_whose_leads_one_may_move_on(tmp_path: Path, login: str, other: str, may):
    async with open_showroom(tmp_path) as room:
        lead = await room.lead(other)
        seat = room.seat(login)
        if may:
            assert (await note_step(seat, Step(kind="call_in", lead=lead))).state == "open"
        else:
            with pytest.raises(Refused):
                await note_step(seat, Step(kind="call_in", lead=lead))
            assert (await reader().rows("SELECT count(*) FROM sales_step"))[0][0] == 0


@pytest.mark.parametrize(
    ("login", "leads", "phone"),
    [("wu", 1, True), ("zheng", 1, True), ("han", 2, True), ("wang", 2, True), ("xu", 2, False)],
)
async def test_whose_leads_one_sees(tmp_path: Path, login: str, leads: int, phone):
    async with open_showroom(tmp_path) as room:
        await room.lead("wu")
        await room.lead("zheng", phone="13800000001")
        page = await read(RESOURCES["leads"], room.seat(login), View())
        assert page.total == leads
        assert ("13800000001" in str(page.rows[0].values)) is phone


async def test_a_service_advisor_sees_no_leads(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        await room.lead()
        with pytest.raises(Refused):
            await read(RESOURCES["leads"], room.seat("li"), View())


@pytest.mark.parametrize(
    ("login", "consultant", "may"),
    [("wu", "zheng", False), ("han", "zheng", True), ("han", "li", False), ("wang", "zheng", True), ("wu", None, True)],
    ids=["for a colleague", "for one's team", "for another's team", "as the manager", "for oneself"],
)
async def test_for_whom_a_walk_in_may_be_counted(tmp_path: Path, login: str, consultant: str | None, may):
    async with open_showroom(tmp_path) as room:
        step = Step(kind="walk_in", consultant=room.people[consultant].id if consultant else None)
        if not may:
            with pytest.raises(Refused):
                await note_step(room.seat(login), step)
            return
        noted = await note_step(room.seat(login), step)
        assert (await cells("sales_step", "consultant_id", noted.step))[0] == room.people[consultant or login].id


@pytest.mark.parametrize("kind", ["deal", "delivery", "lost", "follow_up"])
async def test_without_a_name_there_is_no_deal_but_an_outlets(tmp_path: Path, kind: str):
    async with open_showroom(tmp_path) as room:
        with pytest.raises(Refused):
            await note_step(room.seat("wu"), Step(kind=kind))
        noted = await note_step(room.seat("wu"), Step(kind="deal", outlet=room.choices["outlet", "east"]))
        assert noted.state == ""


async def test_the_day_may_not_lie_ahead(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        with pytest.raises(Refused, match="lies ahead"):
            await note_step(room.seat("wu"), Step(kind="walk_in", on=TODAY + timedelta(days=1)))


async def test_a_day_that_was_forgotten_is_put_in_its_place(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        wu, lead = room.seat("wu"), await room.lead()
        await note_step(wu, Step(kind="deal", lead=lead))
        assert (await note_step(wu, Step(kind="test_drive", lead=lead, on=TODAY - timedelta(days=3)))).state == "dealt"
        with pytest.raises(Refused):
            await note_step(wu, Step(kind="deal", lead=lead, on=TODAY - timedelta(days=3)))


async def test_a_slip_of_the_finger_is_taken_back(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        wu, lead = room.seat("wu"), await room.lead()
        await note_step(wu, Step(kind="walk_in", lead=lead))
        deal = await note_step(wu, Step(kind="deal", lead=lead, car=room.cars[0]))
        with pytest.raises(Refused):
            await take_back(room.seat("zheng"), deal.step)
        assert await take_back(wu, deal.step) == "open"
        assert await cells("stock_car", "state, lead_id", room.cars[0]) == ("stock", None)
        lost = await note_step(wu, Step(kind="lost", lead=lead, reason="price"))
        assert await take_back(wu, lost.step) == "open"
        assert await cells("lead", "state, ended_on, reason_id", lead) == ("open", None, None)
        given = await sold(room, lead, room.cars[0])
        with pytest.raises(Refused, match="cannot be taken back"):
            await take_back(wu, given.step)


async def test_an_old_step_is_the_supervisors_to_take_back(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        old = await note_step(room.seat("wu"), Step(kind="walk_in", on=TODAY - timedelta(days=3)))
        with pytest.raises(Refused, match="supervisor"):
            await take_back(room.seat("wu"), old.step)
        assert await take_back(room.seat("han"), old.step) == ""


async def test_a_walk_in_leaves_a_name(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        wu = room.seat("wu")
        nameless = await note_step(wu, Step(kind="walk_in"))
        values = {"name": "孙甜", "phone": "138 0000 0009", "grade": "c", "series": room.choices["series", "river"]}
        begun = await begin_lead(wu, NewLead(values=values, step=nameless.step))
        assert isinstance(begun, Begun)
        assert begun.step == nameless.step
        assert await cells("sales_step", "lead_id, series_id", begun.step) == (begun.lead, values["series"])
        phone, consultant, next_on = await cells("lead", "phone, consultant_id, next_on", begun.lead)
        assert (phone, consultant, day_of(next_on)) == ("13800000009", wu.person, TODAY + timedelta(days=14))
        assert (await reader().rows("SELECT count(*) FROM sales_step"))[0][0] == 1
        with pytest.raises(Refused, match="looking after"):
            await begin_lead(wu, NewLead(values=values | {"name": "孙糖"}))
        with pytest.raises(Refused, match="colleague"):
            await begin_lead(room.seat("zheng"), NewLead(values=values))


async def test_what_is_wrong_with_a_new_lead_is_told_by_its_fields(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        wrong = await begin_lead(room.seat("wu"), NewLead(values={"phone": "12"}))
        assert isinstance(wrong, Wrong)
        nameless = await begin_lead(room.seat("wu"), NewLead(values={"phone": "13800000005"}))
        assert isinstance(nameless, Wrong)
        assert [one.field for one in nameless.problems] == ["name"]
        assert (await reader().rows("SELECT count(*) FROM sales_step"))[0][0] == 0
