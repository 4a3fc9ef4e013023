"""The list page: one value, the view, and everything on the page follows from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nicegui import background_tasks, ui

from models.access import ARCHIVE, CREATE, DELETE, EDIT, EXPORT, IMPORT
from models.gate.catalogue import shown_columns, shown_filters
from models.gate.choosing import totals_of
from models.gate.offering import offering_of
from models.gate.reading import Page, read
from models.lists.saved_views import first_view, views_of
from models.path import names
from models.view import PAGE_SIZES, View
from surveys.scales import with_scales
from ui.frame import frame
from ui.pages.list import words as say
from ui.pages.list.beginnings import beginning_of
from ui.pages.list.bulk import BulkDesk
from ui.pages.list.columns import ColumnsDesk
from ui.pages.list.conditions import FiltersDesk
from ui.pages.list.export import ExportDesk
from ui.pages.list.shown import pages_of, table_shown, totals_said
from ui.pages.list.views import ViewsDesk
from ui.pages.printing.addresses import list_address, print_button
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.session import current_seat
from ui.widgets.filters.bar import Bar
from ui.widgets.filters.options import Named, named_in
from ui.widgets.filters.sentences import chips
from ui.widgets.table import Table

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Action, Seat
    from models.gate.offering import Offer, Offering
    from models.lists.saved_views import Kept
    from models.resource import Resource
    from ui.frame import Frame
    from ui.routes import Visit


class ListPage:
    """One open list: its view, the rows that are shown, and the rows that are chosen."""

    def __init__(self, resource: Resource[Any], lang: str) -> None:
        """Begin with nothing shown."""
        self.resource, self.lang = resource, lang
        self.view, self.page = View(), Page([], 0, {})
        self.offers: dict[str, Offer] = {}
        self.named: Named = {}
        self.usual: list[str] = []  # the columns before anybody chooses others
        self.always: list[str] = []  # the filters that are always there
        self.kept: list[Kept] = []
        self.first: Kept | None = None
        self.offering: Offering
        self.head: Block
        self.bar: Bar
        self.table: Table
        self.frame: Frame
        self.turn = 0
        self.filters, self.columns, self.views = FiltersDesk(self), ColumnsDesk(self), ViewsDesk(self)
        self.bulk, self.export = BulkDesk(self), ExportDesk(self)

    async def open(self, seat: Seat, visit: Visit) -> None:
        """Read the page of an address, then build it in one go."""
        self.kept = await views_of(self.resource, seat)
        self.first = await first_view(self.resource, seat)
        if not visit.query and self.first is not None:
            visit.query = self.first.view.address()
        await self.load(seat, View.from_address(visit.query))
        visit.follow = self.follow
        self._build(seat)
        self.frame = frame()
        self._total_later(seat)

    async def follow(self, seat: Seat, visit: Visit) -> bool:
        """Show another query of the same list in place."""
        if not visit.query and self.first is not None:
            visit.query = self.first.view.address()
        if await self.load(seat, View.from_address(visit.query)):
            self.bulk.forget()
            self.bar.close()
            self.show(seat)
        return True

    async def load(self, seat: Seat, view: View) -> bool:
        """Read what a view shows; False when another view was asked for meanwhile."""
        self.turn += 1
        turn = self.turn
        self.usual, self.always = await shown_columns(self.resource), await shown_filters(self.resource)
        page = await read(self.resource, seat, view, columns=view.columns or self.usual)
        last = pages_of(page.total, view.size)
        if view.page > last:
            view = replace(view, page=last)
            page = await read(self.resource, seat, view, columns=view.columns or self.usual)
        await with_scales(self.resource, page.rows, seat.lang)
        offering = await offering_of(self.resource, seat)
        paths = [*page.fields, *self.always, *(condition.path for condition in view.where)]
        offers = {path: offer for path in paths if (offer := offering.at(path))}
        named = await named_in(view, offers, seat)
        if turn != self.turn:
            return False
        self.view, self.page, self.offering, self.offers, self.named = view, page, offering, offers, named
        return True

    async def change(self, view: View, *, replace_address: bool = False, keep_choice: bool = False) -> None:
        """Show another view: the rows, the chips and the address change, nothing is built anew."""
        seat = await current_seat()
        if not await self.load(seat, view):
            return
        if not keep_choice:
            self.bulk.forget()
        self.show(seat)
        self.frame.address(self.address(), replace=replace_address)

    def address(self) -> str:
        """Write the view; where the role has a first view of its own, the plain list says its order."""
        written = self.view.address()
        if not written and self.first is not None:
            return View(order=self.resource.order).address()
        return written

    async def refresh(self) -> None:
        """Read the rows anew after something was changed."""
        await self.change(self.view, replace_address=True)

    # what is on the page

    def _build(self, seat: Seat) -> None:
        with ui.element("div").classes("list"):
            self.head = Block(self._head(seat), {"export": lambda *_: self.export.whole()})
            acts = {
                **self.filters.acts(),
                **self.columns.acts(),
                **self.views.acts(),
                **self.bulk.acts(),
                "close": lambda *_: self.bar.close(),
                "export-chosen": lambda *_: self.export.chosen(),
            }
            hint = say.SEARCH.fill(title=self.resource.title).to(self.lang)
            html = self._bar(seat)
            self.bar = Bar(html, hint=hint, search=self.view.search, acts=acts, on_search=self._searched)
            choosable = any(self.may(seat, action) for action in (EDIT, ARCHIVE, DELETE, EXPORT))
            shown = table_shown(self.resource, self.page, self.view, self.offers, seat, self._empty(seat))
            self.table = Table(self.lang, shown, choosable=choosable)
        self.table.on("sort", self._sorted)
        self.table.on("column", self._column)
        self.table.on("choose", self._chose)
        self.table.on("page", lambda e: self.change(replace(self.view, page=_whole(e.args, 1)), keep_choice=True))
        self.table.on("size", self._sized)

    def show(self, seat: Seat) -> None:
        """Show what was read last."""
        shown = table_shown(self.resource, self.page, self.view, self.offers, seat, self._empty(seat))
        chosen, everything = list(self.bulk.selected), self.bulk.everything
        self.head.show(self._head(seat))
        self.show_bar(seat)
        self.table.show(replace(shown, selected=chosen, everything=everything))
        self._total_later(seat)

    def show_bar(self, seat: Seat) -> None:
        """Show the row above the table: filters, or what can be done with the chosen rows."""
        self.bar.show(self._bar(seat), self.view.search, bulk=self.bulk.is_on)

    def may(self, seat: Seat, action: Action) -> bool:
        """Tell whether the seat may do something with rows of this list."""
        return seat.may(self.resource.can, action)

    def _head(self, seat: Seat) -> Markup:
        key = self.resource.key
        actions = beginning_of(seat, key)
        if self.may(seat, CREATE):
            text = say.ADD.fill(one=self.resource.one)
            actions.append(Button(text=text, href=f"/{key}/new", icon="plus", weight="primary"))
        if self.may(seat, IMPORT):
            actions.append(Button(text=say.IMPORT, href=f"/import?noun={key}", icon="import"))
        if self.resource.fields and self.page.total:
            actions.append(Button(text=say.STATISTICS, href=self._statistics(), icon="report"))
        if self.may(seat, EXPORT) and self.page.total:
            actions.append(Button(text=say.EXPORT, act="export", icon="export"))
            actions.append(print_button(list_address(key, self.view)))
        return page_head(self.lang, self.resource.title, count=self.page.total, actions=actions)

    def _statistics(self) -> str:
        query = replace(self.view, page=1, order="", columns=()).address()
        return f"/{self.resource.key}/statistics" + (f"?{query}" if query else "")

    def _bar(self, seat: Seat) -> Markup:
        if self.bulk.is_on:
            return self.bulk.bar(seat)
        drawn = chips(self.view, self.always, self.offers, self.named, self.lang)
        tools = tag("span", self.views.button(), self.columns.button(), self._archived(), class_="tools")
        return joined([tag("div", drawn, class_="filters"), tools, self._problems()])

    def _archived(self) -> Markup:
        pressed = str(self.view.archived).lower()
        words = tag("span", say.ARCHIVED_OF.get(self.resource.key, say.ARCHIVED).to(self.lang))
        return tag(
            "button", icon("archive"), words, type="button", class_="tool", data_act="archived", aria_pressed=pressed
        )

    def _problems(self) -> Markup:
        if not self.page.problems:
            return NOTHING
        said = "；".join(problem.text.to(self.lang) for problem in self.page.problems)
        return notice(self.lang, say.LEFT_OUT.fill(problems=said), "attention")

    def _empty(self, seat: Seat) -> Markup:
        title, key = self.resource.title, self.resource.key
        plain = f"/{key}" + (f"?sort={self.resource.order}" if self.first else "")
        if self.view.where or self.view.search:
            clear = Button(text=say.CLEAR, href=f"/{key}?archived=1" if self.view.archived else plain)
            return empty_state(self.lang, say.NOTHING_FITS.fill(title=title), clear)
        if self.view.archived:
            return empty_state(
                self.lang,
                say.NOTHING_ARCHIVED_OF.get(key, say.NOTHING_ARCHIVED.fill(title=title)),
                Button(text=say.BACK_TO_LIST, href=plain),
            )
        step = None
        if self.may(seat, IMPORT) and not self.resource.fields:  # a table of its own begins with a first entry
            step = Button(text=say.IMPORT, href=f"/import?noun={key}", icon="import", weight="primary")
        elif self.may(seat, CREATE):
            text = say.ADD.fill(one=self.resource.one)
            step = Button(text=text, href=f"/{key}/new", icon="plus", weight="primary")
        text = say.NOTHING_YET.fill(title=title)
        if self.resource.help is not None:
            text = say.NOTHING_YET_HELP.fill(title=title, help=self.resource.help)
        return empty_state(self.lang, text, step, icon_name=self.resource.icon)

    # what people do with the table

    async def _searched(self, text: str, is_final: bool) -> None:  # noqa: FBT001 -- the browser's own word
        if text == self.view.search and not is_final:
            return
        narrower = bool(self.view.search)  # typing on is one step of the way back, not ten
        await self.change(replace(self.view, search=text, page=1), replace_address=narrower)

    async def _sorted(self, event: GenericEventArguments) -> None:
        path, now = str(event.args), self.view.order or self.resource.order
        await self.sort(f"-{path}" if now == path else path)

    async def sort(self, order: str) -> None:
        """Sort by a column; a minus in front means descending."""
        await self.change(
            replace(self.view, order="" if order == self.resource.order else order, page=1), keep_choice=True
        )

    async def _column(self, event: GenericEventArguments) -> None:
        act, path = (str(part) for part in event.args)
        if act in {"up", "down"}:
            await self.sort(path if act == "up" else f"-{path}")
        elif act == "filter":
            await self.filters.edit(path)
        elif act == "hide":
            await self.columns.hide(path)

    async def _chose(self, event: GenericEventArguments) -> None:
        ids, is_on = event.args
        await self.bulk.choose([_whole(one, 0) for one in ids], is_on=bool(is_on))

    async def _sized(self, event: GenericEventArguments) -> None:
        size = _whole(event.args, PAGE_SIZES[0])
        first = (self.view.page - 1) * self.view.size  # the row on top stays on the page
        if size in PAGE_SIZES:
            await self.change(replace(self.view, size=size, page=first // size + 1), keep_choice=True)

    def _total_later(self, seat: Seat) -> None:
        """Sum after the rows are on the screen: a sum over a million rows takes longer than a page of them."""
        if self.resource.totals is not None and self.page.rows:
            background_tasks.create(self._total(seat, self.turn), name="totals of a list")

    async def _total(self, seat: Seat, turn: int) -> None:
        totals = await totals_of(self.resource, seat, self.view)
        offers = [offer for path in names(self.resource.totals) if (offer := self.offering.at(path))]
        if turn == self.turn and not self.table.is_deleted:
            self.table.total(totals_said(totals, offers, self.lang))


def _whole(value: object, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**31 else default
