"""Writer: one write transaction, spoken to in the same SQL on both databases."""

from __future__ import annotations

import asyncio
import contextlib
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

from models.database import database, writing
from models.database.reading import numbered
from models.gate.conditions import database_value

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from tortoise.backends.base.client import TransactionalDBClient


AS_THEY_ARE = frozenset({str, int, float, type(None)})  # the types that SQLite takes without a word


class Writer:
    """Runs statements with `?` inside one transaction."""

    def __init__(self, connection: TransactionalDBClient, dialect: str) -> None:
        """Take the connection of an open transaction."""
        self._connection, self.dialect = connection, dialect
        self._running: list[asyncio.Task[int]] = []

    def _said(self, sql: str) -> str:
        return sql if self.dialect == "sqlite" else numbered(sql)

    def _given(self, values: Sequence[Any]) -> list[Any]:
        if self.dialect != "sqlite":
            return list(values)
        return [value if type(value) in AS_THEY_ARE else database_value(value, "sqlite") for value in values]

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Give the rows of a query, the transaction's own changes included."""
        _, rows = await self._connection.execute_query(self._said(sql), self._given(values))
        return [tuple(row) if self.dialect == "sqlite" else tuple(row.values()) for row in rows]

    async def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement and give the number of rows it touched."""
        touched, _ = await self._connection.execute_query(self._said(sql), self._given(values))
        return touched

    async def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for many rows of values."""
        if rows:
            await self._connection.execute_many(self._said(sql), [self._given(row) for row in rows])

    async def run_plain(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for many rows of plain numbers and texts, which both databases take as they are."""
        if rows:
            await self._connection.execute_many(self._said(sql), cast("list[list[Any]]", rows))

    def run_soon(self, sql: str, values: Sequence[Any]) -> None:
        """Run one statement beside what is done next; it is over before the transaction is."""
        self._running.append(asyncio.create_task(self.run(sql, values)))

    async def finish(self) -> None:
        """Wait for the statements that run beside; what went wrong in one of them goes wrong here."""
        running, self._running = self._running, []
        for outcome in await asyncio.gather(*running, return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome

    async def new_ids(self, table: str, number: int) -> list[int]:
        """Reserve ids for rows that are about to be inserted."""
        if self.dialect == "sqlite":  # the transaction holds the only write lock, so nobody takes them meanwhile
            given = "coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)"
            held = f'coalesce((SELECT max(id) FROM "{table}"), 0)'
            last = (await self.rows(f"SELECT max({given}, {held})", [table]))[0][0]
            return list(range(last + 1, last + 1 + number))
        sql = "SELECT nextval(pg_get_serial_sequence(?::text, 'id')) FROM generate_series(1, ?::int)"
        return [row[0] for row in await self.rows(sql, [table, number])]


@asynccontextmanager
async def transaction() -> AsyncIterator[Writer]:
    """Open a write transaction: all of it is kept, or nothing."""
    async with writing() as connection:
        writer = Writer(connection, database().dialect)
        try:
            yield writer
        except BaseException:
            with contextlib.suppress(Exception):  # the first failure is the one to tell
                await writer.finish()
            raise
        await writer.finish()
