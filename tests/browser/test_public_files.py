"""Customers send photos from their phone: without a script, through a network that goes away, with any reader."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, opened
from tests.browser.test_public import is_readable
from tests.models.uploads import bytes as made
from tests.program import serving
from tests.ui.public.test_bringing import fill

pytestmark = pytest.mark.browser
REFUSED = "status of 422"


@pytest.fixture(scope="module")
def asking(tmp_path_factory):
    """A store whose survey asks for photos."""
    data = tmp_path_factory.mktemp("photos") / "store"
    found = asyncio.run(fill(data))
    with serving(data) as server:
        found.server = server
        yield found


@pytest.fixture
def photo(tmp_path):
    """A photo on the phone."""
    file = tmp_path / "IMG_0001.png"
    file.write_bytes(made.png())
    return file


def kept(asking, words):
    """How many photos were kept with these words."""
    sql = (
        "SELECT count(*) FROM upload_place p JOIN response r ON r.id = p.row_id AND p.noun = 'responses' "
        "WHERE r.words = ? AND r.state = 'complete'"
    )
    return asking.server.sql(sql, words)[0][0]


async def begin(page, asking, lang):
    await page.goto(f"{asking.server.address}{asking.links.pop()}?lang={lang}")
    await page.locator(".go").click()
    await expect(page.locator("form[data-page]")).to_be_visible()


async def score(page, value):
    await page.locator("label", has=page.locator(f'input[name="overall"][value="{value}"]')).click()


@pytest.mark.parametrize("script", [False, True], ids=["without a script", "with a script"])
async def test_a_photo_that_came_stays_while_the_rest_is_put_right(browser, asking, photo, script):
    words = f"划了一道 {script}"
    async with opened(browser, viewport=PHONE, java_script_enabled=script, forgiven=REFUSED) as page:
        await begin(page, asking, "zh")
        await page.locator("input[type=file]").set_input_files(photo)
        await page.locator("[name=words]").fill(words)
        await page.locator(".go").click()
        await expect(page.locator(".sum-up")).to_be_visible()
        await expect(page.locator("#piece-photo .option")).to_contain_text("IMG_0001.png")
        await expect(page.locator("[name=words]")).to_have_value(words)
        await score(page, 9)
        await page.locator(".go").click()
        await expect(page.get_by_role("heading", name="已收到您的回答")).to_be_visible()
    assert kept(asking, words) == 1


async def test_a_lost_network_keeps_the_photo_until_it_is_back(browser, asking, photo):
    async with opened(browser, viewport=PHONE, forgiven="ERR_INTERNET_DISCONNECTED") as page:
        await begin(page, asking, "zh")
        await score(page, 9)
        await page.locator("input[type=file]").set_input_files([photo, photo])
        await page.locator("[name=words]").fill("断网的照片")
        await page.context.set_offline(True)
        await page.locator(".go").click()
        await expect(page.get_by_role("status")).to_contain_text("没有网络")
        await page.context.set_offline(False)
        await expect(page.get_by_role("heading", name="已收到您的回答")).to_be_visible()
    assert kept(asking, "断网的照片") == 2


async def test_a_reload_brings_back_what_was_typed_beside_a_photo(browser, asking, photo):
    async with opened(browser, viewport=PHONE) as page:
        await begin(page, asking, "zh")
        await page.locator("input[type=file]").set_input_files(photo)
        await page.locator("[name=words]").fill("还在的")
        await expect(page.get_by_role("status")).to_contain_text("已保存在这部手机上")
        await page.reload()
        await expect(page.locator("[name=words]")).to_have_value("还在的")


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_everybody_can_send_one(browser, asking, tmp_path, lang):
    wrong = tmp_path / "run.exe"
    wrong.write_bytes(b"MZ" * 400)
    good = tmp_path / "front.png"
    good.write_bytes(made.png())
    async with opened(browser, viewport=PHONE, color_scheme="light", bypass_csp=True, forgiven=REFUSED) as page:
        await begin(page, asking, lang)
        await is_readable(page, lang, titled=False)
        await page.locator("input[type=file]").set_input_files([good, wrong])
        await page.locator(".go").click()
        await expect(page.locator("#error-photo")).to_contain_text("run.exe")
        await is_readable(page, lang, titled=False)
        await page.locator(".sum-up a", has_text="run.exe").click()
        await expect(page.locator("#q-photo")).to_be_focused()
