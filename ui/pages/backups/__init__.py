"""The backups page: what there is, one more, trying one, going back to one."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from nicegui import background_tasks, ui

from models.access import Role
from models.backups import back_up_now, bring_back, standing, try_out
from models.database import reader
from models.database.restoring import check_fingerprint
from models.problem import Refused
from models.settings import settings
from ui.pages.backups import words as say
from ui.pages.backups.drawing import Asked, Drawn, list_html, shown_size, tables_counted, top_html
from ui.pages.backups.files import offer, serve_backup_files
from ui.parts.block import Act, Block
from ui.parts.markup import NOTHING
from ui.parts.stage import stage, tell_all, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat
    from models.backups import Standing
    from models.database.backup import Backup
    from ui.routes import Pages, Visit

ADDRESS: Final = "/backups"
MAY: Final = Role.ADMINISTRATOR | Role.GENERAL_MANAGER

_whole: dict[tuple[Path, int, float], bool] = {}  # by what would differ in another file


def add_backup_pages(pages: Pages) -> None:
    """Register the backups and the address of their downloads."""
    serve_backup_files()
    pages.add(ADDRESS, _page, title=say.TITLE, roles=MAY, key="backups")


async def _page(seat: Seat, visit: Visit) -> None:
    del visit
    page = _Page(seat)
    await page.read()
    page.build(seat)


async def _checked_seat() -> Seat:
    seat = await current_seat()
    if not seat.roles & MAY:
        raise Refused(say.NOT_YOURS)
    return seat


class _Page:
    """One opening of the page."""

    def __init__(self, seat: Seat) -> None:
        self.lang = seat.lang
        self.stands: Standing
        self.asked: Asked | None = None
        self.is_busy = False
        self.shows_all = False

    async def read(self) -> None:
        """Read how the backups stand."""
        self.stands = await standing()

    def build(self, seat: Seat) -> None:
        """Put the page together, and check behind it what nobody has checked yet."""
        self.top = Block(NOTHING, {"now": self._now}, classes="backups")
        acts: dict[str, Act] = {
            "try": self._try,
            "restore": self._ask,
            "download": self._download,
            "all": self._show_all,
            "name": self._typed,
            "restore-it": self._restore,
            "cancel": self._cancel,
        }
        self.table = Block(NOTHING, acts, classes="backups")
        self._show(seat)
        background_tasks.create(self._check_files(seat), name="check the backups")

    def _show(self, seat: Seat) -> None:
        chosen, now = seat.settings, datetime.now(UTC)
        drawn = Drawn(seat, self.stands, now, dict(chosen), {b.path: _known(b) for b in self.stands.backups})
        self.top.show(top_html(drawn, is_busy=self.is_busy))
        self.table.show(list_html(drawn, self.asked, shows_all=self.shows_all))

    async def _check_files(self, seat: Seat) -> None:
        for backup in self.stands.backups:
            if _known(backup) is None:
                await asyncio.to_thread(_check, backup)
                if self.table.is_deleted:
                    return
        if self.asked is None:  # or what is just being typed would be drawn over
            self._show(seat)

    async def _refresh(self, seat: Seat) -> None:
        await self.read()
        self._show(seat)
        background_tasks.create(self._check_files(seat), name="check the backups")

    async def _now(self, *_: str) -> None:
        seat = await _checked_seat()
        if self.is_busy:
            return
        self.is_busy = True
        self._show(seat)
        try:
            path = await back_up_now(seat.person)
        finally:
            self.is_busy = False
            await self._refresh(seat)
        toast(say.MADE.fill(size=shown_size((await asyncio.to_thread(path.stat)).st_size)))

    async def _try(self, name: str, _: str) -> None:
        await self._examine(name, restores=False)

    async def _ask(self, name: str, _: str) -> None:
        await self._examine(name, restores=True)

    async def _examine(self, name: str, *, restores: bool) -> None:
        seat = await _checked_seat()
        backup = self._named(name)
        self.asked = asked = Asked(backup, restores=restores, name=await _store_name(seat))
        self._show(seat)
        try:
            asked.examined = await try_out(backup.path)
            asked.present = await _counts()
        except Refused as refused:
            asked.refused = refused.text
        asked.is_tried = True
        if self.asked is asked:
            self._show(seat)

    async def _cancel(self, *_: str) -> None:
        self.asked = None
        self._show(await _checked_seat())

    def _typed(self, _: str, value: str) -> None:
        if self.asked is not None:
            self.asked.typed = value.strip()

    async def _restore(self, *_: str) -> None:
        seat, asked = await _checked_seat(), self.asked
        if asked is None or not asked.restores or not asked.is_tried or asked.refused or asked.is_restoring:
            return
        if asked.typed != asked.name:
            asked.wrong = say.NOT_THE_NAME.fill(name=asked.name)
            self._show(seat)
            return
        asked.is_restoring, asked.wrong = True, None
        self._show(seat)
        tell_all(say.PAUSE.fill(name=seat.name), tone="attention")
        await asyncio.sleep(0.5)  # the word reaches the others before the data goes away
        try:
            await bring_back(asked.backup.path, person=seat.person, by=seat.name)
        except Refused as refused:
            asked.is_restoring, asked.refused = False, refused.text
            self._show(seat)
            return
        stage().say(leave="/login")

    async def _download(self, name: str, _: str) -> None:
        seat = await _checked_seat()
        address = await offer(seat, self._named(name))
        ui.download.from_url(address)
        toast(say.DOWNLOADING, tone="information")

    async def _show_all(self, *_: str) -> None:
        self.shows_all = True
        self._show(await _checked_seat())

    def _named(self, name: str) -> Backup:
        """Find a backup by its file's name among those we know; nothing from a browser becomes a path."""
        found = next((b for b in self.stands.backups if b.path.name == name and b.path.exists()), None)
        if found is None:
            raise Refused(say.GONE)
        return found


async def _store_name(seat: Seat) -> str:
    rows = await reader().rows("SELECT name FROM store WHERE id = ?", [seat.store])
    return str(rows[0][0]) if rows else str((await settings())["store_name"])


async def _counts() -> dict[str, int]:
    return {
        table: (await reader().rows(f'SELECT count(*) FROM "{table}"'))[0][0]  # noqa: S608 -- our own names
        for table in tables_counted()
    }


def _known(backup: Backup) -> bool | None:
    return _whole.get(_mark(backup))


def _check(backup: Backup) -> None:
    try:
        check_fingerprint(backup.path)
    except Refused:
        _whole[_mark(backup)] = False
    else:
        _whole[_mark(backup)] = True


def _mark(backup: Backup) -> tuple[Path, int, float]:
    try:
        stat = backup.path.stat()
    except OSError:
        return backup.path, 0, 0.0
    return backup.path, stat.st_size, stat.st_mtime
