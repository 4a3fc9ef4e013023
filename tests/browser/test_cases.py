"""Cases, responses and forms in a real browser: what a clerk and a manager do with them."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, open_page, overflow, signed_in, until
from tests.models.opened import hire
from tests.program import serving
from tests.surveys.asking import BAD, GOOD, answer, closed_visit, open_asking_shop

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


async def fill(data: Path) -> None:
    """A store with a manager, a clerk and an auditor, and some visits that customers were asked about."""
    async with open_asking_shop(data) as shop:
        await hire("mary", store=shop.store, role="manager", lang="en")
        clerk = await hire("clara", store=shop.store, role="clerk", lang="en")
        await hire("xavier", store=shop.store, role="auditor", lang="en")
        for number in range(1, 4):
            await answer(await closed_visit(shop, number), BAD, author=clerk.id)
        for number in range(4, 6):
            await answer(await closed_visit(shop, number), GOOD, author=clerk.id)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The store, served."""
    data = tmp_path_factory.mktemp("cases")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def chosen(page, way):
    """Wait until the panel is the one of this way; all of them have the same box and the same button."""
    await expect(page.locator(f"[data-act='way={way}']")).to_have_attribute("aria-pressed", "true")


async def test_a_case_goes_its_way_on_its_page(browser, server):
    async with signed_in(browser, server, "clara", "/cases/1") as page:
        await expect(page.locator(".said")).to_have_text("等了三个小时")
        await expect(page.locator(".page-head")).to_contain_text("23 h left")
        await page.click("[data-act=do]")
        await expect(page.locator("[role=alert]")).to_contain_text("Please write what was done")
        await page.fill("#case-words", "Apologised; she comes on Saturday")
        await page.click("[data-act='way=call']")
        await chosen(page, "call")
        await expect(page.locator("#case-words")).to_have_value("Apologised; she comes on Saturday")
        await page.click("[data-act=do]")
        await expect(page.locator("[data-action=call]")).to_contain_text("she comes on Saturday")
        await expect(page.locator(".page-head")).to_contain_text("In work")
        await page.click("[data-act='way=close']")
        await expect(page.locator(".steps-missing")).to_contain_text("A result is written down")
        await page.click("[data-act='way=solve']")
        await chosen(page, "solve")
        await page.fill("#case-words", "Brakes done again free of charge")
        await page.click("[data-act=do]")
        await expect(page.locator(".second-call")).to_contain_text("Second call from")
        await page.click("[data-act='way=close']")
        await expect(page.locator("body")).to_contain_text("ask a manager to close it")
    async with signed_in(browser, server, "mary", "/cases/1") as page:
        await page.click("[data-act='way=close']")
        await chosen(page, "close")
        await page.click("[data-act=do]")
        await expect(page.locator("[role=alert]")).to_contain_text("has not been called again")
        await page.fill("#case-words", "New number; content at the counter")
        await page.click("[data-act=do]")
        await expect(page.locator("[data-action=closed]")).to_contain_text("content at the counter")
        await expect(page.locator(".ways")).to_have_count(0)


async def test_what_was_typed_into_a_case_is_there_again(browser, server):
    async with signed_in(browser, server, "clara", "/cases/2") as page:
        await page.fill("#case-words", "Half a sentence")
        await page.press("#case-words", "Tab")
        kept = "SELECT typed FROM draft WHERE noun = 'case_handling' AND row_id = 2"
        await until(lambda: asyncio.to_thread(server.sql, kept))
        await open_page(page, "/cases/2")
        await expect(page.locator("#case-words")).to_have_value("Half a sentence")
        await page.click("[data-act='way=hand_on']")
        await chosen(page, "hand_on")
        await page.click("[data-act=do]")
        await expect(page.locator("[role=alert]")).to_contain_text("Please choose whom")
        await page.select_option("#case-owner", label="Mary")
        await page.click("[data-act=do]")
        await expect(page.locator(".page-head")).to_contain_text("Owner Mary")


async def test_the_second_call_of_a_case_leads_back_to_it(browser, server):
    async with signed_in(browser, server, "clara", "/cases/3") as page:
        await page.click("[data-act='way=solve']")
        await chosen(page, "solve")
        await page.fill("#case-words", "Wheels aligned again free of charge")
        await page.click("[data-act=do]")
        for outcome, told in (("skip", "Second call from"), ("outcome=refused", "Second call: Refused")):
            await page.click(".second-call a")
            await expect(page.locator("[data-act=finish]")).to_have_text("Send, back to the case")
            await page.click(f".call-foot [data-act='{outcome}']")
            await expect(page).to_have_url(re.compile(r"/cases/3$"))
            await expect(page.locator(".record-side")).to_contain_text(told)


async def test_who_may_only_read_a_case_gets_no_panel(browser, server):
    async with signed_in(browser, server, "xavier", "/cases/3", size=PHONE) as page:
        await expect(page.locator(".said")).to_have_text("等了三个小时")
        await expect(page.locator(".record-side")).to_contain_text("not work on it")
        await expect(page.locator("[data-act=do]")).to_have_count(0)
        assert (await overflow(page))[0] <= 0


async def test_a_case_made_by_hand_has_an_owner_and_a_time(browser, server):
    async with signed_in(browser, server, "clara", "/cases/new") as page:
        await page.locator("input[id$=-title]").fill("Waited for an hour at the counter")
        await page.click("[data-form=save]")
        await expect(page.locator("h1")).to_contain_text("Waited for an hour")
        await expect(page.locator(".page-head")).to_contain_text("Owner Clara")
        await expect(page.locator(".page-head")).to_contain_text(re.compile(r"2[34] h left"))


async def test_answers_are_corrected_with_a_reason(browser, server):
    async with signed_in(browser, server, "clara", "/responses/4") as page:
        before = await page.locator(".score-number .value").inner_text()
        await page.click("[data-act=edit]")
        await page.locator("[data-piece=f_quality] .option", has_text=re.compile("^6$")).click()
        await expect(page.locator(".score-number .value")).not_to_have_text(before)
        await page.click("[data-act=save]")
        await expect(page.locator(".sheet-foot [role=alert]")).to_contain_text("Please say why")
        await expect(page.locator("[data-piece=f_quality] input:checked")).to_have_value("6")
        await page.fill("#reason", "Misheard on the phone")
        await page.click("[data-act=save]")
        await expect(page.locator(".differences")).to_contain_text("Quality of the work 9 → 6")
        await expect(page.locator(".record-side")).to_contain_text("Misheard on the phone")
        await expect(page.locator("[data-act=void]")).to_have_count(0)
    async with signed_in(browser, server, "mary", "/responses/4") as page:
        await page.click("[data-act=void]")
        await page.fill("#reason", "Somebody else answered")
        await page.click("[data-act=do]")
        await expect(page.locator(".chip.bad")).to_contain_text("Void")
        await page.click("[data-act=unvoid]")
        await page.fill("#reason", "It was her after all")
        await page.click("[data-act=do]")
        await expect(page.locator(".chip.good")).to_contain_text("Completed")


async def test_a_form_is_tried_and_published_anew(browser, server):
    number = server.sql("SELECT id FROM form WHERE key = 'csi_service'")[0][0]
    count = server.sql("SELECT count(*) FROM response")
    async with signed_in(browser, server, "mary", f"/forms/{number}?tab=try&as=public") as page:
        await page.locator("[data-piece=overall] .option", has_text=re.compile("^2$")).click()
        await expect(page.locator(".record-side")).to_contain_text("Yes: Dissatisfied after a visit")
        assert server.sql("SELECT count(*) FROM response") == count
        await open_page(page, f"/forms/{number}?tab=publish")
        text = await page.input_value("#definition")
        await page.fill("#definition", text.replace("${overall}", "${overal}"))
        await page.click("text=Check and compare")
        await expect(page.locator(".notice.bad")).to_contain_text("Did you mean overall?")
        await page.fill("#definition", text.replace("Was it put right the first time?", "Was it right at once?"))
        await page.click("text=Check and compare")
        await expect(page.locator(".definition-said")).to_contain_text("the words changed")
        await page.fill("#version-note", "Shorter")
        await page.click("[data-act=publish]")
        await expect(page.locator(".form-versions")).to_contain_text("Version 2 in use")
        await expect(page.locator(".form-versions")).to_contain_text("Shorter")
        await open_page(page, "/responses/5")
        await expect(page.locator(".answers")).to_contain_text("Was it put right the first time?")


async def test_staff_fill_in_a_form_without_a_call(browser, server):
    async with signed_in(browser, server, "clara", "/fill?customer=5", size=PHONE, forgiven="403") as page:
        await page.click("text=After a test drive")
        await expect(page.locator("h1")).to_contain_text("After a test drive")
        first = page.locator("[data-piece] .scale").first
        await first.locator(".option", has_text=re.compile("^5$")).click()
        await until(lambda: asyncio.to_thread(server.sql, "SELECT 1 FROM draft WHERE noun LIKE 'fill%'"))
        await page.reload()
        await expect(page.locator(".notice")).to_contain_text("What you had begun is back")
        await expect(first.locator("input:checked")).to_have_value("5")
        for box in await page.locator(".scale").all():
            await box.locator(".option").nth(3).click()
        await page.click("[data-act=finish]")
        await expect(page.locator("h1")).to_contain_text("客户005")
        row = server.sql("SELECT channel, state FROM response ORDER BY id DESC LIMIT 1")
        assert row == [("staff", "complete")]
        await open_page(page, "/fill/csi_service?customer=5")
        await expect(page.locator("body")).to_contain_text("only asked of customers who were drawn")


async def test_managers_see_the_signals(browser, server):
    async with signed_in(browser, server, "mary", "/signals", size=PHONE) as page:
        await expect(page.locator("[data-signal]")).to_have_count(9)
        shared = page.locator("[data-signal=same_phone]")
        await expect(shared).to_contain_text("nothing found")
        seldom = page.locator("[data-signal=coverage]")
        await expect(seldom.locator("button")).to_be_disabled()
        assert (await overflow(page))[0] <= 0
