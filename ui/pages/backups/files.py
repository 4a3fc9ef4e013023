"""Files of backups on their way to an administrator: packed, fetched once, told in the history."""

from __future__ import annotations

import asyncio
import os
import secrets
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.background import BackgroundTask
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import FileResponse, Response

from models.access import Role
from models.backups import note_download, pack
from models.problem import Refused
from models.text import Text
from ui.plain import plain_message
from ui.session import seat_for_request

if TYPE_CHECKING:
    from models.access import Seat
    from models.database.backup import Backup

KEPT_SECONDS: Final = 300.0
ADDRESS: Final = "/download/backup/{token}"
ADMINISTRATORS: Final = Text(
    zh="备份里有全部客户资料，只有系统管理员可以下载。",
    en="A backup holds all customers, so only an administrator may download one.",
)
GONE: Final = Text(
    zh="这个下载已经用过或过期了，请回到备份页面再点一次“下载”。",
    en="This download was used or has expired. Go back to the backups and press Download again.",
)


@dataclass(frozen=True)
class Waiting:
    """A packed backup that waits to be fetched, and by whom."""

    person: int
    path: Path
    name: str
    until: float


_waiting: dict[str, Waiting] = {}


async def offer(seat: Seat, backup: Backup) -> str:
    """Pack a backup for one administrator to fetch once; gives the address."""
    if not seat.roles & Role.ADMINISTRATOR:
        raise Refused(ADMINISTRATORS)
    _forget_old()
    handle, name = tempfile.mkstemp(prefix="huitouke-", suffix=".zip")
    os.close(handle)
    path = Path(name)
    try:
        await asyncio.to_thread(pack, backup, path)
    except BaseException:
        _remove(path)
        raise
    token = secrets.token_urlsafe(24)
    _waiting[token] = Waiting(seat.person, path, f"{backup.path.stem}.zip", time.monotonic() + KEPT_SECONDS)
    return ADDRESS.format(token=token)


async def fetch(token: str, request: Request) -> Response:
    """Hand a backup over, once, to the administrator who asked; the history tells it."""
    seat = await seat_for_request(request)
    if not seat.roles & Role.ADMINISTRATOR:
        return plain_message(request, 403, ADMINISTRATORS)
    waiting = _waiting.get(token)
    if waiting is None or waiting.person != seat.person or waiting.until < time.monotonic():
        return plain_message(request, 404, GONE)
    del _waiting[token]
    await note_download(seat.person, waiting.name)
    return FileResponse(
        waiting.path,
        media_type="application/zip",
        filename=waiting.name,
        headers={"Cache-Control": "no-store"},
        background=BackgroundTask(_remove, waiting.path),
    )


def serve_backup_files() -> None:
    """Register the address under which backups are fetched."""
    app.add_api_route(ADDRESS, fetch, methods=["GET"], include_in_schema=False, response_model=None)


def _forget_old() -> None:
    for token, old in list(_waiting.items()):
        if old.until < time.monotonic():
            del _waiting[token]
            _remove(old.path)


def _remove(path: Path) -> None:
    with suppress(OSError):  # on Windows somebody's virus scanner may still hold it
        path.unlink(missing_ok=True)
