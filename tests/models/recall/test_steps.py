"""Steps: the four weeks of a month, and what flows back into the list by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.access import Role
from models.appointments.booking import Wish, book, cancel
from models.contacts.logging import log
from models.contacts.saying import Said
from models.database import reader
from models.database.stored import day_of
from models.gate.outcome import Change, Saved
from models.gate.saving import write
from models.problem import Refused
from models.recall.flowing import follow_all, follow_month
from models.recall.listing import make_list
from models.recall.steps import begin_calls, close, confirm_sent, keep_plan, letters_ready
from models.resources import RESOURCES
from models.tables.letters import Letter, LetterTemplate
from models.tables.organisation import Store
from seeds.care_rules import add_care_rules
from seeds.starting import start_store
from surveys.engine.answers import settle
from surveys.library import install_shipped, published
from surveys.responses import Sheet, submit
from surveys.subjects import subject_of_store
from tests.models.opened import hire
from tests.models.recall.test_listing import due_car
from tests.models.shop import TODAY, open_shop
from tests.surveys.asking import cell, context_of

DAY = timedelta(days=1)


@pytest.fixture
async def shop(tmp_path, database_url):
    """The shop with a clerk, its lists, the rules of care, and three cars that are due in December."""
    async with open_shop(tmp_path, database_url) as opened:
        await start_store(opened.store.id)
        await install_shipped()
        opened.people["clara"] = await hire("clara", role="clerk", password="")
        await add_care_rules(opened.seat("admin"))
        for number in (1, 2, 3):
            await due_car(opened, number, customer={"advisor": opened.people["li"].id})
        yield opened


async def a_month(shop):
    """The month's number and its cars."""
    made = await make_list(shop.seat("clara"))
    return made.month, [row[0] for row in await reader().rows("SELECT vehicle_id FROM recall ORDER BY id")]


async def held(vehicle, column):
    """What the list says of a car."""
    return await cell(f"SELECT {column} FROM recall WHERE vehicle_id = ?", vehicle)


async def printed(shop, vehicle):
    """A letter printed for a car today."""
    template, _ = await LetterTemplate.get_or_create(
        key="test_invitation", defaults={"occasion": "invitation", "title": "保养邀请", "words": "您好"}
    )
    owner = await cell("SELECT owner_id FROM vehicle WHERE id = ?", vehicle)
    letter = await Letter.create(
        template=template, customer_id=owner, vehicle_id=vehicle, store=shop.store, printed_on=TODAY
    )
    return letter.id


async def step_of(month):
    """How far a month is."""
    return await cell("SELECT step FROM recall_month WHERE id = ?", month)


async def test_the_letters_that_were_printed_count_as_sent_once_that_is_said(shop):
    month, cars = await a_month(shop)
    letter = await printed(shop, cars[0])
    await letters_ready(shop.seat("clara"), month)
    assert (await step_of(month), await held(cars[0], "letter_id")) == ("letters", letter)
    assert await held(cars[0], "sent_on") is None
    assert await confirm_sent(shop.seat("clara"), month) == 1
    assert (day_of(await held(cars[0], "sent_on")), await held(cars[1], "sent_on")) == (TODAY, None)
    await printed(shop, cars[1])
    assert await confirm_sent(replace(shop.seat("clara"), today=TODAY + DAY), month) == 1
    assert day_of(await cell("SELECT sent_on FROM recall_month WHERE id = ?", month)) == TODAY


async def test_without_a_printed_letter_nothing_is_sent(shop):
    month, _ = await a_month(shop)
    with pytest.raises(Refused, match="No letter has been printed"):
        await confirm_sent(shop.seat("clara"), month)


async def test_the_calls_are_slips_once_for_each_car(shop):
    month, cars = await a_month(shop)
    await shop.change(
        "customers", await cell("SELECT owner_id FROM vehicle WHERE id = ?", cars[2]), do_not_contact=True
    )
    begun = await begin_calls(shop.seat("clara"), month)
    assert (begun.slips, begun.silent, await step_of(month)) == (2, 1, "calls")
    assert await reader().rows("SELECT vehicle_id, handler_id FROM slip ORDER BY vehicle_id") == [
        (cars[0], shop.people["li"].id), (cars[1], shop.people["li"].id),
    ]  # fmt: skip
    assert (await begin_calls(shop.seat("wang"), month)).slips == 0
    assert await cell("SELECT count(*) FROM slip") == 2


async def test_every_car_of_somebody_who_is_not_called_is_counted(shop):
    month, (one, two, _) = await a_month(shop)
    owner = await cell("SELECT owner_id FROM vehicle WHERE id = ?", one)
    await shop.change("vehicles", two, owner=owner)
    await shop.change("customers", owner, do_not_contact=True)
    begun = await begin_calls(shop.seat("clara"), month)
    assert (begun.slips, begun.silent) == (1, 2)


async def test_a_call_that_reached_somebody_flows_back(shop):
    month, cars = await a_month(shop)
    await begin_calls(shop.seat("clara"), month)
    for car, outcome in ((cars[0], "no_answer"), (cars[1], "refused")):
        slip = await held(car, "slip_id")
        owner = await cell("SELECT owner_id FROM vehicle WHERE id = ?", car)
        await log(shop.seat("li"), Said(customer=owner, vehicle=car, outcome=outcome, slip=slip, reason="too_far"))
    auditor = shop.seat("clara", roles=Role.AUDITOR)  # who only looks writes nothing
    assert await follow_month(auditor, month) == 0
    assert await held(cars[1], "reached_on") is None
    await follow_month(shop.seat("clara"), month)
    assert await held(cars[0], "reached_on") is None
    assert day_of(await held(cars[1], "reached_on")) == TODAY
    reason = await cell("SELECT code FROM choice WHERE id = ?", await held(cars[1], "reason_id"))
    assert reason == "too_far"


async def test_a_booking_from_the_slip_is_a_booking_and_a_call_that_was_answered(shop):
    month, cars = await a_month(shop)
    await begin_calls(shop.seat("clara"), month)
    slip = await held(cars[0], "slip_id")
    row = await book(shop.seat("li"), Wish(on=TODAY + 2 * DAY, hour=9, slip=slip))
    assert (await held(cars[0], "appointment_id"), day_of(await held(cars[0], "reached_on"))) == (row, TODAY)
    assert await cell("SELECT state FROM slip WHERE id = ?", slip) == "booked"
    assert await reader().rows("SELECT outcome, slip_id FROM contact") == [("booked", slip)]
    await cancel(shop.seat("li"), row, "客户出差")
    assert await held(cars[0], "appointment_id") is None
    assert await cell("SELECT state FROM slip WHERE id = ?", slip) == "open"


async def test_a_booking_by_whoever_calls_in_counts_too(shop):
    _, cars = await a_month(shop)
    row = await book(shop.seat("li"), Wish(on=TODAY + 2 * DAY, hour=9, vehicle=cars[0]))
    assert (await held(cars[0], "appointment_id"), await held(cars[0], "reached_on")) == (row, None)


@pytest.mark.parametrize(
    ("on", "came"),
    [
        pytest.param(TODAY, True, id="on the day of the list"),
        pytest.param(TODAY - DAY, False, id="before it was made"),
        pytest.param(date(2026, 12, 31), True, id="on the last day of the month it is due in"),
        pytest.param(date(2027, 1, 1), False, id="later is another coming"),
    ],
)
async def test_a_visit_between_the_list_and_the_end_of_its_month_is_a_coming(shop, on, came):
    _, cars = await a_month(shop)
    await shop.add("visits", vehicle=cars[0], visited_on=on)
    await follow_all(replace(shop.seat("wang"), today=date(2027, 1, 10)))
    assert (await held(cars[0], "came_on") is not None) == came
    assert await follow_all(replace(shop.seat("wang"), today=date(2027, 1, 10))) == 0


async def test_what_somebody_has_noted_by_hand_stays(shop):
    month, cars = await a_month(shop)
    row = await cell("SELECT id FROM recall WHERE vehicle_id = ?", cars[0])
    change = Change(row=row, values={"reached_on": TODAY - DAY})
    assert isinstance(await write(RESOURCES["recalls"], shop.seat("clara"), change), Saved)
    await book(shop.seat("li"), Wish(on=TODAY + 2 * DAY, hour=9, vehicle=cars[0]))
    await follow_month(shop.seat("clara"), month)
    assert day_of(await held(cars[0], "reached_on")) == TODAY - DAY


async def test_a_month_is_closed_with_its_calls_and_its_plan(shop):
    month, _ = await a_month(shop)
    with pytest.raises(Refused, match="calls have not begun"):
        await close(shop.seat("sun"), month)
    await begin_calls(shop.seat("sun"), month)
    with pytest.raises(Refused, match="write the improvement plan first"):
        await close(shop.seat("sun"), month)
    await keep_plan(shop.seat("sun"), month, await a_response(shop))
    await close(shop.seat("sun"), month)
    assert await step_of(month) == "closed"
    for act in (letters_ready, confirm_sent, begin_calls, close):
        with pytest.raises(Refused, match="closed and cannot be changed"):
            await act(shop.seat("sun"), month)
    with pytest.raises(Refused, match="is closed"):
        await make_list(shop.seat("sun"), date(2026, 12, 1))


async def test_who_may_not_go_on_with_a_month(shop):
    month, _ = await a_month(shop)
    other = (await Store.create(name="城东店")).id
    stranger = replace(shop.seat("clara"), store=other, stores=frozenset({other}), all_stores=False)
    for seat in (stranger, shop.seat("li"), shop.seat("xu")):
        for act in (letters_ready, confirm_sent, begin_calls, close):
            with pytest.raises(Refused, match="not there, or not of your store"):
                await act(seat, month)
    assert await step_of(month) == "listed"


async def a_response(shop):
    """A plan as it was sent."""
    version = await published("recall_plan")
    typed = {
        "why": ["not_reached"], "ratio": "contact", "goal": 60, "what": "晚上七点后再打一轮", "who": "陈立平",
        "by_when": "2026-12-05",
    }  # fmt: skip
    subject = await subject_of_store(shop.store.id)
    settled = settle(version.form, typed, context_of(subject, "staff"))
    assert settled.may_finish, settled.problems
    sheet = Sheet(version=version, subject=subject, today=TODAY, channel="staff", author=shop.people["sun"].id)
    return (await submit(sheet, settled)).response
