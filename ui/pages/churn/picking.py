"""Picking: cars of a list that are picked, and what is done with them: calls assigned, letters printed, exported."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from nicegui import ui

from models.access import CALLERS, CREATE, EXPORT
from models.churn.assigning import assign_calls
from models.lists.exporting import export, file_name
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from ui.frame import LONGEST_ADDRESS, go
from ui.pages.churn import words as say
from ui.pages.churn import words_of_lists as tell
from ui.pages.churn.choices import people_for
from ui.pages.list.export import offer_file
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.markup import tag
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from ui.pages.churn.choices import Options

HANDLERS: Final = "advisor,consultant,clerk,supervisor,manager"
TEMPLATE: Final = "inquiry"


class Picking:
    """The cars that are picked on an open list; where none is, all of the list are meant."""

    def __init__(
        self,
        seat: Seat,
        people: Options,
        shown: Sequence[int],
        total: int,
        all_ids: Callable[[Seat], Awaitable[list[int]]],
    ) -> None:
        """Begin with none picked."""
        self.lang, self.people, self.shown, self.total, self.all_ids = seat.lang, people, list(shown), total, all_ids
        self.picked: set[int] = set()
        self.handler = ""
        self.bar: Block
        self.table: Block
        self.draw: Callable[[], Markup]

    def put_bar(self, seat: Seat) -> None:
        """Put on the page what can be done."""
        acts: dict[str, Any] = {
            "handler": self._chose_handler,
            "assign": self._assign,
            "letters": self._letters,
            "export": self._export,
            "none": self._none,
        }
        self.bar = Block(self.bar_html(seat), acts, classes="churn-acts")

    def put_table(self, draw: Callable[[], Markup]) -> None:
        """Put the list on the page; `draw` draws it with the ticks as they are."""
        self.draw = draw
        self.table = Block(draw(), {"pick": self._pick, "pick-page": self._pick_page})

    def tick(self, vehicle: int, label: str) -> Markup:
        """Draw the box by which one car is picked."""
        box = tag("input", type="checkbox", checked=vehicle in self.picked, data_change=f"pick={vehicle}",
                  aria_label=tell.PICK.fill(car=label).to(self.lang))  # fmt: skip
        return tag("label", box, class_="churn-tick")

    def tick_page(self) -> Markup:
        """Draw the box by which all cars of the open page are picked."""
        is_on = bool(self.shown) and self.picked.issuperset(self.shown)
        box = tag("input", type="checkbox", checked=is_on, data_change="pick-page",
                  aria_label=tell.PICK_PAGE.to(self.lang))  # fmt: skip
        return tag("label", box, class_="churn-tick")

    def bar_html(self, seat: Seat) -> Markup:
        """Draw what can be done, and with how many."""
        lang = self.lang
        count = tell.PICKED.fill(n=f"{len(self.picked):,}") if self.picked else tell.ALL_OF.fill(n=f"{self.total:,}")
        parts = [tag("b", count.to(lang), role="status")]
        if self.picked:
            parts.append(button(lang, Button(text=tell.PICK_NONE, act="none", weight="quiet")))
        if seat.may(RESOURCES["slips"].can, CREATE) and self.total:
            first = tag("option", tell.OWN_ADVISOR.to(lang), value="", selected=not self.handler)
            rest = (tag("option", name, value=key, selected=key == self.handler) for key, name in self.people)
            choose = tag(
                "select", first, *rest, class_="input", data_change="handler", aria_label=tell.HANDLER.to(lang)
            )
            call = button(lang, Button(text=tell.ASSIGN, act="assign", icon="phone", weight="primary"))
            parts.append(tag("span", choose, call, class_="churn-assign"))
        if seat.roles & CALLERS and self.total:
            parts.append(button(lang, Button(text=tell.LETTERS, act="letters", icon="print")))
        if seat.may(RESOURCES["vehicles"].can, EXPORT) and self.total:
            parts.append(button(lang, Button(text=tell.EXPORT, act="export", icon="export")))
        return tag("div", *parts, class_="buttons")

    async def _ids(self, seat: Seat) -> list[int]:
        """Give the picked cars in the order of the list, or all of it."""
        every = await self.all_ids(seat)
        return [one for one in every if one in self.picked] if self.picked else every

    async def _pick(self, key: str, value: str) -> None:
        if key.isdecimal() and int(key) in self.shown:
            (self.picked.add if value else self.picked.discard)(int(key))
            self.bar.show(self.bar_html(await current_seat()))

    async def _pick_page(self, _: str, value: str) -> None:
        self.picked = set(self.shown) if value else set()
        self.bar.show(self.bar_html(await current_seat()))
        self.table.show(self.draw())

    async def _none(self, *_: str) -> None:
        await self._pick_page("", "")

    def _chose_handler(self, _: str, value: str) -> None:
        self.handler = value if value in {key for key, _ in self.people} else ""

    async def _assign(self, *_: str) -> None:
        seat = await current_seat()
        try:
            done = await assign_calls(seat, await self._ids(seat), int(self.handler) if self.handler else None)
        except Refused as refused:
            toast(refused.text, tone="attention")
            return
        said = tell.ASSIGNED.fill(n=f"{done.made:,}", left=f"{done.left:,}") if done.left else tell.ASSIGNED_ALL.fill(
            n=f"{done.made:,}"
        )  # fmt: skip
        toast(said, tone="good" if done.made else "attention")

    async def _letters(self, *_: str) -> None:
        seat = await current_seat()
        ids = await self._ids(seat)
        address = "/letters/print?" + urlencode(
            {"template": TEMPLATE, "vehicles": ",".join(str(one) for one in ids)}, safe=","
        )
        if len(address) > LONGEST_ADDRESS:
            toast(tell.TOO_MANY_LETTERS.fill(n=f"{len(ids):,}"), tone="attention")
            return
        await go(address)

    async def _export(self, *_: str) -> None:
        seat = await current_seat()
        ids = await self._ids(seat)
        handle, name = tempfile.mkstemp(prefix="huitouke-", suffix=".xlsx")
        path = Path(name)
        os.close(handle)
        try:
            done = await export(RESOURCES["vehicles"], seat, View(ids=tuple(ids)), path)
        except BaseException as error:
            _remove(path)
            if isinstance(error, Refused):
                toast(error.text, tone="attention")
                return
            raise
        ui.download.from_url(offer_file(seat.person, path, file_name(say.TITLE.to(seat.lang), seat.today)))
        toast(tell.EXPORTED.fill(n=f"{done.rows:,}"))


def _remove(path: Path) -> None:
    with suppress(OSError):  # on Windows somebody's virus scanner may still hold it
        path.unlink(missing_ok=True)


async def handlers_for(seat: Seat) -> Options:
    """Read who may be given calls."""
    return await people_for(seat, HANDLERS) if seat.may(RESOURCES["slips"].can, CREATE) else ()
