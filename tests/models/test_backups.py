"""Backups as people meet them: judged, downloaded, restored, each told in the history."""

from __future__ import annotations

import sqlite3
import zipfile
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.backups import (
    back_up_now,
    back_up_on_schedule,
    bring_back,
    bring_back_closed,
    note_download,
    pack,
    standing,
    try_out,
)
from models.database import database, reader, writing
from models.database.backup import list_backups
from models.database.lock import ServerLock
from models.database.restoring import check_fingerprint
from models.database.settings import Place
from models.gate.writer import transaction
from models.people.sessions import Over, SignedIn, open_session, person_of
from models.problem import Refused
from models.tables.organisation import Store
from tests.models.opened import hire, open_store

if TYPE_CHECKING:
    from pathlib import Path


async def told() -> list[tuple[str, int | None, str]]:
    """What the history tells about backups."""
    return await reader().rows("SELECT action, person_id, reason FROM history WHERE noun = 'backups' ORDER BY id")


async def test_a_backup_by_hand_and_a_download_stand_in_the_history(tmp_path: Path):
    async with open_store(tmp_path):
        li = await hire("li")
        path = await back_up_now(li.id)
        await note_download(li.id, path.name)
        assert await told() == [("backup", li.id, path.name), ("download", li.id, path.name)]


async def test_a_restore_brings_the_rows_back_and_everybody_signs_in_again(tmp_path: Path):
    async with open_store(tmp_path):
        li = await hire("li")
        key = await open_session(li.id)
        path = await back_up_now(li.id)
        await Store.create(name="Second")
        assert isinstance(await person_of(key), SignedIn)
        examined = await bring_back(path, person=li.id, by="Li")
        assert examined is not None
        assert examined.counts["store"] == 1
        assert (await reader().rows("SELECT count(*) FROM store"))[0][0] == 1
        assert isinstance(await person_of(key), Over)
        assert (await told())[-1] == ("restore", li.id, f"{path.name} Li")
        assert list_backups(database().place)[0].reason == "before-restore"


async def test_somebody_whom_the_backup_does_not_know_is_told_by_name(tmp_path: Path):
    async with open_store(tmp_path):
        await hire("li")
        path = await back_up_now(0)
        new = await hire("wang")
        await bring_back(path, person=new.id, by="Wang")
        assert (await told())[-1] == ("restore", None, f"{path.name} Wang")


async def test_who_asks_during_a_restore_is_told_to_wait(tmp_path: Path, monkeypatch):
    heard = []

    async def restoring(place: Place, path: Path) -> None:
        for ask in (reader, writing, database):
            with pytest.raises(Refused, match="A backup is being restored"):
                ask()
        heard.append(path)

    async with open_store(tmp_path) as opened:
        monkeypatch.setattr("models.database.restore", restoring)
        await opened.restore(tmp_path / "x")
        assert heard
        assert await reader().rows("SELECT 1") == [(1,)]


async def test_a_restore_that_is_refused_leaves_the_data_open_and_untouched(tmp_path: Path):
    async with open_store(tmp_path):
        li = await hire("li")
        path = await back_up_now(0)
        path.write_bytes(path.read_bytes()[:-100])
        key = await open_session(li.id)
        with pytest.raises(Refused, match="is not what it was"):
            await bring_back(path, person=li.id, by="Li")
        assert isinstance(await person_of(key), SignedIn)


async def test_trying_one_counts_its_rows_and_changes_nothing(tmp_path: Path):
    async with open_store(tmp_path):
        await hire("li")
        path = await back_up_now(0)
        await Store.create(name="Second")
        examined = await try_out(path)
        assert examined is not None
        assert examined.counts["store"] == 1
        assert (await reader().rows("SELECT count(*) FROM store"))[0][0] == 2


AGES = {"an hour old": (1, False), "26 hours old": (26, False), "27 hours old": (27, True), "a week old": (168, True)}


@pytest.mark.parametrize(("hours", "late"), AGES.values(), ids=AGES)
async def test_the_last_backup_is_late_after_a_day_and_two_hours(tmp_path: Path, hours: int, *, late: bool):
    async with open_store(tmp_path):
        await hire("li")
        path = await back_up_on_schedule()
        made = list_backups(Place(tmp_path))[0].made_at
        stands = await standing(made + timedelta(hours=hours))
        assert [b.path for b in stands.backups] == [path]
        assert stands.is_late is late


async def test_no_backup_at_all_is_late_only_for_a_store_that_has_been_there_for_a_day(tmp_path: Path):
    async with open_store(tmp_path):
        assert not (await standing()).is_late, "an empty folder"
        await hire("li")
        assert not (await standing()).is_late
        assert (await standing(datetime.now(UTC) + timedelta(hours=27))).is_late


async def test_a_failed_turn_is_shown_until_the_next_one_is_good(tmp_path: Path):
    sql = "INSERT INTO job_run (job, slot, state, tries, started_at, server, reference, note) VALUES ('backup', ?, ?, 1, ?, '', 'ab12', ?)"  # fmt: skip
    async with open_store(tmp_path):
        async with transaction() as writer:
            await writer.run(sql, [1, "failed", datetime.now(UTC), '{"zh": "磁盘满了", "en": "disk full"}'])
        [failed] = (await standing()).failed
        assert (failed.reference, failed.why.to("en"), failed.why.to("zh")) == ("ab12", "disk full", "磁盘满了")
        async with transaction() as writer:
            await writer.run(sql, [2, "done", datetime.now(UTC), None])
        assert (await standing()).failed == []


async def test_uploaded_files_stand_beside_every_backup_and_are_packed_anew_only_when_one_changed(tmp_path: Path):
    folder = tmp_path / "uploads" / "of"
    folder.mkdir(parents=True)
    (folder / "a.pdf").write_bytes(b"a")
    async with open_store(tmp_path) as opened:
        for content in (b"a", b"a", b"longer"):
            if (folder / "a.pdf").read_bytes() != content:
                (folder / "a.pdf").write_bytes(content)
            await back_up_now(0)
        third, second, first = (b.uploads for b in list_backups(opened.place))
    assert first.samefile(second)
    assert not second.samefile(third)
    for archive in (first, second, third):
        check_fingerprint(archive)


async def test_a_packed_backup_can_be_restored_from_its_unpacked_files(tmp_path: Path):
    (tmp_path / "a" / "uploads").mkdir(parents=True)
    (tmp_path / "a" / "uploads" / "x.pdf").write_bytes(b"x")
    async with open_store(tmp_path / "a") as opened:
        await hire("li")
        path = await back_up_now(0)
        pack(list_backups(opened.place)[0], tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as packed:
        packed.extractall(tmp_path / "taken")
    await bring_back_closed(Place(tmp_path / "b"), tmp_path / "taken" / path.name)
    async with open_store(tmp_path / "b"):
        assert (await reader().rows("SELECT login FROM staff")) == [("li",)]
    assert (tmp_path / "b" / "uploads" / "x.pdf").read_bytes() == b"x"


async def test_a_bare_name_is_looked_for_among_the_backups_and_a_running_server_is_respected(tmp_path: Path):
    async with open_store(tmp_path):
        name = (await back_up_now(0)).name
        await Store.create(name="Second")
    lock = ServerLock(tmp_path)
    lock.take()
    with pytest.raises(Refused, match="already running"):
        await bring_back_closed(Place(tmp_path), tmp_path / "elsewhere" / name)
    lock.release()
    await bring_back_closed(Place(tmp_path), tmp_path / "elsewhere" / name)
    with sqlite3.connect(tmp_path / "huitouke.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM store").fetchone() == (0,)
    connection.close()
