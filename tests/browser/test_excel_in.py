"""The five steps in a real browser: bring a file, put it right, count, import, take it back; and who may not."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import openpyxl
import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, signed_in
from tests.models.intake.sheets import HEADERS, repair, workbook
from tests.models.opened import hire, open_store
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser

REFUSED = "status of 403"
LOGINS = {"nina": "en", "paul": "zh", "olga": "en"}


async def fill(data: Path) -> None:
    async with open_store(data):
        for login, lang in LOGINS.items():
            await hire(login, role="manager", lang=lang)
        await hire("sam", role="staff", lang="en")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server of the whole product with an empty store."""
    data = tmp_path_factory.mktemp("excel_in")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def importing(browser, server, login="nina", **more):
    """The import page as somebody opens it."""
    return signed_in(browser, server, login, "/import", **more)


async def test_a_file_goes_through_the_five_steps_and_back(browser, server, tmp_path):
    rows = [repair(n) for n in range(5)] + [repair(6, 手机="1380"), repair(7, 性别="外星人"), repair(1)]
    path = workbook(tmp_path / "repairs.xlsx", rows)
    async with importing(browser, server) as page:
        await page.set_input_files("#import-file", path)
        await expect(page.locator("[data-change='column=6']")).to_have_value("customers.phone")
        await page.click("[data-act=next]")
        await expect(page.locator(".notice.attention")).to_contain_text("2 rows need a correction")
        await page.fill("[data-change='cell=6:6']", "138 1234 5678")
        await page.keyboard.press("Tab")
        await expect(page.locator(".notice.attention")).to_contain_text("1 rows need")
        await page.reload()
        await expect(page.locator(".notice.attention")).to_contain_text("1 rows need"), "a correction outlives a reload"
        await page.select_option("tr:has-text('外星人') select", "f")
        await expect(page.locator(".notice.good")).to_contain_text("All 8 rows")
        await page.click("[data-act=next]")
        await expect(page.locator(".figure .value").first).to_have_text("7")
        await page.click("[data-act=begin]")
        await expect(page.locator(".chip")).to_have_text("Imported")
        await expect(page.locator(".figure .value").nth(3)).to_have_text("1")
        await page.click("[data-act=undo]")
        await page.click("dialog button[value=yes]")
        await expect(page.locator(".notice.good")).to_contain_text("Undone: 22 removed")
        await page.click("text=Import another file")
        await expect(page.locator(".plain-table")).to_contain_text("Undone")


async def test_what_is_being_typed_stays_while_the_rows_are_counted_anew(browser, server, tmp_path):
    path = workbook(tmp_path / "two_bad.xlsx", [repair(41, 手机="1380"), repair(42, 手机="1381"), repair(43)])
    async with importing(browser, server) as page:
        await page.set_input_files("#import-file", path)
        await expect(page.locator("[data-change='column=6']")).to_have_value("customers.phone")
        await page.click("[data-act=next]")
        await expect(page.locator(".notice.attention")).to_contain_text("2 rows need a correction")
        await page.fill("[data-change='cell=1:6']", "138 1234 5678")
        second = page.locator("[data-change='cell=2:6']")
        await second.fill("139 1234 ")
        await expect(page.locator(".notice.attention")).to_contain_text("1 rows need")
        await expect(second).to_be_focused()
        await page.keyboard.type("5678")
        await expect(second).to_have_value("139 1234 5678")
        await page.keyboard.press("Tab")
        await expect(page.locator(".notice.good")).to_contain_text("All 3 rows")


async def test_what_is_typed_last_is_told_though_it_was_drawn_anew_in_between(browser, server, tmp_path):
    path = workbook(tmp_path / "two_more.xlsx", [repair(51, 手机="1380"), repair(52, 手机="1381")])
    async with importing(browser, server) as page:
        await page.set_input_files("#import-file", path)
        await expect(page.locator("[data-change='column=6']")).to_have_value("customers.phone")
        await page.click("[data-act=next]")
        await page.fill("[data-change='cell=1:6']", "138 1234 5678")
        await page.fill("[data-change='cell=2:6']", "139 1234 5678")
        await expect(page.locator(".notice.attention")).to_contain_text("1 rows need")
        await page.keyboard.press("Tab")
        await expect(page.locator(".notice.good")).to_contain_text("All 2 rows")


async def test_the_rows_left_out_come_back_with_their_reasons(browser, server, tmp_path):
    path = workbook(tmp_path / "one_bad.xlsx", [repair(21), repair(22, 车架号="LFV")])
    async with importing(browser, server, "olga") as page:
        await page.set_input_files("#import-file", path)
        for step in ("[data-change='column=0']", ".preview-rows"):
            await page.wait_for_selector(step)
            await page.click("[data-act=next]:not([disabled])")
        await page.click("[data-act=begin]")
        async with page.expect_download() as download:
            await page.click("text=Download the rows not imported")
        kept = tmp_path / "failed.xlsx"
        await (await download.value).save_as(kept)
        sheet = openpyxl.load_workbook(kept).active
        lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert lines[0][: len(HEADERS)] == list(HEADERS)
        assert "17" in lines[1][-2]


async def test_what_is_no_table_is_refused_in_place_with_a_sentence(browser, server, tmp_path):
    (tmp_path / "picture.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    async with importing(browser, server, "paul", forgiven="status of 422") as page:
        await page.set_input_files("#import-file", tmp_path / "picture.xlsx")
        await expect(page.locator(".drop-wrong")).to_contain_text("这不是表格文件")
        await expect(page.locator("#import-file")).to_be_attached()


async def test_everything_fits_on_a_phone(browser, server, tmp_path):
    path = workbook(tmp_path / "phone.xlsx", [repair(31, 手机="1")])
    async with importing(browser, server, "paul", size=PHONE) as page:
        for step in (".drop", "[data-change='column=0']", ".preview-rows", ".figures"):
            if step == "[data-change='column=0']":
                await page.set_input_files("#import-file", path)
            elif step != ".drop":
                await page.click("[data-act=next]:not([disabled])")
            await page.wait_for_selector(step)
            assert await page.evaluate("document.documentElement.scrollWidth") <= 360, step


async def test_who_may_not_import_gets_neither_page_nor_upload(browser, server):
    async with (
        importing(browser, server, "nina") as page,
        importing(browser, server, "sam", forgiven=REFUSED) as other,
    ):
        await expect(other.locator(".stage")).not_to_contain_text("Drop the file")
        send = "name => fetch('/upload/import?name=' + name, {method: 'POST', body: 'a,b'}).then(r => r.status)"
        assert await page.evaluate(send, "../../x.csv") == 200
        assert await other.evaluate("fetch('/import/example.xlsx').then(r => r.status)") == 403
        assert await other.evaluate(send, "x.csv") == 403


def test_a_stranger_can_send_nothing(server):
    origin = {"origin": server.address}
    answer = httpx.post(f"{server.address}/upload/import?name=a.csv", content=b"a,b\n1,2", headers=origin)
    assert answer.status_code == 401
