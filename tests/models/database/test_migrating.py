"""Every older database becomes the newest, with its rows, whatever happens on the way."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from models.database import open_database, reader, table_modules, writing
from models.database.extras import EXTRAS
from models.database.making import changes
from models.database.migrating import migrate
from models.database.settings import MIGRATIONS, Place
from models.database.versions import files
from models.problem import Refused
from tests.models.database.conftest import ONE, TWO
from tests.models.database.programs import at_once, start
from tests.models.database.structure import structure

if TYPE_CHECKING:
    from pathlib import Path


def releases(folder: Path, target: Path) -> list[Path]:
    """Give folders as older programs had them: with the first version, the first two …"""
    names = [path.name for path in files(folder / "sqlite")]
    made = []
    for count in range(1, len(names) + 1):
        older = target / f"release-{count}"
        for dialect in ("sqlite", "postgres"):
            (older / dialect).mkdir(parents=True)
            for name in names[:count]:
                shutil.copy(folder / dialect / name, older / dialect / name)
        made.append(older)
    return made


async def fill_garage(data: Path, url: str, migrations: Path) -> None:
    """Put parents and children into the first release's database."""
    opened = await open_database(data, url, modules=ONE, migrations=migrations)
    async with writing() as connection:
        for owner in (1, 2, 3):
            await connection.execute_query(
                f"insert into owner (id, name, count) values ({owner}, '王{owner}', {owner})"
            )
            for car in (1, 2):
                await connection.execute_query(
                    f"insert into car (id, plate, owner_id) values ({owner * 10 + car}, '京A{owner}{car}', {owner})"
                )
    await opened.close()


async def test_an_empty_database_gets_every_version_and_a_second_start_changes_nothing(
    bare_database_url: str, tmp_path: Path, second_release: Path
) -> None:
    place = Place.of(tmp_path, bare_database_url, second_release)
    assert await migrate(place) == ["0001_initial.py", "0002_visits.py"]
    assert await migrate(place) == []


async def test_the_older_release_with_rows_becomes_the_newest_and_keeps_parents_and_children(
    bare_database_url: str, tmp_path: Path, first_release: Path, second_release: Path
) -> None:
    await fill_garage(tmp_path, bare_database_url, first_release)
    opened = await open_database(tmp_path, bare_database_url, modules=TWO, migrations=second_release)
    assert opened.applied == ["0002_visits.py"]
    assert await reader().rows("select count(*) from owner where note = ? and active", ("",)) == [(3,)]
    assert await reader().rows("select plate from car where owner_id = ? order by id", (2,)) == [("京A21",), ("京A22",)]
    await opened.close()


async def test_a_migrated_database_looks_like_one_made_from_the_models(
    bare_database_url: str, tmp_path: Path, second_release: Path
) -> None:
    await same_as_models(bare_database_url, tmp_path, second_release, TWO)


@pytest.mark.skipif(not files(MIGRATIONS / "sqlite"), reason="the program has no migrations yet")
async def test_the_program_s_own_migrations_make_what_its_models_say(bare_database_url: str, tmp_path: Path) -> None:
    await same_as_models(bare_database_url, tmp_path, MIGRATIONS, table_modules())


@pytest.mark.skipif(not files(MIGRATIONS / "sqlite"), reason="the program has no migrations yet")
async def test_no_migration_is_missing_for_the_program_s_models() -> None:
    assert await changes() == {}, "run: uv run python -m models.database.making NAME"


async def same_as_models(url: str, data: Path, migrations: Path, modules: list[str]) -> None:
    """Compare a migrated database with one that the models made."""
    from tortoise.context import TortoiseContext

    from models.database.settings import tortoise_config

    migrated, made = Place.of(data / "migrated", url, migrations), Place.of(data / "made", url, migrations)
    migrated.data.mkdir()
    made.data.mkdir()
    await migrate(migrated)
    by_migrations = await structure(url, migrated.file)
    async with TortoiseContext() as context:
        await context.init(tortoise_config(made, modules))
        if url:
            await context.db().execute_script("drop schema public cascade; create schema public")
        await context.generate_schemas()
        for extra in EXTRAS[made.dialect]:
            await context.db().execute_script(extra)
    by_models = await structure(url, made.file)
    assert by_migrations == by_models
    assert "gram" in by_models


@pytest.mark.parametrize("kept", range(1, max(2, len(files(MIGRATIONS / "sqlite")) + 1)))
async def test_every_older_release_of_the_program_becomes_the_newest_with_its_rows(
    bare_database_url: str, tmp_path: Path, kept: int
) -> None:
    if not files(MIGRATIONS / "sqlite"):
        pytest.skip("the program has no migrations yet")
    older = releases(MIGRATIONS, tmp_path)[kept - 1]
    place = Place.of(tmp_path / "data", bare_database_url, older)
    place.data.mkdir()
    await migrate(place)
    before = await fill_every_table(place)
    newest = Place.of(place.data, bare_database_url)
    await migrate(newest)
    after = await counts(newest)
    assert {table: after.get(table) for table in before} == before, "no row of an older release may be lost"
    assert await migrate(newest) == []


async def fill_every_table(place: Place) -> dict[str, int]:
    """Put two rows into every table, made up from its columns, children pointing at parents."""
    found = await structure(place.url, place.file)
    opened = await open_database(place.data, place.url, modules=ONE, migrations=place.migrations)
    async with writing() as connection:
        later = "set session_replication_role = replica" if place.url else "pragma defer_foreign_keys = on"
        await connection.execute_query(later)  # references are checked, but only when all rows are in
        for table, has in found.items():
            for row in (1, 2):
                values = {name: made_up(name, kind, row) for name, (kind, *_) in has["columns"].items()}
                names = ", ".join(f'"{name}"' for name in values)
                await connection.execute_query(f'insert into "{table}" ({names}) values ({", ".join(values.values())})')
        if place.url:
            await connection.execute_query("set session_replication_role = default")
    await opened.close()
    return await counts(place)


MADE_UP = {  # in this order: "timestamp" before "time", "date" after both
    "bool": "true",
    "json": "'{}'",
    "stamp": "'2026-01-0{row} 08:00:00'",
    "time": "'08:30:0{row}'",
    "date": "'2026-01-0{row}'",
    "uuid": "'00000000-0000-0000-0000-00000000000{row}'",
    "int": "{row}",
    "numeric": "{row}",
    "double": "{row}",
    "real": "{row}",
}


def made_up(name: str, kind: str, row: int) -> str:
    """Make up a value that fits the column; numbers are the row's, so that references find a parent."""
    for word, value in MADE_UP.items():
        if word in kind.lower():
            return value.replace("{row}", str(row))
    room = re.search(r"\((\d+)\)", kind)
    said = "id" if name.endswith("_id") else name  # a key of letters, and what points at it
    return "'" + f"{said}{row}"[-int(room[1]) if room else 0 :] + "'"


async def counts(place: Place) -> dict[str, int]:
    """Count the rows of every table."""
    opened = await open_database(place.data, place.url, modules=ONE, migrations=place.migrations)
    tables = await structure(place.url, place.file)
    found = {table: (await reader().rows(f'select count(*) from "{table}"'))[0][0] for table in tables}
    await opened.close()
    return found


async def test_six_programs_that_start_at_once_apply_each_version_once(
    bare_database_url: str, tmp_path: Path, second_release: Path
) -> None:
    said = await asyncio.to_thread(at_once, start, 6, Place.of(tmp_path, bare_database_url, second_release))
    assert sorted(said, key=str) == [["0001_initial.py", "0002_visits.py"], *[[]] * 5]


async def test_a_database_of_a_newer_program_is_refused_and_left_alone(
    bare_database_url: str, tmp_path: Path, first_release: Path, second_release: Path
) -> None:
    await migrate(Place.of(tmp_path, bare_database_url, second_release))
    with pytest.raises(Refused, match="newer version of the program \\(0002_visits\\)"):
        await open_database(tmp_path, bare_database_url, exclusive=True, modules=ONE, migrations=first_release)
    assert await migrate(Place.of(tmp_path, bare_database_url, second_release)) == []


async def test_somebody_else_s_tables_are_left_alone(tmp_path: Path, first_release: Path) -> None:
    connection = sqlite3.connect(tmp_path / "huitouke.sqlite")
    connection.execute("create table invoices (id integer)")
    connection.close()
    with pytest.raises(Refused, match="invoices"):
        await migrate(Place.of(tmp_path, "", first_release))


async def test_the_data_is_backed_up_before_it_is_changed_but_an_empty_start_makes_no_backup(
    tmp_path: Path, first_release: Path, second_release: Path
) -> None:
    await fill_garage(tmp_path, "", first_release)
    assert not (tmp_path / "backups").exists()
    await migrate(Place.of(tmp_path, "", second_release))
    (backup,) = (tmp_path / "backups").glob("*.sqlite")
    assert "before-update" in backup.name
    assert sqlite3.connect(backup).execute("select count(*) from car").fetchone() == (6,)


async def test_a_version_that_would_orphan_children_is_taken_back(tmp_path: Path, second_release: Path) -> None:
    careless = tmp_path / "careless"
    shutil.copytree(second_release, careless)
    text = (careless / "sqlite" / "0002_visits.py").read_text(encoding="utf-8")
    text = text.replace('return """', 'return """DELETE FROM owner WHERE id = 1;', 1)
    (careless / "sqlite" / "0002_visits.py").write_text(text, encoding="utf-8")
    data = tmp_path / "data"
    await fill_garage(data, "", releases(second_release, tmp_path / "older")[0])
    with pytest.raises(sqlite3.IntegrityError, match="0002_visits"):
        await migrate(Place.of(data, "", careless))
    assert sqlite3.connect(data / "huitouke.sqlite").execute("select count(*) from owner").fetchone() == (3,)
    assert await migrate(Place.of(data, "", second_release)) == ["0002_visits.py"]


async def test_a_step_left_to_be_filled_in_by_hand_is_never_run(tmp_path: Path, second_release: Path) -> None:
    half = tmp_path / "half"
    shutil.copytree(second_release, half)
    path = half / "sqlite" / "0002_visits.py"
    text = path.read_text(encoding="utf-8").replace('return """', 'return """-- FILL IN BY HAND: owner.name', 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="to fill in by hand"):
        await migrate(Place.of(tmp_path, "", half))


REBUILT = '''
async def upgrade(db):
    return """
        CREATE TABLE "new_owner" ("id" INTEGER PRIMARY KEY NOT NULL, "name" VARCHAR(80), "count" INT NOT NULL);
        INSERT INTO "new_owner" SELECT "id", "name", "count" FROM "owner";
        DROP TABLE "owner";
        ALTER TABLE "new_owner" RENAME TO "owner";
        CREATE INDEX "idx_owner_name" ON "owner" ("name");"""

async def downgrade(db):
    return ""

MODELS_STATE = "eJyrrgUAAXUA+Q=="
'''


async def test_rebuilding_a_parent_table_keeps_its_children_and_their_references(
    tmp_path: Path, first_release: Path
) -> None:
    later, data = tmp_path / "later", tmp_path / "data"
    shutil.copytree(first_release, later)
    (later / "sqlite" / "0002_rebuilt.py").write_text(REBUILT, encoding="utf-8")
    await fill_garage(data, "", first_release)
    place = Place.of(data, "", later)
    assert await migrate(place) == ["0002_rebuilt.py"]
    found = (await structure("", place.file))["car"]["references"]
    assert {reference[0] for reference in found} == {"owner"}
    assert await counts(place) == {"owner": 3, "car": 6, "gram": 0}
