"""A form becomes a table in a real browser: in the menu at once, filled on a phone, filtered, counted, exported."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from openpyxl import load_workbook
from playwright.async_api import expect

from models.tables.organisation import Holding, Post
from surveys.library import install_shipped
from surveys.publishing import publish
from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.browser.use_hands import add_entry, checklist_statistics, export_list, make_table, schedule_for_post
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving
from tests.surveys.tables.sheets import wash

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser
CHECKLIST = """
schema: form/1
form: {id: lobby, version: 1, title: {zh: 大厅检查表, en: Lobby checklist}, kind: checklist}
items:
  - {id: lights, type: yes_no, label: {zh: 灯都亮着, en: All lights on}}
  - {id: tea, type: yes_no, label: {zh: 茶水备好, en: Tea is ready}}
"""


async def fill(data: Path) -> None:
    """A manager, an advisor who holds a post, and two forms that nobody uses yet."""
    async with open_shop(data) as shop:
        await install_shipped()
        await hire("mei", store=shop.store, role="manager", lang="en")
        ada = await hire("ada", store=shop.store, role="advisor", lang="en")
        post = await Post.create(name="前台", english="Reception")
        await Holding.create(person=ada, post=post)
        await publish(shop.seat("wang"), wash())
        await publish(shop.seat("wang"), CHECKLIST)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("own-tables")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def disputed(browser, server, page, how, other):
    """A colleague writes into a field that the answers typed here hide: that goes only with a decision."""
    async with signed_in(browser, server, "mei", urlsplit(page.url).path) as theirs:
        await theirs.locator("[data-act^='edit=']:visible").first.click()
        await theirs.locator(".record-form [data-field=how_other] input").fill("座椅")
        await theirs.locator("[data-form=save]").click()
        await expect(theirs.locator("[data-name=how_other]")).to_contain_text("座椅")
    await page.locator("[data-form=save]").click()
    await expect(other).to_contain_text("座椅")
    await expect(other).to_be_visible()
    await how.locator("label", has_text="Full").click()
    await how.locator("label", has_text="Quick").click()
    await expect(page.locator(".form-told")).to_contain_text("座椅")
    await expect(other).to_be_visible()
    await other.locator("[data-side=mine]").click()
    await expect(other).to_be_hidden()


async def test_a_record_sheet_becomes_a_table_that_is_used_like_any_other(browser, server, tmp_path):
    async with signed_in(browser, server, "mei", "/forms") as page:
        table = await make_table(page, "car_wash", way="own")
        await expect(page.locator("h1")).to_contain_text("Car wash")
    async with signed_in(browser, server, "ada", table, size=PHONE) as page:
        await add_entry(page, table, {"plate": "苏E12345", "minutes": "25"}, [("how", "Full")])
        await expect(page.locator("h1")).to_contain_text("苏E")
        assert (await overflow(page))[0] <= 0
        await open_page(page, f"{table}/new")
        how, other = (page.locator(f".record-form [data-field={name}]") for name in ("how", "how_other"))
        plate = page.locator(".record-form [data-field=plate] input")
        await how.locator("label", has_text="Quick").click()
        await plate.fill("苏E98765")
        await page.keyboard.press("Control+Shift+Enter")  # saved, and the form is empty for the next one
        await expect(page.locator(".form-summary")).to_contain_text("98765")
        await expect(plate).to_have_value("")
        await expect(how.locator("input:checked")).to_have_count(0)
        await expect(page.locator(f".form-summary a[href^='{table}/']")).to_be_visible()
        await plate.fill("苏E54321")
        await expect(other).to_be_hidden()  # asked only where "other" is chosen
        await how.locator("label", has_text="Other").click()
        await expect(other).to_be_visible()
        await page.locator("[data-form=save]").click()
        await expect(other.locator(".field-said")).to_be_visible()
        await expect(page.locator(".record-form [data-field=plate] input")).to_have_value("苏E54321")
        await other.locator("input").fill("内饰")
        await how.locator("label", has_text="Full").click()
        await expect(other).to_be_hidden()
        await expect(page.locator(".form-told")).to_contain_text("内饰")  # what would go is said, and is still there
        await how.locator("label", has_text="Other").click()
        await expect(other.locator("input")).to_have_value("内饰")
        await page.locator("[data-form=save]").click()
        await expect(page.locator("h1")).to_contain_text("54321")
        await page.locator("[data-act^='edit=']:visible").first.click()
        await how.locator("label", has_text="Quick").click()
        await expect(other).to_be_hidden()
        await disputed(browser, server, page, how, other)
        await page.locator("[data-form=save]").click()
        await expect(page.locator("[data-name=how]")).to_contain_text("Quick")
        await expect(page.locator("[data-name=how_other]")).to_have_count(0)
    async with signed_in(browser, server, "mei", f"{table}?how=full") as page:
        await expect(page.locator(".count")).to_have_text("1")
        await export_list(page, f"{table}?how=full", tmp_path / "wash.xlsx")
        cells = [[cell.value for cell in row] for row in load_workbook(tmp_path / "wash.xlsx").active.iter_rows()]
        assert "Plate" in cells[0]
        assert len(cells) == 2
        await open_page(page, f"{table}/statistics")
        await expect(page.locator(".statistics")).to_contain_text("Full")
        await page.locator(".statistics a", has_text="Full").click()
        await expect(page.locator(".count")).to_have_text("1")


async def test_a_checklist_is_scheduled_for_a_post_and_arrives_today(browser, server):
    async with signed_in(browser, server, "mei", "/forms") as page:
        await schedule_for_post(page, "lobby", ["Reception"], hours=("00:01", "23:58"))
        await checklist_statistics(page, "lobby")
        await open_page(page, "/forms/lobby?tab=try&as=public")  # no customer sees a checklist
        await expect(page.locator("#piece-lights")).to_be_visible()
        await expect(page.locator("nav.tabs")).to_have_count(1)
    async with signed_in(browser, server, "ada", "/duties", size=PHONE) as page:
        await expect(page.locator(".duty-words")).to_have_text(["All lights on", "Tea is ready"])
