"""The wall screen: a dashboard full of the screen, turning by itself and counted anew without a reload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from nicegui import ui
from nicegui.element import Element

from models import clock
from models.dashboards.keeping import dashboard_of
from models.gate.reading import read_one
from models.problem import Refused
from models.resources import RESOURCES
from ui.frame import go
from ui.pages.dashboards import words as say
from ui.pages.dashboards.counting import fits_the_wall, shown_for
from ui.pages.dashboards.drawing import tile_html
from ui.pages.dashboards.page import PAGE, STYLE
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.dashboards.tiles import Tile
    from ui.routes import Visit

TURN_SECONDS: Final = 15
FRESH_SECONDS: Final = 60  # so old a screen may be when it is shown
ROOM: Final = 8  # places of a screen: two rows of four
ROW: Final = 4


@dataclass
class Screen:
    """The tiles that hang together, and what was counted for them."""

    tiles: Sequence[Tile]
    html: Markup = NOTHING
    counted: float = 0.0  # the clock's seconds


class Keys(Element, component="wall.js"):
    """Hears the keys of a wall screen."""

    def __init__(self, told: Callable[[str], Any]) -> None:
        """Put it on the page; it shows nothing itself."""
        super().__init__()
        self._tell = told
        self.on("turn", self._heard)

    def first_paint(self) -> Markup:
        """Draw nothing."""
        return NOTHING

    async def _heard(self, event: GenericEventArguments) -> None:
        args: Any = event.args
        await self._tell(str(args[0] if isinstance(args, list) else args))


async def wall_page(seat: Seat, visit: Visit) -> None:
    """Build the page; the first screen is counted once it stands."""
    del visit
    kept = await dashboard_of(seat)
    screens = screens_of([tile for tile in kept.tiles if fits_the_wall(tile)])
    Wall(seat, screens, await _store(seat)).build()


def screens_of(tiles: Sequence[Tile]) -> list[Screen]:
    """Share tiles out over screens of two rows of four places, in their order."""
    found: list[list[Tile]] = []
    used = 0
    for tile in tiles:
        left_in_row = ROW - used % ROW
        begins = used if tile.size <= left_in_row else used + left_in_row
        if not found or begins + tile.size > ROOM:
            found.append([])
            begins = 0
        found[-1].append(tile)
        used = begins + tile.size
    return [Screen(some) for some in found]


async def _store(seat: Seat) -> str:
    try:
        return str((await read_one(RESOURCES["stores"], seat, seat.store)).values["name"])
    except Refused:
        return ""


class Wall:
    """One wall screen while it hangs."""

    def __init__(self, seat: Seat, screens: Sequence[Screen], store: str) -> None:
        """Begin with the first screen."""
        self.lang, self.zone, self.store = seat.lang, seat.zone, store
        self.screens, self.at, self.paused = screens, 0, False

    def build(self) -> None:
        """Put it over the whole page."""
        Block(style_of(STYLE))
        acts: dict[str, Any] = {name: self._act(name) for name in ("back", "pause", "next", "leave")}
        with ui.element("div").classes("wall"):
            self.head = Block(self._head(), acts, tag="header", classes="wall-head")
            self.main = Block(self._main(), tag="div", classes="wall-main")
        Keys(self._pressed)
        ui.timer(0.01, self._stand, once=True)
        ui.timer(TURN_SECONDS, self._turn, immediate=False)

    def _act(self, name: str) -> Callable[[str, str], Any]:
        async def act(key: str, value: str) -> None:
            del key, value
            await self._pressed(name)

        return act

    async def _pressed(self, name: str) -> None:
        if name == "leave":
            await go(PAGE)
        elif name == "pause":
            self.paused = not self.paused
            self.head.show(self._head())
        elif name in {"back", "next"} and self.screens:
            await self._to(self.at + (1 if name == "next" else -1))

    async def _stand(self) -> None:
        """Count what hangs first."""
        if self.screens:
            await self._to(self.at)

    async def _turn(self) -> None:
        """Go on to the next screen, or count the one anew that stays."""
        if self.screens:
            await self._to(self.at if self.paused else self.at + 1)

    async def _to(self, place: int) -> None:
        self.at = place % len(self.screens)
        await self.count(await current_seat())
        self.main.show(self._main())
        self.head.show(self._head())

    async def count(self, seat: Seat) -> None:
        """Count the tiles of the present screen, unless that was just done."""
        if not self.screens:
            return
        screen, now = self.screens[self.at], clock.now().timestamp()
        if screen.html and now - screen.counted < FRESH_SECONDS:
            return
        drawn = [
            tag("section", tile_html(self.lang, await shown_for(seat, tile), on_the_wall=True),
                class_=f"dash-tile is-{tile.size}")
            for tile in screen.tiles
        ]  # fmt: skip
        screen.html, screen.counted = joined(drawn), now

    def _head(self) -> Markup:
        lang, here = self.lang, clock.now(ZoneInfo(self.zone))
        place = say.PLACE.fill(at=self.at + 1, of=max(1, len(self.screens))).to(lang)
        named = tag("h1", self.store or say.TITLE.to(lang))
        time = tag("time", f"{here:%H:%M}", class_="wall-clock")
        day = tag("span", f"{here:%Y-%m-%d}", class_="quiet")
        ways = [
            button(lang, Button(text=say.BACK, act="back", icon="left")),
            button(lang, Button(text=say.GO_ON if self.paused else say.PAUSE, act="pause", icon="clock")),
            button(lang, Button(text=say.NEXT, act="next", icon="right")),
            tag("button", say.FULL.to(lang), type="button", class_="button", data_full=""),
            button(lang, Button(text=say.LEAVE, act="leave", icon="close")),
        ]
        keys = tag("span", say.KEYS.to(lang), class_="quiet wall-keys")
        return joined(
            [named, day, time, tag("span", place, class_="quiet"), tag("div", *ways, keys, class_="wall-ways")]
        )

    def _main(self) -> Markup:
        if not self.screens:
            return tag("p", say.NO_WALL.to(self.lang), class_="quiet")
        shown = self.screens[self.at].html
        return tag("div", shown, class_="dash") if shown else tag("p", say.BUSY.to(self.lang), class_="quiet")
