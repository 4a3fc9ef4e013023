"""The churn pages in a real browser: the two questions, and from every number down to the names and to the calls."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
import time
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import expect

from models.people.seats import seat_of_the_machine
from models.rules.calendar import months_before
from seeds.care_rules import add_care_rules
from tests.browser.conftest import OFFICE, PHONE, in_time, open_page, overflow, signed_in, until
from tests.demo_store import Demo, made_demo, running_demo
from tests.models.opened import hire, open_store
from tests.models.shop import open_shop
from tests.program import ran, serving
from tests.set_clock import LATER, THURSDAY, clock_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.async_api import Browser, Locator, Page

    from tests.program import Server

pytestmark = pytest.mark.browser

CLASSES = ("loyal", "wavering", "short_lost", "long_lost", "never")
PARTIAL = ("repair_lost", "maintenance_lost", "decoration_lost")
STATUSES = ("paused", "passing", "sold", "scrapped", "moved")
SIDES = ("/churn", "/churn/risk", "/churn/why", "/churn/staying", "/churn/value")
HEAD, CLERK, ADVISOR, AUDITOR = "manager", "clerk", "advisor", "auditor"
LOADED = "async image => { await image.decode(); return image.naturalWidth; }"
REGROUPED = 1.0  # seconds


async def ruled(data: Path) -> None:
    """Give the store the rules of care now, as its first hour will."""
    async with open_store(data):
        await add_care_rules(await seat_of_the_machine())


@pytest.fixture(scope="module")
def store(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demo store of this file's own, for calls are assigned in it."""
    data = made_demo(shared_folder, tmp_path_factory.mktemp("churn") / "demo-data")
    with clock_at(LATER):
        asyncio.run(ruled(data))
    with running_demo(data) as running:
        yield running


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A store to which no car has come yet."""
    data = tmp_path_factory.mktemp("no-visits")

    async def fill() -> None:
        async with open_shop(data) as shop:
            await hire("emma", store=shop.store, role="manager", lang="en")

    asyncio.run(fill())
    with serving(data) as running:
        yield running


@pytest.fixture(scope="module")
def today() -> date:
    return THURSDAY


def asked(store: Demo, sql: str, *values: object) -> list[Any]:
    with closing(sqlite3.connect(f"file:{store.data / 'huitouke.sqlite'}?mode=ro", uri=True)) as rows:
        return rows.execute(sql, values).fetchall()


def last_month(today: date) -> str:
    return "/churn?period=last_month" if today.day else ""


async def number(place: Locator) -> int:
    return int((await place.inner_text()).replace(",", ""))


async def shown(page: Page, names: tuple[str, ...]) -> dict[str, int]:
    """The numbers that stand beside some classes; what is none is not drawn."""
    found = {}
    for name in names:
        place = page.locator(f"[data-class={name}] b, b[data-class={name}], a[data-class={name}] b").first
        found[name] = await number(place) if await place.count() else 0
    return found


async def test_the_page_says_what_the_command_line_prints(browser: Browser, store: Demo, today: date):
    on = months_before(today, 5)
    ended = await asyncio.to_thread(
        ran, "main.py", "churn", "--on", on.isoformat(), "--json", "--data", str(store.data), STORE_CLOCK=LATER
    )
    assert ended.code == 0, ended.said
    printed = json.loads(ended.out)
    path = f"/churn?first={on.replace(day=1)}&last={on}"
    async with signed_in(browser, store, HEAD, path) as page:
        await expect(page.locator(".churn-classes")).to_be_visible()
        assert await shown(page, CLASSES) == {name: printed[name] for name in CLASSES}
        assert await shown(page, PARTIAL) == {name: printed[name] for name in PARTIAL}
        assert await shown(page, STATUSES) == {
            name: printed.get(name, printed.get("statuses", {}).get(name)) for name in STATUSES
        }


async def test_the_two_questions_are_answered_down_to_the_names(browser: Browser, store: Demo, today: date):
    async with signed_in(browser, store, HEAD, last_month(today)) as page:
        for name in ("back", "lost"):
            answer = page.locator(f"[data-test={name}]")
            cars = await number(answer.locator(".said b"))
            assert cars > 0
            await answer.locator(".said a").click()
            await expect(page.locator("h1 .count")).to_have_text(f"{cars:,}")
            await expect(page.locator("[data-car]")).to_have_count(min(cars, 50))
            await page.go_back()
            await expect(page.locator("[data-test=back]")).to_be_visible()


async def test_a_lost_car_that_comes_again_is_won_back_by_itself(browser: Browser, store: Demo, today: date):
    car, owner, plate = asked(
        store,
        "SELECT v.id, v.owner_id, v.plate FROM vehicle v WHERE v.kept = 'kept' AND v.last_visit_on < ? "
        "AND NOT EXISTS (SELECT 1 FROM vehicle_status s WHERE s.vehicle_id = v.id) ORDER BY v.id DESC LIMIT 1",
        months_before(today, 9).isoformat(),
    )[0]
    async with signed_in(browser, store, HEAD, "/churn?period=this_month") as page:
        answer = page.locator("[data-test=back]")
        before = await number(answer.locator(".said b"))
        await open_page(page, f"/vehicles/{car}")
        await expect(page.locator(".churn-standing .chip").first).to_contain_text("流失")
        await open_page(page, f"/visits/new?vehicle={car}&customer={owner}&visited_on={today.isoformat()}")
        await page.keyboard.press("Control+s")
        await page.wait_for_url(re.compile(r"/visits/\d+$"))
        await open_page(page, f"/vehicles/{car}")
        await expect(page.locator(".churn-standing .chip").first).to_have_text("忠诚")

        async def is_counted() -> bool:  # a large store is counted anew behind the page
            await open_page(page, "/churn?period=this_month")
            return await number(answer.locator(".said b")) == before + 1

        await until(is_counted)
        await answer.locator(".said a").click()
        await expect(page.locator(f"[data-car='{car}']")).to_contain_text(plate[-5:])


async def test_a_bar_opens_exactly_the_cars_behind_it(browser: Browser, store: Demo, today: date):
    async with signed_in(browser, store, HEAD, last_month(today)) as page:
        bars = page.locator(".churn-bars li")
        whole = await number(page.locator("[data-test=lost] .said b"))
        assert sum([await number(bar.locator("b")) for bar in await bars.all()]) == whole
        bar = bars.nth(1)
        cars, series = await number(bar.locator("b")), await bar.locator(".name").inner_text()
        await bar.locator("a").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("h1 .count")).to_have_text(str(cars))
        await expect(page.locator("h1")).to_contain_text(series)
        behind = parse_qs(urlsplit(page.url).query)["churn"][0]
        _, first, last, group = behind.split(":")
        lost = asked(
            store,
            "SELECT v.id FROM vehicle v WHERE v.series_id = ? AND EXISTS (SELECT 1 FROM visit a WHERE a.vehicle_id = v.id "
            "AND a.visited_on >= ? AND a.visited_on < ? AND NOT EXISTS (SELECT 1 FROM visit b WHERE b.vehicle_id = v.id "
            "AND b.visited_on > a.visited_on AND b.visited_on <= date(a.visited_on, '+6 months')))",
            group.partition("=")[2], months_before(date.fromisoformat(first) - timedelta(days=1), 6).isoformat(),
            months_before(date.fromisoformat(last), 6).isoformat(),
        )  # fmt: skip
        listed = {int(await row.get_attribute("data-car") or 0) for row in await page.locator("[data-car]").all()}
        assert listed <= {row[0] for row in lost}
        assert len(listed) == min(cars, 50)


async def test_regrouping_happens_in_place_and_at_once(browser: Browser, store: Demo, today: date):
    async with signed_in(browser, store, HEAD, last_month(today)) as page:
        await page.evaluate("window.stays = true")
        heading = page.locator(".churn-groups h2")
        for by in ("advisor", "model", "contact", "service", "district"):
            title = await page.locator(f".churn-groups option[value={by}]").inner_text()
            began = time.perf_counter()
            await page.locator(".churn-groups [data-change=by]").select_option(by)
            await expect(heading).to_contain_text(title)
            assert in_time(time.perf_counter() - began, REGROUPED), by
        await page.locator(".churn-groups [data-change=show]").select_option("lost_share")
        await expect(page.locator(".churn-bars li small").first).to_contain_text("%")
        await expect(page).to_have_url(re.compile("by=district"))
        assert await page.evaluate("window.stays")


async def test_charts_come_after_the_numbers_and_each_line_opens_its_cars(browser: Browser, store: Demo, today: date):
    async with signed_in(browser, store, HEAD, last_month(today)) as page:
        chart = page.locator(".csi-chart").first
        assert await chart.locator(".on-light img").evaluate(LOADED) > 0
        await expect(chart.locator(".churn-marks a").first).to_have_attribute(
            "href", re.compile(r"^/countermeasures/\d+$")
        )
        place = chart.locator(".csi-places a[data-key^='won/']").last
        said = await place.get_attribute("aria-label") or ""
        cars = re.search(r"：(\d+)", said)
        assert cars, said
        await place.focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("h1 .count")).to_have_text(cars[1])


async def test_calls_are_assigned_from_the_list_by_keyboard(browser: Browser, store: Demo, today: date):
    (clerk,) = asked(store, "SELECT id FROM staff WHERE login = ?", CLERK)[0]
    async with signed_in(browser, store, CLERK, last_month(today)) as page:
        await page.locator("[data-test=lost] .said a").click()
        rows = page.locator("[data-car]")
        await expect(rows.first).to_be_visible()
        cars = []
        for row in await rows.all():
            owner = asked(
                store,
                "SELECT c.do_not_contact FROM vehicle v JOIN customer c ON c.id = v.owner_id WHERE v.id = ?",
                await row.get_attribute("data-car"),
            )
            if owner and not owner[0][0] and len(cars) < 2:
                await row.locator("input").focus()
                await page.keyboard.press("Space")
                cars.append(int(await row.get_attribute("data-car") or 0))
                await expect(page.locator(".churn-acts b")).to_have_text(f"已选 {len(cars)} 台")
        await page.locator("[data-change=handler]").select_option(str(clerk))
        await page.locator("[data-act=assign]").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator(".toast")).to_contain_text("已分派 2 个电话")
    slips = asked(
        store, "SELECT vehicle_id, handler_id, state FROM slip WHERE vehicle_id IN (?, ?) AND state = 'open'", *cars
    )
    assert {(car, clerk, "open") for car in cars} <= set(slips)


async def test_letters_and_export_take_the_cars_that_are_picked(browser: Browser, store: Demo, today: date):
    async with signed_in(browser, store, HEAD, last_month(today)) as page:
        await page.locator("[data-test=back] .said a").click()
        row = page.locator("[data-car]").first
        car = await row.get_attribute("data-car")
        await row.locator("input").check()
        await expect(page.locator(".churn-acts b")).to_have_text("已选 1 台")
        async with page.expect_download() as downloading:
            await page.locator("[data-act=export]").click()
        assert (await downloading.value).suggested_filename.endswith(".xlsx")
        await expect(page.locator(".toast")).to_contain_text("已导出 1 台")
        await page.locator("[data-act=letters]").click()
        await page.wait_for_url(f"**/letters/print?template=inquiry&vehicles={car}")


async def test_a_status_is_set_and_ended_on_the_page_of_the_car(browser: Browser, store: Demo, today: date):
    (car,) = asked(
        store,
        "SELECT v.id FROM vehicle v WHERE v.kept = 'kept' AND v.last_visit_on < ? AND v.archived_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM vehicle_status s WHERE s.vehicle_id = v.id) ORDER BY v.id LIMIT 1",
        months_before(today, 8).isoformat(),
    )[0]
    async with signed_in(browser, store, CLERK, f"/vehicles/{car}") as page:
        panel = page.locator(".churn-standing")
        await expect(panel).to_contain_text("流失")
        await panel.get_by_role("button", name="设状态").click()
        await panel.locator("[data-change='typed=status']").select_option("paused")
        await panel.get_by_role("button", name="保存状态").click()
        await expect(panel.locator("[role=alert]")).to_contain_text("请写一句说明")
        await expect(panel.locator("[data-change='typed=status']")).to_have_value("paused")
        await panel.locator("textarea").fill("人在国外，明年回来")
        await panel.locator("[data-change='typed=until']").fill((today + timedelta(days=90)).isoformat())
        await panel.get_by_role("button", name="保存状态").focus()
        await page.keyboard.press("Enter")
        await expect(panel.locator(".chip").first).to_have_text("停顿")
        await expect(panel).to_contain_text("人在国外，明年回来")
        await open_page(page, f"/reception/{car}")
        await expect(page.locator(".churn-standing .chip").first).to_have_text("停顿")
        await page.locator(".churn-standing").get_by_role("button", name="结束“停顿”").click()
        await expect(page.locator(".toast", has_text="状态已结束")).to_be_visible()


async def test_the_reason_of_a_loss_is_noted_in_the_customers_words(browser: Browser, store: Demo, today: date):
    (car,) = asked(
        store,
        "SELECT v.id FROM vehicle v WHERE v.kept = 'kept' AND v.last_visit_on < ? AND v.archived_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM loss s WHERE s.vehicle_id = v.id) ORDER BY v.id DESC LIMIT 1",
        months_before(today, 8).isoformat(),
    )[0]
    async with signed_in(browser, store, CLERK, f"/vehicles/{car}") as page:
        panel = page.locator(".churn-standing")
        await expect(panel).to_contain_text("流失原因还没问到")
        await panel.get_by_role("button", name="记流失原因").click()
        reasons = panel.locator("[data-change='typed=reason']")
        reason = await reasons.locator("option").nth(1).inner_text()
        await reasons.select_option(index=1)
        await panel.locator("textarea").fill("外面保养便宜一半")
        await panel.get_by_role("button", name="保存原因").click()
        await expect(panel).to_contain_text(f"流失原因：{reason}")
        await expect(panel).to_contain_text("外面保养便宜一半")


async def test_a_search_by_days_away_opens_its_cars(browser: Browser, store: Demo):
    async with signed_in(browser, store, HEAD, "/churn") as page:
        await page.locator("#churn-days").fill("400")
        await page.keyboard.press("Enter")
        found = page.locator(".churn-found")
        await expect(found).to_contain_text("400 天以上")
        cars = (re.findall(r"[\d,]+", await found.inner_text()))[-1]
        await found.locator("a").click()
        await expect(page.locator("h1 .count")).to_have_text(cars)
        await open_page(page, "/churn")
        await page.locator("#churn-days").fill("0")
        await page.keyboard.press("Enter")
        await expect(page.locator("[role=alert]")).to_contain_text("例如 180")


async def test_the_calculator_begins_with_the_own_averages_and_follows_every_key(browser: Browser, store: Demo):
    async with signed_in(browser, store, HEAD, "/churn/value") as page:
        worth = page.locator(".churn-worth")
        await expect(worth).to_contain_text("¥")
        for name, value in {"spend": 300, "visits_a_year": 6, "years": 3, "cars": 2, "referrals": 5}.items():
            await page.locator(f"[data-part={name}]").fill(str(value))
        await expect(worth).to_contain_text("¥54,000")
        await page.locator("[data-part=years]").fill("")
        await expect(worth).to_contain_text("五个数都要填")


async def test_the_list_of_those_at_risk_says_how_often_it_was_right(browser: Browser, store: Demo):
    async with signed_in(browser, store, HEAD, "/churn/risk") as page:
        await expect(page.locator("[data-test=hit-rhythm]")).to_contain_text("%")
        await expect(page.locator("[data-car]")).to_have_count(50)
        await page.locator("[data-change=ranking]").select_option("model")
        await page.wait_for_url("**ranking=model**")
        await expect(page.locator("[data-change=ranking]:has([value=model][selected])")).to_be_visible()
        await expect(page.locator("[data-car]")).to_have_count(50)


async def test_a_countermeasure_says_before_and_after(browser: Browser, store: Demo):
    async with signed_in(browser, store, HEAD, "/churn/why?period=last_12_months") as page:
        first = page.locator("[data-measure]").first
        await expect(first).to_contain_text("95% 区间")
        await first.locator("a").click()
        await page.wait_for_url(re.compile(r"/countermeasures/\d+$"))


async def test_curves_by_group_are_compared_in_words(browser: Browser, store: Demo):
    async with signed_in(browser, store, HEAD, "/churn/staying") as page:
        await expect(page.locator(".churn-grid tbody tr").first).to_contain_text("100%")
        await page.locator("[data-change=curves]").select_option("series")
        await expect(page.locator("[data-test=curves]", has_text="log-rank")).to_be_visible()


async def test_no_churn_page_is_wider_than_its_screen(browser: Browser, store: Demo):
    async with signed_in(browser, store, HEAD, "/churn", dark=True) as page:
        for path in (*SIDES, f"/churn/cars?churn=standing:{THURSDAY}:long_lost"):
            await open_page(page, path)
            await expect(page.locator(".stage h1")).to_be_visible()
            for size in (OFFICE, PHONE):
                await page.set_viewport_size(size)
                assert (await overflow(page))[0] <= 0, (path, size)


async def test_an_auditor_reads_and_an_advisor_is_refused(browser: Browser, store: Demo, today: date):
    async with signed_in(browser, store, AUDITOR, last_month(today)) as page:
        await page.locator("[data-test=lost] .said a").click()
        await expect(page.locator(".churn-acts b")).to_be_visible()
        await expect(page.locator("[data-act=assign], [data-act=letters]")).to_have_count(0)
    with store.signed_in(ADVISOR) as client:
        for path in (*SIDES, "/churn/cars", "/churn/chart/moved.png", "/churn/chart/groups.xlsx"):
            assert (await asyncio.to_thread(client.get, path)).status_code == 403, path


async def test_a_store_without_visits_is_told_what_to_do(browser: Browser, empty: Server):
    async with signed_in(browser, empty, "emma", "/churn") as page:
        await expect(page.locator(".empty")).to_contain_text("Import cars and visits")
        for path in SIDES[1:]:
            await open_page(page, path)
            await expect(page.locator(".stage .tabs")).to_be_visible()
            await expect(page.locator(".stage")).not_to_contain_text("Something went wrong")
