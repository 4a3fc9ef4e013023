"""Giving: a printout is read as its reader may see it, drawn in a thread, and shown in the browser."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from models.problem import Refused
from ui.plain import plain_message

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    Prepared = Callable[[], Awaitable[Callable[[], bytes] | Response]]

AT_ONCE: Final = 2  # drawn at the same time; the next one waits
POLICY: Final = "default-src 'none'; sandbox allow-scripts"
_drawing = asyncio.Semaphore(AT_ONCE)


async def give(request: Request, name: str, prepared: Prepared) -> Response:
    """Prepare a printout and give it under a name; what is refused or asked first is said on a page."""
    try:
        draw = await prepared()
    except Refused as refused:
        return plain_message(request, 404, refused.text)
    if isinstance(draw, Response):
        return draw
    async with _drawing:
        content = await asyncio.to_thread(draw)
    headers = {
        "cache-control": "no-store",
        "content-disposition": f'inline; filename="{name}.pdf"',
        "content-security-policy": POLICY,
    }
    return Response(content, media_type="application/pdf", headers=headers)
