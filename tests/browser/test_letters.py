"""Letters in a real browser: a template with a slip, three letters on paper, a coupon that is good once."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from models.people.seats import day_in
from models.rules.calendar import months_before
from models.tables.organisation import Store
from seeds.starting import start_store
from tests.browser.conftest import PHONE, open_page, overflow, signed_in, until
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving
from tests.reports.sheets.reading import pages_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser
NAMES = ("王建国", "李静怡", "欧阳明", "周安", "吴迪")


async def fill(data: Path) -> None:
    """A store with a manager, a clerk, an advisor and an auditor, and five customers who stayed away."""
    async with open_shop(data) as shop:
        await start_store(shop.store.id)
        await start_store()  # an existing store gets what is missing, and nothing twice
        await Store.filter(id=shop.store.id).update(address="江南大道 1888 号", phone="057188886666")
        for login, role in (("mary", "manager"), ("clara", "clerk"), ("adam", "advisor"), ("xavier", "auditor")):
            await hire(login, store=shop.store, role=role, lang="en")
        seen = months_before(day_in("Asia/Shanghai"), 8) - timedelta(days=1)
        for number, name in enumerate(NAMES, 1):
            more = {"do_not_contact": True} if name == "周安" else {}
            sex = "f" if name == "李静怡" else "m"
            owner = await shop.add("customers", name=name, sex=sex, address=f"文三路 {number} 号", **more)
            car = await shop.add("vehicles", plate=f"浙A1000{number}", owner=owner)
            await shop.add("visits", vehicle=car, customer=owner, visited_on=seen, work="更换机油机滤")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The store, served."""
    data = tmp_path_factory.mktemp("letters")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def fetched(page, address):
    """What the browser gets from an address."""
    answer = await page.request.get(
        address if address.startswith("http") else f"{page.url.split('/letters')[0]}{address}"
    )
    return answer.status, await answer.body()


async def test_a_slip_in_a_template_is_told_and_nothing_typed_is_lost(browser, server):
    async with signed_in(browser, server, "clara", "/letters/templates/birthday") as page:
        words = page.locator("#set-words")
        await words.fill("亲爱的{称乎}：\n生日快乐，{车牌}也快乐。")
        await expect(page.locator(".letters-beside .notice")).to_contain_text("Did you mean {称呼}")
        await page.click("[data-act=save]")
        await expect(page.locator("#field-words .field-said")).to_contain_text("Did you mean {称呼}")
        await expect(words).to_have_value("亲爱的{称乎}：\n生日快乐，{车牌}也快乐。")
        assert server.sql("SELECT count(*) FROM letter_template WHERE words LIKE '%称乎%'") == [(0,)]
        await words.fill("亲爱的{称呼}：\n生日快乐，{车牌}也快乐。")
        await expect(page.locator("[data-paper]")).to_contain_text("亲爱的王先生：")
        await page.fill("#find-text", "浙A10002")
        await page.click("[data-act=look]")
        await page.click("[data-act^='for=v']")
        await expect(page.locator("[data-paper]")).to_contain_text("亲爱的李女士：")
        await expect(page.locator("[data-paper]")).to_contain_text("浙A·10002也快乐")
        await page.click("[data-act=save]")
        await expect(page.locator(".toast-text")).to_contain_text("is saved")
        assert server.sql("SELECT count(*) FROM letter_template WHERE words LIKE '亲爱的{称呼}%'") == [(1,)]


async def test_three_letters_are_printed_and_logged_and_the_coupon_is_good_once(browser, server):
    async with signed_in(browser, server, "clara", "/letters/print?template=inquiry&customers=1,2,3,4") as page:
        ready = page.locator("[data-list=ready] tbody tr")
        await expect(ready).to_have_count(3)
        await expect(page.locator("[data-list=left-out]")).to_contain_text("周安")
        await expect(page.locator("[data-list=left-out]")).to_contain_text("asked not to be contacted")
        await expect(page.locator("[data-paper]")).to_contain_text("尊敬的王先生：")
        await page.click("[data-act=print]")
        await expect(page.locator("[data-done]")).to_contain_text("3 letters are ready")
        status, content = await fetched(page, await page.locator("a[href*='letters.pdf']").get_attribute("href"))
        pages = pages_of(content)
        assert status == 200
        assert len(pages) == 3
        for words, name, greeting in zip(pages, NAMES, ("王先生", "李女士", "欧阳先生"), strict=False):
            assert f"尊敬的{greeting}：" in words
            assert f"{name}{greeting[-2:]}收" in words
        assert not any("周安" in words for words in pages)
        assert server.sql("SELECT means, outcome, count(*) FROM contact GROUP BY means, outcome") == [
            ("letter", "sent", 3)
        ]
        await page.fill("#letters-skip", "22")
        await page.press("#letters-skip", "Tab")
        await until(lambda: page.locator("a[href*='skip=22']").count())
        _, labels = await fetched(page, await page.locator("a[href*='labels.pdf']").get_attribute("href"))
        assert [words.count("收") for words in pages_of(labels)] == [2, 1]

        # the same again: nothing is logged, and paper only when somebody says so
        await open_page(page, "/letters/print?template=inquiry&customers=1,2,3")
        await expect(page.locator("[data-list=again] tbody tr")).to_have_count(3)
        await expect(page.locator("[data-act=print]")).to_be_disabled()
        await page.check("#letters-again")
        await expect(page.locator("[data-act=print]")).to_be_enabled()
        await page.click("[data-act=print]")
        await page.click("dialog button[value=yes]")
        await expect(page.locator("a[href*='letters.pdf']")).to_contain_text("3 pages")
        assert server.sql("SELECT count(*) FROM letter") == server.sql("SELECT count(*) FROM contact") == [(3,)]

        # the coupon
        number = server.sql("SELECT number FROM coupon ORDER BY id")[0][0]
        await open_page(page, "/letters/coupons")
        await page.fill("#coupon-number", number.lower().replace("-", ""))
        await page.click("[data-act=look]")
        await expect(page.locator(".coupon-card")).to_contain_text("王建国")
        await page.fill("#coupon-plate", "浙A10002")
        await page.click("[data-act=redeem]")
        await expect(page.locator(".notice")).to_contain_text("sent to somebody else")
        await page.fill("#coupon-plate", "浙A10001")
        await page.click("[data-act=redeem]")
        await expect(page.locator(".notice.good")).to_contain_text("Redeemed")
        await page.fill("#coupon-number", number)
        await page.click("[data-act=look]")
        await expect(page.locator(".notice.attention")).to_contain_text("was redeemed on")
        await expect(page.locator("[data-act=redeem]")).to_have_count(0)
        await page.fill("#coupon-number", "7K2M-9XQF-2")
        await page.click("[data-act=look]")
        await expect(page.locator(".notice.attention")).to_contain_text("type it again")


async def test_the_files_are_given_only_to_those_who_may(browser, server):
    async with signed_in(browser, server, "clara", "/letters/registers") as page:
        assert (await fetched(page, "/sheets/letter-register.pdf?from=2026-01-01&to=2026-12-31"))[0] == 200
        assert (await fetched(page, "/sheets/call-register.pdf"))[0] == 200
        assert (await fetched(page, "/sheets/basic-file.pdf?of=1"))[0] == 200
        assert (await fetched(page, "/sheets/call-record.pdf?of=1"))[0] == 200
        assert (await fetched(page, "/sheets/day-sheet.pdf"))[0] == 200
        assert (await fetched(page, "/sheets/basic-file.pdf?of=99999"))[0] == 404
        assert (await fetched(page, "/sheets/nothing.pdf"))[0] == 404
        assert (await fetched(page, "/sheets/call-register.pdf?from=2026-12-31&to=2026-01-01"))[0] == 422
        assert (await fetched(page, "/letters/file/letters.pdf?rows=99999"))[0] == 404
    async with signed_in(browser, server, "xavier", "/customers", forgiven="403") as page:
        await open_page(page, "/letters/print?template=inquiry&customers=5")
        await expect(page.locator(".error-page")).to_be_visible()
    async with signed_in(browser, server, "adam", "/letters/templates/inquiry") as page:
        await expect(page.locator("fieldset[disabled]").first).to_be_attached()
        await open_page(page, "/letters/print?template=inquiry&customers=5")
        await expect(page.locator(".notice.attention")).to_contain_text("coupon")
        assert server.sql("SELECT count(*) FROM contact WHERE customer_id = 5") == [(0,)]


async def test_letters_begin_in_a_list_and_fit_on_a_phone(browser, server):
    async with signed_in(browser, server, "clara", "/customers") as page:
        await page.locator("tbody tr", has_text="吴迪").locator("input[type=checkbox]").check()
        await page.click("[data-act=bulk-letters]")
        await page.select_option("#letters-template", "thanks")
        await expect(page.locator("[data-list=ready]")).to_contain_text("吴迪")
        await expect(page.locator("[data-paper]")).to_contain_text("尊敬的吴先生：")
        await page.set_viewport_size(PHONE)
        for path in (
            "/letters/print?customers=5&template=thanks",
            "/letters/templates",
            "/letters/templates/inquiry",
            "/letters/coupons",
            "/letters/registers",
            "/letters/for?customer=5",
        ):
            await open_page(page, path)
            assert (await overflow(page))[0] <= 0, path


async def test_a_text_is_there_to_copy(browser, server):
    async with signed_in(browser, server, "clara", "/customers/1") as page:
        await page.click("a[href='/letters/for?customer=1']")
        await expect(page.locator("h1 + p, .page-name p").first).to_contain_text("王建国")
        await expect(page.locator(".letters-texts")).to_contain_text(
            "Happy birthday, 王先生".replace("王先生", "Mr 王")
        )
        assert "Happy birthday" in await page.locator(".letters-texts [data-copy]").first.get_attribute("data-copy")
        await expect(page.locator("a[href^='/sheets/basic-file.pdf']")).to_be_visible()
