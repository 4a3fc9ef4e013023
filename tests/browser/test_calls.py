"""A clerk on the phone, in a real browser and without a mouse: the script, the answers, the next customer."""

from __future__ import annotations

import asyncio
import os
import re
from datetime import timedelta

import pytest
from playwright.async_api import expect

from models.gate.outcome import Change
from models.gate.saving import write_many
from models.people.seats import day_in
from models.resources import RESOURCES
from surveys.library import install_shipped
from surveys.sampling import draw
from tests.browser.conftest import PHONE, open_page, opened, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving
from tests.surveys.asking import drawing_since

pytestmark = pytest.mark.browser


async def fill(data):
    """Twelve customers whose cars were here three days ago, all drawn for one survey or the other."""
    today = day_in("Asia/Shanghai")
    async with open_shop(data) as shop:
        await install_shipped()
        for login in ("nina", "paul", "rosa", "tina"):
            await hire(login, store=shop.store, role="clerk", lang="en")
        seat = shop.seat("wang", today=today)
        people = [Change(values={"name": f"客户{n:02d}", "phone": f"138001380{n:02d}"}) for n in range(12)]
        owners = [done.row for done in await write_many(RESOURCES["customers"], seat, people)]
        cars = [Change(values={"plate": f"苏E200{n:02d}", "owner": owner}) for n, owner in enumerate(owners)]
        rows = [done.row for done in await write_many(RESOURCES["vehicles"], seat, cars)]
        visits = [
            Change(values={"vehicle": rows[n], "customer": owners[n], "visited_on": today - timedelta(days=3)})
            for n in range(12)
        ]
        await write_many(RESOURCES["visits"], seat, visits)
        await drawing_since(today - timedelta(days=30))
        drawn = await draw(today)
        assert sum(drawn.values()) == len(visits)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("calls")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def begin(page):
    await page.click("[data-act=start]")
    await expect(page.locator(".sheet .is-current")).to_be_visible()
    await expect(page).to_have_url(re.compile(r"/calls/\d+$"))


async def copied(copy):
    """Press a button that copies; it says for two seconds that it has done so."""
    said = asyncio.ensure_future(expect(copy).to_have_text("Copied"))
    await copy.click()
    await said


def current(page):
    return page.locator(".sheet .is-current")


async def answer_by_keyboard(page, key):
    """Choose by a digit, see it chosen, and go on with Enter."""
    name = await current(page).get_attribute("data-piece")
    await page.keyboard.press(key)
    await expect(page.locator(f"[data-piece='{name}'] input:checked")).to_have_count(1)
    await page.keyboard.press("Enter")


async def test_a_call_from_the_first_question_to_the_next_customer_by_keyboard(browser, server):
    async with signed_in(browser, server, "nina", "/calls") as page:
        await expect(page.locator(".call-list tbody tr")).to_have_count(12)
        await begin(page)
        who = await page.locator("h1").inner_text()
        for _ in range(40):
            if await page.locator("[data-act=finish]:focus").count():
                break
            if await current(page).locator("input[type=radio]").count():
                is_wide = await current(page).locator(".scale .option").count() > 5
                await answer_by_keyboard(page, "8" if is_wide else "1")
            else:
                await page.keyboard.press("Enter")
        await expect(page.locator("[data-act=finish]")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator("h1")).not_to_have_text(who)
        kept = server.sql("SELECT state, channel, score, author_id IS NOT NULL FROM response")
        assert [row[:2] for row in kept] == [("complete", "phone")]
        assert kept[0][2] is not None
        assert kept[0][3] == 1
        assert server.sql("SELECT count(*) FROM invitation WHERE outcome = 'complete' AND is_open = 0") == [(1,)]


async def test_what_is_missing_is_told_and_nothing_typed_is_lost(browser, server):
    async with signed_in(browser, server, "paul", "/calls") as page:
        await begin(page)
        address = page.url
        await answer_by_keyboard(page, "1")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator(".sum-up")).to_be_focused()
        await expect(page.locator(".sum-up li").first).to_be_visible()
        before = await page.locator(".sheet input:checked").count()
        await page.reload()
        await expect(current(page)).to_be_visible()
        await expect(page).to_have_url(address)
        await expect(page.locator(".sheet input:checked")).to_have_count(before)


async def test_nobody_answers_then_a_time_is_agreed(browser, server):
    async with signed_in(browser, server, "rosa", "/calls", size=PHONE) as page:
        await begin(page)
        who, address = await page.locator("h1").inner_text(), page.url
        await page.click("[data-act='outcome=no_answer']")
        await expect(page.locator("h1")).not_to_have_text(who)
        await expect(page).not_to_have_url(address)
        row = address.rsplit("/", 1)[1]
        assert server.sql("SELECT outcome, attempts, is_open FROM invitation WHERE id = ?", row) == [
            ("no_answer", 1, 1)
        ]
        who, row = await page.locator("h1").inner_text(), page.url.rsplit("/", 1)[1]
        await page.click("[data-act='outcome=call_back']")
        await page.fill("[data-change=when]", "2020-01-01T10:00")
        await page.click("[data-act=keep_when]")
        await expect(page.locator(".call-foot [role=alert]")).to_contain_text("2020-01-01")
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        later = (day_in("Asia/Shanghai") + timedelta(days=1)).isoformat()
        await page.fill("[data-change=when]", f"{later}T10:30")
        await page.click("[data-act=keep_when]")
        await expect(page.locator("h1")).not_to_have_text(who)
        assert server.sql("SELECT outcome FROM invitation WHERE id = ?", row) == [("call_back",)]


PROGRAMME_OF = "(SELECT id FROM programme WHERE key = ?)"
FREE = "SELECT id FROM invitation WHERE is_open = 1 AND handler_id IS NULL ORDER BY id DESC LIMIT 1"


def call_of(server, programme):
    """Let nobody's call be one of a programme, and give its number."""
    ((row,),) = server.sql(FREE)
    server.sql(f"UPDATE invitation SET programme_id = {PROGRAMME_OF} WHERE id = ?", programme, row)
    return row


async def answer_all(phone):
    """Answer page after page as a customer does: nines, the last choice of what has no nine, then on."""
    for _ in range(12):
        if not await phone.locator("button.go").count():
            return
        for ask in await phone.locator("fieldset.ask:has(input[type=radio])").all():
            nine = ask.locator("input[value='9']")
            await (nine if await nine.count() else ask.locator("input[type=radio]").first).check()
        async with phone.expect_navigation():  # the page after this one has the same button
            await phone.click("button.go")


async def test_the_link_is_sent_instead_and_answered_without_javascript(browser, server):
    row = call_of(server, "csi_after_visit")
    async with signed_in(browser, server, "tina", f"/calls/{row}", size=PHONE) as page:
        await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        await page.click("[data-act=link]")
        first = await page.locator(".call-address").inner_text()
        assert first.startswith(f"{server.address}/s/")
        await expect(page.locator(".call-message[lang=zh]")).to_contain_text(first)
        await expect(page.locator(".call-message[lang=en]")).to_contain_text(f"{first}?lang=en")
        await expect(page.locator(".call-link .notice, .call-link [role=status]")).to_contain_text("PUBLIC_URL")
        assert await page.locator(".call-code").evaluate("async code => (await code.decode(), code.naturalWidth)") > 0
        assert (await overflow(page))[0] <= 0
        copy = page.locator(f"[data-copy='{first}']")
        await copied(copy)
        assert await page.evaluate("navigator.clipboard.readText()") == first
        await page.click("[data-act=link]")
        await expect(page.locator(".call-address")).not_to_have_text(first)
        link = await page.locator(".call-address").inner_text()
    async with opened(browser, java_script_enabled=False, viewport=PHONE, locale="en-GB", forgiven="404|410") as phone:
        await phone.goto(first)
        assert await phone.locator("a.go").count() == 0
        await phone.goto(link)
        async with phone.expect_navigation():
            await phone.click("a.go")
        await answer_all(phone)
    assert server.sql("SELECT state, channel FROM response WHERE invitation_id = ?", row) == [("complete", "public")]
    assert server.sql("SELECT outcome, is_open FROM invitation WHERE id = ?", row) == [("complete", 0)]


async def test_where_a_network_has_no_https_the_text_is_copied_all_the_same(browser, server):
    row = call_of(server, "csi_after_visit")
    async with signed_in(browser, server, "tina", f"/calls/{row}") as page:
        await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        await page.click("[data-act=link]")
        link = await page.locator(".call-address").inner_text()
        await page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no https')); }")
        copy = page.locator(f"[data-copy='{link}']")
        await copied(copy)
        await expect(copy).to_be_focused()
        assert await page.evaluate("navigator.clipboard.readText()") == link


async def test_who_has_a_link_is_shown_as_waited_for_and_the_next_is_called(browser, server):
    row = call_of(server, "csi_after_visit")
    name = server.sql("SELECT asks FROM invitation WHERE id = ?", row)[0][0]
    async with signed_in(browser, server, "rosa", f"/calls/{row}") as page:
        await page.click("[data-act=link]")
        await expect(page.locator(".call-link").first).to_contain_text("No calls for now")
        await page.click(".call-link [data-act=skip]")
        await expect(page.locator("h1")).not_to_have_text(name)
        await open_page(page, "/calls")
        paused = page.locator("section.section", has_text="Link sent, waiting for the customer")
        await expect(paused.locator(f"a[href='/calls/{row}']")).to_have_text(name)
        await expect(paused).to_contain_text("Sent today, waiting")
        if folder := os.environ.get("PICTURES"):
            await page.screenshot(path=f"{folder}/calls_paused.png")
    assert server.sql("SELECT outcome, is_open FROM invitation WHERE id = ?", row) == [("link_sent", 1)]


async def test_a_survey_by_phone_only_offers_no_link(browser, server):
    row = call_of(server, "three_day_call")
    async with signed_in(browser, server, "tina", f"/calls/{row}") as page:
        await expect(page.locator(".call-about")).to_be_visible()
        await expect(page.locator("[data-act=link]")).to_have_count(0)


async def test_a_call_broken_off_keeps_what_was_said_and_two_presses_count_once(browser, server):
    async with signed_in(browser, server, "paul", "/calls") as page:
        await begin(page)
        who, row = await page.locator("h1").inner_text(), page.url.rsplit("/", 1)[1]
        await answer_by_keyboard(page, "1")
        await page.evaluate(
            "() => { const way = document.querySelector(\"[data-act='outcome=partial']\"); way.click(); way.click(); }"
        )
        await expect(page.locator("h1")).not_to_have_text(who)
        assert server.sql("SELECT outcome, attempts, is_open FROM invitation WHERE id = ?", row) == [("partial", 1, 0)]
        assert server.sql("SELECT state FROM response WHERE invitation_id = ?", row) == [("partial",)]
        assert server.sql("SELECT count(*) FROM draft WHERE noun = 'calls' AND row_id = ?", row) == [(0,)]


async def test_an_address_opened_directly_shows_the_first_question(browser, server):
    row = call_of(server, "csi_after_visit")
    async with signed_in(browser, server, "tina", f"/calls/{row}") as page:
        await expect(current(page)).to_be_in_viewport(ratio=1)
        await expect(page.locator("h1")).to_be_in_viewport()


async def test_the_poster_is_shown_where_its_programme_is(browser, server):
    ((row,),) = server.sql("SELECT id FROM programme WHERE key = 'csi_after_visit'")
    async with signed_in(browser, server, "tina", f"/programmes/{row}", size=PHONE) as page:
        await expect(page.locator("a.figure")).to_have_count(2)
        await page.click("[data-act=code]")
        address = await page.locator(".call-address").inner_text()
        assert address.startswith(f"{server.address}/s/p/")
        assert await page.locator(".call-code").evaluate("async code => (await code.decode(), code.naturalWidth)") > 0
        assert (await overflow(page))[0] <= 0
        await page.reload()
        await expect(page.locator(".call-address")).to_have_text(address)
        await page.click("a[href='/survey-code/poster/csi_after_visit']")
        await expect(page.locator("code")).to_have_text(address)
