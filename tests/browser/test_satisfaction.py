"""The satisfaction page in a real browser: numbers with their uncertainty, and the people behind every one of them."""

from __future__ import annotations

import asyncio
import json
import random
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.async_api import expect

from models.tables.organisation import Store
from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import TODAY
from tests.program import ran, serving
from tests.reports.answered import asking, rated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.async_api import Browser, Page

    from tests.program import Server

pytestmark = pytest.mark.browser

DAYS = "first=2025-12-01&last=2026-11-30"
YEAR = ("2025-12-01", "2026-11-30")
PAGE = f"/satisfaction?{DAYS}"
PEOPLE = ("li", "ren")
ANSWERS = 72
SPRING, LOW = 4, 6
LOADED = "async image => { await image.decode(); return image.naturalWidth; }"
CHARTS = ("trend", "factors", "importance", "distribution", "reasons", "control", "advisors")


async def fill(data: Path) -> None:
    """A year of answers for two advisors, and a store beside ours that has none."""
    chance = random.Random(3)
    async with asking(data) as store:
        other = await Store.create(name="River Road")
        await hire("meng", store=store.shop.store, role="manager", lang="zh")
        await hire("emma", store=store.shop.store, role="manager", lang="en")
        await hire("qian", store=store.shop.store, role="advisor")
        await hire("chen", store=other, role="manager", lang="en")
        for number in range(ANSWERS):
            day = TODAY - timedelta(days=5 * number)
            middle = 6 if day.month == SPRING else 8
            rating = max(3, min(10, round(chance.gauss(middle, 1))))
            spread = {
                f"f_{name}": max(1, min(10, rating + chance.choice((-1, 0, 1)))) for name in ("advisor", "pickup")
            }
            typed = rated(rating, f_facility=max(1, rating - 1), words="等了三个小时" if rating <= LOW else "很快")
            await store.answer(day, typed | spread, advisor=PEOPLE[number % 2])
        await store.shop.add("change_marks", on=date(2026, 9, 1), words="新休息区启用")
        await store.drawn(date(2026, 11, 3), "refused")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("satisfaction")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def told(server: Server, name: str, by: str = "") -> dict[str, Any]:
    """What the command line prints of a figure."""
    asked = ("figure", name, "--from", YEAR[0], "--to", YEAR[1], "--by", by, "--json", "--data", str(server.data))
    ended = ran("main.py", *asked)
    assert ended.code == 0, ended.said
    return json.loads(ended.out)


async def table(page: Page) -> list[list[str]]:
    """The table of the index by group, line by line."""
    return await page.evaluate(
        "[...document.querySelectorAll('.section .csi-table tbody tr')].map(tr => [...tr.cells].map(td => td.innerText))"
    )


async def test_the_page_shows_what_the_command_line_prints(browser: Browser, server: Server):
    printed = await asyncio.to_thread(told, server, "satisfaction.index", "month")
    whole = (await asyncio.to_thread(told, server, "satisfaction.index"))["rows"][0]
    assert list(printed) == ["figure", "title", "formula", "rows"]
    assert list(printed["rows"][0]) == ["group", "value", "n", "low", "high"]
    async with signed_in(browser, server, "emma", PAGE) as page:
        await expect(page.locator(".csi-large .value")).to_have_text(f"{whole['value']:.0f}")
        await expect(page.locator(".csi-large")).to_contain_text(f"{ANSWERS} answers, 95 % interval {whole['low']:.0f}")
        await expect(page.locator(".section .csi-table tbody tr")).to_have_count(len(printed["rows"]) + 1)
        lines = await table(page)
    shown = [(line[1], int(line[2].split()[0]), line[3].split(" – ")[0]) for line in lines]
    assert shown.pop()[:2] == (f"{whole['value']:.0f}", ANSWERS)
    assert shown == [(f"{row['value']:.0f}", row["n"], f"{row['low']:.0f}") for row in printed["rows"]]


async def test_each_number_opens_the_responses_behind_it(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", f"{PAGE}&by=advisor") as page:
        line = page.locator(".section .csi-table tbody tr").first
        answers = (await line.locator("td").nth(2).inner_text()).split()[0]
        await line.locator("a").click()
        await expect(page.locator("h1 .count")).to_have_text(answers)
        assert urlsplit(page.url).path == "/responses"
        await page.go_back()
        await page.locator(".csi-large .number a").click()
        await expect(page.locator("h1 .count")).to_have_text(str(ANSWERS))


async def test_the_charts_come_after_the_numbers_and_their_bars_open_the_people(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", PAGE) as page:
        for place, name in enumerate(CHARTS):
            chart = page.locator(".csi-chart").nth(place)
            await chart.scroll_into_view_if_needed()
            image = chart.locator(".on-light img")
            assert await image.evaluate(LOADED) > 0, name
            assert len(await image.get_attribute("alt") or "") > 10, name
        named = page.locator(".csi-chart").nth(CHARTS.index("reasons")).locator(".csi-places a").first
        await named.click()
        await expect(page.locator("h1")).to_contain_text("Waited too long")
        rows = page.locator(".csi-people tbody tr")
        await expect(rows).to_have_count(int(await page.locator("h1 .count").inner_text()))
        await rows.first.locator("a").click()
        await page.wait_for_url(re.compile(r"/responses/\d+$"))


async def test_a_filter_is_an_address_and_back_takes_it_away(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", PAGE) as page:
        await page.locator("[data-change=advisor]").select_option(label="Li")
        await expect(page.locator("[data-test=sample]")).to_contain_text(f"{ANSWERS // 2} answers")
        await expect(page).to_have_url(re.compile("[?&]advisor="))
        index = page.locator(".csi-large .value")
        before = await index.inner_text()
        await page.locator("[data-change=convention]").select_option("min_max")
        await expect(index).not_to_have_text(before)
        await page.go_back()
        await expect(index).to_have_text(before)
        await page.go_back()
        await expect(page.locator("[data-test=sample]")).to_contain_text(f"{ANSWERS} answers")
        await page.locator("[data-change=period]").select_option("last_year")
        await page.wait_for_url("**period=last_year**")


async def test_the_customers_words_are_searched_and_lead_to_the_response(browser: Browser, server: Server):
    async with signed_in(browser, server, "meng", PAGE) as page:
        await page.fill("[data-change=search]", "三个小时")
        await page.press("[data-change=search]", "Enter")
        await expect(page).to_have_url(re.compile(f"[?&]q={quote('三个小时')}"))
        await expect(page.locator(".csi-words li", has_text="很快")).to_have_count(0)
        await expect(page.locator(".csi-words blockquote").first).to_have_text("等了三个小时")
        await page.locator(".csi-words a").first.click()
        await page.wait_for_url(re.compile(r"/responses/\d+$"))


async def test_a_chart_is_saved_as_a_file_by_those_who_may_and_by_nobody_else(browser: Browser, server: Server):
    address = f"{server.address}/satisfaction/chart/trend"
    async with signed_in(browser, server, "emma", PAGE) as page:
        for kind, start in (("png", b"\x89PNG"), ("svg", b"<svg"), ("xlsx", b"PK")):
            given = await page.request.get(f"{address}.{kind}?{DAYS}&save=1")
            assert (given.status, (await given.body())[: len(start)]) == (200, start)
            assert "attachment" in given.headers["content-disposition"]
        first = await page.request.get(f"{address}.png?{DAYS}")
        again = await page.request.get(f"{address}.png?{DAYS}", headers={"if-none-match": first.headers["etag"]})
        assert again.status == 304
        assert (await page.request.get(f"{server.address}/satisfaction/chart/nothing.png")).status == 404
        ours = await (await page.request.get(f"{address}.svg?{DAYS}")).body()
    async with signed_in(browser, server, "qian", "/", forgiven="403") as page:
        assert (await page.request.get(f"{address}.png?{DAYS}")).status == 403
        await open_page(page, "/satisfaction")
        await expect(page.locator(".csi-large")).to_have_count(0)
    async with signed_in(browser, server, "chen", PAGE) as page:
        await expect(page.locator(".empty")).to_be_visible()
        theirs = await (await page.request.get(f"{address}.svg?{DAYS}")).body()
    assert len(theirs) < len(ours)


async def test_on_a_phone_nothing_reaches_beyond_the_screen(browser: Browser, server: Server):
    async with signed_in(browser, server, "meng", PAGE, size=PHONE, dark=True) as page:
        image = page.locator(".csi-chart").first.locator(".on-dark img")
        await image.scroll_into_view_if_needed()
        assert await image.evaluate(LOADED) > 0
        assert "size=narrow" in await image.evaluate("image => image.currentSrc")
        assert (await overflow(page))[0] <= 0


async def test_the_paper_has_the_numbers_and_charts_without_the_frame(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", PAGE) as page:
        await expect(page.locator("[data-print]")).to_be_visible()
        await page.emulate_media(media="print")
        for gone in (".menu", ".top", ".csi-filters", ".csi-files", "[data-print]"):
            await expect(page.locator(gone).first).to_be_hidden()
        await expect(page.locator(".csi-printed").first).to_contain_text("printed by Emma")
        await expect(page.locator(".csi-large .value")).to_be_visible()


SMALLEST = """[...document.querySelectorAll('.csi-places a')].map(one => one.getBoundingClientRect()).map(
  box => Math.min(box.width, box.height)).sort((one, other) => one - other)[0]"""
COVERED = """[...document.querySelectorAll('.csi-chart')].flatMap(chart => {
  const all = [...chart.querySelectorAll('.csi-places a')].map(one => one.getBoundingClientRect());
  return all.filter((a, i) => all.some((b, j) => j > i && a.left < b.right - 1 && b.left < a.right - 1 &&
    a.top < b.bottom - 1 && b.top < a.bottom - 1)); }).length"""


async def all_places(page: Page) -> None:
    """Wait until every chart with something in it has its places."""
    for place in range(len(CHARTS)):
        chart = page.locator(".csi-chart").nth(place)
        await chart.scroll_into_view_if_needed()
        await expect(chart.locator(".csi-places a").first).to_be_attached()


async def test_on_a_phone_every_place_of_a_chart_can_be_tapped(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", PAGE, size=PHONE) as page:
        await all_places(page)
        assert (await overflow(page))[0] <= 0
        assert await page.evaluate(SMALLEST) >= 23.9
        assert await page.evaluate(COVERED) == 0
        reason = page.locator(".csi-chart").nth(CHARTS.index("reasons")).locator(".csi-places a").first
        assert re.fullmatch(r"Waited too long: \d+ times, n=\d+.*", await reason.get_attribute("aria-label") or "")
        await reason.click()
        await expect(page.locator("h1")).to_contain_text("Waited too long")


async def test_places_of_a_chart_are_reached_by_tab_and_opened_by_enter(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", PAGE) as page:
        months = page.locator(".csi-chart").first.locator(".csi-places a")
        await expect(months).to_have_count(12)
        await months.first.focus()
        await page.keyboard.press("Tab")
        await expect(months.nth(1)).to_be_focused()
        assert re.fullmatch(r"Jan 2026: \d+ points, n=\d+.*", await months.nth(1).get_attribute("aria-label") or "")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/responses?**2026-01-01**")


async def test_the_crosshair_is_dragged_typed_and_kept_in_the_address(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", PAGE) as page:
        chart = page.locator(".csi-chart").nth(CHARTS.index("importance"))
        grip = chart.locator("[data-grip=y]")
        await expect(grip).to_be_visible()
        await grip.scroll_into_view_if_needed()
        before, box = float(await grip.get_attribute("aria-valuenow") or 0), await grip.bounding_box()
        assert box is not None
        await page.mouse.move(box["x"] + 12, box["y"] + 12)
        await page.mouse.down()
        await page.mouse.move(box["x"] + 12, box["y"] - 40, steps=4)
        await page.mouse.up()
        level = chart.locator("[data-change=performance]")
        await expect(level).to_be_visible()
        await expect(page).to_have_url(re.compile("[?&]cross=fixed(&|$)"))
        said = parse_qs(urlsplit(page.url).query)
        assert float(said["performance"][0]) == float(await level.input_value()) > before
        await level.fill("9.5")
        await level.press("Enter")
        await expect(chart.locator("[data-grip=y]")).to_have_attribute("aria-valuenow", "9.50")
        await page.reload()
        await expect(chart.locator("[data-grip=y]")).to_have_attribute("aria-valuenow", "9.50")
        await chart.locator("[data-change=cross]").select_option("means")
        await expect(chart.locator("[data-grip=y]")).to_have_attribute("aria-valuenow", f"{before:.2f}")
        await expect(page).not_to_have_url(re.compile("[?&]cross="))


async def test_any_figure_is_shown_by_any_group(browser: Browser, server: Server):
    async with signed_in(browser, server, "emma", f"{PAGE}&by=advisor") as page:
        await page.locator("[data-change=show]").select_option("factors")
        await expect(page.locator(".csi-grid th").filter(has_text="Quality of the work")).to_be_visible()
        assert {line[0] for line in await table(page)} == {"Ren", "Li", "All"}
        await page.locator("[data-change=show]").select_option("reasons")
        cell = page.locator(".csi-grid tbody tr").first.locator("a").first
        await expect(page.locator(".csi-grid th").nth(1)).to_have_text("Waited too long")
        times = await cell.inner_text()
        await cell.click()
        await expect(page.locator("h1 .count")).to_have_text(times)
