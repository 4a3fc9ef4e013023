"""The page of one record: the facts, the line of command with its shares, the questions, the action, the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.accountability.changing import OPEN, share, share_by_policy
from models.accountability.sharing import uses_money
from models.accountability.steps import note_look
from models.editing.drafts import draft_of
from models.gate.history import PAGE as EVENTS
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.accountability import MOVES
from ui.pages.accountability import words as say
from ui.pages.accountability.drawing import action_html, event_html, log_html, questions_html, record_head, shares_html
from ui.pages.accountability.form import causes
from ui.pages.accountability.loading import More, load_more
from ui.pages.accountability.panel import NOUN, Panel
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage
from ui.parts.block import Block
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit

FEN = 100


async def record_page(seat: Seat, visit: Visit) -> None:
    """Build the page and note who looks."""
    resource = RESOURCES["accountability_records"]
    row = number_of(resource, visit.params["id"])
    loaded = await load(resource, seat, row, events=EVENTS)
    await note_look(seat, row)
    more = await load_more(seat, row)
    draft = await draft_of(seat, NOUN, row)
    typed = str(draft.values.get("words") or "") if draft else ""
    page = AccountabilityPage(seat, loaded, more, await causes(seat.lang), typed)
    visit.title = page.title(seat)


class AccountabilityPage(RecordPage):
    """One open page of one record."""

    def __init__(self, seat: Seat, loaded: Loaded, more: More, causes_: Sequence[tuple[int, str]], typed: str) -> None:
        """Draw it; everything was read before."""
        self.more, self.causes, self.typed_words = more, causes_, typed
        self.shares: dict[tuple[str, int], str] = {}  # typed and not kept yet
        self.wrong: Text | None = None
        super().__init__(RESOURCES["accountability_records"], seat, loaded)

    def head_html(self, seat: Seat) -> Markup:
        """Draw the head with how far it is."""
        return record_head(seat, self.loaded, self.more)

    def timeline_html(self, seat: Seat) -> Markup:
        """Fold the changes away: the log tells the same in the words of those who did it."""
        title = tag("summary", say.CHANGES.to(seat.lang))
        return tag("details", title, super().timeline_html(seat), class_="section folded")

    def above(self, seat: Seat) -> None:
        """Put who carries what above the facts."""
        acts: dict[str, Any] = {
            "points": self._points, "money": self._money, "keep": self._keep, "policy": self._by_policy,
        }  # fmt: skip
        self.carried = Block(self._shares(seat), acts)
        self.put_right = Block(self._put_right(seat))

    def _shares(self, seat: Seat) -> Markup:
        now = self.more.account
        edits = now.state in OPEN and now.handled_by(seat)
        title = say.PRAISED if now.is_praise else say.SHARES
        wrong = tag("p", self.wrong.to(seat.lang), class_="bad", role="alert") if self.wrong else NOTHING
        body = shares_html(seat.lang, now, edits=edits, money=uses_money(seat.settings))
        return joined([event_html(seat.lang, now), section(seat.lang, title, wrong, body)])

    def _put_right(self, seat: Seat) -> Markup:
        now = self.more.account
        if now.is_praise:
            return NOTHING
        answers = bool(MOVES[now.state]) and now.handled_by(seat)
        return joined([questions_html(seat.lang, self.more, answers=answers), action_html(seat, self.more)])

    def beside(self, seat: Seat) -> None:
        """Put the next step and what was done beside the facts."""
        Block(tag("span", id="next-step"))
        self.panel = Panel(seat, self.more, self.causes, self.typed_words, self.refresh)
        self.log = Block(log_html(seat.lang, self.more))

    async def refresh(self, seat: Seat) -> None:
        """Read it all anew and show it."""
        self.more = await load_more(seat, self.row)
        await super().refresh(seat)
        self.carried.show(self._shares(seat))
        self.put_right.show(self._put_right(seat))
        self.panel.show(seat, self.more)
        self.log.show(log_html(seat.lang, self.more))

    def _points(self, key: str, value: str) -> None:
        self._take("points", key, value)

    def _money(self, key: str, value: str) -> None:
        self._take("money", key, value)

    def _take(self, name: str, key: str, value: str) -> None:
        if key.isdecimal():
            self.shares[name, int(key)] = value.strip()

    async def _keep(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        try:
            await share(seat, self.row, self._typed_shares())
        except Refused as refused:
            self.wrong = refused.text
            self.carried.show(self._shares(seat))
            return
        self.shares, self.wrong = {}, None
        toast(say.SHARES_KEPT)
        await self.refresh(seat)

    def _typed_shares(self) -> dict[int, tuple[int, int]]:
        found = {}
        for one in self.more.account.named:
            points = self.shares.get(("points", one.person), str(one.points))
            money = self.shares.get(("money", one.person))
            if not points.isdecimal() or (money is not None and not money.isdecimal()):
                raise Refused(say.NOT_WHOLE)
            found[one.person] = (int(points), one.money if money is None else int(money) * FEN)
        return found

    async def _by_policy(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        try:
            await share_by_policy(seat, self.row)
        except Refused as refused:
            toast(refused.text, tone="bad")
        self.shares, self.wrong = {}, None
        await self.refresh(seat)
