"""A store with a manager, and files as dealers' systems write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.people.seats import seat_of
from tests.models.opened import hire, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.access import Seat


@pytest.fixture
async def manager(tmp_path: Path, database_url: str) -> AsyncIterator[Seat]:
    """The manager of a small store, on either database."""
    async with open_store(tmp_path / "data", database_url):
        yield await seat_of((await hire("wang", role="manager")).id)


@pytest.fixture
async def sqlite_manager(tmp_path: Path) -> AsyncIterator[Seat]:
    """The manager of a small store on SQLite, where the database makes no difference."""
    async with open_store(tmp_path / "data"):
        yield await seat_of((await hire("wang", role="manager")).id)
