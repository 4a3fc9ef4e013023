"""Customers answer on their phone: without a script, with a network that goes away, and with any reader of screens."""

from __future__ import annotations

import asyncio
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from tests.browser.conftest import OFFICE, PHONE, opened, overflow
from tests.program import serving
from tests.ui.public.conftest import BAD, GOOD, Asking, fill_asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.async_api import Page

REFUSED = "status of 4(22|10|09)"  # a browser's console names every answer that is no 200
WEIGHTS = {"quality": 24, "facility": 21, "pickup": 21, "advisor": 18, "initiation": 17}
LEAST_SECONDS = 5
NARROWEST = {"width": 320, "height": 640}
READABLE = {"zh": "售后服务满意度", "en": "Service satisfaction"}
BY_SIZE, BY_COLOUR = ["target-size", "scrollable-region-focusable"], ["color-contrast"]  # rules whose answer can change
WORDS = ((NARROWEST, "light", BY_SIZE), (PHONE, "light", None))  # looks in which other words can make a difference
LOOKS = {"zh": ((OFFICE, "light", BY_SIZE), *WORDS, (PHONE, "dark", BY_COLOUR)), "en": WORDS}
ASK_AXE = """rules => axe.run({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) }).then(said =>
    said.violations.map(one => [one.id, one.nodes.slice(0, 3).map(node => node.html)]))"""
axe_script = cache(lambda: Axe().axe_script)


@pytest.fixture(scope="module")
def asking(tmp_path_factory) -> Iterator[Asking]:
    """A store with links and posters, served as its owner serves it."""
    data = tmp_path_factory.mktemp("asked") / "store"
    made = asyncio.run(fill_asking(data))
    with serving(data) as server:
        made.server = server
        yield made


def index_of(asking: Asking) -> tuple[float, int]:
    """The store's index and how many answers it rests on."""
    found = asking.server.sql(
        "SELECT sum(score), count(*) FROM response WHERE state = 'complete' AND score IS NOT NULL"
    )
    return (found[0][0] or 0.0, found[0][1])


def expected(answers: dict[str, str]) -> float:
    """The index of one answer, worked out by hand."""
    said = sum(weight * int(answers[f"f_{factor}"]) for factor, weight in WEIGHTS.items())
    return said / sum(WEIGHTS.values()) * 100


async def choose(page: Page, answers: dict[str, str]) -> None:
    """Tap the answers."""
    for name, value in answers.items():
        await page.locator("label", has=page.locator(f'input[name="{name}"][value="{value}"]')).click()


async def test_the_poster_is_answered_without_a_script_and_a_bad_answer_opens_a_case(browser, asking):
    before, count = index_of(asking)
    async with opened(browser, viewport=PHONE, java_script_enabled=False, locale="zh-CN") as page:
        await page.goto(asking.server.address + asking.posters["csi_after_visit"])
        await page.get_by_role("button", name="开始填写").click()
        await page.wait_for_timeout(LEAST_SECONDS * 1000)
        await choose(page, BAD)
        await page.get_by_role("button", name="继续").click()
        await page.get_by_label("等得太久").check()
        await page.get_by_role("button", name="继续").click()
        await expect(page.get_by_text("第 3 页，共 3 页")).to_be_visible()
        await page.get_by_role("button", name="上一页").click()
        await expect(page.get_by_label("等得太久")).to_be_checked()
        await page.get_by_role("button", name="继续").click()
        await page.get_by_label("还有什么想对我们说的").fill("等了三个小时")
        await page.get_by_role("button", name="提交").click()
        await expect(page.get_by_role("heading", name="已收到您的回答")).to_be_visible()
    after, more = index_of(asking)
    assert more == count + 1
    assert after - before == pytest.approx(expected(BAD), abs=0.01)
    assert asking.server.sql(
        "SELECT count(*) FROM case_file c JOIN response r ON r.id = c.response_id WHERE r.words = '等了三个小时'"
    ) == [(1,)]


async def test_a_lost_network_loses_nothing_and_sends_once_it_is_back(browser, asking):
    path = asking.links.pop()
    before, count = index_of(asking)
    async with opened(browser, viewport=PHONE, locale="zh-CN", forgiven="ERR_INTERNET_DISCONNECTED") as page:
        await page.goto(asking.server.address + path)
        await page.get_by_role("button", name="开始填写").click()
        await choose(page, {"overall": "9", "f_advisor": "9"})
        await expect(page.get_by_role("status")).to_contain_text("已保存在这部手机上")
        await page.reload()
        await expect(page.locator('input[name="overall"][value="9"]')).to_be_checked()
        await choose(page, GOOD)
        await page.context.set_offline(True)
        await page.get_by_role("button", name="继续").click()
        await expect(page.get_by_role("status")).to_contain_text("没有网络")
        assert asking.server.sql("SELECT count(*) FROM response WHERE state = 'draft' AND channel = 'public'") == [(0,)]
        await page.context.set_offline(False)
        await expect(page.get_by_text("第 2 页，共 2 页")).to_be_visible()
        await page.get_by_label("还有什么想对我们说的").fill("断网也没丢")
        await page.context.set_offline(True)
        await page.get_by_role("button", name="提交").click()
        await expect(page.get_by_role("status")).to_contain_text("没有网络")
        await page.context.set_offline(False)
        await expect(page.get_by_role("heading", name="已收到您的回答")).to_be_visible()
        assert await page.evaluate("Object.keys(localStorage).length") == 0, "nothing stays on the phone afterwards"
    after, more = index_of(asking)
    assert more == count + 1
    assert after - before == pytest.approx(expected(GOOD), abs=0.01)
    assert asking.server.sql("SELECT count(*) FROM response WHERE words = '断网也没丢'") == [(1,)]


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_every_page_can_be_read_by_everybody(browser, asking, lang):
    async with opened(browser, viewport=PHONE, color_scheme="light", bypass_csp=True, forgiven=REFUSED) as page:
        path = f"{asking.server.address}{asking.links.pop()}?lang={lang}"
        await page.goto(path)
        await is_readable(page, lang)
        await page.locator(".go").click()
        await expect(page.locator("form[data-page]")).to_be_visible()
        await is_readable(page, lang)
        await page.locator(".go").click()
        await expect(page.locator(".sum-up")).to_be_focused()
        assert re.match("有错：|Error: ", await page.title())
        await is_readable(page, lang)
        await page.locator(".sum-up a").first.click()
        await expect(page.locator("#q-overall")).to_be_focused()
        await choose(page, BAD)
        await page.locator(".go").click()
        await choose(page, {"why": "other"})
        await page.locator(".go").click()
        await page.locator("[name=why_other]").fill("灯太暗")
        await is_readable(page, lang)
        await page.locator(".go").click()
        await expect(page.locator("form")).to_have_count(0)
        await is_readable(page, lang, titled=False)
        await page.goto(path)
        await is_readable(page, lang, titled=False)
        await page.goto(f"{asking.server.address}{asking.posters['csi_after_visit']}?lang={lang}")
        await is_readable(page, lang)


async def is_readable(page: Page, lang: str, *, titled: bool = True) -> None:
    """Ask axe, by day and by night, and look whether anything reaches beyond the narrowest phone."""
    assert await page.locator("html").get_attribute("lang") == ("zh-CN" if lang == "zh" else "en")
    if titled:
        assert READABLE[lang] in await page.title()
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(axe_script())
    for size, scheme, rules in LOOKS[lang]:
        await page.set_viewport_size(size)
        await page.emulate_media(color_scheme=scheme)
        assert (await overflow(page))[0] <= 0
        assert await page.evaluate(ASK_AXE, rules) == [], scheme
    await page.emulate_media(color_scheme="light")
    small = await page.evaluate(
        "[...document.querySelectorAll('a,button,label.option')].map(e => e.getBoundingClientRect())"
        ".filter(b => b.height && (b.height < 43.5 || b.width < 43.5)).length"
    )
    in_text = await page.locator(".sum-up a").count()
    assert small <= in_text, "what is tapped is as large as a finger; only links within a sentence may be smaller"


async def test_the_keyboard_alone_answers_a_page(browser, asking):
    async with opened(browser, locale="en-GB") as page:
        await page.goto(asking.server.address + asking.links.pop())
        await page.keyboard.press("Tab")
        await page.locator(".go").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("form[data-page]")).to_be_visible()
        await page.locator("#q-overall").focus()
        for value in GOOD.values():
            steps = {"y": 0}.get(value, 0 if value == "1" else 8)
            await page.keyboard.press("Space")
            for _ in range(steps):
                await page.keyboard.press("ArrowRight")
            await page.keyboard.press("Tab")
        await expect(page.locator(".go")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("Page 2 of 2")).to_be_visible()
