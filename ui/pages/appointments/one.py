"""One appointment: the facts as on any record page, and beside them what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.access import EDIT, HEADS
from models.appointments.booking import Full, cancel, mark, move
from models.appointments.places import days_of, hour_now
from models.gate.history import PAGE as EVENTS
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.appointments import BOOKED
from ui.pages.appointments import words as say
from ui.pages.appointments.address import Shown, day_in, hour_in, when_words
from ui.pages.appointments.day import TONES, style_html
from ui.pages.appointments.hours import picks_html
from ui.pages.record.head import head_html
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.rules.capacity import Hour
    from models.text import Text
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit

DAYS: Final = 3
ENDED: Final = frozenset({"cancelled"})


async def appointment_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["appointments"]
    loaded = await load(resource, seat, number_of(resource, visit.params["id"]), events=EVENTS)
    on = loaded.row.values["booked_for"]
    days = await days_of(seat, max(on, seat.today), DAYS)
    page = AppointmentPage(seat, loaded, days)
    visit.title = page.title(seat)


class AppointmentPage(RecordPage):
    """One open page of one appointment."""

    def __init__(self, seat: Seat, loaded: Loaded, days: Sequence[Sequence[Hour]]) -> None:
        """Draw it; everything was read before."""
        self.days = days
        self.panel: Changing | None = None
        super().__init__(RESOURCES["appointments"], seat, loaded)

    def head_html(self, seat: Seat) -> Markup:
        """Draw the head with the state."""
        values = self.loaded.row.values
        state = str(values["state"])
        when = tag("strong", when_words(values["booked_for"], values["hour"]).to(seat.lang))
        back = tag("a", say.BACK.to(seat.lang), href=Shown(values["booked_for"]).address)
        return joined(
            [
                style_html(),
                head_html(seat, self.loaded, when, chip(seat.lang, BOOKED[state], TONES.get(state, "")), back),
            ]
        )

    def beside(self, seat: Seat) -> None:
        """Put what can be done beside the facts."""
        if EDIT in self.loaded.granted and not self.loaded.archived:
            self.panel = Changing(seat, self.row, self.loaded.row.values, self.days, self.refresh)
        elif not self.loaded.archived:
            Block(notice(seat.lang, say.NO_RIGHT))

    async def refresh(self, seat: Seat) -> None:
        """Show it as it is now."""
        await super().refresh(seat)
        if self.panel is not None:
            await self.panel.show(seat, self.loaded.row.values)


class Changing:
    """The panel by which an appointment is moved, cancelled, or marked; what was typed stays through a refusal."""

    def __init__(
        self, seat: Seat, row: int, values: Any, days: Sequence[Sequence[Hour]], done: Callable[[Seat], Awaitable[None]]
    ) -> None:
        """Put it on the page."""
        self.lang, self.row, self.values, self.days, self.done = seat.lang, row, values, days, done
        self.way, self.reason = "move", ""
        self.day: date = max(values["booked_for"], seat.today)
        self.over: tuple[date, int] | None = None
        self.problem: Text | None = None
        self.now, self.is_head = (seat.today, hour_now(seat)), bool(seat.roles & HEADS)
        acts: dict[str, Any] = {
            "way": self._turn, "book": self._book, "full": self._full, "reason": self._typed, "over": self._over,
            "cancel": self._cancel, "mark": self._mark, "day": self._day,
        }  # fmt: skip
        self.block = Block(self._html(), acts)

    async def show(self, seat: Seat, values: Any) -> None:
        """Show it as the appointment is now."""
        self.values = values
        self.days = await days_of(seat, self.day, DAYS)
        self.now = (seat.today, hour_now(seat))
        self.block.show(self._html())

    def _html(self) -> Markup:
        lang, state = self.lang, str(self.values["state"])
        if state in ENDED:
            return section(lang, say.STANDS, tag("p", say.ENDED.fill(state=BOOKED[state]).to(lang)))
        offered = [way for way in say.WAYS if way != state and not (state == "came" and way in {"move", "cancel"})]
        ways = (
            tag("button", say.WAYS[way].to(lang), type="button", class_="way",
                data_act=f"way={way}" if way in {"move", "cancel"} else f"mark={way}",
                aria_pressed=str(way == self.way).lower() if way in {"move", "cancel"} else None)
            for way in offered
        )  # fmt: skip
        wrong = notice(lang, self.problem, "bad") if self.problem else NOTHING
        body = NOTHING if state == "came" else self._cancelling() if self.way == "cancel" else self._moving()
        told = tag("p", say.BY_ITSELF.to(lang), class_="quiet")
        return section(lang, say.STANDS, tag("div", *ways, class_="ways", role="group"), wrong, body, told)

    def _moving(self) -> Markup:
        lang, kind = self.lang, self.values.get("kind")
        date_box = tag(
            "input", type="date", class_="input", id="moving-day", value=self.day.isoformat(), data_change="day",
            min=self.now[0].isoformat(), aria_label=say.PICK_DAY.to(lang),
        )  # fmt: skip
        over = NOTHING
        if self.over is not None:
            label = say.WHY_OVER.fill(when=when_words(*self.over)).to(lang)
            do = button(lang, Button(text=say.DO_OVER, act="over", weight="primary"))
            over = tag("div", tag("label", label, for_="moving-why"), self._box("moving-why", say.WHY_EXAMPLE),
                       tag("div", do, class_="buttons"), class_="over")  # fmt: skip
        picks = picks_html(
            lang, self.days, lambda one: one.free(kind), self.now, may_overbook=self.is_head,
            chosen=(self.values["booked_for"], self.values["hour"]),
        )  # fmt: skip
        return joined([over, tag("div", date_box, class_="pick-bar"), picks])

    def _cancelling(self) -> Markup:
        lang = self.lang
        label = tag("label", say.WHY_CANCEL.to(lang), for_="cancel-why", class_="field-label")
        do = button(lang, Button(text=say.DO_CANCEL, act="cancel", weight="danger"))
        return tag(
            "div", label, self._box("cancel-why", say.CANCEL_EXAMPLE), tag("div", do, class_="buttons"), class_="over"
        )

    def _box(self, name: str, example: Text) -> Markup:
        return tag("input", type="text", id=name, class_="input", value=self.reason, data_change="reason",
                   maxlength=300, placeholder=example.to(self.lang))  # fmt: skip

    async def _turn(self, key: str, value: str) -> None:
        del value
        self.way, self.problem, self.over = key, None, None
        self.block.show(self._html())

    def _typed(self, key: str, value: str) -> None:
        del key
        self.reason = value

    async def _day(self, key: str, value: str) -> None:
        del key
        seat = await current_seat()
        self.day = max(day_in(value) or seat.today, seat.today)
        await self.show(seat, self.values)

    async def _full(self, key: str, value: str) -> None:
        del value
        self.over, self.problem = hour_in(key), None
        self.block.show(self._html())

    async def _over(self, key: str, value: str) -> None:
        del key, value
        if self.over is not None:
            await self._move(self.over, self.reason)

    async def _book(self, key: str, value: str) -> None:
        del value
        at = hour_in(key)
        if at is not None:
            await self._move(at, "")

    async def _move(self, at: tuple[date, int], overbook: str) -> None:
        async def act(seat: Seat) -> Text:
            moved = await move(seat, self.row, *at, overbook=overbook)
            return say.DONE["move"].fill(when=when_words(*at)) if moved else say.DONE["same"]

        await self._do(act)

    async def _cancel(self, key: str, value: str) -> None:
        del key, value

        async def act(seat: Seat) -> Text:
            await cancel(seat, self.row, self.reason)
            return say.DONE["cancel"]

        await self._do(act)

    async def _mark(self, key: str, value: str) -> None:
        del value
        if key not in {"came", "missed"}:
            return

        async def act(seat: Seat) -> Text:
            await mark(seat, self.row, key)
            return say.DONE[key]

        await self._do(act)

    async def _do(self, act: Callable[[Seat], Awaitable[Text]]) -> None:
        seat = await current_seat()
        try:
            told = await act(seat)
        except Refused as refused:
            self.problem = refused.text
            if isinstance(refused, Full) and refused.free is not None and not self.is_head:
                self.day = refused.free.on
            await self.show(seat, self.values)
            return
        self.problem, self.reason, self.over = None, "", None
        toast(told)
        await self.done(seat)
