"""Backups as people meet them: made on schedule or by hand, judged, downloaded, restored, each told in the history."""

from __future__ import annotations

import asyncio
import json
import tarfile
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database import database, open_database, reader
from models.database.backup import Keep, back_up, fingerprint_file, list_backups, pack_uploads, uploads_of
from models.database.lock import ServerLock
from models.database.postgres_tools import check_dump
from models.database.restoring import check_fingerprint, examine, restore
from models.database.stored import moment_of
from models.gate.catalogue import forget_extra_fields
from models.gate.writer import transaction
from models.lists.saved_views import forget_views
from models.people.seats import forget_seats
from models.people.sessions import forget_sessions, milliseconds
from models.settings import forget_settings, settings
from models.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from models.database.backup import Backup
    from models.database.restoring import Examined
    from models.database.settings import Place
    from models.gate.writer import Writer

NOUN: Final = "backups"
LATE_HOURS: Final = 26  # a day and the time to notice
REASONS: Final = {
    "scheduled": Text(zh="定时", en="On schedule"),
    "by-hand": Text(zh="手动", en="By hand"),
    "before-update": Text(zh="升级前", en="Before an update"),
    "before-restore": Text(zh="恢复前", en="Before a restore"),
}
NOTE_SQL: Final = """
INSERT INTO history (noun, row_id, action, person_id, at, reason) VALUES ('backups', 0, ?, ?, ?, ?)
"""
LAST_TURNS: Final = """
SELECT job, state, started_at, reference, note FROM job_run r
WHERE id = (SELECT max(id) FROM job_run o WHERE o.job = r.job)
"""
LAST_DONE: Final = "SELECT max(ended_at) FROM job_run WHERE job = 'backup' AND state = 'done'"
STORE_SINCE: Final = "SELECT min(created_at) FROM store"


@dataclass(frozen=True)
class Failed:
    """The last turn of a timed job, where it went wrong."""

    job: str
    at: datetime
    reference: str
    why: Text


@dataclass(frozen=True)
class Standing:
    """How things stand: the backups, the last good one, whether the next is overdue, what failed."""

    backups: list[Backup]
    last: datetime | None
    limit: timedelta
    is_late: bool
    failed: list[Failed]


async def back_up_on_schedule() -> Path:
    """Make the backup of this turn."""
    return await _back_up("scheduled")


async def back_up_now(person: int) -> Path:
    """Make a backup because somebody wants one."""
    path = await _back_up("by-hand")
    async with transaction() as writer:
        await _note(writer, "backup", person, path.name)
    return path


async def _back_up(reason: str) -> Path:
    place = database().place
    earlier = next((b for b in list_backups(place) if b.uploads.exists()), None)
    path = await back_up(place, reason=reason, keep=Keep(hours=(await settings())["backup_keep"]), uploads=False)
    await asyncio.to_thread(_keep_uploads, place, path, earlier)
    return path


def _keep_uploads(place: Place, path: Path, earlier: Backup | None) -> None:
    """Put the uploaded files beside a backup; where none has changed since an earlier one, both share one archive."""
    if earlier is None or not earlier.uploads.exists() or not _same_files(place.data / "uploads", earlier.uploads):
        pack_uploads(place, path)
        return
    target = uploads_of(path)
    try:
        target.hardlink_to(earlier.uploads)
    except OSError:  # a disk that knows no links
        pack_uploads(place, path)
        return
    digest = fingerprint_file(earlier.uploads).read_text(encoding="utf-8").split()[0]
    fingerprint_file(target).write_text(f"{digest}  {target.name}\n", encoding="utf-8", newline="\n")


def _same_files(folder: Path, archive: Path) -> bool:
    found = {
        (path.relative_to(folder.parent).as_posix(), path.stat().st_size, int(path.stat().st_mtime))
        for path in folder.rglob("*")
        if path.is_file()
    }
    with tarfile.open(archive) as packed:
        return found == {(m.name, m.size, int(m.mtime)) for m in packed if m.isfile()}


async def standing(now: datetime | None = None) -> Standing:
    """Tell how the backups stand."""
    now = now or datetime.now(UTC)
    place = database().place
    found = await asyncio.to_thread(list_backups, place)
    moments = [found[0].made_at] if found else []
    if (done := (await reader().rows(LAST_DONE))[0][0]) is not None:  # with several servers another one may have it
        moments += [moment_of(done)] if place.dialect == "postgres" else []
    last = max(moments, default=None)
    limit = timedelta(hours=max(LATE_HOURS, (await settings())["backup_hours"] + 2))
    since = last or await _store_since()
    return Standing(found, last, limit, since is not None and now - since > limit, await _failed())


async def try_out(path: Path) -> Examined | None:
    """Open a backup beside the data and count its rows; of a PostgreSQL dump only its contents are read."""
    place = database().place
    if place.dialect == "sqlite":
        return await asyncio.to_thread(examine, place, path)
    await asyncio.to_thread(check_fingerprint, path)
    await check_dump(path)
    return None


async def bring_back(path: Path, *, person: int, by: str) -> Examined | None:
    """Put a backup in the place of the data while the server runs; afterwards everybody signs in again."""
    examined = await database().restore(path)
    await settle(path.name, person=person, by=by)
    return examined


async def bring_back_closed(place: Place, file: Path) -> Path:
    """Put a backup in the place of data that no server has open; a bare name is looked for among the backups."""
    file = _found(place, file)
    lock = ServerLock(place.data)
    lock.take()
    try:
        await restore(place, file)
    finally:
        lock.release()
    async with await open_database(place.data, place.url):
        await settle(file.name)
    return file


async def settle(name: str, *, person: int = 0, by: str = "") -> None:
    """Do what follows from a restore: sessions of another time end, nothing is remembered, the history tells it."""
    now = datetime.now(UTC)
    async with transaction() as writer:
        await writer.run("UPDATE staff SET sessions_end_before = ?", [milliseconds(now)])
        await writer.run("UPDATE login_session SET ended_at = ? WHERE ended_at IS NULL", [now])
        known = await writer.rows("SELECT 1 FROM staff WHERE id = ? AND name = ?", [person, by])
        await _note(writer, "restore", person if known else None, f"{name} {by}".strip())
    for forget in (forget_sessions, forget_seats, forget_settings, forget_extra_fields, forget_views):
        forget()


async def note_download(person: int, name: str) -> None:
    """Write into the history who took a backup away."""
    async with transaction() as writer:
        await _note(writer, "download", person, name)


def pack(backup: Backup, target: Path) -> None:
    """Put a backup, its uploaded files and their fingerprints into one file, as `restore` wants them side by side."""
    files = [path for each in (backup.path, backup.uploads) for path in (each, fingerprint_file(each)) if path.exists()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for path in files:
            packed.write(path, path.name)


def _found(place: Place, file: Path) -> Path:
    among = place.backups / file.name
    return among if among.exists() and not file.exists() else file


async def _store_since() -> datetime | None:
    found = (await reader().rows(STORE_SINCE))[0][0]
    return moment_of(found) if found is not None else None


async def _failed() -> list[Failed]:
    rows = [row for row in await reader().rows(LAST_TURNS) if row[1] == "failed"]
    return [Failed(job, moment_of(at), reference, _text(note)) for job, _, at, reference, note in rows]


def _text(stored: Any) -> Text:
    words = json.loads(stored) if isinstance(stored, str) else stored
    return Text(**words) if words else Text.plain("")


async def _note(writer: Writer, action: str, person: int | None, reason: str) -> None:
    await writer.run(NOTE_SQL, [action, person or None, datetime.now(UTC), reason[:200]])
