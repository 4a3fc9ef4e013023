"""The monthly review in a real browser: one click, how far it is, issued, kept as it was, compared with today."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, open_page, overflow, signed_in

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.demo_store import Demo

pytestmark = pytest.mark.browser
DRAWING = 180_000  # milliseconds, on a computer that has other work to do


@pytest.mark.slow
async def test_a_review_is_printed_issued_and_kept_as_it_was(browser: Browser, demo: Demo):
    async with signed_in(browser, demo, "boss", locale="zh-CN") as page:
        await open_page(page, "/reviews")
        await page.get_by_role("button", name="生成经营月报").click()
        await expect(page.locator("[data-test=progress]")).to_be_visible()
        opened = page.get_by_role("link", name="打开 PDF")
        await expect(opened).to_be_visible(timeout=DRAWING)
        address = str(await opened.get_attribute("href"))
        drawn = await (await page.context.request.get(demo.address + address)).body()
        assert drawn.startswith(b"%PDF")
        data = await page.context.request.get(demo.address + address.replace(".pdf", ".xlsx"))
        assert (await data.body()).startswith(b"PK")
        await page.get_by_role("button", name="签发并存档").click()
        row = page.locator("[data-test=issued] tbody tr").first
        await expect(row).to_contain_text("周建国")
        kept = str(await row.get_by_role("link", name="打开").get_attribute("href"))
        answer = await page.context.request.get(demo.address + kept)
        assert await answer.body() == drawn
        await row.get_by_role("link", name="后来变了什么").click()
        await expect(page.locator(".page-head")).to_contain_text(hashlib.sha256(drawn).hexdigest())
        await page.set_viewport_size(PHONE)
        assert (await overflow(page))[0] <= 0
        with demo.signed_in("supervisor") as other:
            for refused in ("/reviews", address, kept, "/reviews/file/month.pdf"):
                assert other.get(refused).status_code in {403, 404}, refused
        with demo.signed_in("manager") as manager:
            assert manager.get(kept).content == drawn
            assert manager.get(address).status_code == 404
