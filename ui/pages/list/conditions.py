"""Filters of the list page: opening, setting and dropping conditions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.problem import Problem
from ui.parts.markup import NOTHING, joined, tag
from ui.session import current_seat
from ui.widgets.filters.bar import one
from ui.widgets.filters.forms import check_list, column_picker, filter_form
from ui.widgets.filters.options import Option, named_values, options_of, search_options
from ui.widgets.filters.shapes import conditions_from, shape_of
from ui.widgets.filters.words import NOTHING_FOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.gate.offering import Offer
    from ui.pages.list.page import ListPage
    from ui.widgets.filters.bar import Act, Values


class FiltersDesk:
    """What the chips of a list do."""

    def __init__(self, page: ListPage) -> None:
        """Belong to a page."""
        self.page = page
        self.anchor = ""

    def acts(self) -> Mapping[str, Act]:
        """Name what can be done."""
        return {
            "add-filter": lambda *_: self._add(),
            "edit": lambda path, _: self.edit(path),
            "set": self._set,
            "drop": lambda path, _: self._drop(path),
            "find": self._find,
            "clear": lambda *_: self._clear(),
            "archived": lambda *_: self._archived(),
        }

    async def _add(self) -> None:
        offers = [offer for offer in self.page.offering.every() if offer.readable]
        self.anchor = "add-filter"
        self.page.bar.open(self.anchor, column_picker(offers, self.page.lang))

    async def edit(self, path: str) -> None:
        """Open the form of one column below its chip, or below the button that adds one."""
        offer = self.page.offering.at(path)
        if offer is None or not offer.readable:
            return
        chips = {*self.page.always, *(condition.path for condition in self.page.view.where)}
        self.anchor = path if path in chips else "add-filter"
        await self._show(offer)

    async def _show(self, offer: Offer, typed: Values | None = None, problem: Problem | None = None) -> None:
        seat = await current_seat()
        own = [condition for condition in self.page.view.where if condition.path == offer.path]
        if shape_of(offer) == "relation":
            chosen = [value for condition in own for value in condition.values]
            options = await self._offered(offer, seat, chosen, "")
        else:
            options = await options_of(offer, seat)
        form = filter_form(offer, own, options, self.page.lang, typed=typed, problem=problem)
        self.page.bar.open(self.anchor, form)

    async def _offered(self, offer: Offer, seat: Seat, chosen: list[str], text: str) -> list[Option]:
        """Those already chosen first, `me` among people, then what the typed words find."""
        always = [*chosen, *(["me"] if offer.field.to == "Staff" and "me" not in chosen else [])]
        named = await named_values(offer, seat, always)
        kept = [Option(value, named[value]) for value in always if value in named]
        found = await search_options(offer, seat, text)
        return [*kept, *(option for option in found if option.value not in chosen)]

    async def _find(self, path: str, values: Values) -> None:
        offer = self.page.offering.at(path)
        if offer is None:
            return
        text, chosen = one(values, "text"), list(values.get("value", []))
        options = await self._offered(offer, await current_seat(), chosen, text)
        is_found = any(option.row is not None for option in options)
        nothing = NOTHING if is_found else tag("p", NOTHING_FOUND.fill(text=text).to(self.page.lang), class_="quiet")
        self.page.bar.offer(joined([check_list(options, chosen), nothing]))

    async def _set(self, path: str, values: Values) -> None:
        offer = self.page.offering.at(path)
        if offer is None or not offer.readable:
            return
        made = conditions_from(offer, values)
        if isinstance(made, Problem):
            await self._show(offer, values, made)
            return
        view = self.page.view
        at = next((i for i, condition in enumerate(view.where) if condition.path == path), len(view.where))
        rest = [condition for condition in view.where if condition.path != path]
        self.page.bar.close()
        await self.page.change(replace(view, where=(*rest[:at], *made, *rest[at:]), page=1))

    async def _drop(self, path: str) -> None:
        self.page.bar.close()
        await self.page.change(self.page.view.without(path))

    async def _clear(self) -> None:
        await self.page.change(replace(self.page.view, where=(), search="", page=1))

    async def _archived(self) -> None:
        await self.page.change(replace(self.page.view, archived=not self.page.view.archived, page=1))
