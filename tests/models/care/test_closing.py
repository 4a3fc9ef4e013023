"""How slips end and come again: a visit, an appointment, a wish, time; the next cycle counts from what really happened."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.care.asking import Wanted, ask_for
from models.care.closing import close_booked, close_came, reopen
from models.care.reading import outcome_of
from models.churn.statuses import set_status
from models.contacts.logging import Logged, log
from models.contacts.saying import Said
from models.database import reader
from models.gate.outcome import Saved
from models.gate.writer import transaction
from models.problem import Refused
from models.tables.visits import Visit
from tests.models.care_shop import Care, open_care
from tests.models.shop import TODAY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def care(tmp_path: Path, database_url: str) -> AsyncIterator[Care]:
    """The shop on either database."""
    async with open_care(tmp_path, database_url) as opened:
        yield opened


class TestClosing:
    async def test_a_visit_ends_what_it_makes_needless(self, care: Care):
        owner = await care.customer()
        car = await care.car(owner, maintenance_due=TODAY, insurance_due=TODAY + timedelta(days=9))
        await care.make()
        day = TODAY + timedelta(days=2)  # of a file with so many visits that none is settled at once
        await Visit.create(vehicle_id=car, customer_id=owner, store_id=care.seat("li").store, visited_on=day)
        made = await care.make(TODAY + timedelta(days=3))
        states = {slip["rule"]: (slip["state"], slip["closed_on"]) for slip in await care.slips()}
        assert states == {"maintenance": ("came", TODAY + timedelta(days=2)), "insurance": ("open", None)}
        assert made.came == 1

    async def test_a_visit_that_is_written_down_ends_it_at_once(self, care: Care):
        owner = await care.customer()
        car, other = await care.car(owner, maintenance_due=TODAY), await care.car(owner, maintenance_due=TODAY)
        await care.make()
        await care.add("visits", vehicle=car, customer=owner, visited_on=TODAY)
        assert {slip["vehicle_id"]: slip["state"] for slip in await care.slips()} == {car: "came", other: "open"}
        async with transaction() as writer:
            assert await close_came(writer, care.seat("li"), [car, other]) == 0

    @pytest.mark.parametrize(("came", "kept"), [(TODAY - timedelta(days=9), "sold"), (TODAY, "kept")])
    async def test_a_car_said_to_be_sold_that_comes_again_is_in_use_again(self, care: Care, came: date, kept: str):
        owner = await care.customer()
        car = await care.car(owner)
        since = TODAY - timedelta(days=3)
        assert isinstance(await set_status(care.seat("wang"), car, "sold", "sold to a friend", since=since), Saved)
        await care.add("visits", vehicle=car, customer=owner, visited_on=came)
        assert (await reader().rows("SELECT kept FROM vehicle WHERE id = ?", [car]))[0][0] == kept

    async def test_a_renewed_insurance_needs_no_reminder(self, care: Care):
        car = await care.car(await care.customer(), insurance_due=TODAY + timedelta(days=9))
        await care.make()
        await care.change("vehicles", car, insurance_due=TODAY + timedelta(days=374))
        assert (await care.make()).dropped == 1
        assert [slip["state"] for slip in await care.slips()] == ["dropped"]

    async def test_what_nobody_did_is_missed(self, care: Care):
        await care.car(await care.customer(), delivered_on=TODAY)
        await care.make()
        made = await care.make(TODAY + timedelta(days=2))
        assert made.missed == 2
        assert {slip["state"] for slip in await care.slips()} == {"missed"}

    async def test_what_was_promised_outlives_its_last_day(self, care: Care):
        customer = await care.customer()
        car = await care.car(customer, delivered_on=TODAY)
        await care.make()
        slip = (await care.slips("delivery_first_call"))[0]["id"]
        promised = TODAY + timedelta(days=4)
        said = Said(customer=customer, vehicle=car, slip=slip, outcome="call_back", next_on=promised)
        await log(care.seat("wang"), said)
        await care.make(promised)
        assert (await care.slips("delivery_first_call"))[0]["state"] == "open"
        await care.make(promised + timedelta(days=1))
        assert (await care.slips("delivery_first_call"))[0]["state"] == "missed"

    async def test_a_wish_or_a_new_owner_ends_them(self, care: Care):
        first, second = await care.customer(), await care.customer()
        cars = [await care.car(first, insurance_due=TODAY), await care.car(second, insurance_due=TODAY)]
        await care.make()
        await care.change("customers", first, do_not_contact=True)
        await care.change("vehicles", cars[1], owner=await care.customer("李四"))
        assert (await care.make()).dropped == 2

    async def test_an_appointment_ends_it_and_a_cancelled_one_brings_it_back(self, care: Care):
        await care.car(await care.customer(), maintenance_due=TODAY)
        await care.make()
        slip = (await care.slips())[0]["id"]
        async with transaction() as writer:
            assert await close_booked(writer, care.seat("chen"), slip) == 1
        assert (await outcome_of(reader(), [slip]))[slip].booked_on == TODAY
        async with transaction() as writer:
            assert await reopen(writer, care.at("chen", TODAY + timedelta(days=30)), slip)
        again = (await care.slips())[0]
        assert (again["state"], again["due_on"]) == ("open", TODAY + timedelta(days=30))


class TestNextCycle:
    async def test_it_counts_from_the_day_on_which_the_last_one_was_done(self, care: Care):
        await care.only("delivery_contact")
        customer = await care.customer()
        car = await care.car(customer, delivered_on=date(2026, 9, 21))
        await care.make()
        first = (await care.slips())[0]
        done = TODAY + timedelta(days=5)
        await log(care.at("zhou", done), Said(customer=customer, vehicle=car, slip=first["id"]))
        for days in (*range(5, 60, 6), *range(60, 70)):
            await care.make(TODAY + timedelta(days=days))
        found = await care.slips()
        assert [slip["from_on"] for slip in found] == [TODAY, date(2027, 1, 26)]
        assert found[1]["counted_on"] == date(2027, 1, 26)

    async def test_it_goes_on_after_one_that_nobody_did(self, care: Care):
        await care.only("delivery_contact")
        await care.car(await care.customer(), delivered_on=date(2026, 9, 21))
        for days in (0, *range(6, 160, 9)):
            await care.make(TODAY + timedelta(days=days), TODAY + timedelta(days=days - 8))
        found = await care.slips()
        assert [slip["state"] for slip in found] == ["missed", "missed", "open"]

    async def test_a_new_visit_begins_anew(self, care: Care):
        owner = await care.customer()
        car = await care.car(owner)
        for number in (20, 8):
            visited = TODAY - timedelta(days=number)
            await care.add("visits", vehicle=car, customer=owner, visited_on=visited)
        await care.make()
        assert [slip["counted_on"] for slip in await care.slips()] == [TODAY - timedelta(days=8)]


class TestAskedFor:
    async def test_a_recall_is_asked_for_once_and_the_reminder_of_the_file_stays_silent(self, care: Care):
        customer = await care.customer()
        car = await care.car(customer, maintenance_due=TODAY + timedelta(days=10))
        wanted = Wanted(
            rule="recall", customer=customer, vehicle=car, store=care.store.id, counted_on=TODAY, cycle="2026-12"
        )
        async with transaction() as writer:
            first = await ask_for(writer, care.seat("wang"), [wanted, wanted])
        async with transaction() as writer:
            assert await ask_for(writer, care.seat("wang"), [wanted]) == first[:1]
        assert first[0] is not None
        assert first[0] == first[1]
        assert (await care.make()).made == 0

    async def test_nobody_is_asked_for_who_wants_no_contact(self, care: Care):
        customer = await care.customer(do_not_contact=True)
        wanted = Wanted(rule="recall", customer=customer, store=care.store.id, counted_on=TODAY)
        async with transaction() as writer:
            assert await ask_for(writer, care.seat("wang"), [wanted]) == [None]

    async def test_a_rule_that_is_not_there_is_named(self, care: Care):
        wanted = Wanted(rule="nothing", customer=await care.customer(), store=care.store.id, counted_on=TODAY)
        with pytest.raises(Refused, match="nothing"):
            async with transaction() as writer:
                await ask_for(writer, care.seat("wang"), [wanted])

    async def test_the_auditor_asks_for_nothing(self, care: Care):
        wanted = Wanted(rule="recall", customer=await care.customer(), store=care.store.id, counted_on=TODAY)
        with pytest.raises(Refused):
            async with transaction() as writer:
                await ask_for(writer, care.seat("xu"), [wanted])


async def test_what_was_logged_is_told_to_whoever_follows(care: Care):
    customer = await care.customer()
    car = await care.car(customer, maintenance_due=TODAY)
    await care.make()
    slip = (await care.slips())[0]["id"]
    for outcome in ("no_answer", "reached"):
        said = Said(customer=customer, vehicle=car, slip=slip, outcome=outcome, reason="too_far")
        assert isinstance(await log(care.seat("chen"), said), Logged)
    told = (await outcome_of(reader(), [slip]))[slip]
    assert (told.state, told.tries, told.reached_on, told.reason, told.last) == (
        "done", 2, TODAY, "too_far", "reached",
    )  # fmt: skip
