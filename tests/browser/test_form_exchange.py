"""Forms from Excel in a real browser: what is wrong is shown by cell, the corrected file is kept and given out again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from surveys.exchange.book import import_file
from surveys.exchange.writing import workbook
from surveys.library import install_shipped
from tests.browser.conftest import PHONE, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving
from tests.surveys.exchange.written import tables

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser

WRONG = "type|name|label|relevant ; select_one yn|ok|Handed over| ; text|why|Why not|${okay} = 'no' ; weather|w|W|"
RIGHT = "type|name|label|relevant ; select_one yn|ok|Handed over| ; text|why|Why not|${ok} = 'no' ; geopoint|w|W|"


async def fill(data: Path) -> None:
    """A store with the shipped forms and a manager."""
    async with open_shop(data) as shop:
        await install_shipped()
        await hire("mei", store=shop.store, role="manager", lang="en")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("exchange")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def written(folder: Path, text: str) -> Path:
    """A workbook with that survey."""
    file = folder / "handover.xlsx"
    file.write_bytes(workbook(tables(text)))
    return file


async def test_a_manager_corrects_a_form_in_excel_keeps_it_and_gives_it_out(server, browser, tmp_path):
    async with signed_in(browser, server, "mei", "/forms") as page:
        await page.get_by_role("link", name="From Excel").click()
        await page.set_input_files("#import-file", written(tmp_path, WRONG))
        await expect(page.get_by_role("alert")).to_contain_text("To correct: 2")
        await expect(page.locator("table")).to_contain_text("There is no question type “weather”")
        await expect(page.locator("tbody tr").first).to_contain_text("Did you mean ok?")
        await page.get_by_role("link", name="Try again").click()
        await page.set_input_files("#import-file", written(tmp_path, RIGHT))
        await expect(page.locator("h2").first).to_contain_text("“handover”, 2 questions")
        await expect(page.locator("table")).to_contain_text("geopoint needs a place on a map")
        await expect(page.locator(".form-asked li").nth(1)).to_contain_text("Why not")
        await expect(page.locator(".form-asked li").nth(1)).to_contain_text("“Handed over” is “No”")
        await page.get_by_label("Name (English").fill("Handing over")
        await page.get_by_label("Checklist").check()
        await page.set_viewport_size(PHONE)
        assert (await overflow(page))[0] <= 0
        await page.get_by_role("button", name="Open in the builder").click()
        await expect(page.locator("h1").first).to_have_text("Handing over")
        assert server.sql("SELECT count(*) FROM form WHERE key = 'handover'") == [(0,)]
        await page.goto(f"{server.address}/forms/import")
        await page.set_input_files("#import-file", written(tmp_path, RIGHT))
        await page.get_by_role("button", name="Publish it now").click()
        await expect(page.locator("h1")).to_have_text("handover")
        async with page.expect_download() as wanted:
            await page.get_by_role("link", name="Export questions").click()
        file = tmp_path / "out.xlsx"
        await (await wanted.value).save_as(file)
        found = await import_file(file)
        assert (found.form.id, found.items) == ("handover", 3)
        assert server.sql("SELECT published FROM form WHERE key = 'handover'") == [(1,)]
