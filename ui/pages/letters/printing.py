"""Printing letters: a template, whom for, who is left out and why; one press logs them and gives the PDF."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.letters.merging import Batch, merge
from models.letters.printing import print_letters
from models.letters.templates import Template, template_named, templates_of
from models.problem import Refused
from ui.addresses import number_in
from ui.frame import go
from ui.pages.letters import words as say
from ui.pages.letters.address import PAGE, Asked
from ui.pages.letters.lists import batch_html, done_html
from ui.pages.letters.shell import head_html, looked_for, search_html
from ui.parts.block import Block
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.reception.finding import Found
    from models.text import Text
    from ui.parts.block import Act
    from ui.routes import Visit

MOST_SKIPPED = 23


async def printing_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    page = Printing(seat, Asked.read(visit.query), await templates_of(seat, means="letter", in_use=True))
    await page.load(seat)
    visit.title = say.TITLE
    page.build(seat)


class Printing:
    """One opening of the page: the list as it is being put together."""

    def __init__(self, seat: Seat, asked: Asked, templates: Sequence[Template]) -> None:
        """Take what the address asks for."""
        self.lang, self.asked, self.templates = seat.lang, asked, templates
        self.text = ""
        self.found: Found | None = None
        self.batch: Batch | None = None
        self.refused: Text | None = None
        self.again = False
        self.printed: list[int] = []
        self.logged = 0
        self.skip = 0

    def build(self, seat: Seat) -> None:
        """Put it on the screen; everything was read before."""
        Block(head_html(seat, PAGE, say.WHY))
        acts: dict[str, Act] = {
            "template": self._template,
            "lang": self._lang,
            "find": self._typed,
            "look": self._look,
            "add": self._add,
        }
        self.form = Block(self._form_html(), acts, classes="letters-bar-place")
        below: dict[str, Act] = {
            "print": self._print,
            "again": self._again,
            "skip": self._skip,
            "another": self._another,
        }
        self.below = Block(self._below_html(), below)

    async def load(self, seat: Seat) -> None:
        """Read the list anew."""
        self.batch, self.refused = None, None
        try:
            if not self.asked.template and self.templates:
                self.asked = replace(self.asked, template=self.templates[0].key)
            template = await template_named(seat, self.asked.template)
            if not self.asked.selection.is_empty:
                self.batch = await merge(seat, template, self.asked.selection, self.asked.lang)
        except Refused as refused:
            self.refused = refused.text

    def _form_html(self) -> Markup:
        lang = self.lang
        offered = [(one.key, one.called.to(lang)) for one in self.templates]
        if self.asked.template not in dict(offered):
            offered = [*offered, (self.asked.template, "—")]
        spoken = [(key, words.to(lang)) for key, words in say.LANGUAGES.items()]
        bar = tag(
            "div",
            _choice(lang, say.TEMPLATE, offered, self.asked.template, "template"),
            _choice(lang, say.LANGUAGE, spoken, self.asked.lang, "lang"),
            class_="letters-bar",
        )
        return joined([bar, search_html(lang, say.ADD, self.text, self.found, "add")])

    def _below_html(self) -> Markup:
        lang = self.lang
        if self.printed:
            return done_html(lang, self.printed, self.logged, self.skip, recall=bool(self.asked.selection.recall))
        if self.refused is not None:
            return notice(lang, self.refused, "attention")
        if self.batch is None:
            return empty_state(lang, say.NOBODY, icon_name="mail")
        return batch_html(lang, self.batch, again=self.again)

    async def _reload(self, *, form: bool = True) -> None:
        await self.load(await current_seat())
        if form:
            self.form.show(self._form_html())
        self.below.show(self._below_html())

    async def _template(self, _: str, value: str) -> None:
        self.asked, self.printed = replace(self.asked, template=value), []
        await self._reload(form=False)

    async def _lang(self, _: str, value: str) -> None:
        if value in say.LANGUAGES:
            self.asked, self.printed = replace(self.asked, lang=value), []
            await self._reload(form=False)

    def _typed(self, _: str, value: str) -> None:
        self.text = value

    async def _look(self, *_: str) -> None:
        self.found = await looked_for(await current_seat(), self.text)
        self.form.show(self._form_html())

    async def _add(self, key: str, _: str) -> None:
        number = number_in(key[1:])
        if not number:
            return
        self.asked = self.asked.with_car(number) if key[0] == "v" else self.asked.with_customer(number)
        self.text, self.found, self.printed = "", None, []
        await self._reload()

    def _again(self, _: str, value: str) -> None:
        self.again = value == "1"
        self.below.show(self._below_html())

    def _skip(self, _: str, value: str) -> None:
        self.skip = min(number_in(value.strip()), MOST_SKIPPED)
        self.below.show(self._below_html())

    async def _print(self, *_: str) -> None:
        if self.batch is None:
            return
        again = len(self.batch.again) if self.again else 0
        if again and not await confirm(say.SURE.fill(count=again), say.SURE_WHY, say.DO_AGAIN.fill(count=again)):
            return
        seat = await current_seat()
        try:
            template = await template_named(seat, self.asked.template)
            selection = self.asked.selection
            printed = await print_letters(seat, template, selection, self.asked.lang, again=self.again)
        except Refused as refused:
            toast(refused.text, tone="attention")
            await self._reload(form=False)
            return
        self.printed, self.logged = printed, len(printed) - again
        self.below.show(self._below_html())
        toast(say.DONE.fill(count=len(printed)))

    async def _another(self, *_: str) -> None:
        await go(PAGE)


def _choice(lang: str, label: Text, offered: Sequence[tuple[str, str]], chosen: str, name: str) -> Markup:
    options = (tag("option", words, value=key, selected=key == chosen) for key, words in offered)
    box = tag("select", *options, class_="input", id=f"letters-{name}", data_change=name)
    named = tag("label", label.to(lang), class_="field-label", for_=f"letters-{name}")
    return tag("div", named, box, class_="tidy-field") if offered else NOTHING
