"""The program as its owner runs it, in a process of its own: what it prints, how it ends, what it leaves."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import openpyxl
import pytest

from tests.program import PATIENCE, ROOT, SERVE, Ended, Server, environment, free_port, ran

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.program import Running

FOLDERS = ("models", "surveys", "reports", "seeds", "jobs", "ui")
PASSWORD = re.compile(r"[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}")


def run(*arguments: str, **more: Any) -> Ended:
    """Run one command to its end, without a traceback."""
    ended = ran("main.py", *arguments, **more)
    assert "Traceback" not in ended.err, ended.err
    return ended


@contextmanager
def serving(data: Path, *arguments: str, **more: str) -> Iterator[tuple[subprocess.Popen[str], int, str]]:
    """Run the server until the block ends; gives the process, its port and what it said until it was ready."""
    port = free_port()
    command = [sys.executable, "main.py", "serve", "--data", str(data), "--port", str(port), "--no-browser", *arguments]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment(**more), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    assert process.stdout is not None
    said = ""
    try:
        for line in process.stdout:
            said += line
            if "Ctrl+C" in line:
                break
        yield process, port, said
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(20)
        process.stdout.close()


@contextmanager
def split_off(data: Path, *arguments: str, **more: str) -> Iterator[tuple[Running, str]]:
    """Run a server that has nothing to load until the block ends; gives its process and what it said until then."""
    server = Server(data, (*SERVE, *arguments), settings=more)
    try:
        server.start()
        late = time.monotonic() + PATIENCE
        while "Ctrl+C" not in server.said and time.monotonic() < late:
            time.sleep(0.02)
        assert server.process is not None
        yield server.process, server.said
    finally:
        server.stop()


def count(data: Path, table: str) -> int:
    """Count rows as another program would."""
    with closing(sqlite3.connect(data / "huitouke.sqlite")) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.fixture(scope="session")
def first_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one person, made by the command line."""
    data = tmp_path_factory.mktemp("first") / "data"
    added = run("user", "add", "boss", "--name", "王总", "--role", "administrator", "--data", str(data), afresh=True)
    assert PASSWORD.fullmatch(added.out.strip()), added.said
    return data


@pytest.fixture
def store(first_store: Path, tmp_path: Path) -> Path:
    """A copy of that store for one test."""
    return Path(shutil.copytree(first_store, tmp_path / "data"))


def test_help_names_every_command():
    ended = run("--help", afresh=True)
    assert ended.code == 0
    for command in ("serve", "demo", "import", "export", "user", "check", "backup", "restore"):
        assert re.search(rf"^\s+{command}\s", ended.out, re.MULTILINE), command


WRONG = {
    "an unknown command": (("serv",), "serv"),
    "an unknown option": (("check", "--dta", "x"), "--dta"),
    "a port that is no number": (("serve", "--port", "abc"), "--port"),
    "neither a file nor a batch to import": (("import",), "--undo"),
    "options before the command": (("--data", "x", "check"), "Write options behind the command: check --data"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG)
def test_what_is_mistyped_is_named_and_ends_with_2(arguments: tuple[str, ...], words: str):
    ended = run(*arguments)
    assert ended.code == 2
    assert words in ended.said


MISTYPED_FOLDER = {
    "user list": ("user", "list"),
    "backup": ("backup",),
    "export": ("export", "customers", "out.xlsx"),
}


@pytest.mark.parametrize("arguments", MISTYPED_FOLDER.values(), ids=MISTYPED_FOLDER)
def test_a_mistyped_folder_is_told_and_not_made(tmp_path: Path, arguments: tuple[str, ...]):
    ended = run(*arguments, "--data", str(tmp_path / "tpyo"))
    assert ended.code == 1
    assert "There is no store in" in ended.err
    assert len(ended.err.strip().splitlines()) == 1
    assert not (tmp_path / "tpyo").exists()


def test_check_on_a_fresh_folder_says_so_and_ends_with_0(tmp_path: Path):
    ended = run("check", "--data", str(tmp_path / "data"))
    assert ended.code == 0, ended.said
    assert "Definitions are right" in ended.out
    assert "There is no store in" in ended.out


def test_check_speaks_the_language_of_the_computer(tmp_path: Path):
    assert "定义都对" in run("check", "--data", str(tmp_path), LANG="zh_CN.UTF-8").out


def test_check_of_a_broken_store_ends_with_1_and_says_what_to_do(store: Path):
    assert run("check", "--data", str(store)).code == 0
    (store / "huitouke.sqlite").write_bytes(b"x" * 5000)
    ended = run("check", "--data", str(store))
    assert ended.code == 1
    assert "WRONG" in ended.out
    assert "restore command" in ended.out


@pytest.fixture(scope="module")
def with_a_slip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which somebody mistyped a column."""
    root = tmp_path_factory.mktemp("slip")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, root / folder)  # with what is compiled: only the slip is new
    shutil.copy(ROOT / "main.py", root / "main.py")
    path = root / "models" / "resources" / "customers.py"
    source = path.read_text(encoding="utf-8")
    planted = source.replace("columns=lambda c: [", "columns=lambda c: [c.nmae, ", 1)
    assert planted != source
    path.write_text(planted, encoding="utf-8")
    return root


@pytest.mark.parametrize("command", ["serve", "check"])
def test_a_wrong_definition_is_named_and_nothing_starts(with_a_slip: Path, tmp_path: Path, command: str):
    ended = run(command, "--data", str(tmp_path / "data"), root=with_a_slip)
    assert ended.code == 1
    assert "models/resources/customers.py, columns[0]: Customer has no 'nmae'; did you mean 'name'?" in ended.err
    assert not (tmp_path / "data").exists()


def test_people_are_listed_reset_and_suspended(store: Path):
    at = ("--data", str(store))
    assert PASSWORD.fullmatch(run("user", "reset", "boss", *at).out.strip())
    assert "last administrator" in run("user", "suspend", "boss", *at).err
    assert run("user", "add", "second", "--name", "李静", "--role", "administrator", *at).code == 0
    assert run("user", "suspend", "boss", *at).code == 0
    assert re.search(r"^boss +王总 +Administrator +suspended$", run("user", "list", *at).out, re.MULTILINE)
    assert run("user", "suspend", "boss", "--back", *at).code == 0
    assert "suspended" not in run("user", "list", *at).out


def test_a_login_that_nobody_has_is_one_sentence_with_the_nearest(store: Path):
    ended = run("user", "reset", "bos", "--data", str(store))
    assert (ended.code, ended.err) == (
        1,
        "Nobody has the login “bos”; the nearest is boss. `user list` shows everybody.\n",
    )


def customers_file(path: Path) -> Path:
    """A small file as a dealer's system exports it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["车主姓名", "手机", "车牌号", "进厂日期"])
    sheet.append(["李小明", "13812345678", "京A12345", "2026-10-01"])
    sheet.append(["王芳", "13912345678", "京A54321", "2026-10-02"])
    book.save(path)
    return path


def test_a_file_is_imported_exported_and_undone(tmp_path: Path):
    data, file = tmp_path / "data", customers_file(tmp_path / "customers.xlsx")
    first = run("import", str(file), "--data", str(data), "--json")
    assert first.code == 0, first.said
    counts = json.loads(first.out.strip().splitlines()[-1])
    assert set(counts) >= {"new", "updated", "unchanged", "skipped", "wrong", "batch"}
    assert (counts["new"], counts["wrong"], count(data, "customer")) == (2, 0, 2)

    again = json.loads(run("import", str(file), "--data", str(data), "--json").out.strip().splitlines()[-1])
    assert (again["new"], again["updated"], count(data, "customer")) == (0, 0, 2)

    out = tmp_path / "out.xlsx"
    exported = run("export", "customers", str(out), "--data", str(data), "--where", "q=李小明")
    assert (exported.code, exported.out.strip()) == (0, "1"), exported.said
    cells = [cell.value for row in openpyxl.load_workbook(out).active.iter_rows() for cell in row]
    assert "李小明" in cells
    assert "王芳" not in cells

    undone = run("import", "--undo", str(counts["batch"]), "--data", str(data), "--json")
    assert undone.code == 0, undone.said
    json.loads(undone.out.strip().splitlines()[-1])
    assert (count(data, "customer"), count(data, "vehicle"), count(data, "visit")) == (0, 0, 0)


def test_a_list_that_does_not_exist_is_told_with_the_nearest(store: Path, tmp_path: Path):
    ended = run("export", "custmers", str(tmp_path / "x.xlsx"), "--data", str(store))
    assert (ended.code, "customers" in ended.err) == (1, True)
    assert not (tmp_path / "x.xlsx").exists()


def test_a_backup_brings_the_counts_back(store: Path):
    made = run("backup", "--data", str(store))
    path = Path(made.out.strip())
    assert made.code == 0
    assert path.with_name(f"{path.name}.sha256").exists()
    with closing(sqlite3.connect(store / "huitouke.sqlite")) as connection, connection:
        connection.execute("UPDATE staff SET archived_at = '2026-11-21'")
        connection.execute("DELETE FROM history")
    restored = run("restore", path.name, "--data", str(store))
    assert restored.code == 0, restored.said
    assert count(store, "history") > 1
    assert any("before-restore" in found.name for found in (store / "backups").iterdir())


BROKEN = {"cut short": lambda whole: whole[:-100], "one bit flipped": lambda whole: whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:]}  # fmt: skip


@pytest.mark.parametrize("harm", BROKEN.values(), ids=BROKEN)
def test_a_broken_backup_is_refused_with_a_sentence_and_the_data_stays(store: Path, harm):
    path = Path(run("backup", "--data", str(store)).out.strip())
    path.write_bytes(harm(path.read_bytes()))
    before = (store / "huitouke.sqlite").read_bytes()
    ended = run("restore", str(path), "--data", str(store))
    assert ended.code == 1
    assert "is not what it was when it was made" in ended.err
    assert len(ended.err.strip().splitlines()) == 1
    assert (store / "huitouke.sqlite").read_bytes() == before


def test_a_running_server_keeps_its_folder_for_itself(store: Path):
    path = run("backup", "--data", str(store)).out.strip()
    with split_off(store, "--host", "127.0.0.1", PUBLIC_URL="http://shop.example.com") as (process, said):
        assert "/setup" not in said, "there is an administrator"
        assert said.count("http://127.0.0.1") == said.count("On this computer") == 1
        assert "On other computers" not in said, "only this computer reaches it"
        assert "make it https://shop.example.com" in said
        assert "For customers outside: http://shop.example.com" in said
        second = run("serve", "--data", str(store), "--port", str(free_port()), "--no-browser")
        restored = run("restore", path, "--data", str(store))
    for ended in (second, restored):
        assert ended.code == 1
        assert "already running on this data folder" in ended.err
        assert f"pid {process.pid}" in ended.err


def test_the_server_says_where_it_is_how_long_it_took_and_how_to_begin(tmp_path: Path):
    data = tmp_path / "data"
    with serving(data) as (process, port, said):
        assert re.search(r"started in \d+\.\d s", said)
        assert f"http://127.0.0.1:{port}" in said
        assert f"http://127.0.0.1:{port}/setup" in said
        assert re.search(r"code: [a-z0-9]{4}-[a-z0-9]{4}", said)
        assert httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200
        if os.name == "posix":
            assert stat.S_IMODE((data / "secret").stat().st_mode) == 0o600
            process.send_signal(signal.SIGINT)
            process.wait(10)  # at once, not when everybody has left
    assert not (data / "server.txt").exists(), "the folder is given back"


@pytest.mark.parametrize("host", ["127.0.0.1", "203.0.113.77"], ids=["the port is taken", "the address is not ours"])
def test_a_port_or_host_that_cannot_be_used_is_one_sentence(store: Path, host: str):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        ended = run("serve", "--data", str(store), "--host", host, "--port", str(port), "--no-browser")
    assert ended.code == 1
    assert f"Port {port} cannot be used (at {host})" in ended.err
    assert len(ended.err.strip().splitlines()) == 1


def test_a_public_address_that_is_none_stops_the_start(store: Path):
    ended = run("serve", "--data", str(store), "--no-browser", PUBLIC_URL="shop.example.com")
    assert (ended.code, "PUBLIC_URL is “shop.example.com”" in ended.err) == (1, True)


def test_the_demo_refuses_a_real_store(store: Path):
    ended = run("demo", "--data", str(store), "--port", str(free_port()), "--no-browser")
    assert ended.code == 1
    assert "holds a real store's data" in ended.err
    assert count(store, "customer") == 0


def test_a_wrong_database_address_is_one_sentence(tmp_path: Path):
    ended = run("serve", "--data", str(tmp_path), "--no-browser", DATABASE_URL="mysql://x")
    assert (ended.code, "should begin with postgres" in ended.err) == (1, True)
