"""Papers typed in: one sheet after another by the keyboard alone, kept while they are typed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final
from uuid import uuid4
from zoneinfo import ZoneInfo

from nicegui import ui

from models.access import CALLERS, Role
from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.problem import Refused
from models.tables.surveys import OUTSIDE
from models.text import Text
from surveys.engine.answers import Context, settle
from surveys.engine.on_paper import on_paper
from surveys.library import published
from surveys.responses import Sheet as Filled
from surveys.responses import submit
from surveys.subjects import subject_of_store
from ui.frame import go
from ui.pages.fill.opening import About, about
from ui.pages.paper import words as say
from ui.pages.paper.around import foot_html, tell_where, versions_html
from ui.pages.paper.choosing import Typable, invitation_of, typable
from ui.pages.paper.naming import find_whom, name_whom
from ui.pages.paper.sheet import ON, WHOM, PaperSheet, day_in
from ui.pages.printing.addresses import form_address, print_button
from ui.pages.responses.loading import may_read
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.questions.desk import Desk, desk_for
from ui.questions.picking import number_in
from ui.questions.sent import flattened, typed_from
from ui.session import current_seat
from ui.widgets.answer_sheet import AnswerSheet
from ui.words import NOT_YOURS

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.engine.answers import Settled
    from surveys.responses import Kept
    from ui.routes import Visit
    from ui.widgets.answer_sheet import Pairs

STYLE: Final = Path(__file__).with_name("paper.css")
NOON: Final = time(12)
PICKED: Final = f"{WHOM}:find"


async def paper_page(seat: Seat, visit: Visit) -> None:
    """Build the page of one form's papers."""
    if (kind := (await published(visit.params["key"])).form.head.kind) in say.ELSEWHERE:
        tell_where(seat.lang, kind)
        return
    one = await typable(visit.params["key"], visit.query)
    page = Papers(seat.lang, one, await nobody(seat), Desk(one.version.form))
    draft = await draft_of(seat, page.noun, 0)
    page.take_draft(seat, draft)
    page.desk = await desk_for(seat, one.version.form, page.typed, counts=False)
    page.about = await page.whom(seat)
    await page.weigh()
    visit.title = one.version.form.head.title
    page.build(seat, is_back=bool(page.typed))


async def nobody(seat: Seat) -> About:
    """Give the store alone: nobody is chosen yet."""
    return About("", 0, await subject_of_store(seat.store))


@dataclass
class Papers:
    """One opening of the entry: the sheet under way, and how many are done."""

    roles: ClassVar[Role] = CALLERS  # as of the page
    lang: str
    form: Typable
    about: About
    desk: Desk
    typed: dict[str, Any] = field(default_factory=dict)
    top: dict[str, Any] = field(default_factory=dict)  # whom and when, as typed
    newest: Pairs | None = None  # typed and not taken yet
    taking: asyncio.Lock = field(default_factory=asyncio.Lock)
    invitation: int | None = None  # of whoever is chosen
    told: frozenset[str] = frozenset()
    wrong: dict[str, Text] = field(default_factory=dict)
    ticket: str = field(default_factory=lambda: f"paper-{uuid4().hex}")
    is_sending: bool = False
    count: int = 0
    last: tuple[str, int] = ("", 0)  # what the last sheet was about, and its response where it may be opened

    @property
    def noun(self) -> str:
        """Under which the draft lies; one form's papers are typed in one after another."""
        return f"paper_{self.form.version.version_row}"

    def take_draft(self, seat: Seat, draft: Typed | None) -> None:
        """Go on where somebody left off; the date of the last sheet stays."""
        values = dict(draft.values) if draft else {}
        self.top = {ON: str(values.pop(ON, "") or seat.today.isoformat()), WHOM: values.pop(WHOM, None)}
        self.typed, self.ticket = values, (draft.ticket if draft else "") or self.ticket

    def build(self, seat: Seat, *, is_back: bool) -> None:
        """Put head, sheet and foot on the page."""
        form = self.form.version.form
        blank = print_button(form_address(form.id, version=form.version), say.PRINT)
        back = (say.TITLE, "/paper")
        Block(
            joined([style_of(STYLE), page_head(self.lang, form.head.title, note=say.ABOUT, back=back, actions=[blank])])
        )
        Block(versions_html(self.lang, self.form))
        self.status = Block(self._status(is_back=is_back), {"discard": self._discard})
        self.place = ui.element("div").classes("paper-entry")
        self._begin(seat)
        Block(foot_html(self.lang), {"finish": self._finish_typed}, classes="sheet-foot")

    def _begin(self, seat: Seat) -> None:
        """Lay a sheet out; the first question has the focus."""
        self.place.clear()
        with self.place:
            self.sheet = AnswerSheet(self._sheet(self.settled(seat)), self._typed, self._finish, self._find)

    def settled(self, seat: Seat) -> Settled:
        """Say what the answers mean, as on the day of the paper."""
        form = self.form.version.form
        day = day_in(str(self.top[ON]), seat.today)
        when = day if isinstance(day, date) else seat.today
        context = Context(
            today=when,
            now=datetime.combine(when, NOON, ZoneInfo(seat.zone)),
            subject=self.about.subject.facts,
            store=self.about.subject.store_facts,
            staff={"name": seat.name},
            channel="paper",
            lang=seat.lang,
        )
        return settle(form, self.typed, context)

    def _sheet(self, settled: Settled) -> PaperSheet:
        return PaperSheet(
            settled, self.lang, typed=self.typed, told=self.told, place=self.desk.place, whom=self.form.whom,
            numbers=on_paper(settled.form).all_numbers, top=self.top, wrong=self.wrong,
            about_whom=say.OUTSIDE if self._is_outside else None,
        )  # fmt: skip

    async def whom(self, seat: Seat) -> About:
        """Read whom the sheet is about; nobody where nothing was picked, or nothing that the seat may see."""
        held = self.top.get(WHOM)
        row = number_in(held.get("id", 0)) if isinstance(held, dict) else 0
        if row and self.form.whom:
            try:
                return await about(seat, f"{self.form.whom}={row}")
            except Refused:
                self.top[WHOM] = None
        return await nobody(seat)

    async def _seat(self) -> Seat:
        """Give who asks now; somebody's role may have changed since the page was opened."""
        seat = await current_seat()
        if not seat.roles & self.roles:
            raise Refused(NOT_YOURS)
        return seat

    async def _find(self, key: str, text: str) -> list[dict[str, str]]:
        seat = await self._seat()
        return await find_whom(seat, self.form.whom, text) if key == WHOM else await self.desk.find(seat, key, text)

    async def _typed(self, pairs: Pairs) -> None:
        self.newest = pairs  # before anything is waited for: a press on “save” may come right behind
        seat = await self._seat()
        gone = set(flattened(self.typed)) - {name.partition(":")[0] for name, _ in pairs}
        await self._take(seat)
        if self.is_sending:
            return
        self.sheet.show(self._sheet(self.settled(seat)))
        values = {**dict.fromkeys(gone), **self.typed, **self.top}
        await keep_draft(seat, self.noun, 0, Typed(values=values, ticket=self.ticket))

    async def _take(self, seat: Seat) -> None:
        """Take what was typed last; whoever comes while something is looked up waits for it."""
        async with self.taking:
            if self.newest is None:
                return
            pairs, self.newest = self.newest, None
            above = dict(pair for pair in pairs if pair[0] in {WHOM, ON, PICKED})
            self.top[ON] = above.get(ON, "")
            await self._pick(seat, above.get(WHOM, ""), above.get(PICKED, ""))
            rest = [pair for pair in pairs if pair[0] not in above]
            self.typed = await self.desk.take(seat, typed_from(self.form.version.form, rest))

    async def _pick(self, seat: Seat, number: str, words: str) -> None:
        held, row = self.top.get(WHOM), number_in(number)
        if isinstance(held, dict) and row and held.get("id") == row:
            return
        label = await name_whom(seat, self.form.whom, row) if row else ""
        self.top[WHOM] = {"id": row, "label": label} if label else {"typed": words} if words else None
        self.about = await self.whom(seat)
        await self.weigh()

    async def _discard(self, key: str, value: str) -> None:
        del key, value
        await drop_draft(await self._seat(), self.noun, 0)
        form = self.form.version.form
        await go(f"/paper/{form.id}?version={form.version}")

    async def _finish_typed(self, key: str, value: str) -> None:
        del key, value
        await self._hand_in(await self._seat())

    async def _finish(self, pairs: Pairs) -> None:
        self.newest = pairs
        await self._hand_in(await self._seat())

    async def _hand_in(self, seat: Seat) -> None:
        if self.is_sending:
            return
        await self._take(seat)
        settled, day = self.settled(seat), day_in(str(self.top[ON]), seat.today)
        await self.weigh()
        self.wrong = self._wrong_above(day)
        self.told = frozenset(one.field for one in settled.problems if one.severity == "error")
        if self.wrong or not settled.may_finish or isinstance(day, Text):
            self.sheet.show(self._sheet(settled))
            return
        filled = Filled(
            version=self.form.version,
            subject=self.about.subject,
            today=day,
            programme=self.form.programme,
            invitation=self.invitation,
            channel=OUTSIDE if self._is_outside else "paper",
            identity="anonymous" if self.form.is_anonymous else "named",
            lang=seat.lang,
            author=seat.person,
            client_key=self.ticket,
        )
        self.is_sending = True
        try:
            kept = await submit(filled, settled)
            await drop_draft(seat, self.noun, 0)
        finally:
            self.is_sending = False
        await self._next(seat, kept)

    async def weigh(self) -> None:
        """Look whether whoever is chosen was drawn and waits to be asked."""
        programme = self.form.programme
        about_ = self.about
        self.invitation = await invitation_of(programme.row, about_.noun, about_.row) if programme else None

    @property
    def _is_outside(self) -> bool:
        """Tell whether somebody is chosen who does not stand in the sample."""
        return bool(self.about.row) and self.form.needs_drawing and self.invitation is None

    def _wrong_above(self, day: date | Text) -> dict[str, Text]:
        wrong: dict[str, Text] = {}
        if self.form.whom and not self.about.row:
            wrong[WHOM] = say.NO_WHOM
        return wrong | ({ON: day} if isinstance(day, Text) else {})

    async def _next(self, seat: Seat, kept: Kept) -> None:
        """Say that it is saved and lay out the next sheet; the date stays, since papers come in piles."""
        self.count += 1
        held = self.top.get(WHOM)
        about_ = str(held.get("label") or "") if isinstance(held, dict) else str(self.top[ON])
        self.last = (about_, kept.response if await may_read(seat, kept.response) else 0)
        index = kept.scored.index if kept.scored else None
        told = say.CASE_OPENED if kept.cases else say.SENT if index is None else say.SENT_SCORE
        toast(told.fill(count=self.count, score=f"{index:.0f}" if index is not None else ""))
        self.top, self.typed, self.wrong = {ON: self.top[ON], WHOM: None}, {}, {}
        self.about, self.invitation, self.told, self.newest = await nobody(seat), None, frozenset(), None
        self.ticket = f"paper-{uuid4().hex}"
        self.desk = Desk(self.form.version.form, megabytes=self.desk.megabytes)
        self.status.show(self._status(is_back=False))
        self._begin(seat)

    def _status(self, *, is_back: bool) -> Markup:
        """Say how far the pile is; a sheet that came back can be begun again."""
        if is_back:
            return notice(self.lang, say.BACK_AGAIN, action=Button(text=say.DISCARD, act="discard"))
        if not self.count:
            return NOTHING
        words, row = self.last
        shown = tag("a", words or say.OPEN_LAST.to(self.lang), href=f"/responses/{row}") if row else words
        return tag("p", say.DONE.fill(count=self.count).to(self.lang), shown, class_="quiet", role="status")
