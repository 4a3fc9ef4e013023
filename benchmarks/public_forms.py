"""Customers who answer: sheets of twelve answers taken over HTTP, beside a plain Django form view on SQLite.

usage: uv run python -m benchmarks.public_forms [SHEETS [AT_ONCE]]
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import httpx
import psutil

from models.database import open_database
from models.gate.writer import transaction
from models.tables.organisation import Store
from surveys.engine.form import Form
from surveys.engine.programme import Programme
from surveys.library import _new_form, _new_programme, _new_version, programme_named
from surveys.links import hash_of, new_token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
SHEETS, AT_ONCE, ROUNDS = 2000, 16, 3
NAMES = [f"q{number}" for number in range(1, 12)]
PUBLIC = "https://hui.example.com"
ANSWERS = {**{name: str(3 + place % 7) for place, name in enumerate(NAMES)}, "words": "接待很好，就是等得有点久"}
FORM = {
    "schema": "form/1",
    "form": {"id": "twelve", "version": 1, "title": {"zh": "十二题", "en": "Twelve"}, "subject": "visit"},
    "items": [
        *(
            {"id": name, "type": "scale", "scale": {"min": 1, "max": 10}, "required": True, "factor": f"f{place % 3}",
             "label": {"zh": f"第 {place} 项", "en": f"Item {place}"}}
            for place, name in enumerate(NAMES)
        ),
        {"id": "words", "type": "long_text", "max_len": 1000, "label": {"zh": "还想说的", "en": "Anything else"}},
    ],
    "score": {"id": "all", "how": "factors", "weights": {"f0": 40, "f1": 30, "f2": 30}},
}  # fmt: skip
PROGRAMME = {
    "schema": "programme/1",
    "programme": {"id": "twelve", "form": "twelve", "title": {"zh": "十二题", "en": "Twelve"}},
    "who": {"from": "visit"},
    "channels": ["public"],
    "alerts": [{"id": "low", "when": "${q1} <= 2", "assign": "clerk"}],
}


async def fill(data: Path, number: int) -> list[str]:
    """Make a store with so many people who were drawn; give their tokens."""
    tokens = [new_token() for _ in range(number)]
    async with await open_database(data, exclusive=True):
        store = await Store.create(name="Harbour Road")
        async with transaction() as writer:
            form = Form.model_validate(FORM)
            await _new_version(writer, await _new_form(writer, form, base=""), form, person=None, note="")
            await _new_programme(writer, Programme.model_validate(PROGRAMME))
        one, now = await programme_named("twelve"), datetime.now(UTC)
        names = "id, version, created_at, updated_at, programme_id, store_id, asks, phone, outcome, is_open, drawn_on, due_on, expires_on, attempts, channel, token_hash"
        rows = [
            [
                place,
                1,
                now,
                now,
                one.row,
                store.id,
                "",
                "",
                "waiting",
                True,
                now.date(),
                now.date(),
                now.date() + timedelta(days=20),
                0,
                "public",
                hash_of(token),
            ]
            for place, token in enumerate(tokens, 1)
        ]
        async with transaction() as writer:
            await writer.run_many(f"INSERT INTO invitation ({names}) VALUES ({', '.join('?' * 16)})", rows)
    return tokens


def request_for(token: str, address: int, port: int) -> bytes:
    """Write one request as a browser sends it; each customer has an address of their own."""
    fields = {"_page": "1", "_revision": "0", "_asked": " ".join([*NAMES, "words"]), **ANSWERS}
    body = urlencode(fields).encode()
    head = (
        f"POST /s/{token} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n"
        f"X-Forwarded-For: 10.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}\r\n"
        "Accept: text/html\r\nAccept-Language: zh-CN\r\nAccept-Encoding: gzip\r\nUser-Agent: bench\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def send_all(port: int, requests: Sequence[bytes], at_once: int) -> float:
    """Send sheets over so many connections that stay open; give the seconds until all are answered."""
    waiting = list(requests)

    async def one() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while waiting:
            writer.write(waiting.pop())
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith((b"HTTP/1.1 302", b"HTTP/1.1 303")), head + await reader.read(3000)
            assert b"done=1" in head, head
            if b"chunked" in head.lower():
                await reader.readuntil(b"0\r\n\r\n")
                continue
            length = next(
                (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")), 0
            )
            await reader.readexactly(length)
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(at_once)))
    return time.perf_counter() - began


@contextmanager
def started(command: Sequence[str], port: int, folder: Path) -> Iterator[psutil.Process]:
    """Run a server until it is measured."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "VIRTUAL_ENV"}}
    with subprocess.Popen(command, cwd=ROOT, env=environment) as process:
        for _ in range(600):
            try:
                httpx.get(f"http://127.0.0.1:{port}/s/look/x/page.js")
                break
            except httpx.TransportError:
                time.sleep(0.1)
        inside = psutil.Process(process.pid).children(recursive=True)
        yield inside[-1] if inside else psutil.Process(process.pid)
        for each in [*inside, psutil.Process(process.pid)]:
            each.terminate()
    shutil.rmtree(folder, ignore_errors=True)


def measure(name: str, port: int, process: psutil.Process, requests: Sequence[bytes], at_once: int) -> float:
    """Send the sheets in rounds; print and give the best round's sheets in a second."""
    size, best = len(requests) // ROUNDS, 0.0
    for turn in range(ROUNDS):
        before = process.cpu_times()
        took = asyncio.run(send_all(port, requests[turn * size : (turn + 1) * size], at_once))
        after = process.cpu_times()
        busy = (after.user + after.system - before.user - before.system) / size * 1000
        best = max(best, size / took)
        print(f"{name:<10} {size / took:7.0f} sheets/s   {busy:5.2f} ms of processor each")
    return best


def free_port() -> int:
    """Find a port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> None:
    """Measure both, one after the other."""
    sheets, at_once = [*(int(word) for word in sys.argv[1:3]), *(SHEETS, AT_ONCE)[len(sys.argv) - 1 :]]
    found = {}
    data, port = Path(tempfile.mkdtemp()), free_port()
    tokens = asyncio.run(fill(data, sheets))
    with started(
        [sys.executable, "-m", "benchmarks.public_forms", "serve", str(data), str(port)], port, data
    ) as process:
        requests = [request_for(token, place, port) for place, token in enumerate(tokens)]
        found["Huitouke"] = measure("Huitouke", port, process, requests, at_once)
    data, port = Path(tempfile.mkdtemp()), free_port()
    command = [
        "uv",
        "run",
        "--no-project",
        "--with",
        "django",
        "--with",
        "uvicorn",
        "python",
        "benchmarks/django_form.py",
        str(data),
        str(port),
    ]
    with started(command, port, data) as process:
        requests = [request_for(token, place, port) for place, token in enumerate(tokens)]
        found["Django"] = measure("Django", port, process, requests, at_once)
    print(f"Huitouke takes {found['Huitouke'] / found['Django']:.2f} times as many as Django")


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        from ui.application import serve
        from ui.serving import server_loop

        with asyncio.Runner(loop_factory=server_loop()) as runner:
            runner.run(serve(Path(sys.argv[2]), host="127.0.0.1", port=int(sys.argv[3]), public_url=PUBLIC))
    else:
        main()
