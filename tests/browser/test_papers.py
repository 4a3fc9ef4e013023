"""Papers typed in, in a real browser: by the keyboard alone, one sheet after another, and nothing is lost."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

import pytest
from playwright.async_api import expect

from surveys.engine.reading import read_form
from surveys.library import keep_version
from tests.browser.conftest import PHONE, open_page, overflow, signed_in, until
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving

pytestmark = pytest.mark.browser

PAPER = """
form: {id: gate, title: {zh: 进厂检查, en: Arrival}, kind: record, subject: vehicle}
items:
  - {id: clean, type: scale, required: true, label: {zh: 外观, en: Outside}, scale: {min: 1, max: 5}}
  - {id: damage, type: yes_no, required: true, label: {zh: 有没有伤痕, en: Any damage}}
  - {id: where, type: text, required: true, relevant: "${damage} = 'y'", label: {zh: 在哪里, en: Where}}
  - {id: km, type: integer, min: 1, label: {zh: 里程, en: Mileage}}
"""
TODAY = date.today()  # noqa: DTZ011 -- the server's days count from the same clock
YESTERDAY = TODAY - timedelta(days=1)


async def fill(data):
    """Two cars, and the form of a sheet that is filled in at the gate."""
    async with open_shop(data) as shop:
        await keep_version(shop.seat("admin"), read_form(PAPER), "")
        await hire("mary", store=shop.store, role="manager", lang="zh")
        owner = await shop.add("customers", name="欧阳静怡", phone="13800138000")
        for plate in ("苏E20001", "苏E20002"):
            await shop.add("vehicles", plate=plate, owner=owner)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("papers")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def on_question(page, name):
    await expect(page.locator(f"[data-piece='{name}'].is-current")).to_be_visible()


async def pick_car(page, plate):
    """Type a plate into the first question and take the car that is offered."""
    await on_question(page, "_whom")
    await page.keyboard.type(plate)
    await expect(page.locator("[data-piece=_whom] [role=option][aria-selected=true]")).to_contain_text(plate[-5:])
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-piece=_whom] [role=option]").first).to_be_hidden()
    await page.keyboard.press("Enter")
    await on_question(page, "_on")


async def test_a_pile_of_papers_is_typed_in_by_the_keyboard_alone(browser, server):
    async with signed_in(browser, server, "mary", "/paper/gate") as page:
        await pick_car(page, "苏E20001")
        await page.fill("[name=_on]", (TODAY + timedelta(days=2)).isoformat())
        await page.keyboard.press("Enter")
        await on_question(page, "clean")
        await page.keyboard.press("4")
        await page.keyboard.press("Enter")
        await on_question(page, "damage")
        await page.keyboard.press("1")  # yes: a question comes
        await expect(page.locator("[data-piece=where]")).to_contain_text("3. 在哪里")
        await page.keyboard.press("Enter")
        await on_question(page, "where")
        await page.keyboard.type("左前门")
        await page.keyboard.press("Enter")
        await on_question(page, "km")
        await until(lambda: drafts(server, "左前门"))
        await page.reload()  # the power fails once more
        await expect(page.locator("[name=where]")).to_have_value("左前门")
        await expect(page.locator("[data-piece=clean] input[value='4']")).to_be_checked()
        await page.keyboard.press("Control+Enter")
        await expect(page.locator(".sum-up")).to_contain_text("还没有到")
        await page.fill("[name=_on]", YESTERDAY.isoformat())
        await page.keyboard.press("Control+Enter")
        await expect(page.locator("[role=status]", has_text="这次已录 1 张")).to_be_visible()
        await on_question(page, "_whom")  # the next sheet is there, with the date of the pile
        await expect(page.locator("[name=_on]")).to_have_value(YESTERDAY.isoformat())
        await expect(page.locator("[name='_whom:find']")).to_have_value("")
        await pick_car(page, "苏E20002")
        for name, key in (("_on", "Enter"), ("clean", "5"), ("clean", "Enter"), ("damage", "2"), ("damage", "Enter")):
            await on_question(page, name)
            await page.keyboard.press(key)
        await on_question(page, "km")
        await page.keyboard.type("12345")
        await page.keyboard.press("Enter")  # behind the last question stands the button
        await expect(page.locator("[data-act=finish]")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator("[role=status]", has_text="这次已录 2 张")).to_be_visible()
    kept = server.sql(
        "SELECT channel, answered_on, plate, json_extract(answers, '$.clean') FROM response r "
        "JOIN vehicle v ON v.id = r.vehicle_id ORDER BY r.id"
    )
    assert kept == [("paper", YESTERDAY.isoformat(), "苏E20001", 4), ("paper", YESTERDAY.isoformat(), "苏E20002", 5)]


async def drafts(server, words):
    return server.sql(f"SELECT 1 FROM draft WHERE typed LIKE '%{words}%'")


async def test_a_sheet_without_a_car_says_what_is_missing(browser, server):
    async with signed_in(browser, server, "mary", "/paper/gate", size=PHONE) as page:
        await page.locator("[data-piece=clean] label", has_text="3").click()
        await page.locator("[data-act=finish]").click()
        await expect(page.locator(".sum-up").first).to_contain_text("请输入车牌或姓名")
        assert (await overflow(page))[0] <= 0
        await open_page(page, "/paper")
        link = page.locator("a[href='/print/form/gate.pdf']")
        assert await link.get_attribute("target") == "_blank"
