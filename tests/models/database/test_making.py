"""The tool makes the same version for both databases, or says that there is nothing to make."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from models.database.making import changes, make
from models.database.versions import UNFINISHED, load, pending
from tests.models.database.conftest import ONE, TWO

if TYPE_CHECKING:
    from pathlib import Path

CHANGED = """
from tortoise import fields
from tortoise.models import Model
class Owner(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=40, db_index=True, null=True)
    count = fields.IntField(default=1, description="how often")
    class Meta:
        table = "owner"
class Car(Model):
    id = fields.IntField(primary_key=True)
    plate = fields.CharField(max_length=12, unique=True)
    owner = fields.ForeignKeyField("models.Owner", related_name="cars", on_delete=fields.CASCADE)
    class Meta:
        table = "car"
"""


async def test_both_databases_get_the_same_versions(second_release: Path) -> None:
    names = {d: sorted(path.name for path in (second_release / d).glob("*.py")) for d in ("sqlite", "postgres")}
    assert names["sqlite"] == names["postgres"] == ["0001_initial.py", "0002_visits.py"]


async def test_models_that_did_not_change_need_nothing(second_release: Path) -> None:
    assert await changes(second_release, TWO) == {}
    assert await make("again", second_release, TWO) == []


async def test_models_that_changed_need_something(first_release: Path) -> None:
    assert set(await changes(first_release, TWO)) == {"sqlite", "postgres"}


async def test_the_first_version_holds_what_models_cannot_say(first_release: Path) -> None:
    assert "WITHOUT ROWID" in (first_release / "sqlite" / "0001_initial.py").read_text(encoding="utf-8")


async def test_what_sqlite_cannot_do_is_marked_for_a_person_and_the_file_refused_until_then(
    first_release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "garage_changed.py").write_text(CHANGED, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    folder = tmp_path / "migrations"
    shutil.copytree(first_release, folder)
    local, server = await make("longer_plates", folder, ["garage_changed"])
    sys.modules.pop("garage_changed")
    text = local.read_text(encoding="utf-8")
    assert f"{UNFINISHED} car.plate changes its type" in text
    assert f"{UNFINISHED} owner.name may be empty" in text
    assert "DEFAULT" not in text, "defaults and comments need no step on SQLite"
    with pytest.raises(ValueError, match="fill in by hand"):
        load(local, "sqlite")
    assert any("DROP NOT NULL" in one for one in load(server, "postgres").statements)
    assert [path.name for path in pending(folder / "sqlite", ["0001_initial.py"])] == ["0002_longer_plates.py"]


@pytest.mark.parametrize("name", ["", "Add Birthday", "1st", "../x"])
async def test_a_name_that_is_no_file_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="add_customer_birthday"):
        await make(name, tmp_path, ONE)


async def test_folders_that_differ_are_refused(first_release: Path, tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(first_release, folder)
    (folder / "postgres" / "0001_initial.py").unlink()
    with pytest.raises(ValueError, match="do not hold the same versions"):
        await make("more", folder, TWO)
