"""The first week: what somebody new tries, day by day, with a tick for each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.people.learning import learn, learned
from models.text import Text
from ui.help.week import DAYS, Step, steps_of
from ui.parts.block import Block
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import joined, tag
from ui.parts.notices import notice
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Pages, Visit

PAGE: Final = "/first-week"
STYLE: Final = Path(__file__).with_name("first_week.css")
TITLE: Final = Text(zh="新来的第一周", en="The first week")
WHY: Final = Text(
    zh="每天三四件，每件几分钟，做完打勾。做完一周，日常的事就都会了。",
    en="Three or four things a day, a few minutes each; tick what you have done. After a week you know the daily jobs.",
)
DAY: Final = Text(zh="第 {day} 天", en="Day {day}")
DO_IT: Final = Text(zh="去做", en="Do it")
ALL_DONE: Final = Text(
    zh="都做完了。页面上有不明白的，点右上角的问号。", en="All done. The question mark at the top explains each page."
)
COUNTED: Final = Text(zh="{done} / {all}", en="{done} of {all}")


def add_first_week_page(pages: Pages) -> None:
    """Register the page."""
    pages.add(PAGE, _page, title=TITLE, key="first-week")


async def _page(seat: Seat, visit: Visit) -> None:
    del visit
    page = _Week(seat.lang, steps_of(seat), await learned(seat.person))
    page.block = Block(page.html(), {"done": page.done}, classes="first-week")


class _Week:
    """One opening of the page."""

    block: Block

    def __init__(self, lang: str, steps: list[Step], ticked: set[str]) -> None:
        self.lang, self.steps, self.ticked = lang, steps, ticked

    def html(self) -> Markup:
        lang = self.lang
        done = sum(step.id in self.ticked for step in self.steps)
        counted = tag("p", COUNTED.fill(done=done, all=len(self.steps)).to(lang), class_="quiet")
        told = notice(lang, ALL_DONE, "good") if done == len(self.steps) else counted
        days = (
            section(lang, DAY.fill(day=day), tag("ul", *(self._line(step) for step in self.steps if step.day == day)))
            for day in range(1, DAYS + 1)
            if any(step.day == day for step in self.steps)
        )
        return joined([style_of(STYLE), page_head(lang, TITLE, note=WHY), told, *days])

    def _line(self, step: Step) -> Markup:
        is_done = step.id in self.ticked
        tick = tag("input", type="checkbox", checked=is_done, data_change=f"done={step.id}")
        words = tag("label", tick, tag("span", step.text.to(self.lang)))
        link = tag(
            "a",
            DO_IT.to(self.lang),
            icon("right"),
            href=step.path,
            aria_label=f"{DO_IT.to(self.lang)}: {step.text.to(self.lang)}",
        )
        return tag("li", words, link, class_="is-done" if is_done else None)

    async def done(self, key: str, value: str) -> None:
        seat = await current_seat()
        if key in {step.id for step in self.steps}:
            await learn(seat, key, back=not value)
            self.ticked = await learned(seat.person)
            self.block.show(self.html())
