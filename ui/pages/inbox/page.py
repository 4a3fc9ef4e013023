"""The page: notices, the latest first; a press opens what each is about and marks it as read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from nicegui import context

from models import clock
from models.notices.calendar import close_feed, feed_since, open_feed
from models.notices.reading import inbox, read_all, read_notice
from ui.frame import go
from ui.pages.inbox import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.public.codes import base_of
from ui.session import current_seat

if TYPE_CHECKING:
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.notices.reading import Heard
    from ui.routes import Visit

PAGE: Final = "/inbox"
STYLE: Final = Path(__file__).with_name("inbox.css")


async def inbox_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    del visit
    page = Inbox(seat, await inbox(seat), await feed_since(seat))
    page.build()


class Inbox:
    """One open inbox."""

    def __init__(self, seat: Seat, heard: list[Heard], since: date | None) -> None:
        """Begin with what was read."""
        self.lang, self.zone, self.person = seat.lang, seat.zone, seat.person
        self.heard, self.since = heard, since
        self.address = ""

    def build(self) -> None:
        """Put it on the page."""
        Block(style_of(STYLE))
        acts: dict[str, Any] = {"open": self._open, "all": self._all}
        self.list = Block(self._list(), acts)
        if self.person:
            feeding: dict[str, Any] = {"make": self._make, "stop": self._stop}
            self.calendar = Block(self._calendar(), feeding)

    def _list(self) -> Markup:
        lang = self.lang
        new = sum(not one.is_read for one in self.heard)
        actions = [Button(text=say.READ_ALL, act="all", icon="check")] if new else []
        head = page_head(lang, say.TITLE, count=new or None, actions=actions)
        if not self.heard:
            return joined([head, empty_state(lang, say.NOTHING, icon_name="bell")])
        return joined([head, tag("ul", *map(self._line, self.heard), class_="inbox-lines")])

    def _line(self, one: Heard) -> Markup:
        at = one.at.astimezone(ZoneInfo(self.zone))
        mark = tag("span") if one.is_read else tag("span", say.NEW.to(self.lang), class_="chip information")
        words = tag("button", one.text.to(self.lang), type="button", class_="inbox-open", data_act=f"open={one.id}")
        clock = tag("time", f"{at:%m-%d %H:%M}", class_="quiet")
        return tag("li", words, mark, clock, class_="" if one.is_read else "is-new")

    def _calendar(self) -> Markup:
        lang = self.lang
        shown = NOTHING
        if self.address:
            box = tag("input", type="text", class_="input", readonly=True, value=self.address, id="feed-address")
            copy = button(lang, Button(text=say.COPY, copies=self.address, icon="copy"))
            label = tag("label", say.ADDRESS.to(lang), for_="feed-address", class_="field-label")
            shown = tag("div", label, tag("div", box, copy, class_="feed-line"), class_="field wide")
        elif self.since:
            shown = tag("p", say.SINCE.fill(day=self.since).to(lang))
        make = Button(text=say.MAKE_NEW if self.since else say.MAKE, act="make", icon="calendar")
        stop = button(lang, Button(text=say.STOP, act="stop", weight="quiet")) if self.since else NOTHING
        buttons = tag("div", button(lang, make), stop, class_="buttons")
        body = section(lang, say.CALENDAR, tag("p", say.CALENDAR_WHY.to(lang), class_="quiet"), shown, buttons)
        return tag("div", body, id="calendar", class_="measure inbox-calendar")

    async def _open(self, key: str, value: str) -> None:
        del value
        one = next((each for each in self.heard if str(each.id) == key), None)
        if one is None:
            return
        seat = await current_seat()
        await read_notice(seat, one.id)
        await go(one.path or PAGE)

    async def _all(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await read_all(seat, max((one.at for one in self.heard), default=clock.now()))
        await go(PAGE)

    async def _make(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        path = await open_feed(seat)
        self.address, self.since = f"{base_of(context.client.request)}{path}", seat.today
        self.calendar.show(self._calendar())

    async def _stop(self, key: str, value: str) -> None:
        del key, value
        await close_feed(await current_seat())
        self.address, self.since = "", None
        self.calendar.show(self._calendar())
        toast(say.STOPPED)
