"""Packing: the program's own scripts and styles are compressed once, as small as they get, and kept."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING, Final

from starlette.datastructures import Headers, MutableHeaders

from ui.headers import MADE_ANEW, OK, VERSIONED

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

KEPT_AT_MOST: Final = 300
SMALLEST: Final = 500
PACKABLE: Final = ("text/", "application/json", "image/svg+xml", "application/javascript")


class Packed:
    """Answers for files whose address holds a version, so that their content can never change."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand around an app."""
        self.app = app
        self._kept: dict[str, tuple[Message, bytes]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from what is kept, or ask inside and keep it."""
        if not _is_ours(scope):
            await self.app(scope, receive, send)
            return
        address = f"{scope['path']}?{scope['query_string'].decode('latin-1')}"
        if address not in self._kept:
            messages = await self._asked(scope, receive)
            packed = await _packed(messages)
            if packed is None or len(self._kept) >= KEPT_AT_MOST:
                for message in messages:
                    await send(message)
                return
            self._kept[address] = packed
        start, body = self._kept[address]
        await send({**start, "headers": list(start["headers"])})  # whoever adds headers outside adds to a copy
        await send({"type": "http.response.body", "body": body})

    async def _asked(self, scope: Scope, receive: Receive) -> list[Message]:
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        plain = [
            pair
            for pair in scope["headers"]
            if pair[0] not in {b"accept-encoding", b"if-none-match", b"if-modified-since"}
        ]
        await self.app({**scope, "headers": plain}, receive, keep)
        return messages


def _is_ours(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    path: str = scope["path"]
    if not path.startswith(VERSIONED) or path.startswith(MADE_ANEW):
        return False
    headers = Headers(scope=scope)
    return "gzip" in headers.get("accept-encoding", "") and "range" not in headers


async def _packed(messages: list[Message]) -> tuple[Message, bytes] | None:
    start, *rest = messages
    headers = MutableHeaders(scope=start)
    body = b"".join(message.get("body", b"") for message in rest)
    kind = headers.get("content-type", "")
    if start["status"] != OK or len(body) < SMALLEST or "content-encoding" in headers or not kind.startswith(PACKABLE):
        return None
    smaller = await asyncio.to_thread(gzip.compress, body, 9, mtime=0)
    headers["content-encoding"] = "gzip"
    headers["content-length"] = str(len(smaller))
    headers.add_vary_header("Accept-Encoding")
    return start, smaller
