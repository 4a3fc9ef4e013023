"""The page of a new thing: all its sections as one form; the address may give the first values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from models.duplicates.alike import alike
from models.editing.drafts import draft_of, drop_draft, keep_draft
from models.gate.catalogue import fields_of
from models.gate.checking import refuse_by_hand
from models.gate.reading import read_one
from models.problem import Refused
from ui.frame import go
from ui.pages.record import words as say
from ui.pages.record.facts import parts_of
from ui.pages.record.filling import Filling, fill, made_along, refuse_adding
from ui.pages.record.form import Form
from ui.pages.record.head import draft_html, kept_html
from ui.pages.record.page import Desk, recovered
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.editing.drafts import Typed
    from models.gate.outcome import Saved
    from models.gate.reading import Row
    from models.resource import Resource
    from ui.routes import Visit

LONGEST = 200


class AddingPage:
    """One open page of something new."""

    def __init__(self, resource: Resource[Any], seat: Seat, filling: Filling, draft: Typed | None) -> None:
        """Draw it; everything was read before."""
        self.resource, self.draft, self.newest = resource, draft, 0
        self.desk = Desk(f"typed:{seat.person}/{resource.key}/0")
        self.desk.on("recovered", self._recovered)
        with self.desk:
            Block(page_head(seat.lang, say.NEW.fill(one=resource.one), back=(resource.title, f"/{resource.key}")))
            self.notices = Block(draft_html(seat.lang, draft), {"draft": self._drafted})
        self._open(seat, filling)

    def _open(self, seat: Seat, filling: Filling, ticket: str = "", said: Markup = NOTHING) -> None:
        parts = [
            part for part in parts_of(self.resource, dict(filling.known)) if any(n in filling.names for n in part.names)
        ]
        with self.desk:
            self.form = Form(
                seat,
                filling,
                parts,
                title=say.NEW.fill(one=self.resource.one),
                when_saved=self._saved,
                when_left=self._left,
                when_again=self._again,
                ticket=ticket,
                said=said,
            )
            self.form.classes("measure")

    async def _saved(self, seat: Seat, done: Saved) -> None:
        toast(say.CREATED.fill(one=self.resource.one))
        await go(f"/{self.resource.key}/{done.row}")
        await self._warn(seat, await read_one(self.resource, seat, done.row))

    async def _again(self, seat: Seat, done: Saved) -> None:
        """Empty the form for the next one; what it was opened with is there again."""
        if done.row == self.newest:  # sent twice
            return
        self.newest = done.row
        filling = await begun(self.resource, seat, self.form.filling.brought)
        try:
            row = await read_one(self.resource, seat, done.row)
        except Refused:  # one may add to some tables without reading them
            row = None
        self.form.delete()
        self._open(seat, filling, said=kept_html(seat.lang, self.resource, row, filling.known))
        if row is not None:
            await self._warn(seat, row)

    async def _warn(self, seat: Seat, row: Row) -> None:
        for like in await alike(self.resource, seat, row.values, but=row.id):
            toast(say.PERHAPS_TWICE.fill(words=like.text), tone="attention")

    async def _left(self, seat: Seat) -> None:
        del seat
        await go(f"/{self.resource.key}")

    async def _drafted(self, key: str, _: str) -> None:
        seat, draft = await current_seat(), self.draft
        self.draft = None
        self.notices.show(draft_html(seat.lang, None))
        if key == "discard":
            await drop_draft(seat, self.resource.key, 0)
        elif draft is not None:
            names = self.resource.section_names
            extra = [name for name, field in self.form.filling.known.items() if field.extra]
            preset = made_along(self.resource)
            filling = await fill(self.resource, seat, [*names, *extra], preset=preset, held=dict(draft.values))
            filling.brought = self.form.filling.brought
            self.form.delete()
            self._open(seat, filling, draft.ticket)

    async def _recovered(self, event: GenericEventArguments) -> None:
        seat, (told, key) = await current_seat(), event.args
        typed = recovered(told)
        if (
            typed is not None
            and typed.ticket != self.form.ticket
            and await keep_draft(seat, self.resource.key, 0, typed)
        ):
            self.draft = await draft_of(seat, self.resource.key, 0)
            self.notices.show(draft_html(seat.lang, self.draft))
        self.desk.run_method("kept", key)


async def show_adding(resource: Resource[Any], seat: Seat, visit: Visit) -> None:
    """Build the page of a new thing."""
    refuse_adding(seat, resource)
    given = {name: value[:LONGEST] for name, value in parse_qsl(visit.query)}
    draft = await draft_of(seat, resource.key, 0)
    filling = await begun(resource, seat, given)
    refuse_by_hand(resource, filling.known)
    visit.title = say.NEW.fill(one=resource.one)
    AddingPage(resource, seat, filling, draft)


async def begun(resource: Resource[Any], seat: Seat, given: Mapping[str, Any]) -> Filling:
    """Prepare the form of a new thing, with what is given along."""
    known = await fields_of(resource)
    names = [*resource.section_names, *(name for name, field in known.items() if field.extra)]
    held = {name: value for name, value in given.items() if name in names}
    filling = await fill(resource, seat, names, preset=made_along(resource), held=held)
    filling.brought = dict(held)
    return filling
