"""Columns of the list page: which are shown, and in which order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.problem import Refused
from ui.pages.list import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.filters.forms import sift_box
from ui.widgets.filters.words import FIND_COLUMN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.gate.offering import Offer
    from ui.pages.list.page import ListPage
    from ui.widgets.filters.bar import Act, Values

ANCHOR = "columns"


class ColumnsDesk:
    """What the column chooser does; each step shows at once in the table."""

    def __init__(self, page: ListPage) -> None:
        """Belong to a page."""
        self.page = page

    def acts(self) -> Mapping[str, Act]:
        """Name what can be done."""
        return {
            "columns": lambda *_: self._open(),
            "column": lambda path, _: self._toggle(path),
            "column-up": lambda path, _: self._move(path, -1),
            "column-down": lambda path, _: self._move(path, 1),
            "column-drop": self._drop,
            "columns-reset": lambda *_: self._put([]),
            "order": lambda *_: self._orders(),
            "order-by": lambda order, _: self._order(order),
        }

    def button(self) -> Markup:
        """Draw the buttons that open the chooser, and on phones the order."""
        lang = self.page.lang
        order = _tool("order", "sort", say.ORDER.to(lang), "tool phone-only")
        return joined([order, _tool(ANCHOR, "columns", say.COLUMNS.to(lang), "tool")])

    @property
    def shown(self) -> list[str]:
        """The columns that are shown, in their order."""
        return list(self.page.page.fields)

    async def hide(self, path: str) -> None:
        """Take one column away."""
        await self._put([p for p in self.shown if p != path])

    async def _toggle(self, path: str) -> None:
        shown = self.shown
        await self._put([p for p in shown if p != path] if path in shown else [*shown, path])

    async def _move(self, path: str, by: int) -> None:
        shown = self.shown
        if path in shown:
            at = shown.index(path)
            shown.insert(max(0, at + by), shown.pop(at))
            await self._put(shown)

    async def _drop(self, path: str, values: Values) -> None:
        shown, onto = self.shown, (values.get("onto") or [""])[0]
        if path in shown and onto in shown:
            at = shown.index(onto)
            shown.remove(path)
            shown.insert(at, path)
            await self._put(shown)

    async def _put(self, paths: Sequence[str]) -> None:
        if not paths and len(self.shown) == 1:
            raise Refused(say.LAST_COLUMN)
        columns = () if list(paths) == self.page.usual else tuple(paths)
        view = replace(self.page.view, columns=columns)
        await self.page.change(view, replace_address=True, keep_choice=True)
        if self.page.bar.is_open:
            self._open()

    def _open(self) -> None:
        lang = self.page.lang
        shown = [offer for path in self.shown if (offer := self.page.offering.at(path))]
        rest = [offer for offer in self.page.offering.every() if offer.listed and offer.path not in self.shown]
        chosen = (self._chosen(offer, at, len(shown)) for at, offer in enumerate(shown))
        others = (_tick(offer, lang, is_on=False) for offer in rest)
        reset = tag(
            "button", say.RESET_COLUMNS.to(lang), type="button", class_="button quiet", data_act="columns-reset"
        )
        self.page.bar.open(
            ANCHOR,
            joined(
                [
                    tag("p", say.COLUMNS_HELP.to(lang), class_="quiet"),
                    sift_box(lang, FIND_COLUMN),
                    tag("div", tag("div", *chosen, class_="chosen-columns"), tag("hr"), *others, class_="pop-scroll"),
                    tag("div", reset if self.page.view.columns else NOTHING, class_="buttons"),
                ]
            ),
        )

    def _chosen(self, offer: Offer, at: int, count: int) -> Markup:
        lang, title = self.page.lang, offer.title(self.page.lang)
        arrows = (
            tag(
                "button",
                icon(name),
                type="button",
                class_="arrow",
                data_act=f"column-{name}={offer.path}",
                disabled=at == end,
                aria_label=text.fill(title=title).to(lang),
                title=text.fill(title=title).to(lang),
            )
            for name, text, end in (("up", say.EARLIER, 0), ("down", say.LATER, count - 1))
        )
        line = joined([_tick(offer, lang, is_on=True), *arrows])
        return tag("div", line, class_="column-line", data_drag=offer.path, draggable="true", data_words=title)

    def _orders(self) -> None:
        lang = self.page.lang
        now = self.page.view.order or self.page.resource.order
        offers = [offer for path in self.shown if (offer := self.page.offering.at(path)) and offer.sortable]
        lines = (
            tag(
                "button",
                icon(name),
                tag("span", offer.title(lang)),
                type="button",
                class_="pop-line",
                data_act=f"order-by={sign}{offer.path}",
                aria_pressed=str(now == f"{sign}{offer.path}").lower(),
            )
            for offer in offers
            for sign, name in (("", "up"), ("-", "down"))
        )
        self.page.bar.open("order", tag("div", *lines, class_="pop-scroll"))

    async def _order(self, order: str) -> None:
        self.page.bar.close()
        await self.page.sort(order)


def _tool(name: str, icon_name: str, words: str, look: str) -> Markup:
    return tag(
        "button",
        icon(icon_name),
        tag("span", words),
        type="button",
        class_=look,
        data_act=name,
        data_anchor=name,
        aria_haspopup="dialog",
        title=words,
    )


def _tick(offer: Offer, lang: str, *, is_on: bool) -> Markup:
    box = tag(
        "input", type="checkbox", name="column", value=offer.path, checked=is_on, data_change=f"column={offer.path}"
    )
    return tag("label", box, tag("span", offer.title(lang)), class_="tick", data_words=offer.title(lang))
