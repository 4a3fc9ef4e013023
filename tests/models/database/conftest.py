"""A small garage in two releases, whose migrations the program's own tool made."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import pytest

from models.database import database
from models.database.making import make

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

ONE = ["tests.models.database.samples_one"]
TWO = ["tests.models.database.samples_two"]


@pytest.fixture(autouse=True)
async def nothing_stays_open() -> AsyncIterator[None]:
    """A test that fails half-way leaves no open database to the next."""
    yield
    with contextlib.suppress(RuntimeError):
        await database().close()


@pytest.fixture(scope="session")
def first_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The migrations of a program that knows the first version only."""
    folder = tmp_path_factory.mktemp("first") / "migrations"
    asyncio.run(make("initial", folder, ONE))
    return folder


@pytest.fixture(scope="session")
def second_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The migrations of the next program."""
    folder = tmp_path_factory.mktemp("second") / "migrations"
    asyncio.run(make("initial", folder, ONE))
    asyncio.run(make("visits", folder, TWO))
    return folder
