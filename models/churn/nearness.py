"""Nearness: where a store's customers live, as the store has set it, or else as its own address tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.rules.churn.judging import Home

if TYPE_CHECKING:
    from models.access import Seat

TOWN: Final = re.compile(r"(?:省|自治区|^)([\u4e00-\u9fff]{2,4})市")
SPLIT: Final = re.compile(r"[,，、;；\s]+")


async def home_of(seat: Seat) -> Home:
    """Give where the customers of the seat's store live."""
    plates, places = (_words(str(seat.settings.get(key, "") or "")) for key in ("near_plates", "near_places"))
    kilometres = int(seat.settings.get("near_kilometres", 0) or 0)
    return Home(plates=plates, places=places or await _town(seat.store), kilometres=kilometres or None)


def _words(said: str) -> tuple[str, ...]:
    return tuple(word for word in SPLIT.split(said.strip()) if word)


async def _town(store: int) -> tuple[str, ...]:
    rows = await reader().rows("SELECT address FROM store WHERE id = ?", [store])
    found = TOWN.search(str(rows[0][0] or "")) if rows else None
    return (found[1],) if found else ()
