"""The websocket: foreign pages, other people's pages, ended sessions and senseless messages get nowhere."""

from __future__ import annotations

import asyncio
import html
import json
import re
import time
import uuid
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
import socketio  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from httpx import AsyncClient

    from tests.ui.conftest import Server

PATH = "/_nicegui_ws/socket.io"


@dataclass
class Page:
    """An open page as its browser knows it."""

    client_id: str
    elements: dict[str, dict[str, Any]]
    heard: list[tuple[str, Any]] = field(default_factory=list)
    socket: socketio.AsyncClient = field(default_factory=lambda: socketio.AsyncClient(reconnection=False))

    def press(self, label: str) -> dict[str, Any]:
        """Give the message that a press of this button sends."""
        key, button = next((k, e) for k, e in self.elements.items() if (e.get("props") or {}).get("label") == label)
        listener = next(event for event in button["events"] if event["type"] == "click")
        return {"id": int(key), "client_id": self.client_id, "listener_id": listener["listener_id"], "args": ["{}"]}

    async def heard_of(self, words: str, seconds: float = 6) -> bool:
        """Wait until the server has sent something with these words."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if any(words in json.dumps(said, ensure_ascii=False) for said in self.heard):
                return True
            await asyncio.sleep(0.02)
        return False


async def opened(browser: AsyncClient, path: str = "/") -> Page:
    """Load a page, as far as its HTML."""
    text = (await browser.get(path)).text
    found = re.search(r"parseElements\(String.raw`(.*?)`\)", text, re.DOTALL)
    client_id = re.search(r"['\"]client_id['\"]: ?['\"]([^'\"]+)", text)
    assert found is not None
    assert client_id is not None
    return Page(client_id[1], json.loads(html.unescape(found[1].replace("&#36;", "$").replace("&#96;", "`"))))


async def connect(server: Server, page: Page, *, origin: str | None, cookies: str, **more: str) -> bool:
    """Open the page's socket as a browser would, or as somebody else would like to."""
    query = {
        "client_id": page.client_id, "tab_id": str(uuid.uuid4()), "document_id": str(uuid.uuid4()),
        "next_message_id": "0", "implicit_handshake": "true", **more,
    }  # fmt: skip
    headers = {"Cookie": cookies, **({"Origin": origin} if origin else {})}

    async def hear(event: str, *args: object) -> None:
        page.heard.append((event, args))

    page.socket.on("*", hear)
    try:
        await page.socket.connect(
            f"{server.address}?{'&'.join(f'{k}={v}' for k, v in query.items())}",
            headers=headers, socketio_path=PATH, transports=["websocket"], wait_timeout=5,
        )  # fmt: skip
    except socketio.exceptions.ConnectionError:
        return False
    return True


def cookies_of(browser: AsyncClient) -> str:
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.cookies.jar)


@asynccontextmanager
async def live(server: Server, browser: AsyncClient) -> AsyncIterator[Page]:
    """A page with its socket open."""
    page = await opened(browser)
    assert await connect(server, page, origin=server.address, cookies=cookies_of(browser))
    try:
        yield page
    finally:
        await page.socket.disconnect()


@pytest.mark.parametrize(
    ("origin", "cookie", "works"),
    [
        pytest.param("own", "own", True, id="our own page with its session"),
        pytest.param("http://evil.example", "own", False, id="a foreign page with the session's cookie"),
        pytest.param("null", "own", False, id="a hidden origin"),
        pytest.param(None, "own", False, id="no origin"),
        pytest.param("own", "", False, id="no cookie"),
        pytest.param("own", "huitouke=made-up", False, id="a made-up cookie"),
        pytest.param("own", "other", False, id="somebody else's session"),
    ],
)
async def test_a_socket_opens_only_from_our_own_page_with_its_own_session(
    server: Server, li: AsyncClient, origin: str | None, cookie: str, *, works: bool
) -> None:
    page = await opened(li)
    async with server.signed_in("wang") as wang:
        cookies = {"own": cookies_of(li), "other": cookies_of(wang)}.get(cookie, cookie)
        is_open = await connect(server, page, origin=server.address if origin == "own" else origin, cookies=cookies)
    assert is_open is works
    await page.socket.disconnect()


async def test_an_unknown_page_is_refused(server: Server, li: AsyncClient) -> None:
    page = Page(str(uuid.uuid4()), {})
    assert not await connect(server, page, origin=server.address, cookies=cookies_of(li))


async def test_an_event_is_done_in_the_name_of_whose_page_it_is(server: Server, li: AsyncClient) -> None:
    async with live(server, li) as page:
        await page.socket.emit("event", page.press("say"))
        assert await page.heard_of("said by Li in en")


async def test_an_event_for_somebody_elses_page_does_nothing(server: Server, li: AsyncClient) -> None:
    async with server.signed_in("wang") as wang, live(server, li) as page, live(server, wang) as other:
        await other.socket.emit("event", page.press("say"))
        assert not await page.heard_of("said by", 1)


@pytest.mark.parametrize(
    ("button", "words"), [("fail", "reference"), ("fail later", "reference"), ("refuse", "Not now, please.")]
)
async def test_an_event_that_fails_says_so_without_the_errors_text(
    server: Server, li: AsyncClient, button: str, words: str
) -> None:
    async with live(server, li) as page:
        await page.socket.emit("event", page.press(button))
        assert await page.heard_of(words)
        assert "canary" not in json.dumps(page.heard)
        if words == "reference":
            told = re.search(r"reference [0-9a-f]{8}", json.dumps(page.heard))
            assert told is not None
            assert told[0] in server.log()


async def test_a_suspended_persons_open_page_is_led_out_within_five_seconds(server: Server) -> None:
    async with server.signed_in("chen") as chen, live(server, chen) as page:
        server.suspend("chen")
        assert await page.heard_of("/login?why=suspended", 5), "even if nothing is pressed"
        page.heard.clear()
        if page.socket.connected:
            await page.socket.emit("event", page.press("say"))
        assert not await page.heard_of("said by", 1)
        assert (await chen.get("/api/me")).status_code == 401


async def test_pressing_after_a_suspension_does_nothing_five_seconds_later(server: Server) -> None:
    async with server.signed_in("zhao") as zhao, live(server, zhao) as page:
        server.suspend("zhao")
        until = time.monotonic() + 5
        while time.monotonic() < until and page.socket.connected:
            await page.socket.emit("event", page.press("say"))
            await asyncio.sleep(0.2)
            if await page.heard_of("/login?why=suspended", 0.01):
                break
        page.heard.clear()
        if page.socket.connected:
            await page.socket.emit("event", page.press("say"))
        assert not await page.heard_of("said by", 1)


async def test_signing_out_in_one_tab_leads_the_other_tab_out_at_once(server: Server) -> None:
    async with server.signed_in("sun") as sun, live(server, sun) as page:
        await sun.post("/logout", headers={"origin": server.address})
        await page.socket.emit("event", page.press("say"))
        assert await page.heard_of("/login?why=left", 4)
        assert not await page.heard_of("said by", 0.2)


async def test_a_file_is_taken_only_from_the_session_whose_page_asked_for_it(server: Server, li: AsyncClient) -> None:
    page = await opened(li)
    address = next(e["props"]["url"] for e in page.elements.values() if "url" in (e.get("props") or {}))
    file = {"file": ("../../x.txt", b"a" * 2_000_000)}
    origin = {"origin": server.address}
    assert (await li.post(address, files=file, headers=origin)).status_code == 200, "more than other bodies may hold"
    big = {"file": ("big.xlsx", b"a" * (21 * 1024 * 1024))}
    assert (await li.post(address, files=big, headers=origin)).status_code == 413
    async with server.browser() as nobody, server.signed_in("wang") as wang:
        assert (await nobody.post(address, files=file, headers=origin)).status_code == 401
        assert (await wang.post(address, files=file, headers=origin)).status_code == 403


SENSELESS = [
    *([], [None], ["event"], ["event", None], ["event", {}], ["event", {"client_id": []}], ["event", 1, 2, 3], [7, {}]),
    *({"a": 1}, "x", ["handshake"], ["handshake", {}], ["connect", {}], ["disconnect"], ["__class__", {}]),
    ["handshake", {"client_id": "OWN", "tab_id": 5, "document_id": None}],
    ["ack", {"client_id": "OWN", "next_message_id": "x"}],
    ["ack", {"client_id": "OWN", "next_message_id": 1e308}],
    ["ack", {"client_id": "OWN"}],
    ["log", {"client_id": "OWN", "level": "fatal", "message": {}}],
    ["log", {"client_id": "OWN", "level": [], "message": "x"}],
    ["javascript_response", {"client_id": "OWN"}],
    ["javascript_response", {"client_id": "OWN", "request_id": {}}],
    ["event", {"client_id": "OWN", "id": "1", "listener_id": "x"}],
    ["event", {"client_id": "OWN", "id": 1, "listener_id": "none", "args": []}],
    ["event", {"client_id": "OWN", "id": 10**30, "listener_id": "x", "args": "y"}],
]


async def test_senseless_messages_are_dropped_without_an_error_and_the_page_goes_on(
    server: Server, li: AsyncClient
) -> None:
    async with live(server, li) as page:
        before = server.log()
        press = page.press("say")
        broken = [
            {**press, "args": ["{"]}, {**press, "args": [1]}, {**press, "args": None}, {**press, "args": ["{}"] * 50},
            {**press, "id": None}, {**press, "listener_id": "x" * 1000}, {**press, "listener_id": None},
        ]  # fmt: skip
        raw = page.socket.eio
        for message in [*SENSELESS, *(["event", message] for message in broken)]:
            await raw.send("2" + json.dumps(message).replace("OWN", page.client_id))
        for packet in (
            "",
            "2",
            "2[",
            "9",
            "5",
            "2/other,[1]",
            "3[1]",
            '2/,99999999999999999999["event"]',
            "\x00",
            "4{}",
        ):
            await raw.send(packet)
        await raw.send(b"\x00\x01")
        await page.socket.emit("event", press)
        assert await page.heard_of("said by Li"), "the page still works"
        added = server.log().removeprefix(before)
        assert "ERROR" not in added
        assert "Traceback" not in added


async def test_a_message_of_two_megabytes_ends_the_connection_and_nothing_else(server: Server, li: AsyncClient) -> None:
    async with live(server, li) as page:
        await page.socket.emit("event", {**page.press("say"), "args": ["x" * 2_000_000]})
        for _ in range(100):
            if not page.socket.connected:
                break
            await asyncio.sleep(0.05)
        assert not page.socket.connected
    assert (await li.get("/api/me")).status_code == 200


async def test_the_first_set_up_works_without_a_session_until_there_is_an_administrator(empty_server: Server) -> None:
    async with empty_server.browser() as browser:
        page = await opened(browser, "/setup")
        assert await connect(empty_server, page, origin=empty_server.address, cookies="")
        await page.socket.disconnect()
