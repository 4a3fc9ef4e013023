"""The program in processes of its own, as its owner runs it.

Loading the program takes longer than most of what tests ask of it. Where a process may split itself (Linux), one that
has loaded it is kept beside the tests (tests/nursery.py), and a start is a child of it; elsewhere, and wherever a start
itself is under test (`afresh=True`), Python begins anew.
"""

from __future__ import annotations

import atexit
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
import pytest

from tests.models.opened import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SERVE = ("main.py", "serve", "--no-browser", "--data", "{data}", "--port", "{port}")
PATIENCE = 180  # seconds for a start; a busy machine takes its time, and some starts make a demo store
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # our servers have none; a client reads all others for long
OWN_SETTINGS = {"DATABASE_URL", "PUBLIC_URL", "STORE_CLOCK", "LC_ALL", "LC_MESSAGES"}
Running: TypeAlias = "subprocess.Popen[bytes] | Started"


def environment(**more: str) -> dict[str, str]:
    """Give an environment without our own settings and without the tests'."""
    plain = {k: v for k, v in os.environ.items() if "PYTEST" not in k and k not in OWN_SETTINGS}
    return {**plain, "LANG": "en_US.UTF-8", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", **more}


def free_port() -> int:
    """Find a port that nobody listens on, below those that the system gives to outgoing connections."""
    while True:
        port = random.SystemRandom().randrange(10_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("", port))
            except OSError:
                continue
            return port


class Started:
    """A process that the nursery split off; to be used like one of Python's own."""

    def __init__(self, beside: Path, number: int) -> None:
        self._began, self._ended = beside / f"{number}.began", beside / f"{number}.ended"
        self.returncode: int | None = None
        late = time.monotonic() + PATIENCE
        while not self._began.exists():
            assert time.monotonic() < late, "the nursery did not answer"
            time.sleep(0.005)
        self.pid = int(self._began.read_text(encoding="ascii"))

    def poll(self) -> int | None:
        """How it ended, or None while it runs."""
        if self.returncode is None and self._ended.exists():
            self.returncode = int(self._ended.read_text(encoding="ascii"))
        return self.returncode

    def wait(self, timeout: float = PATIENCE) -> int:
        """Wait until it has ended."""
        late = time.monotonic() + timeout
        while (ended := self.poll()) is None:
            if time.monotonic() > late:
                raise subprocess.TimeoutExpired(str(self.pid), timeout)
            time.sleep(0.01)
        return ended

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Cut its power."""
        self.send_signal(signal.SIGKILL)


class Nursery:
    """The process that has loaded the program; it ends with the tests, when nobody can write to it any more."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="huitouke-starts-"))
        command = [sys.executable, "-m", "tests.nursery", str(self._folder)]
        alone = environment(OPENBLAS_NUM_THREADS="1")  # what splits itself should have no other threads
        self._process = subprocess.Popen(command, cwd=ROOT, env=alone, stdin=subprocess.PIPE)
        self._numbers = count(1)
        atexit.register(self.close)

    def close(self) -> None:
        """End it, and what it has split off and nobody has ended."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE)
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self, arguments: list[str], out: Path, err: Path, env: dict[str, str]) -> Started:
        """Start the program with these arguments."""
        number = next(self._numbers)
        asked = {"number": number, "arguments": arguments, "environment": env, "out": str(out), "err": str(err)}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked).encode() + b"\n")
        self._process.stdin.flush()
        return Started(self._folder, number)


@cache
def nursery() -> Nursery | None:
    """The one of this process, where there can be one."""
    return Nursery() if sys.platform == "linux" else None


def started(
    arguments: list[str], out: Path, err: Path, *, root: Path = ROOT, afresh: bool = False, **more: str
) -> Running:
    """Start the program in a process of its own; what it prints is added to the files."""
    near = None if afresh or root != ROOT else nursery()
    if near is not None:
        return near.start(arguments, out, err, environment(**more))
    with out.open("ab") as to_out, err.open("ab") as to_err:
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=root,
            env=environment(**more),
            stdin=subprocess.DEVNULL,
            stdout=to_out,
            stderr=to_err,
        )


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Everything it said."""
        return self.out + self.err


def ran(*arguments: str, root: Path = ROOT, afresh: bool = False, **more: str) -> Ended:
    """Run a command to its end; one of another root than ours has nothing loaded."""
    with tempfile.TemporaryDirectory(prefix="huitouke-ran-") as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        process = started(list(arguments), out, err, root=root, afresh=afresh, **more)
        code = process.wait(PATIENCE)
        return Ended(code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))


@dataclass
class Server:
    """The program, serving a folder; it can be killed like a power cut and started again at the same address."""

    data: Path
    command: tuple[str, ...] = SERVE
    password: str = PASSWORD
    afresh: bool = False
    port: int = field(default_factory=free_port)
    cookies: dict[str, list[Any]] = field(default_factory=dict)  # of those who signed in with a browser, by login
    process: Running | None = None
    settings: dict[str, str] = field(default_factory=dict)  # of its environment, such as STORE_CLOCK

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def said(self) -> str:
        """Everything it has printed since it was first started."""
        return self._printed.read_text(encoding="utf-8")

    def start(self) -> None:
        """Start it and wait until it answers."""
        arguments = [part.format(data=self.data, port=self.port) for part in self.command]
        self._printed.parent.mkdir(parents=True, exist_ok=True)
        self.process = started(arguments, self._printed, self._printed, afresh=self.afresh, **self.settings)
        until = time.monotonic() + PATIENCE
        with httpx.Client(verify=NO_CERTIFICATES) as asking:
            while time.monotonic() < until:
                if self.process.poll() is not None:
                    pytest.fail(f"the server ended:\n{self.said}")
                try:
                    if asking.get(f"{self.address}/healthz").status_code == 200:
                        return
                except httpx.TransportError:
                    time.sleep(0.05)
        self.kill()
        pytest.fail(f"the server did not answer within {PATIENCE} seconds:\n{self.said}")

    def stop(self) -> None:
        """Ask it to end."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """Cut its power."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(15)

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask or change the database as another program would."""
        with closing(sqlite3.connect(self.data / "huitouke.sqlite", timeout=10)) as connection, connection:
            return connection.execute(statement, values).fetchall()

    @property
    def _printed(self) -> Path:
        return self.data.with_name(f"{self.data.name}.said.txt")


@contextmanager
def serving(data: Path, *, command: tuple[str, ...] = SERVE, afresh: bool = False, **settings: str) -> Iterator[Server]:
    """Serve a folder until the block ends, with settings of its environment."""
    server = Server(data, command, afresh=afresh, settings=settings)
    try:
        server.start()
        yield server
    finally:
        server.stop()
