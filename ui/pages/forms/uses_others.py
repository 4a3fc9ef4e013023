"""A form as the agenda of a meeting, or as further fields of files: chosen in a card each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.own_fields.reading import extendable_nouns
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.uses.extra import extra_uses, fitting, stop_extra, told_of, use_as_extra
from surveys.uses.series import series_for, use_for_series
from ui.pages.duplicates.tidying import titled
from ui.pages.forms import uses_words as say
from ui.pages.forms.uses_pieces import card, follows_html, lines_of_choice, list_of
from ui.parts.block import Block
from ui.parts.buttons import Button, button, button_row
from ui.parts.markup import NOTHING, tag
from ui.parts.notices import notice
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from surveys.engine.form import Form
    from surveys.uses.extra import ExtraUse
    from surveys.uses.series import SeriesUse
    from ui.pages.forms.uses_pieces import Saved


class MeetingUse:
    """The card in which a series of meetings takes the form as its sheet."""

    def __init__(
        self, lang: str, form: Form, series: Sequence[SeriesUse], titles: Mapping[str, Text], saved: Saved
    ) -> None:
        """Begin with the series that have it now; `titles` are the names of forms by their keys."""
        self.lang, self.form, self.series, self.titles = lang, form, series, titles
        self.chosen, self.saved = 0, saved
        self.refused: Text | None = None
        self.block = Block(self._html(), {"series": self._choose, "save": self._save})

    def _html(self) -> Markup:
        lang = self.lang
        told = notice(lang, self.refused, "bad") if self.refused else NOTHING
        new = Button(text=say.NEW_SERIES, href="/meeting_series/new", icon="plus")
        if not self.series:
            empty = tag("p", say.NO_SERIES.to(lang))
            return card(lang, say.SERIES, say.SERIES_WHY, empty, button_row(lang, [new]), icon_name="meeting")
        offered = {str(one.row): one.title for one in self.series if one.form_key != self.form.id}
        now = [one.title for one in self.series if one.form_key == self.form.id]
        shown = list_of(lang, now) if now else NOTHING
        choice = titled(lang, say.WHICH_SERIES, lines_of_choice(lang, "series", offered, str(self.chosen)))
        save = Button(text=say.SAVE, act="save", weight="primary")
        return card(
            lang, say.SERIES, say.SERIES_WHY, told, shown, choice if offered else NOTHING,
            follows_html(lang, self._follows()), button_row(lang, [save, new] if offered else [new]),
            icon_name="meeting",
        )  # fmt: skip

    def _follows(self) -> list[Text]:
        one = next((one for one in self.series if one.row == self.chosen), None)
        if one is None:
            return []
        return [say.SERIES_FOLLOWS.fill(title=one.title, old=self.titles.get(one.form_key, say.NO_FORM))]

    def _choose(self, _key: str, value: str) -> None:
        self.chosen = int(value) if value.isdecimal() else 0
        self.block.show(self._html())

    async def _save(self, _key: str, _value: str) -> None:
        if not self.chosen:
            self.refused = say.CHOOSE_SERIES
            self.block.show(self._html())
            return
        seat = await current_seat()
        try:
            used = await use_for_series(seat, self.form.id, self.chosen)
        except Refused as refused:
            self.refused = refused.text
        else:
            self.refused, self.chosen, self.series = None, 0, await series_for(seat)
            toast(say.SERIES_KEPT.fill(title=used.title))
            await self.saved()
        self.block.show(self._html())


class ExtraFieldsUse:
    """The card in which the questions become fields of customers, cars or visits."""

    def __init__(self, lang: str, form: Form, uses: Sequence[ExtraUse], saved: Saved) -> None:
        """Begin with the files that have them now."""
        self.lang, self.form, self.uses, self.noun = lang, form, uses, ""
        self.refused: Text | None = None
        self.saved = saved
        self.block = Block(self._html(), {"noun": self._choose, "save": self._save, "stop": self._stop})

    def _html(self) -> Markup:
        lang = self.lang
        told = notice(lang, self.refused, "bad") if self.refused else NOTHING
        used = {use.noun for use in self.uses}
        offered = {noun: RESOURCES[noun].title for noun in extendable_nouns() if noun not in used}
        choice = titled(lang, say.WHICH_NOUN, lines_of_choice(lang, "noun", offered, self.noun)) if offered else NOTHING
        save = button_row(lang, [Button(text=say.SAVE, act="save", weight="primary")]) if offered else NOTHING
        return card(
            lang, say.EXTRA, say.EXTRA_WHY, told, self._now(), choice, list_of(lang, told_of(self.form)),
            follows_html(lang, self._follows()), save, icon_name="columns",
        )  # fmt: skip

    def _now(self) -> Markup:
        if not self.uses:
            return NOTHING
        rows = (
            tag(
                "li",
                tag(
                    "span",
                    say.EXTRA_NOW.fill(title=RESOURCES[use.noun].title, labels=_listed(use.labels)).to(self.lang),
                ),
                button(self.lang, Button(text=say.STOP_EXTRA, act=f"stop={use.noun}", weight="quiet")),
            )
            for use in self.uses
        )
        return tag("ul", *rows, class_="use-now")

    def _follows(self) -> list[Text]:
        if self.noun not in extendable_nouns():
            return []
        labels = [field.label for field in fitting(self.form)]
        title = RESOURCES[self.noun].title
        return [say.EXTRA_FOLLOWS.fill(title=title, count=len(labels), labels=_listed(labels))]

    def _choose(self, _key: str, value: str) -> None:
        self.noun = value
        self.block.show(self._html())

    async def _save(self, _key: str, _value: str) -> None:
        noun = self.noun
        if noun not in extendable_nouns():
            self.refused = say.CHOOSE_NOUN
            self.block.show(self._html())
            return
        try:
            await use_as_extra(await current_seat(), self.form.id, noun)
        except Refused as refused:
            self.refused = refused.text
        else:
            self.refused, self.noun = None, ""
            toast(say.EXTRA_KEPT.fill(title=RESOURCES[noun].title))
            await self.saved()
        self.uses = await extra_uses(self.form.id)
        self.block.show(self._html())

    async def _stop(self, key: str, _value: str) -> None:
        if key in extendable_nouns() and await confirm(say.STOP_EXTRA, say.STOP_WHY, say.STOP_EXTRA):
            await stop_extra(await current_seat(), self.form.id, key)
            self.uses = await extra_uses(self.form.id)
            toast(say.EXTRA_WENT.fill(title=RESOURCES[key].title))
            self.block.show(self._html())
            await self.saved()


def _listed(texts: Sequence[Text]) -> Text:
    return Text(zh="、".join(one.to("zh") for one in texts), en=", ".join(one.to("en") for one in texts))
