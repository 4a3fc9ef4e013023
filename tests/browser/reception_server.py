"""A real server with the search box and the reception card; the tests start it in a process of its own."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from models.text import Text
from ui.application import serve
from ui.frame import Slots, serve_frame
from ui.liking import keep, preferences
from ui.pages.reception import add_reception_pages
from ui.parts.block import Block
from ui.parts.markup import tag
from ui.routes import Pages
from ui.session import seat_or_none
from ui.suggesting import suggest


def pages() -> None:
    """Register the reception's pages, and plain ones where its links lead."""
    served = Pages()
    add_reception_pages(served)

    async def plain(_seat, visit):
        Block(tag("h1", visit.address))

    served.add("/", plain, title=Text(zh="今天", en="Today"))
    for noun in ("customers", "vehicles", "visits"):
        served.add(f"/{noun}", plain, title=Text.plain(noun))
        served.add(f"/{noun}/{{id}}", plain, title=Text.plain(noun))
    serve_frame(served, Slots(seat=seat_or_none, preferences=preferences, keep=keep, suggest=suggest))


if __name__ == "__main__":
    folder, port = sys.argv[1:]
    asyncio.run(serve(Path(folder), host="127.0.0.1", port=int(port), register=[pages]))
