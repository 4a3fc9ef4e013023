"""The page of one meeting: one topic at a time, readable from four metres; what is typed is kept at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from nicegui import ui

from models import clock
from models.database import reader
from models.kinds.datetime import local
from models.meetings.reading import meeting_of
from models.meetings.running import keep_sheet
from models.problem import Refused
from models.tables.meetings import MEETING_STATE
from surveys.engine.answers import Context, settle
from surveys.library import published
from surveys.minutes import as_signed
from surveys.subjects import subject_of_store
from ui.addresses import number_in
from ui.pages.meetings import words as say
from ui.pages.meetings.acting import Acting
from ui.pages.meetings.counting import PATIENCE, Counting, prepared
from ui.pages.meetings.day import STYLE, TONES
from ui.pages.meetings.ending import ending_html
from ui.pages.meetings.figures import figures_html
from ui.pages.meetings.filing import filing_html
from ui.pages.meetings.topics import attendance_html, grooming_html, open_html, points_html, tasks_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of
from ui.questions.sent import typed_from
from ui.questions.sheet import Sheet
from ui.session import current_seat
from ui.widgets.answer_sheet import AnswerSheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.meetings.reading import MeetingShown
    from models.text import Text
    from surveys.engine.answers import Settled
    from surveys.engine.form import Item
    from surveys.library import Published
    from ui.questions.desk import Desk
    from ui.routes import Visit
    from ui.widgets.answer_sheet import Pairs

CLOCK_SECONDS: Final = 20
ARRIVING_SECONDS: Final = 0.4
PEOPLE_SQL: Final = """
SELECT id, name FROM staff WHERE store_id = ? AND suspended_at IS NULL AND archived_at IS NULL ORDER BY id
"""


@dataclass(frozen=True)
class TopicSheet(Sheet):
    """A sheet of which one topic is on the screen; its figures are drawn larger, beside it."""

    topic: Sequence[str] = ()

    def pieces(self, keys: Iterable[str] | None = None) -> list[tuple[str, Markup]]:
        """Give the parts of the topic."""
        shown = self.settled.visible if keys is None else keys
        return super().pieces([key for key in shown if key in self.topic])


@dataclass(frozen=True)
class Topic:
    """One thing that is on the screen at a time."""

    key: str
    title: Text
    items: Sequence[Item] = ()  # those of a group of the form


async def meeting_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    meeting = as_signed(await meeting_of(seat, number_in(visit.params["id"]) or 0))
    version = await published(meeting.form_key)
    sheet = await prepared(seat, meeting, version)
    people = [(int(row), str(name)) for row, name in await reader().rows(PEOPLE_SQL, [meeting.store])]
    store = await subject_of_store(meeting.store)
    visit.title = meeting.title
    if sheet[1] is not None:
        await sheet[1].wait(PATIENCE)
    MeetingPage(seat, meeting, version, sheet, people, store.store_facts)


class MeetingPage(Acting):
    """One open page of one meeting."""

    def __init__(
        self, seat: Seat, meeting: MeetingShown, version: Published, sheet: tuple[Desk, Counting | None],
        people: Sequence[tuple[int, str]], facts: Any,
    ) -> None:  # fmt: skip
        """Draw it; everything was read before."""
        super().__init__(seat, meeting)
        (self.desk, self.counting), self.version, self.people, self.facts = sheet, version, people, facts
        self.topics = self._topics()
        self.typed["due_on"] = (seat.today + timedelta(days=1)).isoformat()
        self.at = self._first()
        Block(style_of(STYLE))
        self.head = Block(self._head(seat), self.acts)
        with ui.element("div").classes("meet"):
            self.steps = Block(self._steps(), {"topic": self._turn}, tag="nav", classes="meet-steps")
            with ui.element("div").classes("meet-topic"):
                self.main = Block(self._main(seat), self.acts)
                self.sheet = AnswerSheet(self._sheet(seat), self._typed_in, self._typed_in, self._find)
                self.foot = Block(self._foot(seat), {**self.acts, "topic": self._turn})
        if meeting.is_open:
            ui.timer(CLOCK_SECONDS, self._tick)
        if self._waits:
            self.shown = len(self.desk.figures)
            self.arriving = ui.timer(ARRIVING_SECONDS, self._arrive)

    def _topics(self) -> list[Topic]:
        form = self.desk.form
        groups = [Topic(item.id, item.label, item.items) for item in form.items if item.type == "group"]
        opening = [Topic("attendance", say.ATTENDANCE)]
        if self.meeting.kind == "morning":
            opening.append(Topic("grooming", say.GROOMING))
        after = [Topic("points", say.POINTS), Topic("tasks", say.TASKS), Topic("sign", say.SIGN)]
        return [*opening, Topic("open", say.OPEN_ITEMS), *groups, *after]

    def _first(self) -> int:
        """Begin where most is to be done: at the end once it is signed, else with the attendance."""
        return len(self.topics) - 1 if self.meeting.state in {"signed", "skipped"} else 0

    @property
    def topic(self) -> Topic:
        """What is on the screen."""
        return self.topics[self.at]

    def _head(self, seat: Seat) -> Markup:
        lang, one = seat.lang, self.meeting
        about = [f"{one.held_on:%Y-%m-%d}", say.AT.fill(clock=one.starts_at, lasts=one.lasts).to(lang), one.place]
        if one.chair_name:
            about.append(say.CHAIR.fill(name=one.chair_name).to(lang))
        actions = [Button(text=say.BEGIN, act="begin", icon="check", weight="primary")]
        begins = one.state == "planned" and one.may_run(seat)
        head = page_head(lang, one.title, note=" · ".join(filter(None, about)), back=(say.TODAY, "/meetings/today"),
                         actions=actions if begins else ())  # fmt: skip
        now = clock.now(ZoneInfo(seat.zone))
        shown = tag("time", f"{now:%H:%M}", class_="meet-clock")
        runs = NOTHING
        if one.state == "running" and one.begun_at:
            passed = int((clock.now() - one.begun_at).total_seconds() // 60)
            runs = tag("span", say.RUNS.fill(minutes=passed).to(lang), class_="bad" if passed > one.lasts else "quiet")
        state = chip(lang, MEETING_STATE[one.state], TONES[one.state])
        if one.state == "signed" and one.signed_at:
            at = f"{local(one.signed_at):%Y-%m-%d %H:%M}"
            kept = tag("span", icon("lock"), say.FROZEN.fill(at=at).to(lang), class_="meet-kept")
            return joined([head, tag("p", state, kept, class_="meet-now")])
        return joined([head, tag("p", shown, state, runs, class_="meet-now")])

    def _steps(self) -> Markup:
        each = max(1, self.meeting.lasts // len(self.topics))
        lines = (
            tag("button", tag("span", f"{place + 1}", class_="meet-place"), tag("span", one.title.to(self.lang)),
                tag("span", say.MINUTES.fill(minutes=each).to(self.lang), class_="quiet"), type="button",
                class_="meet-step", data_act=f"topic={place}", aria_current="step" if place == self.at else None)
            for place, one in enumerate(self.topics)
        )  # fmt: skip
        rules = tag("details", tag("summary", say.RULES.to(self.lang)), tag("p", say.DO.to(self.lang)),
                    tag("p", say.AVOID.to(self.lang)), class_="meet-rules")  # fmt: skip
        return joined([*lines, rules])

    def _main(self, seat: Seat) -> Markup:
        lang, one, may_run = seat.lang, self.meeting, self.meeting.may_run(seat) and self.meeting.is_open
        title = tag("h2", self.topic.title.to(lang))
        wrong = tag("p", self.problem.to(lang), class_="bad", role="alert") if self.problem else NOTHING
        drawn = {
            "attendance": lambda: attendance_html(lang, one, self.asking, may_run=may_run),
            "grooming": lambda: grooming_html(lang, one, may_run=may_run),
            "open": lambda: open_html(lang, one, may_run=may_run),
            "points": lambda: points_html(lang, one, self.kind, self.typed.get("point", ""), may_run=may_run),
            "tasks": lambda: tasks_html(lang, one, self.typed, self.people, may_run=may_run),
            "sign": lambda: ending_html(seat, one, self.typed),
        }.get(self.topic.key)
        if drawn is not None:
            return joined([title, wrong, drawn()])
        items = [item for item in self.topic.items if item.type == "figure"]
        shown = figures_html(lang, items, self.desk.figures, is_signed=one.state == "signed", waits=self._waits)
        return joined([title, wrong, shown])

    def _foot(self, seat: Seat) -> Markup:
        lang = seat.lang
        back = Button(text=say.BACK, act=f"topic={self.at - 1}", icon="left", disabled=self.at == 0)
        ahead = Button(text=say.NEXT, act=f"topic={self.at + 1}", icon="right", weight="primary")
        last = self.at == len(self.topics) - 1
        filing = filing_html(seat, self.meeting, self.topic.key, [item.id for item in self.topic.items])
        turns = tag("div", button(lang, back), NOTHING if last else button(lang, ahead), class_="buttons meet-foot")
        return joined([filing, turns])

    def settled(self, seat: Seat) -> Settled:
        """Say what the sheet means as it is typed so far."""
        context = Context(
            today=self.meeting.held_on, now=clock.now(ZoneInfo(seat.zone)), subject={}, store=self.facts,
            staff={"name": seat.name}, channel="staff", lang=seat.lang,
        )  # fmt: skip
        return settle(self.desk.form, dict(self.meeting.sheet), self.desk.with_figures(context))

    def _sheet(self, seat: Seat) -> TopicSheet:
        writes = self.meeting.may_run(seat) and self.meeting.is_open
        keys = [item.id for item in self.topic.items if item.type != "figure" and (writes or self._has(item))]
        return TopicSheet(self.settled(seat), seat.lang, typed=self.meeting.sheet, place=self.desk.place, topic=keys)

    def _has(self, item: Item) -> bool:
        return bool(self.meeting.sheet.get(item.id))

    async def _find(self, key: str, text: str) -> list[dict[str, str]]:
        return await self.desk.find(await current_seat(), key, text)

    async def _typed_in(self, pairs: Pairs) -> None:
        seat = await current_seat()
        asked = [item.id for item in self.topic.items if item.type != "figure"]
        typed = await self.desk.take(seat, typed_from(self.version.form, pairs))
        values = {name: typed.get(name, "") for name in asked}
        try:
            await keep_sheet(seat, self.meeting.id, values)
        except Refused as refused:
            self.problem = refused.text
            self.main.show(self._main(seat))
            return
        await self._read(seat)

    async def _turn(self, key: str, value: str) -> None:
        del value
        seat = await current_seat()
        self.at, self.problem = min(max(0, int(key) if key.isdecimal() else 0), len(self.topics) - 1), None
        await self._read(seat)
        self.draw(seat)

    async def count(self, seat: Seat) -> None:
        """Count the figures anew, or take those that were signed."""
        self.desk, self.counting = await prepared(seat, self.meeting, self.version)
        if self.counting is not None:
            await self.counting.wait()

    @property
    def _waits(self) -> bool:
        return self.counting is not None and not self.counting.is_done

    async def _arrive(self) -> None:
        """Show the figures that have come meanwhile."""
        seat = await current_seat()
        if len(self.desk.figures) != self.shown and any(item.type == "figure" for item in self.topic.items):
            self.main.show(self._main(seat))
        self.shown = len(self.desk.figures)
        if not self._waits:
            self.arriving.deactivate()

    async def _tick(self) -> None:
        self.head.show(self._head(await current_seat()))

    def draw(self, seat: Seat) -> None:
        """Show everything as it is now."""
        self.head.show(self._head(seat))
        self.steps.show(self._steps())
        self.main.show(self._main(seat))
        self.sheet.show(self._sheet(seat))
        self.foot.show(self._foot(seat))
