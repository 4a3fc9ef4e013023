"""Logo: the store's sign travels as a picture inside the file."""

from __future__ import annotations

import asyncio
import base64
import binascii
import struct
from math import ceil
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
    from pathlib import Path

    from models.access import Seat

LARGEST: Final = 6_000_000  # bytes; the file as a whole has room for a few pictures of this size
LONGEST: Final = 8_000_000  # of the letters that such a picture is written in
NAME: Final = Text(zh="门店标志", en="The store's logo")
NO_PICTURE: Final = Text(
    zh="文件里的标志不是 PNG、JPG 或 WebP 图片，没有带入。",
    en="The logo in the file is no PNG, JPG or WebP; it is left out.",
)

TOO_LARGE: Final = Text(
    zh="文件里的标志图片太大，最多 {most} MB，没有带入。请到“设置”里上传一张小一点的，例如“logo.png”。",
    en="The logo in the file is too large ({most} MB at most) and is left out. Please upload a smaller one under "
    "Settings, for example “logo.png”.",
)
LEFT_OUT: Final = Text(
    zh="本店的标志图片有 {size} MB，超过 {most} MB，不会装进文件。要一起带走，请先换一张小一点的，例如“logo.png”。",
    en="This store's logo has {size} MB, more than {most} MB, and does not go into the file. To take it along, choose "
    "a smaller one first, for example “logo.png”.",
)


class Logo(Part):
    """The one picture at the head of screens and printouts."""

    key, title = "logo", NAME

    async def give(self, seat: Seat) -> Given:
        """Give it with its name, where there is one and the file has room for it."""
        del seat
        if await left_out_logo() is not None:
            return []
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
        if _is_too_large(given):
            found.wrong.append(TOO_LARGE.fill(most=LARGEST // 1_000_000))
        elif content is None:
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


async def left_out_logo() -> Text | None:
    """Say that the store's logo is too large for the file; None where it fits or there is none."""
    path = logo_of(await settings())
    size = (await asyncio.to_thread(path.stat)).st_size if path is not None else 0
    if size <= LARGEST:
        return None
    return LEFT_OUT.fill(size=ceil(size / 100_000) / 10, most=LARGEST // 1_000_000)


def _is_too_large(given: Given) -> bool:
    told = given[0].get("picture")
    return isinstance(told, str) and len(told) > LONGEST


async def _content(given: Given) -> bytes | None:
    """Give the picture, or None for what is none, whoever has written the file."""
    told: Any = given[0].get("picture")
    if not isinstance(told, str) or _is_too_large(given):
        return None
    arrived = arriving_file()
    try:
        content = base64.b64decode(told, validate=True)
        await asyncio.to_thread(arrived.write_bytes, content)
        found = await asyncio.to_thread(type_of, arrived, str(given[0].get("name"))[:100])
        is_picture = found.name in TAKEN and await asyncio.to_thread(_opens, arrived)
    except (Refused, ValueError, binascii.Error):
        return None
    finally:
        await asyncio.to_thread(arrived.unlink, missing_ok=True)
    return content if is_picture else None


def _opens(file: Path) -> bool:
    """Tell whether there is a picture behind its first letters; its parts are checked, nothing is unpacked."""
    from PIL import Image  # noqa: PLC0415 -- slow import

    try:
        with Image.open(file, formats=("PNG", "JPEG", "WEBP")) as picture:
            picture.verify()
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, Image.DecompressionBombError):
        return False
    return True
