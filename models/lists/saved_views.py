"""Saved views: a list as somebody likes it — their own, shared with everybody, or the first one of a role."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, ROLE_WORDS, Role
from models.database import reader, writing
from models.problem import Refused
from models.tables.system import SavedView
from models.text import Text
from models.view import View

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource

FRESH_SECONDS: Final = 3.0
LONGEST_NAME: Final = 60
MOST: Final = 100

NO_NAME: Final = Text(
    zh="请给视图起个名字，例如“半年没来的老客户”。", en="Please name the view, for example “Away for half a year”."
)
LONG_NAME: Final = Text(
    zh="名字最多 {most} 个字，请缩短。", en="A name has at most {most} characters; please shorten it."
)
TAKEN: Final = Text(
    zh="您已经有一个叫“{name}”的视图，请换个名字，或者更新那一个。",
    en="You already have a view called “{name}”. Please choose another name, or update that one.",
)
GONE: Final = Text(
    zh="这个视图已经不在了，可能被别人删除了。", en="This view is no longer there; somebody may have deleted it."
)
NOT_YOURS: Final = Text(
    zh="这个视图是别人的，您可以用它，也可以另存为自己的。",
    en="This view is somebody else's. Use it, or save it as your own.",
)
HEADS_ONLY: Final = Text(
    zh="共享视图和设为岗位默认，由经理来做。", en="Sharing a view, or making it a role's first one, is for managers."
)
NOT_SHARED: Final = Text(
    zh="先把视图共享给大家，才能设为岗位默认。", en="Share the view first; then it can become the first one of a role."
)
TOO_MANY: Final = Text(
    zh="视图已有 {most} 个，请先删掉不用的。", en="There are {most} views already; please delete some first."
)

_known: dict[str, tuple[float, list[Kept]]] = {}


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One view that somebody kept."""

    id: int
    name: str
    address: str
    person: int | None
    by: str = ""
    shared: bool = False
    default_for: str = ""

    @property
    def view(self) -> View:
        """The view itself."""
        return View.from_address(self.address)

    def mine(self, seat: Seat) -> bool:
        """Tell whether it is the seat's own."""
        return self.person == seat.person

    def changeable(self, seat: Seat) -> bool:
        """Tell whether the seat may change it: its own, and as a manager what is shared."""
        return self.mine(seat) or (self.shared and may_share(seat))


def may_share(seat: Seat) -> bool:
    """Tell whether the seat may share views and make them a role's first."""
    return bool(seat.roles & HEADS)


async def views_of(resource: Resource[Any], seat: Seat) -> list[Kept]:
    """Give the views that a seat may pick: its own and the shared ones, by name."""
    return [kept for kept in await _all(resource.key) if kept.shared or kept.mine(seat)]


async def first_view(resource: Resource[Any], seat: Seat) -> Kept | None:
    """Give the view that a list opens with: what a manager has chosen for the seat's role, else what came with it."""
    roles = {role.name.lower() for role in Role if role & seat.roles and role.name}
    chosen = (kept for kept in await _all(resource.key) if kept.shared and kept.default_for in roles)
    return next(chosen, Kept(id=0, name="", address=resource.opens, person=None) if resource.opens else None)


async def keep_view(resource: Resource[Any], seat: Seat, name: str, view: View, *, shared: bool = False) -> int:
    """Keep a view under a name; only managers share it."""
    if shared and not may_share(seat):
        raise Refused(HEADS_ONLY)
    own = [kept for kept in await _all(resource.key, fresh=True) if kept.mine(seat)]
    if len(own) >= MOST:
        raise Refused(TOO_MANY.fill(most=MOST))
    named, address = _named(name, own), kept_address(view)
    async with writing():
        row = await SavedView.create(
            noun=resource.key, person_id=seat.person, name=named, address=address, shared=shared
        )
    forget_views()
    return row.id


async def update_view(resource: Resource[Any], seat: Seat, kept_id: int, view: View) -> None:
    """Make a kept view show what the list shows now."""
    await _change(await _changeable(resource, seat, kept_id), address=kept_address(view))


async def rename_view(resource: Resource[Any], seat: Seat, kept_id: int, name: str) -> None:
    """Give a kept view another name."""
    kept = await _changeable(resource, seat, kept_id)
    others = [k for k in await _all(resource.key) if k.person == kept.person and k.id != kept.id]
    await _change(kept, name=_named(name, others))


async def share_view(resource: Resource[Any], seat: Seat, kept_id: int, *, shared: bool) -> None:
    """Show a view to everybody, or to its owner only again; then it is no role's first any more."""
    if not may_share(seat):
        raise Refused(HEADS_ONLY)
    kept = await _changeable(resource, seat, kept_id)
    await _change(kept, shared=shared, default_for=kept.default_for if shared else "")


async def set_first_view(resource: Resource[Any], seat: Seat, kept_id: int, role: str) -> None:
    """Let a role's lists open with a shared view; an empty role takes that back."""
    if not may_share(seat):
        raise Refused(HEADS_ONLY)
    kept = await _changeable(resource, seat, kept_id)
    if role and not kept.shared:
        raise Refused(NOT_SHARED)
    if role and role not in ROLE_WORDS:
        raise Refused(GONE)
    async with writing():
        if role:
            await SavedView.filter(noun=resource.key, default_for=role).update(default_for="")
        await SavedView.filter(id=kept.id).update(default_for=role)
    forget_views()


async def delete_view(resource: Resource[Any], seat: Seat, kept_id: int) -> Kept:
    """Delete a kept view, and give it so that it can be kept again."""
    kept = await _changeable(resource, seat, kept_id)
    async with writing():
        await SavedView.filter(id=kept.id).delete()
    forget_views()
    return kept


def kept_address(view: View) -> str:
    """Write what a kept view remembers: columns, order, filters and search, not the page somebody was on."""
    return View(
        where=view.where,
        search=view.search,
        order=view.order,
        columns=view.columns,
        size=view.size,
        archived=view.archived,
    ).address()


def forget_views() -> None:
    """Read the kept views anew next time."""
    _known.clear()


def _named(name: str, others: list[Kept]) -> str:
    words = " ".join(name.split())
    if not words:
        raise Refused(NO_NAME)
    if len(words) > LONGEST_NAME:
        raise Refused(LONG_NAME.fill(most=LONGEST_NAME))
    if any(kept.name == words for kept in others):
        raise Refused(TAKEN.fill(name=words))
    return words


async def _changeable(resource: Resource[Any], seat: Seat, kept_id: int) -> Kept:
    found = next((kept for kept in await _all(resource.key, fresh=True) if kept.id == kept_id), None)
    if found is None or not (found.shared or found.mine(seat)):
        raise Refused(GONE)
    if not found.changeable(seat):
        raise Refused(NOT_YOURS)
    return found


async def _change(kept: Kept, **fields: Any) -> None:
    async with writing():
        await SavedView.filter(id=kept.id).update(**fields)
    forget_views()


async def _all(noun: str, *, fresh: bool = False) -> list[Kept]:
    until, kept = _known.get(noun, (0.0, []))
    if fresh or time.monotonic() >= until:
        sql = (
            "SELECT v.id, v.name, v.address, v.person_id, s.name, v.shared, v.default_for FROM saved_view v "
            "LEFT JOIN staff s ON s.id = v.person_id WHERE v.noun = ? ORDER BY v.name, v.id"
        )
        kept = [
            Kept(id=i, name=n, address=a, person=p, by=by or "", shared=bool(sh), default_for=d)
            for i, n, a, p, by, sh, d in await reader().rows(sql, [noun])
        ]
        _known[noun] = (time.monotonic() + FRESH_SECONDS, kept)
    return kept
