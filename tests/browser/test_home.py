"""Home and dashboards in a real browser: the day in its order, figures arranged by keys, a wall that turns."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
import pytest
from playwright.async_api import expect

from models.people.seats import seat_of
from models.tasks.making import Wanted, make
from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.models.house import open_house
from tests.models.opened import PASSWORD
from tests.program import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.async_api import Browser

    from tests.program import Server

pytestmark = pytest.mark.browser


async def fill(data: Path) -> None:
    """A house in which the worker has two tasks, one of them for today."""
    async with open_house(data, password=PASSWORD, lang="en") as house:
        lead = await seat_of(house.id("lead"))
        for title, days in (("Order filters", 3), ("Call Mr Li back", 0)):
            wanted = Wanted(title=title, owner=house.id("worker"), due_on=lead.today + timedelta(days=days))
            await make(lead, wanted)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("home")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def test_what_is_due_is_one_tap_away_also_with_one_thumb(browser: Browser, server: Server):
    async with signed_in(browser, server, "worker", size=PHONE) as page:
        lines = page.locator(".due a")
        await expect(lines).to_have_count(2)
        await expect(lines).to_contain_text(["Call Mr Li back", "2 unread in the inbox"])
        assert (await overflow(page))[0] <= 0
        await lines.filter(has_text="Call Mr Li").click()
        await expect(page.locator("h1")).to_contain_text("Call Mr Li back")


async def test_a_dashboard_is_arranged_by_keys_alone_and_stays_so(browser: Browser, server: Server):
    async with signed_in(browser, server, "worker", "/dashboard") as page:
        titles = page.locator(".dash-tile h2")
        await expect(titles).to_have_text(["Duties kept", "Duties missed", "Open tasks", "Overdue tasks"])
        tasks = page.locator(".dash-tile", has_text="Open tasks")
        await expect(tasks.locator(".dash-value")).to_have_text("2")
        await tasks.locator("summary").focus()
        await page.keyboard.press("Enter")
        await expect(tasks.locator("details p").first).to_be_visible()

        await page.locator("[data-act=arrange]").focus()
        await page.keyboard.press("Enter")
        lines = page.locator(".dash-lines li strong")
        await page.locator("[data-act='up=t2']").focus()
        for place in (1, 0):
            await page.keyboard.press("Enter")
            await expect(lines.nth(place)).to_have_text("Open tasks")
        await page.locator("#dash-adding").select_option("meetings.held")
        await page.locator("[data-act=add]").press("Enter")
        await expect(lines.last).to_have_text("Meetings held")
        await page.locator("[data-act='remove=t1']").press("Enter")
        await page.locator("[data-change='size=t2']").select_option("2")
        await page.locator("[data-act=save]").press("Enter")
        wanted = ["Open tasks", "Duties kept", "Overdue tasks", "Meetings held"]
        await expect(titles).to_have_text(wanted)
        await open_page(page, "/dashboard")
        await expect(titles).to_have_text(wanted)
        await expect(page.locator(".dash-tile.is-2 h2")).to_have_text("Open tasks")
        await page.locator(".dash-tile", has_text="Open tasks").locator("a.dash-number").click()
        await expect(page.locator(".page-head .count")).to_have_text("2")


async def test_a_manager_arranges_for_a_role_and_the_wall_keeps_names_to_itself(browser: Browser, server: Server):
    async with signed_in(browser, server, "chief", "/dashboard") as page:
        await page.locator("[data-act=arrange]").click()
        await page.locator("[data-change='whose=']").select_option("supervisor")
        await expect(page.locator("[data-act=save]")).to_contain_text("Supervisor")
        await page.locator("#dash-adding").select_option("accountability.managers")
        await page.locator("[data-act=add]").click()
        for number in range(3):
            await page.locator("#dash-adding").select_option("sales.deals")
            await page.locator("[data-act=add]").click()
            await expect(page.locator(".dash-lines li")).to_have_count(8 + number)
        await page.locator("[data-change='size=t10']").select_option("4")
        await page.locator("[data-act=save]").click()
        await expect(page.locator(".dash-tile").first).to_be_visible()
    async with signed_in(browser, server, "lead", "/dashboard") as page:
        await expect(page.locator(".dash-tile")).to_have_count(10)
        await open_page(page, "/dashboard/wall")
        head, tiles = page.locator(".wall-head"), page.locator(".wall .dash-tile h2")
        first = [
            "Cars in the shop",
            "Cars promised and not handed over",
            "Overdue tasks",
            "Duties kept",
            "Deals",
            "Deals",
        ]
        await expect(tiles).to_have_text(first)  # nothing by person, nothing of accountability
        await expect(head).to_contain_text("1 / 2")
        await expect(page.locator(".wall .dash-tile a, .wall .dash-tile summary")).to_have_count(0)
        await page.keyboard.press("ArrowRight")
        await expect(tiles).to_have_text(["Deals"])
        await page.keyboard.press("Space")
        await expect(page.locator("[data-act=pause]")).to_contain_text("Go on")
        await page.keyboard.press("Escape")
        await expect(page.locator("h1")).to_have_text("Dashboard")


def test_the_ledgers_file_is_a_pdf_for_who_is_signed_in_only(server: Server):
    with httpx.Client(base_url=server.address, headers={"accept": "text/html"}) as stranger:
        answer = stranger.get("/accountability_records/ledger.pdf?month=2026-11")
        assert answer.status_code in {302, 303, 307, 401}
