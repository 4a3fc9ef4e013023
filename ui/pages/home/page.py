"""Today: what is due in the order of the day, a few true figures of one's own work, and what to do next."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nicegui import ui

from models.duties.checklist import store_now
from models.text import Text
from ui.pages.home.due import due_for, due_html
from ui.pages.home.figures import figures_for
from ui.pages.home.first_steps import Step, steps_for
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of
from ui.session import current_seat
from ui.words import DASHBOARD, TODAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.due.item import Due
    from ui.routes import Pages, Visit

STYLE: Final = Path(__file__).with_name("home.css")
AGAIN_SECONDS: Final = 60  # so often what is due is looked at anew while the page stays open

DAY: Final = Text(zh="{day} 周{weekday}", en="{weekday}, {day}")
WEEKDAYS: Final = (
    Text(zh="一", en="Monday"),
    Text(zh="二", en="Tuesday"),
    Text(zh="三", en="Wednesday"),
    Text(zh="四", en="Thursday"),
    Text(zh="五", en="Friday"),
    Text(zh="六", en="Saturday"),
    Text(zh="日", en="Sunday"),
)
NEXT: Final = Text(zh="接下来", en="What to do next")
PROGRESS: Final = Text(
    zh="{done} / {all} 已完成，做完会自己打勾。", en="{done} of {all} done; they tick themselves off."
)


def add_home_pages(pages: Pages) -> None:
    """Register the home page."""
    pages.add("/", _page, title=TODAY, key="home")


async def _page(seat: Seat, visit: Visit) -> None:
    del visit
    now = _now(seat)
    steps, found, parts = await asyncio.gather(steps_for(seat), due_for(seat, now), figures_for(seat))
    home = Home(seat.lang, found)
    home.build(now, parts, [] if all(step.done for step in steps) else steps)


def _now(seat: Seat) -> datetime:
    """Give the hour on the store's clock, on the day of the seat."""
    return datetime.combine(seat.today, store_now(seat.zone).time())


class Home:
    """One open home page; what is due is looked at again while it stays open."""

    def __init__(self, lang: str, found: Sequence[Due]) -> None:
        """Begin with what was read."""
        self.lang, self.found = lang, found

    def build(self, now: datetime, parts: Sequence[Markup], steps: Sequence[Step]) -> None:
        """Put it on the page: due first, then the figures, the first steps beside them while there are any."""
        lang = self.lang
        words = DAY.fill(day=now.date().isoformat(), weekday=WEEKDAYS[now.weekday()]).to(lang)
        wall = [Button(text=DASHBOARD, href="/dashboard", icon="report")]
        Block(joined([style_of(STYLE), page_head(lang, TODAY, note=words, actions=wall)]))
        open_steps = sum(not step.done for step in steps)
        shape = "home" if parts or steps else "home alone"
        with ui.element("div").classes(f"{shape} early" if open_steps > 1 else shape):
            self.due = Block(due_html(lang, self.found, now), classes="home-due")
            if parts or steps:
                todo = tag("div", first_steps_html(lang, steps), class_="next") if steps else NOTHING
                figures = tag("div", *parts, class_="home-figures") if parts else NOTHING
                Block(joined([todo, figures]), tag="aside", classes="home-side")
        ui.timer(AGAIN_SECONDS, self._again, immediate=False)

    async def _again(self) -> None:
        seat = await current_seat()
        now = _now(seat)
        self.due.show(due_html(self.lang, await due_for(seat, now), now))


def first_steps_html(lang: str, steps: Sequence[Step]) -> Markup:
    """Draw what to do next; what is done stays, ticked."""
    lines = []
    for step in steps:
        mark = tag("span", icon("check") if step.done else NOTHING, aria_hidden="true")
        words = step.text.to(lang)
        inside = words if step.done or not step.href else tag("a", words, href=step.href, data_whole=step.whole)
        why = NOTHING if step.done else tag("p", step.why.to(lang), class_="quiet")
        lines.append(tag("li", mark, tag("div", inside, why), class_="done" if step.done else None))
    done = sum(step.done for step in steps)
    return section(lang, NEXT, tag("ul", *lines, class_="steps"), note=PROGRESS.fill(done=done, all=len(steps)))
