"""The screen of one open builder: what was sent to it, and the numbers on paper, which are worked out in pauses."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from nicegui import background_tasks

from surveys.engine.on_paper import on_paper
from ui.pages.builder.element import Builder
from ui.pages.builder.state import look_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.pages.builder.scene import Scene

PAUSE: Final = 0.4  # seconds without an edit, after which the paper is numbered anew


class Screen:
    """What the browser has, and how it is told of changes."""

    def __init__(self, lang: str, state: Mapping[str, Any], place: str, scene: Callable[[], Scene]) -> None:
        """Put the builder on the page; `scene` gives what it should show now."""
        self.element = Builder(lang, state, place)
        self.view = "phone"
        self.scene = scene
        self.numbered: Scene | None = None
        self._sent: dict[str, str] = {}  # the cards of the paper as the browser has them
        self._waiting = asyncio.get_running_loop().call_later(0, lambda: None)

    @property
    def is_gone(self) -> bool:
        """Whether the page has been left."""
        return bool(self.element.is_deleted)

    def send(self, patch: Mapping[str, Any]) -> None:
        """Send what has changed."""
        if self.view == "paper":
            self._sent |= {name: card for name, card in patch.get("cards", {}).items() if card}
        self.element.patch(patch)

    async def look(self, view: str) -> None:
        """Show the preview as a phone or as paper."""
        self.view = view
        scene = self.scene()
        self.send({"cards": _cards(scene, view), "view": view})
        if view == "paper":
            await self._renumber()

    def renumber_later(self) -> None:
        """Number the paper anew as soon as nobody edits for a moment."""
        if self.view == "paper":
            self._waiting.cancel()
            self._waiting = asyncio.get_running_loop().call_later(PAUSE, self._start)

    def _start(self) -> None:
        background_tasks.create(self._renumber(), name="numbers on paper")

    async def _renumber(self) -> None:
        """Work out the numbers and where to go on, beside everything else; only cards that differ are sent."""
        scene = self.scene()
        form = scene.looked.form
        if form is None or self.is_gone:
            return
        self.numbered = replace(scene, paper=await asyncio.to_thread(on_paper, form))
        cards = await asyncio.to_thread(_cards, self.numbered, "paper")
        if scene.kept.version == self.scene().kept.version and self.view == "paper":
            self.element.patch({"cards": {name: card for name, card in cards.items() if self._sent.get(name) != card}})
            self._sent = cards


def _cards(scene: Scene, view: str) -> dict[str, str]:
    cards: dict[str, str] = look_of(scene, [name for name, _ in scene.order], view)["cards"]
    return cards
