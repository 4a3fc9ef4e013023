"""A new booking: who, what for, and an hour to press; from a slip the first press books the proposed hour."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from nicegui import ui

from models.access import HEADS
from models.appointments.booking import Full, Wish, book
from models.appointments.places import days_of, hour_now, spread_free
from models.problem import Refused
from models.resources import RESOURCES
from ui.addresses import number_in
from ui.frame import frame, go
from ui.pages.appointments import words as say
from ui.pages.appointments.address import Shown, day_in, hour_in, when_words
from ui.pages.appointments.day import style_html
from ui.pages.appointments.hours import picks_html, proposals_html
from ui.pages.appointments.wanting import Offered, offered_for, what_html
from ui.pages.appointments.whom import (
    Whom,
    cars_lines,
    chosen_html,
    found_html,
    look_for,
    picked,
    search_html,
    whom_in,
)
from ui.pages.record.filling import refuse_adding
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.rules.capacity import Hour
    from models.text import Text
    from ui.routes import Visit

DAYS: Final = 7
QUEUE: Final = "/care"


async def adding_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    refuse_adding(seat, RESOURCES["appointments"])
    said = dict(parse_qsl(visit.query))
    whom = await whom_in(seat, visit.query)
    page = Adding(seat, whom, await offered_for(seat))
    page.day = max(day_in(said.get("day", "")) or seat.today, seat.today)
    hour = number_in(said.get("hour", ""))
    page.wanted = (page.day, hour) if "hour" in said else None
    if whom.slip:
        page.kind = page.offered.usual
    await page.load(seat)
    visit.title = say.NEW
    page.build()


class Adding:
    """One opening of the page; what was typed stays through every refusal."""

    def __init__(self, seat: Seat, whom: Whom, offered: Offered) -> None:
        """Begin with whom the address named."""
        self.lang, self.whom, self.offered = seat.lang, whom, offered
        self.kind: int | None = None
        self.wishes, self.reason, self.text = whom.asked_for, "", ""
        self.advisor = whom.advisor
        self.day: date = seat.today
        self.wanted: tuple[date, int] | None = None
        self.over: tuple[date, int] | None = None
        self.below: Markup = NOTHING
        self.problem: Text | None = None
        self.proposed: Sequence[Hour] = ()
        self.days: Sequence[Sequence[Hour]] = ()
        self.now = (seat.today, hour_now(seat))
        self.is_head = bool(seat.roles & HEADS)

    async def load(self, seat: Seat) -> None:
        """Read the free hours anew."""
        self.proposed = await spread_free(seat, self.day, self.kind)
        self.days = await days_of(seat, self.day, DAYS)
        self.now = (seat.today, hour_now(seat))

    def build(self) -> None:
        """Put it on the page."""
        head = page_head(self.lang, say.NEW, back=(say.TITLE, Shown(self.day).address))
        Block(joined([style_html(), head]))
        who: dict[str, Any] = {"find": self._find, "pick": self._pick, "other": self._other}
        what: dict[str, Any] = {"kind": self._kind, "wishes": self._wishes, "advisor": self._advisor}
        when: dict[str, Any] = {
            "book": self._book, "full": self._full, "reason": self._reason, "over": self._over, "day": self._day,
            "on": self._on,
        }  # fmt: skip
        self.who = Block(self._who_html(), who, classes="booking-who")
        with ui.element("div").classes("booking"):
            Block(what_html(self.lang, self.offered, self.wishes, self.kind, self.advisor), what)
            self.when = Block(self._when_html(), when)

    def _who_html(self) -> Markup:
        lang = self.lang
        if not self.whom.is_said:
            return section(lang, say.WHOM, search_html(lang, self.text), self.below)
        has = NOTHING
        if self.whom.next_one:
            row, on, hour = self.whom.next_one
            said = say.HAS_ONE.fill(when=when_words(on, hour))
            has = notice(lang, said, "attention", Button(text=say.OPEN_IT, href=f"/appointments/{row}"))
        return section(lang, say.WHOM, chosen_html(lang, self.whom), self.below, has)

    def _when_html(self) -> Markup:
        lang = self.lang
        wrong = notice(lang, self.problem, "bad") if self.problem else NOTHING
        if not self.whom.is_said:
            return section(lang, say.WHEN, wrong, tag("p", say.CHOOSE_FIRST.to(lang), class_="quiet"))
        proposed = list(self.proposed)
        if self.wanted:
            exact = [one for hours in self.days for one in hours if (one.on, one.hour) == self.wanted]
            proposed = [*(one for one in exact if one.free(self.kind)), *(p for p in proposed if p not in exact)]
        date_box = tag(
            "input", type="date", class_="input", id="booking-day", value=self.day.isoformat(), data_change="day",
            min=self.now[0].isoformat(), aria_label=say.PICK_DAY.to(lang),
        )  # fmt: skip
        moving = tag("div", date_box, button(lang, Button(text=say.AFTER["week"], act="on")), class_="pick-bar")
        picks = picks_html(
            lang, self.days, lambda one: one.free(self.kind), self.now, may_overbook=self.is_head, chosen=self.over
        )
        return section(lang, say.WHEN, wrong, proposals_html(lang, proposed), self._over_html(), moving, picks)

    def _over_html(self) -> Markup:
        if self.over is None:
            return NOTHING
        lang = self.lang
        label = say.WHY_OVER.fill(when=when_words(*self.over)).to(lang)
        box = tag(
            "input", type="text", id="booking-over", class_="input", value=self.reason, data_change="reason",
            maxlength=300, placeholder=say.WHY_EXAMPLE.to(lang), autofocus=True,
        )  # fmt: skip
        do = button(lang, Button(text=say.DO_OVER, act="over", weight="primary"))
        return tag(
            "div", tag("label", label, for_="booking-over"), box, tag("div", do, class_="buttons"), class_="over"
        )

    async def _show(self, seat: Seat) -> None:
        await self.load(seat)
        self.when.show(self._when_html())

    # who

    async def _find(self, key: str, value: str) -> None:
        del key
        seat, self.text = await current_seat(), value.strip()[:100]
        if not self.text:
            return
        found = await look_for(seat, self.text)
        if found.only:
            kind, row = found.only
            await self._take(seat, f"{'vehicle' if kind == 'car' else 'customer'}:{row}")
            return
        self.below = found_html(seat, found)
        self.who.show(self._who_html())

    async def _pick(self, key: str, value: str) -> None:
        del value
        await self._take(await current_seat(), key)

    async def _take(self, seat: Seat, key: str) -> None:
        taken = await picked(seat, key)
        if isinstance(taken, Whom):
            self.whom, self.below, self.problem = taken, NOTHING, None
            self.advisor = self.advisor or taken.advisor
        else:
            customer = key.partition(":")[2]
            alone = tag(
                "li", tag("button", say.WITHOUT_CAR.to(self.lang), type="button", data_act=f"pick=alone:{customer}")
            )
            name = taken[0].text("owner")
            title = tag("p", say.CARS_OF.fill(name=name).to(self.lang), class_="quiet")
            self.below = joined([title, tag("ul", *cars_lines(taken), alone, class_="found-lines")])
        self.who.show(self._who_html())
        await self._show(seat)

    async def _other(self, key: str, value: str) -> None:
        del key, value
        self.whom, self.below, self.over = Whom(), NOTHING, None
        self.who.show(self._who_html())
        await self._show(await current_seat())

    # what for

    async def _kind(self, key: str, value: str) -> None:
        del key
        self.kind = number_in(value) or None
        await self._show(await current_seat())

    def _wishes(self, key: str, value: str) -> None:
        del key
        self.wishes = value

    def _advisor(self, key: str, value: str) -> None:
        del key
        self.advisor = number_in(value) or None

    # when

    async def _day(self, key: str, value: str) -> None:
        del key
        seat = await current_seat()
        self.day = max(day_in(value) or seat.today, seat.today)
        await self._show(seat)

    async def _on(self, key: str, value: str) -> None:
        del key, value
        self.day += timedelta(days=DAYS)
        await self._show(await current_seat())

    async def _full(self, key: str, value: str) -> None:
        del value
        self.over, self.problem = hour_in(key), None
        self.when.show(self._when_html())

    def _reason(self, key: str, value: str) -> None:
        del key
        self.reason = value

    async def _over(self, key: str, value: str) -> None:
        del key, value
        if self.over is not None:
            await self._try(self.over, self.reason)

    async def _book(self, key: str, value: str) -> None:
        del value
        at = hour_in(key)
        if at is not None:
            await self._try(at, "")

    async def _try(self, at: tuple[date, int], overbook: str) -> None:
        seat, whom = await current_seat(), self.whom
        wish = Wish(
            on=at[0], hour=at[1], customer=whom.customer, vehicle=whom.vehicle, kind=self.kind, wishes=self.wishes,
            advisor=self.advisor, slip=whom.slip, overbook=overbook,
        )  # fmt: skip
        try:
            await book(seat, wish)
        except Refused as refused:
            self.problem = refused.text
            if isinstance(refused, Full):
                self.wanted = (refused.free.on, refused.free.hour) if refused.free else None
                self.over = at if self.is_head else None
            await self._show(seat)
            return
        toast(say.BOOKED.fill(who=whom.words, when=when_words(*at)))
        await go(QUEUE if whom.slip and frame().pages.exists(QUEUE) else Shown(at[0]).address)
