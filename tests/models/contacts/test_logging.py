"""Contacts: what each outcome asks for, what follows from it, who may write it down, how it is taken back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.care.asking import in_turn
from models.care.closing import end
from models.care.queue import day, queue, slip_of
from models.contacts.allowed import quiet_among, refused_for
from models.contacts.logging import Logged, log, log_in
from models.contacts.saying import Said, problems
from models.contacts.timeline import timeline
from models.contacts.undoing import undo
from models.database import reader
from models.gate.outcome import Wrong
from models.gate.writer import transaction
from models.problem import Refused
from tests.models.care_shop import Care, open_care
from tests.models.shop import TODAY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
async def care(tmp_path: Path, database_url: str) -> AsyncIterator[Care]:
    """The shop on either database."""
    async with open_care(tmp_path, database_url) as opened:
        yield opened


async def one_slip(care: Care, **more: Any) -> tuple[int, int, int]:
    """A customer of nobody's, a car whose maintenance is due, and the clerk's slip for it."""
    customer = await care.customer(**more)
    car = await care.car(customer, maintenance_due=TODAY)
    await care.make()
    return customer, car, (await care.slips("maintenance"))[-1]["id"]


ASKS = {
    "a call back without a day": ({"outcome": "call_back"}, "next_on"),
    "a call back on a day that has passed": ({"outcome": "call_back", "next_on": TODAY - timedelta(days=1)}, "next_on"),
    "a next contact in two years": ({"next_on": TODAY + timedelta(days=730)}, "next_on"),
    "a car that is gone, nobody knows how": ({"outcome": "gone", "vehicle": 1}, "status"),
    "a car that is gone, and only paused": ({"outcome": "gone", "vehicle": 1, "status": "paused"}, "status"),
    "a status of no car": ({"status": "paused"}, "vehicle"),
    "a status that is over": ({"status": "paused", "vehicle": 1, "until": TODAY - timedelta(days=1)}, "until"),
    "a contact of tomorrow": ({"contacted_on": TOMORROW}, "contacted_on"),
    "an outcome that is none": ({"outcome": "nonsense"}, "outcome"),
    "a means that is none": ({"means": "pigeon"}, "means"),
}


@pytest.mark.parametrize(("said", "field"), ASKS.values(), ids=ASKS.keys())
def test_an_outcome_asks_for_what_belongs_to_it(said: dict[str, Any], field: str):
    assert [problem.field for problem in problems(Said(customer=1, **said), TODAY)] == [field]


async def test_what_is_wrong_is_told_and_nothing_written(care: Care):
    customer = await care.customer()
    assert isinstance(await log(care.seat("chen"), Said(customer=customer, outcome="call_back")), Wrong)
    assert await reader().rows("SELECT id FROM contact") == []


ENDS = {  # outcome, what is said with it: state, tries, tried again
    "reached": ("reached", {}, "done", None),
    "would not talk": ("refused", {}, "done", None),
    "wrong number": ("wrong_number", {}, "done", None),
    "booked": ("booked", {}, "booked", None),
    "nobody answered": ("no_answer", {}, "open", TOMORROW),
    "busy is tried again today": ("busy", {}, "open", TODAY),
    "call back": ("call_back", {"next_on": TODAY + timedelta(days=3)}, "open", TODAY + timedelta(days=3)),
    "sold": ("gone", {"status": "sold"}, "done", None),
    "asked not to be contacted": ("do_not_contact", {}, "done", None),
}


@pytest.mark.parametrize(("outcome", "more", "state", "again"), ENDS.values(), ids=ENDS.keys())
async def test_the_outcome_decides_how_the_slip_stands(
    care: Care, outcome: str, more: dict[str, Any], state: str, again: Any
):
    customer, car, slip = await one_slip(care)
    done = await log(care.seat("chen"), Said(customer=customer, vehicle=car, slip=slip, outcome=outcome, **more))
    assert isinstance(done, Logged)
    assert done.state == state
    held = (await care.slips("maintenance"))[0]
    assert (held["state"], held["tries"], held["again_on"]) == (state, 1, again)
    assert (held["closed_on"] is None) == (state == "open")


async def test_the_last_try_is_the_last_and_busy_never_is(care: Care):
    customer, car, slip = await one_slip(care)
    said = {"customer": customer, "vehicle": car, "slip": slip}
    outcomes = ["busy", "busy", "busy", "busy", "no_answer"]
    states = [(await log(care.seat("chen"), Said(outcome=one, **said))).state for one in outcomes]
    assert states == ["open"] * 4 + ["gave_up"]


class TestWishes:
    async def test_who_asks_not_to_be_contacted_is_left_alone_everywhere(self, care: Care):
        customer, car, slip = await one_slip(care)
        other = await care.car(customer, insurance_due=TODAY)
        await care.make()
        said = Said(customer=customer, vehicle=car, slip=slip, outcome="do_not_contact", words="别再打来了，我在开会。")
        await log(care.seat("chen"), said)
        rows = await reader().rows("SELECT do_not_contact, phone FROM customer WHERE id = ?", [customer])
        assert bool(rows[0][0])
        quiet = await reader().rows("SELECT phone, note FROM quiet_phone")
        assert quiet == [(rows[0][1], "别再打来了，我在开会。")]
        assert await quiet_among([rows[0][1], "13911112222"]) == {rows[0][1]}
        assert {one["rule"]: one["state"] for one in await care.slips()} == {
            "maintenance": "done",
            "insurance": "dropped",
        }
        assert customer in await refused_for(reader(), [customer], "letter")
        assert other
        assert (await care.make()).made == 0

    async def test_an_advisor_may_note_the_wish_though_not_the_quiet_numbers(self, care: Care):
        customer, car, slip = await one_slip(care, advisor=care.people["li"].id)
        said = Said(customer=customer, vehicle=car, slip=slip, outcome="do_not_contact")
        await log(care.seat("li"), said)
        assert len(await reader().rows("SELECT 1 FROM quiet_phone")) == 1

    async def test_letters_to_whom_nobody_may_write_are_refused_all_of_them(self, care: Care):
        fine, silent = await care.customer(), await care.customer(do_not_contact=True)
        letters = [Said(customer=one, means="letter", outcome="sent") for one in (fine, silent)]
        with pytest.raises(Refused):
            async with transaction() as writer:
                await log_in(writer, care.seat("chen"), letters)
        assert await reader().rows("SELECT id FROM contact") == []


async def test_printed_letters_end_their_slips(care: Care):
    for _ in range(3):
        await care.car(await care.customer(), delivered_on=TODAY)
    await care.make()
    letters = [
        Said(customer=one["customer_id"], vehicle=one["vehicle_id"], slip=one["id"], means="letter", outcome="sent")
        for one in await care.slips("delivery_thanks")
    ]
    async with transaction() as writer:
        assert len(await log_in(writer, care.seat("chen"), letters)) == 3
    assert {one["state"] for one in await care.slips("delivery_thanks")} == {"done"}


class TestStatuses:
    async def test_a_sold_car_is_marked_in_its_file_and_needs_nothing_more(self, care: Care):
        customer, car, slip = await one_slip(care)
        await care.change("vehicles", car, insurance_due=TODAY)
        await care.make()
        said = Said(customer=customer, vehicle=car, slip=slip, outcome="gone", status="sold", words="上个月卖给亲戚了")
        await log(care.seat("chen"), said)
        assert (await reader().rows("SELECT kept FROM vehicle WHERE id = ?", [car])) == [("sold",)]
        assert await reader().rows("SELECT status, note FROM vehicle_status") == [("sold", "上个月卖给亲戚了")]
        assert {one["rule"]: one["state"] for one in await care.slips()} == {
            "maintenance": "done",
            "insurance": "dropped",
        }

    async def test_little_driven_is_paused_and_stays_in_the_file(self, care: Care):
        customer, car, slip = await one_slip(care)
        until = TODAY + timedelta(days=90)
        said = Said(customer=customer, vehicle=car, slip=slip, status="paused", until=until, note="一年三千公里")
        await log(care.seat("chen"), said)
        assert (await reader().rows("SELECT kept FROM vehicle WHERE id = ?", [car])) == [("kept",)]
        assert len(await reader().rows("SELECT 1 FROM vehicle_status WHERE status = 'paused'")) == 1


class TestNextStep:
    async def test_it_comes_back_on_its_day_to_whoever_agreed_on_it(self, care: Care):
        customer, car, slip = await one_slip(care)
        later = TODAY + timedelta(days=5)
        said = Said(customer=customer, vehicle=car, slip=slip, next_on=later, next_step="把报价发给他")
        await log(care.seat("chen"), said)
        assert [one.asked_for for one in await queue(care.at("chen", later))] == ["把报价发给他"]
        assert await queue(care.at("chen", later - timedelta(days=1))) == []

    async def test_two_steps_for_one_day_are_two(self, care: Care):
        customer = await care.customer()
        for step in ("发报价", "问年审"):
            await log(care.seat("chen"), Said(customer=customer, next_on=TOMORROW, next_step=step))
        assert {one.asked_for for one in await queue(care.at("chen", TOMORROW))} == {"发报价", "问年审"}


class TestQueue:
    async def test_a_promise_comes_first_then_what_is_due_soonest(self, care: Care):
        later = await care.car(await care.customer(), insurance_due=TODAY + timedelta(days=5))
        sooner = await care.car(await care.customer(), insurance_due=TODAY + timedelta(days=2))
        promised = await care.customer()
        car = await care.car(promised, insurance_due=TODAY + timedelta(days=9))
        await care.make()
        slip = next(one["id"] for one in await care.slips() if one["vehicle_id"] == car)
        await log(
            care.seat("chen"),
            Said(customer=promised, vehicle=car, slip=slip, outcome="call_back", next_on=TOMORROW),
        )
        assert [one.vehicle for one in await queue(care.at("chen", TOMORROW))] == [car, sooner, later]

    async def test_whoever_was_just_spoken_to_is_left_alone_until_the_last_day(self, care: Care):
        customer = await care.customer()
        car = await care.car(customer, insurance_due=TODAY + timedelta(days=1))
        await care.make()
        await log(care.seat("wang"), Said(customer=customer, vehicle=car))
        assert await queue(care.seat("chen")) == []
        assert (await day(care.seat("chen"))).paused == 1
        assert len(await queue(care.at("chen", TOMORROW))) == 1

    async def test_a_car_that_came_meanwhile_is_not_called(self, care: Care):
        customer, car, _ = await one_slip(care)
        await care.add("visits", vehicle=car, customer=customer, visited_on=TODAY)
        assert await queue(care.seat("chen")) == []

    async def test_a_busy_line_is_left_alone_for_a_while(self, care: Care):
        customer, car, slip = await one_slip(care)
        await log(care.seat("chen"), Said(customer=customer, vehicle=car, slip=slip, outcome="busy"))
        assert await queue(care.seat("chen")) == []
        later = datetime.now(UTC) + timedelta(minutes=20)
        assert [one.id for one in await queue(care.seat("chen"), now=later)] == [slip]


class TestRights:
    async def test_whose_slip_it_is(self, care: Care):
        _, _, slip = await one_slip(care, advisor=care.people["li"].id)
        for login in ("li", "sun", "wang", "chen", "admin"):
            assert (await slip_of(care.seat(login), slip)).id == slip
        for login in ("ren", "zhou", "xu"):
            with pytest.raises(Refused):
                await slip_of(care.seat(login), slip)

    async def test_another_advisor_may_not_end_it(self, care: Care):
        customer, car, slip = await one_slip(care, advisor=care.people["li"].id)
        with pytest.raises(Refused):
            await log(care.seat("ren"), Said(customer=customer, vehicle=car, slip=slip))
        assert await reader().rows("SELECT id FROM contact") == []

    async def test_the_auditor_writes_nothing_down(self, care: Care):
        with pytest.raises(Refused):
            await log(care.seat("xu"), Said(customer=await care.customer()))

    async def test_a_slip_of_somebody_else_is_not_ended_by_the_way(self, care: Care):
        _, _, slip = await one_slip(care)
        with pytest.raises(Refused):
            await log(care.seat("chen"), Said(customer=await care.customer("李四"), slip=slip))


class TestUndo:
    async def test_ones_own_last_contact_and_its_slip_waits_again(self, care: Care):
        customer, car, slip = await one_slip(care)
        said = Said(customer=customer, vehicle=car, slip=slip, next_on=TOMORROW, next_step="再问")
        done = await log(care.seat("chen"), said)
        assert await undo(care.seat("chen"), done.contact) == slip
        assert [one.id for one in await queue(care.seat("chen"))] == [slip]
        assert {one["rule"]: one["state"] for one in await care.slips()} == {
            "maintenance": "open",
            "by_hand": "dropped",
        }

    async def test_not_a_colleagues(self, care: Care):
        customer, car, slip = await one_slip(care)
        done = await log(care.seat("chen"), Said(customer=customer, vehicle=car, slip=slip))
        with pytest.raises(Refused):
            await undo(care.seat("wang"), done.contact)

    @pytest.mark.parametrize("said", [{"outcome": "do_not_contact"}, {"outcome": "gone", "status": "sold"}])
    async def test_not_what_has_changed_the_file(self, care: Care, said: dict[str, Any]):
        customer, car, slip = await one_slip(care)
        done = await log(care.seat("chen"), Said(customer=customer, vehicle=car, slip=slip, **said))
        with pytest.raises(Refused):
            await undo(care.seat("chen"), done.contact)


async def test_everything_with_a_customer_stands_in_one_list(care: Care):
    customer, car, slip = await one_slip(care)
    await care.add("visits", vehicle=car, customer=customer, visited_on=TODAY - timedelta(days=40), work="更换机油")
    await log(
        care.seat("chen"),
        Said(customer=customer, direction="in", words="空调不凉", contacted_on=TODAY - timedelta(days=3)),
    )
    await log(care.seat("chen"), Said(customer=customer, vehicle=car, slip=slip, words="下周三来"))
    found = await timeline(care.seat("li"), customer)
    assert [(one.noun, one.words) for one in found] == [
        ("contacts", "下周三来"), ("contacts", "空调不凉"), ("visits", "更换机油"),
    ]  # fmt: skip
    assert "客户联系" in found[1].title


async def test_who_logs_a_next_step_while_slips_are_made_waits_without_holding_any(care: Care):
    customer, car, slip = await one_slip(care)
    clerk, begins = care.seat("chen"), asyncio.Event()

    async def later() -> Logged | Wrong:
        await begins.wait()
        return await log(clerk, Said(customer=customer, vehicle=car, slip=slip, outcome="reached", next_on=TOMORROW))

    waiting = asyncio.create_task(later())
    async with transaction() as writer:
        await in_turn(writer)
        begins.set()
        await asyncio.sleep(0.3)
        await end(writer, care.seat("admin"), [(slip, TODAY)], "came")
    logged = await waiting
    assert isinstance(logged, Logged)
    assert (logged.state, logged.later is not None) == ("came", True)
    assert await undo(clerk, logged.contact) == slip
    assert [(one["rule"], one["state"]) for one in await care.slips()] == [
        ("maintenance", "open"),
        ("by_hand", "dropped"),
    ]
