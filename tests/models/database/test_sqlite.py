"""The writer: safe settings, the write lock first, and no failure that stops the next one."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, TransactionManagementError

from models.database import Database, database, open_database, reader, writing
from models.database.sqlite import PRAGMAS, WriterClient
from models.problem import Refused
from tests.models.database.conftest import ONE
from tests.models.database.programs import at_once, count_up
from tests.models.database.samples_one import Car, Owner

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
async def garage(tmp_path: Path, first_release: Path) -> Database:
    opened = await open_database(tmp_path, "", modules=ONE, migrations=first_release)
    yield opened
    await opened.close()


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 15000)]
)
async def test_the_writer_has_the_settings_that_keep_data(garage: Database, pragma: str, value: object) -> None:
    async with writing() as connection:
        (row,) = await connection.execute_query_dict(f"pragma {pragma}")
    assert list(row.values()) == [value]


async def test_a_setting_that_is_not_taken_stops_the_program_with_a_sentence() -> None:
    client = WriterClient(":memory:", connection_name="default")  # a database in memory keeps no log
    with pytest.raises(Refused) as refused:
        await client.create_connection(with_db=True)
    assert "journal_mode 应为 wal，实际是 memory" in refused.value.text.to("zh")
    assert PRAGMAS["synchronous"] == "FULL"


async def test_a_transaction_keeps_all_or_nothing(garage: Database) -> None:
    async def half_wrong() -> None:
        async with writing():
            await Owner.create(id=1, name="王芳")
            await Car.create(plate="京A10001", owner_id=99)

    with pytest.raises(IntegrityError):
        await half_wrong()
    assert await reader().rows("select count(*) from owner") == [(0,)]


async def test_a_transaction_inside_another_can_be_given_up_alone(garage: Database) -> None:
    async def change_my_mind() -> None:
        async with writing():
            await Owner.create(name="李强")
            raise ValueError("changed my mind")

    async with writing():
        await Owner.create(name="王芳")
        with pytest.raises(ValueError, match="changed my mind"):
            await change_my_mind()
    assert await reader().rows("select name from owner") == [("王芳",)]


async def test_a_write_lock_that_never_comes_fails_and_the_next_transaction_works(
    garage: Database, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "huitouke.sqlite", isolation_level=None)
    await get_connection("default").execute_query("pragma busy_timeout=50")
    other.execute("begin immediate")
    with pytest.raises(TransactionManagementError, match="locked"):
        async with writing():
            pass
    other.execute("rollback")
    other.close()
    async with writing():
        await Owner.create(name="王芳")
    assert await Owner.all().count() == 1


async def test_a_transaction_cancelled_while_it_waits_leaves_the_writer_free(garage: Database, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "huitouke.sqlite", isolation_level=None)
    other.execute("begin immediate")

    async def write() -> None:
        async with writing():
            await Owner.create(name="王芳")

    waiting = asyncio.create_task(write())
    await asyncio.sleep(0.1)
    waiting.cancel()
    await asyncio.sleep(0.05)
    other.execute("rollback")
    other.close()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    async with asyncio.timeout(20):
        await write()
    assert await Owner.all().count() == 1


async def test_many_rows_are_written_as_one_transaction(garage: Database) -> None:
    await Owner.bulk_create([Owner(name=f"客户{number}") for number in range(100)])
    with pytest.raises(IntegrityError):
        await Car.bulk_create([Car(plate="京A1", owner_id=1), Car(plate="京A1", owner_id=1)])
    assert await reader().rows("select (select count(*) from owner), (select count(*) from car)") == [(100, 0)]


async def test_four_programs_that_read_then_write_lose_nothing_and_are_never_locked_out(
    bare_database_url: str, tmp_path: Path, first_release: Path
) -> None:
    opened = await open_database(tmp_path, bare_database_url, modules=ONE, migrations=first_release)
    await Owner.create(id=1, name="王芳")
    said = await asyncio.to_thread(at_once, count_up, 4, opened.place)
    assert said == ["done"] * 4
    assert (await Owner.get(id=1)).count == 200
    await opened.close()


async def test_a_database_opens_and_closes_many_times_in_one_program(
    bare_database_url: str, tmp_path: Path, first_release: Path
) -> None:
    for number in range(1, 6):
        opened = await open_database(tmp_path, bare_database_url, exclusive=True, modules=ONE, migrations=first_release)
        assert database() is opened
        await Owner.create(name=f"客户{number}")
        assert await reader().rows("select count(*) from owner") == [(number,)]
        await opened.close()
    with pytest.raises(RuntimeError, match="no database is open"):
        reader()


async def test_two_databases_at_once_are_refused(garage: Database, tmp_path: Path, first_release: Path) -> None:
    with pytest.raises(RuntimeError, match="already open"):
        await open_database(tmp_path / "other", "", modules=ONE, migrations=first_release)


async def test_every_task_finds_the_open_database(garage: Database) -> None:
    async def elsewhere() -> int:
        return await Owner.all().count()

    assert await asyncio.gather(*(asyncio.create_task(elsewhere()) for _ in range(5))) == [0] * 5


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        pytest.param("mysql://root@localhost/store", "begins with “mysql”", id="another kind of database"),
        pytest.param("postgres://u:p@127.0.0.1:1/store", "127.0.0.1:1/store cannot be reached", id="nobody there"),
    ],
)
async def test_a_wrong_address_is_told_in_a_sentence(tmp_path: Path, url: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence) as refused:
        await open_database(tmp_path, url, modules=ONE)
    assert ":p@" not in str(refused.value)


async def test_a_file_that_is_no_database_is_told_in_a_sentence(tmp_path: Path, first_release: Path) -> None:
    (tmp_path / "huitouke.sqlite").write_bytes(b"not a database " * 1000)
    with pytest.raises(Refused, match="cannot be opened"):
        await open_database(tmp_path, "", modules=ONE, migrations=first_release)
