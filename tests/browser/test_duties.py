"""Duties in a real browser: one thumb on a phone keeps the own sheet, a supervisor comments and confirms."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from models.duties.checklist import store_now
from models.duties.making import make_sheets
from models.duties.missing import settle_past
from models.duties.settling import tick
from models.people.seats import forget_seats, seat_of, seat_of_the_machine
from models.tables.duties import DutyLine, DutyList
from models.tables.organisation import Holding, Post
from surveys.checklists import checklists_in_use
from surveys.publishing import publish
from tests.browser.conftest import PHONE, overflow, signed_in, until
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser
FORM = """
schema: form/1
form: {id: duty_advisor, version: 1, title: {zh: 服务顾问检查表, en: Advisor's checklist}, kind: checklist}
items:
  - {id: ready, type: yes_no, label: {zh: 工装、胸牌、三件套都备好, en: "Uniform, badge and covers ready"}}
  - {id: floor, type: yes_no, duty: {proof: photo}, label: {zh: 工位拍一张, en: "The bay, one photo"}}
  - {id: judged, type: yes_no, duty: {proof: wanted}, label: {zh: 评自己的一天, en: The own day judged}}
  - {id: rental, type: yes_no, duty: {period: event}, label: {zh: 安排代步车, en: A rental car arranged}}
"""


async def fill(data: Path) -> None:
    """Li and Mo advise under Sun; Mo has yesterday's sheet with one line done and two missed."""
    async with open_shop(data) as shop:
        await hire("sue", store=shop.store, role="supervisor", lang="en")
        people = {}
        for login in ("lea", "mo"):
            people[login] = await hire(login, store=shop.store, role="advisor", lang="en")
        sue = await seat_of((await shop.store.people.filter(login="sue").first()).id)
        await shop.store.people.filter(login__in=["lea", "mo"]).update(supervisor_id=sue.person)
        forget_seats()
        post = await Post.create(name="服务顾问", english="Service advisor")
        await DutyList.create(post=post, form_key="duty_advisor")
        for person in people.values():
            await Holding.create(person=person, post=post)
        await publish(shop.seat("wang"), FORM)
        now, machine = store_now("Asia/Shanghai"), await seat_of_the_machine()
        before = now - timedelta(days=1)
        morning = before.replace(hour=8)
        mo = await seat_of(people["mo"].id)
        await make_sheets(machine, await checklists_in_use(), morning, people=[mo.person])
        await tick(mo, (await DutyLine.get(item="ready")).id, morning)
        await settle_past(machine, now)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The store, served."""
    data = tmp_path_factory.mktemp("duties")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


def line(page, words):
    """The line with these words on the sheet."""
    return page.locator(".duty-line", has_text=words)


async def is_now(page, words, state):
    """Wait until a line stands as it should."""
    await expect(line(page, words)).to_have_class(f"duty-line is-{state}")


async def test_one_thumb_keeps_the_own_sheet(browser, server, tmp_path):
    photo = tmp_path / "bay.png"
    photo.write_bytes(made.png())
    async with signed_in(browser, server, "lea", "/duties", size=PHONE) as page:
        await expect(page.locator(".duty-line")).to_have_count(3)
        await line(page, "Uniform").locator(".duty-tick").click()
        await is_now(page, "Uniform", "done")
        await line(page, "The bay").locator("input[type=file]").set_input_files(photo)
        await is_now(page, "The bay", "done")
        await expect(line(page, "The bay").locator("img")).to_be_visible()
        await line(page, "own day").locator(".duty-tick").click()
        await page.locator(".duty-panel .button.primary").click()
        await expect(page.locator(".duty-panel [role=alert]")).to_contain_text("needs a word on the result")
        await page.fill(".duty-panel input", "Two customers waited too long")
        await page.locator(".duty-panel .button.primary").click()
        await is_now(page, "own day", "done")
        await expect(line(page, "own day")).to_contain_text("Two customers waited too long")
        await expect(page.locator(".duty-progress")).to_contain_text("3 of 3 done today")
        assert (await overflow(page))[0] == 0


async def test_what_happens_is_added_and_a_reason_is_one_tap(browser, server):
    async with signed_in(browser, server, "lea", "/duties", size=PHONE) as page:
        await page.locator(".duty-event").click()
        await is_now(page, "rental", "open")
        await line(page, "rental").get_by_role("button", name="Not done").click()
        way = page.locator(".duty-panel .way").first
        box = await way.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        said = await way.inner_text()
        await way.click()
        await is_now(page, "rental", "excused")
        await expect(line(page, "rental")).to_contain_text(said)
        await line(page, "rental").get_by_role("button", name="Take back").click()
        await is_now(page, "rental", "open")


async def test_ticks_are_large_enough_for_a_thumb(browser, server):
    async with signed_in(browser, server, "mo", "/duties", size=PHONE) as page:
        await expect(page.locator(".duty-line").first).to_be_visible()
        sizes = await page.locator(".duty-tick, .duty-beside .button, .duty-event").evaluate_all(
            "all => all.map(one => Math.min(one.offsetHeight, one.offsetWidth))"
        )
        assert min(sizes) >= 44


async def test_a_supervisor_comments_on_the_misses_and_confirms(browser, server):
    yesterday = (store_now("Asia/Shanghai") - timedelta(days=1)).date().isoformat()
    async with signed_in(browser, server, "sue", f"/duties/team?day={yesterday}") as page:
        person = page.locator(".duty-person", has_text="Mo")
        await expect(person).to_contain_text("2 missed")
        await expect(page.locator("[data-act='confirm=all']")).to_have_count(0)
        await person.locator("[data-act^=open]").click()
        await page.fill("[id^=typed-all]", "Talked with him, it comes first from tomorrow on")
        await page.locator("[data-act^='all=']").click()
        await expect(person).to_contain_text("Ready to confirm")
        await page.locator("[data-act='confirm=all']").click()
        await expect(person).to_contain_text("Confirmed by Sue")
    states = server.sql(
        "SELECT state, comment <> '' FROM duty_line WHERE item IN ('floor', 'judged') AND state = 'missed'"
    )
    assert [tuple(one) for one in states] == [("missed", 1), ("missed", 1)]


async def test_a_sheet_is_handed_to_a_colleague(browser, server):
    async with signed_in(browser, server, "mo", "/duties") as page:
        await expect(page.locator(".duty-line").first).to_be_visible()
    async with signed_in(browser, server, "sue", "/duties/team") as page:
        person = page.locator(".duty-person", has_text="Mo")
        await person.locator("[data-act^=open]").click()
        await expect(person.locator("[aria-expanded=true]")).to_be_visible()
        await person.locator("[data-act^='give=']").click()
        await expect(page.locator(".toast-text").first).to_contain_text("choose who does it")
        await person.locator("select").select_option(label="Lea")
        await person.locator("[data-act^='give=']").click()
        await expect(person).to_contain_text("done by Lea")


async def test_the_rates_say_their_numbers(browser, server):
    async with signed_in(browser, server, "sue", "/duties/rates") as page:
        await until(lambda: page.locator(".heat tbody tr, .empty").count())
        yesterday = (store_now("Asia/Shanghai") - timedelta(days=1)).date()
        if yesterday.month == store_now("Asia/Shanghai").month:
            row = page.locator(".heat tbody tr", has_text="Mo")
            await expect(row.locator("td").nth(yesterday.day)).to_have_text("33")


async def test_who_holds_no_post_is_told_so(browser, server):
    async with signed_in(browser, server, "sue", "/duties", size=PHONE) as page:
        await expect(page.locator(".empty")).to_contain_text("You hold no post yet")
