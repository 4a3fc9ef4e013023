"""The form builder in a real browser: a checklist from nothing, two people at once, the keyboard alone, a phone."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from playwright.async_api import expect

from models.tables.organisation import Holding, Post, Staff
from surveys.library import install_shipped
from tests.browser.builder_hands import BuilderHands
from tests.browser.conftest import PHONE, open_page, overflow, signed_in, until
from tests.browser.use_hands import schedule_for_post
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser

LINES = (
    "机油液位和颜色", "冷却液液位", "制动液液位", "蓄电池电压", "刹车片厚度", "轮胎花纹和气压", "灯光全部点亮",
    "雨刮和玻璃水", "底盘有没有漏油", "安全带和儿童锁",
)  # fmt: skip


async def fill(data: Path) -> None:
    """The shipped forms, two managers, a clerk, and an advisor who holds a post."""
    async with open_shop(data) as shop:
        await install_shipped()
        for login, role in (("mei", "manager"), ("hua", "manager"), ("tang", "clerk"), ("ada", "advisor")):
            await hire(login, store=shop.store, role=role, lang="zh")
        post = await Post.create(name="交车专员", english="Delivery")
        await Holding.create(person=await Staff.get(login="ada"), post=post)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("builder")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def test_a_checklist_from_nothing_to_its_second_version(browser, server):
    async with signed_in(browser, server, "mei") as page:
        hands = await BuilderHands.begin(page, "checklist", "交车前检查", "Check before handover")
        await expect(page.locator(".chip.bad")).to_be_attached()  # nothing is asked yet, and the item says so
        await hands.paste_lines(LINES)
        await expect(page.locator(".chip.good")).to_be_attached()
        await hands.choose("刹车片厚度")
        await hands.follow_up("text")
        await hands.choose("安全带和儿童锁")
        await hands.add("text", "建议客户做什么", "Advice")
        await hands.ask_when("轮胎花纹和气压", "是", "否")
        await expect(hands.rows).to_have_count(12)
        await expect(page.locator(".card-when").last).to_contain_text("若“轮胎花纹和气压”是“否”")
        await page.locator('[data-view-of="paper"]').click()
        await expect(page.locator(".preview-sheet.is-paper .card").nth(4)).to_contain_text("请跳到第 7 题")
        await tries(page)
        hands = await BuilderHands.open(page, hands.key)
        key, number = hands.key, await hands.publish()
        await expect(page.locator("h1")).to_contain_text("交车前检查")
        await schedule_for_post(page, key, ["交车专员"])
        blank = text_of(await (await page.context.request.get(f"{server.address}/print/form/{key}.pdf")).body())
        assert "交车前检查" in blank
        assert "请跳到第 7 题" in blank
        assert "建议客户做什么" in blank
    await fills_it_on_a_phone(browser, server)
    async with signed_in(browser, server, "mei", f"/forms/{number}?tab=statistics") as page:
        await expect(page.locator(".figures").first).to_contain_text("填好的表")
        await expect(page.locator(".section", has_text="刹车片厚度").locator("tr", has_text="否")).to_contain_text(
            "1 · 100%"
        )
        response = server.sql("SELECT max(id) FROM response")[0][0]
        filled = text_of(
            await (await page.context.request.get(f"{server.address}/print/response/{response}.pdf")).body()
        )
        assert "只剩 3 毫米" in filled
        # changed: the difference and what it does are told before version 2 is there
        hands = await BuilderHands.open(page, key)
        await hands.choose("冷却液液位")
        await hands.press("Delete")
        await expect(hands.rows).to_have_count(11)
        await page.locator(".tabs a", has_text="发布").click()
        await expect(page.locator(".section", has_text="第 1 版相比")).to_contain_text("不再问")
        await hands.publish("冷却液并到机油一项")
        assert server.sql("SELECT published FROM form WHERE id = ?", number)[0][0] == 2
        await open_page(page, f"/forms/{number}?tab=statistics")  # what was filled in version 1, as it was asked then
        await expect(page.locator(".tabs a[aria-current]", has_text="第 1 版 · 1 份")).to_be_visible()
        await expect(page.locator(".section", has_text="冷却液液位（不再问）")).to_be_visible()
        await expect(page.locator(".section", has_text="请说明")).to_contain_text("只剩 3 毫米")
        await open_page(page, f"/forms/{number}?tab=versions")
        await page.locator(".form-versions a", has_text="1 份答卷").click()
        await expect(page.locator(".count")).to_have_text("1")
        await open_page(page, f"/responses/{response}")
        await expect(page.locator("h1")).to_be_visible()
        await expect(page.locator(".stage")).to_contain_text("冷却液液位")  # as it was asked then
        await expect(page.locator(".stage")).to_contain_text("只剩 3 毫米")


async def tries(page):
    """Try the form: the follow-up comes with a bad answer, the score beside it; nothing is kept."""
    await page.locator(".tabs a", has_text="试填").click()
    asked = page.locator(".ask", has_text="刹车片厚度")
    await asked.get_by_text("否", exact=True).click()
    await expect(page.locator(".ask", has_text="请说明")).to_be_attached()
    await page.locator(".ask", has_text="机油液位和颜色").get_by_text("是", exact=True).click()
    await expect(page.locator(".record-side")).to_contain_text("50")


async def fills_it_on_a_phone(browser, server):
    """Fill the sheet that the post has today, on a phone: a bad answer asks why, and the score is told at the end."""
    async with signed_in(browser, server, "ada", "/duties", size=PHONE) as page:
        await expect(page.locator(".duty-line")).to_have_count(1)
        await page.locator(".duty-beside").get_by_text("填写").click()
        await expect(page.locator("h1")).to_contain_text("交车前检查")
        for line in LINES:
            words = "否" if line == "刹车片厚度" else "是"
            await page.locator(".ask", has_text=line).get_by_text(words, exact=True).click()
        why = page.locator(".ask", has_text="请说明")
        await expect(why).to_be_visible()
        await expect(page.locator(".ask", has_text="建议客户做什么")).to_have_count(0)
        await page.locator("[data-act=finish]").click()
        await expect(page.locator("[role=alert]").first).to_be_visible()  # why is still open, and it says so
        await why.locator("textarea, input[type=text]").first.fill("只剩 3 毫米")
        assert (await overflow(page))[0] <= 0
        await page.locator("[data-act=finish]").click()
        await expect(page.locator(".toast")).to_contain_text("90")
        await expect(page.locator(".duty-line")).to_have_class("duty-line is-done")
        await page.locator(".duty-line").get_by_text("看填好的表").click()
        await expect(page.locator(".stage")).to_contain_text("只剩 3 毫米")


def text_of(content):
    """Read all words of a PDF."""
    document = pypdfium2.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


async def test_two_managers_at_once_see_each_other_and_write_nothing_over(browser, server):
    path = "/forms/delivery_day/edit"
    async with signed_in(browser, server, "mei", path) as mei, signed_in(browser, server, "hua", path) as hua:
        await expect(mei.locator(".builder-bar")).to_contain_text("Hua")
        first, second = BuilderHands(mei), BuilderHands(hua)
        for hands in (first, second):
            await hands.rows.nth(1).click()
            await expect(hands.label).to_be_visible()
        await first.add("text", "新加的一题")
        await expect(second.row("新加的一题")).to_be_attached()
        # somebody who has typed while the other was faster is told both, and chooses
        await first.rows.nth(1).click()
        await expect(first.label).not_to_have_value("新加的一题")
        await first.label.fill("她写的")
        await first.heard()
        await expect(second.row("她写的")).to_be_attached()
        await second.label.evaluate("box => { box.was = 'seen before'; }")
        await second.label.fill("他写的")
        await expect(hua.locator("[role=alert]")).to_contain_text("她写的")
        await expect(hua.locator("[role=alert]")).to_contain_text("他写的")
        await hua.get_by_text("用我写的").click()
        await expect(first.row("他写的")).to_be_attached()


async def test_everything_can_be_done_by_keyboard_and_nothing_typed_is_lost(browser, server):
    async with signed_in(browser, server, "mei") as page:
        hands = await BuilderHands.begin(page, "record", "钥匙登记")
        await page.keyboard.press("Escape")
        await expect(hands.rows.first).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(hands.label).to_be_focused()
        await page.keyboard.type("plate\nbelongings\nkeys\n\n")  # faster than the next item is there; and nothing twice
        await expect(hands.rows).to_have_text(["plate", "belongings", "keys", "（还没写）"])
        await page.keyboard.type("单选")
        await page.keyboard.press("Control+z")
        await page.keyboard.press("Control+z")
        await expect(hands.row("keys")).to_have_attribute("aria-selected", "true")  # what was chosen has gone again
        await page.keyboard.press("Escape")
        await page.keyboard.press("ArrowUp")
        await page.keyboard.press("Delete")
        await expect(hands.row("keys")).to_be_focused()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Insert")
        await page.keyboard.type("整数")
        await page.keyboard.press("Enter")
        await expect(hands.rows).to_have_count(3)
        await expect(hands.label).to_be_focused()
        await page.keyboard.type("mileage")
        await expect(hands.row("mileage")).to_be_attached()
        await hands.row("mileage").focus()
        await page.keyboard.press("Alt+ArrowUp")
        await expect(hands.rows.nth(1)).to_contain_text("mileage")
        await expect(hands.rows.nth(1)).to_be_focused()
        await page.keyboard.press("Control+d")
        await expect(hands.rows).to_have_count(4)
        await page.keyboard.press("Delete")
        await expect(hands.rows).to_have_count(3)
        await page.keyboard.press("Control+z")
        await page.keyboard.press("Control+z")
        await expect(hands.rows).to_have_count(3)
        await page.keyboard.press("Control+z")
        await expect(hands.rows.nth(2)).to_contain_text("mileage")
        await page.keyboard.press("Control+y")
        await expect(hands.rows.nth(1)).to_contain_text("mileage")
        # what is typed is there after a reload, also what had no time to be sent
        await hands.row("plate").click()
        await hands.label.fill("plate of the car")
        await page.reload()
        await page.wait_for_selector("html[data-ready]", state="attached")
        await expect(hands.row("plate of the car")).to_be_attached()


async def test_factors_show_their_shares_and_sections_are_made_of_several(browser, server):
    async with signed_in(browser, server, "mei") as page:
        hands = await BuilderHands.begin(page, "survey", "试驾打分")
        await hands.write("动力")
        await page.locator(".outline-form").click()
        await page.locator("#b-scoring").select_option("factors")
        await expect(page.locator(".sheet-body")).to_contain_text("还没有因子")
        await hands.choose("动力")
        await page.locator("[data-factor]").select_option("+")
        await page.locator("[data-factor-new]").fill("车")
        await page.keyboard.press("Enter")
        await expect(page.locator("[data-factor] option:checked")).to_have_text("车")
        await hands.add("scale", "讲解")
        await page.locator("[data-factor]").select_option("+")
        await page.locator("[data-factor-new]").fill("人")
        await page.keyboard.press("Enter")
        await expect(page.locator("[data-factor] option:checked")).to_have_text("人")
        await page.locator(".outline-form").click()
        await page.locator('.weights [data-path*="weights"]').first.fill("30")
        await expect(page.locator('[data-share="sum"]')).to_have_text("40")
        await expect(page.locator("[data-share]").first).to_have_text("75.0%")
        await hands.row("动力").click()
        await hands.row("讲解").click(modifiers=["Shift"])
        await page.get_by_text("放进新的小节").click()
        await expect(hands.rows).to_have_count(3)
        await hands.write("体验")
        await hands.rows.nth(2).drag_to(page.locator(".outline-row").first, target_position={"x": 40, "y": 3})
        await expect(hands.rows.first).to_contain_text("讲解")


async def test_one_pane_at_a_time_on_a_phone_and_nobody_else_builds(browser, server):
    async with signed_in(browser, server, "mei", "/forms/csi_service/edit", size=PHONE, has_touch=True) as page:
        hands = BuilderHands(page)
        assert (await overflow(page))[0] <= 0
        second = await hands.rows.nth(1).get_attribute("data-key")
        await hands.drag_by_touch(1, 0)
        await expect(hands.rows.first).to_have_attribute("data-key", second)
        await hands.rows.nth(3).click()
        await expect(hands.label).to_be_visible()
        await expect(hands.rows.first).not_to_be_visible()
        assert (await overflow(page))[0] <= 0
        await page.locator('[data-pane-of="preview"]').click()
        await expect(page.locator(".card").first).to_be_visible()
        assert (await overflow(page))[0] <= 0
        await page.locator("[data-pane-of='outline']").click()
        await page.locator("[data-add]").click()
        await page.locator(".palette input").fill("里程")
        await until(lambda: page.locator(".palette-card:visible").count())
        assert (await overflow(page))[0] <= 0
        await page.keyboard.press("Escape")
    async with signed_in(browser, server, "mei", size=PHONE) as page:
        hands = await BuilderHands.begin(page, "checklist", "点检")  # on a phone it begins with the words to write
        await hands.from_library("灯光全部点亮", "雨刮和玻璃水")
        await expect(hands.rows).to_have_count(2)  # what nobody has written has made room
        await page.locator('[data-pane-of="preview"]').click()
        tops = (
            await page.locator(".card")
            .first.locator(".option")
            .evaluate_all("boxes => boxes.map((box) => [box.getBoundingClientRect().top, box.offsetHeight])")
        )
        assert len({top for top, _ in tops}) == 1  # 合格, 不合格, 不适用 in one line
        assert min(height for _, height in tops) >= 44
        assert (await overflow(page))[0] <= 0
    async with signed_in(browser, server, "tang", forgiven="403") as page:
        for path in ("/forms/new", "/forms/csi_service/edit"):
            await open_page(page, path)
            await expect(page.locator(".builder, .builder-new")).to_have_count(0)
