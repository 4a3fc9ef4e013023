"""The recall of a month: its four weeks with what to do next, its ratios, its cars, and the months before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from nicegui import ui

from models.access import CREATE, EDIT
from models.gate.outcome import Change, Stale, Wrong
from models.gate.saving import write
from models.problem import Refused
from models.recall import steps
from models.recall.listing import make_list, next_month
from models.resources import RESOURCES
from ui.frame import go
from ui.pages.recall import words as say
from ui.pages.recall.cars import cars_html
from ui.pages.recall.drawing import (
    effect_html,
    month_words,
    ratios_html,
    reasons_html,
    steps_html,
    style_html,
    table_html,
)
from ui.pages.recall.loading import FILTERS, Content, chosen_month, load, months_of
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.recall.steps import Month
    from models.text import Text
    from ui.routes import Visit

PAGE: Final = "/recall"


async def recall_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    months = await months_of(seat)
    month = chosen_month(months, visit.query)
    said = dict(parse_qsl(visit.query))
    which = said["show"] if said.get("show") in FILTERS else "open"
    content = await load(seat, months, month, which) if month else None
    visit.title = say.TITLE
    if content is None:
        _empty(seat)
    else:
        RecallPage(seat, content)


def _may_make(seat: Seat) -> bool:
    return seat.may(RESOURCES["recall_months"].can, CREATE)


def _making(seat: Seat) -> Button:
    coming = f"{next_month(seat.today):%Y-%m}"
    return Button(text=say.MAKE.fill(month=coming), act="make", icon="plus", weight="primary")


def _empty(seat: Seat) -> None:
    may = _may_make(seat)
    Block(joined([style_html(), page_head(seat.lang, say.TITLE)]))
    Block(empty_state(seat.lang, say.NO_MONTH, _making(seat) if may else None, icon_name="calendar"), {"make": _make})


async def _make(key: str, value: str) -> None:
    del key, value
    seat = await current_seat()
    made = await make_list(seat)
    toast(say.MADE.fill(count=made.added) if made.added else say.MADE_NONE)
    await go(f"{PAGE}?month={next_month(seat.today):%Y-%m}")


class RecallPage:
    """One open page of one month."""

    def __init__(self, seat: Seat, content: Content) -> None:
        """Draw it; everything was read before."""
        self.lang, self.content = seat.lang, content
        self.problem: Text | None = None
        acts: dict[str, Any] = {"do": self._do, "again": self._again}
        cars: dict[str, Any] = {
            "sent": self._mark("sent_on"), "unsent": self._mark("sent_on", back=True),
            "reached": self._mark("reached_on"), "unreached": self._mark("reached_on", back=True),
            "reason": self._reason,
        }  # fmt: skip
        Block(joined([style_html(), self._head(seat)]), {"make": _make})
        self.notes = Block(NOTHING)
        with ui.element("div").classes("recall-columns"):
            self.steps = Block(self._steps(seat), acts, classes="recall-steps")
            self.numbers = Block(self._numbers())
        self.cars = Block(self._cars(seat), cars)
        self.below = Block(self._below(), classes="recall-below")

    def _head(self, seat: Seat) -> Markup:
        month, lang = self.content.month, self.lang
        actions = [Button(text=say.PRINT, icon="print", href=f"/sheets/due-list.pdf?of={month.id}", whole=True)]
        coming = next_month(seat.today)
        if _may_make(seat) and all(one.month != coming for one in self.content.months):
            actions.insert(0, _making(seat))
        head = page_head(lang, say.TITLE, note=month_words(month.month), actions=actions)
        count = tag(
            "p", tag("strong", say.SHOULD.fill(count=f"{self.content.total:,}").to(lang)), class_="recall-total"
        )
        return joined([head, tag("div", self._switch(), count, class_="recall-bar")])

    def _switch(self) -> Markup:
        """Draw the way to the months beside this one."""
        months, lang = self.content.months, self.lang
        place = next(n for n, one in enumerate(months) if one.id == self.content.month.id)
        older = months[place + 1] if place + 1 < len(months) else None
        newer = months[place - 1] if place else None
        current = tag("span", self.content.month.key, aria_current="page")
        return tag("nav", _arrow(older, "left"), current, _arrow(newer, "right"), class_="recall-months",
                   aria_label=say.MONTHS.to(lang))  # fmt: skip

    def _may_act(self, seat: Seat) -> bool:
        return seat.may(RESOURCES["recall_months"].can, EDIT)

    def _steps(self, seat: Seat) -> Markup:
        return steps_html(self.lang, self.content.month, seat.today, may_act=self._may_act(seat))

    def _numbers(self) -> Markup:
        return joined([ratios_html(self.lang, self.content), reasons_html(self.lang, self.content.reasons)])

    def _cars(self, seat: Seat) -> Markup:
        may = self._may_act(seat) and self.content.month.step != "closed"
        return cars_html(self.lang, self.content, may_act=may)

    def _below(self) -> Markup:
        lang, content = self.lang, self.content
        return joined(
            [
                effect_html(lang, content),
                table_html(lang, say.TREND, say.FIRST["month"], content.trend, latest=True),
                table_html(lang, say.BY_ADVISOR, say.FIRST["advisor"], content.by_advisor),
                table_html(lang, say.BY_SERIES, say.FIRST["series"], content.by_series),
            ]
        )

    async def show(self, seat: Seat) -> None:
        """Show it as it is now."""
        months = await months_of(seat)
        month = next(one for one in months if one.id == self.content.month.id)
        self.content = await load(seat, months, month, self.content.which)
        self.notes.show(notice(self.lang, self.problem, "bad") if self.problem else NOTHING)
        self.steps.show(self._steps(seat))
        self.numbers.show(self._numbers())
        self.cars.show(self._cars(seat))
        self.below.show(self._below())

    async def _again(self, key: str, value: str) -> None:
        del key, value
        seat, self.problem = await current_seat(), None
        try:
            made = await make_list(seat, self.content.month.month)
            toast(say.MADE.fill(count=made.added) if made.added else say.MADE_NONE)
        except Refused as refused:
            self.problem = refused.text
        await self.show(seat)

    async def _do(self, key: str, value: str) -> None:
        del value
        seat, self.problem = await current_seat(), None
        try:
            told = await self._step(seat, key)
            if told is not None:
                toast(told)
        except Refused as refused:
            self.problem = refused.text
        await self.show(seat)

    async def _step(self, seat: Seat, step: str) -> Text | None:
        row, key = self.content.month.id, self.content.month.key
        if step == "letters":
            await steps.letters_ready(seat, row)
        elif step == "sent":
            return say.DID["sent"].fill(count=await steps.confirm_sent(seat, row))
        elif step == "calls":
            begun = await steps.begin_calls(seat, row)
            words = say.DID["silent" if begun.silent else "calls"]
            return words.fill(count=begun.slips, silent=begun.silent)
        elif step == "closed":
            if not await confirm(say.SURE.fill(month=key), say.SURE_WHY, say.DO["closed"]):
                return None
            await steps.close(seat, row)
        else:
            return None
        return say.DID[step]

    def _mark(self, name: str, *, back: bool = False) -> Any:
        async def marked(key: str, value: str) -> None:
            del value
            seat = await current_seat()
            await self._write(seat, key, {name: None if back else seat.today})

        return marked

    async def _reason(self, key: str, value: str) -> None:
        number = int(value) if value.isdecimal() and len(value) < 10 else None  # noqa: PLR2004 -- digits of an id
        await self._write(await current_seat(), key, {"reason": number})

    async def _write(self, seat: Seat, key: str, values: dict[str, Any]) -> None:
        """Write what was noted of one car of this list."""
        there = {str(row.id): row.id for row in self.content.cars.rows}
        if key not in there:
            return
        self.problem = None
        try:
            outcome = await write(RESOURCES["recalls"], seat, Change(row=there[key], values=values))
        except Refused as refused:
            self.problem = refused.text
        else:
            if isinstance(outcome, Wrong):
                self.problem = outcome.problems[0].text
            elif not isinstance(outcome, Stale):
                toast(say.MARKED)
        await self.show(seat)


def _arrow(month: Month | None, name: str) -> Markup:
    if month is None:
        return tag("span", icon(name), class_="button square", aria_disabled="true")
    return tag("a", icon(name), class_="button square", href=f"{PAGE}?month={month.key}", aria_label=month.key)
