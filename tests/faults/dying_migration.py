"""A program that updates a data folder and is killed before its n-th statement."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import signal
import sqlite3
import sys
from typing import TYPE_CHECKING, Any

import asyncpg

from models.database.migrating import migrate

if TYPE_CHECKING:
    from models.database.settings import Place

kill_before = 0
planted = False
count = 0


def one_more() -> None:
    """Count a statement, and die before the chosen one as in a power cut: no clean-up runs."""
    global count  # noqa: PLW0603
    count += 1
    if count == kill_before:
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


class DyingSqlite(sqlite3.Connection):
    """Counts statements."""

    def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
        one_more()
        if planted and sql in {"BEGIN IMMEDIATE", "COMMIT"}:
            sql = "select 1"
        return super().execute(sql, *arguments)


class DyingPostgres(asyncpg.Connection):
    """Counts statements."""

    async def execute(self, query: str, *arguments: Any, **more: Any) -> str:
        one_more()
        return await super().execute(query, *arguments, **more)

    def transaction(self, **more: Any) -> Any:
        one_more()
        return contextlib.nullcontext() if planted else super().transaction(**more)


def start(place: Place, number: int, *, careless: bool) -> None:
    """Update a folder, killed before a statement (0: never); a careless runner loses its transactions."""
    global kill_before, planted
    kill_before, planted = number, careless
    sqlite3.connect = functools.partial(sqlite3.connect, factory=DyingSqlite)  # type: ignore[assignment]
    asyncpg.connect = functools.partial(asyncpg.connect, connection_class=DyingPostgres)
    asyncio.run(migrate(place))
    sys.exit(count)
