"""The demo store, started by the README's command as a new user would."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Demo:
    """A demo store that answers: its address, its folder, the password of all its people."""

    address: str
    data: Path
    password: str

    @contextmanager
    def signed_in(self, login: str) -> Iterator[httpx.Client]:
        """Give a browser in which one of the demo's people has signed in."""
        with httpx.Client(base_url=self.address, headers={"accept": "text/html"}, timeout=20) as browser:
            token = re.search(r'name="token" value="([^"]*)"', browser.get("/login").text)
            assert token is not None
            form = {"token": token[1], "next": "/", "login": login, "password": self.password}
            answer = browser.post("/login", data=form, headers={"origin": self.address})
            assert answer.status_code == 303, answer.text
            yield browser


@contextmanager
def running_demo(data: Path) -> Iterator[Demo]:
    """Run `main.py demo` on a free port until the test is over."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if "PYTEST" not in k and k not in {"DATABASE_URL", "PUBLIC_URL"}}
    environment["LANG"] = "C.UTF-8"
    command = [sys.executable, "main.py", "demo", "--data", str(data), "--port", str(port), "--no-browser"]
    with (data.parent / "demo.log").open("w") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(process, address, data.parent / "demo.log")
        said = (data / "logins.txt").read_text(encoding="utf-8")
        password = re.search(r"\b[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}\b", said)
        assert password is not None, said
        yield Demo(address, data, password[0])
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    for _ in range(900):
        if process.poll() is not None:
            pytest.fail(f"the demo store ended:\n{log.read_text(encoding='utf-8')}")
        try:
            if httpx.get(f"{address}/healthz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail(f"the demo store did not answer within 90 s:\n{log.read_text(encoding='utf-8')}")
