"""Branding: who chooses the store's logo, from what, and that it stays on disk as long as it is the logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.branding import choose_logo, logo_of
from models.problem import Refused
from models.settings import settings
from models.uploads.storing import arriving_file, take_in
from tests.models.shop import Shop, open_shop
from tests.models.uploads import bytes as made

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def shop(tmp_path: Path, database_url: str) -> AsyncIterator[Shop]:
    """The shop on either database."""
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


async def brought(shop: Shop, login: str, content: bytes, name: str) -> str:
    """A file that somebody has just brought."""
    arrived = arriving_file()
    arrived.write_bytes(content)
    return (await take_in(arrived, name, shop.people[login].id)).id


async def test_a_manager_takes_a_picture_as_the_logo_and_takes_it_away_again(shop: Shop):
    seat = shop.seat("wang")
    picture = await brought(shop, "wang", made.jpeg(), "logo.jpg")
    assert logo_of(await settings()) is None
    await choose_logo(seat, picture)
    path = logo_of(await settings())
    assert path is not None
    assert path.exists()
    await choose_logo(seat, "")
    assert logo_of(await settings()) is None


async def test_nobody_else_and_nothing_but_a_picture_of_ones_own(shop: Shop):
    picture = await brought(shop, "wang", made.jpeg(), "logo.jpg")
    with pytest.raises(Refused, match="managers"):
        await choose_logo(shop.seat("li"), picture)
    with pytest.raises(Refused, match="just uploaded"):
        await choose_logo(shop.seat("admin"), picture)  # the manager's, not the administrator's
    with pytest.raises(Refused, match="just uploaded"):
        await choose_logo(shop.seat("wang"), "0" * 32)
    assert logo_of({"logo": "../../etc/passwd"}) is None
