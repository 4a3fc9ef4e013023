"""The slips of a day: made once, for whom the rules mean, in the hands of who is there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.care.making import Made
from models.care.team import set_away
from models.database import reader
from models.gate.writer import transaction
from models.settings import change_setting
from seeds.care_rules import RULES, add_care_rules
from tests.models.care_shop import Care, open_care
from tests.models.opened import hire, suspend
from tests.models.shop import TODAY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


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
        assert rule.say
        assert rule.say_en


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
        if why == "left":
            await suspend(care.people["li"])
        else:
            await set_away(care.seat("sun"), care.people["li"].id, TODAY)
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

    async def test_what_nobody_was_there_for_is_handed_out_with_the_new_ones(self, care: Care):
        owner = await care.customer()
        await care.car(owner, insurance_due=TODAY)
        await care.make()
        async with transaction() as writer:
            await writer.run("UPDATE slip SET handler_id = NULL")
        await care.car(owner, insurance_due=TODAY)
        assert (await care.make()).made == 1
        assert [slip["handler_id"] for slip in await care.slips()] == [care.people["chen"].id] * 2
