"""Readers see what is committed, wait for nobody, and cannot write."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from typing import TYPE_CHECKING

import asyncpg
import pytest

from models.database import open_database, reader, writing
from models.database.many import rows_in_parts
from models.database.reading import READERS
from tests.models.database.conftest import ONE
from tests.models.database.samples_one import Owner

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.database import Database

ENDLESS = {
    "sqlite": "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n",
    "postgres": "select pg_sleep(600)",
}


WRITER_SECONDS = 20  # so long it would take a reader that waits


@pytest.fixture
async def garage(bare_database_url: str, tmp_path: Path, first_release: Path) -> AsyncIterator[Database]:
    opened = await open_database(tmp_path, bare_database_url, modules=ONE, migrations=first_release)
    yield opened
    async with asyncio.timeout(20):
        await opened.close()


async def test_rows_and_dicts_take_question_marks(garage: Database) -> None:
    await Owner.create(id=1, name="王芳", count=3)
    assert await reader().rows("select name, count from owner where id = ? and name = ?", (1, "王芳")) == [("王芳", 3)]
    assert await reader().dicts("select name as 姓名 from owner where name like '王%' and count > ?", [2]) == [
        {"姓名": "王芳"}
    ]
    assert await reader().dicts("select name from owner where id = ?", (2,)) == []


async def test_many_values_are_asked_for_in_parts_and_each_once(garage: Database) -> None:
    rows = [Owner(id=number, name=f"{number % 2}", count=number) for number in (1, 2, 700, 701, 1200)]
    await Owner.bulk_create(rows)
    sql = "select id from owner where name = ? and (id in ({marks}) or -count in ({marks})) and count < ? order by id"
    wanted = [*range(1300), 1, 701]
    found = await rows_in_parts(reader(), sql, wanted, before=["1"], after=[1000])
    assert found == [(1,), (701,)]
    assert await rows_in_parts(reader(), sql, [], before=["1"], after=[1000]) == []


async def test_a_page_waits_for_no_writer_and_sees_nothing_uncommitted(garage: Database) -> None:
    await Owner.create(name="王芳")
    started, enough, committing = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def write_until_enough_was_read() -> None:
        async with writing():
            await Owner.create(name="李强")
            started.set()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(enough.wait(), WRITER_SECONDS)
            committing.set()

    writer = asyncio.create_task(write_until_enough_was_read())
    await started.wait()
    for _ in range(30):
        found = await reader().rows("select name from owner")
        assert not committing.is_set(), "a reader waited for the writer"
        assert found == [("王芳",)]
    enough.set()
    await writer
    assert await reader().rows("select count(*) from owner") == [(2,)]


async def test_what_was_committed_before_the_question_is_in_the_answer(garage: Database) -> None:
    for number in range(1, 60):
        async with writing():
            await Owner.create(name=f"客户{number}")
        answers = await asyncio.gather(*(reader().rows("select count(*) from owner") for _ in range(READERS)))
        assert answers == [[(number,)]] * READERS


async def test_a_long_question_does_not_hold_up_a_short_one(garage: Database) -> None:
    endless = asyncio.create_task(reader().rows(ENDLESS[garage.dialect]))
    await asyncio.sleep(0.02)
    async with asyncio.timeout(20):
        assert await reader().rows("select 1") == [(1,)]
    assert not endless.done()
    endless.cancel()
    with pytest.raises(asyncio.CancelledError):
        await endless


async def test_a_reader_cannot_write(garage: Database) -> None:
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await reader().rows("insert into owner (name, count) values ('王芳', 0)")
    assert await Owner.all().count() == 0


async def test_questions_called_off_free_their_connections_at_once(garage: Database) -> None:
    endless = [asyncio.create_task(reader().rows(ENDLESS[garage.dialect])) for _ in range(10)]
    await asyncio.sleep(0.2)
    for question in endless:
        question.cancel()
    ended = await asyncio.gather(*endless, return_exceptions=True)
    assert all(isinstance(one, asyncio.CancelledError) for one in ended)
    async with asyncio.timeout(20):
        answers = await asyncio.gather(*(reader().rows("select ?", (str(n),)) for n in range(20)))
    assert [rows[0][0] for rows in answers] == [str(n) for n in range(20)]


async def test_closing_stops_a_question_that_runs_for_ever(tmp_path: Path, first_release: Path) -> None:
    opened = await open_database(tmp_path, "", modules=ONE, migrations=first_release)
    endless = asyncio.create_task(reader().rows(ENDLESS["sqlite"]))
    await asyncio.sleep(0.1)
    async with asyncio.timeout(20):
        await opened.close()
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        await endless


async def test_a_wrong_question_harms_no_later_one(garage: Database) -> None:
    for _ in range(10):
        with pytest.raises(Exception, match="nowhere"):
            await reader().rows("select * from nowhere")
    assert await reader().rows("select 1") == [(1,)]


async def test_sessions_on_postgresql_are_read_only_by_setting(
    fresh_postgres: str, tmp_path: Path, first_release: Path
) -> None:
    opened = await open_database(tmp_path, fresh_postgres, modules=ONE, migrations=first_release)
    assert await reader().rows("show default_transaction_read_only") == [("on",)]
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await reader().rows("delete from owner")
    await opened.close()
