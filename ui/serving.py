"""Serving: a store's server as its owner starts it — what the terminal says, the browser, the timed work."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
import webbrowser
from typing import TYPE_CHECKING, Final

import psutil
from nicegui import app as pages
from nicegui import background_tasks

from jobs.running import Runner
from models.database import database, open_database, reader
from models.people.seats import day_in
from models.people.signing_in import has_administrator
from models.public_url import judged
from models.settings import settings
from models.text import Text
from ui.application import addresses, serve
from ui.pages.setup import add_setup, setup_code
from ui.site import Site, load_secret
from ui.terminal import lang_here, tell, tell_code
from ui.wiring import add_everything

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEFT_IMPORTS: Final = "SELECT 1 FROM import_batch WHERE state = 'running' LIMIT 1"
READY: Final = Text(zh="回头客已启动（{seconds} 秒）。", en="Huitouke is running (started in {seconds} s).")
HERE: Final = Text(zh="本机打开：{address}", en="On this computer: {address}")
SHOP: Final = Text(zh="店内其他电脑和手机打开：{address}", en="On other computers and phones in the shop: {address}")
PUBLIC: Final = Text(zh="顾客从外面打开：{address}", en="For customers outside: {address}")
STOP: Final = Text(zh="按 Ctrl+C 结束。", en="Stop with Ctrl+C.")
SET_UP: Final = Text(
    zh="还没有管理员。请打开 {address} 完成首次设置；在别的电脑上打开时要输入设置码 {code}。",
    en="There is no administrator yet. Open {address} to set the store up; on another computer it asks for this code: "
    "{code}",
)
MAKING: Final = Text(
    zh="正在准备演示门店（第一次约十秒）……", en="Making the demo store (about ten seconds the first time) …"
)
MADE: Final = Text(zh="演示门店已备好，用了 {seconds} 秒：", en="The demo store is ready after {seconds} s:")


def server_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Give the event loop that answers half as many requests again; Windows has only Python's own."""
    try:
        import uvloop  # noqa: PLC0415 -- not there on Windows
    except ImportError:
        return None
    return uvloop.new_event_loop


async def serve_store(data: Path, *, host: str, port: int, open_browser: bool) -> None:
    """Serve a store until somebody stops it."""
    public_url, doubt = judged(os.environ.get("PUBLIC_URL", ""))
    if doubt is not None:
        tell(doubt)
    site = Site(load_secret(data), public_url)
    welcome = _Welcome(host, port, public_url, open_browser=open_browser)
    await serve(
        data,
        host=host,
        port=port,
        public_url=public_url,
        register=every_part(site),
        ready=welcome.begin,
    )


def every_part(site: Site) -> tuple[Callable[[], None], ...]:
    """Give what the application is made of: the first set-up, all pages, the timed work."""
    return (add_setup(site), add_everything, _add_timed_work)


async def serve_demo(data: Path, *, host: str, port: int, open_browser: bool) -> None:
    """Make the demo store where there is none, tell its logins, and serve it; a real store's folder is refused."""
    from seeds.demo import make_demo  # noqa: PLC0415 -- only the demo tells its story

    tell(MAKING)
    started = time.perf_counter()
    async with await open_database(data, exclusive=True):
        logins = await make_demo(day_in(str((await settings())["zone"])))
    tell(MADE.fill(seconds=f"{time.perf_counter() - started:.1f}"))
    tell(logins.text(lang_here()))
    await serve_store(data, host=host, port=port, open_browser=open_browser)


class _Welcome:
    """What the terminal says once the first page can be asked for."""

    def __init__(self, host: str, port: int, public_url: str, *, open_browser: bool) -> None:
        self._addresses = addresses(host, port)
        self._public_url = public_url
        self._open_browser = open_browser
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Say it as soon as the database has answered."""
        self._task = asyncio.create_task(self.say(), name="welcome")

    async def say(self) -> None:
        """Tell the addresses, and show one of them as a code to scan."""
        here, *shop = self._addresses
        is_new = not await has_administrator()
        tell(READY.fill(seconds=f"{time.time() - psutil.Process().create_time():.1f}"))
        tell(HERE.fill(address=here))
        for address in shop:
            tell(SHOP.fill(address=address))
        if self._public_url:
            tell(PUBLIC.fill(address=self._public_url))
        if shop:
            tell_code(shop[0])
        target = f"{here}/setup" if is_new else here
        if is_new:
            tell(SET_UP.fill(address=target, code=setup_code()))
        tell(STOP)
        if self._open_browser and _has_screen():
            threading.Thread(target=webbrowser.open, args=(target,), daemon=True).start()


def _add_timed_work() -> None:
    """Begin the timed work with the server and end it before the database closes."""
    runner = Runner()
    pages.on_startup(runner.start)
    pages.on_startup(_resume_imports)
    pages.on_startup(_install_forms)
    pages.on_shutdown(runner.stop)


async def _install_forms() -> None:
    """Give the store the shipped forms that it lacks; the first pages do not wait for it."""
    if await reader().rows("SELECT 1 FROM store LIMIT 1"):
        from surveys.library import install_shipped  # noqa: PLC0415 -- reads every form

        background_tasks.create(install_shipped(), name="shipped forms")


async def _resume_imports() -> None:
    """Go on with imports that a stopped server left; of several servers another may be at work on them."""
    if database().dialect == "sqlite" and await reader().rows(LEFT_IMPORTS):
        from models.intake import resume_imports  # noqa: PLC0415 -- slow import, seldom needed

        await resume_imports()


def _has_screen() -> bool:
    """Tell whether a browser could show itself; on a server without a screen it would take the terminal over."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
