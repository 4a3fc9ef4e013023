"""The database: one open at a time, with a writer, readers, its versions and its backups."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final, Literal, Self
from urllib.parse import urlsplit

from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext
from tortoise.exceptions import DBConnectionError
from tortoise.transactions import in_transaction

from models.database.lock import ServerLock
from models.database.migrating import migrate
from models.database.reading import PostgresReader, Reader, SqliteReader
from models.database.restoring import Examined, restore
from models.database.settings import MIGRATIONS, Place, plain_url, table_modules, tortoise_config
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from tortoise.backends.base.client import TransactionalDBClient

__all__ = ["Database", "Place", "Reader", "database", "open_database", "reader", "table_modules", "writing"]

UNREACHABLE: Final = Text(
    zh="连不上数据库 {where}（{words}）。请检查地址、端口、用户名和密码，以及那台电脑是否开着。",
    en="The database at {where} cannot be reached ({words}). Check the address, port, user and password, and whether "
    "that computer is running.",
)
UNUSABLE: Final = Text(
    zh="打不开数据文件 {where}（{words}）。请检查磁盘是否已满、这个文件夹能不能写；"
    "如果文件坏了，用 restore 命令恢复最近的备份，备份在 {backups}。",
    en="The data file {where} cannot be opened ({words}). Check whether the disk is full and whether the folder may be "
    "written. If the file is broken, bring back the latest backup with the restore command; backups are in {backups}.",
)
PAUSED: Final = Text(
    zh="正在恢复备份，请过一分钟再打开，然后重新登录。",
    en="A backup is being restored. Please come back in a minute and sign in again.",
)
DISK_CODES: Final = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
}
_current: Database | None = None
_is_paused = False


class Database:
    """One store's data, open."""

    def __init__(self, place: Place, modules: Sequence[str], *, exclusive: bool) -> None:
        """Say what to open; `open_database` opens it."""
        self.place = place
        self.applied: list[str] = []
        self._modules = modules
        self._lock = ServerLock(place.data) if exclusive and place.dialect == "sqlite" else None
        self._context: TortoiseContext | None = None
        self._reader: Reader | None = None

    @property
    def dialect(self) -> Literal["sqlite", "postgres"]:
        """Which of the two databases it is."""
        return self.place.dialect

    @property
    def reader(self) -> Reader:
        """The read-only side."""
        if self._reader is None:
            message = "this database is closed; open_database() opens one"
            raise RuntimeError(message)
        return self._reader

    async def open(self) -> None:
        """Take the folder, bring the database to the newest version and connect."""
        try:
            if self._lock is not None:
                self._lock.take()
            self.place.data.mkdir(parents=True, exist_ok=True)
            await self._connect()
        except BaseException as error:
            await self.close()
            if sentence := self._sentence(error):
                raise Refused(sentence) from error
            raise

    async def close(self) -> None:
        """Let everything go; a closed database can be opened again."""
        await self._disconnect()
        if self._lock is not None:
            self._lock.release()

    async def __aenter__(self) -> Self:
        """Stay open for a block."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close at the end of the block."""
        await self.close()

    async def restore(self, path: Path) -> Examined | None:
        """Put a backup in the place of the data and go on with it; where it cannot, go on with the data as it was."""
        global _is_paused  # noqa: PLW0603 -- as there is one open database, there is one pause
        _is_paused = True  # before anything closes: whoever asks meanwhile reads why
        try:
            async with in_transaction("default"):
                pass  # whoever is writing ends first
            await self._disconnect()
            try:
                return await restore(self.place, path)
            finally:
                await self._connect()
        finally:
            _is_paused = False

    async def _connect(self) -> None:
        global _current  # noqa: PLW0603 -- there is one open database in a program
        self.applied = await migrate(self.place)
        context = TortoiseContext()
        self._context = context
        EXECUTOR_CACHE.clear()  # it is kept by table, and remembers the SQL of the database open before this one
        with context:  # only while it starts: afterwards every task finds it as the global one
            await context.init(tortoise_config(self.place, self._modules), _enable_global_fallback=True)
        await context.db().execute_query("select 1")
        if self.dialect == "postgres":
            self._reader = await PostgresReader.connect(plain_url(self.place.url))
        else:
            self._reader = SqliteReader(self.place.file)
        _current = self

    async def _disconnect(self) -> None:
        global _current  # noqa: PLW0603 -- there is one open database in a program
        if _current is self:
            _current = None
        if self._reader is not None:
            reading, self._reader = self._reader, None
            await reading.close()
        if self._context is not None:
            context, self._context = self._context, None
            await context.close_connections()

    def _sentence(self, error: BaseException) -> Text | None:
        """Say in words what stopped the opening, where it is something that people can mend."""
        if isinstance(error, Refused):
            return None
        if self.dialect == "sqlite":
            code = getattr(error, "sqlite_errorcode", None)
            if code is None and not isinstance(error, OSError):
                return None
            if code is not None and code & 0xFF not in DISK_CODES:
                return None
            return UNUSABLE.fill(where=self.place.file, words=error, backups=self.place.backups)
        from asyncpg import InvalidAuthorizationSpecificationError, InvalidCatalogNameError  # noqa: PLC0415 -- as above

        if isinstance(
            error, (OSError, DBConnectionError, InvalidAuthorizationSpecificationError, InvalidCatalogNameError)
        ):
            parts = urlsplit(self.place.url)
            where = f"{parts.hostname or ''}:{parts.port or 5432}{parts.path}"
            return UNREACHABLE.fill(where=where, words=error)
        return None


async def open_database(
    data: Path,
    url: str | None = None,
    *,
    exclusive: bool = False,
    modules: Sequence[str] | None = None,
    migrations: Path = MIGRATIONS,
) -> Database:
    """Open a store's data: PostgreSQL at `url` (or the environment's DATABASE_URL), else SQLite in the folder.

    The server asks for it `exclusive`; an import from the command line may run beside the server.
    """
    if _current is not None:
        message = "a database is already open in this program; close it first"
        raise RuntimeError(message)
    opened = Database(Place.of(data, url, migrations), modules or table_modules(), exclusive=exclusive)
    await opened.open()
    return opened


def database() -> Database:
    """Give the open database."""
    if _is_paused:
        raise Refused(PAUSED)
    if _current is None:
        message = "no database is open; await open_database(folder) before reading or writing"
        raise RuntimeError(message)
    return _current


def reader() -> Reader:
    """Give the read-only side of the open database."""
    return database().reader


def writing() -> AbstractAsyncContextManager[TransactionalDBClient]:
    """Open a write transaction: all of it is kept, or nothing; inside another one it is a part of that."""
    database()
    return in_transaction("default")
