"""Liking: how each person likes the frame, kept with the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.branding import logo_of
from models.notices.reading import unread
from models.people.likings import keep_liking, liking_of
from models.screens.reading import keep_screens
from models.settings import settings
from ui.parts.shell import Preferences

if TYPE_CHECKING:
    from models.access import Seat


async def preferences(seat: Seat) -> Preferences:
    """Read how this person likes the frame, and whose shop it is; the menu that follows is in the store's order."""
    await keep_screens()
    liked, chosen = await liking_of(seat), await settings()
    return Preferences(
        look=liked.look,
        dense=liked.is_dense,
        brand=str(chosen["brand_colour"]),
        logo=str(chosen["logo"]) if logo_of(chosen) else "",
        store_name=liked.store_name or str(chosen["store_name"]),
        unread=await unread(seat.person),
        stores=liked.stores if len(liked.stores) > 1 else (),
    )


async def keep(seat: Seat, name: str, value: str) -> None:
    """Keep one choice; the frame has checked that it is one of those offered."""
    await keep_liking(seat, name, value)
