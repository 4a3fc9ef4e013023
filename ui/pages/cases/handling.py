"""Handling: the panel by which a case goes on; what cannot be done yet says why, and nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import HEADS
from models.editing.drafts import Typed, drop_draft, keep_draft
from models.outcomes import OUTCOME
from models.problem import Refused
from surveys import cases
from surveys.calling import CALLING
from ui.pages.cases import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.pages.cases.loading import More

NOUN = "case_handling"
WAYS = {"note": say.NOTE, "call": say.CALL, "hand_on": say.HAND_ON, "solve": say.SOLVE, "close": say.CLOSE}


class Handling:
    """The panel of one open page; what was typed stays through every refusal and every change of the way."""

    def __init__(self, seat: Seat, row: int, more: More, typed: str, done: Callable[[Seat], Awaitable[None]]) -> None:
        """Put it on the page."""
        self.lang, self.row, self.more, self.done = seat.lang, row, more, done
        self.way, self.words, self.owner = "note", typed, ""
        self.is_done = False
        self.problem: Text | None = None
        acts: dict[str, Any] = {"way": self._turn, "do": self._do, "words": self._typed, "owner": self._chosen}
        self.block = Block(self._html(seat), acts)

    def show(self, seat: Seat, more: More) -> None:
        """Show it as the case is now; where nothing has changed, what is being typed is not touched."""
        is_same = (more.about, more.again) == (self.more.about, self.more.again) and not self.is_done
        self.more, self.is_done = more, False
        if not is_same:
            self.block.show(self._html(seat))

    def _html(self, seat: Seat) -> Markup:
        lang, about = self.lang, self.more.about
        if about["state"] == "closed":
            told = tag("p", say.CLOSED.fill(day=str(about["closed_on"])[:10]).to(lang))
            return section(lang, say.HANDLING, told, _result(lang, about))
        ways = {name: text for name, text in WAYS.items() if name != "solve" or about["state"] in {"open", "doing"}}
        self.way = self.way if self.way in ways else "note"
        chosen = (
            tag("button", text.to(lang), type="button", class_="way", data_act=f"way={name}",
                aria_pressed="true" if name == self.way else "false")
            for name, text in ways.items()
        )  # fmt: skip
        body = self._closing(seat) if self.way == "close" else self._form()
        again = _again(seat, self.more)
        return section(lang, say.HANDLING, again, tag("div", *chosen, class_="ways", role="group"), body)

    def _form(self) -> Markup:
        lang = self.lang
        who = self._who() if self.way == "hand_on" else NOTHING
        help_ = tag("p", say.SOLVE_HELP.to(lang), class_="quiet") if self.way == "solve" else NOTHING
        return joined([who, self._box(), help_, self._button()])

    def _box(self) -> Markup:
        lang, way = self.lang, self.way
        label = tag("label", say.WORDS[way].to(lang), for_="case-words", class_="field-label")
        box = tag("textarea", self.words, id="case-words", class_="input", rows=4, data_change="words",
                  placeholder=say.EXAMPLE[way].to(lang), maxlength=4000)  # fmt: skip
        wrong = tag("p", self.problem.to(lang), class_="field-said bad", role="alert") if self.problem else NOTHING
        return tag("div", label, box, wrong, class_="field wide")

    def _button(self) -> Markup:
        done = Button(text=say.DO[self.way], act="do", weight="primary")
        return tag("div", button(self.lang, done), class_="buttons")

    def _who(self) -> Markup:
        lang = self.lang
        first = tag("option", say.CHOOSE.to(lang), value="", selected=not self.owner)
        options = (
            tag("option", one["name"], value=one["id"], selected=str(one["id"]) == self.owner)
            for one in self.more.staff
        )
        label = tag("label", say.TO.to(lang), for_="case-owner", class_="field-label")
        chosen = tag("select", first, *options, id="case-owner", class_="input", data_change="owner")
        return tag("div", label, chosen, class_="field wide")

    def _closing(self, seat: Seat) -> Markup:
        """Say what is still missing; heads may go on with a reason."""
        lang, about = self.lang, self.more.about
        has_result = about["state"] == "solved" and bool(str(about["result"] or "").strip())
        is_content = about["confirmed_at"] is not None and about["is_content"] != "no"
        if has_result and is_content:
            return joined([tag("p", say.READY.to(lang)), _result(lang, about), self._wrong(), self._button()])
        steps = (
            tag("li", icon("check" if is_done else "clock"), text.to(lang), class_="good" if is_done else "quiet")
            for text, is_done in ((say.NEEDS_RESULT, has_result), (say.NEEDS_WORD, is_content))
        )
        told = [tag("p", say.NOT_YET.to(lang)), tag("ul", *steps, class_="steps-missing")]
        if not has_result:
            return joined(told)
        if seat.roles & HEADS:
            return joined([*told, tag("p", say.HEAD_MAY.to(lang), class_="quiet"), self._box(), self._button()])
        return joined([*told, tag("p", say.HEAD_ONLY.to(lang), class_="quiet")])

    def _wrong(self) -> Markup:
        return tag("p", self.problem.to(self.lang), class_="bad", role="alert") if self.problem else NOTHING

    async def _turn(self, key: str, value: str) -> None:
        del value
        self.way, self.problem = key, None
        self.block.show(self._html(await current_seat()))

    async def _typed(self, key: str, value: str) -> None:
        del key
        self.words = value
        await keep_draft(await current_seat(), NOUN, self.row, Typed(values={"words": value or None}))

    async def _chosen(self, key: str, value: str) -> None:
        del key
        self.owner = value

    async def _do(self, key: str, value: str) -> None:
        del key, value
        seat, way = await current_seat(), self.way
        try:
            await self._act(seat, way)
        except Refused as refused:
            self.problem = refused.text
            self.block.show(self._html(seat))
            return
        await drop_draft(seat, NOUN, self.row)
        self.words, self.owner, self.problem, self.way, self.is_done = "", "", None, "note", True
        toast(say.DONE[way])
        await self.done(seat)

    async def _act(self, seat: Seat, way: str) -> None:
        if way == "hand_on":
            if self.owner not in {str(one["id"]) for one in self.more.staff}:
                raise Refused(say.CHOOSE_WHO)
            await cases.hand_on(seat, self.row, int(self.owner), self.words.strip())
        elif way == "solve":
            await cases.solve(seat, self.row, self.words)
        elif way == "close":
            await cases.close(seat, self.row, reason=self.words)
        else:
            await cases.note(seat, self.row, self.words, kind=way)


def _result(lang: str, about: Any) -> Markup:
    words = str(about["result"] or "").strip()
    return tag("p", say.RESULT.fill(words=words).to(lang), class_="lines") if words else NOTHING


def _again(seat: Seat, more: More) -> Markup:
    """Tell of the second call: when it is due, or what came of it."""
    again, lang = more.again, seat.lang
    if again is None or more.about["state"] == "closed":
        return NOTHING
    if not again["is_open"]:
        text = say.AGAIN_ENDED.fill(outcome=OUTCOME.get(again["outcome"], again["outcome"]))
        return tag("p", text.to(lang), class_="quiet")
    told = tag("span", say.AGAIN.fill(day=str(again["due_on"])[:10]).to(lang))
    link = button(lang, Button(text=say.AGAIN_CALL, href=f"/calls/{again['id']}?from=case", icon="phone"))
    return tag("div", told, link if seat.roles & CALLING else NOTHING, class_="second-call")
