"""Branding: the store's name, logo and colour, as screen and paper show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.gate.writer import transaction
from models.problem import Refused
from models.settings import change_setting, settings
from models.text import Text
from models.uploads.places import put_places
from models.uploads.reading import own_uploads
from models.uploads.types import JPEG, PNG, WEBP
from models.uploads.upload import NUMBER, path_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from models.access import Seat

MAY: Final = HEADS | Role.ADMINISTRATOR
PLACE: Final = ("settings", 0, "logo")
TAKEN: Final = frozenset({JPEG.name, PNG.name, WEBP.name})
NOT_YOURS: Final = Text(zh="只有经理和管理员可以换标志。", en="Only managers and the administrator may choose it.")
NO_PICTURE: Final = Text(
    zh="标志要用刚上传的 PNG、JPG 或 WebP 图片，例如“logo.png”。",
    en="The logo is a PNG, a JPG or a WebP that was just uploaded, for example “logo.png”.",
)


def logo_of(chosen: Mapping[str, Any]) -> Path | None:
    """Give where the store's logo lies, or None where it has none."""
    number = str(chosen.get("logo") or "")
    if not NUMBER.fullmatch(number):
        return None
    path = path_of(number)
    return path if path.exists() else None


async def choose_logo(seat: Seat, upload: str) -> None:
    """Take a picture that was just uploaded as the logo; an empty one takes it away."""
    if not seat.roles & MAY:
        raise Refused(NOT_YOURS)
    before = str((await settings())["logo"])
    if upload and upload != before:
        found = (await own_uploads(seat, [upload])).get(upload)
        if found is None or found.type not in TAKEN:
            raise Refused(NO_PICTURE)
    await keep_logo(seat, upload)


async def keep_logo(seat: Seat, upload: str) -> None:
    """Put a picture that the program has taken in itself into the logo's place; an empty one takes it away."""
    before = str((await settings())["logo"])
    async with transaction() as writer:
        held = [before] if NUMBER.fullmatch(before) else []
        await put_places(writer, PLACE, held, [upload] if upload else [])
    await change_setting("logo", upload, person=seat.person)
