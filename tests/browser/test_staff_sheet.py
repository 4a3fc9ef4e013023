"""The sheet that staff fill in, in a real browser: things picked, figures shown, photos, and every key of a caller."""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from playwright.async_api import expect

from models.gate.outcome import Change
from models.gate.saving import write_many
from models.resources import RESOURCES
from surveys.engine.reading import read_form
from surveys.library import install_shipped, keep_version
from tests.browser.conftest import OFFICE, PHONE, overflow, signed_in, until
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made
from tests.program import serving
from tests.set_clock import LATER, MORNING, THURSDAY, clock_at

pytestmark = pytest.mark.browser
TWO_KEYS = 1200  # milliseconds within which 1 and 0 are a ten

MEETING = """
form: {id: meeting, title: {zh: 早会记录, en: Morning meeting}, kind: minutes}
items:
  - {id: visits, type: figure, figure: visits.count, period: this_month}
  - {id: months, type: figure, label: {zh: 各月台次, en: By month}, figure: visits.count, period: last_12_months, by: month}
  - {id: guest, type: relation, to: customer, required: true, label: {zh: 请来的客户, en: The customer we asked}}
  - {id: car, type: relation, to: vehicle, label: {zh: 重点车辆, en: The car to watch}}
  - {id: board, type: file, accept: image, max_select: 2, label: {zh: 白板照片, en: A photo of the board}}
  - {id: short, type: calculation, value: decimal, expr: "10 - ${visits}"}
  - {id: mood, type: scale, required: true, label: {zh: 状态, en: The mood}, scale: {min: 1, max: 5}}
  - {id: words, type: long_text, label: {zh: "记录，还差 ${short} 台", en: "Notes, ${short} visits short"}}
"""


async def fill(data):
    """A manager, three cars that came three days ago and the form of a meeting."""
    today = THURSDAY
    async with open_shop(data) as shop:
        await install_shipped()
        await keep_version(shop.seat("admin"), read_form(MEETING), "")
        await hire("mary", store=shop.store, role="manager", lang="en")
        seat = shop.seat("wang", today=today)
        people = [Change(values={"name": f"客户{n}", "phone": f"1380013800{n}"}) for n in range(3)]
        owners = [done.row for done in await write_many(RESOURCES["customers"], seat, people)]
        cars = [Change(values={"plate": f"苏E2000{n}", "owner": owner}) for n, owner in enumerate(owners)]
        rows = [done.row for done in await write_many(RESOURCES["vehicles"], seat, cars)]
        day = today - timedelta(days=3)
        visits = [
            Change(values={"vehicle": row, "customer": owner, "visited_on": day})
            for row, owner in zip(rows, owners, strict=True)
        ]
        await write_many(RESOURCES["visits"], seat, visits)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("sheet")
    with clock_at(MORNING):
        asyncio.run(fill(data))
    with serving(data, STORE_CLOCK=LATER) as running:
        yield running


def piece(page, key):
    return page.locator(f"[data-piece='{key}']")


async def pick(page, key, typed, line):
    """Type into a search box and take a line of what is offered, by keyboard."""
    box = piece(page, key).get_by_role("combobox")
    await box.fill(typed)
    await expect(piece(page, key).get_by_role("option").first).to_contain_text(line)
    await box.press("Enter")
    await expect(piece(page, key).locator("input[type=hidden]")).not_to_have_value("")
    await expect(box).to_have_attribute("aria-expanded", "false")


async def drafted(server, name):
    """Whether an answer to this question has been kept."""
    rows = server.sql("SELECT typed FROM draft WHERE noun LIKE 'fill_%'")
    return any(f'"{name}"' in str(typed) for (typed,) in rows)


async def test_a_meeting_is_taken_down_with_its_figures_people_and_photos(browser, server, tmp_path):
    photo = tmp_path / "board.jpg"
    photo.write_bytes(made.jpeg())
    async with signed_in(browser, server, "mary", "/fill/meeting", size=OFFICE) as page:
        await expect(piece(page, "visits").locator(".figure-value")).to_have_text("3")
        await expect(piece(page, "visits")).to_contain_text("n = 3")
        await expect(piece(page, "months").locator("tbody tr")).to_have_count(12)
        await expect(piece(page, "words")).to_contain_text("Notes, 7 visits short")
        await pick(page, "guest", "13800138002", "客户2")
        await pick(page, "car", "20001", "苏E·20001")
        await piece(page, "board").locator("input[type=file]").first.set_input_files(photo)
        await expect(piece(page, "board").locator("[data-upload]")).to_have_count(1)
        await piece(page, "mood").locator("input[value='4']").check()
        await until(lambda: drafted(server, "mood"))
        await page.reload()
        await expect(piece(page, "guest").get_by_role("combobox")).to_have_value(re.compile("客户2"))
        await expect(piece(page, "board").locator("[data-upload]")).to_have_count(1)
        await page.click("[data-act=finish]")
        await expect(page).to_have_url(re.compile(r"/responses/\d+$"))
        answers = page.locator(".answers")
        await expect(answers).to_contain_text("客户2")
        await expect(answers).to_contain_text("苏E·20001")
        await expect(answers.locator(".is-figure .figure-value")).to_have_text("3")
        await expect(answers.locator(".upload img")).to_be_visible()


async def test_what_is_typed_and_not_picked_is_said_and_not_lost(browser, server):
    async with signed_in(browser, server, "mary", "/fill/meeting", size=PHONE) as page:
        await page.click("[data-act=discard]") if await page.locator("[data-act=discard]").count() else None
        box = piece(page, "guest").get_by_role("combobox")
        await box.fill("nobody of that name")
        await expect(piece(page, "guest").locator(".none")).to_be_visible()
        await page.click("[data-act=finish]")
        await expect(page.locator(".sum-up")).to_contain_text("has not been picked from the list")
        await expect(box).to_have_value("nobody of that name")
        await expect(box).to_have_attribute("aria-invalid", "true")
        mood = piece(page, "mood")
        await expect(mood.locator("input").first).to_have_attribute("aria-invalid", "true")
        assert "error-mood" in await mood.locator("input").first.get_attribute("aria-describedby")
        assert "error-mood" in await mood.locator("fieldset").get_attribute("aria-describedby")
        await expect(page.locator("#error-mood")).to_be_visible()
        assert (await overflow(page))[0] == 0


async def to_question(page, name):
    """Come to a question as Tab does."""
    await piece(page, name).locator("input").first.focus()
    await expect(page.locator(".sheet .is-current")).to_have_attribute("data-piece", name)
    return piece(page, name)


@asynccontextmanager
async def calling(browser, server):
    """The service call as a caller sees it, tried out; the customer is willing, so that the questions are asked."""
    form = server.sql("SELECT id FROM form WHERE key = 'csi_service'")[0][0]
    async with signed_in(browser, server, "mary", f"/forms/{form}?tab=try&as=phone", size=OFFICE) as page:
        await expect(page.locator(".sheet .is-current")).to_be_visible()
        await page.keyboard.press("1")
        await expect(piece(page, "nps")).to_be_visible()
        yield page


async def test_every_step_of_a_scale_with_nought_has_its_key(browser, server):
    async with calling(browser, server) as page:
        question = await to_question(page, "nps")
        for moment, keys, chosen in (
            *((0, "0", "0"), (0, "1", "1"), (0, "10", "10"), (0, "7", "7"), (0, "90", "0"), (0, "1", "1")),
            (TWO_KEYS, "0", "0"),  # one and then nought after a while is nought
        ):
            await page.evaluate("now => { performance.now = () => now; }", moment)  # however busy the machine is
            for key in keys:
                await page.keyboard.press(key)
            await expect(question.locator(f"input[value='{chosen}']")).to_be_checked()


async def test_does_not_apply_has_a_key_that_is_shown(browser, server):
    async with calling(browser, server) as page:
        question = await to_question(page, "f_facility")
        await expect(question.locator(".is-na kbd")).to_have_text("-")
        await page.keyboard.press("-")
        await expect(question.locator("input[value='na']")).to_be_checked()
        await page.keyboard.press("0")
        await expect(question.locator("input[value='10']")).to_be_checked()
