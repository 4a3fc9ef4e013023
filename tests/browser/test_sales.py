"""The showroom's day and the month's targets in a real browser: one tap, a name, a deal, a delivery; sums that add up."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from playwright.async_api import expect

from models.people.seats import day_in
from models.tables.choices import Choice
from models.tables.sales import SalesStep
from tests.browser.conftest import PHONE, close_toasts, open_page, overflow, signed_in, until
from tests.models.opened import PASSWORD
from tests.models.sales.showroom import open_showroom
from tests.program import serving

pytestmark = pytest.mark.browser


async def fill(data):
    """A showroom with three leads: one is late, one has no next day, one is planned for later."""
    today = day_in("Asia/Shanghai")
    async with open_showroom(data, password=PASSWORD) as room:
        for name, phone, next_on in (
            ("迟到的", "13800000001", today - timedelta(days=3)),
            ("没日期", "13800000002", None),
            ("以后的", "13800000003", today + timedelta(days=5)),
        ):
            await room.lead(name=name, phone=phone, next_on=next_on, came_on=today - timedelta(days=9))
        await Choice.filter(list="deal_lost_reason", code="price").update(zh="价格谈不拢")
        last = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
        for login, number in (("wu", 3), ("zheng", 1)):
            for _ in range(number):
                await SalesStep.create(kind="deal", happened_on=last, store=room.store, consultant=room.people[login])


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("showroom")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def tap(page, words):
    return page.locator(".tap", has_text=words)


def lead(page, name):
    return page.locator(".sales-leads > li", has_text=name)


async def counted(page, words, number):
    await expect(tap(page, words).locator(".tap-count")).to_have_text(str(number))


async def number_of(page, words):
    return int(await tap(page, words).locator(".tap-count").inner_text())


async def test_a_tap_counts_and_can_be_taken_back(browser, server):
    async with signed_in(browser, server, "wu", "/sales") as page:
        before = await number_of(page, "来电")
        await tap(page, "来电").click()
        await counted(page, "来电", before + 1)
        await page.get_by_role("button", name="撤销").click()
        await counted(page, "来电", before)
        await expect(page.locator(".sales-panel")).to_have_count(0)


async def test_from_a_tap_to_the_customers_file(browser, server):
    async with signed_in(browser, server, "wu", "/sales", size=PHONE) as page:
        assert (await overflow(page))[0] == 0
        before = await number_of(page, "来店")
        await tap(page, "来店").click()
        await counted(page, "来店", before + 1)
        await page.get_by_role("button", name="保存这位客户").click()
        await expect(page.locator(".sales-panel .notice.bad")).to_contain_text("姓名")
        await page.fill("#sales-name", "新来的")
        await page.fill("#sales-phone", "138 0000 0077")
        await page.locator(".way", has_text="A 一周内").click()
        await expect(page.locator(".way[aria-pressed=true]")).to_have_text("A 一周内")
        await page.get_by_role("button", name="保存这位客户").click()
        await expect(page.locator(".toast-text", has_text="已留下 新来的")).to_be_visible()
        await counted(page, "来店", before + 1)

        await tap(page, "成交").click()
        number = await page.locator("select#sales-lead option", has_text="新来的").get_attribute("value")
        await page.select_option("select#sales-lead", number)
        await expect(page.locator("select#sales-car")).to_be_visible()
        await page.select_option("select#sales-car", index=1)
        await page.get_by_role("button", name="记下成交").click()
        await expect(lead(page, "新来的")).to_contain_text("已订")
        await close_toasts(page)
        await lead(page, "新来的").get_by_role("button", name="交车").click()
        await expect(page.locator(".sales-panel")).to_contain_text("预订的车")
        await page.fill("#sales-plate", "苏E12345")
        await page.get_by_role("button", name="交车并建档").click()
        await expect(page.locator(".toast-text", has_text="档案已建好")).to_be_visible()
        await expect(lead(page, "新来的")).to_have_count(0)
        await open_page(page, "/vehicles?q=苏E12345")
        await expect(page.locator("table")).to_contain_text("新来的")


async def test_who_is_late_or_has_no_day_is_there_until_there_is_a_reason(browser, server):
    async with signed_in(browser, server, "wu", "/sales") as page:
        await expect(lead(page, "迟到的")).to_contain_text("逾期 3 天")
        await expect(lead(page, "没日期")).to_contain_text("没有下次跟进")
        await expect(lead(page, "以后的")).to_have_count(0)
        await lead(page, "迟到的").get_by_role("button", name="记下跟进").click()
        await page.fill("#sales-note", "周末再来")
        await page.locator(".sales-panel").get_by_role("button", name="记下跟进").click()
        await expect(page.locator(".toast-text", has_text="已记跟进，下次")).to_be_visible()
        await expect(lead(page, "迟到的")).to_have_count(0)

        await lead(page, "没日期").get_by_role("button", name="战败").click()
        await page.fill("#sales-note", "还是太贵")
        await page.get_by_role("button", name="记为战败").click()
        await expect(page.locator(".sales-panel .notice.bad")).to_contain_text("请选战败原因")
        await expect(page.locator("#sales-note")).to_have_value("还是太贵")
        await page.select_option("select#sales-reason", "price")
        await page.get_by_role("button", name="记为战败").click()
        await expect(lead(page, "没日期")).to_have_count(0)
        await counted(page, "战败", 1)


async def test_targets_are_shared_out_and_saved_once_they_add_up(browser, server):
    async with signed_in(browser, server, "wang", "/targets?measure=deals") as page:
        sums, save = page.locator(".target-sums"), page.get_by_role("button", name="保存目标")
        await expect(sums).to_contain_text("先填全店的目标")
        await page.fill("#goal-store", "30")
        await page.press("#goal-store", "Tab")
        await expect(sums).to_contain_text("还没填")
        await page.get_by_role("button", name="按占比分到人").click()
        await expect(sums).to_contain_text("合计已对上：全店 30")
        wu, zheng = (page.locator(f"tr:has-text('{name}') input") for name in ("Wu", "Zheng"))
        await expect(wu).to_have_value("23")  # three of last month's four, and as newcomers the same before
        await zheng.fill("8")
        await zheng.press("Tab")
        await expect(sums).to_contain_text("多 1")
        await expect(save).to_be_disabled()
        await zheng.fill("acht")
        await zheng.press("Tab")
        await expect(page.locator(".targets .field-said.bad")).to_be_visible()
        await expect(zheng).to_have_value("acht")
        await zheng.fill("7")
        await zheng.press("Tab")
        await expect(sums).to_contain_text("合计已对上")
        await open_page(page, "/targets?measure=deals")
        await expect(sums).to_contain_text("还没保存")
        await save.click()
        await expect(page.locator(".toast-text", has_text="已保存")).to_be_visible()
        await open_page(page, "/targets?measure=deals")
        await expect(zheng).to_have_value("7")
        await expect(save).to_be_disabled()

    rows = server.sql("SELECT goal FROM target WHERE measure = 'deals' ORDER BY id")
    assert [row[0] for row in rows] == [30, 30, 23, 7]


async def test_who_does_not_set_targets_can_read_them(browser, server):
    async with signed_in(browser, server, "wu", "/targets", size=PHONE) as page:
        await expect(page.locator(".targets")).to_contain_text("Zheng")
        await expect(page.locator(".targets input")).to_have_count(0)
        assert (await overflow(page))[0] == 0


async def test_two_heads_at_once_do_not_overwrite_one_another(browser, server):
    path = "/targets?measure=leads"
    async with signed_in(browser, server, "wang", path) as one, signed_in(browser, server, "wang", path) as other:
        for page, goal in ((one, "40"), (other, "50")):
            await page.fill("#goal-store", goal)
            await page.press("#goal-store", "Tab")
            await expect(page.locator(".target-sums")).to_contain_text("还没填")
            await page.get_by_role("button", name="按占比分到人").click()
            await expect(page.locator(".target-sums")).to_contain_text(f"全店 {goal}")
        await one.get_by_role("button", name="保存目标").click()
        await expect(one.locator(".toast-text", has_text="已保存")).to_be_visible()
        await other.get_by_role("button", name="保存目标").click()
        await expect(other.locator(".notice.bad")).to_contain_text("刚刚被同事改过")
        await expect(other.locator("#goal-store")).to_have_value("50")

    async def kept() -> bool:
        return server.sql("SELECT max(goal) FROM target WHERE measure = 'leads'") == [(40,)]

    await until(kept)
