"""One contact: the script, what the customer says, how it ended in one press, and the next slip."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from nicegui import ui
from nicegui.element import Element

from models.appointments.booking import Wish, book
from models.care.queue import next_slip
from models.contacts.logging import log, word_in
from models.contacts.saying import Said
from models.contacts.undoing import FOR_GOOD, undo
from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.gate.outcome import Wrong
from models.problem import Refused
from models.tables.contacts import CAME_OF_IT
from ui.frame import go
from ui.pages.care import words as say
from ui.pages.care.drawing import (
    card_html,
    note_html,
    past_html,
    phones_html,
    side_html,
    so_far,
    style_html,
    why_html,
)
from ui.pages.care.ending import ASKING, foot_html, ways_for
from ui.pages.care.opening import Opened, open_customer, open_slip
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.routes import Visit

NOUN: Final = "care"
NOUN_BY_HAND: Final = "care_contact"
SKIPPED_AT_MOST: Final = 60
PAGE: Final = "/care"


class Keys(Element, component="care_keys.js"):
    """Hears the digits of the page."""

    def first_paint(self) -> Markup:
        """Nothing is seen of it."""
        return NOTHING


async def slip_page(seat: Seat, visit: Visit) -> None:
    """Build the page of one slip."""
    row = int(visit.params["id"]) if visit.params["id"].isdecimal() else 0
    opened = await open_slip(seat, row)
    draft = await draft_of(seat, NOUN, row)
    visit.title = opened.name or say.TITLE
    ContactPage(opened, (NOUN, row), draft, _skipped(visit.query)).build(seat)


async def contact_page(seat: Seat, visit: Visit) -> None:
    """Build the page on which somebody notes a contact of their own, out or in."""
    customer = int(visit.params["customer"]) if visit.params["customer"].isdecimal() else 0
    said = dict(parse_qsl(visit.query))
    vehicle = int(said["vehicle"]) if said.get("vehicle", "").isdecimal() else None
    opened = await open_customer(seat, customer, vehicle)
    draft = await draft_of(seat, NOUN_BY_HAND, customer)
    visit.title = opened.name or say.CONTACT
    ContactPage(opened, (NOUN_BY_HAND, customer), draft, ()).build(seat)


def _skipped(query: str) -> Sequence[int]:
    said = dict(parse_qsl(query)).get("skip", "")
    return [int(one) for one in said.split(",") if one.isdecimal()][-SKIPPED_AT_MOST:]


class ContactPage:
    """One opening of the page: what has been typed so far stays through every refusal and every reload."""

    def __init__(self, opened: Opened, place: tuple[str, int], draft: Typed | None, skipped: Sequence[int]) -> None:
        """Take what was read, and where the draft lies."""
        self.opened, self.place, self.skipped = opened, place, skipped
        self.typed: dict[str, str] = {key: str(value) for key, value in draft.values.items()} if draft else {}
        self.asked, self.day = "", ""
        self.problem: Text | None = None
        self.is_ending = False  # a second press while the first is kept does nothing

    def build(self, seat: Seat) -> None:
        """Put head, facts, script, notes and foot on the page."""
        lang, opened = seat.lang, self.opened
        note = so_far(opened.my_day, seat.today) if opened.waiting else ""
        plate = opened.waiting.plate if opened.waiting and opened.waiting.plate else ""
        title = f"{opened.name} {plate}".strip() or say.CONTACT
        back = (say.TITLE, PAGE) if opened.waiting else (say.OPEN_FILE, f"/customers/{opened.customer}")
        Block(joined([style_html(), page_head(lang, title, note=note, back=back)]))
        Keys()
        with ui.element("div").classes("call"):
            with ui.element("aside").classes("call-side care-side"):
                Block(side_html(lang, opened), classes="call-about")
            with ui.element("div"):
                Block(joined([phones_html(lang, opened), why_html(seat, opened)]))
                self.note = Block(note_html(lang, opened, self.typed), {"typed": self._typed})
                acts: dict[str, Any] = {
                    "outcome": self._outcome, "unask": self._unask, "back": self._back, "day": self._day,
                    "keep_day": self._keep_day, "gone": self._gone, "hour": self._hour, "wish": self._wish,
                    "skip": self._skip,
                }  # fmt: skip
                self.foot = Block(self._foot(seat), acts, classes="call-foot care-foot")
                Block(past_html(lang, opened.past))
                Block(card_html(opened))

    def _foot(self, seat: Seat) -> Markup:
        if self.opened.waiting is not None and not self.opened.waiting.is_open:
            return foot_html(seat, self.opened, (), "", "", self.problem)
        ways = ways_for(self._means(), self.typed.get("direction", "out"))
        return foot_html(seat, self.opened, ways, self.asked, self.day, self.problem)

    def _means(self) -> str:
        return self.opened.rule.means if self.opened.rule else self.typed.get("means", "call")

    async def _typed(self, key: str, value: str) -> None:
        self.typed[key] = value  # before anything is waited for: a press on an outcome may come right behind
        seat = await current_seat()
        if key in {"status", "means", "direction"}:
            self.note.show(note_html(seat.lang, self.opened, self.typed))
            self.foot.show(self._foot(seat))
        if not self.is_ending:
            await keep_draft(seat, *self.place, Typed(values={key: value or None}))

    async def _outcome(self, key: str, value: str) -> None:
        del value
        if key in ASKING and not (key == "call_back" and self.typed.get("next_on")):
            self.asked, self.problem = key, None
            self.foot.show(self._foot(await current_seat()))
            return
        await self._end(key)

    async def _unask(self, key: str, value: str) -> None:
        del key, value
        self.asked, self.problem = "", None
        self.foot.show(self._foot(await current_seat()))

    async def _back(self, key: str, value: str) -> None:
        del value
        await self._end("call_back", next_on=date.fromisoformat(key))

    def _day(self, key: str, value: str) -> None:
        del key
        self.day = value

    async def _keep_day(self, key: str, value: str) -> None:
        del key, value
        await self._end("call_back", next_on=_day_of(self.day))

    async def _gone(self, key: str, value: str) -> None:
        del value
        await self._end("gone", status=key)

    async def _wish(self, key: str, value: str) -> None:
        del key, value
        await self._end("do_not_contact")

    def _said(self, outcome: str, **more: Any) -> Said:
        opened, typed = self.opened, self.typed
        about = opened.rule.topic if opened.rule else ""
        said: dict[str, Any] = {
            "customer": opened.customer, "vehicle": opened.vehicle, "means": self._means(), "outcome": outcome,
            "direction": typed.get("direction", "out"), "about": about, "words": typed.get("words", ""),
            "slip": opened.waiting.id if opened.waiting else None, "next_on": _day_of(typed.get("next_on", "")),
            "next_step": typed.get("next_step", ""), "reason": typed.get("reason", ""),
            "status": typed.get("status", ""), "until": _day_of(typed.get("until", "")),
        }  # fmt: skip
        return Said(**said | more)

    async def _end(self, outcome: str, **more: Any) -> None:
        """Let the contact end once and go on; what is wrong is told where it happened."""
        if self.is_ending:
            return
        self.is_ending = True
        seat = await current_seat()
        try:
            done = await log(seat, self._said(outcome, **more))
        except Refused as refused:
            await self._stay(seat, refused.text)
            return
        except BaseException:
            self.is_ending = False
            raise
        if isinstance(done, Wrong):
            await self._stay(seat, done.problems[0].text)
            return
        await drop_draft(seat, *self.place)
        is_undoable = outcome not in FOR_GOOD and not self.typed.get("status")
        contact, slip = done.contact, done.slip
        told = say.NOTED.fill(name=self.opened.name, outcome=CAME_OF_IT[outcome])

        async def take_back() -> None:
            await undo(await current_seat(), contact)
            toast(say.UNDONE)
            await go(f"{PAGE}/{slip}" if slip else f"/customers/{self.opened.customer}")

        toast(told, undo=take_back if is_undoable else None)
        await self._go_on(seat, self.skipped)

    async def _hour(self, key: str, value: str) -> None:
        """Book the hour and keep the customer's words with the contact in which it was booked."""
        del value
        if self.is_ending:
            return
        self.is_ending = True
        seat = await current_seat()
        day, _, hour = key.partition("_")
        opened = self.opened
        slip = opened.waiting.id if opened.waiting else None
        try:
            await book(seat, Wish(on=date.fromisoformat(day), hour=int(hour), customer=opened.customer,
                                  vehicle=opened.vehicle, kind=opened.kind, slip=slip))  # fmt: skip
            await word_in(seat, self._said("booked"))
        except Refused as refused:
            await self._stay(seat, refused.text)
            return
        except BaseException:
            self.is_ending = False
            raise
        await drop_draft(seat, *self.place)
        toast(say.NOTED.fill(name=opened.name, outcome=f"{CAME_OF_IT['booked'].to(seat.lang)} {day[5:]} {hour}:00"))
        await self._go_on(seat, self.skipped)

    async def _stay(self, seat: Seat, problem: Text) -> None:
        self.is_ending, self.problem = False, problem
        self.foot.show(self._foot(seat))

    async def _skip(self, key: str, value: str) -> None:
        del key, value
        own = [self.opened.waiting.id] if self.opened.waiting else []
        await self._go_on(await current_seat(), [*self.skipped, *own])

    async def _go_on(self, seat: Seat, skipped: Sequence[int]) -> None:
        """Open the next slip; a contact of one's own leads back to the customer."""
        if self.opened.waiting is None:
            await go(f"/customers/{self.opened.customer}")
            return
        await open_next(seat, skipped, besides=self.opened.waiting.id)


async def open_next(seat: Seat, skipped: Sequence[int] = (), besides: int = 0) -> None:
    """Open the next slip to do; when there is none, the list that says so."""
    following = await next_slip(seat, besides=[*skipped, besides])
    if following is None:
        if not skipped:
            toast(say.NEXT_NONE, tone="information")
        await go(PAGE)
    else:
        more = f"?skip={','.join(map(str, skipped))}" if skipped else ""
        await go(f"{PAGE}/{following.id}{more}")


def _day_of(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None
