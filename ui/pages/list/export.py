"""Export of the list page: the file is written in the background and fetched once, by the person who asked."""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nicegui import app, ui
from starlette.background import BackgroundTask
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import FileResponse, Response

from models.lists.exporting import Exported, export, file_name
from models.problem import Refused
from ui.pages.list import words as say
from ui.parts.stage import toast
from ui.plain import plain_message
from ui.session import current_seat, seat_for_request

if TYPE_CHECKING:
    from models.text import Text
    from models.view import View
    from ui.pages.list.page import ListPage

KEPT_SECONDS: Final = 300.0
SHEET_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
STEP: Final = 5000  # rows between two words about the progress


@dataclass(frozen=True)
class Waiting:
    """A file that waits to be fetched, and by whom."""

    person: int
    path: Path
    name: str
    until: float


_waiting: dict[str, Waiting] = {}


def offer_file(person: int, path: Path, name: str) -> str:
    """Keep a file for one person to fetch once; gives its address."""
    for token, old in list(_waiting.items()):
        if old.until < time.monotonic():
            _forget(token)
    token = secrets.token_urlsafe(24)
    _waiting[token] = Waiting(person, path, name, time.monotonic() + KEPT_SECONDS)
    return f"/download/export/{token}"


def _forget(token: str) -> None:
    old = _waiting.pop(token, None)
    if old is not None:
        _remove(old.path)


def _remove(path: Path) -> None:
    with suppress(OSError):  # on Windows somebody's virus scanner may still hold it; the system clears its own folder
        path.unlink(missing_ok=True)


async def fetch_file(token: str, request: Request) -> Response:
    """Hand over a file to its owner, once."""
    seat = await seat_for_request(request)
    waiting = _waiting.get(token)
    if waiting is None or waiting.person != seat.person or waiting.until < time.monotonic():
        return plain_message(request, 404, say.DOWNLOAD_GONE)
    del _waiting[token]
    headers = {"Cache-Control": "no-store"}
    done = BackgroundTask(_remove, waiting.path)
    return FileResponse(waiting.path, media_type=SHEET_TYPE, filename=waiting.name, headers=headers, background=done)


def serve_downloads() -> None:
    """Register the address under which files are fetched."""
    app.add_api_route(
        "/download/export/{token}", fetch_file, methods=["GET"], include_in_schema=False, response_model=None
    )


class ExportDesk:
    """What the export buttons do."""

    def __init__(self, page: ListPage) -> None:
        """Belong to a page."""
        self.page = page
        self.is_busy = False

    async def whole(self) -> None:
        """Export all rows of the view."""
        await self._write(replace(self.page.view, page=1))

    async def chosen(self) -> None:
        """Export the chosen rows."""
        await self._write(self.page.bulk.view)

    async def _write(self, view: View) -> None:
        if self.is_busy:
            return
        seat, self.is_busy = await current_seat(), True
        handle, name = tempfile.mkstemp(prefix="huitouke-", suffix=".xlsx")
        path = Path(name)
        os.close(handle)
        try:
            done = await export(self.page.resource, seat, view, path, progress=self._progress)
        except BaseException as error:
            _remove(path)
            if isinstance(error, Refused):
                toast(error.text, tone="attention")
                return
            raise
        finally:
            self.is_busy = False
        title = file_name(self.page.resource.title.to(seat.lang), seat.today)
        ui.download.from_url(offer_file(seat.person, path, title))
        toast(_told(done), tone="attention" if done.alarm else "good")

    def _progress(self, done: int, total: int) -> None:
        if total > STEP and done % STEP == 0 and done < total:
            toast(say.EXPORTING.fill(done=f"{done:,}", total=f"{total:,}"), tone="information")


def _told(done: Exported) -> Text:
    count = f"{done.rows:,}"
    if done.alarm:
        return say.EXPORT_ALARM.fill(count=count, today=f"{done.today:,}")
    if done.left_out:
        return say.EXPORTED_LESS.fill(count=count, out=f"{done.left_out:,}")
    return say.EXPORTED.fill(count=count)
