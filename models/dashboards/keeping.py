"""Keeping: a person's own dashboard, and the one that a role begins with; the newer of two is never lost."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from tortoise.exceptions import IntegrityError

from models import clock
from models.access import HEADS, ROLE_WORDS, WORKERS, Role
from models.dashboards.tiles import MOST, Tile, start_of, tiles_in
from models.database import reader
from models.database.stored import loaded
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

WATCHERS: Final = WORKERS | Role.AUDITOR
READ_SQL: Final = "SELECT key, tiles, version FROM dashboard WHERE key IN (?, ?)"
ONE_SQL: Final = "SELECT version FROM dashboard WHERE key = ?"
ADD_SQL: Final = """
INSERT INTO dashboard (key, person_id, tiles, version, changed_at, changed_by_id) VALUES (?, ?, ?, 1, ?, ?)
"""
CHANGE_SQL: Final = (
    "UPDATE dashboard SET tiles = ?, version = version + 1, changed_at = ?, changed_by_id = ? "
    "WHERE key = ? AND version = ?"
)
DROP_SQL: Final = "DELETE FROM dashboard WHERE key = ?"

NOT_HERE: Final = Text(zh="您没有看板。", en="There is no dashboard for you.")
HEADS_ONLY: Final = Text(
    zh="给一个岗位定看板由经理来做；您可以存一份自己的。",
    en="A manager decides what a role begins with; you may keep one of your own.",
)
NO_ROLE: Final = Text(zh="没有“{role}”这个角色。", en="There is no role “{role}”.")
EMPTY: Final = Text(zh="看板上至少要有一个数。", en="A dashboard has at least one figure.")
TOO_MANY: Final = Text(
    zh="一块看板最多放 {most} 个数，请先去掉几个。",
    en="A dashboard holds at most {most} figures; please drop some first.",
)
CHANGED: Final = Text(
    zh="别人刚改过这块看板。请重新打开看看，再改一次。",
    en="Somebody has just changed this dashboard. Please open it again and change it once more.",
)


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A dashboard as somebody sees it: their own, the role's, or the one that comes with the product."""

    tiles: Sequence[Tile]
    whose: str  # own, role, start
    version: int = 0  # of their own, to change it
    role_version: int = 0


def role_of(seat: Seat) -> str:
    """Name the role whose dashboard a seat begins with; who administers the store has the general manager's."""
    if seat.roles & Role.GENERAL_MANAGER:
        return "general_manager"
    return next((name for name in ROLE_WORDS if Role[name.upper()] & seat.roles), "staff")


async def dashboard_of(seat: Seat, *, role: str = "") -> Kept:
    """Give the seat's own dashboard, else its role's; with a role, what that role begins with."""
    if not seat.roles & WATCHERS:
        raise Refused(NOT_HERE)
    if role and role != role_of(seat) and not seat.roles & HEADS:
        raise Refused(HEADS_ONLY)
    own, of_role = _own_key(seat), _role_key(seat, role or role_of(seat))
    found = {key: (tiles_in(loaded(tiles)), version) for key, tiles, version in await _read(own, of_role)}
    mine, shared = found.get(own), found.get(of_role)
    versions = {"version": mine[1] if mine else 0, "role_version": shared[1] if shared else 0}
    if mine and mine[0] and not role:
        return Kept(tiles=mine[0], whose="own", **versions)
    if shared and shared[0]:
        return Kept(tiles=shared[0], whose="role", **versions)
    return Kept(tiles=start_of(role or role_of(seat)), whose="start", **versions)


async def keep_own(seat: Seat, tiles: Sequence[Tile], version: int) -> None:
    """Keep a dashboard for oneself; `version` is the one that was changed, 0 for the first."""
    if not seat.roles & WATCHERS:
        raise Refused(NOT_HERE)
    await _keep(seat, _own_key(seat), tiles, version)


async def keep_for_role(seat: Seat, role: str, tiles: Sequence[Tile], version: int) -> None:
    """Say what a role begins with in the seat's store; for managers."""
    if not seat.roles & HEADS:
        raise Refused(HEADS_ONLY)
    if role not in ROLE_WORDS or role == "administrator":
        raise Refused(NO_ROLE.fill(role=role[:20]))
    await _keep(seat, _role_key(seat, role), tiles, version)


async def drop_own(seat: Seat) -> None:
    """Go back to what the role begins with."""
    async with transaction() as writer:
        await writer.run(DROP_SQL, [_own_key(seat)])


async def _keep(seat: Seat, key: str, tiles: Sequence[Tile], version: int) -> None:
    if not tiles:
        raise Refused(EMPTY)
    if len(tiles) > MOST:
        raise Refused(TOO_MANY.fill(most=MOST))
    content = json.dumps([tile.as_json() for tile in tiles], ensure_ascii=False)
    now, person = clock.now(), seat.person or None
    async with transaction() as writer:
        held = await writer.rows(ONE_SQL, [key])
        if (held[0][0] if held else 0) != version:
            raise Refused(CHANGED)
        if held:
            if not await writer.run(CHANGE_SQL, [content, now, person, key, version]):
                raise Refused(CHANGED)
            return
        own = person if key == _own_key(seat) else None
        try:
            await writer.run(ADD_SQL, [key, own, content, now, person])
        except IntegrityError as taken:  # somebody kept the first one in this very moment
            raise Refused(CHANGED) from taken


async def _read(*keys: str) -> Sequence[tuple[Any, ...]]:
    return await reader().rows(READ_SQL, list(keys))


def _own_key(seat: Seat) -> str:
    return f"person:{seat.person}"


def _role_key(seat: Seat, role: str) -> str:
    return f"role:{seat.store}:{role}"
