"""Programmes in a real browser: a manager makes one, adds a rule by rows, and the next draw follows it."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from models.gate.outcome import Change
from models.gate.saving import write_many
from models.resources import RESOURCES
from surveys.library import install_shipped
from surveys.sampling import draw
from tests.browser.conftest import PHONE, open_page, overflow, signed_in, until
from tests.models.opened import hire, open_store
from tests.models.shop import open_shop
from tests.program import serving
from tests.set_clock import LATER, MORNING, THURSDAY, clock_at

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser

VISITS = 40
SAVED = "SELECT definition, published, is_on FROM programme WHERE key = ?"
DRAFT = "SELECT typed FROM draft WHERE noun = 'programme_sheet' AND row_id = ?"


async def fill(data: Path) -> None:
    """The shipped programmes, a manager, a second one, a clerk, and visits of last month and of some days ago."""
    async with open_shop(data) as shop:
        await install_shipped()
        for login, role in (("mei", "manager"), ("hua", "manager"), ("tang", "clerk")):
            await hire(login, store=shop.store, role=role, lang="en")
        seat = shop.seat("wang", today=THURSDAY)
        people = [Change(values={"name": f"客户{n:03d}", "phone": f"138{n:08d}"}) for n in range(VISITS)]
        await write_many(RESOURCES["customers"], seat, people)
        cars = [Change(values={"plate": f"苏E{n:05d}", "owner": n + 1}) for n in range(VISITS)]
        await write_many(RESOURCES["vehicles"], seat, cars)
        back = [3 if n % 2 else THURSDAY.day + 3 for n in range(VISITS)]
        visits = [
            {"vehicle": n + 1, "customer": n + 1, "visited_on": THURSDAY - timedelta(days=days), "work": "保养"}
            for n, days in enumerate(back)
        ]
        await write_many(RESOURCES["visits"], seat, [Change(values=one) for one in visits])


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("programmes")
    with clock_at(MORNING):
        asyncio.run(fill(data))
    with serving(data, STORE_CLOCK=LATER) as running:
        yield running


def kept(server, key):
    """The definition in use, its version, and whether it is on."""
    definition, version, is_on = server.sql(SAVED, key)[0]
    return json.loads(definition), version, bool(is_on)


HEARD = "!Object.keys(localStorage).some((key) => key.startsWith('programme:'))"


async def typed(page, name, value):
    """Type into a blank as a person does, leave it, and see that the server has heard it."""
    await page.fill(f'[data-name="{name}"]', value)
    await page.press(f'[data-name="{name}"]', "Tab")
    await until(lambda: page.evaluate(HEARD))


async def test_a_manager_makes_a_programme_with_a_rule_of_rows_and_the_next_draw_follows_it(browser, server):
    async with signed_in(browser, server, "mei", "/programmes") as page:
        await page.get_by_role("link", name="Add programme").click()
        await expect(page.locator("h1")).to_have_text("New survey programme")
        await page.select_option('[data-name="form"]', "three_day_call")
        await expect(page.locator('[data-name="en"]').first).to_have_value("Three-day call")
        await typed(page, "en", "Short call")
        await typed(page, "wait", "3")
        side = page.locator(".programme-side")
        await expect(side).to_contain_text("The first draw takes about 20 of the 20 who came on")
        await expect(side).to_contain_text("About 20 a month would be asked")

        await page.get_by_role("button", name="Remove this rule").click()
        await expect(page.locator(".rule")).to_have_count(0)
        await page.get_by_role("button", name="Add a rule").click()
        await expect(page.locator('[data-name="alerts.0.en"]')).to_be_visible()
        await typed(page, "alerts.0.en", "Not well")
        await page.select_option('[data-name="alerts.0.rows.0.question"]', "overall")
        await page.select_option('[data-name="alerts.0.rows.0.operator"]', "at_most")
        await typed(page, "alerts.0.rows.0.value", "9")
        await expect(side).to_contain_text("This question is rated")
        await typed(page, "alerts.0.rows.0.value", "2")
        await expect(page.locator(".rule")).to_contain_text("is at most 2")
        await page.get_by_role("button", name="Add a step up").click()
        await expect(page.locator('[data-name="alerts.0.steps.0.hours"]')).to_have_value("48")

        await page.get_by_role("button", name="Create the programme").click()
        await expect(page.locator("h1")).to_have_text("Short call")
        await expect(page.locator(".told").first).to_contain_text("Case “Not well”")
        await page.get_by_role("button", name="Switch off").click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".record-state")).to_contain_text("Switched off")
        await page.get_by_role("button", name="Switch on").click()
        await expect(page.locator(".record-state")).to_contain_text("In use")
    made, version, is_on = kept(server, "three_day_call_2")
    assert (version, is_on, made["alerts"][0]["when"]) == (1, True, "${overall} <= 2")
    with clock_at(LATER):
        async with open_store(server.data):
            drawn = await draw(THURSDAY)
    assert drawn["three_day_call_2"] == VISITS // 2


async def test_two_clicks_make_one_programme(browser, server):
    async with signed_in(browser, server, "mei", "/programmes/new?form=delivery_week") as page:
        await typed(page, "en", "Pressed twice")
        await expect(page.locator(".programme-side")).to_contain_text("What it will do")
        await page.get_by_role("button", name="Create the programme").dblclick()
        await expect(page.locator("h1", has_text="Pressed twice")).to_be_visible()
        await expect(page.locator(".record-state")).to_contain_text("In use")
    assert server.sql("SELECT count(*) FROM programme WHERE english = 'Pressed twice'") == [(1,)]
    assert "Traceback" not in (server.data / "logs" / "huitouke.log").read_text("utf-8")


async def test_a_change_tells_what_differs_before_it_is_saved_as_the_next_version(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'csi_after_visit'")[0][0]
    async with signed_in(browser, server, "mei", f"/programmes/{row}/change") as page:
        save = page.get_by_role("button", name="Save as version 2")
        await expect(save).to_be_disabled()
        await page.keyboard.press("Control+s")
        await expect(page.locator(".toast")).to_contain_text("Nothing has been changed yet")
        await typed(page, "share", "200")
        await expect(page.locator("#s-share")).to_contain_text("from 1 to 100")
        await typed(page, "share", "60")
        await expect(page.locator(".changes")).to_contain_text("60% drawn by chance")
        await expect(page.locator(".changes")).to_contain_text("before: 40% drawn by chance")
        await typed(page, "note", "busy season is over")
        await page.get_by_role("button", name="Change the conditions").click()
        await expect(page.locator(".condition-rows li")).to_have_count(2)
        await page.keyboard.press("Control+s")
        await expect(page.locator(".programme-versions > li").first).to_contain_text("busy season is over")
        await expect(page.locator(".programme-versions > li").first).to_contain_text("60% drawn by chance")
    made, version, _ = kept(server, "csi_after_visit")
    assert (version, made["who"]["share"]) == (2, 0.6)


async def test_what_was_typed_survives_a_reload(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'delivery_day'")[0][0]
    async with signed_in(browser, server, "mei", f"/programmes/{row}/change") as page:
        await typed(page, "wait", "soon")
        await expect(page.locator("#s-wait")).to_contain_text("“soon” does not fit")
        await page.reload()
        await page.wait_for_selector("html[data-ready]", state="attached")
        await page.locator("[data-draft] .primary").click()
        await expect(page.locator('[data-name="wait"]')).to_have_value("soon")
        await expect(page.locator("#s-wait")).to_contain_text("“soon” does not fit")
        await page.get_by_role("button", name="Leave it").click()
        await expect(page.locator("h1")).to_have_text("Call within 24 hours of delivery")
    assert server.sql(DRAFT, row) == []


async def test_who_types_past_an_offered_draft_keeps_both(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'test_drive'")[0][0]
    async with signed_in(browser, server, "mei", f"/programmes/{row}/change") as page:
        await typed(page, "close", "21")
        await until(lambda: _typed_draft(server, row, '"close": "21"'))
        await open_page(page, f"/programmes/{row}/change")
        await expect(page.locator("[data-draft]")).to_be_visible()
        await typed(page, "resume", "5")
        await expect(page.locator('[data-name="close"]')).to_have_value("21")
        await expect(page.locator('[data-name="resume"]')).to_have_value("5")
        await page.get_by_role("button", name="Leave it").click()
        await expect(page.locator("h1")).to_have_text("After a test drive")


async def test_who_saves_second_is_told_and_keeps_what_was_typed(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'delivery_week'")[0][0]
    path = f"/programmes/{row}/change"
    async with signed_in(browser, server, "mei", path) as mei, signed_in(browser, server, "hua", path) as hua:
        await typed(mei, "attempts", "4")
        await typed(hua, "attempts", "6")
        await mei.get_by_role("button", name="Save as version 2").click()
        await expect(mei.locator(".programme-versions > li")).to_have_count(2)
        await hua.get_by_role("button", name="Save as version 2").click()
        await expect(hua.locator(".programme-side")).to_contain_text("Mei has just published version 2")
        await expect(hua.locator(".changes")).to_contain_text("before: 4")
        await hua.get_by_role("button", name="Save as version 3").click()
        await expect(hua.locator(".programme-versions > li")).to_have_count(3)
    assert kept(server, "delivery_week")[0]["who"]["max_attempts"] == 6


async def test_a_copy_begins_with_what_the_other_says(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'ssi_after_delivery'")[0][0]
    async with signed_in(browser, server, "mei", f"/programmes/{row}") as page:
        await page.get_by_role("link", name="Make a copy").click()
        await expect(page.locator('[data-name="en"]').first).to_have_value("Satisfaction after delivery (copy)")
        await expect(page.locator('[data-name="wait"]')).to_have_value("14")
        await expect(page.locator(".shipped")).to_contain_text("A case opens if")
        await page.get_by_role("button", name="Leave it").click()
        await expect(page.locator("h1")).to_contain_text("Survey programmes")


async def test_the_keyboard_alone_changes_a_number_and_stays_where_it_is(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'three_day_call'")[0][0]
    async with signed_in(browser, server, "mei", f"/programmes/{row}/change") as page:
        await page.focus('[data-name="wait"]')
        await page.keyboard.press("Control+a")
        await page.keyboard.type("4")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Control+a")
        await page.keyboard.type("12")
        await page.keyboard.press("Tab")
        await page.keyboard.press("ArrowDown")  # the share becomes a part, and a new blank appears below
        await expect(page.locator('[data-name="share"]')).to_be_visible()
        assert await page.evaluate("document.activeElement.id") == "f-draw-random"
        await until(lambda: _typed_draft(server, row, '"expire": "12"'))
        await page.get_by_role("button", name="Leave it").click()
        await expect(page.locator("h1")).to_have_text("Three-day call")


async def test_where_a_new_rule_led_to_takes_nobody_away_from_what_is_typed_later(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'delivery_day'")[0][0]
    async with signed_in(browser, server, "mei", f"/programmes/{row}/change") as page:
        rules = await page.locator(".rule").count()
        await page.get_by_role("button", name="Add a rule").click()
        await expect(page.locator(".rule")).to_have_count(rules + 1)
        await page.focus('[data-name="wait"]')
        await page.keyboard.press("Control+a")
        await page.keyboard.type("6")
        await until(lambda: _typed_draft(server, row, '"wait": "6"'))
        await until(lambda: page.evaluate(HEARD))
        assert await page.evaluate("document.activeElement.dataset.name") == "wait"
        await page.get_by_role("button", name="Leave it").click()


async def _typed_draft(server, row, words):
    return any(words in str(one) for (one,) in server.sql(DRAFT, row))


async def test_a_clerk_reads_it_and_changes_nothing(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'loyalty'")[0][0]
    async with signed_in(browser, server, "tang", f"/programmes/{row}", forgiven="403") as page:
        await expect(page.locator("h1")).to_have_text("Loyalty survey")
        await expect(page.get_by_role("link", name="Change")).to_have_count(0)
        await open_page(page, f"/programmes/{row}/change")
        await expect(page.locator("[data-name]")).to_have_count(0)


async def test_nothing_is_wider_than_a_phone(browser, server):
    row = server.sql("SELECT id FROM programme WHERE key = 'csi_after_visit'")[0][0]
    async with signed_in(browser, server, "mei", "/programmes", size=PHONE) as page:
        for path in ("/programmes/new", "/programmes/new?form=csi_service", f"/programmes/{row}/change"):
            await open_page(page, path)
            if shown := await page.get_by_role("button", name="Change the conditions").all():
                await shown[0].click()
                await expect(page.locator(".condition-rows")).to_be_visible()
            assert (await overflow(page))[0] <= 0, path
