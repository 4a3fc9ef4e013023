"""A real server in a process of its own, with people in its store."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import subprocess
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
import pytest

from models.settings import change_setting
from tests.models.opened import PASSWORD, hire, open_store
from tests.program import NO_CERTIFICATES, PATIENCE, free_port, started

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

PEOPLE = ("admin", "li", "wang", "chen", "zhao", "sun", "zhou")
HTML = {"accept": "text/html"}


@dataclass
class Server:
    """The server under test."""

    address: str
    data: Path

    def browser(self, **headers: str) -> httpx.AsyncClient:
        """Give a browser of its own: cookies, no session yet."""
        told = {**HTML, **headers}
        return httpx.AsyncClient(base_url=self.address, headers=told, timeout=20, verify=NO_CERTIFICATES)

    @asynccontextmanager
    async def signed_in(self, login: str, password: str = PASSWORD) -> AsyncIterator[httpx.AsyncClient]:
        """Give a browser in which this person has signed in."""
        async with self.browser() as browser:
            answer = await self.sign_in(browser, login, password)
            assert answer.status_code == 303, answer.text
            yield browser

    async def sign_in(self, browser: httpx.AsyncClient, login: str, password: str, goal: str = "/") -> httpx.Response:
        """Fill in the login form as a browser does."""
        page = await browser.get("/login")
        form = {"token": hidden(page.text, "token"), "next": goal, "login": login, "password": password}
        return await browser.post("/login", data=form, headers={"origin": self.address})

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Change the database as another process would."""
        connection = sqlite3.connect(self.data / "huitouke.sqlite", timeout=10)
        try:
            with connection:
                return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def suspend(self, login: str) -> None:
        """Suspend somebody."""
        self.sql("UPDATE staff SET suspended_at = ? WHERE login = ?", datetime.now(UTC).isoformat(sep=" "), login)

    def log(self) -> str:
        """Give everything that was logged so far."""
        return (self.data / "logs" / "huitouke.log").read_text(encoding="utf-8")


def hidden(html: str, name: str) -> str:
    """Find the value of a hidden input."""
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found is not None
    return found[1]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the tests of a session; each test uses people of its own where it changes them."""
    data = tmp_path_factory.mktemp("served")
    asyncio.run(_fill(data))
    with serving(data) as running:
        yield running


@pytest.fixture
async def li(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    """A browser in which Li has signed in."""
    async with server.signed_in("li") as browser:
        yield browser


@pytest.fixture(scope="session")
def empty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose store nobody has set up."""
    data = tmp_path_factory.mktemp("empty")
    asyncio.run(_fill(data, people=()))
    with serving(data) as running:
        yield running


class serving:  # noqa: N801 -- reads as the word it is
    """Run the server of the tests on a free port."""

    def __init__(self, data: Path, public_url: str = "") -> None:
        self.data = data
        self.public_url = public_url

    def __enter__(self) -> Server:
        port = free_port()
        printed = self.data.with_name(f"{self.data.name}.said.txt")
        self.process = started(["-m", "tests.ui.served", str(self.data), str(port), self.public_url], printed, printed)
        server = Server(f"http://127.0.0.1:{port}", self.data)
        late = time.monotonic() + PATIENCE
        with httpx.Client(verify=NO_CERTIFICATES) as asking:
            while time.monotonic() < late and self.process.poll() is None:
                try:
                    if asking.get(f"{server.address}/healthz").status_code == 200:
                        return server
                except httpx.TransportError:
                    time.sleep(0.05)
        self.process.kill()
        pytest.fail(f"the server did not start:\n{printed.read_text(encoding='utf-8')}")

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()


async def _fill(data: Path, people: tuple[str, ...] = PEOPLE) -> None:
    async with open_store(data):
        for login in people:
            await hire(login, role="administrator" if login == "admin" else "advisor", lang="en")
        if people:
            await hire("new", lang="en", must_change_password=True)
            await change_setting("store_name", "Harbour Road")
