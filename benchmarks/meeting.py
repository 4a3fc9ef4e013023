"""How soon the page of a meeting stands in a browser, in a store of 200,000 customers, by a running server.

    uv run python -m benchmarks.meeting [FOLDER]

With a folder the store stays there for the next run. Every meeting of the day is opened; warm is a server that has
shown it once before. The last lines are the server's own time for each figure, without a browser.
"""

from __future__ import annotations

import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from playwright.async_api import Page, async_playwright

from benchmarks.churn_store import CUSTOMERS, VISITS, fill
from benchmarks.satisfaction_page import BROWSERS, LOGIN, PASSWORD, serving, signed_in
from jobs.make_duty_sheets import make_duty_sheets
from jobs.make_meetings import make_meetings
from models.database import Place, open_database, reader
from models.people.passwords import hashed
from models.people.seats import seat_of
from models.tables.organisation import Holding, Post, Staff, Store
from seeds.starting import start_store
from surveys.library import install_shipped, published
from ui.questions.counting import counted
from ui.questions.desk import desk_for

ROUNDS: Final = 7
POSTS: Final = ("服务顾问", "服务顾问", "销售顾问", "销售顾问", "接待主管", "车间主管", "展厅销售经理")
FORMS: Final = ("service_morning", "service_evening", "sales_morning", "sales_evening")
MEETINGS_SQL: Final = """
SELECT m.id, s.form_key FROM meeting m JOIN meeting_series s ON s.id = m.series_id
WHERE m.held_on = (SELECT max(held_on) FROM meeting) ORDER BY m.id
"""


async def make(folder: Path) -> None:
    """Make the store, its people's posts, and the day's sheets and meetings."""
    await (await open_database(folder)).close()
    start = time.perf_counter()
    fill(Place.of(folder).file)
    print(f"made {CUSTOMERS:,} customers and {VISITS:,} visits in {time.perf_counter() - start:.0f} s")
    database = await open_database(folder)
    try:
        store = await Store.get(id=1)
        await start_store(store.id)
        await install_shipped()
        secret = await hashed(PASSWORD)
        chair = await Staff.create(name="Chair", login=LOGIN, store=store, role="manager", password_hash=secret)
        await Holding.create(person=chair, post=await Post.get(name="服务经理"))
        for number, name in enumerate(POSTS):
            await Holding.create(person=await Staff.get(id=number + 1), post=await Post.get(name=name))
    finally:
        await database.close()


async def prepare(folder: Path) -> list[tuple[int, str]]:
    """See to today's sheets and meetings, and give the meetings with their forms."""
    database = await open_database(folder)
    try:
        await make_duty_sheets.run()
        await make_meetings.run()
        return [(int(row), str(key)) for row, key in await reader().rows(MEETINGS_SQL)]
    finally:
        await database.close()


async def one_opening(page: Page, address: str) -> float:
    """Open a meeting as from a bookmark; milliseconds until its topic stands and clicks are heard."""
    began = time.perf_counter()
    await page.goto(address, wait_until="commit")
    await page.wait_for_selector(".meet-topic h2")
    await page.wait_for_selector("html[data-ready]", state="attached")
    return (time.perf_counter() - began) * 1000


async def all_figures(page: Page) -> float:
    """Turn to every topic and wait for its figures; milliseconds."""
    began = time.perf_counter()
    for step in await page.locator(".meet-step").all():
        title = await step.locator("span").nth(1).inner_text()
        await step.click()
        await page.locator(".meet-topic h2", has_text=title).wait_for()
        await page.locator(".meet-figure [aria-live]").first.wait_for(state="detached", timeout=120_000)
    return (time.perf_counter() - began) * 1000


async def browse(address: str, meetings: list[tuple[int, str]]) -> None:
    """Open every meeting again and again and print the medians."""
    program = next(path for name in BROWSERS if (path := shutil.which(name)))
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = await browser.new_page(viewport={"width": 1366, "height": 768})
        await signed_in(page, address)
        for row, form in meetings:
            path = f"{address}/meetings/{row}"
            first = await one_opening(page, path)
            counted = await all_figures(page)
            rounds = [await one_opening(page, path) for _ in range(ROUNDS)]
            print(
                f"{form}: first {first:.0f} ms, its figures {counted:.0f} ms later; "
                f"warm {statistics.median(rounds):.0f} ms (slowest {max(rounds):.0f} ms)"
            )
        await browser.close()


async def count(folder: Path) -> None:
    """Count the figures of every sheet in this process: once cold, then again."""
    database = await open_database(folder)
    try:
        seat = await seat_of((await Staff.get(login=LOGIN)).id)
        for key in FORMS:
            form = (await published(key)).form
            for what in ("first", "again"):
                start = time.perf_counter()
                await desk_for(seat, form, {})
                print(f"  {key}, all figures, {what}: {(time.perf_counter() - start) * 1000:.0f} ms")
            for item in form.walk():
                if item.type == "figure":
                    start, used = time.perf_counter(), time.process_time()
                    await counted(seat, item)
                    took, cpu = time.perf_counter() - start, time.process_time() - used
                    print(f"    {item.id} ({item.figure}): {took * 1000:.0f} ms ({cpu * 1000:.0f} ms of processor)")
    finally:
        await database.close()


async def main(folder: Path) -> None:
    """Make the store where there is none, serve it and measure."""
    if not Place.of(folder).file.exists():
        await make(folder)
    meetings = await prepare(folder)
    with serving(folder) as address:
        await browse(address, meetings)
    await count(folder)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(main(Path(sys.argv[1])))
    else:
        with tempfile.TemporaryDirectory() as place:
            asyncio.run(main(Path(place) / "data"))
