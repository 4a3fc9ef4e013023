"""The demo store, started by the README's command as a new user would."""

from __future__ import annotations

import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx
import portalocker

from tests.program import NO_CERTIFICATES, PATIENCE, ROOT, serving
from tests.set_clock import LATER, MORNING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["ROOT", "Demo", "made_demo", "running_demo"]

DEMO = ("main.py", "demo", "--no-browser", "--data", "{data}", "--port", "{port}")


@dataclass(frozen=True)
class Demo:
    """A demo store that answers: its address, its folder, the password of all its people."""

    address: str
    data: Path
    password: str
    cookies: dict[str, list[Any]] = field(default_factory=dict)  # of those who signed in with a browser, by login

    @contextmanager
    def signed_in(self, login: str) -> Iterator[httpx.Client]:
        """Give a client in which one of the demo's people has signed in."""
        wanted = {"accept": "text/html", "accept-encoding": "identity"}  # no packing, to be unpacked again
        with httpx.Client(base_url=self.address, headers=wanted, timeout=20, verify=NO_CERTIFICATES) as browser:
            token = re.search(r'name="token" value="([^"]*)"', browser.get("/login").text)
            assert token is not None
            form = {"token": token[1], "next": "/", "login": login, "password": self.password}
            answer = browser.post("/login", data=form, headers={"origin": self.address})
            assert answer.status_code == 303, answer.text
            yield browser


def made_demo(shared: Path, target: Path) -> Path:
    """Give a demo store of one's own: the command makes the first one, all others are copies of it."""
    first, done = shared / "demo-data", shared / "demo-made"
    with portalocker.Lock(shared / "demo.lock", timeout=2 * PATIENCE):
        if not done.exists():
            with serving(first, command=DEMO, STORE_CLOCK=MORNING):
                pass
            done.touch()
    return shutil.copytree(first, target)


@contextmanager
def running_demo(data: Path, *, afresh: bool = False) -> Iterator[Demo]:
    """Run `main.py demo` on a free port until the test is over; it makes the store where there is none."""
    with serving(data, command=DEMO, afresh=afresh, STORE_CLOCK=LATER) as server:
        said = (data / "logins.txt").read_text(encoding="utf-8")
        password = re.search(r"\b[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}\b", said)
        assert password is not None, said
        yield Demo(server.address, data, password[0])
