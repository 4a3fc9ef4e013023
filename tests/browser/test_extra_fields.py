"""Tidying up in a real browser: a field added and used, a pair merged and undone, an advisor's customers given on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, open_page, overflow, signed_in
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.program import serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


async def fill(data: Path) -> None:
    """Two files of one person, a pair of cars, and an advisor with customers."""
    async with open_shop(data) as shop:
        await hire("mei", store=shop.store, role="manager", lang="en")
        li = shop.people["li"].id
        for name, more in (("李小明", {"advisor": li}), ("李晓明", {"hobbies": "钓鱼"}), ("赵云", {"advisor": li})):
            phone = "13900000000" if name == "赵云" else "13800138000"
            await shop.add("customers", name=name, phone=phone, **more)
        for mileage in (12_000, 15_000):
            await shop.add("vehicles", plate="京A12345", mileage=mileage)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server with that store."""
    data = tmp_path_factory.mktemp("tidying")
    asyncio.run(fill(data))
    with serving(data) as running:
        yield running


async def test_a_manager_adds_a_field_and_finds_it_in_the_form_and_the_list(browser, server):
    async with signed_in(browser, server, "mei", "/extra-fields/customers/new") as page:
        await page.check("input[name=kind][value=choice]")
        await page.fill(".own-more textarea", "金卡 | Gold\n银卡 | Silver")
        await page.get_by_role("button", name="Save the field").click()
        await expect(page.locator(".notice.bad")).to_contain_text("Please name the field")
        await page.fill("#set-label-en", "Member level")
        await expect(page.locator(".tidy-preview")).to_contain_text("Gold")
        await page.get_by_role("button", name="Save the field").click()
        await expect(page.locator(".own-fields")).to_contain_text("Member level")
        await open_page(page, "/customers/new")
        await page.get_by_text("Gold", exact=True).wait_for(state="attached")
        await open_page(page, "/customers")
        await expect(page.locator("th", has_text="Member level")).to_have_count(1)


async def test_the_keyboard_stays_where_it_was_when_the_form_is_drawn_anew(browser, server):
    async with signed_in(browser, server, "mei", "/extra-fields/customers/new") as page:
        kinds = page.locator("input[name=kind]")
        await page.locator("input[name=kind]:checked").focus()
        first = await page.locator("input[name=kind]:checked").input_value()
        for _ in range(await kinds.count()):
            await page.keyboard.press("ArrowRight")
        await expect(page.locator(f"input[name=kind][value={first}]")).to_be_focused()
        await page.keyboard.press("ArrowRight")
        await expect(page.locator(f"input[name=kind][value={first}]")).not_to_be_checked()


async def test_a_retired_field_can_be_brought_back(browser, server):
    async with signed_in(browser, server, "mei", "/extra-fields/visits/new") as page:
        await page.fill("#set-label-en", "Bay")
        await page.get_by_role("button", name="Save the field").click()
        await page.get_by_role("button", name="Retire").click()
        await expect(page.locator("dialog")).to_contain_text("Entries with a value: 0")
        await page.locator("dialog .primary").click()
        await expect(page.get_by_role("button", name="Retire")).to_have_count(0)
        await page.locator("[data-undo]").click()
        await expect(page.get_by_role("button", name="Retire")).to_have_count(1)
        await expect(page.locator(".own-fields .own-field")).to_contain_text("Bay")


async def test_two_files_are_merged_and_the_merge_is_taken_back(browser, server):
    async with signed_in(browser, server, "mei", "/duplicates") as page:
        await expect(page.locator(".pair-head")).to_contain_text("Same phone")
        await page.locator(".pair .differs label", has_text="李晓明").click()
        await page.get_by_role("button", name="Merge the two files").click()
        await expect(page.locator(".toast")).to_contain_text("Merged into")
        await expect(page.locator(".empty")).to_contain_text("No duplicates")
        await page.get_by_role("button", name="Take back").click()
        await expect(page.locator(".pair-head")).to_contain_text("Same phone")


async def test_a_pair_that_is_not_the_same_is_not_shown_again(browser, server):
    async with signed_in(browser, server, "mei", "/duplicates?of=vehicles") as page:
        await page.get_by_role("button", name="Not the same").click()
        await expect(page.locator(".empty")).to_contain_text("No duplicates")
        await page.get_by_role("button", name="Look again").click()
        await expect(page.locator(".empty")).to_contain_text("No duplicates")
        await open_page(page, "/duplicates?of=vehicles")
        await expect(page.locator(".empty")).to_contain_text("No duplicates")


async def test_an_advisors_customers_go_to_a_colleague_and_back(browser, server):
    async with signed_in(browser, server, "mei", "/hand-over") as page:
        await page.select_option("select", label="Li (Service advisor, 2 customers)")
        await page.locator(".hands label", has_text="Ren").click()
        await expect(page.locator(".shares")).to_contain_text("0 + 2")
        await page.get_by_role("button", name="Hand over 2 customers").click()
        await expect(page.locator(".notice.bad")).to_contain_text("Please give the reason")
        await page.fill("#reason", "Li left")
        await page.get_by_role("button", name="Hand over 2 customers").click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".toast")).to_contain_text("2 customers are handed over")
        await page.get_by_role("button", name="Take back").click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".own-fields")).to_contain_text("Taken back")


async def test_customers_ticked_in_the_list_are_handed_over_by_hand(browser, server):
    async with signed_in(browser, server, "mei", "/customers?advisor.name=Li&sort=name") as page:
        await page.locator("thead input[type=checkbox]").check()
        await page.get_by_role("button", name="Hand over").click()
        await expect(page.locator(".stage")).to_contain_text("The customers picked in the list")
        await page.locator(".ways label", has_text="All to one").click()
        await page.locator("select#field-takers").select_option(index=1)
        await expect(page.locator(".shares li")).to_have_count(1)
        await page.locator(".ways label", has_text="Shares by hand").click()
        await page.locator(".share", has_text="Ren").locator("input").fill("9")
        await page.fill("#reason", "Too many")
        await page.locator(".stage h1").click()
        await page.get_by_role("button", name="Hand over").click()
        await expect(page.locator(".notice.bad")).to_contain_text("There are 2 customers and 9 are given out")
        await page.locator(".share", has_text="Ren").locator("input").fill("1")
        await page.locator(".stage h1").click()
        await expect(page.locator(".tidy-narrow")).to_contain_text(["1 stay where they are"])
        await page.get_by_role("button", name="Hand over 1 customers").click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".toast")).to_contain_text("1 customers are handed over")
        await page.get_by_role("button", name="Take back").first.click()
        await page.locator("dialog .primary").click()
        await expect(page.locator(".own-fields")).to_contain_text("Taken back")


async def test_nothing_is_wider_than_a_phone(browser, server):
    async with signed_in(browser, server, "mei", size=PHONE) as page:
        for path in ("/extra-fields", "/extra-fields/customers/new", "/duplicates", "/hand-over"):
            await open_page(page, path)
            await page.wait_for_selector(".stage h1")
            assert (await overflow(page))[0] <= 0, path
