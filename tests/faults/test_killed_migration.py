"""A program killed at any statement of an update leaves the old version or the new one, and the next start ends it.

A harness that cannot fail proves nothing: with the planted fault the transactions are gone, and it must notice.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from typing import TYPE_CHECKING

import asyncpg
import pytest

from models.database.making import make
from models.database.migrating import migrate
from models.database.settings import Place
from tests.faults import dying_migration
from tests.models.database.programs import PROCESSES
from tests.models.database.structure import Structure, structure

if TYPE_CHECKING:
    from pathlib import Path

ONE = ["tests.models.database.samples_one"]
TWO = ["tests.models.database.samples_two"]
FILL = (
    "insert into owner (id, name, count) values (1, '王芳', 7), (2, '李强', 8)",
    "insert into car (id, plate, owner_id) values (1, '京A10001', 1), (2, '京A10002', 2), (3, '京A10003', 2)",
)
ROWS = ("select count(*) from owner", "select count(*) from car")


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The migrations of an older and of a newer program."""
    folder = tmp_path_factory.mktemp("releases")
    old, new = folder / "old", folder / "new"
    asyncio.run(make("initial", old, ONE))
    shutil.copytree(old, new)
    asyncio.run(make("visits", new, TWO))
    return old, new


def start(place: Place, number: int, *, careless: bool) -> int:
    """Start the newer program in a process of its own; give how it ended, or how many statements it took."""
    started = PROCESSES.Process(target=dying_migration.start, args=(place, number), kwargs={"careless": careless})
    started.start()
    started.join()
    ended = started.exitcode
    assert ended is not None
    return ended


async def ask(place: Place, *statements: str) -> list[int]:
    """Run statements and give the first value of each."""
    if place.url:
        connection = await asyncpg.connect(place.url)
        try:
            return [await connection.fetchval(statement) for statement in statements]
        finally:
            await connection.close()
    with sqlite3.connect(place.file) as local:
        return [(local.execute(statement).fetchone() or [0])[0] for statement in statements]


async def old_database(place: Place, old: Path) -> None:
    """Make the older program's database, with rows."""
    if place.url:
        await ask(place, "drop schema public cascade", "create schema public")
    place.data.mkdir(parents=True)
    await migrate(Place.of(place.data, place.url, old))
    await ask(place, *FILL)


async def faults(place: Place, old: Path, *, careless: bool) -> list[str]:
    """Kill the update before each of its statements in turn; give what was wrong afterwards."""
    tries = place.data
    counted = Place(tries / "counted", place.url, place.migrations)
    await old_database(counted, old)
    before = await structure(place.url, counted.file)
    total = await asyncio.to_thread(start, counted, 0, careless=False)
    assert total > len(FILL) + 8, "the statements were not counted"
    after = await structure(place.url, counted.file)
    assert before != after
    found: list[str] = []
    for number in range(1, total + 1):
        tried = Place(tries / f"killed-{number}", place.url, place.migrations)
        await old_database(tried, old)
        assert await asyncio.to_thread(start, tried, number, careless=careless) < 0, "it was not killed"
        wrong = await look(tried, before, after)
        found += [f"statement {number}: {wrong}"] if wrong else []
        if careless and found:
            break
    return found


async def look(place: Place, before: Structure, after: Structure) -> str:
    """Look at a database whose update was killed, then start the program again and look once more."""
    here = await structure(place.url, place.file)
    if here not in (before, after):
        return "half an update"
    if await ask(place, *ROWS) != [2, 3]:
        return "rows are missing after the kill"
    try:
        await migrate(place)
    except (sqlite3.Error, asyncpg.PostgresError) as error:
        return f"the next start fails: {error}"
    if await structure(place.url, place.file) != after:
        return "the next start does not reach the newest version"
    return "" if await ask(place, *ROWS) == [2, 3] else "rows are missing after the next start"


async def test_killed_at_any_statement_the_next_start_reaches_the_newest_version_with_all_rows(
    bare_database_url: str, tmp_path: Path, releases: tuple[Path, Path]
) -> None:
    assert await faults(Place(tmp_path, bare_database_url, releases[1]), releases[0], careless=False) == []


async def test_the_harness_finds_a_planted_fault(
    bare_database_url: str, tmp_path: Path, releases: tuple[Path, Path]
) -> None:
    found = await faults(Place(tmp_path, bare_database_url, releases[1]), releases[0], careless=True)
    assert found
    assert "half an update" in found[0]
