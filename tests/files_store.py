"""A small store with photos, a policy and people of two stores, and a server of its own for it."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.gate.outcome import Change, Saved
from models.gate.saving import write
from models.own_fields.reading import OwnField
from models.own_fields.writing import save_own_field
from models.resources import RESOURCES
from models.tables.organisation import Store
from models.text import Text
from models.uploads.storing import arriving_file, take_in
from tests.models.opened import PASSWORD, hire
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made
from tests.program import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True)
class FilesStore:
    """The running store: its address, its folder, and the numbers of the files of customer 1."""

    address: str
    data: Path
    photo: str
    policy: str
    password: str = PASSWORD
    cookies: dict[str, list[Any]] = field(default_factory=dict)  # of those who signed in with a browser, by login


async def _fill(data: Path) -> list[str]:
    """Fill it: Mei and Zhao manage the store, Lin audits it, Chen manages another one."""
    async with open_shop(data) as shop:
        for login, role, lang in (("mei", "manager", "en"), ("zhao", "manager", "zh"), ("lin", "auditor", "en")):
            await hire(login, store=shop.store, role=role, lang=lang)
        await hire("chen", store=await Store.create(name="Hill Road"), role="manager", lang="en")
        for kind, zh, en in (("file", "照片", "Photos"), ("signature", "客户签名", "Signed by")):
            await save_own_field(shop.seat("wang"), OwnField(noun="customers", kind=kind, label=Text(zh=zh, en=en)))
        wang, numbers = shop.seat("wang"), []
        for name, content in (("front.png", made.png()), ("policy 保单.pdf", b"%PDF-1.7 x")):
            arrived = arriving_file()
            arrived.write_bytes(content)
            numbers.append((await take_in(arrived, name, wang.person)).id)
        for values in ({"name": "李小明", "photos": numbers}, {"name": "王芳"}, {"name": "赵云"}, {"name": "孙静"}):
            assert isinstance(await write(RESOURCES["customers"], wang, Change(values=values)), Saved)
    return numbers


@contextmanager
def running_files_store(data: Path) -> Iterator[FilesStore]:
    """Run it on a free port until the tests are over."""
    photo, policy = asyncio.run(_fill(data))
    with serving(data) as server:
        yield FilesStore(server.address, data, photo, policy)
