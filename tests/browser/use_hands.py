"""Hands for the uses of a form: a table made of it, a checklist scheduled, what comes of both, each step waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.async_api import expect

from tests.browser.conftest import open_page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from playwright.async_api import Page


async def open_uses(page: Page, key: str) -> None:
    """Open what a form is used for, by the form's key."""
    await open_page(page, f"/forms/{key}?tab=uses")
    await expect(page.locator(".use-card").first).to_be_visible()


async def make_table(page: Page, key: str, *, group: str = "records", way: str = "own") -> str:
    """Make a table of a record sheet; gives its address, which is open then."""
    await open_uses(page, key)
    await page.select_option("[data-change=group]", group)
    await page.check(f"input[name=use-way][value={way}]")
    await expect(page.locator(".use-follows li")).to_have_count(5)
    await page.locator("[data-act=save]").click()
    await page.wait_for_url(f"**/own_{key}*")
    await page.wait_for_selector("html[data-ready]", state="attached")
    await expect(page.locator(f"nav a[href='/own_{key}']").first).to_be_attached()
    return f"/own_{key}"


async def add_entry(page: Page, table: str, typed: Mapping[str, str], pressed: Sequence[tuple[str, str]] = ()) -> None:
    """Add a row: type into fields, press choices by their words; the row is open then."""
    await open_page(page, f"{table}/new")
    for name, value in typed.items():
        box = page.locator(f".record-form [data-field={name}]").locator("input, textarea").first
        await box.fill(value)
        await box.press("Tab")
    for name, words in pressed:
        await page.locator(f".record-form [data-field={name}] label", has_text=words).first.click()
    await page.locator("[data-form=save]").click()
    await expect(page.locator(".record-facts, .record-columns").first).to_be_visible()


async def export_list(page: Page, address: str, to: Path) -> None:
    """Export a list as it is filtered."""
    await open_page(page, address)
    async with page.expect_download() as waiting:
        await page.locator("[data-act=export]").first.click()
    await (await waiting.value).save_as(to)


async def schedule_for_post(
    page: Page, key: str, posts: Sequence[str], *, period: str = "daily", hours: tuple[str, str] | None = None
) -> None:
    """Let posts keep a checklist, how often and within which hours."""
    await open_uses(page, key)
    for post in posts:
        box = page.locator(".use-posts label", has_text=post).locator("input")
        await box.check()
        await expect(page.locator(".use-follows")).to_contain_text(post)
    await page.check(f"input[name=use-period][value={period}]")
    if hours is not None:
        for name, value in zip(("begins", "ends"), hours, strict=True):
            box = page.locator(f"#{name}-")
            await box.fill(value)
            await box.press("Tab")
            await expect(page.locator(".use-follows")).to_contain_text(value)
    await page.locator("[data-act=save]").click()
    await expect(page.locator(".use-card a[href='/duties/team']")).to_be_visible()
    for post in posts:
        await expect(page.locator(".use-now")).to_contain_text(post)  # said at once, without a reload


async def checklist_statistics(page: Page, key: str) -> None:
    """Open the statistics of a checklist."""
    await open_page(page, f"/forms/{key}?tab=statistics")
    await expect(page.locator(".statistics, .empty").first).to_be_visible()
