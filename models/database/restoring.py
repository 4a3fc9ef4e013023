"""Restoring: a backup is tried in a new folder before it takes the place of the data."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sqlite3
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.database.backup import (
    copy_sqlite,
    dump_into,
    fingerprint,
    fingerprint_file,
    pack_uploads,
    stamp,
    uploads_of,
)
from models.database.lock import waiting_for
from models.database.migrating import applied_sqlite, update_sqlite
from models.database.postgres_tools import check_dump, load_dump
from models.database.versions import pending
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.database.settings import Place

MISSING: Final = Text(
    zh="找不到备份文件 {path}。请从备份列表里选一个，例如 huitouke-20270115-020000-000-scheduled.sqlite。",
    en="There is no backup at {path}. Choose one from the list, for example "
    "huitouke-20270115-020000-000-scheduled.sqlite.",
)
UNSIGNED: Final = Text(
    zh="备份 {name} 旁边缺少校验文件 {beside}，无法确认它完整，所以没有恢复。请把两个文件放在一起再试。",
    en="Beside the backup {name} its check file {beside} is missing, so nobody can tell whether it is whole. "
    "Nothing was restored. Put the two files together and try again.",
)
CHANGED: Final = Text(
    zh="备份 {name} 和备份时不一样了（可能没有拷完整，或磁盘出错），所以没有恢复，现有数据没有动。请换一个备份。",
    en="The backup {name} is not what it was when it was made (perhaps copied in part, or the disk failed). Nothing "
    "was restored and the present data is untouched. Choose another backup.",
)
DAMAGED: Final = Text(
    zh="备份 {name} 打开检查时发现问题（{words}），所以没有恢复，现有数据没有动。请换一个备份。",
    en="Opening the backup {name} showed a fault ({words}). Nothing was restored and the present data is "
    "untouched. Choose another backup.",
)
IN_USE: Final = Text(
    zh="还有别的程序正在用这份数据（例如正在导入），现在不能恢复。请等它结束或关掉它，再试一次。",
    en="Another program is still using this data (an import, perhaps), so it cannot be replaced now. Wait for it to "
    "finish or stop it, then try again.",
)


@dataclass(frozen=True)
class Examined:
    """A backup that was opened and found whole: how many rows each table has, and what an update will add."""

    path: Path
    counts: dict[str, int]
    updates: int


def examine(place: Place, path: Path) -> Examined:
    """Try a SQLite backup in a new folder: fingerprint, structure, references, counts, version."""
    with _tried(place, path) as (_, examined):
        return examined


async def restore(place: Place, path: Path) -> Examined | None:
    """Put a backup in the place of the data; nobody may have the data open. `Database.restore` closes and reopens."""
    await asyncio.to_thread(check_fingerprint, path)
    archive = uploads_of(path)
    if archive.exists():
        await asyncio.to_thread(check_fingerprint, archive)
    examined = None
    if place.dialect == "postgres":
        await check_dump(path)
        await asyncio.to_thread(pack_uploads, place, await dump_into(place.url, place.backups, "before-restore"))
        await load_dump(place.url, path)
    else:
        examined = await asyncio.to_thread(_restore_sqlite, place, path)
    if archive.exists():
        await asyncio.to_thread(_restore_uploads, place, archive)
    return examined


def check_fingerprint(path: Path) -> None:
    """Refuse a backup that is missing, unsigned or changed."""
    if not path.is_file():
        raise Refused(MISSING.fill(path=path))
    beside = fingerprint_file(path)
    if not beside.is_file():
        raise Refused(UNSIGNED.fill(name=path.name, beside=beside.name))
    words = beside.read_text(encoding="utf-8").split()
    if not words or words[0] != fingerprint(path):
        raise Refused(CHANGED.fill(name=path.name))


@contextlib.contextmanager
def _tried(place: Place, path: Path) -> Iterator[tuple[Path, Examined]]:
    """Copy the backup into a new folder, look at it closely and bring it to the newest version there."""
    check_fingerprint(path)
    place.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="restoring-", dir=place.data) as folder:
        copy = Path(folder) / "huitouke.sqlite"
        shutil.copyfile(path, copy)
        try:
            examined = _examine_copy(place, path, copy)
            update_sqlite(copy, place.versions)
        except sqlite3.Error as error:
            raise Refused(DAMAGED.fill(name=path.name, words=error)) from error
        _fold(copy)
        yield copy, examined


def _examine_copy(place: Place, path: Path, copy: Path) -> Examined:
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        words = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if words != "ok":
            raise Refused(DAMAGED.fill(name=path.name, words=words))
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise Refused(DAMAGED.fill(name=path.name, words=f"{broken[0]} → {broken[2]}"))
        missing = pending(place.versions, applied_sqlite(connection))
        tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
        counts = {
            table: connection.execute(f'select count(*) from "{table}"').fetchone()[0]  # noqa: S608 -- its own names
            for table in sorted(tables)
            if not table.startswith("sqlite_") and table != "aerich"
        }
    return Examined(path, counts, len(missing))


def _restore_sqlite(place: Place, path: Path) -> Examined:
    # The migration lock keeps every program that is just starting from opening the file that goes away.
    with _tried(place, path) as (copy, examined), waiting_for(place.migrating):
        if place.file.exists():
            _set_aside(place)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        copy.replace(place.file)
    return examined


def _set_aside(place: Place) -> None:
    """Keep the present data as a backup, whatever state it is in, and make sure that nobody has it open."""
    try:
        _fold(place.file)
        pack_uploads(place, copy_sqlite(place.file, place.backups, "before-restore"))
    except sqlite3.DatabaseError:
        # It is broken: perhaps that is why somebody restores. Kept as it is, for an expert to look at.
        place.backups.mkdir(parents=True, exist_ok=True)
        moment = stamp()
        for beside in ("-wal", "-shm", ""):
            present = place.file.with_name(place.file.name + beside)
            if present.exists():
                shutil.move(present, place.backups / f"broken-{moment}.sqlite{beside}")


def _fold(file: Path) -> None:
    """Bring a SQLite file and its log together into the one file; refused while anybody else has it open."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None, timeout=1)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise Refused(IN_USE) from error
            raise
    if mode != "delete":
        raise Refused(IN_USE)


def _restore_uploads(place: Place, archive: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="restoring-", dir=place.data) as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        present = place.data / "uploads"
        if present.exists():
            present.replace(place.backups / f"uploads-{stamp()}-before-restore")
        (Path(folder) / "uploads").replace(present)
