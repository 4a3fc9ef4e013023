"""Reading: a few read-only connections beside the writer, so that no page waits for an import."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal

from models.database.statements import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import asyncpg

    Dialect = Literal["sqlite", "postgres"]

READERS: Final = 4
BUSY_SECONDS: Final = 15


class Reader(ABC):
    """Answers queries from committed data; it cannot write.

    Values come as the database keeps them: SQLite gives dates as ISO text and yes/no as 1/0, PostgreSQL gives dates
    and booleans; JSON is text on both. Parameters are `?` on both.
    """

    dialect: Dialect

    @abstractmethod
    async def _fetch(self, sql: str, params: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Give the names of the columns and the rows."""

    @abstractmethod
    async def close(self) -> None:
        """Let the connections go."""

    async def rows(self, sql: str, params: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Give the rows of a query."""
        return (await self._fetch(sql, params))[1]

    async def dicts(self, sql: str, params: Sequence[object] = ()) -> list[dict[str, Any]]:
        """Give the rows of a query by the names of their columns."""
        names, rows = await self._fetch(sql, params)
        return [dict(zip(names, row, strict=True)) for row in rows]


class _Question:
    """One query on its way; it can be called off without touching the next query of the same connection."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._off = False

    def start(self, connection: sqlite3.Connection) -> bool:
        with self._lock:
            self._connection = None if self._off else connection
            return not self._off

    def finish(self) -> None:
        with self._lock:
            self._connection = None

    def call_off(self) -> None:
        with self._lock:
            self._off = True
            if self._connection is not None:
                self._connection.interrupt()


class SqliteReader(Reader):
    """Read-only connections to the SQLite file, each in a thread of its own."""

    dialect: Dialect = "sqlite"

    def __init__(self, path: Path, size: int = READERS) -> None:
        """Name the file; connections open when they are first needed."""
        self._address = f"{path.resolve().as_uri()}?mode=ro"
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="reader")
        self._own = threading.local()
        self._opened: list[sqlite3.Connection] = []

    async def _fetch(self, sql: str, params: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        question = _Question()
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, question, sql, params)
        except asyncio.CancelledError:
            question.call_off()
            raise

    def _ask(self, question: _Question, sql: str, params: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        connection = self._connection()
        if not question.start(connection):
            return [], []
        cursor = connection.cursor()
        try:
            cursor.execute(sql, tuple(params))
            return [column[0] for column in cursor.description or ()], cursor.fetchall()
        finally:
            question.finish()
            cursor.close()  # ends the read, so that the next one sees what was written in between

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            connection = sqlite3.connect(
                self._address,
                uri=True,
                isolation_level=None,
                check_same_thread=False,  # another thread interrupts and closes it
                timeout=BUSY_SECONDS,
                cached_statements=512,
            )
            for pragma in ("query_only=ON", "cache_size=-32768", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}").close()
            self._own.connection = connection
            self._opened.append(connection)
        return connection

    async def close(self) -> None:
        """Stop the running queries and close the connections."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for connection in self._opened:
            connection.interrupt()
        await asyncio.to_thread(self._threads.shutdown, wait=True)
        while self._opened:
            self._opened.pop().close()


class PostgresReader(Reader):
    """Sessions of PostgreSQL that are read-only by default."""

    dialect: Dialect = "postgres"

    def __init__(self, pool: asyncpg.Pool[Any]) -> None:
        """Take an open pool; `connect` makes one."""
        self._pool = pool

    @classmethod
    async def connect(cls, url: str, size: int = 8) -> PostgresReader:
        """Open the pool."""
        import asyncpg  # noqa: PLC0415 -- only stores with PostgreSQL need it

        pool = await asyncpg.create_pool(
            url, min_size=1, max_size=size, server_settings={"default_transaction_read_only": "on"}
        )
        return cls(pool)

    async def _fetch(self, sql: str, params: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        async with self._pool.acquire() as connection:
            found = await connection.fetch(numbered(sql), *params)
        return list(found[0].keys()) if found else [], [tuple(row) for row in found]

    async def close(self) -> None:
        """Close the sessions."""
        try:
            await asyncio.wait_for(self._pool.close(), 10)
        except TimeoutError:
            self._pool.terminate()


@lru_cache(maxsize=2048)
def numbered(sql: str) -> str:
    """Write `?` as `$1`, `$2` …; question marks in quotes and comments stay.

    >>> numbered("select '?' where a = ? and b = ?")
    "select '?' where a = $1 and b = $2"
    """
    count = 0
    written: list[str] = []
    for kind, piece in pieces(sql, "postgres"):
        if kind == "code":
            parts = piece.split("?")
            for part in parts[:-1]:
                count += 1
                written.append(f"{part}${count}")
            written.append(parts[-1])
        else:
            written.append(piece)
    return "".join(written)
