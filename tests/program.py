"""The program in processes of its own, as its owner runs it."""

from __future__ import annotations

import os
import random
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.models.opened import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SERVE = ("main.py", "serve", "--no-browser", "--data", "{data}", "--port", "{port}")
PATIENCE = 90  # seconds for a start; a busy machine takes its time
OWN_SETTINGS = {"DATABASE_URL", "PUBLIC_URL", "LC_ALL", "LC_MESSAGES"}


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


@dataclass
class Server:
    """The program, serving a folder; it can be killed like a power cut and started again at the same address."""

    data: Path
    command: tuple[str, ...] = SERVE
    password: str = PASSWORD
    port: int = field(default_factory=free_port)
    cookies: dict[str, list[Any]] = field(default_factory=dict)  # of those who signed in with a browser, by login
    process: subprocess.Popen[bytes] | None = None

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
        with self._printed.open("ab") as printed:
            self.process = subprocess.Popen(
                [sys.executable, *arguments], cwd=ROOT, env=environment(), stdout=printed, stderr=printed
            )
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                pytest.fail(f"the server ended:\n{self.said}")
            try:
                if httpx.get(f"{self.address}/healthz").status_code == 200:
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
def serving(data: Path, *, command: tuple[str, ...] = SERVE) -> Iterator[Server]:
    """Serve a folder until the block ends."""
    server = Server(data, command)
    try:
        server.start()
        yield server
    finally:
        server.stop()
