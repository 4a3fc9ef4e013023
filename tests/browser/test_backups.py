"""The backups page in a real browser: one made, tried, fetched once, and gone back to while others are sent away."""

from __future__ import annotations

import asyncio
import zipfile
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from models.tables.organisation import Store
from tests.browser.conftest import PHONE, overflow, signed_in
from tests.models.opened import hire, open_store
from tests.program import Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.async_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LED_OUT = "status of 40[13]|status of 503"  # while the data is away, and afterwards without a session


async def _fill(data: Path) -> None:
    async with open_store(data):
        store = await Store.create(name="临江路店")
        for login, role in (("admin", "administrator"), ("boss", "general_manager"), ("li", "advisor")):
            await hire(login, store=store, role=role)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """The program as its owner runs it, with an administrator, a general manager and an advisor."""
    asyncio.run(_fill(tmp_path / "data"))
    with serving(tmp_path / "data") as running:
        yield running


async def back_up(page: Page) -> Locator:
    """Make one by hand and give its row; the server may make one of its own meanwhile."""
    await page.click("[data-act=now]")
    row = page.locator(".backup-list tr", has_text="手动")
    await expect(row.locator(".chip.good")).to_have_text("完好")
    return row


async def test_going_back_asks_for_the_store_s_name_and_everybody_signs_in_again(browser: Browser, server: Server):
    async with (
        signed_in(browser, server, "admin", "/backups", forgiven=LED_OUT) as page,
        signed_in(browser, server, "li", forgiven=LED_OUT) as other,
    ):
        row = await back_up(page)
        await row.locator("[data-act^='restore=']").click()
        await expect(page.locator(".backup-panel")).to_contain_text("可以恢复，现有数据没有动")
        await expect(page.locator(".backup-counts")).to_contain_text("员工")

        await page.fill("#backup-name", "别的店")
        await page.click("[data-act='restore-it']")
        await expect(page.locator(".backup-panel [role=alert]")).to_contain_text("没有恢复")
        await expect(page.locator("#backup-name")).to_have_value("别的店")

        await page.fill("#backup-name", "临江路店")
        warned = asyncio.ensure_future(other.wait_for_selector(".toast:has-text('正在恢复备份')"))  # it stays a second
        await page.click("[data-act='restore-it']")
        await warned
        for left in (page, other):
            await expect(left.locator("[name=password]")).to_be_visible()

    async with signed_in(browser, server, "admin", "/backups") as page:
        await expect(page.locator(".backup-list")).to_contain_text("恢复前")


async def test_a_backup_is_fetched_once_and_only_by_an_administrator(browser: Browser, server: Server):
    async with signed_in(browser, server, "admin", "/backups") as page:
        row = await back_up(page)
        async with page.expect_download() as waiting:
            await row.locator("[data-act^='download=']").click()
        download = await waiting.value
        names = zipfile.ZipFile(await download.path()).namelist()
        assert [name.split("-")[-1] for name in names] == ["hand.sqlite", "hand.sqlite.sha256"]
        assert (await page.request.get(download.url)).status == 404
    async with signed_in(browser, server, "boss", "/backups", size=PHONE) as page:
        await expect(page.locator("[data-act^='restore=']").first).to_be_visible()
        await expect(page.locator("[data-act^='download=']")).to_have_count(0)
        assert (await overflow(page))[0] == 0
    async with signed_in(browser, server, "li", forgiven="status of 403") as page:
        answer = await page.goto(f"{server.address}/backups")
        assert answer is not None
        assert answer.status == 403
        await expect(page.locator(".stage")).to_contain_text("不对您的岗位开放")
