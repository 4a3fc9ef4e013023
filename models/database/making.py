"""Making a migration: `uv run python -m models.database.making NAME` writes the same version for both databases.

It compares the models with the newest migration files; no database is touched and none needs to run. The first
version makes all tables, and what stands in `extras.py`. Read both files before you commit them:

- a column that disappears while one of the same type appears is taken for a renamed one;
- on SQLite a column cannot change its type or whether it may be empty: the file then holds a line
  `-- FILL IN BY HAND: …`, and neither the program nor the tests accept the file until it is replaced. Write there:
  a new table with the new columns, `INSERT INTO … SELECT`, `DROP TABLE` of the old, `ALTER TABLE … RENAME TO`, and
  the indexes again. References are checked before the commit, so that no child row can be lost;
- changes of rows that the new columns need (`UPDATE …`) are written by hand in both files.
"""

from __future__ import annotations

import asyncio
import copy
import re
import sys
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from aerich.ddl.postgres import PostgresDDL
from aerich.ddl.sqlite import SqliteDDL
from aerich.migrate import Migrate
from aerich.utils import get_models_describe
from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from models.database.extras import EXTRAS
from models.database.settings import APP, MIGRATIONS, Dialect, table_modules
from models.database.versions import UNFINISHED, files
from models.record import LISTED, ListIndex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from aerich.ddl import BaseDDL
    from tortoise import Model

    Described = dict[str, Any]

DIALECTS: Final[tuple[Dialect, ...]] = ("sqlite", "postgres")
CONNECTIONS: Final[dict[Dialect, dict[str, Any]]] = {  # never connected: only their dialect is asked
    "sqlite": {"engine": "tortoise.backends.sqlite", "credentials": {"file_path": ":memory:"}},
    "postgres": {"engine": "tortoise.backends.asyncpg", "credentials": {"host": "nowhere", "database": "none"}},
}
EMPTY_VALUES: Final = {"dict": "'{}'", "list": "'[]'"}


async def make(name: str, folder: Path = MIGRATIONS, modules: Sequence[str] | None = None) -> list[Path]:
    """Write the next version for both databases, or nothing where the models did not change."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        message = f"{name!r}: a name like add_customer_birthday (small letters, digits, _)"
        raise ValueError(message)
    known = {dialect: [path.name for path in files(folder / dialect)] for dialect in DIALECTS}
    if known["sqlite"] != known["postgres"]:
        message = f"the two folders under {folder} do not hold the same versions"
        raise ValueError(message)
    number = int(known["sqlite"][-1].split("_", 1)[0]) + 1 if known["sqlite"] else 1
    texts = await changes(folder, modules)
    written = []
    for dialect, text in texts.items():
        path = folder / dialect / f"{number:04d}_{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


async def changes(folder: Path = MIGRATIONS, modules: Sequence[str] | None = None) -> dict[Dialect, str]:
    """Give the text of the migration files that the models need; empty where they need none."""
    names = [*(modules or table_modules()), "aerich.models"]
    found = {dialect: await _change(dialect, folder / dialect, names) for dialect in DIALECTS}
    return {dialect: text for dialect, (_, text) in found.items()} if any(c for c, _ in found.values()) else {}


async def _change(dialect: Dialect, folder: Path, modules: Sequence[str]) -> tuple[bool, str]:
    """Give whether anything has to be done on one database, and the file's text."""
    config = {
        "connections": {"default": CONNECTIONS[dialect]},
        "apps": {APP: {"models": list(modules), "default_connection": "default"}},
    }
    async with TortoiseContext() as context:
        await context.init(config)
        if not files(folder):
            script = "\n".join([get_schema_sql(context.db(), safe=True), *(f"{extra};" for extra in EXTRAS[dialect])])
            return True, Migrate.build_migration_file_text(script, get_models_describe(APP))
        comparing = _comparing()
        await comparing.init(config, APP, str(folder), offline=True)
        return comparing.compare()


def _comparing() -> type[Comparing]:
    """Give a fresh class: aerich keeps what it finds on the class itself."""
    found = [name for name, value in vars(Migrate).items() if isinstance(value, (list, dict))]
    return type("FreshComparing", (Comparing,), {name: type(getattr(Migrate, name))() for name in found})


class Comparing(Migrate):
    """aerich's comparison of the models with the last version, without a database."""

    ddls: ClassVar[dict[str, type[BaseDDL]]] = {}

    @staticmethod
    def get_migration_dir(location: str, app: str) -> Path:  # noqa: ARG004 -- aerich's signature
        """Take the folder as it is."""
        from pathlib import Path  # noqa: PLC0415 -- aerich loads only for developers

        return Path(location)

    @classmethod
    def _handle_indexes(cls, model: type[Model], indexes: list[Any]) -> list[Any]:
        known = [ListIndex(fields=one["fields"]) if _is_listed(one) else one for one in indexes]
        return super()._handle_indexes(model, known)

    @classmethod
    async def load_ddl_class(cls) -> type[BaseDDL]:
        """Write SQL that works on tables with rows."""
        return cls.ddls[cls.dialect]

    @classmethod
    def _add_operator(cls, operator: str, upgrade: bool = True, fk_m2m_index: bool = False) -> None:  # noqa: FBT001, FBT002 -- aerich's signature
        if operator:
            super()._add_operator(operator, upgrade, fk_m2m_index)

    @classmethod
    def compare(cls) -> tuple[bool, str]:
        """Find what has to be done, and put it in aerich's words."""
        new = get_models_describe(APP)
        old = copy.deepcopy(cast("Described", cls._last_version_content))
        old, new = cls._exclude_model_name_changes(old, copy.deepcopy(new))
        cls.diff_models(old, new, no_input=True)
        cls.diff_models(new, old, False, no_input=True)  # noqa: FBT003 -- aerich's signature
        cls._merge_operators()
        return bool(cls.upgrade_operators), cls._get_diff_file_content()


def _is_listed(index: object) -> bool:
    """Tell whether this is what a migration file says of a list's index; its statement differs by database."""
    return isinstance(index, dict) and index.get("extra") == LISTED


def _default(ddl: BaseDDL, field: Described, given: object) -> object:
    """Give rows that exist already a value for a new column that must not be empty, where aerich gives none."""
    if given or field.get("nullable"):
        return given
    default = field.get("default")
    if field.get("field_type") == "TextField" and isinstance(default, str) and not default.startswith("<"):
        return ddl.schema_generator._column_default_generator("", "", "'" + default.replace("'", "''") + "'")  # noqa: SLF001 -- aerich's generator has no other way in
    if field.get("field_type") == "JSONField":
        for word, empty in EMPTY_VALUES.items():
            if word in str(default):
                return f" DEFAULT {empty}"
    return given


def _pairs_once(ddl: BaseDDL, model: type[Model], field: Described, created: str) -> str:
    """Let a pair stand only once in a many-to-many table; aerich leaves that out."""
    if not field.get("unique", True):
        return created
    name, keys = cast("str", field["through"]), [field["backward_key"], field["forward_key"]]
    generator = ddl.schema_generator_cls(ddl.client)
    return f"{created};\n{generator._get_unique_index_sql('', name, keys, model._meta.schema)}"  # noqa: SLF001 -- aerich's generator has no other way in


class SqliteSteps(SqliteDDL):
    """What SQLite can do; the rest is marked for a person."""

    def add_column(self, model: type[Model], field_describe: Described, is_pk: bool = False) -> str:  # noqa: FBT001, FBT002 -- aerich's signature
        """Add a column, with its reference: SQLite takes none later."""
        added = super().add_column(model, field_describe, is_pk)
        for name in model._meta.fk_fields | model._meta.o2o_fields:
            field = cast("Any", model._meta.fields_map[name])
            if field.source_field == field_describe.get("db_column") and field.db_constraint:
                table, column = field.related_model._meta.db_table, field.related_model._meta.db_pk_column
                added += f' REFERENCES "{table}" ("{column}") ON DELETE {field.on_delete.value}'
        return added

    def create_m2m(self, model: type[Model], field_describe: Described, reference_table_describe: Described) -> str:
        """Make the table between two others."""
        created = super().create_m2m(model, field_describe, reference_table_describe)
        return _pairs_once(self, model, field_describe, created)

    def _get_default(self, model: type[Model], field_describe: Described) -> Any:
        return _default(self, field_describe, super()._get_default(model, field_describe))

    def add_fk(self, *_: object) -> str:
        """Nothing: the reference came with its column."""
        return ""

    def drop_fk(self, *_: object) -> str:
        """Nothing: the reference goes with its column."""
        return ""

    def modify_column(self, model: type[Model], field_describe: Described, is_pk: bool = True) -> str:  # noqa: ARG002, FBT001, FBT002 -- aerich's signature
        """Leave it to a person."""
        return f"{UNFINISHED} {model._meta.db_table}.{field_describe.get('db_column')} changes its type"

    def alter_column_null(self, model: type[Model], field_describe: Described) -> str:
        """Leave it to a person."""
        word = "may" if field_describe.get("nullable") else "must not"
        return f"{UNFINISHED} {model._meta.db_table}.{field_describe.get('db_column')} {word} be empty"

    def alter_column_default(self, *_: object) -> str:
        """Nothing: the program gives the defaults, not the database."""
        return ""

    def set_comment(self, *_: object) -> str:
        """Nothing: SQLite keeps no comments."""
        return ""


class PostgresSteps(PostgresDDL):
    """aerich's steps, with defaults for rows that exist already."""

    def create_m2m(self, model: type[Model], field_describe: Described, reference_table_describe: Described) -> str:
        """Make the table between two others."""
        created = super().create_m2m(model, field_describe, reference_table_describe)
        return _pairs_once(self, model, field_describe, created)

    def _get_default(self, model: type[Model], field_describe: Described) -> Any:
        return _default(self, field_describe, super()._get_default(model, field_describe))


Comparing.ddls.update(sqlite=SqliteSteps, postgres=PostgresSteps)


def main() -> None:
    """Make the version named on the command line."""
    if len(sys.argv) != 2:  # noqa: PLR2004 -- the program and the name
        sys.exit("usage: uv run python -m models.database.making NAME")
    written = asyncio.run(make(sys.argv[1]))
    for path in written:
        unfinished = UNFINISHED in path.read_text(encoding="utf-8")
        sys.stdout.write(f"{path}{'   has a step to fill in by hand' if unfinished else ''}\n")
    if not written:
        sys.stdout.write("The models are what the newest version says; nothing to make.\n")


if __name__ == "__main__":
    main()
