"""Trying a form: it is answered as a caller or a customer would, with the score beside it; nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from nicegui import ui

from models import clock
from surveys.engine.answers import Context, holds, settle
from surveys.engine.scoring import score
from surveys.subjects import STORE_NAMES, SUBJECT_NAMES
from ui.pages.forms import words as say
from ui.pages.responses.drawing import bars_html, number_html
from ui.pages.responses.words import SCORE
from ui.parts.block import Block
from ui.parts.figures import section
from ui.parts.heads import tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.questions.sent import typed_from
from ui.questions.sheet import Place, Sheet
from ui.session import current_seat
from ui.widgets.answer_sheet import AnswerSheet

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.engine.answers import Settled
    from ui.pages.forms.loading import Opened
    from ui.questions.desk import Desk
    from ui.widgets.answer_sheet import Pairs

BY_STAFF: Final = frozenset({"checklist", "record", "minutes", "extra"})  # kinds that nobody outside fills in
DAYS: Final = {"days_since": 3, "months_since": 0, "mileage": 20_000}


@dataclass
class Trying:
    """One trial of a form."""

    lang: str
    opened: Opened
    channel: Any
    typed: dict[str, Any] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    desk: Desk | None = None
    here: str = ""  # the address of the trial; without one it is the form's own page

    def build(self, seat: Seat) -> None:
        """Put the questions left, and what comes of them right."""
        here, faces = self.here or f"/forms/{self.opened.id}?tab=try", self._faces()
        self.channel = self.channel if self.channel in faces else faces[0]
        shown = [(say.AS[name], f"{here}&as={name}") for name in faces]
        chosen = tabs(self.lang, shown, f"{here}&as={self.channel}") if len(faces) > 1 else NOTHING
        Block(joined([tag("p", say.TRY_WHY.to(self.lang), class_="quiet"), chosen]))
        settled = self.settled(seat)
        with ui.element("div").classes("record-columns"):
            with ui.element("div"):
                self.sheet = AnswerSheet(self._sheet(settled), self._typed, self._finish, self._find)
            with ui.element("aside").classes("record-side is-sticky"):
                self.side = Block(self._side(settled))

    def _faces(self) -> list[str]:
        """Name those before whom it comes: a checklist is no customer's matter."""
        is_ours = self.opened.current.form.head.kind in BY_STAFF and not self.opened.running
        return ["staff"] if is_ours else list(say.AS)

    def settled(self, seat: Seat) -> Settled:
        """Settle it as if it were about an example."""
        facts: dict[str, Any] = {name: say.EXAMPLE_FACTS[name].to(self.lang) for name in say.EXAMPLE_FACTS}
        facts |= {name: DAYS.get(name, "") for name in SUBJECT_NAMES if name not in facts}
        context = Context(
            today=seat.today,
            now=clock.now(ZoneInfo(seat.zone)),
            subject=facts | {"visited_on": seat.today},
            store=dict.fromkeys(STORE_NAMES, "") | {"name": str(seat.settings.get("store_name") or "")},
            staff={"name": seat.name},
            channel=self.channel,
            lang=self.lang,
        )
        context = self.desk.with_figures(context) if self.desk else context
        return settle(self.opened.current.form, self.typed, context)

    def _sheet(self, settled: Settled) -> Sheet:
        place, is_spoken = self.desk.place if self.desk else Place(), self.channel == "phone"
        return Sheet(settled, self.lang, typed=self.typed, told=self.told, is_spoken=is_spoken, place=place)

    async def _find(self, key: str, text: str) -> list[dict[str, str]]:
        return await self.desk.find(await current_seat(), key, text) if self.desk else []

    async def _take(self, seat: Seat, pairs: Pairs) -> None:
        typed = typed_from(self.opened.current.form, pairs)
        self.typed = await self.desk.take(seat, typed) if self.desk else typed

    def _side(self, settled: Settled) -> Markup:
        lang, how = self.lang, settled.form.score
        parts = []
        if how is not None:
            scored = score(settled.form, settled)
            detail = scored.as_json() if scored else {}
            told = [number_html(lang, how, detail), bars_html(lang, how, detail)]
            if not detail.get("n"):
                told = [tag("p", say.TRY_SCORE.to(lang), class_="quiet")]
            parts.append(section(lang, how.title or SCORE, *told))
        if len(self._faces()) > 1:  # what only staff fill in opens no case
            parts.append(section(lang, say.ALERTS, *self._alerts(settled)))
        missing = sum(one.severity == "error" for one in settled.problems)
        end = say.MISSING.fill(count=missing) if missing else say.MAY_FINISH
        return joined([*parts, tag("p", end.to(lang), class_="quiet")])

    def _alerts(self, settled: Settled) -> list[Markup]:
        found = [
            say.WOULD.fill(title=alert.title or alert.id, programme=one.programme.head.title).to(self.lang)
            for one in self.opened.running
            for alert in one.programme.alerts
            if holds(alert.when, settled)
        ]
        told = [tag("p", words, class_="bad") for words in found]
        return told or [tag("p", say.WOULD_NOT.to(self.lang), class_="quiet")]

    async def _typed(self, pairs: Pairs) -> None:
        seat = await current_seat()
        await self._take(seat, pairs)
        settled = self.settled(seat)
        self.sheet.show(self._sheet(settled))
        self.side.show(self._side(settled))

    async def _finish(self, pairs: Pairs) -> None:
        seat = await current_seat()
        await self._take(seat, pairs)
        settled = self.settled(seat)
        self.told = frozenset(one.field for one in settled.problems if one.severity == "error")
        self.sheet.show(self._sheet(settled))
        if settled.may_finish:
            toast(say.MAY_FINISH, tone="information")
