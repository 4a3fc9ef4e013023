"""The README's pictures: the pages they show open without errors, in both languages, and fit their screens."""

from __future__ import annotations

import pytest

from tests.browser.conftest import OFFICE, PHONE, open_page, overflow, signed_in
from tests.program import ROOT

pytestmark = pytest.mark.browser

PICTURES = {
    "customers": ("/customers?recency=in:short_lost,long_lost", "main table tbody tr"),
    "reception": ("/reception/12", "main h1"),
}
PAGES = (
    "/",
    "/customers",
    "/vehicles",
    "/visits",
    "/customers/7",
    "/vehicles/7",
    "/reception/12",
    "/settings",
    "/import",
)


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_the_pictures_of_the_readme(browser, demo, lang, update_golden):
    folder = ROOT / "docs" / "pictures"
    async with signed_in(browser, demo, "relations") as page:
        async with page.expect_navigation():
            await page.eval_on_selector(f'[data-keep="lang={lang}"]', "choice => choice.click()")
        for name, (address, sign) in PICTURES.items():
            await open_page(page, address)
            await page.wait_for_selector(sign)
            if update_golden:
                folder.mkdir(parents=True, exist_ok=True)
                await page.screenshot(path=folder / f"{name}-{lang}.png")
            assert (folder / f"{name}-{lang}.png").exists(), "make the pictures with: uv run pytest --update-golden"


SCREENS = ({"width": 1920, "height": 1080}, OFFICE, PHONE)


async def test_no_page_is_wider_than_its_screen(browser, demo):
    async with signed_in(browser, demo, "manager", size=PHONE) as page:
        for address in PAGES:
            await open_page(page, address)
            await page.wait_for_selector("main h1")
            for size in SCREENS:
                await page.set_viewport_size(size)
                assert (await overflow(page))[0] <= 0, (address, size)
            await page.emulate_media(color_scheme="dark")
            assert (await overflow(page))[0] <= 0, (address, "dark")
            await page.emulate_media(color_scheme="light")
