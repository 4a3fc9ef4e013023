"""The screen of one open builder: what was sent to it, and the numbers on paper, which are worked out in pauses."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from nicegui import background_tasks

from surveys.engine.on_paper import on_paper
from ui.pages.builder.element import Builder
from ui.pages.builder.paper import NOTHING_TOLD, beside
from ui.pages.builder.state import CARDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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
        self._told: dict[str, list[str]] = {}  # what the paper in the browser says beside each item
        self._waiting = asyncio.get_running_loop().call_later(0, lambda: None)

    @property
    def is_gone(self) -> bool:
        """Whether the page has been left."""
        return bool(self.element.is_deleted)

    def send(self, patch: Mapping[str, Any]) -> None:
        """Send what has changed."""
        self.element.patch(patch)

    async def look(self, view: str) -> None:
        """Show the preview as a phone or as paper."""
        self.view = view
        scene = replace(self.scene(), paper=self.numbered.paper if self.numbered else None)
        self.send({"cards": _cards(scene, (name for name, _ in scene.order), view), "view": view})
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
        """Work out the numbers and where to go on, beside everything else; only cards that say otherwise are sent."""
        scene = self.scene()
        form = scene.looked.form
        if form is None or self.is_gone:
            return
        now = replace(scene, paper=await asyncio.to_thread(on_paper, form))
        told = await asyncio.to_thread(_told, now)
        if scene.kept.version != self.scene().kept.version or self.view != "paper":
            return  # somebody has gone on editing; the next pause will come
        names = [name for name, words in told.items() if words != self._told.get(name, NOTHING_TOLD)]
        self.numbered, self._told = now, told
        if names:
            self.send({"cards": _cards(now, names, "paper")})


def _told(scene: Scene) -> dict[str, list[str]]:
    return {name: beside(scene, name) for name, _ in scene.order}


def _cards(scene: Scene, names: Iterable[str], view: str) -> dict[str, str]:
    return {name: str(CARDS[view](scene, name)) for name in names}
