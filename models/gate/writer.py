"""Writer: one write transaction, spoken to in the same SQL on both databases."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections import defaultdict
from contextlib import asynccontextmanager
from functools import lru_cache
from itertools import chain, count
from typing import TYPE_CHECKING, Any, cast

from tortoise.backends.base_postgres.client import translate_exceptions as translate_postgres
from tortoise.backends.sqlite.client import translate_exceptions

from models.database import database, reader, writing
from models.database.many import in_parts
from models.database.reading import numbered
from models.gate.conditions import database_value

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping, Sequence

    from tortoise.backends.base.client import TransactionalDBClient

AS_THEY_ARE = frozenset({str, int, float, type(None)})  # the types that SQLite takes without a word
ROWS_AT_ONCE = (500, 100)  # few different statements, so that they stay prepared
MOST_VALUES = 30_000  # in one statement
COPIED_AT_ONCE = 5000  # rows, so that others have their turn in between
MARK_SQL = "SELECT total_changes(), data_version FROM pragma_data_version"  # changes of our own, and of other programs
_WRITTEN_TABLE = re.compile(r'(?:INTO|UPDATE)\s+"?(\w+)')
_WORD = re.compile(r"\w+")


class Writer:
    """Runs statements with `?` inside one transaction.

    One that works `ahead` (SQLite) goes on while the database still writes: rows that are added are waited for at the
    end, and tables that it has not written are read beside.
    """

    def __init__(self, connection: TransactionalDBClient, dialect: str, *, ahead: bool = False) -> None:
        """Take the connection of an open transaction."""
        self._connection, self.dialect = connection, dialect
        self._ahead = ahead and dialect == "sqlite"
        self._running: list[asyncio.Task[Any]] = []
        self._touched: set[str] | None = set()  # tables; None: any
        self.made: dict[str, set[int]] = defaultdict(set)  # rows by table, noted only when working ahead
        self.afterwards: list[Callable[[], None]] = []  # done once everybody can see what was written

    def _said(self, sql: str) -> str:
        return sql if self.dialect == "sqlite" else numbered(sql)

    def _given(self, values: Sequence[Any]) -> list[Any]:
        if self.dialect != "sqlite":
            return list(values)
        return as_they_are(values)

    def _touch(self, sql: str) -> None:
        found = _WRITTEN_TABLE.search(sql)
        if found is None:
            self._touched = None
        elif self._touched is not None:
            self._touched.add(found[1])

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Give the rows of a query, the transaction's own changes included."""
        if self.dialect != "sqlite":
            if sql.lstrip().startswith("INSERT"):  # of what begins so Tortoise gives no rows, whatever it returns
                sql = f"WITH made AS ({sql}) SELECT * FROM made"
            _, rows = await self._connection.execute_query(numbered(sql), list(values))
            return [tuple(row.values()) for row in rows]
        if self._ahead and self._running and self._touched is not None and self._touched.isdisjoint(_WORD.findall(sql)):
            return await reader().rows(sql, self._given(values))  # nobody else writes meanwhile: it says the same
        return [tuple(row) for row in await _fetched(self._connection, sql, self._given(values))]

    def held(self, of: str = "") -> str:
        """Give the words that end a query whose rows nobody else may change until the end of the transaction.

        SQLite needs none: it has one writer at a time. `of` is the table that is held where a query joins several.
        """
        return "" if self.dialect == "sqlite" else f" FOR UPDATE OF {of}" if of else " FOR UPDATE"

    async def in_turn(self, *numbers: int) -> None:
        """Wait until nobody else does the work of this number (or pair of numbers); it ends with the transaction."""
        if self.dialect != "sqlite":
            marks = "?" if len(numbers) == 1 else "?::int, ?::int"
            await self.rows(f"SELECT pg_advisory_xact_lock({marks})", numbers)

    async def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement and give the number of rows it touched; of an INSERT only SQLite can tell."""
        await self.finish()
        self._touch(sql)
        touched, _ = await self._connection.execute_query(self._said(sql), self._given(values))
        return touched

    async def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for many rows of values."""
        if rows:
            self._touch(sql)
            await self._connection.execute_many(self._said(sql), [self._given(row) for row in rows])

    async def run_all(self, statements: Iterable[tuple[str, Sequence[Sequence[Any]]]]) -> None:
        """Run several statements one after the other, each for many rows of values; SQLite is asked only once."""
        if self.dialect != "sqlite":
            for sql, rows in statements:
                await self.run_many(sql, rows)
            return
        given = [(sql, [self._given(row) for row in rows]) for sql, rows in statements if rows]
        for sql, _ in given:
            self._touch(sql)
        if given:
            await _ran(self._connection, given)

    async def run_plain(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for many rows of plain numbers and texts, which both databases take as they are."""
        if rows:
            self._touch(sql)
            await self._connection.execute_many(self._said(sql), cast("list[list[Any]]", rows))

    async def run_soon(self, sql: str, values: Sequence[Any]) -> None:
        """Run one statement beside what is done next; it is over before the transaction is."""
        if self.dialect != "sqlite":
            await self.run(sql, values)
            return
        self._touch(sql)
        await self._begin(_fetched(self._connection, sql, self._given(values)))

    async def check_soon(self, check: Coroutine[Any, Any, None]) -> None:
        """Check something; a writer that works ahead raises what the check raises at the end of the transaction."""
        if self._ahead:
            await self._begin(check)
        else:
            await check

    async def _begin(self, work: Coroutine[Any, Any, Any]) -> None:
        self._running.append(asyncio.create_task(work))
        await asyncio.sleep(0)  # it takes its place in the queue of the database now: what is asked later comes later

    async def add(
        self, table: str, columns: Mapping[str, Sequence[Any]], same: Mapping[str, Any] | None = None
    ) -> None:
        """Insert rows that are given column by column, as the database takes them; `same` is alike in all of them."""
        same = same or {}
        rows, alike = list(zip(*columns.values(), strict=True)), list(same.values())
        if self.dialect != "sqlite":
            await _copied(self._connection, table, [*same, *columns], [(*alike, *row) for row in rows])
            return
        while rows:
            size = next((n for n in ROWS_AT_ONCE if n <= len(rows) and n * len(columns) <= MOST_VALUES), len(rows))
            part, rows = rows[:size], rows[size:]
            sql = _insert(table, tuple(same), tuple(columns), len(part))
            values = [*alike, *chain.from_iterable(part)]
            if self._ahead:
                self._touch(sql)
                await self._begin(_fetched(self._connection, sql, values))
            else:
                await self.run(sql, values)

    def note_made(self, table: str, ids: Sequence[int]) -> None:
        """Note rows that this transaction has made itself."""
        if self._ahead:
            self.made[table].update(ids)

    async def finish(self) -> None:
        """Wait for the statements that run beside; what went wrong in one of them goes wrong here."""
        running, self._running = self._running, []
        for outcome in await asyncio.gather(*running, return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """Begin a part of the transaction that is taken back by itself when it fails."""
        await self.finish()
        await self.run("SAVEPOINT part")
        try:
            yield
            await self.finish()
        except BaseException:
            with contextlib.suppress(Exception):
                await self.finish()
            await self.run("ROLLBACK TO SAVEPOINT part")
            raise
        await self.run("RELEASE SAVEPOINT part")

    async def mark(self) -> object:
        """Give a mark that stays the same as long as nobody writes (SQLite)."""
        return [tuple(row) for row in await _fetched(self._connection, MARK_SQL, [])]

    async def new_ids(self, table: str, number: int) -> list[int]:
        """Reserve ids for rows that are about to be inserted."""
        if self.dialect == "sqlite":  # the transaction holds the only write lock, so nobody takes them meanwhile
            given = "coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)"
            held = f'coalesce((SELECT max(id) FROM "{table}"), 0)'
            last = (await self.rows(f"SELECT max({given}, {held})", [table]))[0][0]
            return list(range(last + 1, last + 1 + number))
        sql = "SELECT nextval(pg_get_serial_sequence(?::text, 'id')) FROM generate_series(1, ?::int)"
        return [row[0] for row in await self.rows(sql, [table, number])]


@lru_cache(maxsize=64)
def _insert(table: str, same: tuple[str, ...], columns: tuple[str, ...], rows: int) -> str:
    """Write the statement that inserts rows; what is alike in all of them is given once, in front."""
    names = ", ".join(f'"{name}"' for name in (*same, *columns))
    alike = [f"?{place}" for place in range(1, len(same) + 1)]
    place = count(len(same) + 1)
    marks = (", ".join([*alike, *(f"?{next(place)}" for _ in columns)]) for _ in range(rows))
    return f'INSERT INTO "{table}" ({names}) VALUES ({"), (".join(marks)})'


def as_they_are(values: Sequence[Any]) -> list[Any]:
    """Give values as SQLite takes them."""
    if AS_THEY_ARE.issuperset(map(type, values)):
        return list(values)
    return [value if type(value) in AS_THEY_ARE else database_value(value, "sqlite") for value in values]


@translate_exceptions
async def _fetched(connection: Any, sql: str, values: Sequence[Any]) -> Any:
    """Ask SQLite past Tortoise's lock: the thread of the connection answers in the order of the questions."""
    return await connection._connection.execute_fetchall(sql, values)  # noqa: SLF001 -- Tortoise keeps it there


@translate_exceptions
async def _ran(connection: Any, statements: Sequence[tuple[str, Sequence[Sequence[Any]]]]) -> None:
    """Let the thread of the connection run them all before it answers: every answer costs a change of threads."""
    inner = connection._connection  # noqa: SLF001 -- as above

    def run() -> None:
        for sql, rows in statements:
            inner._conn.executemany(sql, rows)  # noqa: SLF001 -- the connection that aiosqlite keeps

    await inner._execute(run)  # noqa: SLF001 -- as above


@translate_postgres
async def _copied(connection: Any, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Give PostgreSQL rows in one go: one statement for each takes it several times as long."""
    async with connection.acquire_connection() as held:
        for part in in_parts(rows, COPIED_AT_ONCE):
            await held.copy_records_to_table(table, columns=columns, records=part)


@asynccontextmanager
async def transaction(*, ahead: bool = False) -> AsyncIterator[Writer]:
    """Open a write transaction: all of it is kept, or nothing. One that works `ahead` is never inside another."""
    async with writing() as connection:
        writer = Writer(connection, database().dialect, ahead=ahead)
        try:
            yield writer
        except BaseException:
            with contextlib.suppress(Exception):  # the first failure is the one to tell
                await writer.finish()
            raise
        await writer.finish()
    for do in writer.afterwards:
        do()
