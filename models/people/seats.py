"""Seats: from a person's row to what the gate asks for — roles, stores, team, the day in the store's zone."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from models import clock
from models.access import Role, Seat, role_named
from models.database import reader
from models.problem import Refused
from models.settings import settings
from models.text import LANGS, Text

if TYPE_CHECKING:
    from datetime import date

FRESH_SECONDS: Final = 3.0
CACHED_AT_MOST: Final = 2000
NO_SEAT: Final = Text(
    zh="您的账号已停用或不存在，请联系管理员。",
    en="Your account is suspended or no longer exists. Please ask the administrator.",
)

# Everybody below, however deep; UNION (not UNION ALL) ends a circle of supervisors.
_TEAM: Final = """
WITH RECURSIVE below(id) AS (
    SELECT id FROM staff WHERE id = ?
    UNION SELECT p.id FROM staff p JOIN below b ON p.supervisor_id = b.id
) SELECT id FROM below
"""
_PERSON: Final = "SELECT name, role, store_id, sits_at, lang, suspended_at, archived_at FROM staff WHERE id = ?"

_cached: dict[int, tuple[float, Seat]] = {}


async def seat_of(person: int, *, lang: str | None = None) -> Seat:
    """Give the seat a person asks from; at most three seconds old where another process changed something."""
    until, seat = _cached.get(person, (0.0, None))
    if seat is None or time.monotonic() >= until:
        seat = await _built(person)
        if len(_cached) > CACHED_AT_MOST:
            _cached.clear()
        _cached[person] = (time.monotonic() + FRESH_SECONDS, seat)
    return replace(seat, lang=lang) if lang and lang != seat.lang else seat


async def seat_of_the_machine(lang: str = "zh") -> Seat:
    """Give the seat of whoever sits at the computer with the data: the command line may do everything."""
    stores = [row[0] for row in await reader().rows("SELECT id FROM store WHERE archived_at IS NULL ORDER BY id")]
    chosen = await settings()
    return Seat(
        person=0,
        name="",
        roles=Role.ADMINISTRATOR | Role.GENERAL_MANAGER,
        store=stores[0] if stores else 0,
        stores=frozenset(stores),
        all_stores=True,
        team=frozenset(),
        today=day_in(str(chosen["zone"])),
        zone=str(chosen["zone"]),
        lang=lang,
        settings=chosen,
    )


def forget_seats() -> None:
    """Build every seat anew next time; for whoever changes people, stores or settings in this process."""
    _cached.clear()


def day_in(zone: str) -> date:
    """Give today's date where the store is."""
    return clock.now().astimezone(ZoneInfo(zone)).date()


async def _built(person: int) -> Seat:
    rows = await reader().dicts(_PERSON, [person])
    if not rows or rows[0]["suspended_at"] is not None or rows[0]["archived_at"] is not None:
        _cached.pop(person, None)
        raise Refused(NO_SEAT)
    row = rows[0]
    every = frozenset(found[0] for found in await reader().rows("SELECT id FROM store"))
    roles = role_named(row["role"])
    stores = every if roles & Role.GENERAL_MANAGER else frozenset({row["store_id"]})
    chosen = await settings()
    return Seat(
        person=person,
        name=row["name"],
        roles=roles,
        store=row["sits_at"] if row["sits_at"] in stores else row["store_id"],
        stores=stores,
        all_stores=every <= stores,
        team=frozenset(found[0] for found in await reader().rows(_TEAM, [person])),
        today=day_in(chosen["zone"]),
        zone=chosen["zone"],
        lang=row["lang"] if row["lang"] in LANGS else "zh",
        settings=chosen,
    )
