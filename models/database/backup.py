"""Backup: a copy of the data beside its fingerprint, made while people go on working."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import re
import sqlite3
import tarfile
import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from models.database.lock import waiting_for
from models.database.postgres_tools import dump

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.database.settings import Place

NAME: Final = re.compile(r"huitouke-(\d{8}-\d{6}-\d{3})-([a-z-]+)\.(sqlite|dump)")


@dataclass(frozen=True)
class Keep:
    """How many backups stay.

    Of the scheduled ones the newest of each hour for some hours and of each day for some days; of those made by hand
    or before an update or a restore the newest few each, so that a busy schedule never pushes one of them out.
    """

    hours: int = 24
    days: int = 30
    others: int = 20


KEEP: Final = Keep()


@dataclass(frozen=True)
class Backup:
    """One backup: its file, when it was made, why, and how big it is."""

    path: Path
    made_at: datetime
    reason: str
    size: int

    @property
    def uploads(self) -> Path:
        """The archive of uploaded files that belongs to it, where there were any."""
        return uploads_of(self.path)


async def back_up(place: Place, *, reason: str = "by-hand", keep: Keep = KEEP, uploads: bool = True) -> Path:
    """Make a backup and let go of those too old to keep.

    The reason is `by-hand`, `scheduled`, `before-update` or `before-restore`. The storage secret is not in it: after
    moving to another computer everybody logs in again.
    """
    if place.dialect == "postgres":
        path = await dump_into(place.url, place.backups, reason)
    else:
        path = await asyncio.to_thread(copy_sqlite, place.file, place.backups, reason)
    if uploads:
        await asyncio.to_thread(pack_uploads, place, path)
    await asyncio.to_thread(_let_go, place, keep, path)
    return path


def copy_sqlite(file: Path, backups: Path, reason: str) -> Path:
    """Copy a SQLite file with SQLite's own backup, readable by itself, with its fingerprint beside it."""
    backups.mkdir(parents=True, exist_ok=True)
    with waiting_for(backups / "backup.lock"):
        final = _free_name(backups, reason, "sqlite")
        part = final.with_suffix(".part")
        part.unlink(missing_ok=True)
        with (
            contextlib.closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=60)) as source,
            contextlib.closing(sqlite3.connect(part)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE").close()  # one file, nothing beside it
        sign(part, as_name=final.name)
        part.replace(final)
        _sync_folder(backups)
    return final


async def dump_into(url: str, backups: Path, reason: str) -> Path:
    """Write a PostgreSQL database into one file, with its fingerprint beside it."""
    final = _free_name(backups, reason, "dump")
    part = final.with_suffix(".part")
    await dump(url, part)
    await asyncio.to_thread(sign, part, final.name)
    part.replace(final)
    return final


def pack_uploads(place: Place, backup: Path) -> None:
    """Put the uploaded files beside a backup, where there are any."""
    uploads = place.data / "uploads"
    if not uploads.is_dir() or not any(uploads.iterdir()):
        return
    target = uploads_of(backup)
    part = target.with_suffix(".part")
    with tarfile.open(part, "w") as archive:
        archive.add(uploads, arcname="uploads", recursive=False)
        for folder, _, files in os.walk(uploads):
            for file in files:
                path = os.path.join(folder, file)  # noqa: PTH118 -- as os.walk gives it
                with contextlib.suppress(FileNotFoundError):  # people go on working: a file may go meanwhile
                    archive.add(path, arcname=os.path.relpath(path, place.data))
    sign(part, as_name=target.name)
    part.replace(target)


def uploads_of(backup: Path) -> Path:
    """Name the archive of uploaded files beside a backup."""
    return backup.with_name(f"{backup.name}.uploads.tar")


def list_backups(place: Place) -> list[Backup]:
    """Give the complete backups, newest first."""
    found = [backup for path in place.backups.glob("huitouke-*") if (backup := _read(path))]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def fingerprint(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fingerprint_file(path: Path) -> Path:
    """Name the file that holds the fingerprint of another."""
    return path.with_name(f"{path.name}.sha256")


def sign(path: Path, as_name: str = "") -> None:
    """Force a file to disk and write its fingerprint beside it, as `sha256sum -c` reads it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    name = as_name or path.name
    line = f"{fingerprint(path)}  {name}\n"
    with path.with_name(f"{name}.sha256").open("w", encoding="utf-8", newline="\n") as beside:
        beside.write(line)
        beside.flush()
        os.fsync(beside.fileno())


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows opens no folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def stamp() -> str:
    """Give this moment, for a file's name."""
    return datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")[:-3]


def _free_name(backups: Path, reason: str, suffix: str) -> Path:
    backups.mkdir(parents=True, exist_ok=True)
    while True:
        path = backups / f"huitouke-{stamp()}-{reason}.{suffix}"
        if not path.exists():
            return path
        time.sleep(0.001)


def _read(path: Path) -> Backup | None:
    match = NAME.fullmatch(path.name)
    if match is None or not fingerprint_file(path).exists():
        return None
    made_at = datetime.strptime(match[1], "%Y%m%d-%H%M%S-%f").astimezone()
    return Backup(path, made_at, match[2], path.stat().st_size)


def _let_go(place: Place, keep: Keep, just_made: Path) -> None:
    found = list_backups(place)
    gone = _too_old([backup for backup in found if backup.reason == "scheduled"], keep)
    for reason in {backup.reason for backup in found} - {"scheduled"}:
        gone += [backup for backup in found if backup.reason == reason][keep.others :]
    for backup in gone:
        if backup.path == just_made:  # a clock that was set back makes it look old
            continue
        for path in (backup.path, backup.uploads):
            path.unlink(missing_ok=True)
            fingerprint_file(path).unlink(missing_ok=True)


def _too_old(newest_first: Sequence[Backup], keep: Keep) -> list[Backup]:
    hours: set[str] = set()
    days: set[str] = set()
    gone: list[Backup] = []
    for backup in newest_first:
        hour, day = backup.made_at.strftime("%Y%m%d%H"), backup.made_at.strftime("%Y%m%d")
        of_hour = hour not in hours and len(hours) < keep.hours
        of_day = day not in days and len(days) < keep.days
        hours |= {hour} if of_hour else set()
        days |= {day} if of_day else set()
        gone += [] if of_hour or of_day else [backup]
    return gone
