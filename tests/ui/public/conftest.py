"""A store that asks: a real server, visits that closed, links and posters of its programmes."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from models.gate.writer import transaction
from surveys.library import programme_named
from surveys.links import link_for, poster_for
from tests.program import NO_CERTIFICATES
from tests.surveys.asking import closed_visit, open_asking_shop
from tests.ui.conftest import Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.models.shop import Shop

LINKS = 30
HIDDEN = 4
PUBLIC = "https://hui.example.com"
PLATE, NAME, PHONE = "苏E00001", "客户001", "13800000001"
GOOD = {
    "overall": "9", "f_initiation": "8", "f_advisor": "9", "f_facility": "8", "f_pickup": "9", "f_quality": "9",
    "fixed_first": "y", "nps": "9",
}  # fmt: skip
BAD = GOOD | {"overall": "4", "f_quality": "3", "nps": "2", "fixed_first": "n"}
HEARD = {
    "f_rights": "5", "f_heard": "4", "f_talent": "4", "f_learning": "3", "f_self": "4", "f_next": "4", "nps": "8",
}  # fmt: skip


@dataclass
class Asking:
    """The server, and the ways in that are not used yet."""

    server: Server
    links: list[str] = field(default_factory=list)  # paths of the service survey, confidential
    hidden: list[str] = field(default_factory=list)  # paths of an anonymous one
    posters: dict[str, str] = field(default_factory=dict)
    network: int = 0

    def phone(self, *, address: str = "", **headers: str) -> httpx.Client:
        """A customer's phone in a network of its own, or in the one that is named."""
        self.network += 1
        told = {"accept": "text/html", "origin": self.server.address, "accept-language": "en"}
        told["x-forwarded-for"] = address or f"10.1.{self.network // 250}.{self.network % 250 + 1}"
        said = told | headers
        return httpx.Client(base_url=self.server.address, headers=said, timeout=20, verify=NO_CERTIFICATES)

    def count(self, sql: str, *values: object) -> object:
        """Give the first cell of a query."""
        return self.server.sql(sql, *values)[0][0]


@pytest.fixture(scope="session")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """One server for all tests here; each takes ways in of its own."""
    data = tmp_path_factory.mktemp("asking")
    made = asyncio.run(fill_asking(data))
    with serving(data, PUBLIC) as server:
        made.server = server
        yield made


async def fill_asking(data: Path) -> Asking:
    made = Asking(Server("", data))
    async with open_asking_shop(data) as shop:
        visits = [await closed_visit(shop, number) for number in range(1, LINKS + 1)]
        wang = shop.seat("wang")
        for visit in visits:
            made.links.append(await link_for(wang, await draw(shop, visit, "csi_after_visit"), base=""))
        for visit in visits[:HIDDEN]:
            made.hidden.append(await link_for(wang, await draw(shop, visit, "employee"), base=""))
        for key in ("csi_after_visit", "employee", "loyalty", "test_drive"):
            made.posters[key] = await poster_for(wang, key, base="")
    return made


async def draw(shop: Shop, visit: int, programme: str) -> int:
    """Draw a visit today, as chance would."""
    now, one = datetime.now(UTC), await programme_named(programme)
    async with transaction() as writer:
        customer = (await writer.rows("SELECT customer_id FROM visit WHERE id = ?", [visit]))[0][0]
        row = (await writer.new_ids("invitation", 1))[0]
        about = {
            "id": row, "version": 1, "created_at": now, "updated_at": now, "programme_id": one.row, "asks": "客户",
            "store_id": shop.store.id, "visit_id": visit, "customer_id": customer, "outcome": "waiting", "is_open": True,
            "drawn_on": now.date(), "due_on": now.date(), "expires_on": now.date() + timedelta(days=15), "attempts": 0,
            "channel": "public", "phone": "",
        }  # fmt: skip
        marks = ", ".join("?" * len(about))
        await writer.run(f"INSERT INTO invitation ({', '.join(about)}) VALUES ({marks})", list(about.values()))
    return row


def sent(page: httpx.Response, **answers: object) -> dict[str, object]:
    """The fields that the form on a page would send, with answers."""
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page.text))
    assert hidden, page.text
    return {**hidden, **answers}


def first_page(phone: httpx.Client, path: str) -> httpx.Response:
    """Open a link and press the button."""
    welcome = phone.get(path)
    assert welcome.status_code == 200, welcome.text
    go_on = re.search(r'<a href="([^"]+)" class="go"', welcome.text)
    assert go_on is not None, welcome.text
    return phone.get(go_on[1].replace("&amp;", "&"))


def post(phone: httpx.Client, page: httpx.Response, **answers: object) -> httpx.Response:
    """Send a page and follow where it leads."""
    return phone.post(page.url.path, data=sent(page, **answers), follow_redirects=True)


def finish(phone: httpx.Client, path: str, first: dict[str, str], **more: dict[str, object]) -> httpx.Response:
    """Answer the whole service survey."""
    page = post(phone, first_page(phone, path), **first)
    if int(first["overall"]) <= 6:
        page = post(phone, page, why=["waiting"])
    return post(phone, page, words="等了很久", **more)
