"""Bookings and the maintenance recall in a real browser: from the list to the closed month."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from models.people.seats import seat_of
from models.recall.listing import make_list, next_month
from models.rules.calendar import months_before
from models.tables.letters import Letter, LetterTemplate
from models.tables.recall import Recall, RecallMonth
from seeds.care_rules import add_care_rules
from seeds.starting import start_store
from surveys.library import install_shipped
from tests.browser.conftest import PHONE, close_toasts, open_page, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from models.tables.organisation import Store

pytestmark = pytest.mark.browser
CARS = 6


async def fill(data: Path) -> None:
    """A store with a manager, two clerks and an auditor, and cars that are due next month; two letters are printed."""
    async with open_shop(data) as shop:
        await start_store(shop.store.id)
        await install_shipped()
        mary = await hire("mary", store=shop.store, role="manager", lang="en")
        for login, role in (("clara", "clerk"), ("carl", "clerk"), ("xavier", "auditor")):
            await hire(login, store=shop.store, role=role, lang="en")
        seat = await seat_of(mary.id)
        await add_care_rules(seat)
        due = next_month(seat.today)
        template = await LetterTemplate.create(key="browser", occasion="invitation", title="邀请", words="您好")
        for number in range(1, CARS + 1):
            owner = await shop.add("customers", name=f"客户{number:03d}", phone=f"1380000{number:04d}")
            car = await shop.add("vehicles", plate=f"苏E{number:05d}", owner=owner)
            first = months_before(due.replace(day=10), 3)
            await shop.add("visits", vehicle=car, customer=owner, visited_on=first)
            if number <= 2:
                said = {"customer_id": owner, "vehicle_id": car, "store": shop.store}
                await Letter.create(template=template, printed_on=seat.today, **said)
        assert (await make_list(seat)).added == CARS
        await _month_before(shop.store, months_before(due, 1))


async def _month_before(store: Store, due: date) -> None:
    """The list of the month before: of its four cars one was sent a letter, and all were reached."""
    month = await RecallMonth.create(store=store, month=f"{due:%Y-%m}", step="closed", listed_on=due)
    for number in range(1, 5):
        said = {"vehicle_id": number, "store": store, "due_on": due, "reached_on": due}
        await Recall.create(month=month, sent_on=due if number == 1 else None, **said)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The store, served."""
    data = tmp_path_factory.mktemp("recall")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def figure(page, title):
    """One number of the month."""
    return page.locator(".figure", has_text=title)


async def done(page, step):
    """Wait until a step is done."""
    await expect(page.locator(f".steps [data-step={step}]")).to_have_class("is-done")


async def told(page, words):
    """Wait until it has been said that something is done."""
    await expect(page.locator(".toast-text", has_text=words)).to_be_visible()


async def test_a_month_from_the_list_to_its_end(browser, server):
    async with signed_in(browser, server, "clara", "/recall") as page:
        await expect(page.locator(".recall-total")).to_contain_text(f"{CARS} cars")
        await page.click("[data-act='do=letters']")
        await done(page, "letters")
        await page.click("[data-act='do=sent']")
        await done(page, "sent")
        await expect(figure(page, "Sent ratio")).to_contain_text("33.3%")
        await (
            page.locator("tr", has_text="苏E·00003")
            .or_(page.locator("tr", has_text="苏E00003"))
            .locator("[data-act^='sent=']")
            .click()
        )
        await expect(figure(page, "Sent ratio")).to_contain_text("3 of 6 cars")
        await page.click("[data-act='do=calls']")
        await done(page, "calls")
        assert server.sql("SELECT count(*) FROM slip WHERE state = 'open'") == [(CARS,)]
        await page.locator("select[data-change^='reason=']").nth(5).select_option(label="Too far")
        await expect(page.locator(".bars")).to_contain_text("Too far")
        await expect(page.locator("tr[data-row]")).to_have_count(CARS - 1)

        # two presses book from the slip of a car: the list's own link, and the hour that is proposed
        row = page.locator("tr[data-row]").first
        await row.locator("a[href^='/appointments/new?slip=']").click()
        await page.locator(".button.primary[data-act^='book=']").click()
        await told(page, "Booked:")
        assert server.sql("SELECT state, count(*) FROM slip GROUP BY state ORDER BY state") == [
            ("booked", 1), ("open", CARS - 1),
        ]  # fmt: skip
        await open_page(page, "/recall")
        await expect(figure(page, "Booking ratio")).to_contain_text("1 of 6 cars")
        await expect(figure(page, "Contact ratio")).to_contain_text("1 of 6 cars")
        await page.click("a[href*='show=booked']")
        await expect(page.locator("tr[data-row]")).to_have_count(1)

        # the month ends with a plan
        await page.locator(".steps a[href^='/recall/plan']").click()
        await expect(page.locator("h1")).to_contain_text("Recall improvement plan")
        await page.locator("[data-piece=why] .option", has_text="Not reached by phone").click()
        await page.locator("[data-piece=ratio] .option", has_text="Contact ratio").click()
        await page.locator("[data-piece=goal] input").fill("60")
        await page.locator("[data-piece=what] textarea").fill("A second round of calls after seven in the evening")
        await page.locator("[data-piece=who] input").fill("Clara")
        await page.locator("[data-piece=by_when] input").fill("2030-12-05")
        await page.locator("[data-piece=by_when] input").press("Tab")
        await page.click("[data-act=finish]")
        await expect(page.locator("[data-act='do=closed']")).to_be_visible()
        await close_toasts(page)
        await page.click("[data-act='do=closed']")
        await page.click("dialog .button.primary")
        await done(page, "closed")
        await expect(page.locator("[data-act^='do=']")).to_have_count(0)
        await expect(page.locator("[data-act^='sent=']")).to_have_count(0)


async def test_a_month_shows_what_has_changed_against_the_one_before(browser, server):
    async with signed_in(browser, server, "mary", "/recall") as page:
        effect = page.locator("section", has_text="Against the month before")
        sent = effect.locator("tr", has_text="Sent ratio")
        await expect(sent).to_contain_text("25.0%")
        await expect(sent).to_contain_text("may be chance")
        await expect(effect.locator("tr", has_text="Contact ratio")).to_contain_text("100.0%")
        await page.locator(".recall-months a").first.click()
        await expect(page.locator(".recall-total")).to_contain_text("4 cars")
        await expect(page.locator("[data-act]")).to_have_count(0)
        await page.locator(".figure", has_text="Sent ratio").click()
        await expect(page.locator(".count")).to_have_text("1")


async def test_the_last_place_goes_to_one_and_the_other_hears_the_next_free_hour(browser, server):
    async with signed_in(browser, server, "carl", "/appointments/new") as page:
        await page.fill("#booking-find", "00005")
        await page.press("#booking-find", "Enter")
        await expect(page.locator(".whom-line")).to_contain_text("客户005")
        await page.fill("#booking-wishes", "brakes squeak")
        day = page.locator(".pick-day").nth(3).locator(".hour-pick").nth(1)
        wanted = (await day.get_attribute("data-act")).removeprefix("book=")
        on, hour = wanted.split("/")
        add = (
            "INSERT INTO appointment (version, created_at, updated_at, customer_id, store_id, booked_for, hour, state, "
            "wishes, note) VALUES (1, datetime('now'), datetime('now'), 1, 1, ?, ?, 'booked', '', '')"
        )
        for _ in range(4):
            server.sql(add, on, int(hour))
        await day.click()
        said = page.locator(".notice.bad")
        await expect(said).to_contain_text(f"{hour}:00 on {on} is full (4 cars). The next free place: {on},")
        await expect(page.locator(f"[data-act='full={wanted}']")).to_be_disabled()
        await expect(page.locator("#booking-wishes")).to_have_value("brakes squeak")
        await page.locator(".button.primary[data-act^='book=']").click()
        await told(page, "Booked:")
        await expect(page.locator(".booked-car")).to_contain_text(["brakes squeak"])
    async with signed_in(browser, server, "mary", f"/appointments/new?vehicle=6&day={on}") as page:
        await page.click(f"[data-act='full={wanted}']")
        await page.fill("#booking-over", "comes from far away")
        await page.press("#booking-over", "Tab")
        await page.click("[data-act=over]")
        await told(page, "Booked:")
        assert server.sql("SELECT count(*) FROM appointment WHERE booked_for = ? AND hour = ?", on, int(hour)) == [(5,)]


async def test_an_appointment_is_moved_and_cancelled_on_its_page(browser, server):
    async with signed_in(browser, server, "clara", "/appointments/new?vehicle=4") as page:
        await page.locator(".pick-day").nth(4).locator(".hour-pick").nth(2).click()
        await expect(page.locator(".booked-car", has_text="客户004")).to_be_visible()
        await page.locator(".booked-car", has_text="客户004").click()
        await page.locator(".pick-day").first.locator(".hour-pick").nth(6).click()
        await told(page, "Moved to")
        await expect(page.locator(".record-state")).to_contain_text("14:00")
        await page.click("[data-act='way=cancel']")
        await page.click("[data-act=cancel]")
        await expect(page.locator(".notice.bad")).to_contain_text("Please say why")
        await page.fill("#cancel-why", "has to travel")
        await page.press("#cancel-why", "Tab")
        await page.click("[data-act=cancel]")
        await expect(page.locator(".record-state")).to_contain_text("Cancelled")
        await expect(page.locator(".ways")).to_have_count(0)


async def test_a_cars_own_page_leads_to_its_booking(browser, server):
    async with signed_in(browser, server, "clara", "/vehicles/3") as page:
        await page.locator("[data-related=appointments] [data-act^='add=']").click()
        await expect(page.locator(".whom-line")).to_contain_text("客户003")


async def test_nothing_reaches_beyond_a_phone(browser, server):
    async with signed_in(browser, server, "mary", size=PHONE) as page:
        for path in ("/bookings", "/bookings?view=week", "/recall", "/appointments/new?vehicle=3"):
            await open_page(page, path)
            await expect(page.locator("h1")).to_have_text(re.compile("Bookings|Maintenance recall|New booking"))
            assert (await overflow(page))[0] <= 0, path


async def test_who_may_only_read_is_offered_nothing_to_press(browser, server):
    async with signed_in(browser, server, "xavier", "/recall", forgiven="403") as page:
        await expect(page.locator(".steps li")).to_have_count(5)
        await expect(page.locator("[data-act]")).to_have_count(0)
        await open_page(page, "/bookings?view=week")
        await expect(page.locator(".week-day")).to_have_count(7)
        await expect(page.locator("a[href^='/appointments/new']")).to_have_count(0)
        await open_page(page, "/appointments/new")
        await expect(page.locator("h1")).to_contain_text("not open to your role")
