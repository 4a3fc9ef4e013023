"""The first hour in a real browser: the set-up, today, the settings, the accounts, and the demo erased again."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import httpx
import pytest
from playwright.async_api import async_playwright, expect

from seeds.demo import make_demo
from tests.models.opened import open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from playwright.async_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
OFFICE = {"width": 1366, "height": 768}
PHONE = {"width": 360, "height": 740}
PASSWORD = "blue kettle window seven"
SAID = "said.txt"


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """Run the program as its owner does, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if "PYTEST" not in k and k != "DATABASE_URL"}
    command = [sys.executable, "main.py", "serve", "--data", str(data), "--port", str(port), "--no-browser"]
    said = (data / SAID).open("w", encoding="utf-8")
    process = subprocess.Popen(
        command, cwd=ROOT, env={**environment, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}, stdout=said, stderr=said
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                if httpx.get(f"{address}/healthz").status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.1)
        else:
            pytest.fail(f"the server did not start:\n{(data / SAID).read_text('utf-8')}")
        yield address
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
        said.close()


@asynccontextmanager
async def browsing(size: dict[str, int] = OFFICE, lang: str = "zh-CN") -> AsyncIterator[Page]:
    """Give a page of a browser of its own."""
    if not CHROMIUM:
        pytest.skip("no Chromium on this computer")
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = await browser.new_context(viewport=size, locale=lang)
        yield await context.new_page()
        await browser.close()


async def wide(page: Page) -> int:
    return int(await page.evaluate("document.documentElement.scrollWidth"))


async def sign_in(page: Page, address: str, login: str, password: str) -> None:
    await page.goto(f"{address}/login")
    await page.fill("#login", login)
    await page.fill("#password", password)
    await page.click("form button")
    await page.wait_for_url(lambda url: "/login" not in url)


@pytest.mark.parametrize("size", [OFFICE, PHONE], ids=["office screen", "phone"])
async def test_a_store_is_set_up_from_nothing_without_losing_a_word(tmp_path: Path, size: dict[str, int]):
    with serving(tmp_path) as address:
        async with browsing(size) as page:
            await page.goto(address)
            await page.click("button[value=zh]")

            await page.fill("#name", "临江路 4S 店")
            await page.fill("#phone", "123")
            await page.click("form button")
            await expect(page.locator("#phone-wrong")).to_contain_text("有 3 位数字")
            assert await page.input_value("#name") == "临江路 4S 店"
            assert await wide(page) <= size["width"]
            await page.fill("#phone", "4008001234")
            await page.fill("#opens_at", "8点半")
            await page.click("form button")

            typed = "姓名\t岗位\t手机\n李静\t服务顾问\t138 0000 0000\n张三,火箭手"
            await page.fill("#people", typed)
            await page.click("form button")
            await expect(page.locator("[role=alert]")).to_contain_text("第 3 行：不认识“火箭手”")
            assert await page.input_value("#people") == typed
            await page.fill("#people", typed.replace("火箭手", "技师"))
            await page.click("form button")
            rows = await page.locator("tbody tr").all_inner_texts()
            assert [row.split()[:3] for row in rows] == [["李静", "服务顾问", "lijing"], ["张三", "员工", "zhangsan"]]
            start = rows[0].split()[3]
            await page.click("a.button")

            await page.fill("#name", "陈晨")
            await page.fill("#login", "lijing")
            await page.fill("#password", "12345678")
            await page.fill("#again", "12345678")
            await page.click("form button")
            await expect(page.locator("#login-wrong")).to_contain_text("lijing2")
            assert await page.input_value("#password") == ""
            await page.fill("#login", "chen")
            await page.fill("#password", PASSWORD)
            await page.fill("#again", PASSWORD)
            await page.click("form button")
            assert page.url.endswith("/setup?step=5")
            assert await wide(page) <= size["width"]
            await page.click("button[value=nothing]")
            await expect(page.locator(".steps li.done")).not_to_have_count(0)
            await expect(page.locator(".steps")).to_contain_text("做一次备份")
        async with browsing() as page:
            await sign_in(page, address, "lijing", start)
            assert "/password" in page.url
        async with browsing() as page:
            await page.goto(f"{address}/setup")
            assert "/login" in page.url


def test_from_another_computer_the_set_up_asks_for_the_code_of_the_terminal(tmp_path: Path):
    with serving(tmp_path) as address:
        elsewhere = {"host": "192.168.1.5:8080", "accept": "text/html", "origin": "http://192.168.1.5:8080"}
        with httpx.Client(base_url=address, headers=elsewhere, timeout=20) as browser:
            asked = browser.get("/setup")
            assert (asked.status_code, 'name="code"' in asked.text) == (403, True)
            assert browser.post("/setup?step=2", data={"name": "x"}).status_code == 403

            def type_in(code: str) -> httpx.Response:
                found = re.search(r'name="token" value="([^"]*)"', browser.get("/setup").text)
                assert found is not None
                return browser.post("/setup", data={"token": found[1], "code": code})

            assert type_in("aaaa-aaaa").status_code == 403
            said = (tmp_path / SAID).read_text("utf-8")
            code = re.search(r"\b[a-z0-9]{4}-[a-z0-9]{4}\b", said)
            assert code is not None, said
            assert type_in(code[0].upper().replace("-", " ")).status_code == 303
            assert 'value="zh"' in browser.get("/setup").text


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A server of the demo store: its address and the password of all."""
    data = tmp_path_factory.mktemp("demo")

    async def made() -> str:
        async with open_store(data):
            return (await make_demo(datetime.now(ZoneInfo("Asia/Shanghai")).date())).password

    password = asyncio.run(made())
    with serving(data) as address:
        yield address, password


@pytest.mark.parametrize("login", ["manager", "advisor"])
async def test_every_number_of_today_opens_exactly_the_rows_that_it_counts(demo: tuple[str, str], login: str):
    address, password = demo
    async with browsing() as page:
        await sign_in(page, address, login, password)
        links = page.locator(".home a.figure, .home .keys a")
        await expect(links.first).to_be_visible()
        shown = [
            (await link.get_attribute("href"), await link.locator(".value, b").first.inner_text())
            for link in await links.all()
        ]
        assert len(shown) >= 12
        for href, words in shown:
            number = re.match(r"[\d,]+", words)
            assert number is not None
            await page.goto(f"{address}{href}")
            await expect(page.locator(".page-head .count").first).to_have_text(number[0])


async def test_a_wrong_setting_is_told_at_its_field_and_a_right_one_can_be_taken_back(demo: tuple[str, str]):
    address, password = demo
    async with browsing() as page:
        await sign_in(page, address, "admin", password)
        await page.goto(f"{address}/settings")
        field = page.locator("#set-lead_insurance")
        await field.fill("4000")
        await field.press("Tab")
        await expect(page.locator(".setting .wrong")).to_contain_text("0 到 365")
        assert await field.input_value() == "4000"
        await field.fill("45")
        await field.press("Tab")
        await expect(page.locator(".setting .wrong")).to_have_count(0)
        await page.locator("[data-act='reset=lead_insurance']").click()
        await expect(field).to_have_value("30")
        await page.fill("[data-change=find]", "保险")
        await page.press("[data-change=find]", "Enter")
        await expect(page.locator("#set-lead_birthday")).to_be_hidden()
        await expect(field).to_be_visible()


async def test_the_administrator_suspends_somebody_who_is_signed_out_at_once(demo: tuple[str, str]):
    address, password = demo
    async with browsing() as theirs, browsing() as page:
        await sign_in(theirs, address, "maxin", password)
        await sign_in(page, address, "admin", password)
        await page.goto(f"{address}/settings/people")
        row = page.locator(".people tr", has_text="maxin")
        await row.locator("[data-act^='suspend=']").click()
        await page.locator("dialog button[value=yes]").click()
        await expect(row).to_contain_text("已停用")
        await theirs.goto(address)
        assert "/login" in theirs.url
        await row.locator("[data-act^='back=']").click()
        await expect(row).not_to_contain_text("已停用")


async def test_the_demo_is_erased_only_by_typing_the_name_of_the_store(demo: tuple[str, str]):
    address, password = demo
    async with browsing() as page:
        await sign_in(page, address, "admin", password)
        await page.goto(f"{address}/settings")
        erase = page.locator("[data-act=erase]")
        await erase.click()
        await expect(page.locator(".toast, [class*=toast]").first).to_contain_text("没有清除")
        await page.fill("[data-change=name]", "云驰临江示范店")
        await page.press("[data-change=name]", "Tab")
        await erase.click()
        await page.locator("dialog button[value=yes]").click()
        await expect(erase).to_have_count(0, timeout=20_000)
        await page.goto(f"{address}/settings/people")
        await expect(page.locator(".people tbody tr")).to_have_count(1)
