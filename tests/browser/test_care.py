"""A clerk's morning in a real browser and without a mouse: slip after slip, each ended by a digit; the team's load."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import pytest
from playwright.async_api import expect

from models.care.making import make_slips
from models.gate.outcome import Change
from models.gate.saving import write_many
from models.gate.writer import transaction
from models.people.seats import day_in
from models.resources import RESOURCES
from seeds.care_rules import add_care_rules
from seeds.starting import start_store_in
from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving

pytestmark = pytest.mark.browser

CLERKS = ("nina", "paul", "rosa", "tina")  # each test works with a clerk of its own
NAMES = ("赵一", "钱二", "孙三", "李四", "周五", "吴六")
TODAY = day_in("Asia/Shanghai")


async def fill(data):
    """Six customers for each clerk whose insurance ends soon, one day after the other."""
    async with open_shop(data) as shop:
        admin = shop.seat("admin", today=TODAY)
        async with transaction() as writer:
            await start_store_in(writer, admin)
        await add_care_rules(admin)
        seat = shop.seat("wang", today=TODAY)
        await hire("mona", store=shop.store, role="manager", lang="en")
        await hire("adam", store=shop.store, role="advisor", lang="en")
        for number, login in enumerate(CLERKS):
            clerk = await hire(login, store=shop.store, role="clerk", lang="en")
            people = [
                Change(values={"name": name, "sex": "m", "phone": f"13800{number}380{n:02d}"})
                for n, name in enumerate(NAMES)
            ]
            owners = [done.row for done in await write_many(RESOURCES["customers"], seat, people)]
            cars = [
                Change(values={"plate": f"苏E{number}00{n:02d}", "owner": owner, "insurance_due": due(n)})
                for n, owner in enumerate(owners)
            ]
            await write_many(RESOURCES["vehicles"], seat, cars)
            await make_slips(admin)  # whoever has least to do gets them: the clerk who has just come
            async with transaction() as writer:
                await writer.run(
                    "UPDATE slip SET handler_id = ? WHERE customer_id IN (SELECT id FROM customer WHERE phone LIKE ?)",
                    [clerk.id, f"13800{number}380%"],
                )


def due(number):
    return TODAY + timedelta(days=number + 1)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("care")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def begin(page):
    await expect(page.locator(".call-list tbody tr")).to_have_count(6)
    await page.click("[data-act=start]")
    await stands(page, 0)


async def stands(page, number):
    """Wait until the slip of one customer is open and hears its digits."""
    await expect(page.locator("h1", has_text=NAMES[number])).to_be_visible()
    await expect(page.locator("h1")).to_have_count(1)  # the page before is gone
    await expect(page.locator(".care-ways [data-digit='1']")).to_have_count(1)
    await expect(page.locator(".care-asked")).to_have_count(0)


async def asked(page, digit, *, of):
    """Press a digit that asks something first, and wait for what it asks."""
    await page.keyboard.press(digit)
    await expect(page.locator(f".care-asked [data-act^={of}]").first).to_be_visible()


def slip(server, login, number):
    """How a slip of a clerk stands, with its customer and car."""
    rows = server.sql(
        "SELECT s.state, s.tries, c.do_not_contact, v.kept, s.id FROM slip s JOIN customer c ON c.id = s.customer_id "
        "JOIN vehicle v ON v.id = s.vehicle_id JOIN staff p ON p.id = s.handler_id "
        f"WHERE p.login = '{login}' AND c.name = '{NAMES[number]}'"
    )
    return rows[0]


async def test_a_clerk_works_through_five_slips_by_keyboard(browser, server):
    async with signed_in(browser, server, "nina", "/care") as page:
        await begin(page)
        await page.locator("#care-words").press_sequentially("月底前把报价发给我")  # typed, or dictated
        await expect(page.locator("#care-words")).to_have_value("月底前把报价发给我")
        await page.keyboard.press("Escape")
        await page.keyboard.press("1")
        await stands(page, 1)
        await page.keyboard.press("3")
        await stands(page, 2)
        await asked(page, "2", of="hour")
        await page.keyboard.press("1")
        await stands(page, 3)
        await asked(page, "8", of="gone")
        await page.keyboard.press("1")
        await stands(page, 4)
        await asked(page, "9", of="wish")
        await page.keyboard.press("1")
        await stands(page, 5)
        await expect(page.locator(".page-head")).to_contain_text(
            "5 done today; 0 more due by today, 1 that can be done ahead"
        )
    said = server.sql("SELECT outcome, words FROM contact WHERE outcome = 'reached'")
    assert said == [("reached", "月底前把报价发给我")]
    assert slip(server, "nina", 0)[:2] == ("done", 1)
    assert slip(server, "nina", 1)[:2] == ("open", 1)
    assert slip(server, "nina", 2)[0] == "booked"
    booked = server.sql("SELECT slip_id, booked_for FROM appointment")
    assert [row[0] for row in booked] == [slip(server, "nina", 2)[4]]
    assert booked[0][1] > TODAY.isoformat()
    assert slip(server, "nina", 3)[3] == "sold"
    assert server.sql("SELECT status FROM vehicle_status") == [("sold",)]
    assert slip(server, "nina", 4)[:3] == ("done", 1, 1)
    assert server.sql("SELECT phone FROM quiet_phone") == [("13800038004",)]


async def test_what_is_missing_is_told_and_nothing_typed_is_lost(browser, server):
    async with signed_in(browser, server, "paul", "/care") as page:
        await begin(page)
        await page.fill("#care-words", "下周再说")
        await page.keyboard.press("Escape")
        await asked(page, "5", of="back")
        await page.click("[data-act=keep_day]")
        await expect(page.locator(".care-foot [role=alert]")).to_contain_text("which day")
        await page.reload()
        await stands(page, 0)
        await expect(page.locator("#care-words")).to_have_value("下周再说")
        await asked(page, "5", of="back")
        await page.keyboard.press("3")
        await stands(page, 1)
    again = server.sql("SELECT again_on FROM slip WHERE state = 'open' AND again_on > date('now', '+3 days')")
    assert again == [((TODAY + timedelta(days=7)).isoformat(),)]


async def test_the_last_outcome_is_taken_back(browser, server):
    async with signed_in(browser, server, "rosa", "/care") as page:
        await begin(page)
        await page.keyboard.press("1")
        await stands(page, 1)
        await page.click(".toast [data-undo]")
        await stands(page, 0)
        assert slip(server, "rosa", 0)[:2] == ("open", 0)
        await page.keyboard.press("0")  # skipped
        await stands(page, 1)
        await page.keyboard.press("0")
        await stands(page, 2)


async def test_on_a_phone_the_number_is_pressed_and_nothing_sticks_out(browser, server):
    async with signed_in(browser, server, "tina", "/care", size=PHONE) as page:
        await begin(page)
        await expect(page.locator("a.call-phone")).to_have_attribute("href", "tel:13800338000")
        assert (await overflow(page))[0] <= 0
        await page.click("[data-act='outcome=reached']")
        await stands(page, 1)


async def test_somebody_is_away_and_the_slips_go_to_a_colleague(browser, server):
    async with signed_in(browser, server, "mona", "/care/team") as page:
        row = page.locator(".care-load tr", has=page.get_by_role("link", name="Tina", exact=True))
        await row.locator("input[type=date]").fill((TODAY + timedelta(days=5)).isoformat())
        await row.locator("input[type=date]").press("Tab")
        await expect(row.locator(".chip")).to_be_visible()
        tina = server.sql("SELECT id FROM staff WHERE login = 'tina'")[0][0]
        rosa = server.sql("SELECT id FROM staff WHERE login = 'rosa'")[0][0]
        await expect(page.locator(f"[data-change='taker={tina}']")).to_have_count(0)
        await page.select_option("#care-source", str(tina))
        await page.check(f"[data-change='taker={rosa}']")
        await page.click("[data-act=move]")
        await expect(row.locator("td.number").first).to_have_text("0")
    left = server.sql(f"SELECT count(*) FROM slip WHERE handler_id = {tina} AND state = 'open'")
    assert left == [(0,)]


async def test_an_advisor_sees_the_own_day_and_not_the_teams(browser, server):
    async with signed_in(browser, server, "adam", "/care", forgiven="403|404") as page:
        await expect(page.locator(".empty")).to_be_visible()
        await expect(page.locator("a[href='/care/team']")).to_have_count(0)
        foreign = slip(server, "nina", 5)[4]
        await open_page(page, f"/care/{foreign}")
        await expect(page.locator("body")).not_to_contain_text(NAMES[5])
        await open_page(page, "/care/team")
        await expect(page.locator(".care-load")).to_have_count(0)
        await expect(page).to_have_url(re.compile(r"/care/team$"))
