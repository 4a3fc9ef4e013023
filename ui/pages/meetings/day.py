"""The day: which meetings there are today, and how each stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.meetings.reading import meetings_on
from models.tables.meetings import MEETING_STATE
from ui.pages.meetings import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.meetings.reading import MeetingShown
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("meetings.css")
TONES: Final = {"planned": "", "running": "information", "signed": "good", "skipped": "attention"}


async def day_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    del visit
    lang, found = seat.lang, await meetings_on(seat, seat.today)
    actions = [
        Button(text=say.EARLIER, href="/meetings", icon="history"),
        Button(text=say.SERIES, href="/meeting_series", icon="settings"),
    ]
    Block(joined([style_of(STYLE), page_head(lang, say.TODAY, note=say.TODAY_NOTE, actions=actions)]))
    lines = [_line(lang, one) for one in found]
    Block(tag("ul", *lines, class_="meet-day") if lines else empty_state(lang, say.NONE, icon_name="meeting"))


def _line(lang: str, one: MeetingShown) -> Markup:
    title = tag("a", one.title.to(lang), href=f"/meetings/{one.id}")
    about = [one.starts_at, one.place, say.CHAIR.fill(name=one.chair_name).to(lang) if one.chair_name else ""]
    note = tag("span", " · ".join(filter(None, about)), class_="quiet")
    why = tag("span", say.SKIPPED.fill(why=one.note).to(lang), class_="quiet") if one.state == "skipped" else NOTHING
    return tag("li", tag("div", title, note, why), chip(lang, MEETING_STATE[one.state], TONES[one.state]))
