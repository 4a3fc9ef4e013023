"""The backups page in a real browser: one made, tried, fetched once, and gone back to while others are sent away."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
import zipfile
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from playwright.async_api import async_playwright, expect

from models.tables.organisation import Store
from tests.models.opened import PASSWORD, hire, open_store

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


async def _fill(data: Path) -> None:
    async with open_store(data):
        store = await Store.create(name="临江路店")
        for login, role in (("admin", "administrator"), ("boss", "general_manager"), ("li", "advisor")):
            await hire(login, store=store, role=role)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The program as its owner runs it, with an administrator, a general manager and an advisor."""
    asyncio.run(_fill(tmp_path))
    with _serving(tmp_path) as served:
        yield served


@contextmanager
def _serving(data: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if "PYTEST" not in k and k not in {"DATABASE_URL", "PUBLIC_URL"}}
    command = [sys.executable, "main.py", "serve", "--data", str(data), "--port", str(port), "--no-browser"]
    with (data / "said.txt").open("w", encoding="utf-8") as said:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=said, stderr=said)
    try:
        for _ in range(300):
            try:
                if httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.1)
        else:
            pytest.fail((data / "said.txt").read_text("utf-8"))
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


@asynccontextmanager
async def signed_in(address: str, login: str, size: dict[str, int] = OFFICE) -> AsyncIterator[Page]:
    """Give a page of a browser of its own in which somebody has signed in."""
    if not CHROMIUM:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail("REQUIRE_BROWSER=1, but there is no Chromium on this computer")
        pytest.skip("no Chromium on this computer")
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await (await browser.new_context(viewport=size, locale="zh-CN")).new_page()
        await page.goto(f"{address}/login")
        await page.fill("#login", login)
        await page.fill("#password", PASSWORD)
        await page.click("form button")
        await page.wait_for_url(lambda url: "/login" not in url)
        yield page
        await browser.close()


async def back_up(page: Page, address: str) -> None:
    await page.goto(f"{address}/backups")
    await page.click("[data-act=now]")
    await expect(page.locator(".backup-list .chip.good").first).to_have_text("完好")


async def test_going_back_asks_for_the_store_s_name_and_everybody_signs_in_again(address: str):
    async with signed_in(address, "admin") as page, signed_in(address, "li") as other:
        await back_up(page, address)
        await page.locator("[data-act^='restore=']").first.click()
        await expect(page.locator(".backup-panel")).to_contain_text("可以恢复，现有数据没有动")
        await expect(page.locator(".backup-counts")).to_contain_text("员工")

        await page.fill("#backup-name", "别的店")
        await page.click("[data-act='restore-it']")
        await expect(page.locator(".backup-panel [role=alert]")).to_contain_text("没有恢复")
        assert await page.input_value("#backup-name") == "别的店"

        await page.fill("#backup-name", "临江路店")
        await page.click("[data-act='restore-it']")
        await expect(other.locator(".toast")).to_contain_text("正在恢复备份")
        await page.wait_for_url(lambda url: "/login" in url)
        await other.wait_for_url(lambda url: "/login" in url, timeout=10_000)

    async with signed_in(address, "admin") as page:
        await page.goto(f"{address}/backups")
        await expect(page.locator(".backup-list")).to_contain_text("恢复前")


async def test_a_backup_is_fetched_once_and_only_by_an_administrator(address: str, tmp_path: Path):
    async with signed_in(address, "admin") as page:
        await back_up(page, address)
        async with page.expect_download() as waiting:
            await page.locator("[data-act^='download=']").first.click()
        download = await waiting.value
        names = zipfile.ZipFile(await download.path()).namelist()
        assert [name.split("-")[-1] for name in names] == ["hand.sqlite", "hand.sqlite.sha256"]
        assert (await page.request.get(download.url)).status == 404
    async with signed_in(address, "boss", PHONE) as page:
        await page.goto(f"{address}/backups")
        await expect(page.locator("[data-act^='restore=']").first).to_be_visible()
        await expect(page.locator("[data-act^='download=']")).to_have_count(0)
        assert await page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    async with signed_in(address, "li") as page:
        answer = await page.goto(f"{address}/backups")
        assert answer is not None
        assert answer.status == 403
        await expect(page.locator("main.stage")).to_contain_text("不对您的岗位开放")
