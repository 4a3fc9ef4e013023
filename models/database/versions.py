"""Versions: the migration files of the program, and which of them a database has."""

from __future__ import annotations

import base64
import importlib.util
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database.statements import statements
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from pathlib import Path

    from models.database.settings import Dialect

UNFINISHED: Final = "-- FILL IN BY HAND:"
# aerich's own table, so that aerich understands our databases and we understand its.
AERICH: Final[dict[str, str]] = {
    "sqlite": 'CREATE TABLE IF NOT EXISTS "aerich" ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, '
    '"version" VARCHAR(255) NOT NULL, "app" VARCHAR(100) NOT NULL, "content" JSON NOT NULL)',
    "postgres": 'CREATE TABLE IF NOT EXISTS "aerich" ("id" SERIAL NOT NULL PRIMARY KEY, '
    '"version" VARCHAR(255) NOT NULL, "app" VARCHAR(100) NOT NULL, "content" JSONB NOT NULL)',
}
NEWER: Final = Text(
    zh="这份数据是用更新版本的程序保存的（{version}），当前程序较旧，不认识它。请用新版程序打开；"
    "确实要用旧版时，请先用“恢复备份”恢复到升级前的备份。数据没有被改动。",
    en="This data was kept by a newer version of the program ({version}), which this one does not know. Open it with "
    "the newer program, or restore the backup made before the update. Nothing was changed.",
)
FOREIGN: Final = Text(
    zh="这个数据库里已经有别的表（例如 {table}），但不是回头客建的。为免弄坏别人的数据，程序不在里面建表。"
    "请换一个空的数据库或另一个数据文件夹。",
    en="This database already holds tables that are not Huitouke's (for example {table}). So that nobody's data is "
    "harmed, none are added. Name an empty database or another data folder.",
)


@dataclass(frozen=True)
class Version:
    """One migration file."""

    name: str
    statements: tuple[str, ...]
    content: str


def files(folder: Path) -> list[Path]:
    """Give the migration files of a folder in their order."""
    found = [path for path in folder.glob("*.py") if re.fullmatch(r"\d+_\w+", path.stem)]
    return sorted(found, key=lambda path: int(path.stem.split("_", 1)[0]))


def pending(folder: Path, applied: Sequence[str]) -> list[Path]:
    """Give the files that a database lacks, and refuse one that has more than the program knows."""
    known = files(folder)
    if unknown := set(applied) - {path.name for path in known}:
        raise Refused(NEWER.fill(version=max(unknown).removesuffix(".py")))
    return [path for path in known if path.name not in applied]


def check_empty(tables: Sequence[str]) -> None:
    """Refuse to make our tables among somebody else's."""
    if tables:
        raise Refused(FOREIGN.fill(table=min(tables)))


def load(path: Path, dialect: Dialect) -> Version:
    """Read a migration file; it gives SQL and asks nothing of the connection."""
    spec = importlib.util.spec_from_file_location(f"huitouke_migration_{path.stem}", path)
    assert spec is not None  # noqa: S101 -- it is a file that ends in .py
    assert spec.loader is not None  # noqa: S101 -- a file that exists has a loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    script = _answer(module.upgrade(None))
    if UNFINISHED in script:
        message = f"{path.name} still has a step to fill in by hand"
        raise ValueError(message)
    content = zlib.decompress(base64.b64decode(module.MODELS_STATE)).decode()
    return Version(path.name, tuple(statements(script, dialect)), content)


def _answer(upgrade: Coroutine[Any, Any, str]) -> str:
    try:
        upgrade.send(None)
    except StopIteration as end:
        return str(end.value)
    upgrade.close()
    message = "a migration gives its SQL at once; it waits for nothing"
    raise ValueError(message)
