"""Editing: one template in both languages, with its fields to copy and how it reads for somebody beside it."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from nicegui.element import Element

from models.access import CREATE, EDIT
from models.gate.outcome import Change, Saved, Stale, Wrong
from models.gate.saving import write
from models.letters.templates import Template, template_named
from models.letters.texts import example_facts, preview, words_of
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.rules.letter_fields import wrong_field
from reports.sheets.letter_pages import page_of
from reports.sheets.letters import CouponSlip, Sender, fits
from ui.addresses import number_in
from ui.frame import go
from ui.pages.letters import words as say
from ui.pages.letters.address import PAGE, TEMPLATES
from ui.pages.letters.form import form_html, preview_html
from ui.pages.letters.shell import head_html, looked_for
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from models.access import Seat
    from models.gate.outcome import Outcome
    from models.letters.texts import Preview
    from models.reception.finding import Found
    from ui.parts.block import Act
    from ui.routes import Visit

FIRST_DAYS: Final = 60
MOST_DAYS: Final = 730
BLANK: Final = Template(
    id=0, version=0, key="", occasion="other", means="letter", title="", english="", words="", english_words="",
    signed="", coupon="", coupon_days=FIRST_DAYS, is_on=True,
)  # fmt: skip
SET: Final = ("title", "english", "words", "english_words", "signed", "coupon", "occasion", "means")
MOST_ON_A_PAGE: Final = {"zh": 700, "en": 1700}


async def template_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a template, or of a new one."""
    name, can = visit.params["id"], RESOURCES["letter_templates"].can
    if name == "new" and not seat.may(can, CREATE):
        raise Refused(say.NO_RIGHT)
    template = BLANK if name == "new" else await template_named(seat, name)
    editor = Editor(seat, template, may=seat.may(can, EDIT))
    await editor.see(seat)
    visit.title = template.called if template.id else say.NEW
    editor.build(seat)


class Editor:
    """One opening of the page: what is typed is held here, whatever the server says to it."""

    def __init__(self, seat: Seat, template: Template, *, may: bool) -> None:
        """Begin with the template as it stands."""
        self.lang, self.held, self.template, self.may = seat.lang, template, template, may
        self.days = str(template.coupon_days)
        self.said: Sequence[Problem] = ()
        self.version = template.version
        self.side = "en" if seat.lang == "en" and template.english_words else "zh"
        self.text = ""
        self.found: Found | None = None
        self.customer, self.vehicle = 0, 0
        self.shown: Preview | None = None

    def build(self, seat: Seat) -> None:
        """Put it on the screen."""
        acts = []
        if self.held.is_letter and self.held.id:
            acts.append(Button(text=say.PRINT_THIS, href=f"{PAGE}?template={self.held.key}", icon="print"))
        Block(head_html(seat, TEMPLATES, self.held.called if self.held.id else say.NEW, acts))
        doing: dict[str, Act] = {"set": self._set, "days": self._days, "on": self._on, "save": self._save}
        looking: dict[str, Act] = {
            "side": self._side, "find": self._typed, "look": self._look, "for": self._for, "example": self._example,
        }  # fmt: skip
        with Element("div").classes("letters-columns"):
            self.form = Block(form_html(self), doing, classes="letters-form")
            self.beside = Block(preview_html(self), looking, classes="letters-beside")

    async def see(self, seat: Seat) -> None:
        """Fill the template as it is typed, for whoever was chosen."""
        try:
            self.shown = await preview(seat, self.template, self.side, customer=self.customer, vehicle=self.vehicle)
        except Refused as refused:
            self.customer = self.vehicle = 0
            toast(refused.text, tone="attention")
            self.shown = await preview(seat, self.template, self.side)

    def wrong(self, name: str) -> Problem | None:
        """Give what is wrong with one field."""
        return next((problem for problem in self.said if problem.field == name), None)

    def typed_wrong(self) -> Problem | None:
        """Give what is wrong with the text of the side that is shown, while it is being typed."""
        name = "english_words" if self.side == "en" else "words"
        found = wrong_field(getattr(self.template, name))
        return Problem(found, name) if found else None

    async def _again(self, *, form: bool = False) -> None:
        await self.see(await current_seat())
        if form:
            self.form.show(form_html(self))
        self.beside.show(preview_html(self))

    async def _set(self, key: str, value: str) -> None:
        if key not in SET or not self.may:
            return
        changed: dict[str, Any] = {key: value.strip() if key not in {"words", "english_words"} else value}
        self.template = replace(self.template, **changed)
        if key in {"words", "english_words"}:
            self.side = "en" if key == "english_words" else "zh"
        await self._again(form=key == "means")

    def _days(self, _: str, value: str) -> None:
        self.days = value.strip()

    def _on(self, _: str, value: str) -> None:
        self.template = replace(self.template, is_on=value == "1")

    async def _side(self, key: str, _: str) -> None:
        self.side = "en" if key == "en" else "zh"
        await self._again()

    def _typed(self, _: str, value: str) -> None:
        self.text = value

    async def _look(self, *_: str) -> None:
        self.found = await looked_for(await current_seat(), self.text)
        self.beside.show(preview_html(self))

    async def _for(self, key: str, _: str) -> None:
        number = number_in(key[1:])
        self.customer, self.vehicle = (0, number) if key[:1] == "v" else (number, 0)
        self.text, self.found = "", None
        await self._again()

    async def _example(self, *_: str) -> None:
        self.customer = self.vehicle = 0
        await self._again()

    async def _save(self, *_: str) -> None:
        seat = await current_seat()
        self.said = [*self._days_wrong(), *await _too_long(seat, self.template)]
        outcome: Outcome | None = None
        if not self.said:
            outcome = await write(RESOURCES["letter_templates"], seat, self._change())
        if isinstance(outcome, Saved):
            toast(say.SAVED.fill(title=self.template.called))
            await go(TEMPLATES)
            return
        if isinstance(outcome, Wrong):
            self.said = outcome.problems
        elif isinstance(outcome, Stale):
            self.version = outcome.version
            self.said = [Problem(say.CHANGED.fill(by=outcome.by or say.SOMEBODY), "words")]
        self.form.show(form_html(self))

    def _days_wrong(self) -> list[Problem]:
        days = number_in(self.days)
        if 1 <= days <= MOST_DAYS:
            self.template = replace(self.template, coupon_days=days)
            return []
        return [Problem(say.DAYS_WRONG, "coupon_days")]

    def _change(self) -> Change:
        now = self.template
        values: dict[str, Any] = {name: getattr(now, name) for name in (*SET, "coupon_days", "is_on")}
        if now.id:
            seen = {name: getattr(self.held, name) for name in values}
            return Change(row=now.id, version=self.version, values=values, seen=seen if self._is_first else {})
        return Change(values={**values, "key": f"own_{secrets.token_hex(4)}"})

    @property
    def _is_first(self) -> bool:
        """Tell whether nobody else's change has been shown yet."""
        return self.version == self.held.version


async def _too_long(seat: Seat, template: Template) -> list[Problem]:
    """Say which text does not fit on its page, with words of a usual length in its fields."""
    if not template.is_letter:
        return []
    found = []
    for lang, name in (("zh", "words"), ("en", "english_words")):
        if not getattr(template, name).strip() or wrong_field(getattr(template, name)):
            continue
        words = words_of(seat, template, await example_facts(seat, lang), lang)
        slip = CouponSlip("", "", seat.today) if template.coupon else None
        if not await asyncio.to_thread(fits, Sender(""), page_of(words, (), slip)):
            found.append(Problem(say.ONE_PAGE.fill(most=MOST_ON_A_PAGE[lang]), name))
    return found
