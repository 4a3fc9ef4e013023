"""How to write a test in a real browser.

    @pytest.fixture(scope="module")
    def server(tmp_path_factory):                  # a store of the file's own; or take the fixture `demo`
        data = tmp_path_factory.mktemp("visits")
        asyncio.run(fill(data))                    # async with open_shop(data) as shop: ...
        with serving(data) as running:             # tests/program.py: start, stop, kill, sql, said
            yield running

    async def test_something(browser, server):     # `browser`: one Chromium for all tests of a process
        async with signed_in(browser, server, "wang", "/visits", size=PHONE) as page:
            await open_page(page, "/visits/7")     # goes on as by a link, and waits until that page stands there
            await expect(page.locator("h1")).to_contain_text("7")

`signed_in` fails the test on errors of the browser's console. Its page has been used by other tests and knows nothing
of them (no cookie, storage, history); a new one costs twice as much, an empty browser (`opened`) four times.

How a test stays steady, on a machine that is busy with something else:
- A click is heard at once; what it changes comes later. Wait for the new state before you read or touch anything that
  the old state shows as well: `expect(...)` waits, `inner_text`, `count`, `input_value` and `evaluate` do not.
- An address that has changed only says that the browser has set out.
- Between the parts of a page that is being drawn anew name what only the new one has: `select#owner`, not `#owner`.
- What goes away by itself (a toast) is waited for right after the click that brings it.
- `signed_in` has loaded its page whole; `open_page` goes on within it, which costs a third. What only a page that is
  loaded anew can show is asked for with `whole=True` or `page.reload()`.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import time
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect
from playwright.async_api import Error as PlaywrightError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from playwright.async_api import BrowserContext, CDPSession, ConsoleMessage, Dialog

    from tests.demo_store import Demo
    from tests.files_store import FilesStore
    from tests.program import Server

# The first has no window to draw: what it does takes two thirds of the time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    "--process-per-site",  # a new page begins in the process that has our scripts and fonts already
)
OFFICE = {"width": 1366, "height": 768}
PHONE = {"width": 360, "height": 740}
PATIENCE = 30_000  # milliseconds before a wait has failed; a wait ends as soon as it may
LAST_MINUTES = 150.0  # seconds
CRASH = "ERR_|WebSocket|Failed to fetch"  # what a console says when the server is gone
CAN_BE_USED = "html[data-ready]"
FOLLOW_LINK = """path => {
    const page = document.querySelector("html[data-ready] .stage > .page");
    if (!page || path.split("?")[0] === location.pathname) return false;
    page.dataset.left = "";
    const link = Object.assign(document.createElement("a"), { href: path });
    document.body.append(link);
    link.click();
    link.remove();
    return true;
}"""
HAS_ARRIVED = ".stage > .page:only-child:not([data-left])"

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let all tests of this folder share one loop, as they share one browser."""
    shared = pytest.mark.asyncio(loop_scope="session")
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here) and pytest_asyncio.is_async_test(item):
            item.add_marker(shared, append=False)


@pytest.fixture(scope="module", autouse=True)
def same_day() -> None:
    """Begin no file in the last minutes of the store's day: what it fills in for today would be yesterday's."""
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    left = (now.replace(hour=23, minute=59, second=59) - now).total_seconds() + 2
    if left < LAST_MINUTES:
        time.sleep(left)


def installed_browser() -> str:
    """The browser's program; without one the tests are skipped, or fail where REQUIRE_BROWSER=1 asks for it."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail("REQUIRE_BROWSER=1, but no Chromium or Chrome is installed")
        pytest.skip("no Chromium or Chrome is installed")
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """The one browser of the tests; each test opens contexts of its own in it."""
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=installed_browser(), args=ARGUMENTS)
        yield launched
        await launched.close()


_warm: list[Warm] = []  # those that nobody uses now


@dataclass
class Warm:
    """A page that tests use one after another; another one that stays open beside it keeps its process alive."""

    context: BrowserContext
    page: Page
    storage: CDPSession

    @classmethod
    async def up(cls, browser: Browser, address: str) -> Warm:
        """Make one."""
        context = await browser.new_context(viewport=OFFICE)
        context.set_default_timeout(PATIENCE)
        stays = await context.new_page()
        await stays.goto(f"{address}/healthz")
        page = await context.new_page()
        return cls(context, page, await context.new_cdp_session(page))

    async def forget(self, address: str) -> None:
        """Close what the test opened, and keep nothing that it left: in the page, beside it or in the browser."""
        for page in self.context.pages[2:]:
            await page.close()
        await self.page.unroute_all()
        self.page.on("dialog", _let_go)
        await self.page.goto(f"{address}/healthz")
        self.page.remove_listener("dialog", _let_go)
        await self.page.mouse.move(0, 0)
        await self.page.evaluate("sessionStorage.clear()")
        await self.context.clear_cookies()
        await self.context.clear_permissions()
        await self.storage.send("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
        await self.storage.send("Page.resetNavigationHistory")


async def _let_go(dialog: Dialog) -> None:
    """Leave a page that asks whether to stay."""
    await dialog.accept()


@asynccontextmanager
async def warm_page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """Give a page that has been used before and knows nothing of it, unless the test fails in it."""
    warm = _warm.pop() if _warm else await Warm.up(browser, address)
    try:
        yield warm.page
    except BaseException:
        await warm.context.close()
        raise
    try:
        await warm.forget(address)
    except PlaywrightError:  # the test has closed the page, or ended the server
        await warm.context.close()
    else:
        _warm.append(warm)


@asynccontextmanager
async def cold_page(browser: Browser, **more: Any) -> AsyncIterator[Page]:
    """Give a page of a context of its own."""
    context = await browser.new_context(**({"viewport": OFFICE} | more))
    context.set_default_timeout(PATIENCE)
    try:
        yield await context.new_page()
    finally:
        await context.close()


@asynccontextmanager
async def heard(giving: AbstractAsyncContextManager[Page], forgiven: str) -> AsyncIterator[Page]:
    """Fail the test on what its page's console complains of, unless it is forgiven."""
    complaints: list[str] = []

    def hear(said: ConsoleMessage | PlaywrightError) -> None:
        if not isinstance(said, PlaywrightError):
            complaints.extend([said.text] if said.type == "error" else [])
        else:
            complaints.append(str(said))

    async with giving as page:
        page.on("console", hear)
        page.on("pageerror", hear)
        yield page
        with suppress(PlaywrightError):
            await page.evaluate("0")  # what it has said by now comes before the answer
        page.remove_listener("console", hear)
        page.remove_listener("pageerror", hear)
    assert [words for words in complaints if not (forgiven and re.search(forgiven, words))] == []


def opened(browser: Browser, *, forgiven: str = "", **more: Any) -> AbstractAsyncContextManager[Page]:
    """Give an empty page of a context of its own, with Playwright's options for one."""
    return heard(cold_page(browser, **more), forgiven)


@asynccontextmanager
async def signed_in(
    browser: Browser,
    server: Server | Demo | FilesStore,
    login: str,
    path: str = "/",
    *,
    size: dict[str, int] | None = None,
    dark: bool = False,
    forgiven: str = "",
    **more: Any,
) -> AsyncIterator[Page]:
    """Give a page of a browser in which somebody has signed in and opened an address of the product."""
    giving = cold_page(browser, **more) if more else warm_page(browser, server.address)
    async with heard(giving, forgiven) as page:
        await page.set_viewport_size(size or OFFICE)
        scheme = "dark" if dark else "light"
        await page.emulate_media(media="null", color_scheme=scheme, reduced_motion="reduce")
        await page.context.add_cookies(server.cookies.get(login, []))
        await page.goto(f"{server.address}/login?next={quote(path)}")
        if urlsplit(page.url).path == "/login":  # not yet, or not any more
            await fill_in_login(page, login, server.password)
        await page.wait_for_selector(CAN_BE_USED, state="attached")
        server.cookies[login] = await page.context.cookies()
        yield page


async def fill_in_login(page: Page, login: str, password: str) -> None:
    """Sign in at the form that is open, and wait for what comes after it."""
    await page.fill("[name=login]", login)
    await page.fill("[name=password]", password)
    async with page.expect_navigation(url=lambda url: urlsplit(url).path != "/login"):
        await page.press("[name=password]", "Enter")


async def open_page(page: Page, path: str, *, whole: bool = False) -> None:
    """Go to an address of the product and wait until clicks and keys are heard there; within the page if that can be."""
    if not whole and await page.evaluate(FOLLOW_LINK, path):
        await page.wait_for_selector(HAS_ARRIVED, state="attached")
        return
    parts = urlsplit(page.url)
    await page.goto(f"{parts.scheme}://{parts.netloc}{path}")
    await page.wait_for_selector(CAN_BE_USED, state="attached")


async def close_toasts(page: Page) -> None:
    """Close what has been told, as who works fast does: for some seconds it may stand over the page's last buttons."""
    await page.locator("#toasts").evaluate("box => box.querySelectorAll('[data-close]').forEach(one => one.click())")


async def until(asked: Callable[[], Awaitable[object]]) -> None:
    """Ask again and again until the answer is yes; `wait_for_function` cannot, since our pages allow no eval."""
    late = asyncio.get_running_loop().time() + PATIENCE / 1000
    while not await asked():
        assert asyncio.get_running_loop().time() < late, "it did not become true"
        await asyncio.sleep(0.05)


def in_time(took: float, seconds: float) -> bool:
    """Whether something was as fast as promised, to which a machine that does other things besides adds its share."""
    if took < seconds:
        return True
    wall, cpu = time.monotonic(), time.process_time()
    while time.process_time() - cpu < 0.2:
        pass
    return took < seconds * (time.monotonic() - wall) / (time.process_time() - cpu)


async def overflow(page: Page) -> tuple[int, int]:
    """How far the page reaches beyond the screen, to the right and down."""
    right, down = await page.evaluate(
        "[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]"
    )
    return right, down
