"""Tidying up in a real browser: a field added and used, a pair merged and undone, an advisor's customers given on."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from playwright.async_api import async_playwright, expect

from tests.models.opened import PASSWORD, hire
from tests.models.shop import open_shop

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)


async def fill(data: Path) -> None:
    """Two files of one person, a pair of cars, and an advisor with customers."""
    async with open_shop(data) as shop:
        await hire("mei", store=shop.store, role="manager", lang="en")
        li = shop.people["li"].id
        for name, more in (("李小明", {"advisor": li}), ("李晓明", {"hobbies": "钓鱼"}), ("赵云", {"advisor": li})):
            phone = "13900000000" if name == "赵云" else "13800138000"
            await shop.add("customers", name=name, phone=phone, **more)
        for mileage in (12_000, 15_000):
            await shop.add("vehicles", plate="京A12345", mileage=mileage)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A server with that store."""
    if not CHROMIUM:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail("REQUIRE_BROWSER=1, but there is no Chromium or Chrome")
        pytest.skip("no Chromium or Chrome is installed")
    data = tmp_path_factory.mktemp("tidying")
    asyncio.run(fill(data))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if "PYTEST" not in k and k != "DATABASE_URL"}
    command = [sys.executable, "-m", "tests.browser.tidying_server", str(data), str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    served = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                if httpx.get(f"{served}/healthz").status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.1)
        yield served
    finally:
        process.terminate()
        process.wait(15)


@asynccontextmanager
async def page_of(address, login="mei", width=1366):
    """A browser page in which somebody has signed in; a message on the console is a fault."""
    async with async_playwright() as playing:
        browser = await playing.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": width, "height": 768})
        page.set_default_timeout(8_000)
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        await page.goto(f"{address}/login")
        await page.fill("#login", login)
        await page.fill("#password", PASSWORD)
        await page.click("button[type=submit]")
        await page.wait_for_selector(".stage h1")
        yield page
        assert faults == []
        await browser.close()


async def test_a_manager_adds_a_field_and_finds_it_in_the_form_and_the_list(address):
    async with page_of(address) as page:
        await page.goto(f"{address}/extra-fields/customers/new")
        await page.check("input[name=kind][value=choice]")
        await page.fill(".own-more textarea", "金卡 | Gold\n银卡 | Silver")
        await page.get_by_role("button", name="Save the field").click()
        await expect(page.locator(".notice.bad")).to_contain_text("Please name the field")
        await page.fill("#set-label-en", "Member level")
        await expect(page.locator(".tidy-preview")).to_contain_text("Gold")
        await page.get_by_role("button", name="Save the field").click()
        await expect(page.locator(".own-fields")).to_contain_text("Member level")
        await page.goto(f"{address}/customers/new")
        await page.get_by_text("Gold", exact=True).wait_for(state="attached")
        await page.goto(f"{address}/customers")
        await expect(page.locator("th", has_text="Member level")).to_have_count(1)


async def test_a_retired_field_can_be_brought_back(address):
    async with page_of(address) as page:
        await page.goto(f"{address}/extra-fields/visits/new")
        await page.fill("#set-label-en", "Bay")
        await page.get_by_role("button", name="Save the field").click()
        await page.get_by_role("button", name="Retire").click()
        await expect(page.locator("dialog")).to_contain_text("Entries with a value: 0")
        await page.locator("dialog .primary").click()
        await page.locator("[data-undo]").click()
        await expect(page.locator(".own-fields .own-field")).to_contain_text("Bay")


async def test_two_files_are_merged_and_the_merge_is_taken_back(address):
    async with page_of(address) as page:
        await page.goto(f"{address}/duplicates")
        await expect(page.locator(".pair-head")).to_contain_text("Same phone")
        await page.locator(".pair .differs label", has_text="李晓明").click()
        await page.get_by_role("button", name="Merge the two files").click()
        await expect(page.locator(".toast")).to_contain_text("Merged into")
        await expect(page.locator(".empty")).to_contain_text("No duplicates")
        await page.get_by_role("button", name="Take back").click()
        await expect(page.locator(".pair-head")).to_contain_text("Same phone")


async def test_a_pair_that_is_not_the_same_is_not_shown_again(address):
    async with page_of(address) as page:
        await page.goto(f"{address}/duplicates?of=vehicles")
        await page.get_by_role("button", name="Not the same").click()
        await expect(page.locator(".empty")).to_contain_text("No duplicates")
        await page.get_by_role("button", name="Look again").click()
        await expect(page.locator(".empty")).to_contain_text("No duplicates")


async def test_an_advisors_customers_go_to_a_colleague_and_back(address):
    async with page_of(address) as page:
        await page.goto(f"{address}/hand-over")
        await page.select_option("select", label="Li (Service advisor, 2 customers)")
        await page.locator(".hands label", has_text="Ren").click()
        await expect(page.locator(".shares")).to_contain_text("0 + 2")
        await page.get_by_role("button", name="Hand over 2 customers").click()
        await expect(page.locator(".notice.bad")).to_contain_text("Please give the reason")
        await page.fill("#reason", "Li left")
        await page.get_by_role("button", name="Hand over 2 customers").click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".toast")).to_contain_text("2 customers are handed over")
        await page.get_by_role("button", name="Take back").click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".own-fields")).to_contain_text("Taken back")


@pytest.mark.parametrize("path", ["/extra-fields", "/extra-fields/customers/new", "/duplicates", "/hand-over"])
async def test_nothing_is_wider_than_a_phone(address, path):
    async with page_of(address, width=360) as page:
        await page.goto(f"{address}{path}")
        await page.wait_for_selector(".stage h1")
        assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
