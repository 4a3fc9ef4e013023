"""Migrating: bring a database to the newest version at start, all of a version or nothing of it."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from typing import TYPE_CHECKING, Any, Final

from models.database.backup import copy_sqlite
from models.database.lock import waiting_for
from models.database.settings import APP, Place, plain_url
from models.database.versions import AERICH, Version, check_empty, load, pending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import asyncpg

LOCK_NUMBER: Final = 0x48_54_4B_4D
TABLES: Final[dict[str, str]] = {
    "sqlite": "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
    "postgres": "select tablename from pg_tables where schemaname = current_schema()",
}
APPLIED: Final = f"select version from aerich where app = '{APP}' order by id"  # noqa: S608 -- a constant


async def migrate(place: Place) -> list[str]:
    """Apply what is missing and name it; safe when several programs start at once and when killed at any point."""
    if place.dialect == "postgres":
        return await _migrate_postgres(place)
    return await asyncio.to_thread(migrate_sqlite, place)


def migrate_sqlite(place: Place) -> list[str]:
    """Apply what a store's SQLite file lacks, after a backup."""
    with waiting_for(place.migrating):
        return update_sqlite(place.file, place.versions, place.backups)


def update_sqlite(file: Path, folder: Path, backups: Path | None = None) -> list[str]:
    """Apply what a SQLite file lacks; only for who holds the lock or has the file for itself."""
    with _opened(file) as connection:
        missing = pending(folder, applied_sqlite(connection))
        if missing and backups is not None and _tables(connection):
            copy_sqlite(file, backups, "before-update")
        for path in missing:
            _apply_sqlite(connection, load(path, "sqlite"))
        return [path.name for path in missing]


def applied_sqlite(connection: sqlite3.Connection) -> list[str]:
    """Name the versions a SQLite database has."""
    tables = _tables(connection)
    if "aerich" not in tables:
        check_empty(tables)
        return []
    return [row[0] for row in connection.execute(APPLIED)]


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(file, isolation_level=None, timeout=60)
    try:
        connection.execute("PRAGMA journal_mode=WAL").close()
        connection.execute("PRAGMA synchronous=FULL").close()
        # Off before BEGIN (inside it has no effect): rebuilding a parent table would delete its children.
        connection.execute("PRAGMA foreign_keys=OFF").close()
        yield connection
    finally:
        connection.close()


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute(TABLES["sqlite"])]


def _apply_sqlite(connection: sqlite3.Connection, version: Version) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(AERICH["sqlite"])
        for statement in version.statements:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)", (version.name, APP, version.content)
        )
        _check_references(connection, version.name)
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _check_references(connection: sqlite3.Connection, name: str) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(3)
    if broken:
        message = f"{name} would break references: {broken}"
        raise sqlite3.IntegrityError(message)


async def _migrate_postgres(place: Place) -> list[str]:
    import asyncpg  # noqa: PLC0415 -- only stores with PostgreSQL need it

    connection = await asyncpg.connect(plain_url(place.url))
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK_NUMBER)
        missing = pending(place.versions, await applied_postgres(connection))
        for path in missing:
            version = await asyncio.to_thread(load, path, "postgres")
            async with connection.transaction():
                await _apply_postgres(connection, version)
        return [path.name for path in missing]
    finally:
        await connection.close()  # the end of the session frees the lock


async def applied_postgres(connection: asyncpg.Connection[Any]) -> list[str]:
    """Name the versions a PostgreSQL database has."""
    tables = [row[0] for row in await connection.fetch(TABLES["postgres"])]
    if "aerich" not in tables:
        check_empty(tables)
        return []
    return [row[0] for row in await connection.fetch(APPLIED)]


async def _apply_postgres(connection: asyncpg.Connection[Any], version: Version) -> None:
    await connection.execute(AERICH["postgres"])
    for statement in version.statements:
        await connection.execute(statement)
    await connection.execute(
        "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)", version.name, APP, version.content
    )
