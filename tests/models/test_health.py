"""`check` finds what is planted, says what to do, and changes nothing."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from models.access import Role
from models.backups import back_up_now
from models.database.lock import ServerLock
from models.database.settings import MIGRATIONS
from models.database.versions import files
from models.gate.outcome import Change
from models.gate.saving import write
from models.health import examine
from models.people.hiring import hire
from models.people.seats import seat_of_the_machine
from models.resources import RESOURCES
from seeds.starting import start_store
from tests.models.opened import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
async def data(tmp_path: Path, monkeypatch) -> Path:
    """A store with a customer, a car, a visit, an administrator and a backup, closed."""
    monkeypatch.delenv("PUBLIC_URL", raising=False)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    async with open_store(tmp_path):
        store = await start_store()
        await hire("admin", name="管理员", role="administrator")
        seat = await seat_of_the_machine()
        assert seat.roles & Role.GENERAL_MANAGER
        customer = await write(RESOURCES["customers"], seat, Change(values={"name": "李小明", "phone": "13812345678"}))
        car = await write(
            RESOURCES["vehicles"],
            seat,
            Change(values={"plate": "京A12345", "owner": customer.row, "home_store": store}),
        )
        await write(
            RESOURCES["visits"],
            seat,
            Change(values={"vehicle": car.row, "customer": customer.row, "visited_on": seat.today, "store": store}),
        )
        await back_up_now(0)
    (tmp_path / "secret").write_text("x" * 64)
    (tmp_path / "secret").chmod(0o600)
    return tmp_path


async def said(data: Path, *, good: bool) -> list[str]:
    """The sentences of the findings that are good, or bad."""
    return [finding.text.to("en") for finding in await examine(data) if finding.good is good]


async def test_an_empty_folder_is_no_mistake_and_stays_empty(tmp_path: Path):
    folder = tmp_path / "nothing"
    assert await said(folder, good=False) == []
    assert any("There is no store" in line for line in await said(folder, good=True))
    assert not folder.exists()


async def test_a_good_store_is_told_line_by_line(data: Path):
    assert await said(data, good=False) == []
    lines = "\n".join(await said(data, good=True))
    for words in (
        "Definitions are right",
        "SQLite",
        "Time zone data are here",
        "readable to this account only",
        "GB are free",
        "No server is using this folder",
        f"newest structure ({files(MIGRATIONS / 'sqlite')[-1].stem})",
        "safety settings are in force: journal_mode=wal, synchronous=2",
        "every page of it was checked",
        "references between rows lead somewhere",
        "Stores: 我的门店",
        "sign in as administrator",
        "search index agrees",
        "What is worked out",
        "The newest backup is of",
    ):
        assert words in lines


def _sql(statement: str) -> Callable[[Path], None]:
    def plant(data: Path) -> None:
        with closing(sqlite3.connect(data / "huitouke.sqlite")) as connection, connection:
            connection.execute(statement)

    return plant


def _overwrite(data: Path) -> None:
    with closing(sqlite3.connect(data / "huitouke.sqlite")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'history'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with (data / "huitouke.sqlite").open("rb+") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def _no_database(data: Path) -> None:
    (data / "huitouke.sqlite").write_bytes(b"not a database at all, but long enough to be looked at" * 100)


def _cut_backup(data: Path) -> None:
    path = next((data / "backups").glob("*.sqlite"))
    path.write_bytes(path.read_bytes()[:-1])


def _age_backup(data: Path) -> None:
    for path in (data / "backups").glob("huitouke-*"):
        stamp = path.name.split("-")[1]
        path.rename(path.with_name(path.name.replace(stamp, "20250101")))


def _other_computer(data: Path) -> None:
    (data / "server.txt").write_text("pid 1, another-computer, 2026-11-21", encoding="utf-8")
    os.utime(data / "huitouke.sqlite", (time.time(), time.time()))


PLANTED = {
    "a gram that is missing": (_sql("DELETE FROM gram WHERE gram = '小明'"), "lacks 1 entries, for example number 1"),
    "a count that is wrong": (_sql("UPDATE vehicle SET visit_count = 7"), "In 1 rows what is worked out is wrong"),
    "a last visit that is wrong": (_sql("UPDATE customer SET last_visit_on = '2001-01-01'"), "number 1 of Customers"),
    "a reference that leads nowhere": (_sql("UPDATE visit SET vehicle_id = 99"), "1 references lead to rows that"),
    "a page overwritten": (_overwrite, "The data file is damaged"),
    "no database at all": (_no_database, "cannot be opened (file is not a database). Bring back the latest backup"),
    "a version of the future": (
        _sql("INSERT INTO aerich (version, app, content) VALUES ('0999_later.py', 'models', '{}')"),
        "kept by a newer version",
    ),
    "a backup cut short": (_cut_backup, "is not what it was when it was made"),
    "a backup of long ago": (_age_backup, "hours old, more than 26"),
    "another computer on the same folder": (_other_computer, "Another computer is using this folder (pid 1, another"),
    "a timed job that failed": (
        _sql(
            "INSERT INTO job_run (job, slot, state, tries, started_at, server, reference, note) VALUES "
            "('clean_up', 1, 'failed', 1, '2026-11-21 00:00:00+00:00', '', 'ab12', '{\"zh\": \"坏\", \"en\": \"bad\"}')"
        ),
        "The timed work clean_up did not finish last time (reference ab12): bad",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("plant", "words"), PLANTED.values(), ids=PLANTED)
async def test_what_is_planted_is_found_and_says_what_to_do(data: Path, plant: Callable[[Path], None], words: str):
    plant(data)
    [found] = await said(data, good=False)
    assert words in found


async def test_a_secret_that_others_can_read_is_told_with_the_command(data: Path):
    if os.name != "posix":
        pytest.skip("only POSIX knows modes")
    (data / "secret").chmod(0o644)
    [found] = await said(data, good=False)
    assert f"chmod 600 {data / 'secret'}" in found
    assert stat.S_IMODE((data / "secret").stat().st_mode) == 0o644, "checking changes nothing"


@pytest.mark.parametrize("url", ["nonsense", "http://hui.example.com"])
async def test_a_public_address_that_will_not_do_is_told(data: Path, monkeypatch, url: str):
    monkeypatch.setenv("PUBLIC_URL", url)
    assert any("PUBLIC_URL" in line for line in await said(data, good=False))


async def test_a_server_at_work_is_named_and_not_disturbed(data: Path):
    lock = ServerLock(data)
    lock.take()
    try:
        assert await said(data, good=False) == []
        assert any(f"pid {os.getpid()}" in line for line in await said(data, good=True))
    finally:
        lock.release()


async def test_a_store_without_an_administrator_gets_a_hint_only(tmp_path: Path):
    async with open_store(tmp_path):
        await start_store()
    assert await said(tmp_path, good=False) == []
    assert any(line.startswith("Hint: there is no administrator") for line in await said(tmp_path, good=True))


async def test_every_finding_speaks_both_languages(data: Path):
    for finding in await examine(data):
        assert finding.text.to("zh") != finding.text.to("en")
