"""The page of one programme: what it does in plain words, how it stands, and how it came about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nicegui import ui

from models.access import ARCHIVE
from models.database import reader
from models.gate.history import PAGE
from models.gate.outcome import Change, Saved
from models.gate.saving import archive, write
from models.kinds.datetime import local
from models.resources import RESOURCES
from surveys.kept import as_kept
from surveys.library import programme_of, programmes, published
from surveys.programmes import may_change, versions_of
from ui.pages.forms import words as forms
from ui.pages.forms.aspects import differences
from ui.pages.forms.in_words import sentences
from ui.pages.forms.programmes import words as say
from ui.pages.forms.programmes.page import style_html
from ui.pages.forms.standing import StandingShown, standing_of
from ui.pages.record.loading import load, number_of
from ui.pages.record.timeline import timeline_html
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import chip, section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from surveys.engine.form import Form
    from surveys.engine.programme import Programme
    from surveys.programmes import Version
    from ui.pages.forms.standing import Standing
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit

KEPT_SQL = "SELECT definition FROM programme WHERE id = ?"
WAITING_SQL = "SELECT count(*) FROM invitation WHERE programme_id = ? AND is_open = ? AND archived_at IS NULL"


@dataclass
class Opened:
    """A programme as its page shows it."""

    loaded: Loaded
    programme: Programme
    form: Form
    versions: Sequence[Version]
    titles: Mapping[str, Text]
    standing: Standing

    @property
    def row(self) -> int:
        """The programme's number."""
        return self.loaded.row.id

    @property
    def is_on(self) -> bool:
        """Whether it is in use."""
        return bool(self.loaded.row.values.get("is_on"))


async def programme_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    opened = await _read(seat, visit.params["id"])
    visit.title = opened.programme.head.title
    ProgrammePage(seat, opened)


async def _read(seat: Seat, words: str) -> Opened:
    resource = RESOURCES["programmes"]
    row = number_of(resource, words)
    loaded = await load(resource, seat, row, events=PAGE)
    programme = programme_of((await reader().rows(KEPT_SQL, [row]))[0][0])
    return Opened(
        loaded=loaded,
        programme=programme,
        form=(await published(programme.head.form)).form,
        versions=await versions_of(row),
        titles={one.programme.id: one.programme.head.title for one in await programmes()},
        standing=await standing_of(seat, row, programme, archived=loaded.archived),
    )


class ProgrammePage:
    """One open page of one programme."""

    def __init__(self, seat: Seat, opened: Opened) -> None:
        """Draw it; everything was read before."""
        self.opened = opened
        acts: dict[str, Any] = {"on": self._turn, "off": self._turn, "archive": self._archive, "restore": self._archive}
        self.head = Block(self._head(seat), acts)
        with ui.element("div").classes("record-columns"):
            with ui.element("div").classes("record-facts"):
                Block(self._told(seat.lang))
                Block(self._versions(seat.lang))
            with ui.element("aside").classes("record-side"):
                StandingShown(seat.lang, opened.programme, opened.standing, is_on=opened.is_on)
                self.timeline = Block(timeline_html(seat, opened.loaded))

    def _head(self, seat: Seat) -> Markup:
        opened, lang = self.opened, seat.lang
        here, actions = f"/programmes/{opened.row}", []
        if may_change(seat) and not opened.loaded.archived:
            actions = [
                Button(text=say.CHANGE, href=f"{here}/change", icon="edit", weight="primary"),
                Button(text=say.MAKE_COPY, href=f"/programmes/new?copy={opened.row}", icon="plus"),
                Button(text=say.TURN_OFF, act="off") if opened.is_on else Button(text=say.TURN_ON, act="on"),
            ]
        if ARCHIVE in opened.loaded.granted:
            there = Button(text=say.ARCHIVE, act="archive", icon="archive")
            actions.append(Button(text=say.RESTORE, act="restore", icon="undo") if opened.loaded.archived else there)
        state = chip(lang, say.ON, "good") if opened.is_on else chip(lang, say.OFF, "attention")
        if opened.loaded.archived:
            state = chip(lang, say.ARCHIVED, "attention")
        version = opened.versions[0].number if opened.versions else 1
        note = say.ASKS.fill(title=opened.form.head.title, version=version)
        head = page_head(lang, opened.programme.head.title, note=note, back=(say.BACK, "/programmes"), actions=actions)
        return joined([style_html(), head, tag("p", state, class_="record-state")])

    def _told(self, lang: str) -> Markup:
        told = sentences(self.opened.programme, self.opened.form, self.opened.titles)
        return section(lang, forms.IN_WORDS, tag("ul", *(tag("li", one.to(lang)) for one in told), class_="told"))

    def _versions(self, lang: str) -> Markup:
        every = self.opened.versions
        if not every:
            return NOTHING
        older = [*every[1:], None]
        lines = (self._version(lang, one, before) for one, before in zip(every, older, strict=True))
        return section(lang, say.VERSIONS, tag("ol", *lines, class_="programme-versions"))

    def _version(self, lang: str, one: Version, before: Version | None) -> Markup:
        by = forms.PUBLISHED.fill(day=f"{local(one.at):%Y-%m-%d %H:%M}", by=one.by) if one.by else forms.SHIPPED
        head = tag("p", tag("strong", forms.VERSION.fill(version=one.number).to(lang)), " ",
                   tag("span", by.to(lang), class_="quiet"))  # fmt: skip
        note = tag("p", one.note) if one.note else NOTHING
        if before is None:
            return tag("li", head, note)
        lines = []
        for each in differences(before.programme, one.programme, self.opened.form, self.opened.titles):
            now = each.after.to(lang) if each.after else say.GONE.to(lang)
            was = say.WAS.fill(words=each.before).to(lang) if each.before else ""
            label = f"{each.label.to(lang)}{'：' if lang == 'zh' else ': '}"
            lines.append(tag("li", label, now, " ", tag("span", was, class_="quiet")))
        return tag("li", head, note, tag("ul", *lines, class_="told"))

    async def _turn(self, key: str, value: str) -> None:
        """Switch it on or off; the name of the act is not told, so the state on the page decides."""
        del key, value
        seat, opened = await current_seat(), self.opened
        title, on = opened.programme.head.title, not opened.is_on
        if not on:
            why = say.TURN_OFF_WHY.fill(count=await self._waiting())
            if not await confirm(say.TURN_OFF_ASK.fill(title=title), why, say.TURN_OFF):
                return
            seat = await current_seat()
        change = Change(row=opened.row, values={"is_on": on})
        if isinstance(await write(RESOURCES["programmes"], seat, change), Saved):
            toast((say.TURNED_ON if on else say.TURNED_OFF).fill(title=title))
        await self._anew(seat)

    async def _archive(self, key: str, value: str) -> None:
        """Put it into the archive, or take it back out; the state on the page decides."""
        del key, value
        opened = self.opened
        title, back = opened.programme.head.title, opened.loaded.archived
        if not back:
            why = say.ARCHIVE_WHY.fill(count=await self._waiting())
            if not await confirm(say.ARCHIVE_ASK.fill(title=title), why, say.ARCHIVE):
                return
        seat = await current_seat()
        await archive(RESOURCES["programmes"], seat, [opened.row], back=back)
        toast((say.RESTORED_NOW if back else say.ARCHIVED_NOW).fill(title=title))
        await self._anew(seat)

    async def _waiting(self) -> int:
        """Count who is drawn and not called yet."""
        return int((await reader().rows(WAITING_SQL, [as_kept(one) for one in (self.opened.row, True)]))[0][0])

    async def _anew(self, seat: Seat) -> None:
        """Show it as it is now."""
        self.opened = await _read(seat, str(self.opened.row))
        self.head.show(self._head(seat))
        self.timeline.show(timeline_html(seat, self.opened.loaded))
