"""Settings: where the data is, and what Tortoise is told about it."""

from __future__ import annotations

import importlib
import os
import pkgutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise.models import Model

from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

Dialect = Literal["sqlite", "postgres"]
APP: Final = "models"
FILE_NAME: Final = "huitouke.sqlite"
MIGRATIONS: Final = Path(__file__).resolve().parent.parent / "migrations"
WRONG_URL: Final = Text(
    zh="DATABASE_URL 写法不对：开头是“{scheme}”，应为 postgres，例如 postgres://huitouke:密码@192.168.1.10:5432/huitouke。"
    "不设置它，就使用数据文件夹里的数据库。",
    en="DATABASE_URL begins with “{scheme}”; it should begin with postgres, for example "
    "postgres://huitouke:password@192.168.1.10:5432/huitouke. Without it the database in the data folder is used.",
)


@dataclass(frozen=True)
class Place:
    """Where one store's data is: a folder, and a PostgreSQL address where there is one."""

    data: Path
    url: str = ""
    migrations: Path = MIGRATIONS

    @classmethod
    def of(cls, data: Path, url: str | None = None, migrations: Path = MIGRATIONS) -> Place:
        """Choose: without an address the environment's DATABASE_URL counts, an empty one means SQLite."""
        chosen = os.environ.get("DATABASE_URL", "") if url is None else url
        scheme = urlsplit(chosen).scheme
        if chosen and scheme not in {"postgres", "postgresql"}:
            raise Refused(WRONG_URL.fill(scheme=scheme or chosen[:12]))
        return cls(Path(data), chosen, migrations)

    @property
    def dialect(self) -> Dialect:
        """Which of the two databases it is."""
        return "postgres" if self.url else "sqlite"

    @property
    def file(self) -> Path:
        """The SQLite file."""
        return self.data / FILE_NAME

    @property
    def migrating(self) -> Path:
        """The lock file that one program at a time holds while it changes the SQLite file's structure."""
        return self.data / "migrating.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.data / "backups"

    @property
    def versions(self) -> Path:
        """The folder of this dialect's migration files."""
        return self.migrations / self.dialect


@cache
def table_modules() -> tuple[str, ...]:
    """Name every module under models/tables that defines a table."""
    package = importlib.import_module("models.tables")
    names = sorted(found.name for found in pkgutil.walk_packages(package.__path__, "models.tables."))
    return tuple(name for name in names if _has_tables(name))


def tortoise_config(place: Place, modules: Sequence[str]) -> dict[str, Any]:
    """Give the configuration of Tortoise for one place."""
    if place.dialect == "postgres":
        connection = {"engine": "tortoise.backends.asyncpg", "credentials": credentials(place.url)}
    else:
        connection = {"engine": "models.database.sqlite", "credentials": {"file_path": str(place.file)}}
    return {
        "connections": {"default": connection},
        "apps": {APP: {"models": list(modules), "default_connection": "default"}},
    }


def credentials(url: str) -> dict[str, Any]:
    """Take a PostgreSQL address apart for Tortoise; what stands behind the `?` is passed on.

    >>> credentials("postgres://ann:x%40y@db:5433/store?maxsize=20")["password"]
    'x@y'
    """
    parts = urlsplit(url)
    more = dict(parse_qsl(parts.query))
    if "sslmode" in more:
        more["ssl"] = more.pop("sslmode")
    return {
        "user": unquote(parts.username or "") or None,
        "password": unquote(parts.password or "") or None,
        "host": parts.hostname,
        "port": parts.port or 5432,
        "database": parts.path.lstrip("/") or None,
        "minsize": 1,
        "maxsize": 10,
        **more,
    }


def plain_url(url: str) -> str:
    """Give the address without the words that only Tortoise knows."""
    parts = urlsplit(url)
    kept = [(k, v) for k, v in parse_qsl(parts.query) if k not in {"minsize", "maxsize"}]
    return parts._replace(query="&".join(f"{k}={v}" for k, v in kept)).geturl()


def _has_tables(name: str) -> bool:
    module = importlib.import_module(name)
    return any(
        isinstance(found, type) and issubclass(found, Model) and found.__module__ == name
        for found in vars(module).values()
    )
