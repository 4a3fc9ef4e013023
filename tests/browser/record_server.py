"""A real server with the record pages; the tests start it in a process of its own, and kill it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from models.text import Text
from ui.application import serve
from ui.frame import Slots, serve_frame
from ui.liking import keep, preferences
from ui.pages.record import add_record_pages
from ui.parts.block import Block
from ui.parts.markup import joined, tag
from ui.routes import Pages
from ui.session import seat_or_none


def pages() -> None:
    """Register the record pages, and plain ones where their links lead."""
    served = Pages()
    add_record_pages(served)

    async def plain(_seat, visit):
        Block(joined([tag("h1", visit.address), tag("a", "first", href="/customers/1")]))

    for path in ("/", "/customers", "/vehicles", "/visits"):
        served.add(path, plain, title=Text.plain(path))
    serve_frame(served, Slots(seat=seat_or_none, preferences=preferences, keep=keep))


if __name__ == "__main__":
    folder, port = sys.argv[1:]
    asyncio.run(serve(Path(folder), host="127.0.0.1", port=int(port), register=[pages]))
