"""How soon the satisfaction page shows its number in a browser, over 5,000 responses of 20 items, by a running server.

    uv run python -m benchmarks.satisfaction_page

Warm is a server that has counted once. Each round is told apart: nothing new, an answer that has just come in, and the
server's own time for the same request without a browser.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import httpx
from playwright.async_api import Page, async_playwright

from benchmarks.satisfaction import RESPONSES, fill
from models.database import Place, open_database
from models.people.passwords import hashed
from models.people.seats import seat_of_the_machine
from models.tables.organisation import Staff, Store
from surveys.library import install_shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
LOGIN, PASSWORD = "bench", "benchpass123"
PATH: Final = "/satisfaction?first=2025-12-01&last=2026-11-30"
ROUNDS: Final = 9
PATIENCE: Final = 90
BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
NEW_ANSWER: Final = "UPDATE response SET version = version + 1, score = score + 0.01 WHERE id = ?"
PAINTED: Final = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
NUMBER: Final = ".csi-large .value"
DRAWN: Final = """() => { const images = [...document.querySelectorAll('.csi-picture img')].filter(one => one.offsetParent);
  return images.length >= 7 && images.every(one => one.complete && one.naturalWidth); }"""


async def make(folder: Path) -> None:
    """Make the store, with somebody who can sign in."""
    database = await open_database(folder)
    try:
        store = await Store.create(name="Bench")
        await install_shipped()
        await Staff.create(name="Bench", login=LOGIN, store=store, role="manager", password_hash=await hashed(PASSWORD))
        await fill(await seat_of_the_machine("zh"))
    finally:
        await database.close()


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Run the program as its owner would."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "main.py", "serve", "--no-browser", "--data", str(folder), "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        late = time.monotonic() + PATIENCE
        while time.monotonic() < late and process.poll() is None:
            try:
                if httpx.get(f"{address}/healthz").is_success:
                    break
            except httpx.TransportError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(PATIENCE)


def answer_comes(folder: Path, number: int) -> None:
    """Let one response change, as a call that has just ended would."""
    with closing(sqlite3.connect(Place.of(folder).file, timeout=10)) as connection, connection:
        connection.execute(NEW_ANSWER, [number])


async def signed_in(page: Page, address: str) -> None:
    """Sign in."""
    await page.goto(f"{address}/login")
    await page.fill("[name=login]", LOGIN)
    await page.fill("[name=password]", PASSWORD)
    await page.press("[name=password]", "Enter")
    await page.wait_for_selector("html[data-ready]", state="attached")


async def one_opening(page: Page, address: str) -> dict[str, float]:
    """Open the page as from a bookmark and tell, in milliseconds, when its parts stood."""
    began = time.perf_counter()
    await page.goto(address + PATH, wait_until="commit")
    answered = time.perf_counter()
    await page.wait_for_selector(NUMBER)
    number = time.perf_counter()
    await until(page, DRAWN)
    done = time.perf_counter()
    first = await page.evaluate(PAINTED)
    found = {"answer": answered, "number": number, "charts": done}
    return {"first paint": first} | {name: (at - began) * 1000 for name, at in found.items()}


async def until(page: Page, asked: str) -> None:
    """Ask again and again until the answer is yes."""
    late = time.monotonic() + PATIENCE
    while not await page.evaluate(asked):
        if time.monotonic() > late:
            raise TimeoutError(asked)
        await asyncio.sleep(0.02)


def served(address: str, cookies: list[Any]) -> float:
    """Ask for the page without a browser: milliseconds until the whole answer is there."""
    jar = {one["name"]: one["value"] for one in cookies}
    with httpx.Client(cookies=jar, headers={"accept": "text/html"}, timeout=PATIENCE) as client:
        times = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            client.get(address + PATH).raise_for_status()
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def told(what: str, rounds: list[dict[str, float]]) -> str:
    """Say the medians."""
    parts = [f"{name} {statistics.median(one[name] for one in rounds):.0f} ms" for name in rounds[0]]
    return f"{what}: {', '.join(parts)}"


async def measure(folder: Path, address: str) -> None:
    """Open the page again and again and print the medians."""
    program = next(path for name in BROWSERS if (path := shutil.which(name)))
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = await browser.new_page(viewport={"width": 1366, "height": 768})
        await signed_in(page, address)
        print(told("first opening after a start", [await one_opening(page, address)]))
        await one_opening(page, address)
        print(told("warm", [await one_opening(page, address) for _ in range(ROUNDS)]))
        fresh = []
        for number in range(ROUNDS):
            answer_comes(folder, number + 1)
            fresh.append(await one_opening(page, address))
        print(told("warm, an answer has just come in", fresh))
        print(f"server alone, warm: {served(address, await page.context.cookies()):.0f} ms")
        await browser.close()


async def main() -> None:
    """Make the store, serve it and measure."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        await make(folder)
        print(f"the page over {RESPONSES:,} responses of 20 items")
        with serving(folder) as address:
            await measure(folder, address)


if __name__ == "__main__":
    asyncio.run(main())
