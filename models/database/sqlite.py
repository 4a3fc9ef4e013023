"""SQLite as Huitouke needs it: one writer, the write lock taken first, and settings that are read back."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING, Any, Final

from tortoise.backends.base.client import NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError, TransactionManagementError

from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from tortoise.backends.base.client import TransactionalDBClient

PRAGMAS: Final[dict[str, str]] = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "15000",
    "cache_size": "-65536",
    "temp_store": "MEMORY",
    "journal_size_limit": "67108864",
    "wal_autocheckpoint": "8000",  # pages: an import folds its log back every 32 MB, not every 4
}
READ_BACK: Final[dict[str, object]] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 15000,
}
WRONG_SETTING: Final = Text(
    zh="数据库的安全设置没有生效：{name} 应为 {wanted}，实际是 {found}。为免丢失数据，程序不启动。"
    "请把数据文件夹放在本机硬盘上（不要放在网络盘或同步盘），例如 D:\\huitouke。",
    en="The database did not accept a safety setting: {name} should be {wanted} but is {found}. The program does not "
    "start, so that nothing can be lost. Keep the data folder on a disk of this computer, not on a network or synced "
    "drive, for example D:\\huitouke.",
)


class WriterClient(SqliteClient):
    """The one connection that writes."""

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        """Open the file with our settings, whatever else was asked."""
        super().__init__(file_path, **{**kwargs, **PRAGMAS})

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 -- the library's own signature
        """Connect, and refuse to go on where a setting was not taken."""
        await super().create_connection(with_db)
        assert self._connection is not None  # noqa: S101 -- the line above sets it
        for name, wanted in READ_BACK.items():
            found = next(iter(await self._connection.execute_fetchall(f"PRAGMA {name}")))[0]
            if found != wanted:
                await self.close()
                raise Refused(WRONG_SETTING.fill(name=name, wanted=wanted, found=found))

    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateTransaction(self), self._lock)

    @translate_exceptions
    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Write many rows as one transaction."""
        async with self._in_transaction() as connection:
            await connection.execute_many(query, values)


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that asks for the write lock at its first word, so that it waits instead of failing later."""

    async def begin(self) -> None:
        """Begin with the write lock; what an earlier failure left open is thrown away, never committed."""
        try:
            await self._connection.rollback()
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error

    async def commit(self) -> None:
        """Commit; a commit that fails (a full disk) leaves no open transaction behind."""
        try:
            await super().commit()
        except sqlite3.Error as error:
            await self._connection.rollback()
            self._finalized = True
            raise OperationalError(error) from error

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(ImmediateTransaction(self))


class ImmediateContext(SqliteTransactionContext):
    """Gives the connection back even where the beginning fails or is cancelled."""

    async def __aenter__(self) -> TransactionalDBClient:
        """Take the connection, then the write lock."""
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            if self.connection._connection:  # noqa: SLF001 -- the library has no public name for it
                # The BEGIN may still be waiting in the connection's thread: this follows it there.
                await asyncio.shield(self.connection._connection.rollback())  # noqa: SLF001 -- Tortoise keeps it there
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        client: TransactionalDBClient = self.connection
        return client


client_class = WriterClient
