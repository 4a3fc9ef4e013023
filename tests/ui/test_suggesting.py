"""Suggesting: what the search box offers, the likeliest first, and never more than a glance holds."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from models.access import Role
from tests.models.shop import open_shop
from ui import suggesting
from ui.suggesting import MOST, suggest


@pytest.fixture
async def shop(tmp_path):
    async with open_shop(tmp_path) as opened:
        yield opened


async def offered(shop, typed, login="wang", **more):
    """What is offered: title and address of each line."""
    lines = await suggest(shop.seat(login, **more), typed)
    return [(line.title if isinstance(line.title, str) else line.title.to("zh"), line.address) for line in lines]


async def test_a_car_leads_to_its_card(shop):
    owner = await shop.add("customers", name="李小明", phone="13800138000")
    car = await shop.add("vehicles", plate="京A12345", owner=owner)
    assert await offered(shop, "12345") == [("京A·12345  李小明", f"/reception/{car}")]


async def test_the_exact_plate_stands_first(shop):
    for plate in ("京AD12345", "京A12345", "京AF12345"):
        await shop.add("vehicles", plate=plate)
    assert (await offered(shop, "京a12345"))[0][0].startswith("京A·12345")


async def test_a_customer_without_a_car_leads_to_their_card(shop):
    owner = await shop.add("customers", name="赵六", phone="13644445555")
    assert await offered(shop, "赵六") == [("赵六", f"/reception/customer/{owner}")]


async def test_the_owner_of_a_fleet_stands_before_the_cars(shop):
    fleet = await shop.add("customers", name="远达物流有限公司", phone="13800138000")
    for n in range(9):
        await shop.add("vehicles", plate=f"京A0000{n}", owner=fleet)
    lines = await offered(shop, "远达")
    assert lines[0] == ("远达物流有限公司", f"/reception/customer/{fleet}")
    assert lines[-1] == ("全部 9 台车", "/vehicles?q=%E8%BF%9C%E8%BE%BE")
    assert len(lines) == MOST


async def test_who_brought_a_car_leads_to_its_card(shop):
    car = await shop.add("vehicles", plate="京A12345")
    await shop.add("visits", vehicle=car, visited_on=date(2026, 8, 1), sender_name="老赵", sender_phone="15900001111")
    [line] = await suggest(shop.seat("wang"), "老赵")
    assert (line.title, line.note, line.address) == (
        "老赵  京A·12345",
        "2026-08-01 送修 · 159 0000 1111",
        f"/reception/{car}",
    )


ADDED = {
    "a name": ("张三", ("新建客户“张三”", "/customers/new?name=%E5%BC%A0%E4%B8%89")),
    "a phone": ("138 0013 8000", ("新建客户“13800138000”", "/customers/new?phone=13800138000")),
    "a plate": ("粤b·88888", ("新建车辆“粤B88888”", "/vehicles/new?plate=%E7%B2%A4B88888")),
    "some digits": ("88888", ("新建客户", "/customers/new")),
}


@pytest.mark.parametrize(("typed", "expected"), ADDED.values(), ids=ADDED.keys())
async def test_what_is_not_there_can_be_added_as_it_was_typed(shop, typed, expected):
    assert await offered(shop, typed) == [expected]


async def test_who_may_not_add_is_not_offered_to(shop):
    assert await offered(shop, "张三", "xu") == []


async def test_too_little_is_left_to_the_list(shop):
    assert await offered(shop, "12") == [("在车辆列表里查“12”", "/vehicles?q=12")]


PAGES = {
    "an action in Chinese": ("新建", ["/customers/new", "/vehicles/new"]),
    "the work at the desk": ("接车", ["/visits/new"]),
    "a page in Chinese": ("车辆", ["/vehicles/new", "/vehicles"]),
    "a page in English": ("import", ["/import"]),
    "the initials of an action": ("xjkh", ["/customers/new"]),
}


@pytest.mark.parametrize(("typed", "addresses"), PAGES.values(), ids=PAGES.keys())
async def test_pages_and_actions_are_found_too(shop, typed, addresses):
    await offered(shop, "xjkh")  # the dictionary of pinyin loads beside the first search
    await asyncio.to_thread(suggesting._loading.result)
    assert [address for _, address in await offered(shop, typed)] == addresses


async def test_a_role_is_offered_its_own_pages_only(shop):
    assert "/settings" in [address for _, address in await offered(shop, "设置", "admin")]
    assert await offered(shop, "设置", "xu", roles=Role.AUDITOR) == []
