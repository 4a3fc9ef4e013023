"""Accountability and tasks in a real browser: closing too early is refused three times, each time with its reason."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
import pytest
from playwright.async_api import expect

from models.accountability import steps
from models.accountability.changing import share
from models.accountability.raising import Raised, raise_record
from models.people.seats import seat_of
from models.tasks.making import Wanted, make
from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.models.house import open_house
from tests.models.opened import PASSWORD
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


async def fill(data: Path) -> None:
    """A record that everybody named has replied to, which so far only the worker carries; and a few tasks."""
    async with open_house(data, password=PASSWORD, lang="en") as house:
        seats = {login: await seat_of(house.id(login)) for login in house.people}
        today = seats["lead"].today
        raised = Raised(
            title="A check left out", happened_on=today, people=[house.id("worker")], event="The car came back",
            rule="Hand-over rules, article 3",
        )  # fmt: skip
        row = await raise_record(seats["lead"], raised)
        await steps.hear(seats["lead"], row)
        for login in ("worker", "lead", "boss"):
            await steps.reply(seats[login], row, "It was like this")
        nothing = {house.id(login): (0, 0) for login in ("lead", "chief", "boss")}
        await share(seats["chief"], row, nothing)
        for title, days in (("Call Mr Li back", 0), ("Order filters", 3)):
            wanted = Wanted(title=title, owner=house.id("worker"), due_on=today + timedelta(days=days))
            await make(seats["lead"], wanted)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The store, served."""
    data = tmp_path_factory.mktemp("answering")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def refused_to_close(page, why: str) -> None:
    """Try to close the record and read why it cannot be."""
    await page.click("[data-act='way=close']")
    await expect(page.locator("[data-act='way=close']")).to_have_attribute("aria-pressed", "true")
    await page.click("[data-act=do]")
    await expect(page.locator("[role=alert]")).to_contain_text(why)


async def test_closing_too_early_is_refused_three_times_and_then_it_closes(browser, server):
    async with signed_in(browser, server, "chief", "/accountability_records/1") as page:
        await refused_to_close(page, "Nobody above the employee carries a share")
        await page.fill("[aria-label='Points of Lead']", "2")
        await page.fill("[aria-label='Points of Boss']", "6")
        await page.click("[data-act=keep]")
        await expect(page.locator(".share")).to_contain_text("Those above 80%")
        await page.click("[data-act='way=decide']")
        await page.click("[data-act=do]")
        await expect(page.locator(".page-head")).to_contain_text("Decided")

        await refused_to_close(page, "system questions are unanswered")
        await page.click("a[href$='/questions']")
        answers = page.locator("input[type=radio][value=yes]")
        await expect(answers).to_have_count(11)
        for number in range(11):
            await answers.nth(number).check(force=True)
        await page.click("[data-act=finish]")
        await expect(page.locator(".question-lines")).to_contain_text("Was it tested")

        await page.click("[data-act='way=action']")
        await page.fill("#record-words", "The supervisor signs a second check")
        await page.select_option("#record-owner", label="Lead")
        await page.fill("#record-day", "2099-01-01")
        await page.fill("#record-proof", "a photo of the list")
        await page.click("[data-act=do]")
        await expect(page.locator(".page-head")).to_contain_text("Being put right")
        await refused_to_close(page, "not proved yet")
        await page.click(".task-line a.task-title")
        await page.fill("#task-words", "The list hangs on the wall")
        await page.click("[data-act=do]")
        await expect(page.locator(".page-head")).to_contain_text("Done")

        await open_page(page, "/accountability_records/1")
        await page.click("[data-act='way=verify']")
        await page.fill("#record-words", "Looked at ten cars, all signed")
        await page.click("[data-act=do]")
        await expect(page.locator(".page-head")).to_contain_text("Effect checked")
        await page.click("[data-act='way=close']")
        await page.click("[data-act=do]")
        await expect(page.locator(".record-side")).to_contain_text("Closed on")


async def test_strangers_do_not_open_it_and_the_general_manager_sees_who_did(browser, server):
    async with signed_in(browser, server, "other", "/accountability_records/1", forgiven="403") as page:
        await expect(page.locator("body")).not_to_contain_text("A check left out")
        await open_page(page, "/accountability_records")
        await expect(page.locator(".stage")).not_to_contain_text("A check left out")
    async with signed_in(browser, server, "boss", "/accountability_records/1") as page:
        await page.click("text=Who looked at it")
        await expect(page.locator("details[open]")).to_contain_text("Boss")


async def test_a_task_is_added_with_the_keyboard_and_done_with_one_tap(browser, server):
    async with signed_in(browser, server, "worker", "/to-do") as page:
        await page.fill("#task-title", "Sweep the yard")
        await page.press("#task-title", "Enter")
        added = page.locator(".task-line", has_text="Sweep the yard")
        await expect(added).to_have_count(1)
        await expect(page.locator("#task-title")).to_have_value("")
        await added.locator(".task-mark").click()
        await expect(page.locator(".task-line.is-done", has_text="Sweep the yard")).to_have_count(1)
        await expect(page.locator(".toast").last).to_contain_text("Done: Sweep the yard")
        await page.click("[data-undo]")
        await expect(page.locator(".task-line.is-open", has_text="Sweep the yard")).to_have_count(1)


async def test_the_bell_counts_what_is_new_and_goes_down_when_it_is_read(browser, server):
    async with signed_in(browser, server, "worker", "/inbox") as page:
        new = int(await page.locator(".bell-count").inner_text())
        assert new > 0
        await page.click(".is-new .inbox-open >> text=Order filters")
        await expect(page.locator("h1")).to_contain_text("Order filters")
        await expect(page.locator(".bell-count")).to_have_text(str(new - 1))


async def test_the_calendar_is_read_at_its_secret_address_and_nowhere_else(browser, server):
    async with signed_in(browser, server, "worker", "/inbox") as page:
        await page.click("[data-act=make]")
        address = await page.locator("#feed-address").input_value()
    with httpx.Client(timeout=20) as stranger:
        answer = stranger.get(address)
        assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
        assert "To do: Call Mr Li back" in answer.text
        assert stranger.get(address.replace(".ics", "x.ics")).status_code == 404


async def test_a_phone_scrolls_down_only(browser, server):
    async with signed_in(browser, server, "lead", "/to-do", size=PHONE) as page:
        assert (await overflow(page))[0] == 0
        for path in ("/inbox", "/accountability_records/1", "/accountability_records/new"):
            await open_page(page, path)
            assert (await overflow(page))[0] == 0, path
