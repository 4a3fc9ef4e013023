"""Stage: the place where pages appear, and the frame's one way to speak to the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from nicegui import context
from nicegui.element import Element

from ui import words as say
from ui.parts.markup import NOTHING, tag, words
from ui.parts.notices import toast_body

if TYPE_CHECKING:
    from nicegui.client import Client
    from nicegui.events import GenericEventArguments

    from models.text import Text

Undo = Callable[[], Awaitable[None] | None]
SECONDS = 6
SECONDS_TO_UNDO = 12
TOASTS_KEPT = 5

_stages: WeakKeyDictionary[Client, Stage] = WeakKeyDictionary()


class Stage(Element, component="../look/stage.js"):
    """The main part of an open frame, one per browser page."""

    def __init__(self, lang: str) -> None:
        """Open the stage in the current browser page."""
        super().__init__()
        self.lang = lang
        self._number = count(1)
        self._toasts: list[dict[str, Any]] = []
        self._undo: dict[int, Undo] = {}
        self._questions: dict[int, asyncio.Future[bool]] = {}
        _stages[self.client] = self
        self.on("undo", self._undone)
        self.on("answer", self._answered)

    def say(self, **props: object) -> None:
        """Tell the browser's side something by its properties."""
        self._props.update(props)
        self.update()

    def toast(self, text: Text | str, *, undo: Undo | None = None, tone: str = "good") -> None:
        """Say briefly what happened; with `undo` it can be taken back while it stands there."""
        number = next(self._number)
        if undo is not None:
            self._undo[number] = undo
        body = toast_body(self.lang, text, undo=undo is not None, tone=tone)
        seconds = SECONDS_TO_UNDO if undo is not None else SECONDS
        self._toasts = [*self._toasts, {"id": number, "html": str(body), "seconds": seconds}][-TOASTS_KEPT:]
        self._undo = {key: value for key, value in self._undo.items() if key > number - TOASTS_KEPT}
        self.say(toasts=self._toasts)

    async def confirm(self, title: Text | str, text: Text | str, do: Text, *, danger: bool = False) -> bool:
        """Ask before something that is hard to take back; `do` is the verb with its object."""
        number = next(self._number)
        self._questions[number] = asyncio.get_running_loop().create_future()
        yes = tag("button", do.to(self.lang), class_=f"button {'danger' if danger else 'primary'}", value="yes")
        no = tag("button", say.CANCEL.to(self.lang), class_="button", value="no", autofocus=danger)
        body = tag("p", words(self.lang, text)) if text else NOTHING
        form = tag(
            "form", tag("h2", words(self.lang, title)), body, tag("div", no, yes, class_="buttons"), method="dialog"
        )
        self.say(question={"id": number, "html": str(form)})
        return await self._questions[number]

    async def _undone(self, event: GenericEventArguments) -> None:
        undo = self._undo.pop(int(event.args), None)
        if undo is not None:
            result = undo()
            if isawaitable(result):
                await result

    def _answered(self, event: GenericEventArguments) -> None:
        number, answer = event.args
        waiting = self._questions.pop(int(number), None)
        if waiting is not None and not waiting.done():
            waiting.set_result(bool(answer))

    def _handle_delete(self) -> None:
        for waiting in self._questions.values():
            waiting.cancel()
        super()._handle_delete()


def stage() -> Stage:
    """Give the stage of the browser page that we are answering."""
    return _stages[context.client]


def toast(text: Text | str, *, undo: Undo | None = None, tone: str = "good") -> None:
    """Say briefly what happened, in the browser page that we are answering."""
    stage().toast(text, undo=undo, tone=tone)


async def confirm(title: Text | str, text: Text | str, do: Text, *, danger: bool = False) -> bool:
    """Ask before something that is hard to take back."""
    return await stage().confirm(title, text, do, danger=danger)


def tell_all(text: Text, *, tone: str = "information") -> None:
    """Say something in every open browser page, each in its person's language."""
    for each in list(_stages.values()):
        each.toast(text, tone=tone)
