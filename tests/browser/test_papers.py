"""Papers typed in, in a real browser: by the keyboard alone, one sheet after another, and nothing is lost."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from playwright.async_api import expect

from models.people.seats import day_in
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
ASKED = """
form: {id: asked, title: {zh: 离厂一问, en: One question}, kind: survey, subject: visit}
items:
  - {id: again, type: scale, required: true, label: {zh: 还来吗, en: Coming again}, scale: {min: 0, max: 10}}
"""
TODAY = day_in("Asia/Shanghai")
YESTERDAY = TODAY - timedelta(days=1)


async def fill(data):
    """Two cars, and the form of a sheet that is filled in at the gate."""
    async with open_shop(data) as shop:
        for form in (PAPER, ASKED):
            await keep_version(shop.seat("admin"), read_form(form), "")
        await hire("mary", store=shop.store, role="manager", lang="zh")
        owner = await shop.add("customers", name="欧阳静怡", phone="13800138000")
        cars = [await shop.add("vehicles", plate=plate, owner=owner) for plate in ("苏E20001", "苏E20002")]
        await shop.add("visits", vehicle=cars[0], customer=owner, visited_on=YESTERDAY)


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
    await page.keyboard.press("Enter")  # nothing is chosen yet: nobody goes on
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


async def test_a_visit_that_was_not_drawn_is_kept_apart_from_the_sample(browser, server):
    async with signed_in(browser, server, "mary", "/paper/asked") as page:
        await on_question(page, "_whom")
        await page.keyboard.type("苏E20001")
        await expect(page.locator("[data-piece=_whom] [role=option]")).to_contain_text("苏E20001 · 欧阳静怡")
        await page.keyboard.press("Enter")
        await expect(page.locator("#hint-_whom")).to_contain_text("不计入满意度")
        await page.fill("[name=_on]", "")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator(".sum-up")).to_have_count(1)
        await expect(page.locator(".sum-up li")).to_have_count(2)  # the day and the question
        await page.fill("[name=_on]", YESTERDAY.isoformat())
        await page.keyboard.press("Enter")
        await on_question(page, "again")
        await expect(page.locator("[data-piece=again] kbd")).to_have_text("1 0")
        await page.evaluate("() => { performance.now = () => 0; }")  # a busy machine may be slow between the two
        await page.keyboard.press("1")
        await page.keyboard.press("0")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator("[role=status]", has_text="这次已录 1 张")).to_be_visible()
    kept = server.sql(
        "SELECT channel, visit_id, json_extract(answers, '$.again') FROM response WHERE channel <> 'paper'"
    )
    assert kept == [("outside", 1, 10)]


async def drafts(server, words):
    return server.sql(f"SELECT 1 FROM draft WHERE typed LIKE '%{words}%'")


async def test_a_sheet_without_a_car_says_what_is_missing(browser, server):
    async with signed_in(browser, server, "mary", "/paper/gate", size=PHONE) as page:
        await page.locator("[data-piece=clean] label", has_text="3").click()
        await page.locator("[data-act=finish]").click()
        await expect(page.locator(".sum-up").first).to_contain_text("请输入车牌或姓名")
        assert (await overflow(page))[0] <= 0
        await open_page(page, "/paper/duty_cashier")  # a checklist is filled in elsewhere, and the page leads there
        await expect(page.locator(".notice a[href='/duties']")).to_be_visible()
        await open_page(page, "/paper")
        link = page.locator("a[href='/print/form/gate.pdf']")
        assert await link.get_attribute("target") == "_blank"
