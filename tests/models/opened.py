"""A small store with people, for the tests of signing in and of seats."""

from __future__ import annotations

import tempfile
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database import Database, Place, open_database
from models.database.migrating import migrate_sqlite
from models.people.passwords import hashed
from models.people.seats import forget_seats
from models.people.sessions import forget_sessions
from models.settings import forget_settings
from models.tables.organisation import Staff, Store
from surveys.tables.living import forget_own_tables
from tests.models.filled import is_restored, keep

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.models.filled import Fill

PASSWORD = "blue kettle window seven"
_kept: dict[str, str] = {}  # hashing is slow on purpose


@asynccontextmanager
async def open_store(folder: Path, url: str = "", fill: Fill | None = None) -> AsyncIterator[Database]:
    """Open an empty store, with nothing remembered from the test before; or one that is filled, by what and how."""
    forget()
    EXECUTOR_CACHE.clear()  # Tortoise remembers the statements of the other database
    place = Place.of(folder, url)
    is_filled = fill is None or await is_restored(place, fill)
    if not place.url and not place.file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        place.file.write_bytes(migrated())
    opened = await open_database(folder, url)
    try:
        if fill is not None and not is_filled:
            await fill[0](*fill[1])
            await keep(place, fill)
            forget()
        yield opened
    finally:
        await opened.close()
        forget()


@cache
def migrated() -> bytes:
    """An empty store's SQLite file, migrated once: a test that is not about migrating begins with a copy."""
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder))
        migrate_sqlite(place)
        return place.file.read_bytes()


def forget() -> None:
    """Do as a process that has just started."""
    forget_sessions()
    forget_seats()
    forget_settings()
    forget_own_tables()


async def hire(login: str, *, store: Store | None = None, password: str = PASSWORD, **more: Any) -> Staff:
    """Add a person who can sign in."""
    store = store or await Store.first() or await Store.create(name="Harbour Road")
    if password and password not in _kept:
        _kept[password] = await hashed(password)
    kept = _kept[password] if password else ""
    return await Staff.create(name=login.title(), login=login, store=store, password_hash=kept, **more)


async def everybody() -> dict[str, Staff]:
    """Give the people of the store by their logins."""
    return {person.login: person for person in await Staff.all().select_related("store").order_by("id")}


async def suspend(person: Staff) -> None:
    """Suspend somebody as another process would: nothing in this one is told."""
    await Staff.filter(id=person.id).update(suspended_at=datetime.now(UTC))
