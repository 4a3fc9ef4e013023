"""Our own figures, without peers: start, memory of an opened page, queries of a list, import.

usage: uv run python -m benchmarks.figures
(benchmarks.open_pages holds 500 pages open for a minute and tells what they cost.)
"""

from __future__ import annotations

import asyncio
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import psutil

from benchmarks.import_speed import ROWS, measure
from benchmarks.open_pages import busy
from models.database import open_database, reader
from models.gate.reading import read
from models.people.seats import seat_of_the_machine
from models.resources import RESOURCES
from models.view import View
from tests.demo_store import ROOT, Demo, running_demo

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES, STARTS = 200, 5


@contextmanager
def served(data: Path) -> Iterator[tuple[float, float, str, psutil.Process]]:
    """Start the server on a store that exists: the seconds to its first page and of the processor, address, process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "main.py", "serve", "--data", str(data), "--port", str(port), "--no-browser"]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        while True:
            try:
                if httpx.get(f"{address}/login").status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.01)
        took, running = time.perf_counter() - began, psutil.Process(process.pid)
        yield took, busy(running), address, running
    finally:
        process.terminate()
        process.wait(20)


def start_and_memory(demo: Demo) -> None:
    """Start the store several times, then open pages and see what each keeps."""
    starts = []
    for _ in range(STARTS - 1):
        with served(demo.data) as (took, worked, _, _):
            starts.append((took, worked))
    with served(demo.data) as (took, worked, address, process):
        starts.append((took, worked))
        with Demo(address, demo.data, demo.password).signed_in("manager") as browser:
            for _ in range(20):
                browser.get("/customers")
            before = process.memory_info().rss
            for _ in range(PAGES):
                browser.get("/customers")
            after = process.memory_info().rss
    took, worked = (statistics.median(each) for each in zip(*starts, strict=True))
    print(f"start to the first answered page   {took:8.2f} s   (processor {worked:.2f} s; median of {STARTS})")
    print(
        f"memory of one opened list page     {(after - before) / PAGES / 1000:8.0f} kB  ({PAGES} pages; server {after / 1e6:.0f} MB)"
    )


async def queries(data: Path) -> None:
    """Count the queries of one page of each list."""
    async with await open_database(data):
        seat, asking = await seat_of_the_machine(), type(reader())
        plain = asking._fetch
        asked: list[str] = []

        async def counted(self, sql, params):
            asked.append(sql)
            return await plain(self, sql, params)

        for key in ("customers", "vehicles", "visits"):
            await read(RESOURCES[key], seat, View())
            asked.clear()
            asking._fetch = counted
            began = time.perf_counter()
            await read(RESOURCES[key], seat, View())
            took = (time.perf_counter() - began) * 1000
            asking._fetch = plain
            print(f"queries of one page of {key:<12}{len(asked):8}     ({took:.1f} ms)")


def main() -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as name:
        with running_demo(Path(name) / "demo-data", afresh=True) as demo:
            pass
        start_and_memory(demo)
        asyncio.run(queries(demo.data))
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(measure(Path(name), ROWS))


if __name__ == "__main__":
    main()
