"""Asking: one question with one line for the answer, in a dialog."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from nicegui.element import Element

from models.problem import Problem, Refused
from ui.pages.record import words as say
from ui.parts.markup import tag

if TYPE_CHECKING:
    from nicegui.events import GenericEventArguments

    from models.text import Text

Answered = Callable[[str], Awaitable[Problem | None]]


class Asking(Element, component="asking.js"):
    """Asks why; closes when the answer will do, says what is missing when it will not."""

    def __init__(self, lang: str, title: Text, answered: Answered) -> None:
        """Open the dialog."""
        super().__init__()
        self.lang, self.answered = lang, answered
        reason = tag(
            "div",
            tag("label", say.REASON.to(lang), class_="field-label", for_="reason"),
            tag("input", id="reason", class_="input", autocomplete="off", placeholder=say.REASON_EXAMPLE.to(lang)),
            tag("p", class_="field-said bad", role="alert"),
            class_="field wide",
        )
        leave = tag("button", say.CANCEL.to(lang), type="button", class_="button", data_leave=True)
        do = tag("button", say.REVEAL_DO.to(lang), type="submit", class_="button primary")
        self._props["html"] = str(
            tag(
                "form",
                tag("h2", title.to(lang)),
                tag("p", say.REVEAL_WHY.to(lang)),
                reason,
                tag("div", leave, do, class_="buttons"),
            )
        )
        self.on("answer", self._told)
        self.on("left", self._left)

    async def _told(self, event: GenericEventArguments) -> None:
        try:
            problem = await self.answered(str(event.args))
        except Refused as refused:
            problem = Problem(refused.text)
        if problem is None:
            self.delete()
        else:
            self.run_method("say", problem.text.to(self.lang))

    def _left(self, _: GenericEventArguments) -> None:
        self.delete()
