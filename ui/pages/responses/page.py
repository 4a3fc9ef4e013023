"""The page of one response: answers left, score and circumstances right; corrected and voided in place."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from nicegui import ui

from models.access import HEADS
from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.problem import Refused
from models.tables.responses import RESPONSE_STATE
from surveys.editing import Overtaken, edit, unvoid, void
from surveys.engine.answers import settle
from surveys.engine.scoring import score
from surveys.projection import HIDDEN
from ui.addresses import number_in
from ui.pages.printing.addresses import print_button, response_address
from ui.pages.responses import words as say
from ui.pages.responses.drawing import answers_html, score_html, side_html, when_words
from ui.pages.responses.loading import Given, context_for, given
from ui.parts.block import Block
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import chip, section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.questions.desk import Desk, desk_for
from ui.questions.sent import flattened, typed_from
from ui.questions.sheet import Sheet
from ui.session import current_seat
from ui.widgets.answer_sheet import AnswerSheet
from ui.widgets.file import Files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from surveys.engine.answers import Settled
    from ui.routes import Visit
    from ui.widgets.answer_sheet import Pairs

TONES = {"void": "bad", "partial": "attention", "draft": ""}


async def response_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    found = await given(seat, number_in(visit.params["id"]))
    page = ResponsePage(seat, found)
    visit.title = page.title


class ResponsePage:
    """One open page of one response."""

    def __init__(self, seat: Seat, found: Given) -> None:
        """Draw it; everything was read before."""
        self.lang, self.given = seat.lang, found
        self.asking = ""  # void or unvoid, while its reason is asked
        self.reason = ""
        self.problem: Text | None = None
        self.typed: dict[str, Any] = {}
        self.newest: Pairs | None = None  # typed and not taken yet
        self.taking = asyncio.Lock()
        self.told: frozenset[str] = frozenset()
        self.ticket = ""
        self.desk = Desk(found.version.form)
        form = found.version.form.head.title.to(self.lang)
        self.title = say.OF.fill(who=found.who, form=form).to(self.lang) if found.who else form
        acts: dict[str, Any] = {
            "edit": self._edit, "void": self._ask, "unvoid": self._ask, "do": self._do, "cancel": self._cancel,
            "reason": self._reason_typed,
        }  # fmt: skip
        self.head = Block(self._head(seat), acts)
        self.panel = Block(self._panel(), acts)
        with ui.element("div").classes("record-columns"):
            self.left = ui.element("div").classes("record-facts")
            with ui.element("aside").classes("record-side"):
                self.side = Block(self._side())
        self._show_answers()

    def _head(self, seat: Seat) -> Markup:
        row, lang = self.given.row, self.lang
        actions = []
        if self.given.refusal is None:
            actions.append(Button(text=say.EDIT, act="edit", icon="edit"))
        if seat.roles & HEADS and row["state"] in {"complete", "partial"}:
            actions.append(Button(text=say.VOID, act="void", icon="archive"))
        if seat.roles & HEADS and row["state"] == "void":
            actions.append(Button(text=say.UNVOID, act="unvoid", icon="undo"))
        actions.append(print_button(response_address(self.given.id)))
        head = page_head(lang, self.title, note=when_words(row), back=(say.BACK, "/responses"), actions=actions)
        state = chip(lang, RESPONSE_STATE[row["state"]], TONES.get(row["state"], "good"))
        return joined([head, tag("div", state, class_="chips case-state")])

    def _panel(self) -> Markup:
        """Ask for the reason of voiding, in place."""
        if not self.asking:
            return NOTHING
        lang, is_void = self.lang, self.asking == "void"
        why = tag("p", (say.VOID_ASK if is_void else say.UNVOID_ASK).to(lang))
        do = Button(text=say.VOID if is_void else say.UNVOID, act="do", weight="danger" if is_void else "primary")
        buttons = button_row(lang, [do, Button(text=say.CANCEL, act="cancel")])
        return tag("div", why, self._reason_box(say.REASON_VOID), buttons, class_="asked-here")

    def _reason_box(self, example: Text) -> Markup:
        lang = self.lang
        wrong = tag("p", self.problem.to(lang), class_="field-said bad", role="alert") if self.problem else NOTHING
        box = tag("input", class_="input", value=self.reason, data_change="reason", placeholder=example.to(lang),
                  id="reason", autocomplete="off", maxlength=200)  # fmt: skip
        label = tag("label", say.REASON.to(lang), for_="reason", class_="field-label")
        return tag("div", label, box, wrong, class_="field wide")

    def _side(self, changed: Settled | None = None) -> Markup:
        shown = self.given
        if changed is not None:
            scored = score(changed.form, changed)
            shown = replace(shown, detail=scored.as_json() if scored else None)
        return joined([score_html(self.lang, shown), side_html(self.lang, shown)])

    def _show_answers(self) -> None:
        self.left.clear()
        note = say.VERSION.fill(version=self.given.version.form.version)
        with self.left:
            if self.given.uploads:
                Files(self.lang)  # opens a photo large
            Block(section(self.lang, say.ANSWERS, answers_html(self.lang, self.given), note=note))

    async def _refresh(self, seat: Seat) -> None:
        self.given = await given(seat, self.given.id)
        self.asking, self.reason, self.problem = "", "", None
        self.head.show(self._head(seat))
        self.panel.show(self._panel())
        self.side.show(self._side())
        self._show_answers()

    # voiding

    async def _ask(self, key: str, value: str) -> None:
        del key, value
        self.asking = "unvoid" if self.given.row["state"] == "void" else "void"
        self.panel.show(self._panel())

    async def _reason_typed(self, key: str, value: str) -> None:
        del key
        self.reason = value

    async def _do(self, key: str, value: str) -> None:
        del key, value
        seat, is_void = await current_seat(), self.asking == "void"
        try:
            await (void if is_void else unvoid)(seat, self.given.id, self.reason)
        except Refused as refused:
            self.problem = refused.text
            self.panel.show(self._panel())
            return
        toast(say.VOIDED if is_void else say.UNVOIDED)
        await self._refresh(seat)

    async def _cancel(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await drop_draft(seat, "responses", self.given.id)
        await self._refresh(seat)

    # correcting

    async def _edit(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        self.given = await given(seat, self.given.id)
        if self.given.refusal is not None:
            raise Refused(self.given.refusal)
        draft = await draft_of(seat, "responses", self.given.id)
        self.typed = {**self.given.answers, **self.given.hidden, **(dict(draft.values) if draft else {})}
        self.reason = str(self.typed.pop("_reason", ""))
        self.told, self.problem, self.ticket, self.newest = frozenset(), None, uuid4().hex, None
        kept = {**self.given.answers, **self.given.hidden}
        self.desk = await desk_for(seat, self.given.version.form, self.typed, kept=kept, counts=False)
        self.head.show(page_head(self.lang, self.title, note=when_words(self.given.row)))
        self.left.clear()
        settled = self._settled(seat)
        with self.left:
            if draft:
                Block(notice(self.lang, say.DRAFT_FOUND))
            self.sheet = AnswerSheet(self._sheet(settled), self._typed, self._finished, self._find)
            acts: dict[str, Any] = {"save": self._save, "cancel": self._cancel, "reason": self._reason_kept}
            self.foot = Block(self._foot(), acts, classes="sheet-foot")
        self.side.show(self._side(settled))

    def _settled(self, seat: Seat) -> Settled:
        context = self.desk.with_figures(context_for(seat, self.given.row, self.given.subject))
        return settle(self.given.version.form, self.typed, context)

    def _sheet(self, settled: Settled) -> Sheet:
        return Sheet(settled, self.lang, typed=self.typed, told=self.told, place=self.desk.place)

    async def _find(self, key: str, text: str) -> list[dict[str, str]]:
        return await self.desk.find(await current_seat(), key, text)

    def _foot(self) -> Markup:
        buttons = [button(self.lang, Button(text=say.SAVE, act="save", icon="check", weight="primary")),
                   button(self.lang, Button(text=say.CANCEL, act="cancel"))]  # fmt: skip
        return joined([self._reason_box(say.REASON_EDIT), tag("div", *buttons, class_="buttons")])

    async def _typed(self, pairs: Pairs) -> None:
        self.newest = pairs  # before anything is waited for: a press on “save” may come right behind
        seat = await current_seat()
        gone = set(flattened(self.typed)) - {name.partition(":")[0] for name, _ in pairs}
        await self._take(seat)
        settled = self._settled(seat)
        self.sheet.show(self._sheet(settled))
        self.side.show(self._side(settled))
        await self._keep(seat, {**dict.fromkeys(gone, ""), **self.typed})

    async def _take(self, seat: Seat) -> None:
        """Take what was typed last; whoever comes while something is looked up waits for it."""
        async with self.taking:
            if self.newest is not None:
                pairs, self.newest = self.newest, None
                self.typed = await self.desk.take(seat, typed_from(self.given.version.form, pairs))

    async def _keep(self, seat: Seat, values: Mapping[str, Any]) -> None:
        await keep_draft(seat, "responses", self.given.id, Typed(values=values, ticket=self.ticket))

    async def _reason_kept(self, key: str, value: str) -> None:
        del key
        self.reason = value
        await self._keep(await current_seat(), {"_reason": value or None})

    async def _finished(self, pairs: Pairs) -> None:
        self.newest = pairs
        await self._save("", "")

    async def _save(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await self._take(seat)
        settled = self._settled(seat)
        if not settled.may_finish:
            self.told = frozenset(one.field for one in settled.problems if one.severity == "error")
            self.sheet.show(self._sheet(settled))
            return
        row = self.given.row
        try:
            done = await edit(seat, self.given.id, row["version"], settled, self.reason, self.given.subject)
        except Refused as refused:
            self.problem = refused.text
            if isinstance(refused, Overtaken):
                await self._set_together(seat, settled)
            self.foot.show(self._foot())
            return
        await drop_draft(seat, "responses", self.given.id)
        toast(say.CASE_OPENED if done.cases else say.SAVED.fill(count=len(done.changes)))
        await self._refresh(seat)

    async def _set_together(self, seat: Seat, settled: Settled) -> None:
        """Go on from what somebody else has saved, with what was changed here on top of it."""
        before, mine = self.given.answers, settled.values
        own = {name: mine.get(name) for name in {*before, *mine} if before.get(name) != mine.get(name)}
        self.given = await given(seat, self.given.id)
        theirs = {name: value for name, value in self.given.answers.items() if name != HIDDEN}
        self.typed = {name: value for name, value in {**theirs, **own}.items() if value is not None}
        self.sheet.show(self._sheet(self._settled(seat)))
