"""Adding by hand: what a form may add can be added, and what only the program makes is refused in a sentence."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.care.rules import rules
from models.database import reader
from models.gate.outcome import Change, Saved, Wrong
from models.gate.saving import write
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.coupon_numbers import read_number
from tests.models.shop import TODAY, Shop, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def shop(tmp_path: Path, database_url: str) -> AsyncIterator[Shop]:
    """The shop on either database."""
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


async def written(shop: Shop, noun: str, **values: Any) -> Any:
    return await write(RESOURCES[noun], shop.seat("wang"), Change(values=values))


async def test_two_rules_of_a_stores_own_have_keys_of_their_own(shop: Shop):
    for title in ("换季检查", "周年回访"):
        assert isinstance(await written(shop, "care_rules", title=title, counted_from="by_hand"), Saved)
    assert len({rule.key for rule in await rules(reader()) if rule.key.startswith("own-")}) == 2


async def test_slips_coupons_and_meetings_that_somebody_adds_are_numbered_by_themselves(shop: Shop):
    owner = await shop.add("customers", name="王建国", phone="13912345678")
    rule = await shop.add("care_rules", title="手工安排", counted_from="by_hand")
    for _ in range(2):
        await shop.add("slips", rule=rule, customer=owner, due_on=TODAY + timedelta(days=3))
        await shop.add("coupons", customer=owner, worth="免费检测", ends_on=TODAY + timedelta(days=60))
        await shop.add("meeting_series", title="晨会")
    numbers = [row[0] for row in await reader().rows("SELECT number FROM coupon")]
    assert [read_number(number) for number in numbers] == numbers
    assert len(await reader().rows("SELECT DISTINCT cycle FROM slip WHERE from_on IS NOT NULL")) == 2


@pytest.mark.parametrize("noun", ["losses", "letters"])
async def test_what_follows_from_an_act_is_not_added_by_hand(shop: Shop, noun: str):
    owner = await shop.add("customers", name="王建国", phone="13912345678")
    car = await shop.add("vehicles", plate="京A12345", owner=owner)
    whose = {"vehicle": car} if noun == "losses" else {"customer": owner}
    with pytest.raises(Refused, match="cannot be added here"):
        await written(shop, noun, **whose)


BEYOND = {
    "an hour that no day has": ("capacities", {"weekday": "1", "hour": 24, "places": 3}, "hour"),
    "fewer places than none": ("capacities", {"weekday": "1", "hour": 9, "places": -1}, "places"),
    "a rule with years to do it in": (
        "care_rules",
        {"title": "回访", "counted_from": "visit", "open_days": 3650},
        "open_days",
    ),
    "a rule without a try": ("care_rules", {"title": "回访", "counted_from": "visit", "touches": 0}, "touches"),
}


@pytest.mark.parametrize(("noun", "values", "field"), BEYOND.values(), ids=BEYOND.keys())
async def test_numbers_that_make_no_sense_are_refused_at_their_field(shop: Shop, noun: str, values: Any, field: str):
    outcome = await written(shop, noun, **values)
    assert isinstance(outcome, Wrong)
    assert [problem.field for problem in outcome.problems] == [field]
