"""One noun's pages: what its list opens with for each role, the words of its fields, its sections and their order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.access import ROLE_WORDS
from models.gate.catalogue import fields_of
from models.lists.saved_views import may_share, set_first_view, views_of
from models.problem import Refused
from models.screens.arranging import Screen, ShownSection, moved
from models.screens.reading import screen_of, version_of
from models.screens.writing import keep_screen
from models.text import Text
from ui.pages.record.facts import shipped_sections
from ui.pages.screens import words as say
from ui.pages.screens.drawing import section_html, views_html
from ui.pages.screens.overview import arrangeable
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import confirm, toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.field import Field
    from models.lists.saved_views import Kept
    from models.resource import Resource
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("screens.css")
MISSING: Final = Text(zh="没有这个页面。", en="There is no such page.")


async def show_noun(seat: Seat, visit: Visit) -> None:
    """Build the page of one noun."""
    resource = next((one for one in arrangeable() if one.key == visit.params["noun"]), None)
    if resource is None:
        raise Refused(MISSING)
    page = NounPage(seat.lang, resource)
    await page.look(seat)
    visit.title = resource.title
    page.block = Block(page.html(), page.acts(), classes="screens")


class NounPage:
    """One opening of the page."""

    block: Block

    def __init__(self, lang: str, resource: Resource[Any]) -> None:
        """Belong to a noun; `look` reads it."""
        self.lang, self.resource = lang, resource
        self.known: dict[str, Field] = {}
        self.views: list[Kept] = []
        self.version, self.may_share = 0, False

    async def look(self, seat: Seat) -> None:
        """Read everything anew."""
        self.known = await fields_of(self.resource)
        self.version = await version_of(self.resource.key)
        self.views = [kept for kept in await views_of(self.resource, seat) if kept.shared]
        self.may_share = may_share(seat)

    def acts(self) -> dict[str, Any]:
        """Name what can be done."""
        return {
            "view": self._view,
            "label": self._label,
            "show": self._show,
            "into": self._into,
            "field-up": lambda key, _: self._field(key, -1),
            "field-down": lambda key, _: self._field(key, 1),
            "title": self._title,
            "fold": self._fold,
            "section-up": lambda key, _: self._section(int(key), -1),
            "section-down": lambda key, _: self._section(int(key), 1),
            "section-add": lambda *_: self._add(),
            "section-drop": self._drop,
            "as-shipped": lambda *_: self._as_shipped(),
        }

    @property
    def screen(self) -> Screen:
        """What the store has chosen so far."""
        return screen_of(self.resource)

    @property
    def sections(self) -> list[ShownSection]:
        """Every section with every field, hidden ones too."""
        whole = replace(self.screen, hidden=frozenset())
        return whole.over(shipped_sections(self.resource, self.known), self.known)

    def html(self) -> Markup:
        """Draw the page."""
        lang, title = self.lang, self.resource.title
        reset = [] if self.screen.is_plain else [Button(text=say.AS_SHIPPED, act="as-shipped", icon="undo")]
        opened = Button(text=say.OPEN_LIST, href=f"/{self.resource.key}", icon="list")
        head = page_head(lang, title, note=say.WHY, back=(say.TITLE, say.PAGE), actions=[opened, *reset])
        views = section(
            lang, say.FIRST_VIEWS, views_html(lang, self.resource, self.views), note=say.FIRST_VIEWS_WHY
        ) if self.may_share else NOTHING  # fmt: skip
        here = f"/{self.resource.key}"
        columns = tag("p", say.COLUMNS_IN.to(lang), " ", tag("a", title.to(lang), href=here), class_="quiet")
        names = [one.title.to(lang) for one in self.sections]
        parts = [section_html(lang, one, at, names, self.known, self.screen) for at, one in enumerate(self.sections)]
        add = button(lang, Button(text=say.ADD_SECTION, act="section-add", icon="plus"))
        return joined([style_of(STYLE), head, columns, views, tag("h2", say.SECTIONS.to(lang)), *parts, add])

    async def _keep(self, screen: Screen, told: Text = say.SAVED) -> None:
        seat, before = await current_seat(), self.screen
        try:
            self.version = await keep_screen(seat, self.resource.key, screen, self.version)
        finally:
            await self.look(seat)
            self.block.show(self.html())

        async def undo() -> None:
            await self._keep(before, say.TAKEN_BACK)

        toast(told, undo=undo)

    async def _arrange(self, sections: Sequence[ShownSection]) -> None:
        await self._keep(replace(self.screen, sections=tuple(sections)))

    async def _view(self, role: str, value: str) -> None:
        seat = await current_seat()
        if role not in ROLE_WORDS:
            return
        chosen = next((kept for kept in self.views if str(kept.id) == value), None)
        now = next((kept for kept in self.views if kept.default_for == role), None)
        if chosen is not None:
            await set_first_view(self.resource, seat, chosen.id, role)
        elif now is not None:
            await set_first_view(self.resource, seat, now.id, "")
        await self.look(seat)
        self.block.show(self.html())
        toast(say.SAVED)

    async def _label(self, key: str, value: str) -> None:
        name, _, lang = key.partition(":")
        words = self.known[name].label.words | {lang: " ".join(value.split())}
        shipped = self._shipped_label(name)
        labels = dict(self.screen.labels)
        if not words["zh"] or words == shipped.words:
            labels.pop(name, None)
        else:
            labels[name] = Text(**words)
        await self._keep(replace(self.screen, labels=labels))

    def _shipped_label(self, name: str) -> Text:
        described: Any = getattr(self.resource.model._meta.fields_map.get(name), "described", None)
        own = next((one for one in self.resource.fields if one.id == name), described)
        return own.label if own is not None else self.known[name].label

    async def _show(self, name: str, value: str) -> None:
        hidden = self.screen.hidden - {name} if value else self.screen.hidden | {name}
        await self._keep(replace(self.screen, hidden=hidden))

    async def _into(self, name: str, value: str) -> None:
        onto = int(value)
        await self._arrange(
            [
                replace(one, fields=tuple(n for n in one.fields if n != name) + ((name,) if at == onto else ()))
                for at, one in enumerate(self.sections)
            ]
        )

    async def _field(self, name: str, by: int) -> None:
        await self._arrange([replace(one, fields=moved(one.fields, name, by)) for one in self.sections])

    async def _title(self, key: str, value: str) -> None:
        at, _, lang = key.partition(":")
        sections = self.sections
        one = sections[int(at)]
        sections[int(at)] = replace(one, title=Text(**(one.title.words | {lang: " ".join(value.split())})))
        await self._arrange(sections)

    async def _fold(self, key: str, value: str) -> None:
        sections = self.sections
        sections[int(key)] = replace(sections[int(key)], folded=bool(value))
        await self._arrange(sections)

    async def _section(self, at: int, by: int) -> None:
        sections = self.sections
        if 0 <= at + by < len(sections):
            sections[at], sections[at + by] = sections[at + by], sections[at]
            await self._arrange(sections)

    async def _add(self) -> None:
        await self._arrange([*self.sections, ShownSection(title=say.NEW_SECTION)])

    async def _drop(self, key: str, _: str) -> None:
        await self._arrange([one for at, one in enumerate(self.sections) if at != int(key) or one.fields])

    async def _as_shipped(self) -> None:
        sure = say.AS_SHIPPED_SURE.fill(title=self.resource.title)
        if await confirm(sure, say.AS_SHIPPED_WHY, say.AS_SHIPPED):
            await self._keep(Screen(), say.TAKEN_BACK)
