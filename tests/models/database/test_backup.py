"""A backup is whole, and is tried before it is trusted."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.database import Database, open_database, reader, writing
from models.database.backup import Backup, Keep, _too_old, back_up, list_backups
from models.database.restoring import examine, restore
from models.problem import Refused
from tests.models.database.conftest import ONE, TWO
from tests.models.database.samples_one import Owner


@pytest.fixture
async def garage(tmp_path: Path, first_release: Path) -> Database:
    opened = await open_database(tmp_path, "", exclusive=True, modules=ONE, migrations=first_release)
    async with writing():
        await Owner.bulk_create([Owner(name=f"客户{number}") for number in range(500)])
    yield opened
    await opened.close()


async def count() -> int:
    """Count the owners."""
    return (await reader().rows("select count(*) from owner"))[0][0]


async def test_backups_made_while_people_write_are_whole(garage: Database) -> None:
    done = asyncio.Event()

    async def write_on() -> None:
        while not done.is_set():
            async with writing():
                await Owner.bulk_create([Owner(name="甲"), Owner(name="乙")])

    writer = asyncio.create_task(write_on())
    seen = []
    for _ in range(8):
        path = await back_up(garage.place)
        examined = await asyncio.to_thread(examine, garage.place, path)
        seen.append(examined.counts["owner"])
    done.set()
    await writer
    assert all(number % 2 == 0 for number in seen), "half a transaction in a backup"
    assert seen == sorted(seen)
    assert seen[-1] > seen[0]


async def test_the_fingerprint_beside_a_backup_is_its_sha256(garage: Database) -> None:
    path = await back_up(garage.place)
    expected = f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
    assert path.with_name(f"{path.name}.sha256").read_text(encoding="utf-8") == expected
    (listed,) = list_backups(garage.place)
    assert (listed.path, listed.reason, listed.size) == (path, "by-hand", path.stat().st_size)


async def test_restoring_brings_the_rows_back_and_keeps_those_of_before_as_a_backup(garage: Database) -> None:
    path = await back_up(garage.place)
    await Owner.filter(id__gt=100).delete()
    assert await count() == 100
    examined = await garage.restore(path)
    assert examined is not None
    assert examined.counts["owner"] == 500
    assert await count() == 500
    await Owner.create(name="恢复以后还能写")
    assert await count() == 501
    before = next(one for one in list_backups(garage.place) if one.reason == "before-restore")
    await garage.restore(before.path)
    assert await count() == 100


def flip_a_byte(path: Path) -> None:
    """Change one byte in the middle."""
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))


def sign_again(path: Path) -> None:
    """Write a fitting fingerprint for whatever the file is now."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_name(f"{path.name}.sha256").write_text(f"{digest}  {path.name}\n", encoding="utf-8")


async def test_a_backup_with_one_changed_byte_is_refused_and_the_data_stays(garage: Database) -> None:
    path = await back_up(garage.place)
    flip_a_byte(path)
    await Owner.create(name="新客户")
    with pytest.raises(Refused) as refused:
        await garage.restore(path)
    assert "和备份时不一样了" in refused.value.text.to("zh")
    assert await count() == 501


async def test_a_backup_without_its_fingerprint_is_refused(garage: Database) -> None:
    path = await back_up(garage.place)
    path.with_name(f"{path.name}.sha256").unlink()
    with pytest.raises(Refused, match="check file"):
        await garage.restore(path)
    assert list_backups(garage.place) == []


async def test_a_backup_that_is_not_there_is_refused(garage: Database) -> None:
    with pytest.raises(Refused, match="no backup at"):
        await garage.restore(garage.place.backups / "huitouke-20270101-000000-000-by-hand.sqlite")
    assert await count() == 500


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        pytest.param("delete from owner where id = 1", "car → owner", id="children without a parent"),
        pytest.param("drop table aerich", "not Huitouke's", id="no versions in it"),
        pytest.param(
            "insert into aerich (version, app, content) values ('0099_x.py', 'models', '{}')", "newer", id="newer"
        ),
    ],
)
async def test_a_well_signed_backup_with_a_fault_inside_is_refused(garage: Database, harm: str, sentence: str) -> None:
    async with writing() as connection:
        await connection.execute_query("insert into car (plate, owner_id) values ('京A10001', 1)")
    path = await back_up(garage.place)
    with sqlite3.connect(path) as connection:
        connection.execute(harm)
    sign_again(path)
    with pytest.raises(Refused, match=sentence):
        await garage.restore(path)
    assert await count() == 500


async def test_a_text_file_signed_as_a_backup_is_refused(garage: Database) -> None:
    path = garage.place.backups / "huitouke-20270101-000000-000-by-hand.sqlite"
    path.parent.mkdir()
    path.write_text("备份" * 1000, encoding="utf-8")
    sign_again(path)
    with pytest.raises(Refused, match="showed a fault"):
        await garage.restore(path)
    assert await count() == 500


async def test_an_older_backup_is_brought_to_the_newest_version(
    tmp_path: Path, first_release: Path, second_release: Path
) -> None:
    async with await open_database(tmp_path, "", modules=ONE, migrations=first_release) as old:
        await Owner.create(name="王芳")
        path = await back_up(old.place)
    async with await open_database(tmp_path, "", modules=TWO, migrations=second_release) as new:
        examined = await new.restore(path)
        assert examined is not None
        assert examined.updates == 1
        assert await reader().rows("select name, note from owner") == [("王芳", "")]


async def test_data_that_another_program_has_open_is_not_replaced(garage: Database, tmp_path: Path) -> None:
    path = await back_up(garage.place)
    other = sqlite3.connect(tmp_path / "huitouke.sqlite", isolation_level=None)
    other.execute("select count(*) from owner").fetchall()
    with pytest.raises(Refused, match="still using this data"):
        await garage.restore(path)
    other.close()
    assert await count() == 500
    await garage.restore(path)


async def test_data_that_is_broken_is_set_aside_and_replaced(garage: Database, first_release: Path) -> None:
    path = await back_up(garage.place)
    await garage.close()
    garage.place.file.write_bytes(b"broken " * 1000)
    await restore(garage.place, path)
    (broken,) = garage.place.backups.glob("broken-*.sqlite")
    assert broken.read_bytes().startswith(b"broken ")
    async with await open_database(garage.place.data, "", modules=ONE, migrations=first_release):
        assert await count() == 500


async def test_uploaded_files_go_with_the_backup_and_come_back_with_it(garage: Database) -> None:
    uploads = garage.place.data / "uploads"
    uploads.mkdir()
    (uploads / "合同.pdf").write_bytes(b"one")
    path = await back_up(garage.place)
    (uploads / "合同.pdf").write_bytes(b"two")
    await garage.restore(path)
    assert (uploads / "合同.pdf").read_bytes() == b"one"
    (kept,) = garage.place.backups.glob("uploads-*-before-restore")
    assert (kept / "合同.pdf").read_bytes() == b"two"


async def test_uploaded_files_that_changed_in_the_backup_stop_the_restore_before_anything_is_touched(
    garage: Database,
) -> None:
    (garage.place.data / "uploads").mkdir()
    (garage.place.data / "uploads" / "a.txt").write_bytes(b"one")
    path = await back_up(garage.place)
    flip_a_byte(path.with_name(f"{path.name}.uploads.tar"))
    await Owner.create(name="新客户")
    with pytest.raises(Refused, match="is not what it was"):
        await garage.restore(path)
    assert await count() == 501


@pytest.mark.parametrize(
    ("every", "made", "kept"),
    [
        pytest.param(timedelta(minutes=30), 20, 10, id="two an hour: one of each hour"),
        pytest.param(
            timedelta(hours=1), 24 * 40, 24 + 29, id="hourly for 40 days: 24 hours, and 30 days of which one is today"
        ),
        pytest.param(timedelta(days=1), 50, 30, id="daily for 50 days: 30 days"),
        pytest.param(timedelta(days=400), 3, 3, id="seldom: all"),
    ],
)
def test_the_newest_of_each_hour_and_day_stay(every: timedelta, made: int, kept: int) -> None:
    newest = datetime(2027, 3, 1, 23, 59).astimezone()
    backups = [Backup(Path(str(number)), newest - every * number, "scheduled", 1) for number in range(made)]
    gone = _too_old(backups, Keep(hours=24, days=30))
    assert made - len(gone) == kept
    assert backups[0] not in gone


async def test_a_busy_schedule_pushes_out_none_made_for_another_reason(garage: Database) -> None:
    others = [await back_up(garage.place, reason=reason) for reason in ("before-update", "by-hand", "by-hand")]
    for _ in range(4):
        newest = await back_up(garage.place, reason="scheduled", keep=Keep(hours=1, days=1))
    listed = [one.path for one in list_backups(garage.place)]
    assert listed == [newest, *reversed(others)]
    assert len(list(garage.place.backups.glob("*.sha256"))) == 4


async def test_of_those_made_by_hand_the_newest_stay_with_their_uploads(garage: Database) -> None:
    (garage.place.data / "uploads").mkdir()
    (garage.place.data / "uploads" / "a.txt").write_bytes(b"one")
    made = [await back_up(garage.place, keep=Keep(others=2)) for _ in range(4)]
    assert [one.path for one in list_backups(garage.place)] == [made[3], made[2]]
    assert len(list(garage.place.backups.glob("huitouke-*"))) == 8
