"""A real server with a few pages that do what pages may do wrong; the tests start it in a process of its own."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from nicegui import app, ui
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads it

from models.problem import Refused
from models.text import Text
from ui.application import serve
from ui.pages.login import entrance
from ui.session import current_seat, seat_for_request

SECRET = "postgres://owner:canary-secret@10.0.0.1/store, call 13812345678, VIN LSVAA2188E2012345"


def pages() -> None:
    """Register the pages of the tests."""
    add_home()
    add_broken_pages()
    add_data_routes()


def add_home() -> None:
    """Register a page with buttons that work, fail and refuse."""

    @ui.page("/")
    async def home() -> None:
        seat = await current_seat()
        told = ui.label(f"hello {seat.name}")

        async def say_name() -> None:
            told.set_text(f"said by {(await current_seat()).name} in {seat.lang}")

        def fail() -> None:
            raise RuntimeError(SECRET)

        async def fail_later() -> None:
            await asyncio.sleep(0.01)
            raise RuntimeError(SECRET)

        async def refuse() -> None:
            raise Refused(Text(zh="现在不行。", en="Not now, please."))

        ui.button("say", on_click=say_name)
        ui.button("fail", on_click=fail)
        ui.button("fail later", on_click=fail_later)
        ui.button("refuse", on_click=refuse)
        ui.upload(on_upload=lambda event: told.set_text(event.file.name))


def add_broken_pages() -> None:
    """Register pages that go wrong in every way there is."""

    @ui.page("/breaks")
    def breaks() -> None:
        raise RuntimeError(SECRET)

    @ui.page("/breaks_later")
    async def breaks_later() -> None:
        await asyncio.sleep(0.01)
        raise RuntimeError(SECRET)

    @ui.page("/too_slow", response_timeout=0.1)
    async def too_slow() -> None:
        await asyncio.sleep(1)

    @ui.page("/refuses")
    async def refuses() -> None:
        raise Refused(Text(zh="这位客户属于别的门店。", en="This customer belongs to another store."))

    @ui.page("/numbered/{number}")
    def numbered(number: int) -> None:
        ui.label(str(number))

    @ui.page("/setup")
    def setup() -> None:
        ui.label("first set-up")


def add_data_routes() -> None:
    """Register what answers with data."""

    @app.get("/api/breaks")
    async def api_breaks() -> None:
        raise RuntimeError(SECRET)

    @app.post("/api/size")
    async def api_size(request: Request) -> dict[str, int]:
        return {"size": len(await request.body())}

    @app.get("/api/me")
    async def api_me(request: Request) -> dict[str, str]:
        return {"name": (await seat_for_request(request)).name}

    @app.get("/api/entrance")
    async def api_entrance(request: Request) -> dict[str, str]:
        return {"address": entrance((await seat_for_request(request)).person)}


if __name__ == "__main__":
    folder, port, *public = sys.argv[1:]
    asyncio.run(
        serve(Path(folder), host="127.0.0.1", port=int(port), public_url=public[0] if public else "", register=[pages])
    )
