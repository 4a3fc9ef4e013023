"""One task: the facts as on any record page, and beside them what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from nicegui import ui

from models.access import EDIT, Role
from models.gate.history import PAGE as EVENTS
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.tasks import TASK_STATE
from models.tasks import doing
from ui.pages.record.head import head_html
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage
from ui.pages.tasks import words as say
from ui.pages.tasks.board import PAGE
from ui.pages.tasks.giving import day_in, people_of, people_options
from ui.pages.tasks.lines import TONES, carried_words, style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets.photos import Photos

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit

OPEN_WAYS: Final = ("finish", "carry", "hand_on", "drop")
PLACES: Final = {"meeting": "/meetings", "case": "/cases", "record": "/accountability_records"}


async def task_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["tasks"]
    loaded = await load(resource, seat, number_of(resource, visit.params["id"]), events=EVENTS)
    page = TaskPage(seat, loaded, await people_of(seat))
    visit.title = page.title(seat)


class TaskPage(RecordPage):
    """One open page of one task."""

    def __init__(self, seat: Seat, loaded: Loaded, people: Sequence[Mapping[str, Any]]) -> None:
        """Draw it; everything was read before."""
        self.people = people
        self.panel: Doing | None = None
        super().__init__(RESOURCES["tasks"], seat, loaded)

    def head_html(self, seat: Seat) -> Markup:
        """Draw the head with the state and how often it came again."""
        values, lang = self.loaded.row.values, seat.lang
        state = str(values["state"])
        shown = [chip(lang, TASK_STATE[state], TONES[state])]
        if state == "open" and values["due_on"] < seat.today:
            shown.append(chip(lang, say.LATE_DAYS.fill(days=(seat.today - values["due_on"]).days), "bad"))
        if values["carried"]:
            shown.append(chip(lang, carried_words(values["carried"]), "attention"))
        for name, path in PLACES.items():
            if values.get(name):
                words = say.FROM[str(values["source"])].to(lang)
                shown.append(tag("a", words, href=f"{path}/{values[name]}"))
        shown.append(tag("a", say.TITLE.to(lang), href=PAGE))
        return joined([style_html(), head_html(seat, self.loaded, *shown)])

    def beside(self, seat: Seat) -> None:
        """Put what can be done beside the facts."""
        if EDIT in self.loaded.granted and not self.loaded.archived:
            self.panel = Doing(seat, self.row, self.loaded.row.values, self.people, self.refresh)
        elif not self.loaded.archived:
            Block(notice(seat.lang, say.NO_RIGHT))

    async def refresh(self, seat: Seat) -> None:
        """Show it as it is now."""
        await super().refresh(seat)
        if self.panel is not None:
            self.panel.show(seat, self.loaded.row.values)


class Doing:
    """The panel by which a task goes on; what was typed stays through every refusal."""

    def __init__(
        self,
        seat: Seat,
        row: int,
        values: Mapping[str, Any],
        people: Sequence[Mapping[str, Any]],
        done: Callable[[Seat], Awaitable[None]],
    ) -> None:
        """Put it on the page."""
        self.lang, self.row, self.values, self.people, self.done = seat.lang, row, values, people, done
        self.way, self.words, self.day, self.owner = "", "", "", ""
        self.problem: Text | None = None
        acts: dict[str, Any] = {
            "way": self._turn, "do": self._do, "words": self._typed, "day": self._on, "owner": self._to,
        }  # fmt: skip
        self.ways = self._ways(seat)
        self.top = Block(self._top(seat), acts)
        self.files = ui.element("div")
        with self.files:
            self.photos = Photos(seat, "task-files", say.PHOTOS)
        self.foot = Block(self._foot(), acts, classes="task-foot")
        self._show_files()

    def show(self, seat: Seat, values: Mapping[str, Any]) -> None:
        """Show it as the task is now."""
        self.values = values
        self.ways = self._ways(seat)
        self.top.show(self._top(seat))
        self.foot.show(self._foot())
        self._show_files()

    def _ways(self, seat: Seat) -> tuple[str, ...]:
        """Say what this seat may do with it now."""
        state, owner, giver = self.values["state"], self.values["owner"], self.values["given_by"]
        is_own = owner == seat.person
        decides = seat.roles & Role.GENERAL_MANAGER or giver == seat.person or (owner in seat.team and not is_own)
        if state == "open":
            return OPEN_WAYS if decides or (is_own and giver is None) else OPEN_WAYS[:2]
        if state == "done":
            return (() if is_own or not decides else ("prove", "give_back")) + ("take_back",)
        return ("give_back",) if state == "proved" and decides and not is_own else ()

    def _show_files(self) -> None:
        self.files.set_visibility(bool(self.ways) and self._way() == "finish")

    def _way(self) -> str:
        return self.way if self.way in self.ways else (self.ways[0] if self.ways else "")

    def _top(self, seat: Seat) -> Markup:
        lang, way = self.lang, self._way()
        if not way:
            return section(lang, say.WORK, tag("p", say.ENDED.to(lang)))
        chosen = (
            tag("button", say.WAYS[one].to(lang), type="button", class_="way", data_act=f"way={one}",
                aria_pressed="true" if one == way else "false")
            for one in self.ways
        )  # fmt: skip
        told = tag("p", say.TOLD[way].to(lang), class_="quiet") if way in say.TOLD else NOTHING
        wanted = NOTHING
        if way == "finish" and self.values["proof_wanted"]:
            wanted = notice(lang, say.WANTED.fill(wanted=self.values["proof_wanted"]))
        ways = tag("div", *chosen, class_="ways", role="group")
        return section(lang, say.WORK, ways, told, wanted, self._when(seat), self._who(seat), self._box())

    def _when(self, seat: Seat) -> Markup:
        if self._way() != "carry":
            return NOTHING
        box = tag("input", type="date", class_="input", id="task-day", value=self.day, data_change="day",
                  min=seat.today.isoformat())  # fmt: skip
        return tag("label", say.NEW_DAY.to(self.lang), box, class_="task-when")

    def _who(self, seat: Seat) -> Markup:
        if self._way() != "hand_on":
            return NOTHING
        first = tag("option", say.CHOOSE.to(self.lang), value="", selected=not self.owner)
        others = [one for one in self.people if one["id"] != self.values["owner"]]
        options = people_options(self.lang, others, seat.person, self.owner)
        box = tag("select", first, options, class_="input", id="task-to", data_change="owner")
        return tag("label", say.TO_WHOM.to(self.lang), box, class_="task-when")

    def _box(self) -> Markup:
        way = self._way()
        if way not in say.ASKED:
            return NOTHING
        label = tag("label", say.ASKED[way].to(self.lang), for_="task-words", class_="field-label")
        box = tag("textarea", self.words, id="task-words", class_="input", rows=3, data_change="words", maxlength=2000)
        return tag("div", label, box, class_="field wide")

    def _foot(self) -> Markup:
        way = self._way()
        if not way:
            return NOTHING
        wrong = tag("p", self.problem.to(self.lang), class_="field-said bad", role="alert") if self.problem else NOTHING
        do = button(self.lang, Button(text=say.DO[way], act="do", weight="primary"))
        return joined([wrong, tag("div", do, class_="buttons")])

    async def _turn(self, key: str, value: str) -> None:
        del value
        self.way, self.problem = key, None
        self.show(await current_seat(), self.values)

    def _typed(self, key: str, value: str) -> None:
        del key
        self.words = value

    def _on(self, key: str, value: str) -> None:
        del key
        self.day = value

    def _to(self, key: str, value: str) -> None:
        del key
        self.owner = value

    async def _do(self, key: str, value: str) -> None:
        del key, value
        seat, way = await current_seat(), self._way()
        try:
            await self._act(seat, way)
        except Refused as refused:
            self.problem = refused.text
            self.foot.show(self._foot())
            return
        self.words, self.day, self.owner, self.problem, self.way = "", "", "", None, ""
        toast(say.SAID[way])
        await self.done(seat)

    async def _act(self, seat: Seat, way: str) -> None:
        if way == "finish":
            await doing.finish(seat, self.row, self.words, self.photos.held)
        elif way == "carry":
            day = day_in(self.day)
            if day is None:
                raise Refused(say.CHOOSE_DAY)
            await doing.carry(seat, self.row, day, self.words)
        elif way == "hand_on":
            if not self.owner.isdecimal():
                raise Refused(say.CHOOSE_WHO)
            await doing.hand_on(seat, self.row, int(self.owner))
        elif way == "drop":
            await doing.drop(seat, self.row, self.words)
        elif way == "give_back":
            await doing.give_back(seat, self.row, self.words)
        else:
            await {"prove": doing.prove, "take_back": doing.take_back}[way](seat, self.row)
