"""Block: a piece of a page as one element, however much HTML it holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from nicegui.element import Element

from ui.parts.markup import tag

if TYPE_CHECKING:
    from nicegui.events import GenericEventArguments

Act = Callable[[str, str], Awaitable[None] | None]


class Block(Element, component="../look/block.js"):
    """Escaped HTML on the page; clicks on `data-act="name=key"` and changes of `data-change="name=key"` are told.

    What is typed into `data-live="name=key"` is told at every pause, before the change; Enter in `data-enter="name"`
    tells the change and does that act.
    Handlers are given by name and are called with the key and, for a change, the new value.
    """

    def __init__(
        self, html: Markup, acts: dict[str, Act] | None = None, *, tag: str = "div", classes: str = ""
    ) -> None:
        """Put the HTML on the page."""
        super().__init__()
        self._props["html"] = str(html)
        self._props["tag"] = tag
        self.classes(classes)
        self.acts = acts or {}
        if acts:
            self.on("act", self._told)

    def show(self, html: Markup) -> None:
        """Put other HTML in its place."""
        self._props["html"] = str(html)
        self.update()

    def first_paint(self) -> Markup:
        """Draw it as block.js will."""
        return tag(self._props["tag"], Markup(self._props["html"]), class_=" ".join(self.classes) or None)  # noqa: S704 -- markup when it came

    async def _told(self, event: GenericEventArguments) -> None:
        told: Any = event.args
        name, key, value = (str(part) if not isinstance(part, bool) else ("1" if part else "") for part in told)
        act = self.acts.get(name)
        if act is not None:
            result = act(key, value)
            if isawaitable(result):
                await result
