"""The slips of a day: made once, for whom the rules mean, closed by themselves, counted on from what really happened."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.care.asking import Wanted, ask_for
from models.care.closing import close_booked, close_came, reopen
from models.care.making import Made, make_slips
from models.care.reading import outcome_of
from models.contacts.logging import Logged, log
from models.contacts.saying import Said
from models.database import reader
from models.database.stored import day_of
from models.gate.writer import transaction
from models.problem import Refused
from models.settings import change_setting
from seeds.care_rules import RULES, add_care_rules
from seeds.starting import start_store_in
from tests.models.opened import hire
from tests.models.shop import TODAY, Shop, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.access import Seat


class Care(Shop):
    """The shop with the shipped rules, a clerk and a consultant."""

    async def make(self, today: date = TODAY, since: date | None = None) -> Made:
        """Make the slips of a day as the job does."""
        return await make_slips(replace(self.seat("admin"), today=today), since)

    async def slips(self, rule: str = "") -> list[dict[str, Any]]:
        """Every slip, or those of one rule, oldest first."""
        rows = await reader().dicts(
            "SELECT s.*, k.key AS rule FROM slip s JOIN care_rule k ON k.id = s.rule_id ORDER BY s.id"
        )
        for row in rows:
            for name in ("counted_on", "from_on", "due_on", "closed_on", "again_on"):
                row[name] = None if row[name] is None else day_of(row[name])
        return [row for row in rows if rule in {"", row["rule"]}]

    async def only(self, *rules: str) -> None:
        """Switch off every rule but some."""
        for number, key in await reader().rows("SELECT id, key FROM care_rule"):
            await self.change("care_rules", number, is_on=key in rules)

    async def customer(self, name: str = "张三", **more: Any) -> int:
        """A customer with a phone."""
        count = (await reader().rows("SELECT count(*) FROM customer"))[0][0]
        return await self.add("customers", **({"name": name, "phone": f"138001380{count:02}"} | more))

    async def car(self, owner: int, **more: Any) -> int:
        """A car of a customer."""
        count = (await reader().rows("SELECT count(*) FROM vehicle"))[0][0]
        return await self.add("vehicles", **({"plate": f"京A123{count:02}", "owner": owner} | more))

    def at(self, login: str, today: date = TODAY) -> Seat:
        """Somebody on a day."""
        return replace(self.seat(login), today=today)


@asynccontextmanager
async def open_care(folder: Path, url: str = "") -> AsyncIterator[Care]:
    """Open the shop with the shipped rules."""
    async with open_shop(folder, url) as shop:
        people = shop.people | {
            "chen": await hire("chen", role="clerk", password=""),
            "zhou": await hire("zhou", role="consultant", password=""),
        }
        care = Care(shop.store, people)
        async with transaction() as writer:
            await start_store_in(writer, care.seat("admin"))
        await add_care_rules(care.seat("admin"))
        yield care


@pytest.fixture
async def care(tmp_path: Path, database_url: str) -> AsyncIterator[Care]:
    """The shop on either database."""
    async with open_care(tmp_path, database_url) as opened:
        yield opened


class TestShippedRules:
    async def test_they_come_once_and_what_was_changed_stays(self, care: Care):
        assert await add_care_rules(care.seat("admin")) == 0
        number = (await reader().rows("SELECT id FROM care_rule WHERE key = 'birthday'"))[0][0]
        await care.change("care_rules", number, title="生日祝福", is_on=False)
        assert await add_care_rules(care.seat("admin")) == 0
        kept = await reader().rows("SELECT title, is_on FROM care_rule WHERE key = 'birthday'")
        assert [(row[0], bool(row[1])) for row in kept] == [("生日祝福", False)]

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
    def test_each_says_what_to_say_in_both_languages(self, rule: Any):
        assert rule.say and rule.say_en
        assert len(rule.key) <= 40


WHEN = {  # what stands in the file, how many days from today, and the rules that ask for it
    "delivered today": ({"delivered_on": 0}, {"delivery_thanks", "delivery_first_call"}),
    "delivered yesterday": ({"delivered_on": -1}, {"delivery_thanks", "delivery_first_call"}),
    "delivered two days ago": ({"delivered_on": -2}, set()),
    "delivered a week ago": ({"delivered_on": -7}, {"delivery_second_call"}),
    "insurance in a month": ({"insurance_due": 30}, {"insurance"}),
    "insurance in 31 days": ({"insurance_due": 31}, set()),
    "insurance today": ({"insurance_due": 0}, {"insurance"}),
    "insurance over": ({"insurance_due": -1}, set()),
    "inspection over since a week": ({"inspection_due": -7}, {"inspection"}),
    "seasonal inspection in a fortnight": ({"seasonal_due": 14}, {"seasonal"}),
    "licence in a month": ({"licence_due": 30}, {"licence"}),
    "maintenance in a fortnight": ({"maintenance_due": 14}, {"maintenance"}),
    "warranty in a month": ({"warranty_until": 30}, {"warranty"}),
}


@pytest.mark.parametrize(("filed", "rules"), WHEN.values(), ids=WHEN.keys())
async def test_the_day_in_the_file_asks_for_its_slip(care: Care, filed: dict[str, int], rules: set[str]):
    days = {name: TODAY + timedelta(days=number) for name, number in filed.items()}
    await care.car(await care.customer(), **days)
    made = await care.make()
    assert {slip["rule"] for slip in await care.slips()} == rules
    assert made.made == len(rules)


async def test_a_day_is_made_once(care: Care):
    for number in range(12):
        car = await care.car(await care.customer(birthday=date(1980, 11, 21)), delivered_on=TODAY)
        await care.change("vehicles", car, insurance_due=TODAY + timedelta(days=number))
    first = await care.make()
    assert first.made == 12 * 4
    assert await care.make() == Made()
    assert (await reader().rows("SELECT count(*) FROM history WHERE noun = 'slips' AND action = 'create'"))[0][0] == 48


async def test_lead_times_are_the_stores(care: Care):
    await care.car(await care.customer(), insurance_due=TODAY + timedelta(days=45))
    assert (await care.make()).made == 0
    await change_setting("lead_insurance", 60)
    assert (await care.make()).made == 1


SILENT = {
    "who asked not to be contacted": {"do_not_contact": True},
    "who is not served any more": {"not_served": "多次恶意欠款"},
    "who has no number": {"phone": None},
}


@pytest.mark.parametrize("more", SILENT.values(), ids=SILENT.keys())
async def test_no_call_is_asked_for_to_somebody(care: Care, more: dict[str, Any]):
    await care.car(await care.customer(**more), insurance_due=TODAY)
    assert (await care.make()).made == 0


async def test_a_quiet_number_gets_its_letter_but_no_call(care: Care):
    await care.add("quiet_phones", phone="13900139000")
    await care.car(await care.customer(phone="13900139000"), delivered_on=TODAY, insurance_due=TODAY)
    await care.make()
    assert {slip["rule"] for slip in await care.slips()} == {"delivery_thanks"}


class TestBirthdays:
    async def test_by_either_calendar(self, care: Care):
        today = date(2026, 9, 18)  # a week before mid-autumn, which is 25 September in 2026
        born = date(1988, 9, 25)
        solar = await care.customer(birthday=born)
        await care.customer(birthday=born + timedelta(days=9))
        lunar = await care.customer(birthday=date(1991, 9, 22), lunar_birthday=True)  # mid-autumn of 1991
        await care.customer(birthday=date(1991, 9, 22))  # by the calendar he is 22 September's: within the week
        await care.customer(birthday=date(1991, 9, 26), lunar_birthday=True)
        await care.make(today)
        found = {slip["customer_id"]: slip["due_on"] for slip in await care.slips("birthday")}
        assert found[solar] == found[lunar] == date(2026, 9, 25)
        assert len(found) == 3

    async def test_a_company_has_none(self, care: Care):
        await care.customer("某公司", party="company", birthday=date(1988, 11, 21))
        assert (await care.make()).made == 0


STATUSES = {
    "sold": ("sold", set()),
    "passing through": ("passing", set()),
    "paused is reminded of the insurance, not asked where it stays": ("paused", {"insurance"}),
}


@pytest.mark.parametrize(("status", "rules"), STATUSES.values(), ids=STATUSES.keys())
async def test_a_status_set_by_hand_is_respected(care: Care, status: str, rules: set[str]):
    owner = await care.customer()
    car = await care.car(owner, insurance_due=TODAY)
    await care.add("visits", vehicle=car, customer=owner, visited_on=date(2026, 5, 20))  # lost since today
    since = TODAY - timedelta(days=3)
    await care.add("vehicle_statuses", vehicle=car, status=status, since=since, note="电话里说的")
    await care.make()
    assert {slip["rule"] for slip in await care.slips()} == rules


async def test_a_status_that_has_ended_counts_no_more(care: Care):
    owner = await care.customer()
    car = await care.car(owner)
    await care.add("visits", vehicle=car, customer=owner, visited_on=date(2026, 5, 20))
    ended = {"since": date(2026, 6, 1), "until": TODAY - timedelta(days=1)}
    await care.add("vehicle_statuses", vehicle=car, status="paused", note="出差", **ended)
    await care.make()
    assert [slip["rule"] for slip in await care.slips()] == ["lost_confirm"]


class TestWhoDoesIt:
    async def test_the_customers_own_advisor(self, care: Care):
        customer = await care.customer(advisor=care.people["li"].id)
        await care.car(customer, maintenance_due=TODAY)
        await care.make()
        assert [slip["handler_id"] for slip in await care.slips()] == [care.people["li"].id]

    async def test_a_new_car_is_the_consultants(self, care: Care):
        customer = await care.customer(advisor=care.people["li"].id)
        await care.car(customer, delivered_on=TODAY - timedelta(days=4))
        await care.make()
        assert [slip["handler_id"] for slip in await care.slips()] == [care.people["zhou"].id]

    async def test_the_first_call_is_the_managers_and_the_letter_the_clerks(self, care: Care):
        await care.car(await care.customer(), delivered_on=TODAY)
        await care.make()
        handlers = {slip["rule"]: slip["handler_id"] for slip in await care.slips()}
        people = {"delivery_thanks": care.people["chen"].id, "delivery_first_call": care.people["wang"].id}
        assert handlers == people

    @pytest.mark.parametrize("why", ["left", "away"])
    async def test_who_is_not_there_gets_nothing_new(self, care: Care, why: str):
        customer = await care.customer(advisor=care.people["li"].id)
        await care.car(customer, maintenance_due=TODAY)
        away = {"away_until": TODAY} if why == "away" else {"suspended_at": "2026-11-01 00:00:00+00:00"}
        await type(care.people["li"]).filter(id=care.people["li"].id).update(**away)
        await care.make()
        assert [slip["handler_id"] for slip in await care.slips()] == [care.people["chen"].id]

    async def test_clerks_share_what_is_nobodys_and_a_customer_stays_with_one(self, care: Care):
        other = await hire("qian", role="clerk", password="")
        for _ in range(4):
            owner = await care.customer()
            for _ in range(2):
                await care.car(owner, insurance_due=TODAY)
        await care.make()
        by_customer: dict[int, set[int]] = {}
        for slip in await care.slips():
            by_customer.setdefault(slip["customer_id"], set()).add(slip["handler_id"])
        assert sorted(map(tuple, by_customer.values())) == sorted([(care.people["chen"].id,), (other.id,)] * 2)


class TestClosing:
    async def test_a_visit_ends_what_it_makes_needless(self, care: Care):
        owner = await care.customer()
        car = await care.car(owner, maintenance_due=TODAY, insurance_due=TODAY + timedelta(days=9))
        await care.make()
        await care.add("visits", vehicle=car, customer=owner, visited_on=TODAY + timedelta(days=2))
        made = await care.make(TODAY + timedelta(days=3))
        states = {slip["rule"]: (slip["state"], slip["closed_on"]) for slip in await care.slips()}
        assert states == {"maintenance": ("came", TODAY + timedelta(days=2)), "insurance": ("open", None)}
        assert made.came == 1

    async def test_right_after_a_visit_if_asked(self, care: Care):
        owner = await care.customer()
        car = await care.car(owner, maintenance_due=TODAY)
        await care.make()
        await care.add("visits", vehicle=car, customer=owner, visited_on=TODAY)
        async with transaction() as writer:
            assert await close_came(writer, care.seat("li"), [car]) == 1

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
        for days in range(5, 66):
            await care.make(TODAY + timedelta(days=days))
        found = await care.slips()
        assert [slip["from_on"] for slip in found] == [TODAY, date(2027, 1, 26)]
        assert found[1]["counted_on"] == date(2027, 1, 26)

    async def test_it_goes_on_after_one_that_nobody_did(self, care: Care):
        await care.only("delivery_contact")
        await care.car(await care.customer(), delivered_on=date(2026, 9, 21))
        for days in range(0, 150, 3):
            await care.make(TODAY + timedelta(days=days), TODAY + timedelta(days=days - 2))
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
