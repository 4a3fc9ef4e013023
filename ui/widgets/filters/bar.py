"""Bar: the row above a list, with its search box and one small form that drops down where it was asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from nicegui.element import Element

from ui.parts.markup import tag
from ui.theme import look_address

if TYPE_CHECKING:
    from nicegui.events import GenericEventArguments

Values = Mapping[str, list[str]]
Act = Callable[[str, Values], Awaitable[None] | None]
Search = Callable[[str, bool], Awaitable[None]]
LONGEST_SEARCH = 100


class Bar(Element, component="bar.js"):
    """Shows escaped HTML and tells what people do with its marked parts.

    `data-act="name=key"` tells a click, `data-change` a change, `data-ask` typing, `data-send` on a form its sending;
    the acts are called with the key and the values by name.
    """

    def __init__(self, html: Markup, *, hint: str, search: str, acts: Mapping[str, Act], on_search: Search) -> None:
        """Put the row on the page."""
        super().__init__()
        self._props.update(
            html=str(html),
            bulk=False,
            pop="",
            anchor="",
            found="",
            search=search,
            hint=hint,
            answered=0,
            icons=f"{look_address()}/icons.svg",
        )
        self._acts, self._on_search = acts, on_search
        self.on("tell", self._told)
        self.on("search", self._searched)

    def first_paint(self) -> Markup:
        """Draw the row with its chips; the search box comes with its script, so that nothing typed is lost."""
        chips = tag("div", Markup(self._props["html"]), class_="bar-line")  # noqa: S704 -- markup when it came
        return tag("div", tag("div", class_="list-search"), chips, class_="list-bar")

    @property
    def is_open(self) -> bool:
        """Tell whether the small form is open."""
        return bool(self._props["pop"])

    def show(self, html: Markup, search: str, *, bulk: bool = False) -> None:
        """Show other chips, or in their place what can be done with the chosen rows."""
        self._props["html"], self._props["search"], self._props["bulk"] = str(html), search, bulk
        self.update()

    def open(self, anchor: str, pop: Markup) -> None:
        """Open the small form below the part that is marked `data-anchor`, or show it changed."""
        self._props["pop"], self._props["anchor"], self._props["found"] = str(pop), anchor, ""
        self.update()

    def offer(self, found: Markup) -> None:
        """Show what was found for what is typed into the small form."""
        self._props["found"] = str(found)
        self.update()

    def close(self) -> None:
        """Close the small form."""
        self._props["pop"] = self._props["anchor"] = self._props["found"] = ""
        self.update()

    async def _told(self, event: GenericEventArguments) -> None:
        name, key, values = event.args
        act = self._acts.get(str(name))
        if act is None:
            return
        told = act(str(key), _plain(values))
        if isawaitable(told):
            await told

    async def _searched(self, event: GenericEventArguments) -> None:
        text, is_final = event.args
        try:
            await self._on_search(str(text)[:LONGEST_SEARCH], bool(is_final))
        finally:
            self._props["answered"] += 1
            self.update()


def _plain(values: Any) -> dict[str, list[str]]:
    """Take what a browser sent for what it should be: names and texts."""
    if not isinstance(values, dict):
        return {}
    return {str(name): [str(v) for v in found] for name, found in values.items() if isinstance(found, list)}


def one(values: Values, name: str) -> str:
    """Give the one value of a name, without the blanks around it."""
    found = values.get(name) or [""]
    return found[0].strip()
