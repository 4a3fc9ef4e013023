"""Limits: how much one request may bring, how long it may take, and how often a stranger may ask."""

from __future__ import annotations

import asyncio
import re
import time
from typing import TYPE_CHECKING, Final

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect

from models.text import Text
from ui.plain import plain_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY: Final = 1_000_000
UPLOAD: Final = 20 * 1024 * 1024
AROUND: Final = 64 * 1024  # what a form adds around the file itself
UPLOAD_PATHS: Final = re.compile(r"/_nicegui/client/[^/]+/upload/\d+|/upload/.*")
PHOTOS: Final = 100_000_000  # a page with several photos; each is held to its own limit once it is here
IN_PARTS: Final = "multipart/form-data"
PHOTOS_PATHS: Final = re.compile(r"/s/(?:p/[^/]+/)?[^/]+/files")
DRAIN: Final = 200_000_000
DRAIN_SECONDS: Final = 10
BODY_SECONDS: Final = 30
UPLOAD_SECONDS: Final = 600
STRANGERS_PATHS: Final = ("/login", "/setup", "/enter/", "/s/", "/calendar/", "/healthz")
BURST: Final = 200
PER_SECOND: Final = 5.0
ADDRESSES: Final = 20_000

TOO_MUCH: Final = Text(
    zh="内容太大：最多 {limit}。上传的文件请拆成几个，或去掉图片后再试。",
    en="This is too large: {limit} at most. Split the file, or remove its pictures, and try again.",
)
TOO_SLOW: Final = Text(
    zh="传得太慢，已中断。请检查网络后再试一次。",
    en="The transfer took too long and was stopped. Check the network and try again.",
)
TOO_OFTEN: Final = Text(
    zh="打开得太频繁，请等一分钟再试。", en="That was very often in a short time. Please wait a minute and try again."
)


class _Cut(ClientDisconnect):
    """The body is cut off here; for whoever reads it, as if the browser had left."""


class BodyLimit:
    """Cuts off bodies that are too large or too slow, whether they say their length or not."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand around an app."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with 413 or 408 and a sentence, or let it pass."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        is_in_parts = headers.get("content-type", "").startswith(IN_PARTS)  # of the rest all is held in memory at once
        has_photos = is_in_parts and PHOTOS_PATHS.fullmatch(scope["path"]) is not None
        is_upload = has_photos or UPLOAD_PATHS.fullmatch(scope["path"]) is not None
        limit = PHOTOS if has_photos else UPLOAD + AROUND if is_upload else BODY
        said = headers.get("content-length", "0")
        if not said.isdecimal() or len(said) > 15 or int(said) > limit:  # noqa: PLR2004 -- a length beyond any disk
            await _too_much(scope, receive, send, limit)
            return
        body = _Body(receive, send, limit, UPLOAD_SECONDS if is_upload else BODY_SECONDS)
        try:
            await self.app(scope, body.receive, body.send)
        except Exception:
            if not body.cut:
                raise
        if body.cut == "much" and not body.started:
            await _too_much(scope, body.rest, send, limit)
        elif body.cut == "slow" and not body.started:
            await plain_answer(scope, receive, send, 408, TOO_SLOW, {"connection": "close"})


class _Body:
    """One request's body on its way in."""

    def __init__(self, receive: Receive, send: Send, limit: int, seconds: float) -> None:
        self._receive = receive
        self._send = send
        self._left = limit
        self._until = time.monotonic() + seconds
        self._complete = False
        self.started = False
        self.cut = ""

    async def receive(self) -> Message:
        if self.cut:
            raise _Cut
        if self._complete:  # only the end of the connection is still to come
            return await self._receive()
        try:
            async with asyncio.timeout(max(0.01, self._until - time.monotonic())):
                message = await self._receive()
        except TimeoutError:
            self.cut = "slow"
            raise _Cut from None
        self._left -= len(message.get("body", b""))
        self._complete = not message.get("more_body", False)
        if self._left < 0:
            self.cut = "much"
            raise _Cut
        return message

    async def rest(self) -> Message:
        """Give what comes after the cut."""
        return {"type": "http.request", "body": b""} if self._complete else await self._receive()

    async def send(self, message: Message) -> None:
        if self.cut and not self.started:
            return  # the inner answer to a body cut off would be an error of its own
        self.started = True
        await self._send(message)


async def _too_much(scope: Scope, receive: Receive, send: Send, limit: int) -> None:
    """Say so; what is still on its way is thrown away first, else the browser never reads the answer."""
    size = f"{limit // (1024 * 1024)} MB" if limit > BODY else "1 MB"
    headers = {} if await _drained(receive) else {"connection": "close"}
    await plain_answer(scope, receive, send, 413, TOO_MUCH.fill(limit=size), headers)


async def _drained(receive: Receive) -> bool:
    left = DRAIN
    try:
        async with asyncio.timeout(DRAIN_SECONDS):
            while left > 0:
                message = await receive()
                left -= len(message.get("body", b""))
                if not message.get("more_body", False):
                    return True
    except TimeoutError:
        pass
    return False


class StrangerLimit:
    """Slows down who opens the pages without a login too often: each address has so many, refilled all the time."""

    def __init__(self, app: ASGIApp, clock: Callable[[], float] = time.monotonic) -> None:
        """Stand around an app."""
        self.app = app
        self.clock = clock
        self._left: dict[str, tuple[float, float]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with 429 and a sentence, or let it pass."""
        if scope["type"] == "http" and scope["path"].startswith(STRANGERS_PATHS):
            address = (scope.get("client") or ("",))[0]
            if not self._may(address):
                await plain_answer(scope, receive, send, 429, TOO_OFTEN, {"retry-after": "60"})
                return
        await self.app(scope, receive, send)

    def _may(self, address: str) -> bool:
        now = self.clock()
        left, since = self._left.pop(address, (float(BURST), now))
        left = min(float(BURST), left + (now - since) * PER_SECOND)
        may = left >= 1
        if len(self._left) >= ADDRESSES:
            self._left.pop(next(iter(self._left)))  # the one that has not asked for the longest time
        self._left[address] = (left - 1 if may else left, now)
        return may
