"""PostgreSQL's own programs, which make and read its backups."""

from __future__ import annotations

import asyncio
import glob
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from models.database.settings import plain_url
from models.problem import Refused
from models.text import Text

NO_PROGRAM: Final = Text(
    zh="这台电脑上没有找到 {program}，所以这里做不了数据库备份和恢复。请安装 PostgreSQL 的客户端工具"
    "（Windows：安装程序里勾选 Command Line Tools；Debian：apt install postgresql-client），"
    "或由管理数据库的人用他们的方式备份。",
    en="{program} was not found on this computer, so the database cannot be backed up or restored from here. Install "
    "PostgreSQL's client programs (on Windows: Command Line Tools in its installer; on Debian: apt install "
    "postgresql-client), or let those who run the database back it up.",
)
INSTALLED: Final = (  # where installers put them without putting them on the path
    "C:/Program Files/PostgreSQL/*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "/opt/homebrew/opt/libpq/bin",
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
)
# Tables that came after the dump was made go too: left alone, they would keep rows of another time.
EMPTY_SCHEMA: Final = """
DO $$
DECLARE found record;
BEGIN
    FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
        EXECUTE format('DROP TABLE IF EXISTS %I CASCADE', found.tablename);
    END LOOP;
END $$;
"""
PROGRAM_FAILED: Final = Text(
    zh="{program} 没有完成，它说：{words}",
    en="{program} did not finish. It says: {words}",
)


async def dump(url: str, path: Path) -> None:
    """Write the whole database into one file."""
    await _run(_program("pg_dump"), url, "--format=custom", f"--file={path}")


async def load_dump(url: str, path: Path) -> None:
    """Put a dump in the place of what the database holds, as one transaction."""
    with tempfile.TemporaryDirectory(prefix="restoring-", dir=path.parent) as folder:
        first, script = Path(folder) / "first.sql", Path(folder) / "dump.sql"
        first.write_text(EMPTY_SCHEMA, encoding="utf-8")
        await _run(_program("pg_restore"), "", "--no-owner", "--no-acl", f"--file={script}", str(path))
        in_one = ("--single-transaction", "--set=ON_ERROR_STOP=1", "--quiet")
        await _run(_program("psql"), url, *in_one, f"--file={first}", f"--file={script}")


async def check_dump(path: Path) -> None:
    """Read a dump's table of contents, to see that it can be read at all."""
    await _run(_program("pg_restore"), "", "--list", str(path))


def _program(name: str) -> str:
    if found := shutil.which(name):
        return found
    folders = [folder for pattern in INSTALLED for folder in glob.glob(pattern)]  # noqa: PTH207 -- from the root
    for folder in sorted(folders, key=_version, reverse=True):
        if found := shutil.which(name, path=folder):
            return found
    raise Refused(NO_PROGRAM.fill(program=name))


def _version(folder: str) -> int:
    """Give the version in a folder's name; a newer program reads older servers, an older one refuses newer.

    >>> sorted(["/usr/lib/postgresql/9.6/bin", "/usr/lib/postgresql/17/bin"], key=_version)[-1]
    '/usr/lib/postgresql/17/bin'
    """
    number = re.search(r"\d+", Path(folder).parent.name)
    return int(number[0]) if number else 0


async def _run(program: str, url: str, *arguments: str) -> None:
    parts = urlsplit(plain_url(url))
    environment = dict(os.environ)
    if parts.password:
        environment["PGPASSWORD"] = unquote(parts.password)  # not among the arguments, which everybody can see
    bare = parts._replace(netloc=parts.netloc.replace(f":{parts.password}@", "@")).geturl()
    running = await asyncio.create_subprocess_exec(
        program,
        *([f"--dbname={bare}"] if url else []),
        *arguments,
        env=environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, complaint = await running.communicate()
    if running.returncode != 0:
        words = complaint.decode(errors="replace").strip()[-500:]
        raise Refused(PROGRAM_FAILED.fill(program=program, words=words))
