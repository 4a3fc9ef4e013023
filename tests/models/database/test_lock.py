"""One server per data folder: the second is told who has it, and a killed one leaves nothing in the way."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from models.database import open_database, reader
from models.database.lock import ServerLock
from models.problem import Refused
from tests.models.database.conftest import ONE

ROOT = Path(__file__).parents[3]
HOLDING = """
import sys, time
from pathlib import Path
from models.database.lock import ServerLock
lock = ServerLock(Path(sys.argv[1]))
lock.take()
print("ready", flush=True)
time.sleep(600)
"""


async def test_a_second_server_is_told_who_has_the_folder_and_a_killed_one_frees_it(
    tmp_path: Path, first_release: Path
) -> None:
    server = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        HOLDING,
        str(tmp_path),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert server.stdout is not None
    assert await server.stdout.readline() == b"ready\n"
    with pytest.raises(Refused) as refused:
        await open_database(tmp_path, "", exclusive=True, modules=ONE, migrations=first_release)
    assert f"pid {server.pid}" in refused.value.text.to("zh")
    assert "已经有一个回头客程序在用" in refused.value.text.to("zh")
    assert "already running" in refused.value.text.to("en")

    async with await open_database(tmp_path, "", modules=ONE, migrations=first_release):
        assert await reader().rows("select 1") == [(1,)], "an import beside the server is welcome"

    server.kill()
    await server.wait()
    async with await open_database(tmp_path, "", exclusive=True, modules=ONE, migrations=first_release):
        assert f"pid {os.getpid()}" in (tmp_path / "server.txt").read_text(encoding="utf-8")
    assert not (tmp_path / "server.txt").exists()


def test_two_servers_in_one_program_exclude_each_other_too(tmp_path: Path) -> None:
    first, second = ServerLock(tmp_path), ServerLock(tmp_path)
    first.take()
    with pytest.raises(Refused, match=f"pid {os.getpid()}"):
        second.take()
    first.release()
    second.take()
    assert second.held
    second.release()


async def test_a_start_that_fails_gives_the_folder_back(
    tmp_path: Path, first_release: Path, second_release: Path
) -> None:
    async with await open_database(tmp_path, "", modules=ONE, migrations=second_release):
        pass
    with pytest.raises(Refused, match="newer version"):
        await open_database(tmp_path, "", exclusive=True, modules=ONE, migrations=first_release)
    lock = ServerLock(tmp_path)
    lock.take()
    lock.release()
