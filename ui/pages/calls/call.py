"""One call: the script and the questions, who it is beside them, how it ended below."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from nicegui import ui

from models import clock
from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.kinds.datetime import local
from models.outcomes import OUTCOME
from surveys.calling import finish_call, record_attempt
from surveys.engine.answers import settle
from surveys.engine.programme import FINAL
from surveys.responses import Sheet as Kept
from ui.frame import go
from ui.pages.calls import words as say
from ui.pages.calls.drawing import foot, side
from ui.pages.calls.opening import Opened, context_of, open_call
from ui.pages.calls.queue import open_next
from ui.pages.calls.sending import make_link, sending
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.stage import toast
from ui.questions.desk import Desk, desk_for
from ui.questions.sent import typed_from
from ui.questions.sheet import Sheet
from ui.session import current_seat
from ui.widgets.answer_sheet import AnswerSheet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from models.access import Seat
    from models.text import Text
    from surveys.engine.answers import Settled
    from surveys.engine.scoring import Scored
    from ui.routes import Visit
    from ui.widgets.answer_sheet import Pairs

NOUN = "calls"
WILLING = "willing"  # a "no" to this question is a refusal
FROM_CASE = "from=case"  # the query of a call that was opened on the page of its case
CONVENIENT = "convenient"  # a "no" to this one asks for another time


async def call_page(seat: Seat, visit: Visit) -> None:
    """Build the page of one call."""
    row = int(visit.params["id"]) if visit.params["id"].isdecimal() else 0
    opened = await open_call(seat, row, from_case=visit.query == FROM_CASE)
    draft = await draft_of(seat, NOUN, opened.waiting.id)
    typed = dict(draft.values) if draft else {}
    call = Call(seat.lang, opened, typed, await desk_for(seat, opened.version.form, typed))
    visit.title = opened.waiting.asks or say.TITLE
    call.build(seat)


@dataclass
class Call:
    """One opening of the page: what has been typed so far."""

    lang: str
    opened: Opened
    typed: dict[str, Any]
    desk: Desk
    told: frozenset[str] = frozenset()
    is_asking_when: bool = False
    when: str = ""  # as it was typed
    problem: Text | None = None
    is_ending: bool = False  # a second press while the first is kept does nothing
    started_at: datetime = field(default_factory=clock.now)

    def build(self, seat: Seat) -> None:
        """Put head, facts, questions and foot on the page."""
        title = self.opened.programme.programme.head.title
        case = self.opened.case
        back = (say.CASE, f"/cases/{case}") if case else (say.BACK, "/calls")
        Block(page_head(self.lang, self.opened.waiting.asks or title, note=title, back=back))
        with ui.element("div").classes("call"):
            with ui.element("aside").classes("call-side"):
                Block(side(self.lang, self.opened), classes="call-about")
                self.sending = Block(sending(self.lang, self.opened, None), {"link": self._link, "skip": self._skip})
            with ui.element("div"):
                self.sheet = AnswerSheet(self._sheet(self.settled(seat)), self._typed, self._finish, self._find)
                acts: dict[str, Any] = {
                    "finish": self._finish_typed,
                    "outcome": self._outcome,
                    "when": self._when,
                    "keep_when": self._keep_when,
                    "skip": self._skip,
                }
                self.foot = Block(self._foot(), acts, classes="call-foot")

    def settled(self, seat: Seat) -> Settled:
        """Say what the answers typed so far mean."""
        return settle(self.opened.version.form, self.typed, self.desk.with_figures(context_of(seat, self.opened)))

    def _sheet(self, settled: Settled) -> Sheet:
        return Sheet(settled, self.lang, typed=self.typed, told=self.told, is_spoken=True, place=self.desk.place)

    async def _find(self, key: str, text: str) -> list[dict[str, str]]:
        return await self.desk.find(await current_seat(), key, text)

    def _foot(self) -> Any:
        asking = self.is_asking_when
        return foot(self.lang, self.opened, is_asking_when=asking, typed=self.when, problem=self.problem)

    async def _typed(self, pairs: Pairs) -> None:
        self._take(pairs)  # before anything is waited for: a press on “send” may come right behind
        seat = await current_seat()
        await self.desk.take(seat, self.typed)
        self.sheet.show(self._sheet(self.settled(seat)))
        if not self.is_ending:
            await keep_draft(seat, NOUN, self.opened.waiting.id, Typed(values=self._to_keep(), ticket=self._ticket()))

    def _take(self, pairs: Pairs) -> None:
        self.gone = set(self.typed) - {name for name, _ in pairs}
        self.typed = typed_from(self.opened.version.form, pairs)

    def _to_keep(self) -> dict[str, Any]:
        return {**dict.fromkeys(self.gone), **self.typed}

    def _ticket(self) -> str:
        return f"call-{self.opened.waiting.id}"

    async def _finish_typed(self, key: str, value: str) -> None:
        del key, value
        await self._hand_in(await current_seat())

    async def _finish(self, pairs: Pairs) -> None:
        self._take(pairs)
        await self._hand_in(await current_seat())

    async def _hand_in(self, seat: Seat) -> None:
        await self.desk.take(seat, self.typed)  # what was picked last may not have its name yet
        settled = self.settled(seat)
        if not settled.may_finish:
            self.told = frozenset(problem.field for problem in settled.problems if problem.severity == "error")
            self.sheet.show(self._sheet(settled))
        elif settled.values.get(WILLING) is False:
            await self._ended(seat, "refused")
        elif settled.values.get(CONVENIENT) is False:
            self._ask_when(is_asking=True)
        else:
            await self._end(seat, partial(self._keep, seat, settled, "complete"), "complete")

    async def _keep(self, seat: Seat, settled: Settled, state: str) -> None:
        opened = self.opened
        sheet = Kept(
            version=opened.version,
            subject=opened.subject,
            today=seat.today,
            programme=opened.programme,
            invitation=opened.waiting.id,
            lang=seat.lang,
            author=seat.person,
            client_key=self._ticket(),
            started_at=self.started_at,
        )
        kept = await finish_call(seat, sheet, settled, state=state)
        toast(say.CASE_OPENED if kept.cases else _said(kept.scored))

    async def _end(self, seat: Seat, act: Callable[[], Awaitable[None]], outcome: str) -> None:
        """Let the call end once and go on; what was typed stays only where it is called again."""
        if self.is_ending:
            return
        self.is_ending = True
        try:
            await act()
            if outcome in FINAL:
                await drop_draft(seat, NOUN, self.opened.waiting.id)
        except BaseException:
            self.is_ending = False
            raise
        await self._go_on(seat)

    async def _go_on(self, seat: Seat) -> None:
        """Open the next call; one that was made for a case leads back to it."""
        if self.opened.case:
            await go(f"/cases/{self.opened.case}")
        else:
            await open_next(seat, besides=[self.opened.waiting.id])

    async def _outcome(self, key: str, value: str) -> None:
        del value
        if key == "call_back":
            self._ask_when(is_asking=not self.is_asking_when)
            return
        seat = await current_seat()
        if key == "partial":
            await self.desk.take(seat, self.typed)
            await self._end(seat, partial(self._keep, seat, self.settled(seat), key), key)
        else:
            await self._ended(seat, key)

    def _ask_when(self, *, is_asking: bool) -> None:
        self.is_asking_when, self.problem = is_asking, None
        self.foot.show(self._foot())

    def _when(self, key: str, value: str) -> None:
        del key
        self.when = value  # a time is whole before it is meant: the first digit of the minutes already makes one

    async def _keep_when(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        moment = _moment(self.when, seat.zone)
        if moment is None or moment <= clock.now():
            self.problem = (say.CANNOT_READ_WHEN if moment is None else say.WHEN_PAST).fill(
                typed=self.when.replace("T", " ")
            )
            self.foot.show(self._foot())
            return
        await self._ended(seat, "call_back", moment)

    async def _ended(self, seat: Seat, outcome: str, call_back_at: datetime | None = None) -> None:
        await self._end(seat, partial(self._note, seat, outcome, call_back_at), outcome)

    async def _note(self, seat: Seat, outcome: str, call_back_at: datetime | None) -> None:
        await record_attempt(seat, self.opened.waiting.id, outcome, call_back_at=call_back_at)
        told = OUTCOME[outcome]
        if call_back_at:
            told = told.plain(f"{told.to(self.lang)} {local(call_back_at):%m-%d %H:%M}")
        toast(say.NOTED.fill(outcome=told))

    async def _link(self, key: str, value: str) -> None:
        del key, value
        link = await make_link(await current_seat(), self.opened)
        self.sending.show(sending(self.lang, self.opened, link))

    async def _skip(self, key: str, value: str) -> None:
        del key, value
        await self._go_on(await current_seat())


def _said(scored: Scored | None) -> Text:
    return say.SENT.fill(score=f"{scored.index:.0f}") if scored and scored.index is not None else say.SENT_PLAIN


def _moment(typed: str, zone: str) -> datetime | None:
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except ValueError:
        return None
