"""A store that a test begins with is filled once in each process; every later test begins with a copy of its rows."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import asyncpg

from models import clock
from models.database.settings import Place, plain_url

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

Fill = tuple["Callable[..., Awaitable[object]]", tuple[object, ...]]
FILLED = """SELECT relname FROM pg_class WHERE relkind = 'r' AND relname <> 'aerich'
    AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0 ORDER BY oid"""
NUMBERS = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL"
_files: dict[Fill, bytes] = {}
_tables: dict[Fill, Tables] = {}


@dataclass(frozen=True)
class Tables:
    """The rows of a PostgreSQL database, and where its numbers have come to."""

    rows: dict[str, bytes]
    numbers: str


async def is_restored(place: Place, fill: Fill) -> bool:
    """Put the rows into an empty store that filling it left there before; a store on a set clock is filled anew."""
    if clock.SET_BY in os.environ:
        return False
    if place.url:
        if fill in _tables:
            await _put_back(place.url, _tables[fill])
        return fill in _tables
    if fill in _files:
        place.data.mkdir(parents=True, exist_ok=True)
        place.file.write_bytes(_files[fill])
    return fill in _files


async def keep(place: Place, fill: Fill) -> None:
    """Keep the rows that filling has left."""
    if clock.SET_BY in os.environ:
        return
    if place.url:
        _tables[fill] = await _taken(place.url)
    else:
        with closing(sqlite3.connect(place.file)) as source, closing(sqlite3.connect(":memory:")) as copy:
            source.backup(copy)
            _files[fill] = copy.serialize()


async def _taken(url: str) -> Tables:
    asking = await asyncpg.connect(plain_url(url))
    try:
        rows = {}
        for (table,) in await asking.fetch(FILLED):
            if await asking.fetchval(f'SELECT EXISTS (SELECT 1 FROM "{table}")'):
                written = BytesIO()
                await asking.copy_from_table(table, output=written, format="binary")
                rows[table] = written.getvalue()
        numbers = await asking.fetch(NUMBERS)
        return Tables(rows, "; ".join(f"SELECT setval('public.\"{name}\"', {last})" for name, last in numbers))
    finally:
        await asking.close()


async def _put_back(url: str, kept: Tables) -> None:
    putting: Any = await asyncpg.connect(plain_url(url))
    try:
        async with putting.transaction():
            await putting.execute(f"SET session_replication_role = replica; {kept.numbers}")  # in any order
            for table, rows in kept.rows.items():
                await putting.copy_to_table(table, source=BytesIO(rows), format="binary")
    finally:
        await putting.close()
