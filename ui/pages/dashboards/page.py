"""The dashboard: the figures of a role or of one's own, counted one after the other, and arranged without code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from nicegui import ui

from models.access import HEADS
from models.dashboards.keeping import dashboard_of, drop_own, keep_for_role, keep_own
from models.problem import Refused
from ui.pages.dashboards import words as say
from ui.pages.dashboards.arranging import Arranging, arranging_html
from ui.pages.dashboards.counting import shown_for
from ui.pages.dashboards.drawing import period_of, tile_html, title_of
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.dashboards.keeping import Kept
    from models.dashboards.tiles import Tile
    from ui.routes import Visit

PAGE: Final = "/dashboard"
WALL: Final = "/dashboard/wall"
STYLE: Final = Path(__file__).with_name("dashboards.css")
AGAIN_SECONDS: Final = 120
SLOW: Final = frozenset({"churn", "satisfaction"})  # these come after what is counted at once


async def dashboard_page(seat: Seat, visit: Visit) -> None:
    """Build the page: the places of the figures stand at once, the figures come one after the other."""
    del visit
    Dashboard(seat, await dashboard_of(seat)).build(seat)


class Dashboard:
    """One open dashboard."""

    def __init__(self, seat: Seat, kept: Kept) -> None:
        """Begin with what was kept."""
        self.lang, self.kept = seat.lang, kept
        self.arranging: Arranging | None = None
        self.places: list[Block] = []

    def build(self, seat: Seat) -> None:
        """Put it on the page."""
        acts: dict[str, Any] = {
            "arrange": self._arrange, "cancel": self._cancel, "save": self._save, "reset": self._reset,
            "up": self._up, "down": self._down, "remove": self._remove, "size": self._size, "period": self._period,
            "by": self._by, "option": self._option, "adding": self._adding, "add": self._add, "whose": self._whose,
        }  # fmt: skip
        Block(style_of(STYLE))
        self.head = Block(self._head(), acts)
        self.desk = Block(tag("div"), acts)
        self.grid = ui.element("div").classes("dash")
        self._lay(seat)
        ui.timer(AGAIN_SECONDS, self._count, immediate=False)

    def _head(self) -> Markup:
        if self.arranging is not None:
            return page_head(self.lang, say.ARRANGE, back=None)
        actions = [
            Button(text=say.OPEN_WALL, href=WALL, icon="meeting"),
            Button(text=say.ARRANGE, act="arrange", icon="edit"),
        ]
        return page_head(self.lang, say.TITLE, note=say.WHOSE[self.kept.whose], actions=actions)

    def _lay(self, seat: Seat) -> None:
        """Lay out the places of the figures and have them counted."""
        del seat
        self.grid.clear()
        with self.grid:
            self.places = [Block(_waiting(self.lang, tile), tag="section", classes=f"dash-tile is-{tile.size}")
                           for tile in self.kept.tiles]  # fmt: skip
            ui.timer(0.01, self._count, once=True)

    async def _count(self) -> None:
        seat, places = await current_seat(), self.places
        pairs = zip(self.kept.tiles, places, strict=True) if places else ()
        for tile, place in sorted(pairs, key=lambda pair: _family(pair[0]) in SLOW):
            if self.places is not places or place.is_deleted:
                return  # it was arranged anew meanwhile, or the person has gone on
            shown = await shown_for(seat, tile)
            if not place.is_deleted:
                place.show(tile_html(self.lang, shown))

    async def _arrange(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        self.arranging = Arranging.of(seat, self.kept.tiles, self.kept.version)
        self.places = []
        self.grid.clear()
        self._draw()

    def _draw(self) -> None:
        self.head.show(self._head())
        self.desk.show(arranging_html(self.lang, self.arranging) if self.arranging is not None else tag("div"))

    async def _leave(self, seat: Seat) -> None:
        self.kept, self.arranging = await dashboard_of(seat), None
        self._draw()
        self._lay(seat)

    async def _cancel(self, key: str, value: str) -> None:
        del key, value
        await self._leave(await current_seat())

    async def _save(self, key: str, value: str) -> None:
        del key, value
        seat, now = await current_seat(), self.arranging
        if now is None:
            return
        try:
            if now.role:
                await keep_for_role(seat, now.role, now.tiles, now.version)
            else:
                await keep_own(seat, now.tiles, now.version)
        except Refused as refused:
            now.problem = refused.text
            self._draw()
            return
        toast(say.SAVED)
        await self._leave(seat)

    async def _reset(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await drop_own(seat)
        await self._leave(seat)

    async def _whose(self, key: str, value: str) -> None:
        """Turn to the dashboard of a role, or back to one's own; for those who lead."""
        del key
        seat = await current_seat()
        if not seat.roles & HEADS:
            return
        try:
            kept = await dashboard_of(seat, role=value)
        except Refused:
            return
        version = kept.role_version if value else kept.version
        self.arranging = Arranging.of(seat, kept.tiles, version, role=value)
        self._draw()

    def _up(self, key: str, value: str) -> None:
        del value
        self._moved(key, -1)

    def _down(self, key: str, value: str) -> None:
        del value
        self._moved(key, 1)

    def _moved(self, key: str, by: int) -> None:
        if self.arranging is not None:
            self.arranging.move(key, by)
            self._draw()

    def _remove(self, key: str, value: str) -> None:
        del value
        if self.arranging is not None:
            self.arranging.remove(key)
            self._draw()

    def _size(self, key: str, value: str) -> None:
        self._set(key, "size", value)

    def _period(self, key: str, value: str) -> None:
        self._set(key, "period", value)

    def _by(self, key: str, value: str) -> None:
        self._set(key, "by", value)

    def _option(self, key: str, value: str) -> None:
        place, _, name = key.partition(":")
        self._set(place, f"option:{name}", value)

    def _set(self, key: str, what: str, value: str) -> None:
        if self.arranging is not None:
            self.arranging.change(key, what, value)
            self._draw()

    def _adding(self, key: str, value: str) -> None:
        del key
        if self.arranging is not None:
            self.arranging.adding = value

    def _add(self, key: str, value: str) -> None:
        del key, value
        if self.arranging is not None:
            self.arranging.add()
            self._draw()


def _family(tile: Tile) -> str:
    return tile.figure.partition(".")[0]


def _waiting(lang: str, tile: Tile) -> Markup:
    head = tag("header", tag("h2", title_of(tile).to(lang)), tag("span", period_of(tile).to(lang), class_="quiet"))
    return joined([head, tag("p", say.BUSY.to(lang), class_="quiet")])
