"""Limits: bodies too large or too slow, and strangers who ask too often."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from ui import limits
from ui.limits import BURST, StrangerLimit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from httpx import AsyncClient

    from tests.ui.conftest import Server

MB = 1_000_000


@pytest.mark.parametrize(
    ("size", "status"),
    [
        pytest.param(MB, 200, id="at the limit"),
        pytest.param(MB + 1, 413, id="one byte more"),
        pytest.param(40 * MB, 413, id="forty times"),
    ],
)
@pytest.mark.parametrize("chunked", [False, True], ids=["with its length", "in chunks"])
async def test_a_body_is_cut_off_at_the_limit_with_a_sentence(
    server: Server, li: AsyncClient, size: int, status: int, *, chunked: bool
) -> None:

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, size, 100_000):
            yield b"x" * min(100_000, size - start)

    headers = {"origin": server.address}
    if not chunked:
        headers["content-length"] = str(size)
    answer = await li.post("/api/size", content=pieces(), headers=headers)
    assert answer.status_code == status
    if status == 413:
        assert "1 MB" in answer.text


@pytest.mark.parametrize("length", ["-1", "abc", "1" * 400], ids=str)
async def test_a_length_that_is_none_is_refused(server: Server, length: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(server.address.rsplit(":", 1)[1]))
    writer.write(f"POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n".encode())
    answer = await asyncio.wait_for(reader.read(200), 10)
    writer.close()
    assert answer.split()[1] in {b"400", b"413"}


async def _asked(app: Any, path: str, address: str) -> int:
    said: list[dict[str, Any]] = []

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {
        "type": "http", "method": "GET", "path": path, "headers": [], "query_string": b"", "client": (address, 1),
        "server": ("x", 80), "scheme": "http",
    }  # fmt: skip
    await app(scope, receive, send)
    status: int = said[0]["status"]
    return status


async def _fine(_scope: Any, _receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b""})


async def test_a_stranger_who_asks_too_often_waits_and_others_do_not() -> None:
    now = 1000.0
    app = StrangerLimit(_fine, clock=lambda: now)
    answers = [await _asked(app, "/login", "10.0.0.9") for _ in range(BURST + 5)]
    assert answers == [200] * BURST + [429] * 5
    assert await _asked(app, "/login", "10.0.0.8") == 200
    assert await _asked(app, "/customers", "10.0.0.9") == 200, "pages behind the login are not counted here"
    now += 10
    assert await _asked(app, "/login", "10.0.0.9") == 200


async def test_a_body_that_comes_too_slowly_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BODY_SECONDS", 0.05)
    said: list[dict[str, Any]] = []

    async def never() -> dict[str, Any]:
        await asyncio.sleep(10)
        return {}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    async def reads(_scope: Any, receive: Any, _send: Any) -> None:
        await receive()

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/x",
        "headers": [],
        "query_string": b"",
        "scheme": "http",
        "server": ("x", 80),
    }
    await limits.BodyLimit(reads)(scope, never, send)  # type: ignore[arg-type]
    assert said[0]["status"] == 408
