"""Duplicates: pairs are found among those that are there, asked once, and seen while somebody adds another."""

from __future__ import annotations

import pytest

from models.duplicates.alike import alike
from models.duplicates.merging import merge
from models.duplicates.searching import decide_again, decide_not_same, find_duplicates
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.customers import CustomerPhone
from models.tables.organisation import Store
from tests.models.shop import open_shop

CUSTOMERS, VEHICLES = RESOURCES["customers"], RESOURCES["vehicles"]
VIN = "LFV2A21KXG4001234"


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


async def pairs(noun="customers"):
    return [(pair.one, pair.other, pair.likeness.reasons) for pair in await find_duplicates(noun)]


async def test_people_with_one_phone_are_found_surest_first(shop):
    one = await shop.add("customers", name="李小明", phone="13800001234")
    wife = await shop.add("customers", name="王芳", phone="13800001234")
    same = await shop.add("customers", name="李晓明", phone="13800001234")
    await shop.add("customers", name="赵云", phone="13900001111")
    found = await pairs()
    assert found[0] == (one, same, ("same_phone", "alike_name"))
    assert {(one, wife), (wife, same)} == {pair[:2] for pair in found[1:]}


async def test_a_further_phone_counts_as_well(shop):
    one = await shop.add("customers", name="李小明", phone="13800001234")
    other = await shop.add("customers", name="李小明", phone="13900005678")
    await CustomerPhone.create(customer_id=other, phone="13800001234")
    assert await pairs() == [(one, other, ("same_phone", "same_name"))]


async def test_one_car_kept_twice_shows_its_owners_too(shop):
    one = await shop.add("customers", name="李小明")
    other = await shop.add("customers", name="李小明")
    cars = [await shop.add("vehicles", plate="京A12345", owner=owner) for owner in (one, other)]
    assert await pairs() == [(one, other, ("same_name", "same_plate"))]
    assert await pairs("vehicles") == [(*cars, ("same_plate",))]


async def test_cars_without_plates_are_no_pair(shop):
    for _ in range(2):
        await shop.add("vehicles", plate="临牌")
    assert await pairs("vehicles") == []


async def test_a_decision_is_not_asked_again_until_it_is_taken_back(shop):
    one, other = [await shop.add("customers", name="李小明", phone="13800001234") for _ in range(2)]
    await decide_not_same(shop.seat("wang"), CUSTOMERS, other, one)
    await decide_not_same(shop.seat("wang"), CUSTOMERS, one, other)
    assert await pairs() == []
    await decide_again(shop.seat("wang"), CUSTOMERS, one, other)
    assert len(await pairs()) == 1


async def test_an_auditor_decides_nothing(shop):
    with pytest.raises(Refused):
        await decide_not_same(shop.seat("xu"), CUSTOMERS, 1, 2)


async def test_merged_files_are_no_pair_any_more(shop):
    one, other = [await shop.add("customers", name="李小明", phone="13800001234") for _ in range(2)]
    await merge(CUSTOMERS, shop.seat("wang"), one, other)
    assert await pairs() == []


async def test_a_number_shared_by_a_whole_company_does_not_explode(shop):
    for at in range(40):
        await shop.add("customers", name=f"员工{chr(0x4E00 + at * 7)}", phone="02112345678")
    assert len(await pairs()) < 40 * 12


async def test_progress_is_told(shop):
    told = []
    await find_duplicates("customers", told.append)
    assert told == sorted(told)
    assert told


async def test_whoever_adds_a_customer_again_is_warned(shop):
    row = await shop.add("customers", name="李小明", phone="13800001234")
    found = await alike(CUSTOMERS, shop.seat("li"), {"name": "李小明", "phone": "13800001234"})
    assert [(one.row, one.address) for one in found] == [(row, f"/customers/{row}")]
    assert found[0].text.to("zh") == "已经有客户“李小明”（电话相同，姓名相同）"


async def test_whoever_adds_a_car_again_is_warned(shop):
    row = await shop.add("vehicles", plate="京A12345", vin=VIN)
    assert [one.row for one in await alike(VEHICLES, shop.seat("li"), {"plate": "京A12345"})] == [row]
    assert [one.row for one in await alike(VEHICLES, shop.seat("li"), {"vin": VIN})] == [row]
    assert await alike(VEHICLES, shop.seat("li"), {"vin": VIN}, but=row) == []


@pytest.mark.parametrize("values", [{}, {"name": "李小明"}, {"name": "赵云", "phone": "13755556666"}])
async def test_namesakes_alone_are_no_warning(shop, values):
    await shop.add("customers", name="李小明", phone="13800001234")
    assert await alike(CUSTOMERS, shop.seat("li"), values) == []


async def test_another_stores_customer_is_told_without_its_name(shop):
    far = await Store.create(name="West")
    await shop.add("customers", name="李小明", phone="13800001234", home_store=far.id)
    seat = shop.seat("li", all_stores=False)
    [found] = await alike(CUSTOMERS, seat, {"name": "李小明", "phone": "13800001234"})
    assert (found.row, found.address, "李小明" in found.text.to("zh")) == (0, "", False)
