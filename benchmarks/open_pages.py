"""Pages held open: what a few hundred idle ones cost the server in memory and time, with the socket of each.

usage: uv run python -m benchmarks.open_pages [PAGES [SECONDS]]
"""

from __future__ import annotations

import asyncio
import html
import json
import re
import statistics
import sys
import tempfile
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import psutil
import socketio

from tests.demo_store import Demo, running_demo

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGES, SECONDS = 500, 60
FIRST, AT_ONCE, TRIES = 20, 8, 25
LOGINS = ("manager", "supervisor", "advisor", "zhaolei", "sunyue")
LIST = "/customers"
FORGETTING = 45  # seconds after which a closed page is forgotten for certain
SOCKET = "/_nicegui_ws/socket.io"


@dataclass
class Page:
    """A page as its browser keeps it: what it was told it consists of, and its socket."""

    client_id: str
    elements: dict[str, dict[str, Any]]
    socket: socketio.AsyncClient = field(default_factory=lambda: socketio.AsyncClient(reconnection=False))
    said: asyncio.Event = field(default_factory=asyncio.Event)

    async def connect(self, demo: Demo, browser: httpx.AsyncClient) -> None:
        """Open the socket with everything a browser sends."""
        query = {
            "client_id": self.client_id,
            "tab_id": uuid.uuid4(),
            "document_id": uuid.uuid4(),
            "next_message_id": 0,
            "implicit_handshake": "true",
        }
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.cookies.jar)
        self.socket.on("update", lambda *_: self.said.set())
        await self.socket.connect(
            f"{demo.address}?{'&'.join(f'{name}={value}' for name, value in query.items())}",
            headers={"Cookie": cookies, "Origin": demo.address},
            socketio_path=SOCKET,
            transports=["websocket"],
            wait_timeout=60,
        )

    async def search(self, text: str) -> float:
        """Type into the search box above; the milliseconds until the lines are there."""
        key, listener = next(
            (key, event["listener_id"])
            for key, element in self.elements.items()
            for event in element.get("events", [])
            if event["type"] == "ask"
        )
        self.said.clear()
        began = time.perf_counter()
        event = {"id": int(key), "client_id": self.client_id, "listener_id": listener, "args": [json.dumps(text)]}
        await self.socket.emit("event", event)
        await asyncio.wait_for(self.said.wait(), 20)
        return (time.perf_counter() - began) * 1000


async def open_page(demo: Demo, browser: httpx.AsyncClient) -> Page:
    """Load the list and open its socket."""
    answer = await browser.get(LIST)
    client_id = re.search(r"['\"]client_id['\"]: ?['\"]([^'\"]+)", answer.text)
    elements = re.search(r"parseElements\(String.raw`(.*?)`\)", answer.text, re.DOTALL)
    assert client_id is not None, answer.text[:500]
    assert elements is not None
    written = html.unescape(elements[1].replace("&#36;", "$").replace("&#96;", "`"))
    page = Page(client_id[1], json.loads(written))
    await page.connect(demo, browser)
    return page


async def open_pages(demo: Demo, browsers: Sequence[httpx.AsyncClient], number: int) -> list[Page]:
    """Open pages, several people at once."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(place: int) -> Page:
        async with turn:
            return await open_page(demo, browsers[place % len(browsers)])

    return await asyncio.gather(*(one(place) for place in range(number)))


def browser_of(demo: Demo, login: str) -> httpx.AsyncClient:
    """Sign a person in and go on with their cookies."""
    with demo.signed_in(login) as signed:
        return httpx.AsyncClient(
            base_url=demo.address, headers={"accept": "text/html"}, cookies=signed.cookies, timeout=60
        )


async def feel(page: Page, browser: httpx.AsyncClient, process: psutil.Process) -> dict[str, tuple[float, float]]:
    """Give the median milliseconds of a list that is opened and of a search that is typed, and the processor's."""

    async def a_list(_: int) -> float:
        began = time.perf_counter()
        await browser.get(LIST)
        return (time.perf_counter() - began) * 1000

    async def a_search(place: int) -> float:
        return await page.search("王" if place % 2 else "李")

    felt = {}
    for words, once in (("one list more", a_list), ("one search", a_search)):
        used = busy(process)
        times = [await once(place) for place in range(TRIES)]
        felt[words] = statistics.median(times), (busy(process) - used) / TRIES * 1000
    return felt


def busy(process: psutil.Process) -> float:
    """Give the seconds of processor time a process has used."""
    times = process.cpu_times()
    return times.user + times.system


async def hold(demo: Demo, process: psutil.Process, number: int, seconds: int) -> None:
    """Open the pages, leave them alone, use one of them, close them; print what each of these cost."""
    browsers = [browser_of(demo, login) for login in LOGINS]
    warm = await open_pages(demo, browsers, FIRST)
    alone = await feel(warm[0], browsers[0], process)
    before, began, used = process.memory_info().rss, time.perf_counter(), busy(process)
    pages = await open_pages(demo, browsers, number)
    took, spent = time.perf_counter() - began, busy(process) - used
    held = process.memory_info().rss
    print(
        f"{number} pages opened with their sockets      {took:8.1f} s    (processor {spent / number * 1000:.1f} ms a page)"
    )
    used = busy(process)
    await asyncio.sleep(seconds)
    idle = (busy(process) - used) / seconds
    after = process.memory_info().rss
    alive = sum(page.socket.connected for page in pages)
    print(f"still connected after {seconds} s              {alive:8}      of {number}")
    print(
        f"memory of one idle open page           {(max(held, after) - before) / number / 1000:8.0f} kB   (server {before / 1e6:.0f} → {after / 1e6:.0f} MB)"
    )
    print(f"processor while all are idle           {idle * 100:8.1f} %    of one core")
    crowded = await feel(pages[0], browsers[0], process)
    for words, (many, worked) in crowded.items():
        few, before_that = alone[words]
        print(
            f"{words:<39}{many:8.0f} ms   (processor {worked:.0f} ms; with {FIRST} pages {few:.0f} and {before_that:.0f})"
        )
    await asyncio.gather(*(page.socket.disconnect() for page in [*warm, *pages]))
    await asyncio.sleep(FORGETTING)
    print(f"server {FORGETTING} s after all are closed         {process.memory_info().rss / 1e6:8.0f} MB")
    again = await open_pages(demo, browsers, number)
    print(f"server with as many opened again       {process.memory_info().rss / 1e6:8.0f} MB")
    await asyncio.gather(*(page.socket.disconnect() for page in again))


def main() -> None:
    """Make a demo store and hold its pages open."""
    given = [int(argument) for argument in sys.argv[1:]]
    number, seconds = (*given, *(PAGES, SECONDS)[len(given) :])
    with tempfile.TemporaryDirectory() as name:
        data = Path(name) / "demo-data"
        with running_demo(data, afresh=True):
            pass  # a server that has just made the store would hide its pages in the memory that this took
        with running_demo(data, afresh=True) as demo:
            process = next(one for one in psutil.Process().children() if "main.py" in one.cmdline())
            asyncio.run(hold(demo, process, number, seconds))


if __name__ == "__main__":
    main()
