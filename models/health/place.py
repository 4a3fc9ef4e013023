"""The place: the data folder, its secret, the disk, who else uses it, and the version of its database."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import socket
import sqlite3
import stat
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from models.database.lock import ServerLock
from models.database.migrating import applied_postgres, applied_sqlite
from models.database.settings import Place, plain_url
from models.database.versions import files, pending
from models.health.finding import Finding, bad, good
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from pathlib import Path

GIGABYTE: Final = 1_000_000_000
LATELY_SECONDS: Final = 900

DATABASE: Final = Text(zh="数据库：{where}（{dialect}）。", en="Database: {where} ({dialect}).")
NO_STORE: Final = Text(
    zh="{folder} 里还没有门店数据，第一次启动时会建好。",
    en="There is no store in {folder} yet; the first start makes it.",
)
NEWEST: Final = Text(zh="数据库结构是最新的（{version}）。", en="The database has the newest structure ({version}).")
WILL_UPDATE: Final = Text(
    zh="数据库结构差 {count} 步，下次启动时自动升级，升级前先备份。数据内容等升级后再查。",
    en="The database lacks {count} steps; the next start takes them, after a backup. The rows are checked after that.",
)
BROKEN: Final = Text(
    zh="数据文件 {file} 打不开（{words}）。请用 restore 命令恢复最近的备份，备份在 {backups}。",
    en="The data file {file} cannot be opened ({words}). Bring back the latest backup with the restore command; "
    "backups are in {backups}.",
)
UNREACHABLE: Final = Text(
    zh="连不上数据库 {where}（{words}）。请检查 DATABASE_URL 和那台电脑。",
    en="The database at {where} cannot be reached ({words}). Check DATABASE_URL and that computer.",
)
SECRET: Final = Text(
    zh="密钥文件只有本账号能读（{path}）。", en="The secret is readable to this account only ({path})."
)
SECRET_OPEN: Final = Text(
    zh="别的账号也能读密钥文件（权限 {mode}）。请执行：chmod 600 {path}",
    en="Other accounts can read the secret (mode {mode}). Run: chmod 600 {path}",
)
DISK: Final = Text(zh="磁盘剩余 {free} GB。", en="{free} GB are free on the disk.")
DISK_FULL: Final = Text(
    zh="磁盘只剩 {free} GB，备份可能写不下。请清出至少 1 GB。",
    en="Only {free} GB are free on the disk; backups may not fit. Free at least 1 GB.",
)
ALONE: Final = Text(zh="现在没有服务器在用这个文件夹。", en="No server is using this folder now.")
SERVED: Final = Text(
    zh="一个服务器正在用这个文件夹（{who}），检查不影响它。",
    en="One server is using this folder ({who}); checking does not disturb it.",
)
ELSEWHERE: Final = Text(
    zh="另一台电脑也在用这个文件夹（{who}）。SQLite 的数据不能放在网络盘或同步盘上共用："
    "请放回本机硬盘；几台电脑共用请用 PostgreSQL（DATABASE_URL）。",
    en="Another computer is using this folder ({who}). SQLite data cannot be shared over a network or synced drive: "
    "keep them on a disk of this computer, or use PostgreSQL (DATABASE_URL) for several servers.",
)


@dataclass(frozen=True)
class Versions:
    """What the database's version says, and whether it may be opened without changing it."""

    findings: list[Finding]
    can_open: bool


def look_at_place(place: Place) -> list[Finding]:
    """Look at the folder from outside."""
    if not place.data.is_dir():
        return []
    found = [_disk(place.data), *_secret(place.data / "secret")]
    if place.dialect == "sqlite":
        found.append(_servers(place))
    return found


async def look_at_versions(place: Place) -> Versions:
    """Look at which version the database has, changing nothing."""
    if place.dialect == "sqlite" and not place.file.exists():
        return Versions([good(NO_STORE, folder=place.data)], can_open=False)
    where = str(place.file) if place.dialect == "sqlite" else _plain(place.url)
    try:
        applied = await (_applied_postgres(place) if place.url else asyncio.to_thread(_applied, place))
        missing = pending(place.versions, applied)
    except sqlite3.Error as error:
        raise Refused(BROKEN.fill(file=place.file, words=error, backups=place.backups)) from error
    except OSError as error:
        raise Refused(UNREACHABLE.fill(where=where, words=error)) from error
    here = good(DATABASE, where=where, dialect=place.dialect)
    if not applied:
        return Versions([here, good(NO_STORE, folder=where)], can_open=False)
    if missing:
        return Versions([here, good(WILL_UPDATE, count=len(missing))], can_open=False)
    newest = files(place.versions)[-1].stem
    return Versions([here, good(NEWEST, version=newest)], can_open=True)


def _applied(place: Place) -> list[str]:
    address = f"{place.file.resolve().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(address, uri=True, timeout=15)) as connection:
        return applied_sqlite(connection)


async def _applied_postgres(place: Place) -> list[str]:
    import asyncpg  # noqa: PLC0415 -- only stores with PostgreSQL need it

    try:
        connection = await asyncpg.connect(plain_url(place.url))
    except asyncpg.PostgresError as error:
        raise Refused(UNREACHABLE.fill(where=_plain(place.url), words=error)) from error
    try:
        return await applied_postgres(connection)
    finally:
        await connection.close()


def _plain(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname or ''}:{parts.port or 5432}{parts.path}"


def _secret(path: Path) -> list[Finding]:
    if not path.exists():
        return []
    mode = stat.S_IMODE(path.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        return [bad(SECRET_OPEN, mode=f"{mode:o}", path=path)]
    return [good(SECRET, path=path)]


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    return (good if free >= GIGABYTE else bad)(DISK if free >= GIGABYTE else DISK_FULL, free=f"{free / GIGABYTE:.1f}")


def _servers(place: Place) -> Finding:
    lock, note = ServerLock(place.data), place.data / "server.txt"
    who = ""
    with contextlib.suppress(OSError):
        who = note.read_text(encoding="utf-8").strip()
    try:
        lock.take()
    except Refused:
        return good(SERVED, who=who or "?")
    lock.release()
    if who and socket.gethostname() not in who and _written_lately(place):
        note.write_text(who, encoding="utf-8")  # it is theirs; a lock of another computer is not always seen here
        return bad(ELSEWHERE, who=who)
    return good(ALONE)


def _written_lately(place: Place) -> bool:
    log = place.file.with_name(f"{place.file.name}-wal")
    moments = [path.stat().st_mtime for path in (place.file, log) if path.exists()]
    return time.time() - max(moments, default=0.0) < LATELY_SECONDS
