"""The element of the builder: one component of ours, to which only what has changed is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nicegui.element import Element

from ui.pages.builder import words as say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WORDS = {
    "panes": say.TITLE,
    "outline": say.OUTLINE,
    "preview": say.PREVIEW,
    "sheet": say.SHEET,
    "search": say.SEARCH,
    "add": say.ADD,
    "form": say.WHOLE_FORM,
    "none": say.NOTHING_FOUND,
    "keys": say.KEYS,
    "phone": say.AS_PHONE,
    "paper": say.AS_PAPER,
    "paletteTitle": say.PALETTE,
    "paletteFind": say.PALETTE_FIND,
    "close": say.CLOSE,
    "keep": say.PALETTE_KEEPS,
    "grip": say.DRAG,
}


class Builder(Element, component="build*.js"):  # the last of them by name; it takes in the others
    """Outline, preview and settings."""

    def __init__(self, lang: str, state: Mapping[str, Any], place: str) -> None:
        """Put it on the page; `place` is where the browser keeps what has not been heard yet."""
        super().__init__()
        self.left: Callable[[], None] | None = None  # told once the page is gone
        words = {name: text.to(lang) for name, text in WORDS.items()}
        self._props.update(state=dict(state), words={**words, "lang": lang}, place=place)

    def _handle_delete(self) -> None:
        super()._handle_delete()
        if self.left is not None:
            self.left()

    def patch(self, changed: Mapping[str, Any]) -> None:
        """Send what has changed."""
        self.run_method("patch", dict(changed))
