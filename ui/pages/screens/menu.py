"""The menu's page: the order of its groups and lines, and what this store does not need in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.screens.arranging import MenuOrder, moved
from models.screens.reading import MENU, keep_screens, menu_order, version_of
from models.screens.writing import keep_screen
from ui.menu import ALWAYS, arranged
from ui.pages.screens import words as say
from ui.pages.screens.drawing import places
from ui.pages.screens.noun import STYLE
from ui.pages.screens.overview import head
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import confirm, toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.menu import Entry, Group
    from ui.routes import Visit


async def show_menu(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    del visit
    await keep_screens(anew=True)
    page = MenuPage(seat, await version_of(MENU))
    page.block = Block(page.html(), page.acts(), classes="screens")


class MenuPage:
    """One opening of the page."""

    block: Block

    def __init__(self, seat: Seat, version: int) -> None:
        """Remember which version it shows."""
        self.lang, self.version, self.is_changed = seat.lang, version, False
        self.head = head(seat, say.MENU_PAGE)

    def acts(self) -> dict[str, Any]:
        """Name what can be done."""
        return {
            "group-up": lambda key, _: self._group(key, -1),
            "group-down": lambda key, _: self._group(key, 1),
            "entry-up": lambda key, _: self._entry(key, -1),
            "entry-down": lambda key, _: self._entry(key, 1),
            "show": self._show,
            "as-shipped": lambda *_: self._as_shipped(),
        }

    def html(self) -> Markup:
        """Draw every group with its lines, hidden ones too."""
        lang, wanted = self.lang, menu_order()
        groups = arranged(wanted)
        last = len(groups) - 1
        parts = (self._part(group, wanted, first=at == 0, last=at == last) for at, group in enumerate(groups))
        reload = Button(text=say.RELOAD_NOW, href=say.MENU_PAGE, whole=True)
        told = tag("p", say.RELOAD.to(lang), " ", button(lang, reload), class_="quiet") if self.is_changed else NOTHING
        reset = NOTHING if wanted.is_plain else button(lang, Button(text=say.AS_SHIPPED, act="as-shipped", icon="undo"))
        why = tag("p", say.MENU_WHY.to(lang), class_="quiet")
        return joined([style_of(STYLE), self.head, why, told, reset, *parts])

    def _part(self, group: Group, wanted: MenuOrder, *, first: bool, last: bool) -> Markup:
        label = group.title.to(self.lang)
        order = places(self.lang, label, f"group-up={group.key}", f"group-down={group.key}", first=first, last=last)
        top = tag("header", tag("h2", label), tag("span", order, class_="places"))
        keys = [entry.key for entry in group.entries]
        lines = (
            self._line(entry, wanted, first=entry.key == keys[0], last=entry.key == keys[-1]) for entry in group.entries
        )
        return tag("section", top, tag("ul", *lines), class_="section arranged", data_group=group.key)

    def _line(self, entry: Entry, wanted: MenuOrder, *, first: bool, last: bool) -> Markup:
        lang, key, label = self.lang, entry.key, entry.text.to(self.lang)
        tick = tag("input", type="checkbox", checked=key not in wanted.hidden, data_change=f"show={key}")
        show = tag("label", tick, tag("span", say.SHOWN.to(lang)), class_="tick")
        if key in ALWAYS:
            show = tag("span", say.ALWAYS_THERE.to(lang), class_="quiet")
        order = places(lang, label, f"entry-up={key}", f"entry-down={key}", first=first, last=last)
        name = tag("span", icon(entry.icon), " ", label, class_="whole")
        away = "is-away" if key in wanted.hidden else None
        return tag("li", name, show, tag("span", order, class_="places"), class_=away, data_entry=key)

    async def _keep(self, wanted: MenuOrder, told: Text = say.SAVED) -> None:
        seat, before = await current_seat(), menu_order()
        try:
            self.version = await keep_screen(seat, MENU, wanted, self.version)
            self.is_changed = True
        finally:
            self.version = await version_of(MENU)
            self.block.show(self.html())

        async def undo() -> None:
            await self._keep(before, say.TAKEN_BACK)

        toast(told, undo=undo)

    async def _group(self, key: str, by: int) -> None:
        keys = [group.key for group in arranged(menu_order())]
        await self._keep(replace(menu_order(), groups=moved(keys, key, by)))

    async def _entry(self, key: str, by: int) -> None:
        groups = [[entry.key for entry in group.entries] for group in arranged(menu_order())]
        order = [name for keys in groups for name in (moved(keys, key, by) if key in keys else keys)]
        await self._keep(replace(menu_order(), entries=tuple(order)))

    async def _show(self, key: str, value: str) -> None:
        hidden = menu_order().hidden
        await self._keep(replace(menu_order(), hidden=hidden - {key} if value else hidden | {key}))

    async def _as_shipped(self) -> None:
        if await confirm(say.AS_SHIPPED_SURE.fill(title=say.MENU), say.MENU_WHY, say.AS_SHIPPED):
            await self._keep(MenuOrder(), say.TAKEN_BACK)
