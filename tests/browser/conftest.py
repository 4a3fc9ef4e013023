"""A real browser for the tests: the Chromium or Chrome that is installed."""

from __future__ import annotations

import os
import shutil
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Browser, Page, async_playwright

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.demo_store import Demo

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
OFFICE = {"width": 1366, "height": 768}
PHONE = {"width": 360, "height": 740}


def installed_browser() -> str:
    """The browser's program; without one the tests are skipped, or fail where REQUIRE_BROWSER=1 asks for it."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail("REQUIRE_BROWSER=1, but no Chromium or Chrome is installed")
        pytest.skip("no Chromium or Chrome is installed")
    return found


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser of the test's own."""
    async with async_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        launched = await playwright.chromium.launch(executable_path=installed_browser(), args=arguments)
        yield launched
        await launched.close()


@asynccontextmanager
async def signed_in(
    browser: Browser, demo: Demo, login: str, *, size: dict[str, int] | None = None, dark: bool = False
) -> AsyncIterator[Page]:
    """Give a page in which one of the demo's people has signed in; errors on its console fail the test."""
    errors: list[str] = []
    context = await browser.new_context(viewport=size or OFFICE, color_scheme="dark" if dark else "light")
    page = await context.new_page()
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(f"{demo.address}/login")
    await page.fill("[name=login]", login)
    await page.fill("[name=password]", demo.password)
    await page.press("[name=password]", "Enter")
    await page.wait_for_selector("html[data-ready] main")
    yield page
    await context.close()
    assert errors == []
