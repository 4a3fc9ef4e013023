"""The application: one server around the pages, built in one place, layer by layer."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
from typing import TYPE_CHECKING, Any, Final

import uvicorn
from fastapi import FastAPI
from nicegui import app as pages
from nicegui import ui
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import JSONResponse, Response

from models.database import open_database, reader
from models.people.sessions import forget_old_sessions
from models.people.signing_in import forget_old_tries
from models.problem import Refused
from models.text import Text
from ui.errors import Errors, guard_errors
from ui.events import MESSAGE_SIZE, guard_events, watch_sockets
from ui.headers import Headers
from ui.limits import BodyLimit, StrangerLimit
from ui.logs import start_logs
from ui.packing import Packed
from ui.pages.login import add_login
from ui.pages.password import add_password
from ui.public import add_public
from ui.session import Gate
from ui.site import Site, load_secret
from ui.theme import FAVICON

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from models.database import Database

log = logging.getLogger("huitouke")

GZIP_LEVEL: Final = 5
RECONNECT_SECONDS: Final = 30.0
GOODBYE_SECONDS: Final = 5

PORT_TAKEN: Final = Text(
    zh="端口 {port} 用不了（地址 {host}）：可能别的程序正在用。请用 --port 换一个，例如 --port 8090。",
    en="Port {port} cannot be used (at {host}): another program may have it. Name another with --port, for example "
    "--port 8090.",
)


def build(
    data: Path, *, public_url: str = "", register: Sequence[Callable[[], None]] = (), opened: Database | None = None
) -> ASGIApp:
    """Build the application once in a process; `register` are the functions that add the pages.

    It opens the database itself unless an open one is handed over, and closes it in either case.
    """
    site = Site(load_secret(data), public_url)
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.add_route("/healthz", _health, methods=["GET", "HEAD"])
    add_login(app, site)
    add_password(app, site)
    add_public(app, site)
    for add in register:
        add()
    ui.run_with(
        app,
        title="回头客 Huitouke",
        favicon=FAVICON,
        language="zh-CN",
        tailwind=False,
        binding_refresh_interval=None,
        reconnect_timeout=RECONNECT_SECONDS,
        message_history_length=200,
        gzip_middleware_factory=None,
        show_welcome_message=False,
    )
    pages.user_middleware.clear()  # NiceGUI's two cost time on every request; ui/headers.py does their work
    guard_errors(app, pages)
    guard_events()
    _open_first(app, data, opened)
    layers: ASGIApp = Gate(app, site)
    layers = GZipMiddleware(layers, minimum_size=500, compresslevel=GZIP_LEVEL)
    layers = StrangerLimit(BodyLimit(Packed(layers)))
    return Headers(Errors(layers), site)


async def serve(
    data: Path,
    *,
    host: str = "0.0.0.0",  # noqa: S104 -- the shop's computers and tablets reach it
    port: int = 8080,
    public_url: str = "",
    register: Sequence[Callable[[], None]] = (),
    ready: Callable[[], None] | None = None,
) -> None:
    """Serve until somebody stops it; `ready` is called when the first page can be asked for."""
    start_logs(data / "logs")
    opened = await open_database(data, exclusive=True)  # before uvicorn, which would bury the sentence in a traceback
    try:
        own = _bound(host, port)
    except BaseException:
        await opened.close()
        raise
    config = uvicorn.Config(
        build(data, public_url=public_url, register=register, opened=opened),
        log_config=None,
        access_log=False,  # an address may hold what somebody searched for
        server_header=False,
        proxy_headers=bool(public_url),  # without a proxy in front nobody may say whose address it is
        forwarded_allow_ips="127.0.0.1",
        ws_max_size=MESSAGE_SIZE + 1000,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )
    with own:
        await _Server(config, ready).serve([own])


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP in so many words: asyncio sends small answers at once (no 40-ms delay) on such sockets only.
    own = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # on Windows the same word would let two programs share the port
        own.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        own.bind((host, port))
    except (OSError, OverflowError) as error:
        own.close()
        raise Refused(PORT_TAKEN.fill(host=host, port=port)) from error
    return own


class _Server(uvicorn.Server):
    """Says when it can be asked."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None] | None) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self._ready is not None:
            self._ready()


def addresses(host: str, port: int) -> list[str]:
    """Name the addresses under which the pages can be opened: on this computer, and in the shop's network."""
    found = [f"http://127.0.0.1:{port}"]
    if host not in {"127.0.0.1", "localhost"}:
        with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))  # nothing is sent; it only asks which way out would be taken
            found.append(f"http://{probe.getsockname()[0]}:{port}")
    return list(dict.fromkeys(found))


def _open_first(app: FastAPI, data: Path, handed: Database | None) -> None:
    """Open the database before the first page and close it after the last; NiceGUI's own start waits for nobody."""
    inner = app.router.lifespan_context

    @contextlib.asynccontextmanager
    async def lifespan(outer: FastAPI) -> AsyncIterator[Any]:
        opened = handed or await open_database(data, exclusive=True)
        watch: asyncio.Task[None] | None = None
        try:
            await forget_old_sessions()
            await forget_old_tries()
            async with inner(outer) as state:
                watch = asyncio.create_task(watch_sockets(), name="watch over open pages")
                yield state
        finally:
            if watch is not None:
                watch.cancel()
            await opened.close()

    app.router.lifespan_context = lifespan


async def _health(request: Request) -> Response:
    del request
    await reader().rows("SELECT 1")
    return JSONResponse({"ok": True})
