"""The answer sheet: a form that staff fill in; parts come and go while they type, and nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nicegui.element import Element

from ui.parts.markup import joined, tag
from ui.widgets.file import Files

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from ui.questions.sheet import Sheet

Pairs = list[tuple[str, str]]
MOST_TYPED = 100


class AnswerSheet(Element, component="answer_sheet.js"):
    """Shows the parts of a sheet; `typed` hears every change, `finish` that somebody means to hand it in.

    `find` is asked what a question about a related thing may be answered with, by its key and the letters typed.
    """

    def __init__(
        self,
        sheet: Sheet,
        typed: Callable[[Pairs], Awaitable[None]],
        finish: Callable[[Pairs], Awaitable[None]],
        find: Callable[[str, str], Awaitable[list[dict[str, str]]]] | None = None,
    ) -> None:
        """Put the sheet on the page."""
        super().__init__()
        self._find = find
        self._props["spoken"] = sheet.is_keyed
        self._props["turn"] = 0
        self._draw(sheet)
        self.on("typed", _pairs_to(typed))
        self.on("finish", _pairs_to(finish))
        self.on("find", self._found)
        if any(item.type == "file" for item in sheet.settled.form.walk()):
            Files(sheet.lang)

    async def _found(self, event: GenericEventArguments) -> None:
        """Answer the letters typed into a search box."""
        args = event.args if isinstance(event.args, list) else []
        if self._find is None or len(args) != 2:  # noqa: PLR2004 -- which question, and what was typed
            return
        key, text = str(args[0]), str(args[1])[:MOST_TYPED]
        self.run_method("found", {"key": key, "text": text, "options": await self._find(key, text)})

    def _draw(self, sheet: Sheet) -> None:
        self._pieces = sheet.pieces()
        self._props["pieces"] = [[key, str(html)] for key, html in self._pieces]
        self._props["summary"] = str(sheet.sum_up())

    def show(self, sheet: Sheet) -> None:
        """Show the sheet as it is now."""
        self._draw(sheet)
        self._props["turn"] += 1
        self.update()

    def first_paint(self) -> Markup:
        """Draw it as answer_sheet.js will."""
        return tag("form", joined(tag("div", html) for _, html in self._pieces), class_="sheet")


def _pairs_to(listener: Callable[[Pairs], Awaitable[None]]) -> Callable[[GenericEventArguments], Awaitable[None]]:
    async def hear(event: GenericEventArguments) -> None:
        given = event.args[0] if event.args and isinstance(event.args[0], list) and _nested(event.args) else event.args
        await listener([(str(pair[0]), str(pair[1])) for pair in given if isinstance(pair, list) and len(pair) == 2])  # noqa: PLR2004 -- a pair

    return hear


def _nested(args: list[object]) -> bool:
    """One argument may come alone or in a list of arguments."""
    first = args[0]
    return isinstance(first, list) and (not first or isinstance(first[0], list))
