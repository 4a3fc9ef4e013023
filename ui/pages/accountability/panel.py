"""The panel: the next step of a record, what still stands between it and its closing, and why a step is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.accountability import steps
from models.accountability.changing import reword
from models.editing.drafts import Typed, drop_draft, keep_draft
from models.problem import Refused
from models.rules.accountability import MOVES, lacking
from models.setting_list import SETTINGS
from ui.pages.accountability import words as say
from ui.pages.accountability.form import RaisedForm
from ui.pages.tasks.giving import day_in, people_options
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.accountability.reading import Account
    from models.text import Text
    from ui.pages.accountability.loading import More

NOUN: Final = "accountability_panel"
STEPS_OF: Final = {  # what leads a record on, by its state; deciding and closing is for managers
    "draft": ("hear", "reword", "drop"),
    "reply": ("decide", "reword", "drop"),
    "decided": ("action",),
    "action": ("verify", "action"),
    "verified": ("again",),
}


def ways_of(seat: Seat, now: Account) -> tuple[str, ...]:
    """Say which steps this seat may take now."""
    if not MOVES[now.state]:
        return ()
    found: list[str] = ["reply"] if now.state == "reply" and now.one(seat.person) else []
    if now.handled_by(seat):
        leads = STEPS_OF[now.state]
        if now.is_praise:
            leads = tuple(one for one in leads if one in {"reword", "drop"})
        found += [one for one in leads if one != "decide" or now.decided_by(seat)]
    if now.decided_by(seat):
        close = "praise" if now.is_praise else "close"
        found.insert(0 if now.is_praise or now.state == "verified" else len(found), close)
    return tuple(found)


class Panel:
    """The panel of one open page; what was typed stays through every refusal."""

    def __init__(
        self,
        seat: Seat,
        more: More,
        causes: Sequence[tuple[int, str]],
        typed: str,
        done: Callable[[Seat], Awaitable[None]],
    ) -> None:
        """Put it on the page."""
        self.lang, self.more, self.causes, self.done = seat.lang, more, causes, done
        self.way, self.words = "", typed
        self.owner, self.day, self.proof = "", "", ""
        self.problem: Text | None = None
        self.form = self._form()
        acts: dict[str, Any] = {
            "way": self._turn, "do": self._do, "words": self._typed, "owner": self._to, "day": self._on,
            "proof": self._prove, "field": self._field,
        }  # fmt: skip
        self.block = Block(self._html(seat), acts)

    @property
    def now(self) -> Account:
        """The record as it was read."""
        return self.more.account

    def show(self, seat: Seat, more: More) -> None:
        """Show it as the record is now."""
        if more.account.held["version"] != self.now.held["version"]:
            self.more = more
            self.form = self._form()
        self.more = more
        self.block.show(self._html(seat))

    def _form(self) -> RaisedForm:
        held = self.now.held
        values = {name: str(held[name] or "") for name in ("kind", "title", "event", "rule", "loss", "severity")}
        values |= {"happened_on": str(held["happened_on"])[:10], "cause": str(held["cause_id"] or "")}
        chosen = [one.person for one in self.now.named if one.level == 0]
        return RaisedForm(self.lang, self.causes, (), values, chosen)

    def _way(self, ways: Sequence[str]) -> str:
        return self.way if self.way in ways else (ways[0] if ways else "")

    def _html(self, seat: Seat) -> Markup:
        lang, now = self.lang, self.now
        if not MOVES[now.state]:
            words = (say.ENDED if now.state == "closed" else say.DROPPED).fill(day=str(now.held["closed_on"])[:10])
            return section(lang, say.GO_ON, tag("p", words.to(lang)))
        ways = ways_of(seat, now)
        lacks = self._lacks(seat)
        if not ways:
            return section(lang, say.GO_ON, tag("p", say.WAITING.to(lang), class_="quiet"), lacks)
        way = self._way(ways)
        chosen = (
            tag("button", say.WAYS[one].to(lang), type="button", class_="way", data_act=f"way={one}",
                aria_pressed="true" if one == way else "false")
            for one in ways
        )  # fmt: skip
        parts = [tag("div", *chosen, class_="ways", role="group"), self._told(seat, way), self._body(seat, way)]
        wrong = tag("p", self.problem.to(lang), class_="field-said bad", role="alert") if self.problem else NOTHING
        do = tag("div", button(lang, Button(text=say.DO[way], act="do", weight="primary")), class_="buttons")
        return section(lang, say.GO_ON, *parts, wrong, do, lacks)

    def _told(self, seat: Seat, way: str) -> Markup:
        if way not in say.TOLD:
            return NOTHING
        days = seat.settings.get(steps.DAYS, SETTINGS[steps.DAYS].default)
        return tag("p", say.TOLD[way].fill(days=days).to(self.lang), class_="quiet")

    def _lacks(self, seat: Seat) -> Markup:
        """List everything that is missing before it can be closed."""
        lang = self.lang
        found = lacking(self.now.facts(), seat.today)
        if not found:
            return NOTHING if self.now.is_praise else tag("p", say.READY.to(lang), class_="good")
        lines = (tag("li", icon("clock"), tag("span", one.to(lang))) for one in found)
        return joined([tag("p", say.LACKS.to(lang), class_="quiet"), tag("ul", *lines, class_="lacks")])

    def _body(self, seat: Seat, way: str) -> Markup:
        if way == "reword":
            return self.form.html(new=False)
        if way == "action":
            return joined([self._box(way), self._action(seat)])
        return self._box(way)

    def _box(self, way: str) -> Markup:
        if way not in say.ASKED:
            return NOTHING
        label = tag("label", say.ASKED[way].to(self.lang), for_="record-words", class_="field-label")
        box = tag(
            "textarea", self.words, id="record-words", class_="input", rows=4, data_change="words", maxlength=4000
        )
        return tag("div", label, box, class_="field wide")

    def _action(self, seat: Seat) -> Markup:
        lang = self.lang
        first = tag("option", say.CHOOSE.to(lang), value="", selected=not self.owner)
        options = people_options(lang, self.more.people, seat.person, self.owner)
        who = tag("select", first, options, class_="input", id="record-owner", data_change="owner")
        due = tag("input", type="date", class_="input", id="record-day", value=self.day, data_change="day",
                  min=seat.today.isoformat())  # fmt: skip
        proof = tag("input", type="text", class_="input", id="record-proof", value=self.proof, data_change="proof",
                    maxlength=120, placeholder=say.PROOF_EXAMPLE.to(lang), autocomplete="off")  # fmt: skip
        boxes = ((say.OWNER, who), (say.UNTIL, due), (say.PROOF_WANTED, proof))
        return joined(tag("label", text.to(lang), box, class_="task-when") for text, box in boxes)

    async def _turn(self, key: str, value: str) -> None:
        del value
        self.way, self.problem = key, None
        self.block.show(self._html(await current_seat()))

    async def _typed(self, key: str, value: str) -> None:
        del key
        self.words = value
        await keep_draft(await current_seat(), NOUN, self.now.id, Typed(values={"words": value or None}))

    def _to(self, key: str, value: str) -> None:
        del key
        self.owner = value

    def _on(self, key: str, value: str) -> None:
        del key
        self.day = value

    def _prove(self, key: str, value: str) -> None:
        del key
        self.proof = value

    def _field(self, key: str, value: str) -> None:
        self.form.type(key, value)

    async def _do(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        way = self._way(ways_of(seat, self.now))
        try:
            await self._act(seat, way)
        except Refused as refused:
            self.problem = refused.text
            self.block.show(self._html(seat))
            return
        await drop_draft(seat, NOUN, self.now.id)
        self.words, self.owner, self.day, self.proof, self.problem, self.way = "", "", "", "", None, ""
        toast(say.SAID[way])
        await self.done(seat)

    async def _act(self, seat: Seat, way: str) -> None:
        row, words = self.now.id, self.words
        if way == "action":
            await self._order(seat)
        elif way == "reword":
            await reword(seat, row, self.form.raised(seat))
        elif way == "hear":
            await steps.hear(seat, row)
        elif way:
            does = {
                "reply": steps.reply, "decide": steps.decide, "verify": steps.verify, "again": steps.act_again,
                "close": steps.close, "praise": steps.close, "drop": steps.drop,
            }  # fmt: skip
            await does[way](seat, row, words)

    async def _order(self, seat: Seat) -> None:
        day = day_in(self.day)
        if not self.owner.isdecimal():
            raise Refused(say.CHOOSE_OWNER)
        if day is None:
            raise Refused(say.CHOOSE_DAY)
        if not self.proof.strip():
            raise Refused(say.PROOF_ASKED)
        await steps.order_action(seat, self.now.id, self.words, int(self.owner), day, self.proof)
