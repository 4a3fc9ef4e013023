"""At the desk, in a real browser: from the plate to the card without a mouse, and the card without scrolling."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from playwright.async_api import async_playwright

from models.people.seats import day_in
from models.settings import change_setting
from models.tables.choices import Choice
from tests.models.opened import PASSWORD, hire
from tests.models.shop import open_shop

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
LONG = "更换机油、机油滤清器、空气滤清器、空调滤芯、刹车油、火花塞一组，四轮定位，清洗节气门，检查底盘螺栓并紧固"
OFFICE = {"width": 1366, "height": 768}
PHONE = {"width": 360, "height": 740}
SECONDS = 5


async def fill(data: Path) -> None:
    """A store with two people, a car that has everything to say, and another whose plate begins alike."""
    today = day_in("Asia/Shanghai")
    async with open_shop(data) as shop:
        await hire("lily", store=shop.store, role="manager", lang="zh")
        await hire("emma", store=shop.store, role="manager", lang="en")
        await change_setting("store_name", "Harbour Road")
        kind = await Choice.create(list="visit_kind", code="maintenance", zh="保养", en="Maintenance")
        owner = await shop.add(
            "customers",
            name="欧阳明日香",
            phone="13800138000",
            birthday=today.replace(year=1988, day=28 if (today.month, today.day) == (2, 29) else today.day),
            contact_time="工作日晚上七点以后，周末全天都可以",
            do_not_contact=True,
            note=LONG * 2,
        )
        for n in range(3):
            await shop.add("phones", customer=owner, phone=f"1391234567{n}", whose=f"家人{n}")
        due = {f"{name}_due": today + timedelta(days=n - 3) for n, name in enumerate(("inspection", "seasonal"))}
        due |= {f"{name}_due": today + timedelta(days=n) for n, name in enumerate(("insurance", "licence"))}
        car = await shop.add("vehicles", plate="京A12345", vin="LFV2A21K8G4001234", owner=owner, note=LONG * 2, **due)
        for n in range(6):
            await shop.add("vehicles", plate=f"京B0000{n}", owner=owner)
        for n in range(8):
            await shop.add(
                "visits",
                vehicle=car,
                customer=owner,
                visited_on=today - timedelta(days=400 - 40 * n),
                mileage=10_000 + 2_000 * n,
                kind=kind.id,
                work=LONG * 2,
                advice=LONG,
                amount=123_400,
                sender_name=f"送修人{n}",
                sender_phone=f"1377777777{n}",
                call_suits="下班后",
            )
        await shop.add("vehicles", plate="京AD12345")


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A server with that store."""
    import asyncio

    data = tmp_path_factory.mktemp("desk")
    asyncio.run(fill(data))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if "PYTEST" not in k and k != "DATABASE_URL"}
    command = [sys.executable, "-m", "tests.browser.reception_server", str(data), str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    found = f"http://127.0.0.1:{port}"
    for _ in range(300):
        try:
            if httpx.get(f"{found}/healthz").status_code == 200:
                break
        except httpx.TransportError:
            time.sleep(0.1)
    yield found
    process.terminate()
    process.wait(15)


@pytest.fixture
async def chromium():
    """The installed browser."""
    if not CHROMIUM:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail("REQUIRE_BROWSER=1, but no Chromium or Chrome is installed")
        pytest.skip("no Chromium or Chrome is installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@asynccontextmanager
async def signed_in(chromium, address, login="lily", size=OFFICE):
    """A page in which somebody has signed in; it ends with a complaint when the browser had one."""
    context = await chromium.new_context(viewport=size)
    page, complaints = await context.new_page(), []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(f"{address}/login")
    await page.fill("input[name=login]", login)
    await page.fill("input[name=password]", PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_selector("html[data-ready] .stage h1")
    yield page
    assert complaints == []
    await context.close()


async def overflow(page) -> list[int]:
    """How far the page reaches beyond the screen, down and to the right."""
    return await page.evaluate(
        "[document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth]"
    )


@pytest.mark.parametrize("delay", [0, 40], ids=["typed in one go", "typed by hand"])
async def test_from_the_plate_to_the_card_without_a_mouse(chromium, address, delay):
    async with signed_in(chromium, address) as page:
        start = time.monotonic()
        await page.keyboard.press("Control+k")
        await page.keyboard.type("京a12345", delay=delay)
        await page.keyboard.press("Enter")
        await page.wait_for_selector(".reception h1")
        assert time.monotonic() - start < SECONDS
        assert (await page.inner_text(".reception h1")).startswith("京A·12345")


async def test_back_from_the_card_leads_to_where_one_was(chromium, address):
    async with signed_in(chromium, address) as page:
        await page.keyboard.press("Control+k")
        await page.keyboard.type("京a12345")
        await page.keyboard.press("Enter")
        await page.wait_for_selector(".reception h1")
        await page.go_back()
        await page.wait_for_function("document.querySelector('.stage h1').textContent === '/'")


async def test_arrows_choose_among_several(chromium, address):
    async with signed_in(chromium, address) as page:
        await page.keyboard.press("Control+k")
        await page.keyboard.type("12345")
        await page.wait_for_selector("#found[data-text='12345'] a")
        await page.keyboard.press("ArrowDown")
        chosen = await page.inner_text("#found a[aria-selected=true] span")
        await page.keyboard.press("Enter")
        await page.wait_for_selector(".reception h1")
        assert (await page.inner_text(".reception h1")).split()[0] == chosen.split()[0]


@pytest.mark.parametrize("typed", ["8000", "oymrx", "4001234"], ids=["end of the phone", "initials", "end of the VIN"])
async def test_other_things_that_people_say_lead_to_the_car(chromium, address, typed):
    async with signed_in(chromium, address) as page:
        await page.keyboard.press("Control+k")
        await page.keyboard.type(typed)
        await page.wait_for_selector("#found a >> text=京A·12345")


async def test_what_is_not_found_can_be_added(chromium, address):
    async with signed_in(chromium, address) as page:
        await page.keyboard.press("Control+k")
        await page.keyboard.type("粤B88888")
        await page.wait_for_selector("#found[data-text='粤B88888'] a >> text=新建车辆")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/vehicles/new?plate=*")


@pytest.mark.parametrize("login", ["lily", "emma"], ids=["in Chinese", "in English"])
async def test_the_fullest_card_needs_no_scrolling_on_an_office_screen(chromium, address, login):
    async with signed_in(chromium, address, login) as page:
        await page.goto(f"{address}/search?q=京A12345")
        await page.wait_for_selector(".reception-visits li")
        assert await overflow(page) == [0, 0]
        assert await page.locator(".reception-visits li").count() == 5
        assert await page.locator(".reception-due .chip.bad").count() >= 2


async def test_on_a_phone_nothing_runs_out_of_the_screen_and_numbers_can_be_tapped(chromium, address):
    async with signed_in(chromium, address, size=PHONE) as page:
        await page.goto(f"{address}/search?q=京A12345")
        await page.wait_for_selector(".reception")
        assert (await overflow(page))[1] <= 0
        call = page.locator('.calls a[href="tel:13800138000"]').first
        assert (await call.bounding_box())["height"] >= 44


async def test_an_owner_of_several_cars_is_asked_which_one_came(chromium, address):
    async with signed_in(chromium, address) as page:
        await page.goto(f"{address}/search?q=13800138000")
        await page.wait_for_selector(".reception-picks a")
        assert await page.locator(".reception-picks a").count() == 7
        await page.locator(".reception-picks a").first.focus()
        await page.keyboard.press("Enter")
        await page.wait_for_selector(".reception h1")
