"""Filling in: a form that staff answer without a call; kept while it is typed, sent once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Final
from uuid import uuid4

from models import clock
from models.access import CALLERS, Role
from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.problem import Refused
from surveys.engine.answers import settle
from surveys.engine.showing import label_of
from surveys.responses import Sheet as Filled
from surveys.responses import submit
from ui.frame import go
from ui.pages.fill import words as say
from ui.pages.fill.opening import About, Offered, about, context_of, offered, opened
from ui.pages.paper.words import TITLE as PAPERS
from ui.pages.record.blank import EMPTY, EXAMPLES, either
from ui.pages.responses.loading import may_read
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.stage import toast
from ui.questions.desk import Desk, desk_for
from ui.questions.sent import flattened, typed_from
from ui.questions.sheet import Sheet
from ui.session import current_seat
from ui.widgets.answer_sheet import AnswerSheet
from ui.words import NOT_YOURS

if TYPE_CHECKING:
    from datetime import datetime

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from surveys.engine.answers import Settled
    from surveys.responses import Kept
    from ui.routes import Visit
    from ui.widgets.answer_sheet import Pairs


BY_HAND: Final = frozenset({"record", "survey", "complaint"})  # the others begin with what the program knows
UNASKED: Final = frozenset({"note", "calculation", "figure", "group", "page", "repeat", "grid"})


async def choose_page(seat: Seat, visit: Visit) -> None:
    """Offer the forms that staff may fill in."""
    whom, forms = await about(seat, visit.query), await offered()
    note = say.ABOUT.fill(who=whom.name) if whom.name else say.WHY
    papers = Button(text=PAPERS, href="/paper", icon="sheet")
    Block(page_head(seat.lang, say.TITLE, note=note, actions=[papers]))
    lines = [_line(seat.lang, one, whom) for one in forms]
    Block(tag("ul", *lines, class_="fill-list") if lines else empty_state(seat.lang, say.NONE, icon_name="sheet"))


def _line(lang: str, one: Offered, whom: About) -> Markup:
    form = one.version.form
    title = tag("a", form.head.title.to(lang), href=f"/fill/{form.id}{whom.query}")
    told = form.head.about.to(lang) if form.head.about else ""
    count = say.QUESTIONS.fill(count=len(form.asked)).to(lang)
    return tag("li", title, tag("span", count, class_="quiet"), tag("p", told, class_="quiet"))


async def fill_page(seat: Seat, visit: Visit) -> None:
    """Build the page of one form."""
    one = await opened(visit.params["key"])
    whom = await about(seat, visit.query)
    await Filling(seat.lang, one, whom, Desk(one.version.form)).show(seat, visit)


@dataclass
class Filling:
    """One opening of a form: what has been typed so far."""

    roles: ClassVar[Role] = CALLERS  # as of the page
    lang: str
    offered: Offered
    whom: About
    desk: Desk
    typed: dict[str, Any] = field(default_factory=dict)
    newest: Pairs | None = None  # typed and not taken yet
    taking: asyncio.Lock = field(default_factory=asyncio.Lock)
    is_sent: bool = False
    told: frozenset[str] = frozenset()
    ticket: str = field(default_factory=lambda: f"fill-{uuid4().hex}")
    started_at: datetime = field(default_factory=clock.now)

    @property
    def noun(self) -> str:
        """Under which its draft lies."""
        return f"fill_{self.offered.version.form_row}_{self.whom.noun}"

    @property
    def above(self) -> tuple[Text, str]:
        """Where it was opened from."""
        return say.TITLE, f"/fill{self.whom.query}"

    @property
    def address(self) -> str:
        """Where it is opened."""
        return f"/fill/{self.offered.version.form.id}{self.whom.query}"

    async def show(self, seat: Seat, visit: Visit) -> None:
        """Go on with what was typed before, and put the page together."""
        draft = await draft_of(seat, self.noun, self.whom.row)
        if draft is not None:
            self.typed, self.ticket = dict(draft.values), draft.ticket or self.ticket
        form = self.offered.version.form
        self.desk = await desk_for(seat, form, self.typed)
        visit.title = form.head.title
        self.build(seat, is_back=draft is not None)

    def build(self, seat: Seat, *, is_back: bool) -> None:
        """Put head, questions and foot on the page."""
        head = self.offered.version.form.head
        note = say.ABOUT.fill(who=self.whom.name) if self.whom.name else (head.about or "")
        Block(page_head(self.lang, head.title, note=note, back=self.above))
        if is_back:
            again = Button(text=say.DISCARD, act="discard")
            self.back: Block | None = Block(
                notice(self.lang, say.DRAFT_FOUND, action=again), {"discard": self._discard}
            )
        self.sheet = AnswerSheet(self._sheet(self.settled(seat)), self._typed, self._finish, self._find)
        Block(self._foot(), {"finish": self._finish_typed}, classes="sheet-foot")

    def settled(self, seat: Seat) -> Settled:
        """Say what the answers typed so far mean."""
        context = self.desk.with_figures(context_of(seat, self.whom.subject))
        return settle(self.offered.version.form, self.typed, context)

    def _sheet(self, settled: Settled) -> Sheet:
        return Sheet(settled, self.lang, typed=self.typed, told=self.told, place=self.desk.place)

    async def _seat(self) -> Seat:
        """Give who asks now; somebody's role may have changed since the page was opened."""
        seat = await current_seat()
        if not seat.roles & self.roles:
            raise Refused(NOT_YOURS)
        return seat

    async def _find(self, key: str, text: str) -> list[dict[str, str]]:
        return await self.desk.find(await self._seat(), key, text)

    def _foot(self) -> Markup:
        send = button(self.lang, Button(text=say.FINISH, act="finish", icon="check", weight="primary"))
        return joined([tag("p", say.KEPT.to(self.lang), class_="quiet"), tag("div", send, class_="buttons")])

    async def _typed(self, pairs: Pairs) -> None:
        self.newest = pairs  # before anything is waited for: a press on “send” may come right behind
        seat = await self._seat()
        gone = set(flattened(self.typed)) - {name.partition(":")[0] for name, _ in pairs}
        await self._take(seat)
        self.sheet.show(self._sheet(self.settled(seat)))
        if not self.is_sent:
            values = {**dict.fromkeys(gone), **self.typed}
            await keep_draft(seat, self.noun, self.whom.row, Typed(values=values, ticket=self.ticket))

    async def _take(self, seat: Seat) -> None:
        """Take what was typed last; whoever comes while something is looked up waits for it."""
        async with self.taking:
            if self.newest is not None:
                pairs, self.newest = self.newest, None
                self.typed = await self.desk.take(seat, typed_from(self.offered.version.form, pairs))

    async def _discard(self, key: str, value: str) -> None:
        del key, value
        seat = await self._seat()
        await drop_draft(seat, self.noun, self.whom.row)
        await go(self.address)

    async def _finish_typed(self, key: str, value: str) -> None:
        del key, value
        await self._hand_in(await self._seat())

    async def _finish(self, pairs: Pairs) -> None:
        self.newest = pairs
        await self._hand_in(await self._seat())

    async def _hand_in(self, seat: Seat) -> None:
        await self._take(seat)
        settled = self.settled(seat)
        if not settled.may_finish:
            self.told = frozenset(one.field for one in settled.problems if one.severity == "error")
            self.sheet.show(self._sheet(settled))
            return
        if (nothing := self._blank(settled)) is not None:
            toast(nothing, tone="attention")
            return
        filled = Filled(
            version=self.offered.version,
            subject=self.whom.subject,
            today=seat.today,
            programme=self.offered.programme,
            channel="staff",
            lang=seat.lang,
            author=seat.person,
            client_key=self.ticket,
            started_at=self.started_at,
        )
        kept = await submit(filled, settled)
        self.is_sent = True
        await drop_draft(seat, self.noun, self.whom.row)
        await self.leave(seat, kept)

    def _blank(self, settled: Settled) -> Text | None:
        """Say that nothing is filled in yet; what comes of itself is nobody's answer."""
        form = self.offered.version.form
        if form.head.kind not in BY_HAND or any(one not in EMPTY for one in flattened(self.typed).values()):
            return None
        asked = [name for name in settled.visible if name in form.asked and form.asked[name][0].type not in UNASKED]
        left = [label_of(form, name) for name in asked if settled.values.get(name) in EMPTY]
        return say.BLANK.fill(names=either(left[:EXAMPLES])) if left else None

    async def leave(self, seat: Seat, kept: Kept) -> None:
        """Say that it is kept, and open it where the person may read it."""
        toast(told_of(kept))
        is_seen = await may_read(seat, kept.response)
        await go(f"/responses/{kept.response}" if is_seen else f"/fill{self.whom.query}")


def told_of(kept: Kept) -> Text:
    """Say that a sheet is kept, with its score where it has one."""
    if kept.cases:
        return say.CASE_OPENED
    index = kept.scored.index if kept.scored else None
    return say.SENT if index is None else say.SENT_SCORE.fill(score=f"{index:.0f}")
