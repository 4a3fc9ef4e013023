"""A store's own pages in a real browser: a field called anew, a section moved, the menu shortened, all taken along."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


async def fill(data: Path) -> None:
    """One customer, and Gu, the general manager."""
    async with open_shop(data) as shop:
        await hire("gu", store=shop.store, role="general_manager", lang="en")
        await shop.add("customers", name="李小明", phone="13800138000", hobbies="钓鱼")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("screens")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def test_pages_stand_as_the_store_wants_them_and_can_be_put_back(browser, server):
    async with signed_in(browser, server, "gu", "/screens/customers") as page:
        await page.get_by_label("What “Name” is called in English").fill("Owner")
        await page.keyboard.press("Tab")
        await expect(page.get_by_label("What “Owner” is called in English")).to_be_visible()
        await page.locator("[data-field=hobbies] .tick input").uncheck()
        await expect(page.locator("[data-field=hobbies]")).to_have_class("is-away")
        await page.get_by_label("Section of “Note”").select_option(label="Personal")
        await expect(page.locator("[data-section='1'] [data-field=note]")).to_be_visible()
        await page.get_by_role("button", name="Move “Personal” up").click()
        await expect(page.locator("[data-section='0'] [data-field=note]")).to_be_visible()
        await open_page(page, "/customers/1")
        await expect(page.locator("h1")).to_contain_text("李小明")
        await expect(page.locator("dt", has_text="Owner").first).to_be_visible()
        await expect(page.locator("[data-name=hobbies]")).to_have_count(0)
        await expect(page.locator(".section h2, .section summary").first).to_contain_text("Personal")
        await open_page(page, "/customers")
        await expect(page.locator("th", has_text="Owner").first).to_be_visible()
        await open_page(page, "/screens/customers")
        await page.get_by_role("button", name="As it came").click()
        await page.locator("dialog").get_by_role("button", name="As it came").click()
        await expect(page.get_by_label("What “Name” is called in English")).to_be_visible()
        await expect(page.locator("[data-field=hobbies]")).not_to_have_class("is-away")


async def test_the_menu_is_shortened_and_the_page_explains_itself(browser, server):
    async with signed_in(browser, server, "gu", "/screens/menu") as page:
        await page.locator("[data-entry=signals] .tick input").uncheck()
        await expect(page.locator("[data-entry=signals]")).to_have_class("is-away")
        await page.get_by_role("button", name="Move “Customers and cars” up").first.click()
        await expect(page.locator("[data-group]").first).to_have_attribute("data-group", "customers")
        await open_page(page, "/churn", whole=True)
        await expect(page.locator(".menu a[data-key=signals]")).to_have_count(0)
        await expect(page.locator(".menu a").first).to_have_attribute("data-key", "customers")
        await page.locator(".pop.help summary").click()
        await expect(page.locator("#help p")).to_have_count(3)
        await expect(page.locator("#help")).to_contain_text("how many did we lose")
        await page.locator(".pop.help a").click()
        await expect(page.locator("h1")).to_contain_text("The first week")
        await page.locator("li", has_text="last four digits").get_by_role("checkbox").check()
        await expect(page.locator(".is-done")).to_contain_text("last four digits")


async def test_a_set_up_is_fetched_changed_and_taken_in(browser, server, tmp_path):
    async with signed_in(browser, server, "gu", "/screens/set-up", size=PHONE, forgiven="422") as page:
        async with page.expect_download() as fetching:
            await page.get_by_role("link", name="Download the set-up").click()
        set_up = json.loads((await (await fetching.value).path()).read_text("utf-8"))
        set_up["parts"]["choices"] = [{"list": "level", "code": "gold", "zh": "金卡", "en": "Gold"}]
        set_up["parts"]["settings"] = [{"key": "lead_birthday", "is": 3}]
        file = tmp_path / "set-up.json"
        file.write_text(json.dumps(set_up), "utf-8")
        await page.set_input_files("#import-file", file)
        await expect(page.locator("[data-part=choices]")).to_contain_text("1 new, 0 changed")
        await page.locator("[data-part=settings] input").uncheck()
        await page.get_by_role("button", name="Take what is ticked").click()
        await expect(page.locator(".toast")).to_contain_text("1 new, 0 changed")
        await expect(page.locator("[data-part=choices]")).to_contain_text("0 new, 0 changed, 1 the same")
        await expect(page.locator("[data-part=settings]")).to_contain_text("1 changed")
        assert (await overflow(page))[0] <= 0
        file.write_text("hello", "utf-8")
        await open_page(page, "/screens/set-up")
        await page.set_input_files("#import-file", file)
        await expect(page.locator(".drop-wrong")).to_contain_text("no set-up file")


async def test_the_logo_stands_on_the_screen_from_the_next_page_on(browser, server, tmp_path):
    picture = tmp_path / "logo.png"
    picture.write_bytes(made.png())
    async with signed_in(browser, server, "gu", "/settings") as page:
        await page.set_input_files("#import-file", picture)
        await expect(page.locator(".logo-part img")).to_be_visible()
        await open_page(page, "/customers", whole=True)
        await expect(page.locator(".brand .logo")).to_be_visible()
        assert await page.locator(".brand .logo").evaluate("(img) => img.naturalWidth") > 0
        await open_page(page, "/settings")
        await page.get_by_role("button", name="Use no logo").click()
        await expect(page.locator(".logo-part img")).to_have_count(0)
