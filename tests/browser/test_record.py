"""The record page in a real browser: by keyboard, by two people at once, and through a crash of the server."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.async_api import expect

from models.access import Role, Seat
from models.gate.outcome import Change
from models.gate.saving import write_many
from models.people.seats import day_in
from models.resources import RESOURCES
from models.tables.choices import Choice
from models.tables.organisation import Store
from tests.browser.conftest import CRASH, PHONE, in_time, open_page, overflow, signed_in, until
from tests.models.opened import hire, open_store
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser

DRAFT_SECONDS = 3
BUSY_SECONDS = 3  # what the machine of the tests may be late


async def fill(data: Path) -> None:
    """Li's customers with a car and visits, and the lists that their fields choose from."""
    today = day_in("Asia/Shanghai")
    async with open_store(data):
        store = await Store.create(name="Harbour Road")
        li = await hire("li", store=store, role="advisor")
        wang = await hire("wang", store=store, role="manager")
        await hire("zhou", store=store, role="staff")
        for n, name in enumerate(("朗逸", "迈腾")):
            await Choice.create(list="series", code=f"s{n}", zh=name, en=f"Series {n}")
            for m in range(2):
                await Choice.create(list="model", code=f"m{n}{m}", zh=f"{name} 1.{m}", en="", parent_code=f"s{n}")
        kind = await Choice.create(list="visit_kind", code="repair", zh="小修", en="Repair")
        seat = Seat(
            person=wang.id,
            name="Wang",
            roles=Role.MANAGER,
            store=store.id,
            stores=frozenset({store.id}),
            all_stores=True,
            team=frozenset({wang.id}),
            today=today,
        )
        people = [{"name": f"张伟{n}", "phone": f"1380013800{n}", "advisor": li.id} for n in range(8)]
        await write_many(RESOURCES["customers"], seat, [Change(values=one) for one in people])
        car = {"plate": "苏E12345", "vin": "LFV2A21KXG4001234", "owner": 1}
        await write_many(RESOURCES["vehicles"], seat, [Change(values=car)])
        visits = [
            {
                "vehicle": 1,
                "customer": 1,
                "visited_on": today - timedelta(days=30 * n + 5),
                "kind": kind.id,
                "amount": 68_000,
            }
            for n in range(12)
        ]
        await write_many(RESOURCES["visits"], seat, [Change(values=one) for one in visits])


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("records")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def kept_drafts(server, row, words):
    """The drafts of a customer that the server has kept with these words."""
    found = server.sql("SELECT typed FROM draft WHERE noun = 'customers' AND row_id = ?", row)
    return [typed for (typed,) in found if words in str(json.loads(typed))]


def box(page, name):
    return page.locator(f".record-form [data-field={name}]").locator("input, textarea").first


async def test_a_clerk_changes_a_customer_without_the_mouse(browser, server):
    async with signed_in(browser, server, "li", "/customers/1") as page:
        await page.keyboard.press("e")
        await expect(box(page, "name")).to_be_focused()
        save = page.locator("[data-form=save]")
        await expect(save).to_be_hidden()
        await page.keyboard.press("Tab")
        await expect(box(page, "phone")).to_be_focused()
        await page.keyboard.type("123")
        await expect(save).to_be_visible()
        await page.keyboard.press("Control+s")
        await expect(page.locator("[data-field=phone] .field-said")).to_contain_text("11")
        await expect(box(page, "phone")).to_be_focused()
        await expect(box(page, "phone")).to_have_value("123")
        await box(page, "phone").fill("139 1111 2222")
        await page.keyboard.press("Control+s")
        await expect(page.locator("[data-saved]")).to_be_visible()
        await expect(page.locator("[data-name=phone] dd")).to_contain_text("139 1111 2222")
        await expect(page.locator("[data-timeline]")).to_contain_text("138 0013 8000 → 139 1111 2222")
    assert server.sql("SELECT phone, version FROM customer WHERE id = 1") == [("13911112222", 2)]


async def test_escape_asks_only_when_something_was_typed(browser, server):
    async with signed_in(browser, server, "li", "/customers/2") as page:
        await page.keyboard.press("e")
        await expect(box(page, "name")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(page.locator(".record-form")).to_have_count(0)
        await page.keyboard.press("e")
        await box(page, "note").fill("half a sen")
        await page.keyboard.press("Escape")
        await page.click("dialog.question button[value=no]")
        await expect(box(page, "note")).to_have_value("half a sen")
        await page.keyboard.press("Escape")
        await page.click("dialog.question button[value=yes]")
        await expect(page.locator(".record-form")).to_have_count(0)
        await open_page(page, "/customers/2")
        await expect(page.locator("[data-draft]")).to_have_count(0)
    assert server.sql("SELECT note, version FROM customer WHERE id = 2") == [("", 1)]


async def test_two_people_at_once_see_one_another_and_choose_between_both_values(browser, server):
    async with AsyncExitStack() as stack:
        li = await stack.enter_async_context(signed_in(browser, server, "li", "/customers/3"))
        wang = await stack.enter_async_context(signed_in(browser, server, "wang", "/customers/3"))
        await li.keyboard.press("e")
        await expect(wang.locator(".others")).to_contain_text("Li")
        await wang.keyboard.press("e")
        await box(wang, "contact_time").fill("早上")
        await box(wang, "name").fill("张大伟")
        await wang.keyboard.press("Control+s")
        await expect(wang.locator("[data-saved]")).to_be_visible()
        await box(li, "contact_time").fill("晚上")
        await box(li, "note").fill("要新轮胎")
        await li.keyboard.press("Control+s")
        sides = li.locator("[data-field=contact_time] .side")
        await expect(sides).to_have_count(2)
        await expect(sides.nth(0)).to_contain_text("晚上")
        await expect(sides.nth(1)).to_contain_text("早上")
        await expect(box(li, "note")).to_have_value("要新轮胎")
        assert server.sql("SELECT contact_time, note FROM customer WHERE id = 3") == [("早上", "")]
        await li.keyboard.press("Enter")  # mine is focused
        await li.keyboard.press("Control+s")
        await expect(li.locator("[data-saved]")).to_be_visible()
        await expect(wang.locator("[data-name=contact_time] dd")).to_contain_text("晚上")
    row = ("张大伟", "晚上", "要新轮胎", 3)
    assert server.sql("SELECT name, contact_time, note, version FROM customer WHERE id = 3") == [row]


async def test_what_was_typed_survives_a_reload_at_once(browser, server):
    async with signed_in(browser, server, "li", "/customers/4") as page:
        await page.click("[data-act='edit=0.note']")
        await expect(box(page, "note")).to_be_focused()
        await page.keyboard.type("客户说周五来")
        await page.reload()
        await page.click("[data-act='draft=keep']")
        await expect(box(page, "note")).to_have_value("客户说周五来")
        await page.keyboard.press("Control+s")
        await expect(page.locator("[data-saved]")).to_be_visible()
        await open_page(page, "/customers/4")
        await expect(page.locator("[data-draft]")).to_have_count(0)
    assert server.sql("SELECT note FROM customer WHERE id = 4") == [("客户说周五来",)]
    assert server.sql("SELECT count(*) FROM draft WHERE row_id = 4 AND noun = 'customers'") == [(0,)]


async def test_what_was_typed_survives_a_crash_of_the_server_and_another_computer(browser, server):
    async with signed_in(browser, server, "li", "/customers/5", forgiven=CRASH) as page:
        await page.click("[data-act='edit=0.note']")
        await expect(box(page, "note")).to_be_focused()
        typed = time.monotonic()
        await page.keyboard.type("三秒前写的")
        await until(lambda: asyncio.to_thread(kept_drafts, server, 5, "三秒前写的"))
        assert in_time(time.monotonic() - typed, DRAFT_SECONDS + BUSY_SECONDS)
        await asyncio.to_thread(server.kill)
        await asyncio.to_thread(server.start)
    async with signed_in(browser, server, "li", "/customers/5") as page:
        await page.click("[data-act='draft=keep']")
        await expect(box(page, "note")).to_have_value("三秒前写的")
        await page.keyboard.press("Control+s")
        await expect(page.locator("[data-saved]")).to_be_visible()
    assert server.sql("SELECT action FROM history WHERE noun = 'customers' AND row_id = 5") == [("create",), ("edit",)]


async def test_a_new_customer_is_added_once_however_often_it_is_sent(browser, server):
    async with signed_in(browser, server, "li", "/customers/new") as page:
        await page.keyboard.type("钱多多")
        await page.evaluate(
            "for (let n = 0; n < 3; n++) { document.querySelector('[data-form=save]').disabled = false;"
            " document.querySelector('.record-form form').requestSubmit() }"
        )
        await expect(page.locator(".record h1")).to_contain_text("钱多多")
        await expect(page).to_have_url(f"{server.address}/customers/9")
    assert server.sql("SELECT count(*), max(advisor_id) FROM customer WHERE name = '钱多多'")[0][0] == 1


async def test_the_address_gives_the_first_values_and_the_series_narrows_the_models(browser, server):
    async with signed_in(browser, server, "wang", "/vehicles/new?owner=6") as page:
        await expect(box(page, "owner")).to_have_value("张伟5")
        await box(page, "plate").fill("苏e88888")
        await box(page, "series").click()
        await page.keyboard.type("迈")
        await page.keyboard.press("Enter")
        await expect(box(page, "series")).to_have_value("迈腾")
        await box(page, "model").click()
        models = page.locator("[data-field=model] [role=option]:not(.adding):visible")
        await expect(models).to_have_text(["迈腾 1.0", "迈腾 1.1"])
        await models.first.click()
        await page.keyboard.press("Control+s")
        await expect(page.locator("h1", has_text="88888")).to_be_visible()
    sql = "SELECT v.plate, v.owner_id, c.zh FROM vehicle v JOIN choice c ON c.id = v.model_id WHERE v.owner_id = 6"
    assert server.sql(sql) == [("苏E88888", 6, "迈腾 1.0")]


async def test_a_protected_number_is_shown_for_a_reason_only(browser, server):
    async with signed_in(browser, server, "zhou", "/customers/7") as page:
        number = page.locator("[data-name=phone] dd")
        await expect(number).to_contain_text("138****8006")
        assert "13800138006" not in await page.content()
        await expect(page.locator("[data-act^=edit]")).to_have_count(0)
        await page.dblclick("[data-act='reveal=phone']")
        await page.wait_for_selector("dialog.question")
        await page.keyboard.press("Enter")
        await expect(page.locator("dialog .field-said")).not_to_be_empty()
        await page.keyboard.type("客户来电核对")
        await page.keyboard.press("Enter")
        await expect(number).to_contain_text("138 0013 8006")
    assert server.sql("SELECT action, reason FROM history WHERE noun = 'customers' AND row_id = 7")[-1] == (
        "reveal",
        "客户来电核对",
    )


async def test_related_things_are_added_and_archived_on_the_same_page(browser, server):
    async with signed_in(browser, server, "wang", "/vehicles/1") as page:
        visits = page.locator("[data-related=visits]")
        await expect(visits.locator("tbody tr")).to_have_count(10)
        await expect(visits.locator("a[href='/visits?vehicle=1']")).to_contain_text("12")
        await visits.locator("[data-act^=add]").click()
        await page.fill("dialog [data-field=visited_on] input", "2026-11-20")
        await page.fill("dialog [data-field=amount] input", "1,280.50")
        await page.keyboard.press("Control+s")
        await expect(page.locator("dialog[open]")).to_have_count(0)
        await expect(visits).to_contain_text("¥1,280.50")
        row = visits.locator("tbody tr", has_text="¥1,280.50")
        await row.locator("[data-act^=drop]").click()
        await expect(visits).not_to_contain_text("¥1,280.50")
        await page.click("[data-undo]")
        await expect(visits).to_contain_text("¥1,280.50")
    assert server.sql("SELECT amount, visited_on FROM visit WHERE amount = 128050") == [(128050, "2026-11-20")]


async def test_the_way_back_keeps_the_list_as_it_was(browser, server):
    async with signed_in(browser, server, "li", "/customers?name=has:张&sort=-name") as page:
        rows, address = page.locator(".grid tbody tr"), page.url
        await expect(rows).to_have_count(8)
        await page.click("text=张伟0")
        await expect(page.locator(".record h1")).to_contain_text("张伟0")
        await page.click("a.above")
        await expect(rows).to_have_count(8)
        await expect(page).to_have_url(address)


async def test_nothing_is_wider_than_a_phone(browser, server):
    async with signed_in(browser, server, "wang", "/customers/1", size=PHONE) as page:
        for path in ("/customers/1", "/vehicles/1", "/visits/1", "/customers/new", "/staff/1"):
            if urlsplit(page.url).path != path:
                await open_page(page, path)
            assert (await overflow(page))[0] <= 0, path
            if await page.locator("button[data-act^='edit=']").count():
                await page.locator("button[data-act^='edit=']").first.click()
                await page.wait_for_selector(".record-form")
            assert (await overflow(page))[0] <= 0, f"{path}, being changed"
