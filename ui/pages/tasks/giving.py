"""Giving: the boxes of a new task; Enter in any of them gives it out, nothing typed is lost by a refusal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from models.database import reader
from models.problem import Refused
from models.tasks.making import Wanted, make
from models.tasks.reading import PLACES
from ui.addresses import number_in
from ui.pages.tasks import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text

BOXES: Final = ("title", "owner", "due", "proof")
PEOPLE_SQL: Final = """
SELECT id, name FROM staff WHERE store_id = ? AND suspended_at IS NULL AND archived_at IS NULL AND role <> 'auditor'
ORDER BY id
"""


async def people_of(seat: Seat) -> Sequence[Mapping[str, Any]]:
    """Give who may be given a task, oneself first and then one's own team."""
    rows = await reader().dicts(PEOPLE_SQL, [seat.store])
    return sorted(rows, key=lambda one: (one["id"] != seat.person, one["id"] not in seat.team))


def people_options(lang: str, people: Sequence[Mapping[str, Any]], person: int, chosen: str) -> Markup:
    """Draw who can be chosen."""
    return joined(
        tag("option", say.ME.to(lang) if one["id"] == person else one["name"], value=one["id"],
            selected=str(one["id"]) == chosen)
        for one in people
    )  # fmt: skip


class Giving:
    """The boxes on an open board; the address may say the words and where the task was decided."""

    def __init__(self, seat: Seat, people: Sequence[Mapping[str, Any]], query: str) -> None:
        """A new task is one's own and due today, until something else is chosen."""
        said = dict(parse_qsl(query))
        self.lang, self.person, self.today, self.people = seat.lang, seat.person, seat.today, people
        self.typed = {
            "title": said.get("title", "")[:200], "owner": str(seat.person), "due": seat.today.isoformat(), "proof": "",
        }  # fmt: skip
        self.place = next(((name, row) for name in say.ABOUT if (row := number_in(said.get(name, "")))), ("", 0))
        self.turn = 0  # so that the boxes are drawn anew, empty, once what stood in them is a task
        self.problem: Text | None = None

    def build(self, done: Callable[[], Awaitable[None]]) -> None:
        """Put them on the page; `done` is called when a task was given out."""
        self.done = done
        self.block = Block(self._html(), {"box": self._typed, "add": self._add})

    def _html(self) -> Markup:
        lang, typed = self.lang, self.typed
        options = people_options(lang, self.people, self.person, typed["owner"])
        add = tag("button", icon("plus"), tag("span", say.ADD.to(lang)), type="submit", class_="button primary",
                  data_act="add")  # fmt: skip
        return tag(
            "form",
            self._about(),
            tag("label", say.WHAT.to(lang), self._line("title", say.WHAT_EXAMPLE, 200), class_="what"),
            tag("label", say.WHO.to(lang), tag("select", options, **_box("owner"))),
            tag("label", say.UNTIL.to(lang), tag("input", type="date", value=typed["due"],
                                                 min=self.today.isoformat(), **_box("due"))),
            tag("label", say.PROOF.to(lang), self._line("proof", say.PROOF_EXAMPLE, 120)),
            add,
            tag("p", self.problem.to(lang), class_="bad", role="alert") if self.problem else NOTHING,
            class_="task-add",
            data_turn=self.turn,
        )  # fmt: skip

    def _line(self, name: str, example: Text, longest: int) -> Markup:
        words = {"value": self.typed[name], "placeholder": example.to(self.lang), "maxlength": longest}
        return tag("input", type="text", autocomplete="off", **words, **_box(name))

    def _about(self) -> Markup:
        name, row = self.place
        if not row:
            return NOTHING
        back = Button(text=say.GO_TO, href=f"{PLACES[name][1]}/{row}")
        return tag("div", notice(self.lang, say.ABOUT[name].fill(row=row), action=back), class_="task-about")

    def _typed(self, key: str, value: str) -> None:
        if key in BOXES:
            self.typed[key] = value

    async def _add(self, key: str, value: str) -> None:
        del key, value
        seat, typed = await current_seat(), self.typed
        links: dict[str, Any] = {self.place[0]: self.place[1]} if self.place[1] else {}
        try:
            await make(
                seat,
                Wanted(
                    title=typed["title"],
                    owner=number_in(typed["owner"]) or seat.person,
                    due_on=day_in(typed["due"]) or seat.today,
                    proof_wanted=typed["proof"],
                    **links,
                ),
            )
        except Refused as refused:
            self.problem = refused.text
            self.block.show(self._html())
            return
        self.problem, self.turn = None, self.turn + 1
        self.typed |= {"title": "", "proof": ""}
        self.block.show(self._html())
        toast(say.ADDED)
        await self.done()


def _box(name: str) -> dict[str, str]:
    return {"class_": "input", "id": f"task-{name}", "data_change": f"box={name}"}


def day_in(words: str) -> date | None:
    """Read a day that a browser sends."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
