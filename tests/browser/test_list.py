"""The list in a real browser: filters, the address, back, keyboard, choosing many, the phone, and the file."""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from playwright.async_api import expect

from models.access import Role
from models.gate.outcome import Change
from models.gate.saving import write_many
from models.people.seats import day_in
from models.resources import RESOURCES
from tests.browser.conftest import OFFICE, PHONE, open_page, signed_in, until
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


async def fill(data: Path) -> None:
    """Sixty customers: the first twenty came ten days ago, the next twenty 200 days ago, the others never."""
    today = day_in("Asia/Shanghai")
    async with open_shop(data) as shop:
        for login in ("nina", "paul", "gina", "vera"):
            role = Role.GENERAL_MANAGER if login == "gina" else Role.MANAGER
            await hire(login, store=shop.store, role=str(role.name).lower(), lang="en")
        seat = shop.seat("wang")
        people = [Change(values={"name": f"客户{n:02d}", "phone": f"138001380{n:02d}"}) for n in range(60)]
        owners = [outcome.row for outcome in await write_many(RESOURCES["customers"], seat, people)]
        cars = [Change(values={"plate": f"苏E100{n:02d}", "owner": owners[n]}) for n in range(40)]
        plates = [outcome.row for outcome in await write_many(RESOURCES["vehicles"], seat, cars)]
        days = [10 if n < 20 else 200 for n in range(40)]
        visits = [
            Change(
                values={
                    "vehicle": plates[n],
                    "customer": owners[n],
                    "visited_on": today - timedelta(days=days[n]),
                    "amount": 10_000 * (n + 1),
                }
            )
            for n in range(40)
        ]
        await write_many(RESOURCES["visits"], seat, visits)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server of the whole product with that store."""
    data = tmp_path_factory.mktemp("list")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


@asynccontextmanager
async def opened(browser, server, path, login="nina", size=OFFICE):
    """A list that somebody has opened."""
    async with signed_in(browser, server, login, path, size=size) as page:
        await page.wait_for_selector(".table-box")
        yield page


def rows(page):
    return page.locator(".grid tbody tr")


async def test_a_filter_shows_in_the_address_and_a_sent_link_shows_the_same(browser, server):
    async with opened(browser, server, "/customers") as page:
        await expect(page.locator(".count")).to_have_text("60")
        await page.click("[data-anchor=recency]")
        await page.click(".bar-pop .tick:has-text('Loyal')")
        await page.click(".bar-pop .primary")
        await expect(page.locator(".count")).to_have_text("20")
        await expect(page).to_have_url(f"{server.address}/customers?recency=loyal")
        await page.reload()
        await expect(page.locator(".count")).to_have_text("20")
        await expect(page.locator(".said")).to_have_text("Recency: Loyal")
        await page.click(".filter .drop")
        await expect(page.locator(".count")).to_have_text("60")
        await page.go_back()
        await expect(page.locator(".count")).to_have_text("20")


async def test_the_search_is_live_and_keeps_what_is_typed(browser, server):
    async with opened(browser, server, "/customers") as page:
        await page.locator("h1").click()
        await page.keyboard.press("/")
        await page.keyboard.type("客户0", delay=20)
        await expect(page.locator(".count")).to_have_text("10")
        await expect(page.locator(".list-search input")).to_have_value("客户0")
        await page.keyboard.type("zzz", delay=20)
        await expect(page.locator(".empty")).to_contain_text("No Customers fit")
        await page.click(".empty .button")
        await expect(page.locator(".count")).to_have_text("60")


async def test_a_wrong_number_is_explained_and_nothing_typed_is_lost(browser, server):
    async with opened(browser, server, "/visits") as page:
        await page.click("[data-anchor=amount]")
        await page.fill(".bar-pop input[name=low]", "plenty")
        await page.keyboard.press("Enter")
        await expect(page.locator(".bar-pop [role=alert]")).to_contain_text("plenty")
        await expect(page.locator(".bar-pop input[name=low]")).to_have_value("plenty")
        await page.fill(".bar-pop input[name=low]", "3900")
        await page.keyboard.press("Enter")
        await expect(page.locator(".count")).to_have_text("2")
        await expect(page.locator(".totals")).to_contain_text("¥7,900.00")


async def test_from_the_list_to_a_record_and_back_to_the_same_place(browser, server):
    async with opened(browser, server, "/customers?sort=name&size=50") as page:
        scrolled = page.locator(".table-scroll")
        await page.evaluate("window.stays = true")
        await scrolled.evaluate("box => box.scrollTo(0, 700)")
        await until(lambda: page.evaluate("history.state?.table?.top === 700"))
        await rows(page).nth(30).locator("td").nth(3).click()
        await expect(page.locator(".record h1")).to_contain_text("客户30")
        await page.go_back()
        await expect(rows(page)).to_have_count(50)
        await until(lambda: scrolled.evaluate("box => box.scrollTop === 700"))
        assert await page.evaluate("window.stays") is True


async def test_without_a_mouse(browser, server):
    async with opened(browser, server, "/customers?sort=name") as page:
        await page.locator("h1").click()
        for key in ("j", "ArrowDown", "j", "k"):
            await page.keyboard.press(key)
        await expect(page.locator("tr.is-current")).to_contain_text("客户01")
        await page.keyboard.press(" ")
        await expect(page.locator(".bulk .chosen")).to_have_text("1 chosen")
        await page.keyboard.press(" ")
        await page.keyboard.press("PageDown")
        await expect(page.locator(".range")).to_have_text("26–50 / 60")
        await page.keyboard.press("j")
        await page.keyboard.press("Enter")
        await expect(page.locator(".record h1")).to_contain_text("客户25")


async def test_a_deep_page_by_its_number_and_sorting_by_a_head(browser, server):
    async with opened(browser, server, "/customers") as page:
        await page.click("th:has-text('Name') button.column-name")
        await expect(page.locator("th[aria-sort=ascending]")).to_contain_text("Name")
        await page.fill(".page-number", "3")
        await page.keyboard.press("Enter")
        await expect(page.locator(".range")).to_have_text("51–60 / 60")
        await expect(page).to_have_url(re.compile("sort=name&page=3$"))


async def test_a_view_is_saved_with_its_columns_and_comes_back(browser, server):
    async with opened(browser, server, "/customers?recency=short_lost", login="paul") as page:
        await page.click("[data-anchor=columns]")
        await page.click("[data-act='column-down=name']")
        await expect(page.locator("thead th.first")).to_contain_text("Phone")
        await page.keyboard.press("Escape")
        await page.click("[data-anchor=views]")
        await page.fill(".bar-pop input[name=name]", "Half a year away")
        await page.click(".bar-pop .filter-form .button")
        await expect(page.locator("[data-anchor=views]")).to_contain_text("Half a year away")
        await open_page(page, "/customers")
        await page.click("[data-anchor=views]")
        await page.click(".bar-pop .pop-line:has-text('Half a year away')")
        await expect(page.locator("thead th.first")).to_contain_text("Phone")
        await expect(page.locator(".count")).to_have_text("20")


async def test_many_are_edited_archived_and_brought_back(browser, server):
    async with opened(browser, server, "/customers?name=has:客户5") as page:
        await page.click("thead .choose input")
        await page.click("[data-act=bulk-edit]")
        await page.fill(".bar-pop input", "note")
        await page.locator(".bar-pop .pop-line:visible").first.click()
        await page.fill(".bar-pop textarea, .bar-pop input[name=value]", "Asked about tyres")
        await page.click(".bar-pop .primary")
        await expect(page.locator(".toast", has_text="10 changed")).to_be_visible()
        await expect(page.locator("thead .choose input")).not_to_be_checked()  # the choice of before is over
        await page.click("thead .choose input")
        await page.click("[data-act=bulk-archive]")
        await expect(page.locator(".empty")).to_be_visible()
        await page.locator(".toast", has_text="10 archived").locator("[data-undo]").click()
        await expect(page.locator(".count")).to_have_text("10")


async def test_deleting_for_good_asks_for_the_number_and_tells_what_stayed(browser, server):
    async with opened(browser, server, "/customers?name=has:客户39", login="gina") as page:
        await page.click("thead .choose input")
        await page.click("[data-act=bulk-delete]")
        await page.fill(".bar-pop input[name=count]", "7")
        await page.keyboard.press("Enter")
        await expect(page.locator(".bar-pop [role=alert]")).to_contain_text("“7” was typed")
        await page.fill(".bar-pop input[name=count]", "1")
        await page.keyboard.press("Enter")
        await expect(page.locator(".bar-pop ul")).to_contain_text("1 not done")
        await expect(page.locator(".count")).to_have_text("1")


async def test_the_file_holds_what_the_list_shows(browser, server, tmp_path):
    async with opened(browser, server, "/customers?recency=loyal&sort=name&columns=name,recency", login="vera") as page:
        async with page.expect_download() as waiting:
            await page.click("[data-act=export]")
        download = await waiting.value
        await download.save_as(tmp_path / "x.xlsx")
        cells = [[cell.value for cell in row] for row in load_workbook(tmp_path / "x.xlsx").active.iter_rows()]
        assert cells == [["Name", "Recency"], *([f"客户{n:02d}", "Loyal"] for n in range(20))]
        again = await page.request.get(download.url)
        assert again.status == 404


async def test_on_a_phone_rows_are_cards_and_nothing_scrolls_sideways(browser, server):
    async with opened(browser, server, "/customers", size=PHONE) as page:
        assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
        await expect(page.locator(".grid thead")).to_be_hidden()
        await page.click("[data-anchor=order]")
        await page.click("[data-act='order-by=name']")
        await expect(rows(page).first).to_contain_text("客户00")
        await page.click("[data-anchor=recency]")
        apply = page.locator(".bar-pop .primary")
        await apply.scroll_into_view_if_needed()
        await page.locator(".bar-pop .tick").first.click()
        await apply.click()
        await expect(page.locator(".count")).to_have_text("20")
