"""The board: tasks as lines with one mark each; a new one is typed on top."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from models.access import Role
from models.problem import Refused
from models.tasks.doing import finish, prove, take_back
from models.tasks.reading import given_tasks, own_tasks, team_tasks
from ui.pages.tasks import words as say
from ui.pages.tasks.giving import Giving, people_of
from ui.pages.tasks.lines import facts_html, style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.heads import page_head, tabs
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.tasks.reading import TaskSeen
    from models.text import Text
    from ui.routes import Visit

PAGE: Final = "/to-do"
SIDES: Final = ("mine", "team", "late", "given")
LEADERS: Final = Role.SUPERVISOR | Role.MANAGER | Role.GENERAL_MANAGER


async def board_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    said = dict(parse_qsl(visit.query))
    side = said.get("who", "")
    giving = Giving(seat, await people_of(seat), visit.query)
    board = Board(seat, side if side in sides_of(seat) else "mine", giving)
    await board.load(seat)
    board.build()


def sides_of(seat: Seat) -> tuple[str, ...]:
    """Give the sides that this seat has: only who leads somebody sees a team."""
    return SIDES if seat.roles & LEADERS else ("mine", "late", "given")


@dataclass
class Board:
    """One open board."""

    seat: Seat
    side: str
    giving: Giving
    lines: Sequence[TaskSeen] = ()
    counts: dict[str, int] = field(default_factory=dict)
    proving: int = 0  # whose proof is being typed
    words: str = ""
    wrong: dict[str, Text] = field(default_factory=dict)  # by the number of a task

    async def load(self, seat: Seat) -> None:
        """Read the tasks anew."""
        self.seat = seat
        read: dict[str, Callable[[], Awaitable[list[TaskSeen]]]] = {
            "mine": lambda: own_tasks(seat),
            "team": lambda: team_tasks(seat),
            "late": lambda: team_tasks(seat, late=True),
            "given": lambda: given_tasks(seat),
        }
        found = {side: await read[side]() for side in sides_of(seat)}
        self.counts = {side: sum(one.state == "open" for one in tasks) for side, tasks in found.items()}
        self.lines = found[self.side]

    def build(self) -> None:
        """Put it on the page."""
        lang = self.seat.lang
        self.head = Block(self._head())
        self.giving.build(self._show)
        marks: dict[str, Any] = {"mark": self._mark, "words": self._words, "finish": self._finish, "back": self._back}
        self.list = Block(self._list(), marks)
        Block(tag("p", tag("a", say.ALL.to(lang), href="/tasks"), class_="quiet task-group"))

    def _head(self) -> Markup:
        lang, seat = self.seat.lang, self.seat
        team = say.STORE if seat.roles & Role.GENERAL_MANAGER else say.TEAM
        named = {"mine": say.MINE, "team": team, "late": say.LATE, "given": say.GIVEN}
        shown = [
            (f"{named[side].to(lang)} {self.counts[side] or ''}".strip(), address_of(side)) for side in self.counts
        ]
        feed = Button(text=say.FEED, href="/inbox#calendar", icon="calendar", weight="quiet")
        head = page_head(lang, say.TITLE, actions=[feed])
        return joined([style_html(), head, tabs(lang, shown, address_of(self.side))])

    def _list(self) -> Markup:
        lang = self.seat.lang
        open_ones = [one for one in self.lines if one.state == "open" or self.side != "mine"]
        done = [one for one in self.lines if one not in open_ones]
        first = tag("ul", *map(self._line, open_ones), class_="task-lines")
        if not open_ones:
            first = empty_state(lang, say.NOTHING[self.side], icon_name="check")
        lately = joined(
            [
                tag("h2", say.DONE_LATELY.to(lang), class_="task-group"),
                tag("ul", *map(self._line, done), class_="task-lines"),
            ]
        )
        return joined([first, lately if done else NOTHING])

    def _line(self, task: TaskSeen) -> Markup:
        lang, is_done = self.seat.lang, task.state != "open"
        waits = is_done and self.side in {"team", "given"}
        label = (say.IS_DONE if is_done else say.MARK_DONE).fill(title=task.title).to(lang)
        mark = tag("button", tag("span", icon("check")), type="button", class_="task-mark", data_act=f"mark={task.id}",
                   aria_pressed="true" if is_done else "false", aria_label=label)  # fmt: skip
        facts = facts_html(lang, task, self.seat.today, owner=self.side != "mine", person=self.seat.person)
        link = tag("a", task.title, href=f"/tasks/{task.id}", class_="task-title")
        check = NOTHING
        if waits and task.owner != self.seat.person:
            check = button(lang, Button(text=say.WAYS["prove"], act=f"finish={task.id}", weight="quiet", icon="check"))
        words = tag("div", link, facts, check)
        return tag("li", mark, words, self._proof(task), class_=f"task-line is-{task.state}")

    def _proof(self, task: TaskSeen) -> Markup:
        lang, key = self.seat.lang, str(task.id)
        wrong = tag("p", self.wrong[key].to(lang), class_="bad", role="alert") if key in self.wrong else NOTHING
        if task.id != self.proving:
            return tag("div", wrong, class_="task-proof") if wrong else NOTHING
        asked = say.PROOF_WORDS.to(lang)
        box = tag("textarea", self.words, class_="input", rows=2, id=f"proof-{task.id}", data_change="words",
                  aria_label=asked, placeholder=asked, maxlength=2000)  # fmt: skip
        do = button(lang, Button(text=say.DO["finish"], act=f"finish={task.id}", weight="primary"))
        photo = button(lang, Button(text=say.WITH_PHOTO, href=f"/tasks/{task.id}", icon="camera", weight="quiet"))
        return tag("div", box, wrong, tag("div", do, photo, class_="buttons"), class_="task-proof")

    async def _show(self) -> None:
        await self.load(await current_seat())
        self.head.show(self._head())
        self.list.show(self._list())

    # one that is there

    async def _mark(self, key: str, value: str) -> None:
        del value
        task = self._task(key)
        if task is None:
            return
        if task.state == "open" and task.proof_wanted and self.proving != task.id:
            self.proving, self.words, self.wrong = task.id, "", {}
            self.list.show(self._list())
            return
        await self._finish(key, "")

    def _words(self, key: str, value: str) -> None:
        del key
        self.words = value

    async def _finish(self, key: str, value: str) -> None:
        """Go on with one: an open one is done, one that waits for a look is proved or opened again."""
        del value
        seat, task = await current_seat(), self._task(key)
        if task is None:
            return
        try:
            if task.state == "open":
                await finish(seat, task.id, self.words if self.proving == task.id else "")
                toast(say.DONE_NOW.fill(title=task.title), undo=lambda: self._back(key, ""))
            elif task.owner == seat.person:
                await take_back(seat, task.id)
            else:
                await prove(seat, task.id)
                toast(say.SAID["prove"])
        except Refused as refused:
            self.wrong = {key: refused.text}
            self.list.show(self._list())
            return
        self.proving, self.words, self.wrong = 0, "", {}
        await self._show()

    async def _back(self, key: str, value: str) -> None:
        del value
        try:
            await take_back(await current_seat(), int(key))
        except Refused as refused:
            toast(refused.text, tone="bad")
        await self._show()

    def _task(self, key: str) -> TaskSeen | None:
        return next((one for one in self.lines if str(one.id) == key), None)


def address_of(side: str) -> str:
    """Give the address of one side of the board."""
    return PAGE if side == "mine" else f"{PAGE}?who={side}"
