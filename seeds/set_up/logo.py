"""Logo: the store's sign travels as a picture inside the file."""

from __future__ import annotations

import asyncio
import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

from models.branding import TAKEN, keep_logo, logo_of
from models.problem import Refused
from models.settings import settings
from models.text import Text
from models.uploads.reading import uploads_named
from models.uploads.storing import arriving_file, take_in
from models.uploads.types import type_of
from seeds.set_up.part import Found, Given, Part

if TYPE_CHECKING:
    from models.access import Seat

LONGEST: Final = 8_000_000  # of the letters that a picture is written in
NAME: Final = Text(zh="门店标志", en="The store's logo")
NO_PICTURE: Final = Text(
    zh="文件里的标志不是 PNG、JPG 或 WebP 图片，没有带入。",
    en="The logo in the file is no PNG, JPG or WebP; it is left out.",
)


class Logo(Part):
    """The one picture at the head of screens and printouts."""

    key, title = "logo", NAME

    async def give(self, seat: Seat) -> Given:
        """Give it with its name, where there is one."""
        del seat
        number = str((await settings())["logo"])
        content = await self._here()
        if not content or not (found := (await uploads_named([number])).get(number)):
            return []
        return [{"name": found.name, "picture": base64.b64encode(content).decode()}]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare the pictures byte by byte."""
        del seat
        found, here = Found(self.title, self.key), await self._here()
        content = await _content(given)
        if content is None:
            found.wrong.append(NO_PICTURE)
        else:
            found.note(NAME, here, content)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Keep the picture as this store's logo."""
        content = await _content(given)
        if content is None or content == await self._here():
            return
        arrived = arriving_file()
        await asyncio.to_thread(arrived.write_bytes, content)
        kept = await take_in(arrived, str(given[0].get("name"))[:100], seat.person or None, image=True)
        await keep_logo(seat, kept.id)

    async def _here(self) -> bytes:
        path = logo_of(await settings())
        return await asyncio.to_thread(path.read_bytes) if path is not None else b""


async def _content(given: Given) -> bytes | None:
    """Give the picture, or None for what is none, whoever has written the file."""
    told: Any = given[0].get("picture")
    if not isinstance(told, str) or len(told) > LONGEST:
        return None
    arrived = arriving_file()
    try:
        content = base64.b64decode(told, validate=True)
        await asyncio.to_thread(arrived.write_bytes, content)
        found = await asyncio.to_thread(type_of, arrived, str(given[0].get("name"))[:100])
    except (Refused, ValueError, binascii.Error):
        return None
    finally:
        await asyncio.to_thread(arrived.unlink, missing_ok=True)
    return content if found.name in TAKEN else None
